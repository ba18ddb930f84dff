// SPDX-License-Identifier: AGPL-3.0-only
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { SimulatorOptions } from '../options.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { BareClient, connect, identifyData, login, resume } from './bare-client.fixture.ts';
import { type CloseCode, closeReason } from './close-codes.ts';

async function closeCodeAfter(simulator: Simulator, frames: readonly (string | Buffer)[]) {
  await using client = await connect(simulator);
  for (const frame of frames) client.webSocket.send(frame);
  return (await client.closed).code;
}

const frame = (op: number, d: unknown): string => JSON.stringify({ op, d });

test.each([
  ['an opcode that does not exist', 4001, [frame(99, null)]],
  ['an opcode that only Discord sends', 4001, [frame(0, {})]],
  ['text that is no JSON', 4002, ['{']],
  ['JSON that is no payload', 4002, ['[]']],
  ['a payload without an opcode', 4002, ['{"d":1}']],
  ['a binary frame', 4002, [Buffer.from('{"op":1,"d":null}')]],
  ['a payload over 4,096 bytes', 4002, [frame(1, null).padEnd(4_097)]],
  ['a heartbeat that is no number', 4002, [frame(1, 'x')]],
  ['an IDENTIFY without properties', 4002, [frame(2, { token: 'x', intents: 0 })]],
  ['a RESUME without a sequence', 4002, [frame(6, { token: 'x', session_id: 'y' })]],
  ['a command before IDENTIFY', 4003, [frame(3, {})]],
  ['more than 120 payloads in a minute', 4008, Array.from({ length: 121 }, () => frame(1, null))],
])('%s is closed with %i', async (_what, code, frames) => {
  await using simulator = await createSimulator({ guilds: 1 });
  expect(await closeCodeAfter(simulator, frames)).toBe(code);
  expect((await simulator.control.state()).counts.closesByCode).toEqual({ [code]: 1 });
});

test('120 payloads in a minute, and one of exactly 4,096 bytes, are fine', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using client = await connect(simulator);
  client.webSocket.send(frame(1, null).padEnd(4_096));
  for (let index = 1; index < 120; index += 1) client.send(1, null);
  await client.until(() => client.received.filter((payload) => payload.op === 11).length === 120);
});

test.each([
  ['a wrong token', 4004, { token: 'nonsense' }],
  ['a shard beyond its count', 4010, { shard: [2, 2] }],
  ['a negative shard', 4010, { shard: [-1, 2] }],
  ['a shard that is no pair', 4010, { shard: [0] }],
  ['a shard of text', 4010, { shard: ['0', '1'] }],
  ['an intent that does not exist', 4013, { intents: 1 << 17 }],
  ['intents of text', 4013, { intents: '513' }],
  ['no intents', 4013, { intents: undefined }],
  ['an intent that is not allowed', 4014, { intents: 1 << 15 }],
  ['a large_threshold out of range', 4002, { large_threshold: 10 }],
])('IDENTIFY with %s is closed with %i', async (_what, code, more) => {
  await using simulator = await createSimulator({ guilds: 1, allowedIntents: 0 });
  const data = identifyData(simulator, { intents: 1, ...more });
  expect(await closeCodeAfter(simulator, [frame(2, data)])).toBe(code);
  const { counts, sessions } = await simulator.control.state();
  expect(counts).toMatchObject({ identifies: 0, identifiesRefused: 1 });
  expect(sessions).toEqual([]);
});

test('more than 2,500 guilds on a shard are closed with 4011', async () => {
  await using simulator = await createSimulator({ guilds: 2_501, membersMax: 5 });
  expect(await closeCodeAfter(simulator, [frame(2, identifyData(simulator))])).toBe(4011);
});

test('a second IDENTIFY on a connection is closed with 4005 and keeps the session', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client } = await login(simulator);
  await using _client = client;
  client.send(2, identifyData(simulator));
  expect((await client.closed).code).toBe(4005);
  expect((await simulator.control.state()).sessions).toMatchObject([{ connected: false }]);
});

test.each(['?v=8&encoding=json', '?encoding=json'])('%s is closed with 4012', async (query) => {
  await using simulator = await createSimulator({ guilds: 0 });
  await using client = new BareClient(`${simulator.gatewayUrl}/${query}`);
  expect((await client.closed).code).toBe(4012);
});

test('a silent connection is closed with 4009, which ends its session', async () => {
  await using simulator = await createSimulator({ guilds: 1, heartbeatIntervalMs: 100 });
  const { client } = await login(simulator);
  await using _client = client;
  expect((await client.closed).code).toBe(4009);
  const { sessions, counts } = await simulator.control.state();
  expect(sessions).toEqual([]);
  expect(counts.sessionsEnded).toEqual({ 'close-code': 1 });
});

test('heartbeats keep a connection open and are acknowledged', async () => {
  await using simulator = await createSimulator({ guilds: 0, heartbeatIntervalMs: 400 });
  await using client = await connect(simulator);
  // Past the 600 ms after which a silent client is cut.
  const timer = setInterval(() => client.send(1, null), 60);
  await client.until(() => client.received.filter((payload) => payload.op === 11).length >= 12);
  clearInterval(timer);
  expect((await simulator.control.state()).counts.closesByCode).toEqual({});
});

test.each([
  ['/?v=10&encoding=etf', 501],
  ['/?v=10&encoding=xml', 400],
  ['/?v=10&compress=brotli', 400],
  ['/elsewhere?v=10', 404],
  ['//', 400],
])('%s is refused before the upgrade', async (path, status) => {
  await using simulator = await createSimulator({ guilds: 0 });
  await using client = new BareClient(`${simulator.gatewayUrl}${path}`);
  const answer = new Promise<number | undefined>((resolve) => {
    client.webSocket.once('unexpected-response', (request, response) => {
      resolve(response.statusCode);
      request.destroy();
    });
  });
  expect(await answer).toBe(status);
});

interface Way {
  readonly code: CloseCode;
  /** What becomes of the session that the connection, or its RESUME, is about. */
  readonly session: 'none' | 'kept' | 'ended';
  readonly options?: SimulatorOptions;
  /** Gives the connection that is to be closed. */
  readonly go: (simulator: Simulator) => Promise<BareClient>;
}

const identifying = (more: object) => async (simulator: Simulator) => {
  const client = await connect(simulator);
  client.send(2, identifyData(simulator, more));
  return client;
};

const identified = (act: (client: BareClient, simulator: Simulator) => unknown) => {
  return async (simulator: Simulator) => {
    const { client } = await login(simulator);
    await act(client, simulator);
    return client;
  };
};

const EVERY_CODE: readonly Way[] = [
  {
    code: 4000,
    session: 'kept',
    go: identified(async (_client, { control }) => control.drop({ how: 'close' })),
  },
  { code: 4001, session: 'kept', go: identified((client) => client.send(99, null)) },
  { code: 4002, session: 'kept', go: identified((client) => client.webSocket.send('{')) },
  {
    code: 4003,
    session: 'none',
    async go(simulator) {
      const client = await connect(simulator);
      client.send(8, {});
      return client;
    },
  },
  { code: 4004, session: 'none', go: identifying({ token: 'nonsense' }) },
  { code: 4005, session: 'kept', go: identified((client) => client.send(2, {})) },
  {
    code: 4007,
    session: 'ended',
    async go(simulator) {
      const { client, sessionId } = await login(simulator);
      await client[Symbol.asyncDispose]();
      return resume(simulator, sessionId, 1_000);
    },
  },
  {
    code: 4008,
    session: 'kept',
    go: identified((client) => {
      for (let index = 0; index < 120; index += 1) client.send(1, null);
    }),
  },
  {
    code: 4009,
    session: 'ended',
    options: { heartbeatIntervalMs: 100 },
    go: identified(() => undefined),
  },
  { code: 4010, session: 'none', go: identifying({ shard: [3, 2] }) },
  { code: 4011, session: 'none', options: { guilds: 2_501, membersMax: 5 }, go: identifying({}) },
  {
    code: 4012,
    session: 'none',
    go: async ({ gatewayUrl }) => new BareClient(`${gatewayUrl}/?v=8&encoding=json`),
  },
  { code: 4013, session: 'none', go: identifying({ intents: 1 << 30 }) },
  {
    code: 4014,
    session: 'none',
    options: { allowedIntents: 0 },
    go: identifying({ intents: 1 << 1 }),
  },
];

test('the table of ways has every documented close code', () => {
  const documented = Object.values(GatewayCloseCodes).filter((code) => typeof code === 'number');
  expect(EVERY_CODE.map(({ code }) => code)).toEqual(documented);
});

test.each(EVERY_CODE)('$code comes with its reason; session: $session', async (way) => {
  await using simulator = await createSimulator({ guilds: 1, ...way.options });
  await using client = await way.go(simulator);
  const { code, reason } = await client.closed;
  expect({ code, reason }).toEqual({ code: way.code, reason: closeReason(way.code) });
  const { counts, sessions } = await simulator.control.state();
  expect(counts.closesByCode).toEqual({ [way.code]: 1 });
  const ended = Object.keys(counts.sessionsEnded);
  expect({ live: sessions.length, ended }).toEqual({
    live: way.session === 'kept' ? 1 : 0,
    ended: way.session === 'ended' ? ['close-code'] : [],
  });
});
