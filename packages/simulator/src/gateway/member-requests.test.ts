// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { VirtualClock } from '../clock.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '../index.ts';
import { type BareClient, login, type Payload } from './bare-client.fixture.ts';
import { INTENTS } from './intents.ts';

const ANSWERS = ['GUILD_MEMBERS_CHUNK', 'RATE_LIMITED'];

interface Answer {
  readonly nonce?: string;
  readonly meta?: { readonly nonce?: string };
}

const nonceOf = ({ d }: Payload) => (d as Answer).nonce ?? (d as Answer).meta?.nonce;

/** Sends a request and gives its answer's name and data. */
async function ask(client: BareClient, nonce: string, more: object): Promise<[string, unknown]> {
  client.send(8, { query: '', limit: 0, nonce, ...more });
  const { t, d } = await client.until(
    (payload) => ANSWERS.includes(payload.t ?? '') && nonceOf(payload) === nonce,
  );
  return [t ?? '', d];
}

async function virtualWorld(more: SimulatorOptions = {}) {
  return createSimulator({ guilds: 2, clock: 'virtual', identifyWindowMs: 0, ...more });
}

function advance(simulator: Simulator, ms: number): void {
  expect(simulator.world.clock).toBeInstanceOf(VirtualClock);
  (simulator.world.clock as VirtualClock).advance(ms);
}

async function control(simulator: Simulator, path: string, body: object) {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(`${simulator.controlUrl}${path}`, request);
  expect(answer.status).toBe(200);
  return (await answer.json()) as { readonly token: string; readonly userId: string };
}

const CHUNK = ['GUILD_MEMBERS_CHUNK', expect.anything()];

test('a second request for all members within 30 s is rate limited', async () => {
  await using simulator = await virtualWorld();
  const [first = '', second = ''] = simulator.guildIds;
  const { client } = await login(simulator);
  await using _client = client;
  expect(await ask(client, 'a', { guild_id: first })).toEqual(CHUNK);
  advance(simulator, 500);
  const meta = { guild_id: first, nonce: 'b' };
  expect(await ask(client, 'b', { guild_id: first })).toEqual([
    'RATE_LIMITED',
    { opcode: 8, retry_after: 29.5, meta },
  ]);
  expect(await ask(client, 'c', { guild_id: second })).toEqual(CHUNK);
  advance(simulator, 29_499);
  expect(await ask(client, 'd', { guild_id: first })).toEqual([
    'RATE_LIMITED',
    { opcode: 8, retry_after: 0.001, meta: { guild_id: first, nonce: 'd' } },
  ]);
  advance(simulator, 1);
  expect(await ask(client, 'e', { guild_id: first })).toEqual(CHUNK);
  expect((await ask(client, 'f', { guild_id: second }))[0]).toBe('RATE_LIMITED');
});

test('without a nonce, or with one that is too long, there is none in the meta', async () => {
  await using simulator = await virtualWorld();
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator);
  await using _client = client;
  for (const nonce of [undefined, undefined, 'n'.repeat(33)]) {
    client.send(8, { guild_id: guildId, query: '', limit: 0, nonce });
  }
  expect(await ask(client, 'last', { guild_id: guildId, user_ids: ['1'] })).toEqual(CHUNK);
  const limited = client.dispatches.filter((payload) => payload.t === 'RATE_LIMITED');
  const data = { opcode: 8, retry_after: 30, meta: { guild_id: guildId } };
  expect(limited.map((payload) => payload.d)).toStrictEqual([data, data]);
});

test('queries and requests by id are not limited', async () => {
  await using simulator = await virtualWorld();
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator);
  await using _client = client;
  const requests = [{}, { limit: 1 }, { limit: 1 }, { query: 'a' }, { query: 'a' }];
  const byId = { user_ids: [simulator.applicationId] };
  for (const [index, request] of [...requests, byId, byId].entries()) {
    expect(await ask(client, `n${index}`, { guild_id: guildId, ...request })).toEqual(CHUNK);
  }
});

test('the limit is shared by the sessions of a bot, and not by two bots', async () => {
  await using simulator = await virtualWorld();
  const [guildId = ''] = simulator.guildIds;
  const other = await control(simulator, '/applications', { name: 'other' });
  await control(simulator, `/guilds/${guildId}/members`, { userId: other.userId });
  const { client: first } = await login(simulator);
  await using _first = first;
  const { client: second } = await login(simulator);
  await using _second = second;
  const { client: third } = await login(simulator, { token: other.token });
  await using _third = third;
  expect(await ask(first, 'a', { guild_id: guildId })).toEqual(CHUNK);
  expect((await ask(second, 'b', { guild_id: guildId }))[0]).toBe('RATE_LIMITED');
  expect(await ask(third, 'c', { guild_id: guildId })).toEqual(CHUNK);
});

test('a request that is not answered, for want of an intent, does not count', async () => {
  await using simulator = await virtualWorld();
  const [guildId = ''] = simulator.guildIds;
  const { client: blind } = await login(simulator, { intents: INTENTS.guilds });
  await using _blind = blind;
  blind.send(8, { guild_id: guildId, query: '', limit: 0, nonce: 'all' });
  expect(await ask(blind, 'one', { guild_id: guildId, query: 'a', limit: 1 })).toEqual(CHUNK);
  const { client } = await login(simulator);
  await using _client = client;
  expect(await ask(client, 'all', { guild_id: guildId })).toEqual(CHUNK);
});

test('the window can be another, or none', async () => {
  for (const [memberRequestWindowMs, answer] of [
    [0, CHUNK],
    [60_000, ['RATE_LIMITED', expect.objectContaining({ retry_after: 60 })]],
  ] as const) {
    await using simulator = await virtualWorld({ memberRequestWindowMs });
    const [guildId = ''] = simulator.guildIds;
    const { client } = await login(simulator);
    await using _client = client;
    expect(await ask(client, 'a', { guild_id: guildId })).toEqual(CHUNK);
    expect(await ask(client, 'b', { guild_id: guildId })).toEqual(answer);
  }
});
