// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis, temporaryRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { leaseValue } from './shard-leases.ts';
import { eventually, heldLease, Stores, whenReady } from './stores.fixture.ts';

async function open(): Promise<Stores> {
  const stores = await Stores.open((await sharedRedis()).url);
  await stores.thaw();
  return stores;
}

test('one owner has the lease, another is told how long to wait', async () => {
  await using stores = await open();
  const lease = heldLease(await stores.leases('a').claim(3));
  expect(lease).toMatchObject({ shardId: 3, owner: 'a/3', epoch: 'first' });
  expect(await stores.get(stores.keys.lease(3))).toBe(leaseValue(lease));
  const other = await stores.leases('b').claim(3);
  expect(other).toEqual({ outcome: 'wait', waitMs: expect.any(Number) });
  const { waitMs } = other as { waitMs: number };
  expect(waitMs).toBeGreaterThan(50_000);
  expect(waitMs).toBeLessThanOrEqual(60_000);
});

test('leases of different shards do not know each other', async () => {
  await using stores = await open();
  const leases = stores.leases('a');
  const first = heldLease(await leases.claim(0));
  const second = heldLease(await stores.leases('b').claim(1));
  await leases.release(first);
  expect(await stores.leases('b').renew(second)).toBe('renewed');
});

test('the same owner asking again keeps its fence and prolongs its lease', async () => {
  await using stores = await open();
  const lease = heldLease(await stores.leases('a', 30_000).claim(0));
  const again = heldLease(await stores.leases('a', 60_000).claim(0));
  expect(again).toEqual(lease);
  const ttlMs = await stores.client.run((redis) => redis.pttl(stores.keys.lease(0)));
  expect(ttlMs).toBeGreaterThan(50_000);
});

test('an expired lease goes to the next, with a larger fence, and its old holder learns of it', async () => {
  await using stores = await open();
  const old = heldLease(await stores.leases('a', 40).claim(0));
  await eventually(() => stores.get(stores.keys.lease(0))).toBeNull();
  const next = heldLease(await stores.leases('b').claim(0));
  expect(next.fence).toBeGreaterThan(old.fence);
  expect(await stores.leases('a').renew(old)).toBe('lost');
  expect(await stores.leases('a').claim(0, old)).toEqual({ outcome: 'lost' });
  expect(await stores.leases('b').renew(next)).toBe('renewed');
});

test('an expired lease that nobody took is taken back by renewing, with its own fence', async () => {
  await using stores = await open();
  const lease = heldLease(await stores.leases('a', 40).claim(0));
  await eventually(() => stores.get(stores.keys.lease(0))).toBeNull();
  expect(await stores.leases('a').renew(lease)).toBe('renewed');
  expect(await stores.get(stores.keys.lease(0))).toBe(leaseValue(lease));
});

test('a lease taken and given back meanwhile is lost all the same', async () => {
  await using stores = await open();
  const old = heldLease(await stores.leases('a', 40).claim(0));
  await eventually(() => stores.get(stores.keys.lease(0))).toBeNull();
  const others = stores.leases('b');
  await others.release(heldLease(await others.claim(0)));
  expect(await stores.leases('a').renew(old)).toBe('lost');
  expect(await stores.leases('a').claim(0, old)).toEqual({ outcome: 'lost' });
});

test('a renewal makes the lease last for a whole lease time again', async () => {
  await using stores = await open();
  const lease = heldLease(await stores.leases('a', 1000).claim(0));
  expect(await stores.leases('a', 60_000).renew(lease)).toBe('renewed');
  const ttlMs = await stores.client.run((redis) => redis.pttl(stores.keys.lease(0)));
  expect(ttlMs).toBeGreaterThan(50_000);
});

test('a released lease lets the next in at once; releasing what another holds does nothing', async () => {
  await using stores = await open();
  const [a, b] = [stores.leases('a'), stores.leases('b')];
  const first = heldLease(await a.claim(0));
  await a.release(first);
  const second = heldLease(await b.claim(0));
  await a.release(first);
  expect(await stores.get(stores.keys.lease(0))).toBe(leaseValue(second));
});

test('fences grow where the clock of Redis is behind the last fence given', async () => {
  await using stores = await open();
  const leases = stores.leases('a');
  const ahead = Math.round((await stores.nowMs()) * 1000) + 3_600_000_000;
  await stores.set(stores.keys.fence(0), String(ahead));
  const fences: number[] = [];
  for (const replica of ['a', 'b', 'c']) {
    const lease = heldLease(await stores.leases(replica).claim(0));
    fences.push(lease.fence);
    await leases.release({ ...lease });
  }
  expect(fences).toEqual([ahead + 1, ahead + 2, ahead + 3]);
});

test('a fence is the time of Redis in microseconds, exact to the last digit', async () => {
  await using stores = await open();
  const before = (await stores.nowMs()) * 1000;
  const { fence } = heldLease(await stores.leases('a').claim(0));
  expect(fence).toBeGreaterThanOrEqual(Math.floor(before));
  expect(fence).toBeLessThanOrEqual(Math.ceil((await stores.nowMs()) * 1000));
  expect(await stores.get(stores.keys.fence(0))).toBe(String(fence));
});

test('an owner whose name looks like a lease value is told from others', async () => {
  await using stores = await open();
  const odd = heldLease(await stores.leases('a|9').claim(0));
  expect(odd.owner).toBe('a|9/0');
  expect(heldLease(await stores.leases('a|9').claim(0)).fence).toBe(odd.fence);
  expect((await stores.leases('a').claim(0)).outcome).toBe('wait');
});

test('without an epoch nobody new may claim for one lease time, and then may', async () => {
  await using stores = await Stores.open((await sharedRedis()).url);
  const leases = stores.leases('a', 300);
  const first = await leases.claim(0);
  expect(first.outcome).toBe('wait');
  const { waitMs } = first as { waitMs: number };
  expect(waitMs).toBeLessThanOrEqual(300);
  const epoch = await stores.get(stores.keys.epoch);
  expect(epoch).not.toBeNull();
  expect((await stores.leases('b', 300).claim(1)).outcome).toBe('wait');
  await eventually(async () => (await leases.claim(0)).outcome).toBe('held');
  expect(heldLease(await leases.claim(0)).epoch).toBe(epoch);
});

test('after a flush holders take back what they hold, others wait, then may claim what is free', async () => {
  await using server = await temporaryRedis();
  await using stores = await Stores.open(server.url);
  await stores.thaw();
  const [a, b] = [stores.leases('a', 600), stores.leases('b', 600)];
  const held = heldLease(await a.claim(0));
  await stores.client.run((redis) => redis.flushall());
  expect(await a.renew(held)).toBe('dataLost');
  expect((await b.claim(0)).outcome).toBe('wait');
  const back = heldLease(await a.claim(0, held));
  expect(back.fence).toBe(held.fence);
  expect(back.epoch).not.toBe(held.epoch);
  expect(await a.renew(back)).toBe('renewed');
  expect((await b.claim(1)).outcome).toBe('wait');
  await eventually(async () => (await b.claim(1)).outcome).toBe('held');
});

test('a holder that slept through a flush learns that another owns its shard', async () => {
  await using server = await temporaryRedis();
  await using stores = await Stores.open(server.url);
  await stores.thaw();
  const [a, b] = [stores.leases('a', 100), stores.leases('b', 60_000)];
  const held = heldLease(await a.claim(0));
  await stores.client.run((redis) => redis.flushall());
  await stores.set(stores.keys.epoch, 'second');
  const taken = heldLease(await b.claim(0));
  expect(await a.renew(held)).toBe('dataLost');
  expect(await a.claim(0, held)).toEqual({ outcome: 'lost' });
  await b.release(taken);
  expect(await a.claim(0, held)).toEqual({ outcome: 'lost' });
});

test('two holders of one process agree on the epoch they bring back', async () => {
  await using server = await temporaryRedis();
  await using stores = await Stores.open(server.url);
  await stores.thaw();
  const leases = stores.leases('a');
  const first = heldLease(await leases.claim(0));
  const second = heldLease(await leases.claim(1));
  await stores.client.run((redis) => redis.flushall());
  const back = await Promise.all([leases.claim(0, first), leases.claim(1, second)]);
  const epochs = back.map((result) => heldLease(result).epoch);
  expect(epochs[0]).toBe(epochs[1]);
  await stores.client.run((redis) => redis.flushall());
  const again = heldLease(await leases.claim(0, heldLease(back[0])));
  expect(again.epoch).not.toBe(epochs[0]);
});

test('a killed and restarted Redis that syncs each write has lost no lease', async () => {
  // With "everysec" a kill may take writes of the last seconds that were answered.
  await using server = await temporaryRedis({ args: ['--appendfsync', 'always'] });
  await using stores = await Stores.open(server.url);
  await stores.thaw();
  const leases = stores.leases('a');
  const lease = heldLease(await leases.claim(0));
  await server.kill();
  await server.start();
  await whenReady(stores.client);
  expect(await leases.renew(lease)).toBe('renewed');
  expect((await stores.leases('b').claim(0)).outcome).toBe('wait');
});

test('of many that claim at once exactly one gets the lease', async () => {
  const { url } = await sharedRedis();
  await using stores = await open();
  await using other = await Stores.open(url);
  const claims = Array.from({ length: 40 }, (_, at) => {
    const through = at % 2 === 0 ? stores.client : other.client;
    return stores.leasesThrough(through, `replica-${at}`).claim(0);
  });
  const outcomes = (await Promise.all(claims)).map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => outcome === 'held')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'wait')).toHaveLength(39);
});
