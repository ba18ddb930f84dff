// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { answersAmqp, answersRedis } from './readiness.ts';
import { sharedRabbitmq, sharedServers, uniqueNamespace } from './servers.fixture.ts';

function endpoint(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

test('everybody who asks gets the same two servers', async () => {
  const [servers, again] = await Promise.all([sharedServers(), sharedServers()]);
  expect(again).toEqual(servers);
  expect((await sharedRabbitmq()).url).toBe(servers.amqpUrl);
  expect(await answersAmqp(endpoint(servers.amqpUrl))).toBe(true);
  expect(await answersRedis(endpoint(servers.redisUrl))).toBe(true);
  expect(uniqueNamespace()).not.toBe(uniqueNamespace());
}, 60_000);
