// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { FleetStore } from './fleet-store.ts';
import { Stores } from './stores.fixture.ts';

const BOT = {
  apiUrl: 'https://discord.example/api',
  tokenHash: 'hash',
  applicationId: '1234567890123456789',
  gatewayUrl: 'wss://gateway.example',
  recommendedShards: 4,
  maxConcurrency: 16,
};

async function open(): Promise<{ stores: Stores; fleet: FleetStore }> {
  const stores = await Stores.open((await sharedRedis()).url);
  return { stores, fleet: new FleetStore(stores.client, stores.keys) };
}

test('the first answer to "auto" stays, whatever is recommended later', async () => {
  const { stores, fleet } = await open();
  await using _ = stores;
  expect(await fleet.decideShardCount(4)).toBe(4);
  expect(await fleet.decideShardCount(9)).toBe(4);
});

test('replicas that decide at once agree', async () => {
  const { stores, fleet } = await open();
  await using _ = stores;
  const counts = [3, 4, 5, 6, 7].map((count) => fleet.decideShardCount(count));
  expect(new Set(await Promise.all(counts)).size).toBe(1);
});

test.each(['many', '0', '-3', '2.5', ''])('a stored count of "%s" is no count', async (text) => {
  const { stores, fleet } = await open();
  await using _ = stores;
  await stores.set(stores.keys.shardCount, text);
  expect(await fleet.decideShardCount(7)).toBe(7);
});

test('what is known of the bot is read as it was stored', async () => {
  const { stores, fleet } = await open();
  await using _ = stores;
  expect(await fleet.readBot()).toBeUndefined();
  await fleet.storeBot(BOT);
  expect(await fleet.readBot()).toMatchObject(BOT);
});

test.each([
  ['no JSON', '{"version":1'],
  ['another version', JSON.stringify({ ...BOT, version: 2 })],
  ['a missing field', JSON.stringify({ version: 1, apiUrl: 'x' })],
  ['a shard count of zero', JSON.stringify({ ...BOT, version: 1, recommendedShards: 0 })],
])('%s is nothing known', async (_name, json) => {
  const { stores, fleet } = await open();
  await using _ = stores;
  await stores.set(stores.keys.bot, json);
  expect(await fleet.readBot()).toBeUndefined();
});
