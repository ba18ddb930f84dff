// SPDX-License-Identifier: AGPL-3.0-only
// Several replicas before one Discord while one is killed, stands still, or Redis is away: who is left goes on, and
// Discord sees no call too many.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { Fleet, together } from './replicas.fixture.ts';

/** So many messages to each of three channels, from the replicas in turn; their statuses, 0 for none. */
function send(fleet: Fleet, channels: readonly string[], each: number): Promise<number>[] {
  const replicas = fleet.replicas.length;
  return Array.from({ length: 3 * each }, async (_, index) => {
    const path = `/channels/${channels[index % 3]}/messages`;
    const call = fleet.call(Math.floor(index / 3) % replicas, 'POST', path, {
      content: `${index}`,
    });
    return await call.catch(() => 0);
  });
}

function countOf(statuses: readonly number[], wanted: number): number {
  return statuses.filter((status) => status === wanted).length;
}

test('one is killed: the others take over what it had, and send no call too many', async () => {
  await using redis = await temporaryRedis();
  await using fleet = await Fleet.open(3, redis.url);
  const channels = await fleet.channels();
  const calls = send(fleet, channels, 18);
  await Promise.race(calls);
  await fleet.replicas[0]?.kill();
  const statuses = await Promise.all(calls);
  // A third of them went with the one that was killed, but for those that were answered before.
  expect(countOf(statuses, 0)).toBeGreaterThan(0);
  expect(countOf(statuses, 0)).toBeLessThanOrEqual(18);
  expect(countOf(statuses, 200) + countOf(statuses, 0)).toBe(54);
  expect((await fleet.statuses())[429]).toBeUndefined();
}, 120_000);

test('one stands still for longer than it is believed alive, and goes on', async () => {
  await using redis = await temporaryRedis();
  await using fleet = await Fleet.open(3, redis.url);
  const channels = await fleet.channels();
  const [frozen, ...others] = fleet.replicas;
  const calls = send(fleet, channels, 18);
  await Promise.race(calls);
  frozen?.freeze();
  await Promise.all(
    others.map(async (api) => {
      await expect
        .poll(async () => await api.state(), { timeout: 20_000, interval: 50 })
        .toMatchObject({ replicas: 2 });
    }),
  );
  frozen?.thaw();
  const statuses = await Promise.all(calls);
  expect(countOf(statuses, 200)).toBe(54);
  expect((await fleet.statuses())[429]).toBeUndefined();
}, 120_000);

test.each([
  { what: 'with its data', isFlushed: false },
  { what: 'without its data', isFlushed: true },
])(
  'Redis is away and comes back $what: each keeps to its part meanwhile',
  async ({ isFlushed }) => {
    await using redis = await temporaryRedis();
    await using fleet = await Fleet.open(2, redis.url);
    const channels = await fleet.channels();
    const before = await Promise.all(send(fleet, channels, 4));
    await redis.kill();
    const during = send(fleet, channels, 12);
    for (const api of fleet.replicas) {
      await expect
        .poll(async () => await api.state(), { timeout: 20_000, interval: 50 })
        .toMatchObject({ mode: 'apart', replicas: 2 });
    }
    await Promise.race(during);
    if (isFlushed) await rm(join(redis.dataDir, 'appendonlydir'), { recursive: true });
    await redis.start();
    await together(fleet.replicas);
    const after = await Promise.all(send(fleet, channels, 6));
    const statuses = [...before, ...(await Promise.all(during)), ...after];
    expect(countOf(statuses, 200)).toBe(66);
    expect((await fleet.statuses())[429]).toBeUndefined();
  },
  180_000,
);
