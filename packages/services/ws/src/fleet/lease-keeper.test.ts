// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis, temporaryRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { until } from '../system/until.fixture.ts';
import { LeaseKeeper } from './lease-keeper.ts';
import { RedisNamespace } from './redis-namespace.fixture.ts';
import { StallGuard } from './stall-guard.ts';

function keeperOf(namespace: RedisNamespace, replicaId = 'a', leaseMs = 60_000) {
  const problems: string[] = [];
  const said: string[] = [];
  const guard = new StallGuard(6000, () => undefined);
  const keeper = new LeaseKeeper({
    leases: namespace.leases(replicaId, leaseMs),
    guard,
    onProblem: ({ code }) => problems.push(code),
  });
  const callbacks = {
    onLost: () => said.push('lost'),
    onDataLost: () => said.push('dataLost'),
    onVerified: () => said.push('verified'),
  };
  return { keeper, guard, callbacks, problems, said };
}

const never = new AbortController().signal;

async function open(): Promise<RedisNamespace> {
  return await RedisNamespace.open((await sharedRedis()).url);
}

test('a claim waits for as long as another holds the lease', async () => {
  await using namespace = await open();
  const theirs = await namespace.leases('b', 300).claim(0);
  const { keeper, callbacks } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  expect(theirs.outcome).toBe('held');
  expect(held.lease.owner).toBe('a/0');
  expect(await keeper.verify(held, never)).toBe(true);
});

test('a claim that is aborted rejects, and takes nothing later', async () => {
  await using namespace = await open();
  const theirs = await namespace.take(0, 'b');
  const { keeper, callbacks } = keeperOf(namespace);
  const leaving = new AbortController();
  const claim = keeper.claim(0, callbacks, leaving.signal);
  leaving.abort(new Error('leaving'));
  await expect(claim).rejects.toThrow('leaving');
  await namespace.leases('b').release(theirs);
  expect((await namespace.leases('c').claim(0)).outcome).toBe('held');
});

test('a lease taken by another is lost, said once', async () => {
  await using namespace = await open();
  const { keeper, callbacks, said } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  await namespace.drop(held.lease);
  await namespace.take(0, 'b');
  expect(await keeper.verify(held, never)).toBe(false);
  keeper.renewAll();
  expect(await keeper.verify(held, never)).toBe(false);
  expect(held.isLost).toBe(true);
  expect(said).toEqual(['lost']);
});

test('after Redis lost its data the lease is taken back under its own fence, and that is said', async () => {
  await using namespace = await open();
  const { keeper, callbacks, said } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  const { fence } = held.lease;
  await namespace.client.run((redis) =>
    redis.del(namespace.keys.lease(0), namespace.keys.fence(0)),
  );
  await namespace.setEpoch('second');
  expect(await keeper.verify(held, never)).toBe(true);
  expect(held.lease).toMatchObject({ fence, epoch: 'second' });
  expect(said).toEqual(['dataLost']);
});

test('after Redis lost its data and another took the shard, the lease is lost', async () => {
  await using namespace = await open();
  const { keeper, callbacks, said } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  await namespace.drop(held.lease);
  await namespace.setEpoch('second');
  await namespace.take(0, 'b');
  expect(await keeper.verify(held, never)).toBe(false);
  expect(said).toEqual(['lost']);
});

test('after a stall a lease is verified anew, said once for each stall', async () => {
  await using namespace = await open();
  const { keeper, guard, callbacks, said } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  await keeper.verify(held, never);
  expect(said).toEqual([]);
  guard.check(performance.now() + 10_000);
  expect(held.verifiedGeneration).not.toBe(guard.generation);
  await keeper.verify(held, never);
  await keeper.verify(held, never);
  expect(held.verifiedGeneration).toBe(guard.generation);
  expect(said).toEqual(['verified']);
});

test('leases are renewed without being asked', async () => {
  await using namespace = await open();
  const { keeper, callbacks } = keeperOf(namespace, 'a', 6000);
  const held = await keeper.claim(0, callbacks, never);
  keeper.start();
  const ttl = () => namespace.client.run((redis) => redis.pttl(namespace.keys.lease(0)));
  await until('time passes', async () => (await ttl()) < 4800);
  await until('the lease is renewed', async () => (await ttl()) > 5500);
  keeper.stop();
  expect(held.isLost).toBe(false);
});

test('a released lease is free at once, and renewals leave it alone', async () => {
  await using namespace = await open();
  const { keeper, callbacks, said } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  keeper.renewAll();
  await keeper.release(held);
  keeper.renewAll();
  expect((await namespace.leases('b').claim(0)).outcome).toBe('held');
  expect(said).toEqual([]);
});

test('an outage of Redis takes no lease: verifying waits until it is back', async () => {
  await using server = await temporaryRedis();
  await using namespace = await RedisNamespace.open(server.url);
  const { keeper, callbacks, problems, said } = keeperOf(namespace);
  const held = await keeper.claim(0, callbacks, never);
  await server.kill();
  const verified = keeper.verify(held, never);
  await until('a problem', () => problems.length > 0);
  expect(held.isLost).toBe(false);
  await server.start();
  expect(await verified).toBe(true);
  expect(said).toEqual([]);
  expect(new Set(problems)).toEqual(new Set(['REDIS_UNAVAILABLE']));
});
