// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { DEFAULT_GATE_LIMITS, type IdentifyGate, type PermitResult } from './identify-gate.ts';
import type { Lease } from './shard-leases.ts';
import { eventually, heldLease, SCOPE, Stores } from './stores.fixture.ts';

const SPACING_MS = 200;
const PERMIT_MS = 100;
const LIMITS = { ...DEFAULT_GATE_LIMITS, spacingMs: SPACING_MS, permitMs: PERMIT_MS };
/** What differs between when Redis decided and when it was asked for the time. */
const MEASURING_MS = 5;

async function open(): Promise<Stores> {
  const stores = await Stores.open((await sharedRedis()).url);
  await stores.thaw();
  await stores.gate(LIMITS).storeBudget({ total: 1000, remaining: 1000, resetAfterMs: 600_000 });
  return stores;
}

async function leasesOf(stores: Stores, count: number): Promise<Lease[]> {
  const leases = stores.leases('a');
  const ids = Array.from({ length: count }, (_, shardId) => shardId);
  return await Promise.all(ids.map(async (shardId) => heldLease(await leases.claim(shardId))));
}

async function granted(gate: IdentifyGate, lease: Lease): Promise<void> {
  await eventually(async () => (await gate.acquire(lease)).outcome).toBe('granted');
}

async function grantedAtMs(stores: Stores): Promise<number> {
  const at = await stores.client.run((redis) =>
    redis.hget(stores.keys.gate(SCOPE, 0), 'grantedAtMs'),
  );
  return Number(at);
}

function waitOf(result: PermitResult): number {
  return 'waitMs' in result ? result.waitMs : 0;
}

test('the defaults keep a quarter of a second more than the 5 s of Discord', () => {
  expect(DEFAULT_GATE_LIMITS).toMatchObject({ spacingMs: 5250, permitMs: 1000, reserve: 20 });
});

test('the next IDENTIFY comes the spacing after the last was sent', async () => {
  await using stores = await open();
  const [first, second] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const gate = stores.gate(LIMITS);
  expect(await gate.acquire(first)).toEqual({ outcome: 'granted' });
  await gate.sent(first);
  const sentAtMs = await stores.nowMs();
  await gate.done(first, true);
  const early = await gate.acquire(second);
  expect(early.outcome).toBe('wait');
  expect(waitOf(early)).toBeLessThanOrEqual(SPACING_MS);
  await granted(gate, second);
  expect(await grantedAtMs(stores)).toBeGreaterThanOrEqual(sentAtMs + SPACING_MS - MEASURING_MS);
});

test('nobody else identifies before READY, however long it takes', async () => {
  await using stores = await open();
  const [first, second] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const gate = stores.gate(LIMITS);
  await gate.acquire(first);
  await gate.sent(first);
  const sentAtMs = await stores.nowMs();
  await eventually(() => stores.nowMs()).toBeGreaterThan(sentAtMs + 2 * SPACING_MS + PERMIT_MS);
  expect(await gate.acquire(second)).toEqual({ outcome: 'wait', waitMs: 250 });
  await gate.done(first, true);
  expect(await gate.acquire(second)).toEqual({ outcome: 'granted' });
});

test('a holder that never says what became of its permit is passed over in the end', async () => {
  await using stores = await open();
  const [first, second] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const gate = stores.gate({ ...LIMITS, holderMs: 400 });
  await gate.acquire(first);
  const firstAtMs = await grantedAtMs(stores);
  await granted(gate, second);
  expect(await grantedAtMs(stores)).toBeGreaterThanOrEqual(firstAtMs + 400);
});

test('a holder whose lease is gone is waited for no longer than an IDENTIFY of it may count', async () => {
  await using stores = await open();
  const [first, second] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const gate = stores.gate(LIMITS);
  await gate.acquire(first);
  const firstAtMs = await grantedAtMs(stores);
  await stores.leases('a').release(first);
  const early = await gate.acquire(second);
  expect(early.outcome).toBe('wait');
  expect(waitOf(early)).toBeLessThanOrEqual(PERMIT_MS + SPACING_MS);
  await granted(gate, second);
  const waitedMs = (await grantedAtMs(stores)) - firstAtMs;
  expect(waitedMs).toBeGreaterThanOrEqual(PERMIT_MS + SPACING_MS);
});

test('a permit is void: its own holder, asking again, waits as if it had been used', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  const gate = stores.gate(LIMITS);
  await gate.acquire(lease);
  const firstAtMs = await grantedAtMs(stores);
  await granted(gate, lease);
  const waitedMs = (await grantedAtMs(stores)) - firstAtMs;
  expect(waitedMs).toBeGreaterThanOrEqual(PERMIT_MS + SPACING_MS);
});

test('a permit given back unused frees the gate, the budget and the breaker at once', async () => {
  await using stores = await open();
  const [first, second] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const gate = stores.gate({ ...LIMITS, reserve: 0, breakerCount: 1 });
  await gate.storeBudget({ total: 1000, remaining: 1, resetAfterMs: 60_000 });
  expect(await gate.acquire(first)).toEqual({ outcome: 'granted' });
  await gate.done(first, false);
  expect(await gate.acquire(first)).toEqual({ outcome: 'granted' });
  await gate.done(first, false);
  expect(await gate.acquire(second)).toEqual({ outcome: 'granted' });
});

test('what one holder says late does not touch the permit of the next', async () => {
  await using stores = await open();
  const [first, second] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const gate = stores.gate({ ...LIMITS, holderMs: 50 });
  await gate.acquire(first);
  await granted(gate, second);
  await gate.sent(first);
  await gate.done(first, false);
  const hash = await stores.client.run((redis) => redis.hgetall(stores.keys.gate(SCOPE, 0)));
  expect(hash).toEqual({
    lease: stores.keys.lease(1),
    value: `${second.owner}|${second.fence}`,
    grantedAtMs: expect.any(String),
  });
});

test('different keys of max_concurrency do not wait for each other', async () => {
  await using stores = await open();
  const leases = await leasesOf(stores, 6);
  const gate = stores.gate(LIMITS, 4);
  const results = await Promise.all(leases.map((lease) => gate.acquire(lease)));
  expect(results.map(({ outcome }) => outcome)).toEqual([
    'granted',
    'granted',
    'granted',
    'granted',
    'wait',
    'wait',
  ]);
});

test('without the lease there is no permit', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  await stores.leases('a').release(lease);
  expect(await stores.gate(LIMITS).acquire(lease)).toEqual({ outcome: 'leaseLost' });
  heldLease(await stores.leases('b').claim(0));
  expect(await stores.gate(LIMITS).acquire(lease)).toEqual({ outcome: 'leaseLost' });
});

test('the reserve of the daily budget is left alone until the budget is reset', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  const gate = stores.gate({ ...LIMITS, reserve: 5, spacingMs: 1, permitMs: 1 });
  await gate.storeBudget({ total: 1000, remaining: 6, resetAfterMs: 1500 });
  expect(await gate.acquire(lease)).toEqual({ outcome: 'granted' });
  await gate.sent(lease);
  await gate.done(lease, true);
  let refused = await gate.acquire(lease);
  await eventually(async () => (refused = await gate.acquire(lease)).outcome).toBe(
    'budgetExhausted',
  );
  expect(waitOf(refused)).toBeLessThanOrEqual(1500);
  await eventually(async () => (await gate.acquire(lease)).outcome).toBe('budgetUnknown');
});

test('without knowing the budget nobody identifies, but for the one who could not learn it', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  await stores.del(stores.keys.budget(SCOPE));
  const gate = stores.gate({ ...LIMITS, spacingMs: 1, permitMs: 1 });
  expect((await gate.acquire(lease)).outcome).toBe('budgetUnknown');
  gate.acceptUnknownBudget();
  expect(await gate.acquire(lease)).toEqual({ outcome: 'granted' });
});

test('a permit that was used is not given back by saying that it was not', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  const gate = stores.gate(LIMITS);
  await gate.storeBudget({ total: 1000, remaining: 100, resetAfterMs: 60_000 });
  await gate.acquire(lease);
  await gate.sent(lease);
  await gate.done(lease, false);
  expect((await gate.acquire(lease)).outcome).toBe('wait');
  const left = await stores.client.run((redis) =>
    redis.hget(stores.keys.budget(SCOPE), 'remaining'),
  );
  expect(left).toBe('99');
});

test('what Discord says of the budget replaces what was counted', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  const gate = stores.gate({ ...LIMITS, reserve: 5 });
  await gate.storeBudget({ total: 1000, remaining: 5, resetAfterMs: 60_000 });
  expect((await gate.acquire(lease)).outcome).toBe('budgetExhausted');
  await gate.storeBudget({ total: 1000, remaining: 900, resetAfterMs: 60_000.4 });
  expect(await gate.acquire(lease)).toEqual({ outcome: 'granted' });
});

test('a shard that identifies again and again is stopped, others are not', async () => {
  await using stores = await open();
  const [crazy, calm] = (await leasesOf(stores, 2)) as [Lease, Lease];
  const limits = { ...LIMITS, spacingMs: 1, permitMs: 1, breakerCount: 3, breakerWindowMs: 30_000 };
  const gate = stores.gate(limits);
  for (let identify = 0; identify < 3; identify += 1) {
    await granted(gate, crazy);
    await gate.sent(crazy);
    await gate.done(crazy, true);
  }
  await eventually(async () => (await gate.acquire(crazy)).outcome).toBe('breakerOpen');
  const refused = await gate.acquire(crazy);
  expect(waitOf(refused)).toBeGreaterThan(20_000);
  expect(waitOf(refused)).toBeLessThanOrEqual(30_000);
  await granted(gate, calm);
});

test('a breaker closes again after its window', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  const limits = { ...LIMITS, spacingMs: 1, permitMs: 1, breakerCount: 1, breakerWindowMs: 300 };
  const gate = stores.gate(limits);
  await granted(gate, lease);
  await gate.sent(lease);
  await gate.done(lease, true);
  await eventually(async () => (await gate.acquire(lease)).outcome).toBe('breakerOpen');
  await granted(gate, lease);
});

test('after Redis lost its data the gate is shut for as long as claims are frozen', async () => {
  await using stores = await open();
  const [lease] = (await leasesOf(stores, 1)) as [Lease];
  const gate = stores.gate(LIMITS);
  await stores.client.run((redis) => redis.set(stores.keys.frozen, '1', 'PX', 200));
  const frozen = await gate.acquire(lease);
  expect(frozen.outcome).toBe('wait');
  expect(waitOf(frozen)).toBeLessThanOrEqual(200);
  await granted(gate, lease);
});

test('however many race for one key, grants are never closer than the spacing', async () => {
  const { url } = await sharedRedis();
  await using stores = await open();
  await using other = await Stores.open(url);
  const leases = await leasesOf(stores, 8);
  const spacingMs = 60;
  const limits = { ...LIMITS, spacingMs, permitMs: 20 };
  const gates = [stores.gate(limits), stores.gateThrough(other.client, limits)];
  const grants: number[] = [];
  const racers = leases.map(async (lease, at) => {
    const gate = gates[at % 2] as IdentifyGate;
    for (let round = 0; round < 2; round += 1) {
      await granted(gate, lease);
      grants.push(await grantedAtMs(stores));
      // One in four crashes between the permit and what it would have said.
      if (at % 4 === 3) {
        await stores.del(stores.keys.lease(lease.shardId));
        return;
      }
      await gate.sent(lease);
      await gate.done(lease, true);
    }
  });
  await Promise.all(racers);
  expect(grants).toHaveLength(14);
  const inOrder = grants.toSorted((a, b) => a - b);
  const gaps = inOrder.slice(1).map((at, index) => at - (inOrder[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(spacingMs);
});
