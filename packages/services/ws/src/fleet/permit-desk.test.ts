// SPDX-License-Identifier: AGPL-3.0-only
import { DEFAULT_GATE_LIMITS, IdentifyGate, type PermitResult } from '@gatefleet/redis';
import { sharedRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { until } from '../system/until.fixture.ts';
import type { HeldLease } from './lease-keeper.ts';
import { PermitDesk } from './permit-desk.ts';
import { heldOf, RedisNamespace } from './redis-namespace.fixture.ts';

const LIMITS = { ...DEFAULT_GATE_LIMITS, spacingMs: 60, permitMs: 1000 };

type Desk = {
  readonly desk: PermitDesk;
  readonly granted: number[];
  readonly refused: PermitResult[];
  readonly problems: string[];
  request(held: HeldLease, signal?: AbortSignal): void;
};

function deskOf(namespace: RedisNamespace, more: Partial<typeof LIMITS> = {}, keys = 1): Desk {
  const scope = 'test';
  const limits = { ...LIMITS, ...more };
  const gate = new IdentifyGate(namespace.client, {
    keys: namespace.keys,
    scope,
    maxConcurrency: keys,
    limits,
  });
  const granted: number[] = [];
  const refused: PermitResult[] = [];
  const problems: string[] = [];
  const desk = new PermitDesk({
    gate,
    maxConcurrency: keys,
    refreshBudget: async () => {
      await gate.storeBudget({ total: 1000, remaining: 1000, resetAfterMs: 60_000 });
      return true;
    },
    onRefused: (_shardId, result) => refused.push(result),
    onProblem: ({ code }) => problems.push(code),
  });
  const request = (held: HeldLease, signal = new AbortController().signal): void =>
    desk.request({ held, signal, onGranted: () => granted.push(held.lease.shardId) });
  return { desk, granted, refused, problems, request };
}

async function open(): Promise<RedisNamespace> {
  return await RedisNamespace.open((await sharedRedis()).url);
}

async function identify(desk: Desk, held: HeldLease): Promise<void> {
  await until('a permit', () => desk.granted.includes(held.lease.shardId));
  await desk.desk.sent(held);
  await desk.desk.done(held, true);
}

test('shards of one key are served one after another, in the order they came', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace);
  const held = [];
  for (const shardId of [2, 0, 1]) held.push(heldOf(await namespace.take(shardId)));
  for (const one of held) desk.request(one);
  for (const one of held) await identify(desk, one);
  expect(desk.granted).toEqual([2, 0, 1]);
});

test('shards of other keys do not wait', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace, { spacingMs: 60_000 }, 2);
  desk.request(heldOf(await namespace.take(0)));
  desk.request(heldOf(await namespace.take(1)));
  await until('both', () => desk.granted.length === 2);
  expect(new Set(desk.granted)).toEqual(new Set([0, 1]));
});

test('a permit is valid from when it was asked for', async () => {
  await using namespace = await open();
  const { desk } = deskOf(namespace);
  const held = heldOf(await namespace.take(0));
  const askedAtMs = performance.now();
  const validUntilMs = await new Promise<number>((resolve) => {
    desk.request({ held, signal: new AbortController().signal, onGranted: resolve });
  });
  expect(validUntilMs).toBeGreaterThanOrEqual(askedAtMs + 1000);
  expect(validUntilMs).toBeLessThanOrEqual(performance.now() + 1000);
});

test('a lease that Redis does not know for a moment still gets its permit', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace);
  const lease = await namespace.take(0);
  await namespace.drop(lease);
  desk.request(heldOf(lease));
  const next = heldOf(await namespace.take(1));
  desk.request(next);
  await namespace.leases('a').renew(lease);
  await identify(desk, heldOf(lease));
  await identify(desk, next);
  expect(desk.granted).toEqual([0, 1]);
});

test('whoever lost its lease leaves the line, and the next comes', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace);
  const gone = heldOf(await namespace.take(0));
  await namespace.drop(gone.lease);
  desk.request(gone);
  desk.request(heldOf(await namespace.take(1)));
  gone.isLost = true;
  await until('the next', () => desk.granted.length > 0);
  expect(desk.granted).toEqual([1]);
});

test('an aborted request leaves the line, and the next comes', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace);
  const first = heldOf(await namespace.take(0));
  const waiting = new AbortController();
  desk.request(first);
  await until('the first', () => desk.granted.length === 1);
  desk.request(heldOf(await namespace.take(1)), waiting.signal);
  const last = heldOf(await namespace.take(2));
  desk.request(last);
  waiting.abort();
  await desk.desk.sent(first);
  await desk.desk.done(first, true);
  await identify(desk, last);
  expect(desk.granted).toEqual([0, 2]);
});

test('an exhausted budget is told and asked for again', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace, { reserve: 20 });
  const gate = new IdentifyGate(namespace.client, {
    keys: namespace.keys,
    scope: 'test',
    maxConcurrency: 1,
  });
  await gate.storeBudget({ total: 1000, remaining: 20, resetAfterMs: 300 });
  desk.request(heldOf(await namespace.take(0)));
  await until('a permit', () => desk.granted.length === 1);
  expect(desk.refused.map(({ outcome }) => outcome)).toEqual(['budgetExhausted']);
});

test('while Redis is away requests wait, and what cannot be told does no harm', async () => {
  await using namespace = await open();
  const desk = deskOf(namespace);
  const held = heldOf(await namespace.take(0));
  await namespace.client.close();
  const leaving = new AbortController();
  desk.request(held, leaving.signal);
  await until('a problem', () => desk.problems.length > 0);
  await desk.desk.done(held, true);
  leaving.abort();
  expect(desk.granted).toEqual([]);
  expect(new Set(desk.problems)).toEqual(new Set(['REDIS_UNAVAILABLE']));
});
