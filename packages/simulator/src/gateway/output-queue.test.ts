// SPDX-License-Identifier: AGPL-3.0-only
// What a client asked for comes whole and in order, however much it is and however slowly it is read.
import { expect, test } from 'vitest';
import { rest } from '../rest/calls.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { type BareClient, eventually, login, resume } from './bare-client.fixture.ts';

interface Chunk {
  readonly chunk_index: number;
  readonly chunk_count: number;
  readonly members: readonly { readonly user: { readonly id: string } }[];
}

const chunksOf = (client: BareClient) =>
  client.dispatches.filter(({ t }) => t === 'GUILD_MEMBERS_CHUNK').map(({ d }) => d as Chunk);

/** A simulator with one guild, a client in it, and less room than its members take. */
async function crowded() {
  const members = { membersMin: 5_000, membersMax: 5_000 };
  const simulator = await createSimulator({ guilds: 1, maxOutputBytes: 65_536, ...members });
  const { client, sessionId } = await login(simulator);
  await client.untilEvent('GUILD_CREATE');
  return { simulator, client, sessionId, guildId: simulator.guildIds[0] ?? '' };
}

async function handled(simulator: Simulator, op: number): Promise<void> {
  await eventually(async () =>
    (await simulator.control.commands()).map((each) => each.op),
  ).toContain(op);
}

test('all members of a large guild come, also to a slow reader', async () => {
  const { simulator, client, guildId } = await crowded();
  await using _simulator = simulator;
  await using _client = client;
  client.webSocket.pause();
  client.send(8, { guild_id: guildId, query: '', limit: 0 });
  await handled(simulator, 8);
  client.webSocket.resume();
  await client.until(({ d }) => (d as Chunk | null)?.chunk_index === 4);
  const chunks = chunksOf(client);
  expect(chunks.map(({ chunk_index: index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(chunks.flatMap(({ members }) => members.map(({ user }) => user.id))).size).toBe(
    5_000,
  );
  expect(simulator.world.counts.slowReaders).toBe(0);
});

test('a long replay comes whole', async () => {
  const { simulator, client, sessionId, guildId } = await crowded();
  await using _simulator = simulator;
  await simulator.control.drop({ how: 'reset' });
  await client.closed;
  const noise = { guild_id: guildId, noise: 'x'.repeat(100_000) };
  for (let n = 0; n < 20; n += 1) await simulator.control.emit({ event: 'NOISE', data: noise });
  await using next = await resume(simulator, sessionId, 2);
  await next.untilEvent('RESUMED');
  expect(next.dispatches.map(({ s }) => s)).toEqual(Array.from({ length: 21 }, (_, n) => n + 3));
});

test('what nobody asked for may not pile up behind it', async () => {
  const { simulator, client, guildId } = await crowded();
  await using _simulator = simulator;
  client.webSocket.pause();
  client.send(8, { guild_id: guildId, query: '', limit: 0 });
  await handled(simulator, 8);
  const data = { guild_id: guildId, noise: 'x'.repeat(30_000) };
  await eventually(async () => {
    await simulator.control.emit({ event: 'NOISE', data });
    return simulator.world.counts.slowReaders;
  }).toBe(1);
  client.webSocket.resume();
  expect((await client.closed).code).toBe(1006);
});

test('an acknowledgement does not wait behind an answer', async () => {
  const { simulator, client, guildId } = await crowded();
  await using _simulator = simulator;
  await using _client = client;
  client.webSocket.pause();
  client.send(8, { guild_id: guildId, query: '', limit: 0 });
  client.send(1, null);
  await eventually(() => simulator.world.counts.heartbeats).toBe(1);
  client.webSocket.resume();
  await client.until(({ d }) => (d as Chunk | null)?.chunk_index === 4);
  expect(client.received.at(-1)?.op).toBe(0);
  expect(client.received.map(({ op }) => op)).toContain(11);
});

test('what happens in a guild comes after its GUILD_CREATE', async () => {
  await using simulator = await createSimulator({ guilds: 100 });
  const guildId = simulator.guildIds.at(-1) ?? '';
  const path = `/guilds/${guildId}/channels`;
  const { body: channels } = await rest<{ id: string; type: number }[]>(simulator, 'GET', path);
  const channelId = channels.find(({ type }) => type === 0)?.id ?? '';
  const { client } = await login(simulator);
  await using _client = client;
  await rest(simulator, 'POST', `/channels/${channelId}/messages`, { body: { content: 'early' } });
  await client.untilEvent('MESSAGE_CREATE');
  const ids = client.dispatches.map(({ d }) => (d as { id?: string }).id);
  expect(ids).toContain(guildId);
});

test('a buffer that is smaller than a socket takes at once holds nothing back for ever', async () => {
  await using simulator = await createSimulator({ guilds: 20, maxOutputBytes: 65_536 });
  const { client } = await login(simulator);
  await using _client = client;
  const guilds = () => client.dispatches.filter(({ t }) => t === 'GUILD_CREATE').length;
  await eventually(guilds).toBe(20);
});
