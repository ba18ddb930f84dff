// SPDX-License-Identifier: AGPL-3.0-only
// Several replicas before one Discord: together they keep what one alone keeps.
import { keysOf, RedisClient, RedisSubscriber } from '@gatefleet/redis';
import { sharedRedis, temporaryRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { Fleet } from './replicas.fixture.ts';

test('four replicas send to the same channels, and Discord sees no call too many', async () => {
  await using fleet = await Fleet.open(4, (await sharedRedis()).url);
  const channels = await fleet.channels();
  const calls = Array.from({ length: 60 }, async (_, index) => {
    const channel = channels[index % 3];
    const path = `/channels/${channel}/messages`;
    return await fleet.call(index % 4, 'POST', path, { content: `${index}` });
  });
  const statuses = await Promise.all(calls);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const seen = await fleet.statuses();
  expect(seen[429]).toBeUndefined();
  expect(seen[200]).toBe(61);
}, 120_000);

test('no token stands in Redis, nor in what is said through it', async () => {
  await using redis = await temporaryRedis();
  await using listener = RedisSubscriber.open({
    url: redis.url,
    name: 'listener',
    onMessage: (_channel, text) => heard.push(text),
  });
  const heard: string[] = [];
  await using fleet = await Fleet.open(2, redis.url);
  const { limitChannel } = keysOf(fleet.namespace);
  listener.listenTo([limitChannel]);
  const [channel] = await fleet.channels();
  const path = `/channels/${channel}/messages`;
  const calls = [0, 1, 0, 1, 0, 1].map((replica) =>
    fleet.call(replica, 'POST', path, { content: 'x' }),
  );
  expect(new Set(await Promise.all(calls))).toEqual(new Set([200]));
  await fleet.call(0, 'POST', '/webhooks/123456789012345678/a-secret-of-a-webhook', {
    content: 'x',
  });
  await using client = RedisClient.open({ url: redis.url, name: 'reader' });
  await expect.poll(() => client.isReady).toBe(true);
  const names = await client.run(async (connection) => await connection.keys('*'));
  const dumps = await Promise.all(
    names.map(
      async (name) => await client.run(async (connection) => await connection.dumpBuffer(name)),
    ),
  );
  const all = [...names, ...heard, ...dumps.map((dump) => dump?.toString('latin1') ?? '')].join(
    '\n',
  );
  expect(names.length).toBeGreaterThan(4);
  expect(all).not.toContain(fleet.simulator.token);
  expect(all).not.toContain('a-secret-of-a-webhook');
  expect(all).toContain('POST /channels/:id/messages');
}, 60_000);
