// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { control, rest } from '../rest/calls.fixture.ts';
import { createSimulator } from '../simulator.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { login } from './bare-client.fixture.ts';
import { INTENTS } from './intents.ts';

test('joining and leaving voice is answered by voice events', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client } = await login(simulator);
  await using _client = client;
  const created = (await client.untilEvent('GUILD_CREATE')).d as {
    id: string;
    channels: { id: string; type: number }[];
  };
  const voice = created.channels.find((channel) => channel.type === 2);
  const move = { guild_id: created.id, self_mute: false, self_deaf: true };
  client.send(4, { ...move, channel_id: voice?.id });
  expect((await client.untilEvent('VOICE_STATE_UPDATE')).d).toMatchObject({
    channel_id: voice?.id,
    self_deaf: true,
    user_id: simulator.applicationId,
  });
  expect((await client.untilEvent('VOICE_SERVER_UPDATE')).d).toMatchObject({
    guild_id: created.id,
    endpoint: expect.any(String),
  });
  client.send(4, { ...move, channel_id: null });
  await client.until(
    (p) => p.t === 'VOICE_STATE_UPDATE' && (p.d as { channel_id: unknown }).channel_id === null,
  );
});

test('members come in chunks, with nonce, not_found and presences', async () => {
  await using simulator = await createSimulator({
    guilds: 1,
    membersMin: 2_500,
    membersMax: 2_500,
  });
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator);
  await using _client = client;
  client.send(8, { guild_id: guildId, query: '', limit: 0, nonce: 'all', presences: true });
  await client.until((p) => (p.d as { chunk_index?: number } | null)?.chunk_index === 2);
  const chunks = client.dispatches
    .filter((payload) => payload.t === 'GUILD_MEMBERS_CHUNK')
    .map((payload) => payload.d as { members: { user: { id: string } }[]; nonce: string });
  expect(chunks.map((chunk) => chunk.members.length)).toEqual([1_000, 1_000, 501]);
  expect(chunks[0]).toMatchObject({ nonce: 'all', chunk_count: 3, presences: expect.any(Array) });
  const known = chunks[0]?.members[5]?.user.id ?? '';
  client.send(8, { guild_id: guildId, user_ids: [known, '1'], nonce: 'n'.repeat(33) });
  const some = await client.until(
    (p) => (p.d as { not_found?: unknown } | null)?.not_found !== undefined,
  );
  expect(some.d).toMatchObject({ members: [{ user: { id: known } }], not_found: ['1'] });
  expect(some.d).not.toHaveProperty('nonce');
});

test('all members are not told without the intent', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator, { intents: INTENTS.guilds });
  await using _client = client;
  client.send(8, { guild_id: guildId, query: '', limit: 0, nonce: 'all' });
  client.send(8, { guild_id: guildId, query: '', limit: 100, nonce: 'a hundred' });
  client.send(8, { guild_id: guildId, query: 'a', limit: 3, nonce: 'some' });
  const chunk = await client.untilEvent('GUILD_MEMBERS_CHUNK');
  expect(chunk.d).toMatchObject({ nonce: 'some', chunk_index: 0, chunk_count: 1 });
});

interface Chunk {
  readonly nonce?: unknown;
  readonly members: readonly { readonly user: { readonly username: string } }[];
  readonly not_found?: readonly string[];
}

test('ids count once, a hundred of them, and a nonce that is no text is left out', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator);
  await using _client = client;
  const own = simulator.applicationId;
  client.send(8, { guild_id: guildId, user_ids: [own, own, own], nonce: 7 });
  const chunk = (await client.untilEvent('GUILD_MEMBERS_CHUNK')).d as Chunk;
  expect(chunk.members).toHaveLength(1);
  expect(chunk).not.toHaveProperty('nonce');
  const unknown = Array.from({ length: 101 }, (_, n) => `${n + 1}`);
  client.send(8, { guild_id: guildId, user_ids: unknown });
  const none = await client.until(({ d }) => (d as Chunk | null)?.not_found !== undefined);
  expect((none.d as Chunk).not_found).toEqual(unknown.slice(0, 100));
});

test('a query finds names whatever their case', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const { client } = await login(simulator);
  await using _client = client;
  const user = { username: 'Zaphod' };
  const { body } = await control<{ id: string }>(simulator, 'POST', '/users', user);
  const members = [{ userId: body.id }];
  await control(simulator, 'POST', '/guilds', { name: 'Test', members });
  const { id } = (await client.untilEvent('GUILD_CREATE')).d as { id: string };
  client.send(8, { guild_id: id, query: 'zAP', limit: 1 });
  const chunk = (await client.untilEvent('GUILD_MEMBERS_CHUNK')).d as Chunk;
  expect(chunk.members.map((member) => member.user.username)).toEqual(['Zaphod']);
});

test('channel info is told of channels that the bot can view', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const { client } = await login(simulator);
  await using _client = client;
  const overwrites = [{ role: '@everyone', deny: '1024' }];
  const owner = await control<{ id: string }>(simulator, 'POST', '/users', { username: 'owner' });
  await control(simulator, 'POST', '/guilds', {
    name: 'Test',
    ownerId: owner.body.id,
    channels: [
      { name: 'seen', type: 2 },
      { name: 'hidden', type: 2, overwrites },
    ],
  });
  const { id } = (await client.untilEvent('GUILD_CREATE')).d as { id: string };
  const guild = simulator.world.store.guild(id as Snowflake);
  const seen = [...(guild?.channels.values() ?? [])].find(({ name }) => name === 'seen');
  client.send(43, { guild_id: id, fields: [] });
  expect((await client.untilEvent('CHANNEL_INFO')).d).toMatchObject({
    channels: [{ id: seen?.id }],
  });
});

test('the bot hears of changes to its own member without the intent', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator, { intents: INTENTS.guilds });
  await using _client = client;
  const path = `/guilds/${guildId}/members`;
  const other = (
    await rest<{ user: { id: string } }[]>(simulator, 'GET', `${path}?limit=2`)
  ).body.find(({ user }) => user.id !== simulator.applicationId);
  const body = { nick: 'Other' };
  await rest(simulator, 'PATCH', `${path}/${other?.user.id ?? ''}`, { body });
  await rest(simulator, 'PATCH', `${path}/@me`, { body: { nick: 'Own' } });
  expect((await client.untilEvent('GUILD_MEMBER_UPDATE')).d).toMatchObject({
    nick: 'Own',
    user: { id: simulator.applicationId },
  });
});

test('soundboards and channel info are answered per guild', async () => {
  await using simulator = await createSimulator({ guilds: 2 });
  const { client } = await login(simulator);
  await using _client = client;
  const [first = '', second = ''] = simulator.guildIds;
  client.send(31, { guild_ids: [first, second, '1'] });
  await client.until((p) => client.dispatches.filter((d) => d.t === p.t).length === 2);
  client.send(43, { guild_id: second, fields: ['status', 'voice_start_time'] });
  expect((await client.untilEvent('CHANNEL_INFO')).d).toMatchObject({
    guild_id: second,
    channels: [{ status: null, voice_start_time: null }, { id: expect.any(String) }],
  });
  const sounds = client.dispatches.filter((payload) => payload.t === 'SOUNDBOARD_SOUNDS');
  expect(sounds.map((p) => (p.d as { guild_id: string }).guild_id)).toEqual([first, second]);
});

test('what clients ask for is kept, in order', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  await using _client = client;
  const presence = { since: null, activities: [], status: 'idle', afk: false };
  client.send(3, presence);
  client.send(31, { guild_ids: [] });
  client.send(1, null);
  await client.untilOp(11);
  expect(await simulator.control.commands()).toMatchObject([
    { n: 1, sessionId, shardId: 0, op: 3, data: presence },
    { n: 2, sessionId, shardId: 0, op: 31 },
  ]);
  expect(await simulator.control.commands(1)).toMatchObject([{ n: 2 }]);
});

test.each([3, 4, 8, 31, 43])('op %i of the wrong shape is closed with 4002', async (op) => {
  await using simulator = await createSimulator({ guilds: 0 });
  const { client } = await login(simulator);
  await using _client = client;
  client.send(op, { guild_id: {} });
  expect((await client.closed).code).toBe(4002);
});
