// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { control } from '../rest/calls.fixture.ts';
import { createSimulator } from '../simulator.ts';
import { connect, eventually, login } from './bare-client.fixture.ts';

const HEARTBEAT = 1;
const ACK = 11;

test('while nothing is read, what a client sends piles up on its side', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client } = await login(simulator);
  await using _closing = client;
  expect(await simulator.control.setReads({ bytesPerSecond: 0 })).toEqual({ affected: 1 });
  client.send(HEARTBEAT, null);
  for (let sent = 0; sent < 16; sent += 1) client.webSocket.send('x'.repeat(1_000_000));
  // The other way nothing has changed.
  await simulator.control.emit({ event: 'GUILD_UPDATE', data: { id: simulator.guildIds[0] } });
  await client.untilEvent('GUILD_UPDATE');
  expect(client.webSocket.bufferedAmount).toBeGreaterThan(1_000_000);
  expect(client.received.filter(({ op }) => op === ACK)).toEqual([]);
  await simulator.control.setReads({ bytesPerSecond: null });
  await client.untilOp(ACK);
});

test('so many bytes a second are read, also from those who connect later', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const set = { bytesPerSecond: 2_000 };
  expect((await control(simulator, 'PUT', '/reads', set)).status).toBe(200);
  await using client = await connect(simulator);
  const acks = () => client.received.filter(({ op }) => op === ACK).length;
  const startMs = performance.now();
  for (let sent = 0; sent < 50; sent += 1) client.send(HEARTBEAT, 1_000_000);
  await eventually(acks).toBe(50);
  client.send(HEARTBEAT, null);
  await eventually(acks).toBe(51);
  // 50 frames of 27 bytes each were to be paid for first.
  expect(performance.now() - startMs).toBeGreaterThan(500);
});

test('one shard alone can be read slowly', async () => {
  await using simulator = await createSimulator({ guilds: 1, maxConcurrency: 2 });
  const first = await login(simulator, { shard: [0, 2] });
  await using one = first.client;
  const second = await login(simulator, { shard: [1, 2] });
  await using two = second.client;
  const reads = { shardId: 0, bytesPerSecond: 0 };
  expect(await simulator.control.setReads(reads)).toEqual({ affected: 1 });
  one.send(HEARTBEAT, null);
  two.send(HEARTBEAT, null);
  await two.untilOp(ACK);
  await using later = await connect(simulator);
  later.send(HEARTBEAT, null);
  await later.untilOp(ACK);
  expect(one.received.filter(({ op }) => op === ACK)).toEqual([]);
  await simulator.control.setReads({ shardId: 0, bytesPerSecond: null });
  await one.untilOp(ACK);
});

test.each([{ bytesPerSecond: -1 }, {}, { bytesPerSecond: 1, nonsense: 1 }])(
  '%j is refused',
  async (body) => {
    await using simulator = await createSimulator({ guilds: 0 });
    expect((await control(simulator, 'PUT', '/reads', body)).status).toBe(400);
  },
);
