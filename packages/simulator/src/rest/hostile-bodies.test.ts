// SPDX-License-Identifier: AGPL-3.0-only
// Bodies that are meant to hurt: they are refused as others are, and the world goes on.
import { ApplicationCommandOptionType, InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createSimulator } from '../simulator.ts';
import { rest } from './calls.fixture.ts';
import { InteractionScene } from './interaction-scene.fixture.ts';

const NAMES = ['__proto__', 'constructor', 'hasOwnProperty', '_errors'];

const FIELDS = [
  ...NAMES.slice(1).map((name) => [name, 400] as const),
  // Zod leaves it out.
  ['__proto__', 201] as const,
];

test.each(FIELDS)('a field named %s is a field like others', async (name, wanted) => {
  await using simulator = await createSimulator({ guilds: 0 });
  const path = `/applications/${simulator.applicationId}/commands`;
  const body = `{"name":"a","description":"b","name_localizations":{"${name}":"x"}}`;
  const { status } = await rest(simulator, 'POST', path, { body });
  expect(status).toBe(wanted);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['_errors']).toBeUndefined();
  expect(Object).not.toHaveProperty('_errors');
});

test.each(NAMES)('a query with %s is answered', async (name) => {
  await using simulator = await createSimulator({ guilds: 0 });
  const path = `/users/@me/guilds?${name}=1&${name}=2&limit=5`;
  expect(await rest(simulator, 'GET', path)).toMatchObject({ status: 200 });
});

test('an option and a field named as what every object has are not given by that', async () => {
  await using scene = await InteractionScene.open();
  const option = {
    type: ApplicationCommandOptionType.String,
    name: 'constructor',
    description: 'x',
  };
  await scene.register({ name: 'make', description: 'x', options: [option] });
  const interaction = await scene.act('command', { name: 'make' });
  expect(interaction.data['options']).toBeUndefined();
});

test('a field of a modal named __proto__ is told as others are', async () => {
  await using scene = await InteractionScene.open();
  await scene.register({ name: 'make', description: 'x' });
  const interaction = await scene.act('command', { name: 'make' });
  const field = { type: 4, custom_id: '__proto__', label: 'L', style: 1, min_length: 5 };
  await scene.answer(interaction, {
    type: InteractionResponseType.Modal,
    data: { custom_id: 'm', title: 'T', components: [{ type: 1, components: [field] }] },
  });
  const use = { interactionId: interaction.id, values: {} };
  const { status, body } = await scene.refused('modal', use);
  expect(status).toBe(400);
  expect(JSON.stringify(body.errors)).toContain('"__proto__":{"_errors":[');
  expect(({} as Record<string, unknown>)['_errors']).toBeUndefined();
});

const ones = (count: number): string => `[${'1,'.repeat(count)}1]`;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

async function openMessages() {
  const scene = await InteractionScene.open();
  return { scene, path: `/channels/${scene.channelId}/messages` };
}

const LONG: readonly [string, string, string, number, number][] = [
  ['bulk deletion', 'POST', '/bulk-delete', 400, 50_035],
  ['embeds', 'POST', '', 400, 50_035],
];

test.each(LONG)('a list of %s that is far too long is one error', async (what, ...call) => {
  const [method, more, status, code] = call;
  const { scene, path } = await openMessages();
  await using _scene = scene;
  const field = what === 'embeds' ? 'embeds' : 'messages';
  const answered = await scene.rest(method, path + more, { body: `{"${field}":${ones(150_000)}}` });
  expect(answered).toMatchObject({ status, body: { code } });
  const { [field]: told } = answered.body.errors as Record<string, { _errors: unknown[] }>;
  expect(told?._errors).toHaveLength(1);
});

test('names of languages that are none are told, but not all of them', async () => {
  await using scene = await InteractionScene.open();
  const names = Array.from({ length: 50_000 }, (_unused, at) => [`x${at}`, 1]);
  const body = { name: 'a', description: 'b', name_localizations: Object.fromEntries(names) };
  const answered = await scene.rest('POST', scene.commandsPath, { body });
  expect(answered).toMatchObject({ status: 400, body: { code: 50_035 } });
  expect(JSON.stringify(answered.body).length).toBeLessThan(1_000);
});

test('a body of more values than any has is refused as a whole', async () => {
  const { scene, path } = await openMessages();
  await using _scene = scene;
  const answered = await scene.rest('POST', path, { body: `{"embeds":${ones(300_000)}}` });
  expect(answered).toMatchObject({ status: 413, body: { code: 40_005 } });
});

test.each([200, 20_000, 500_000])('lists in lists, %i deep, are no body', async (depth) => {
  const { scene, path } = await openMessages();
  await using _scene = scene;
  const body = `{"content":${nested(depth)}}`;
  expect(await scene.rest('POST', path, { body })).toMatchObject({
    status: 400,
    body: { code: 50_109 },
  });
});

test('what was given is told in part only', async () => {
  const { scene, path } = await openMessages();
  await using _scene = scene;
  const deep = await scene.rest('POST', path, { body: `{"content":${nested(50)}}` });
  expect(deep).toMatchObject({ status: 400, body: { code: 50_035 } });
  const reference = { message_reference: { message_id: '9'.repeat(1_000_000) } };
  const long = await scene.rest('POST', path, { body: { content: 'x', ...reference } });
  expect(long).toMatchObject({ status: 400, body: { code: 50_035 } });
  expect(JSON.stringify(long.body).length).toBeLessThan(1_000);
});
