// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { createSimulator } from '../simulator.ts';
import { shardIdFromSnowflake, type Snowflake } from '../store/snowflake.ts';
import { connect, identifyData, login } from './bare-client.fixture.ts';
import { INTENTS } from './intents.ts';

test('READY lists the guilds of the shard as unavailable, then each is created', async () => {
  await using simulator = await createSimulator({ guilds: 60, maxConcurrency: 2 });
  const own = simulator.guildIds.filter((id) => shardIdFromSnowflake(id as Snowflake, 2) === 1);
  const { client } = await login(simulator, { shard: [1, 2] });
  await using _client = client;
  await client.until((payload) => payload.s === own.length + 1);
  const [ready, ...creates] = client.dispatches;
  expect(ready).toMatchObject({
    t: 'READY',
    s: 1,
    d: {
      v: 10,
      guilds: own.map((id) => ({ id, unavailable: true })),
      resume_gateway_url: simulator.gatewayUrl,
      shard: [1, 2],
      application: { id: simulator.applicationId },
    },
  });
  expect(creates.map((payload) => payload.t)).toEqual(own.map(() => 'GUILD_CREATE'));
  expect(creates.map((payload) => (payload.d as { id: string }).id)).toEqual(own);
  expect(creates.map((payload) => payload.s)).toEqual(own.map((_, index) => index + 2));
});

test('takes the token with "Bot " before it, and compress as any truthy value', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const more = { token: `Bot ${simulator.token}`, compress: 'yes' };
  const { client } = await login(simulator, more);
  await using _client = client;
});

test('without GUILDS no guild is created, without GUILD_PRESENCES few members are listed', async () => {
  await using simulator = await createSimulator({ guilds: 1, membersMin: 20, identifyWindowMs: 0 });
  const { client: blind } = await login(simulator, { intents: 0 });
  const { client: partial } = await login(simulator, { intents: INTENTS.guilds });
  const { client: full } = await login(simulator, {
    intents: INTENTS.guilds | INTENTS.guildPresences,
  });
  await using _one = blind;
  await using _two = partial;
  await using _three = full;
  const seen = (await partial.untilEvent('GUILD_CREATE')).d as { members: unknown[] };
  const all = (await full.untilEvent('GUILD_CREATE')).d as { members: unknown[] };
  expect(seen.members).toHaveLength(1);
  expect(all.members.length).toBeGreaterThan(20);
  blind.send(1, null);
  await blind.untilOp(11);
  expect(blind.dispatches.map((payload) => payload.t)).toEqual(['READY']);
});

test('a second IDENTIFY of one key within the window gets op 9, other keys do not', async () => {
  await using simulator = await createSimulator({ guilds: 1, maxConcurrency: 2 });
  const { client: zero } = await login(simulator, { shard: [0, 4] });
  const { client: one } = await login(simulator, { shard: [1, 4] });
  await using _zero = zero;
  await using _one = one;
  await using two = await connect(simulator);
  two.send(2, identifyData(simulator, { shard: [2, 4] }));
  expect((await two.untilOp(9)).d).toBe(false);
  const { counts } = await simulator.control.state();
  expect(counts).toMatchObject({ identifies: 2, identifiesRefused: 1 });
});

test('when the session start limit runs out, sessions end and the token is worth nothing', async () => {
  await using simulator = await createSimulator({
    guilds: 1,
    sessionStartLimit: 1,
    identifyWindowMs: 0,
  });
  const { client } = await login(simulator);
  await using _client = client;
  await using second = await connect(simulator);
  second.send(2, identifyData(simulator));
  expect((await second.closed).code).toBe(4004);
  expect((await client.closed).code).toBe(4004);
  expect((await simulator.control.state()).counts.sessionsEnded).toEqual({ 'token-reset': 1 });
  const headers = { authorization: `Bot ${simulator.token}` };
  expect((await fetch(`${simulator.apiUrl}/v10/gateway/bot`, { headers })).status).toBe(401);
});

test('several sessions of one shard, and of other counts, each get every event', async () => {
  await using simulator = await createSimulator({ guilds: 4, identifyWindowMs: 0 });
  const guildId = simulator.guildIds[2] as Snowflake;
  const shard = [shardIdFromSnowflake(guildId, 3), 3];
  const { client: a } = await login(simulator, { shard });
  const { client: b } = await login(simulator, { shard });
  const { client: c } = await login(simulator);
  await using _a = a;
  await using _b = b;
  await using _c = c;
  const data = { guild_id: guildId, content: 'all' };
  const { deliveries } = await simulator.control.emit({ event: 'MESSAGE_CREATE', data });
  expect(deliveries).toHaveLength(3);
  for (const client of [a, b, c]) {
    expect((await client.untilEvent('MESSAGE_CREATE')).d).toEqual(data);
  }
});

test('events without a guild go to shard 0 only', async () => {
  await using simulator = await createSimulator({ guilds: 0, maxConcurrency: 2 });
  const { client: zero } = await login(simulator, { shard: [0, 2] });
  const { client: one } = await login(simulator, { shard: [1, 2] });
  await using _zero = zero;
  await using _one = one;
  const { deliveries } = await simulator.control.emit({ event: 'MESSAGE_CREATE', data: {} });
  expect(deliveries.map((delivery) => delivery.shardId)).toEqual([0]);
});

test('keys of dispatches come in another order when asked', async () => {
  await using simulator = await createSimulator({ guilds: 30, keyOrder: 'shuffled' });
  const { client } = await login(simulator);
  await using _client = client;
  await client.until((payload) => payload.s === 31);
  const orders = new Set(client.dispatches.map((payload) => Object.keys(payload).join()));
  expect(orders.size).toBeGreaterThan(3);
});

test('READY repeats the version and the shard that it was asked for', async () => {
  await using simulator = await createSimulator({ guilds: 0, identifyWindowMs: 0 });
  await using old = await connect(simulator, '?v=9&encoding=json');
  old.send(2, identifyData(simulator));
  const { d } = await old.untilEvent('READY');
  expect(d).toMatchObject({ v: 9 });
  expect(d).not.toHaveProperty('shard');
  const { client } = await login(simulator, { shard: [0, 1] });
  await using _client = client;
  expect((await client.untilEvent('READY')).d).toMatchObject({ v: 10, shard: [0, 1] });
});

test('a bot in more than 150,000 guilds takes a multiple of the recommended shards', async () => {
  await using simulator = await createSimulator({ guilds: 150_001, shards: 150 });
  await using client = await connect(simulator);
  client.send(2, identifyData(simulator, { shard: [0, 151] }));
  expect((await client.closed).code).toBe(4010);
  await using fitting = await connect(simulator);
  // With intents that are refused after the shard was taken: there are very many guilds to tell of.
  fitting.send(2, identifyData(simulator, { shard: [0, 300], intents: 1 << 30 }));
  expect((await fitting.closed).code).toBe(4013);
});
