// SPDX-License-Identifier: AGPL-3.0-only
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createSimulator, type Simulator } from '../../simulator.ts';
import { rest } from '../calls.fixture.ts';

const id = z.string().regex(/^\d{17,20}$/);
const commandShape = z.strictObject({
  id,
  application_id: id,
  version: id,
  type: z.int().min(1).max(4),
  name: z.string(),
  name_localizations: z.record(z.string(), z.string()).nullable().optional(),
  description: z.string(),
  description_localizations: z.record(z.string(), z.string()).nullable().optional(),
  default_member_permissions: z.string().nullable(),
  dm_permission: z.boolean().optional(),
  contexts: z.array(z.int()).nullable().optional(),
  integration_types: z.array(z.int()).optional(),
  guild_id: id.optional(),
  options: z.array(z.looseObject({ type: z.int(), name: z.string() })).optional(),
  nsfw: z.boolean(),
});

interface Refusal {
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
}

const globalPath = (simulator: Simulator) => `/applications/${simulator.applicationId}/commands`;
const guildPath = (simulator: Simulator) =>
  `/applications/${simulator.applicationId}/guilds/${simulator.guildIds[0]}/commands`;

const ban = {
  name: 'ban',
  description: 'Bans somebody',
  description_localizations: { de: 'Verbannt jemanden' },
  default_member_permissions: '4',
  options: [
    { type: 6, name: 'user', description: 'Whom', required: true },
    {
      type: 4,
      name: 'days',
      description: 'Of messages to delete',
      choices: [{ name: 'One', value: 1 }],
    },
  ],
};

test.each([globalPath, guildPath])('keeps commands from creation to deletion', async (pathOf) => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = pathOf(simulator);
  const made = await rest<APIApplicationCommand>(simulator, 'POST', path, { body: ban });
  expect(made.status).toBe(201);
  expect(commandShape.parse(made.body)).toMatchObject({ ...ban, type: 1, nsfw: false });

  const again = await rest<APIApplicationCommand>(simulator, 'POST', path, {
    body: { ...ban, description: 'Other' },
  });
  expect(again).toMatchObject({ status: 200, body: { id: made.body.id, description: 'Other' } });
  expect(again.body.version).not.toBe(made.body.version);

  const one = `${path}/${made.body.id}`;
  const edited = await rest(simulator, 'PATCH', one, { body: { name: 'banish', options: [] } });
  expect(edited).toMatchObject({ status: 200, body: { name: 'banish', description: 'Other' } });
  const got = await rest(simulator, 'GET', one);
  expect(got.body).toEqual(edited.body);
  expect(commandShape.parse(got.body)).not.toHaveProperty('options');

  expect((await rest(simulator, 'DELETE', one)).status).toBe(204);
  const gone = { status: 404, body: { code: 10_063, message: 'Unknown application command' } };
  for (const method of ['GET', 'DELETE']) expect(await rest(simulator, method, one)).toEqual(gone);
  expect(await rest(simulator, 'PATCH', one, { body: {} })).toEqual(gone);
});

test('lists translations only when asked, at every depth', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = globalPath(simulator);
  const choices = [{ name: 'a', name_localizations: { de: 'b' }, value: 'a' }];
  const option = { type: 3, name: 'x', name_localizations: { de: 'y' }, description: 'x', choices };
  await rest(simulator, 'POST', path, { body: { ...ban, options: [option] } });
  const plain = await rest<APIApplicationCommand[]>(simulator, 'GET', path);
  expect(JSON.stringify(plain.body)).not.toContain('localizations');
  const full = await rest<APIApplicationCommand[]>(
    simulator,
    'GET',
    `${path}?with_localizations=true`,
  );
  expect(full.body[0]).toMatchObject({
    description_localizations: { de: 'Verbannt jemanden' },
    options: [{ name_localizations: { de: 'y' }, choices }],
  });
});

test('bulk overwriting keeps ids by name and type, and removes the rest', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = guildPath(simulator);
  const first = { name: 'first', description: 'one' };
  const second = { name: 'second', description: 'two' };
  const before = await rest<APIApplicationCommand[]>(simulator, 'PUT', path, {
    body: [first, second],
  });
  expect(before.status).toBe(200);
  const after = await rest<APIApplicationCommand[]>(simulator, 'PUT', path, {
    body: [
      { name: 'Look', type: 2 },
      { ...second, description: 'changed' },
    ],
  });
  expect(after.body).toMatchObject([
    { name: 'Look', type: 2, description: '' },
    { id: before.body[1]?.id, description: 'changed' },
  ]);
  const listed = await rest<APIApplicationCommand[]>(simulator, 'GET', path);
  expect(listed.body.map(({ name }) => name)).toEqual(['Look', 'second']);
  expect((await rest(simulator, 'GET', globalPath(simulator))).body).toEqual([]);
});

test('bulk overwriting by id keeps the id under another name', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = guildPath(simulator);
  const put = async (...body: readonly object[]) =>
    rest<APIApplicationCommand[]>(simulator, 'PUT', path, { body });
  const first = { name: 'first', description: 'one' };
  const second = { name: 'second', description: 'two' };
  const [one, two] = (await put(first, second)).body;
  const renamed = await put({ ...second, id: one?.id }, { ...first, name: 'third' });
  expect(renamed).toMatchObject({
    status: 200,
    body: [
      { id: one?.id, name: 'second' },
      { name: 'third', description: 'one' },
    ],
  });
  expect(renamed.body[1]?.id).not.toBe(two?.id);
  for (const wrong of [
    [{ ...first, id: two?.id }],
    [{ name: 'Look', type: 2, id: one?.id }],
    [
      { ...first, id: one?.id },
      { ...second, id: one?.id },
    ],
  ]) {
    expect(await put(...wrong)).toMatchObject({ status: 400, body: { code: 50_035 } });
  }
  const listed = await rest<APIApplicationCommand[]>(simulator, 'GET', path);
  expect(listed.body.map(({ name }) => name)).toEqual(['second', 'third']);
});

test('bulk overwriting with the same changes no version', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = guildPath(simulator);
  const body = [ban, { name: 'ping', description: 'Pongs' }];
  const before = await rest<APIApplicationCommand[]>(simulator, 'PUT', path, { body });
  const after = await rest<APIApplicationCommand[]>(simulator, 'PUT', path, { body });
  expect(after.body).toEqual(before.body);
  const changed = [ban, { name: 'ping', description: 'Pongs twice' }];
  const last = await rest<APIApplicationCommand[]>(simulator, 'PUT', path, { body: changed });
  expect(last.body[0]).toEqual(before.body[0]);
  expect(last.body[1]?.id).toBe(before.body[1]?.id);
  expect(last.body[1]?.version).not.toBe(before.body[1]?.version);
});

test('of two commands of a name the second is the wrong one', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const body = [{ name: 'same', description: 'one' }, ban, { name: 'same', description: 'two' }];
  const { status, body: answer } = await rest(simulator, 'PUT', guildPath(simulator), { body });
  const wrong = {
    code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
    message: 'Application command names must be unique',
  };
  expect({ status, answer }).toMatchObject({
    status: 400,
    answer: { errors: { 2: { _errors: [wrong] } } },
  });
});

const option = (fields: object) => ({ name: 'x', description: 'x', type: 3, ...fields });
const invalidName = 'APPLICATION_COMMAND_INVALID_NAME';
const invalidType = 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID';

test.each([
  ['upper case', { ...ban, name: 'Ban' }, 'name', invalidName],
  ['a space', { ...ban, name: 'b a' }, 'name', 'STRING_TYPE_REGEX'],
  ['no name', { description: 'x' }, 'name', 'BASE_TYPE_REQUIRED'],
  ['a long name', { ...ban, name: 'x'.repeat(33) }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  ['no description', { name: 'x' }, 'description', 'BASE_TYPE_REQUIRED'],
  [
    'a described menu',
    { ...ban, type: 2, options: [] },
    'description',
    'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
  ],
  ['no context', { ...ban, contexts: [] }, 'contexts', 'BASE_TYPE_MIN_LENGTH'],
  [
    '26 options',
    { ...ban, options: Array(26).fill(option({})) },
    'options',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a required option behind another',
    { ...ban, options: [option({ name: 'a' }), option({ required: true })] },
    'options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'two options of a name',
    { ...ban, options: [option({}), option({})] },
    'options.1',
    'Option name x is already used in these options',
  ],
  [
    'a choice of another type',
    { ...ban, options: [option({ type: 4, choices: [{ name: 'a', value: 'a' }] })] },
    'options.0.choices.0.value',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'choices beside autocomplete',
    { ...ban, options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
    'options.0.choices',
    invalidType,
  ],
  [
    'a value beside a subcommand',
    { ...ban, options: [option({ type: 1 }), option({ name: 'y' })] },
    'options',
    invalidType,
  ],
  [
    'a group inside a subcommand',
    { ...ban, options: [option({ type: 1, options: [option({ type: 2 })] })] },
    'options.0.options.0.type',
    invalidType,
  ],
  [
    'a range of texts',
    { ...ban, options: [option({ min_value: 1 })] },
    'options.0.min_value',
    invalidType,
  ],
  [
    'kinds of files of a text',
    { ...ban, options: [option({ file_types: ['image'] })] },
    'options.0.file_types',
    invalidType,
  ],
  [
    'an option without type',
    { ...ban, options: [{ name: 'x', description: 'x' }] },
    'options.0',
    'TAG_FIELD_MISSING',
  ],
  [
    'an option of no type',
    { ...ban, options: [option({ type: 12 })] },
    'options.0',
    'UNION_TYPE_CHOICES',
  ],
  [
    'a translated name',
    { ...ban, name_localizations: { de: 'Bann', fr: 'Ban' } },
    'name_localizations._errors.0',
    invalidName,
  ],
  [
    'a translated name of an option',
    { ...ban, options: [option({ name_localizations: { de: 'X' } })] },
    'options.0.name_localizations.de',
    invalidName,
  ],
  [
    'an unknown locale',
    { ...ban, name_localizations: { xx: 'a' } },
    'name_localizations',
    '_errors',
  ],
])('refuses %s', async (_what, body, path, code) => {
  await using simulator = await createSimulator({ guilds: 1 });
  const refused = await rest<Refusal>(simulator, 'POST', globalPath(simulator), { body });
  expect(refused).toMatchObject({ status: 400, body: { code: 50_035 } });
  const place = path
    .split('.')
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], refused.body.errors);
  expect(JSON.stringify(place)).toContain(code);
});

test('keeps the kinds of files that an option takes', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const options = [option({ type: 11, file_types: ['image', '.pdf'] })];
  const made = await rest<APIApplicationCommand>(simulator, 'POST', globalPath(simulator), {
    body: { ...ban, options },
  });
  expect(made).toMatchObject({ status: 201, body: { options } });
});

test('a field of an option that is null is not given', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const empty = { required: null, choices: null, autocomplete: null, min_value: null };
  const inner = option({ ...empty, max_length: null, channel_types: null });
  const options = [option({ type: 1, options: [inner] })];
  const body = { ...ban, options };
  const made = await rest<APIApplicationCommand>(simulator, 'POST', globalPath(simulator), {
    body,
  });
  expect(made).toMatchObject({ status: 201, body: { options: [{ options: [option({})] }] } });
  expect(JSON.stringify(made.body.options)).not.toContain('null');
  const menu = { name: 'Look', type: 2, description: null };
  const second = await rest(simulator, 'POST', globalPath(simulator), { body: menu });
  expect(second).toMatchObject({ status: 201, body: { description: '' } });
});

test('counts the characters of a command as a whole', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const choices = Array.from({ length: 25 }, (_, at) => ({
    name: `${at}`.padEnd(100, 'n'),
    value: `${at}`.padEnd(100, 'v'),
  }));
  const body = {
    ...ban,
    options: [option({ choices }), option({ name: 'y', choices })],
  };
  const path = globalPath(simulator);
  const refused = await rest<Refusal>(simulator, 'POST', path, { body });
  expect(refused.body.errors).toMatchObject({
    _errors: [{ code: 'APPLICATION_COMMAND_TOO_LARGE' }],
  });
  const fits = { ...body, options: [option({ choices })] };
  expect((await rest(simulator, 'POST', path, { body: fits })).status).toBe(201);
});

test('allows a hundred slash commands and no more', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = globalPath(simulator);
  const body = Array.from({ length: 100 }, (_, at) => ({ name: `c${at}`, description: 'x' }));
  expect((await rest(simulator, 'PUT', path, { body })).status).toBe(200);
  expect(await rest(simulator, 'POST', path, { body: ban })).toMatchObject({
    status: 400,
    body: { code: 30_032 },
  });
  expect((await rest(simulator, 'POST', path, { body: body[7] })).status).toBe(200);
});

test('an application has its own commands only, in its own guilds only', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = `/applications/${simulator.guildIds[0]}/commands`;
  expect(await rest(simulator, 'GET', path)).toMatchObject({
    status: 404,
    body: { code: 10_002 },
  });
  const elsewhere = guildPath(simulator).replace(`${simulator.guildIds[0]}`, '123456789012345678');
  expect(await rest(simulator, 'GET', elsewhere)).toMatchObject({
    status: 404,
    body: { code: 10_004 },
  });
  const anonymous = await rest(simulator, 'GET', globalPath(simulator), { token: null });
  expect(anonymous.status).toBe(401);
});

test('permissions of all commands at once, which Discord has given up, are not there', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const path = `${guildPath(simulator)}/permissions`;
  expect((await rest(simulator, 'PUT', path, { body: [] })).status).toBe(501);
});
