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
