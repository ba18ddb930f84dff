// SPDX-License-Identifier: AGPL-3.0-only
import { describe, expect, test } from 'vitest';
import { Bench, type ModelBucket, type ModelOptions, START_MS } from './discord-model.fixture.ts';

const FIVE_IN_FIVE: ModelBucket = { hash: 'm', limit: 5, windowMs: 5_000 };
const NETWORK = { out: [20, 28], back: [20, 40] } as const;
const plain: ModelOptions = { buckets: () => [FIVE_IN_FIVE], ...NETWORK };

function many(count: number, call: (index: number) => void): void {
  for (let index = 0; index < count; index += 1) call(index);
}

describe('buckets', () => {
  test('one call tries an unknown bucket, then all that is left is used', () => {
    const bench = new Bench(plain);
    many(12, () => bench.call('POST /channels/1/messages'));
    expect(bench.sent).toHaveLength(1);
    bench.run(100);
    expect(bench.sent).toHaveLength(5);
    bench.run(20_000);
    expect(bench.statuses).toEqual({ 200: 12 });
    // Windows of 5: the third begins two windows and two journeys after the first.
    expect((bench.seen.at(-1)?.arrivedMs ?? 0) - START_MS).toBeLessThan(10_000 + 400);
  });

  test('another channel of a known route needs no trial', () => {
    const bench = new Bench(plain);
    bench.call('POST /channels/1/messages');
    bench.run(200);
    many(6, () => bench.call('POST /channels/2/messages'));
    expect(bench.sent).toHaveLength(6);
    bench.run(10_000);
    expect(bench.statuses).toEqual({ 200: 7 });
  });

  test('trials of many channels at once count when the bucket becomes known', () => {
    const bench = new Bench(plain);
    many(100, (index) => bench.call(`POST /channels/${index % 10}/messages`));
    bench.run(30_000);
    expect(bench.statuses).toEqual({ 200: 100 });
  });

  test('routes of one bucket keep their order among themselves', () => {
    const bench = new Bench(plain);
    bench.call('POST /channels/1/messages');
    bench.call('PATCH /channels/1/messages/100000000000000000');
    bench.run(200);
    const ids = Array.from({ length: 20 }, (_, index) =>
      bench.call(
        index % 2 === 0
          ? 'POST /channels/1/messages'
          : 'PATCH /channels/1/messages/100000000000000000',
      ),
    );
    bench.run(60_000);
    expect(bench.sent.slice(2)).toEqual(ids);
    expect(bench.statuses).toEqual({ 200: 22 });
  });

  test('Remaining is believed, Limit is not', () => {
    const bench = new Bench({
      ...plain,
      buckets: () => [{ hash: 'bans', limit: 1, shownLimit: 5, windowMs: 1_000 }],
    });
    many(10, () => bench.call('GET /guilds/100000000000000000/bans'));
    bench.run(20_000);
    expect(bench.statuses).toEqual({ 200: 10 });
  });

  test('answers without headers stall nothing', () => {
    const bench = new Bench({ ...plain, buckets: () => [] });
    many(40, () => bench.call('GET /channels/1/messages'));
    bench.run(500);
    expect(bench.statuses).toEqual({ 200: 40 });
  });

  test('a route that alternates between two buckets keeps to both', () => {
    const other = { hash: 'n', limit: 3, windowMs: 2_000 };
    const bench = new Bench({ ...plain, buckets: () => [FIVE_IN_FIVE, other] });
    many(40, () => bench.call('DELETE /channels/1/messages/100000000000000000'));
    bench.run(60_000);
    expect(bench.seen.filter(({ status }) => status === 200)).toHaveLength(40);
    expect(bench.statuses[429] ?? 0).toBeLessThanOrEqual(1);
  });

  test('a call that is never answered gives its place back when the window is over', () => {
    const bench = new Bench({ ...plain, isLost: (call) => call.id === 3 });
    many(15, () => bench.call('POST /channels/1/messages'));
    bench.run(60_000);
    expect(bench.statuses).toEqual({ 200: 15 });
    expect(bench.limiter.state(bench.nowMs).inFlight).toBe(0);
  });

  test('a call that nobody settles frees its place after a time', () => {
    const bench = new Bench({ ...plain, out: [1e9, 1e9], limiter: { inFlightMs: 1_000 } });
    bench.call('POST /channels/1/messages');
    bench.call('POST /channels/1/messages');
    expect(bench.sent).toEqual([1]);
    bench.run(3_000);
    expect(bench.sent).toEqual([1, 2]);
  });

  test('what never left costs nothing', () => {
    const bench = new Bench({ ...plain, out: [1e9, 1e9] });
    bench.call('POST /channels/1/messages');
    bench.tell({ type: 'failed', id: 1, wasSent: false });
    bench.call('POST /channels/1/messages');
    expect(bench.sent).toEqual([1, 2]);
  });
});

describe('the global limit', () => {
  const free: ModelOptions = { ...plain, buckets: () => [] };

  test('is used up and never passed', () => {
    const bench = new Bench(free);
    many(500, (index) => bench.call(`GET /channels/${index}/messages`));
    bench.run(9_600);
    expect(bench.statuses).toEqual({ 200: 500 });
  });

  test('belongs to each identity alone', () => {
    const bench = new Bench(free);
    many(100, () => bench.call('GET /channels/1/messages'));
    many(50, () => bench.call('GET /channels/1/messages', { identity: 'other' }));
    bench.run(900);
    const others = bench.seen.filter(({ call }) => call.identity === 'other');
    expect(others).toHaveLength(50);
    bench.run(3_000);
    expect(bench.statuses).toEqual({ 200: 150 });
  });

  test('can be larger for one', () => {
    const bench = new Bench({
      ...free,
      globalPerSecond: 500,
      limiter: { callsPerSecondOf: (identity) => (identity === 'bot' ? 500 : undefined) },
    });
    many(500, () => bench.call('GET /channels/1/messages'));
    bench.run(900);
    expect(bench.statuses).toEqual({ 200: 500 });
  });

  test('does not bind interactions', () => {
    const bench = new Bench(free);
    many(200, () => bench.call('GET /channels/1/messages'));
    const token = `aW50ZXJhY3Rpb246${'x'.repeat(100)}`;
    const callback = bench.call(`POST /interactions/200000000000000000/${token}/callback`, {
      identity: '',
    });
    expect(bench.sent).toContain(callback);
  });

  test('lines take turns in it, whoever has more to say', () => {
    const bench = new Bench(free);
    many(1, () => bench.call('GET /channels/1/messages'));
    bench.run(2_000);
    many(200, () => bench.call('GET /channels/1/messages'));
    const late = bench.call('GET /channels/2/messages');
    bench.run(1_100);
    expect(bench.outcomes.has(late)).toBe(true);
  });

  test('goes to the higher priority first', () => {
    const bench = new Bench(free);
    bench.call('GET /channels/1/messages');
    bench.run(2_000);
    many(200, (index) => bench.call(`GET /channels/${index}/messages`));
    const low = bench.call('GET /channels/7777/messages', { priority: -1 });
    const high = bench.call('GET /channels/8888/messages', { priority: 5 });
    bench.run(1_100);
    expect(bench.outcomes.has(high)).toBe(true);
    expect(bench.outcomes.has(low)).toBe(false);
    bench.run(5_000);
    expect(bench.outcomes.has(low)).toBe(true);
  });

  test('counts from when calls leave, not from when they might have left', () => {
    const bench = new Bench({ ...free, out: [1e9, 1e9] });
    const token = { identity: 'other' };
    const ids = Array.from({ length: 51 }, (_, index) =>
      bench.call(`GET /channels/${index}/messages`, token),
    );
    expect(bench.sent).toHaveLength(50);
    bench.run(60);
    for (const id of ids.slice(0, 50)) bench.tell({ type: 'departed', id });
    bench.run(1_000);
    expect(bench.sent).toHaveLength(50);
    bench.run(15);
    expect(bench.sent).toHaveLength(51);
  });

  test('a margin that is too small grows', () => {
    const bench = new Bench({ ...free, out: [1, 60], back: [1, 1] });
    many(50 * 60, () => bench.call('GET /channels/1/messages'));
    bench.run(20_000);
    const early = bench.statuses[429] ?? 0;
    expect(early).toBeGreaterThan(0);
    bench.run(60_000);
    expect((bench.statuses[429] ?? 0) - early).toBe(0);
    expect(bench.statuses[200]).toBe(50 * 60);
  });

  test('after a global 429 the identity rests, and the call is repeated', () => {
    const bench = new Bench({ ...free, globalPerSecond: 20 });
    many(60, () => bench.call('GET /channels/1/messages'));
    bench.run(20_000);
    expect(bench.seen.filter(({ status }) => status === 200)).toHaveLength(60);
    expect(bench.outcomes.size).toBe(60);
  });
});

describe('hidden limits', () => {
  const wide: ModelOptions = {
    ...plain,
    buckets: () => [{ hash: 'c', limit: 100, windowMs: 1_000 }],
  };

  test('renaming a channel waits, other changes flow', () => {
    const bench = new Bench(wide);
    many(3, () => bench.call('PATCH /channels/1', { fields: ['name'] }));
    many(10, () => bench.call('PATCH /channels/1', { fields: ['nsfw'] }));
    bench.run(2_000);
    expect(bench.outcomes.size).toBe(12);
    bench.run(700_000);
    expect(bench.statuses).toEqual({ 200: 13 });
  });

  test('a webhook posts 30 times a minute', () => {
    const bench = new Bench(wide);
    many(65, () => bench.call('POST /webhooks/100000000000000000/tok', { identity: '' }));
    bench.run(200_000);
    expect(bench.statuses).toEqual({ 200: 65 });
  });

  test('webhooks of one channel share it once it is known', () => {
    const bench = new Bench(wide);
    for (const webhookId of ['100000000000000000', '100000000000000001']) {
      bench.tell({ type: 'webhook-channel', webhookId, channelId: '9' });
    }
    many(40, (index) => bench.call(`POST /webhooks/10000000000000000${index % 2}/tok`));
    bench.run(5_000);
    expect(bench.outcomes.size).toBe(30);
  });
});

describe('waiting', () => {
  test('what cannot be sent in time is refused at once, with the time at which it could', () => {
    const bench = new Bench(plain);
    many(6, () => bench.call('POST /channels/1/messages'));
    bench.run(1_000);
    const id = bench.call('POST /channels/1/messages', { deadlineMs: bench.nowMs + 1_000 });
    expect(bench.outcomes.get(id)).toMatchObject({ type: 'refuse', reason: 'TOO_LATE' });
    const refusal = bench.outcomes.get(id) as { readonly retryAfterMs: number };
    expect(refusal.retryAfterMs).toBeGreaterThan(3_000);
    expect(refusal.retryAfterMs).toBeLessThan(5_000);
  });

  test('what was thought to be in time is refused at its deadline', () => {
    const bench = new Bench({ ...plain, out: [3_000, 3_000] });
    bench.call('POST /channels/1/messages');
    const id = bench.call('POST /channels/1/messages', { deadlineMs: bench.nowMs + 1_000 });
    expect(bench.outcomes.has(id)).toBe(false);
    bench.run(1_000);
    expect(bench.outcomes.get(id)).toMatchObject({ type: 'refuse', reason: 'TOO_LATE' });
  });

  test('a caller who hangs up frees the place of those behind', () => {
    const bench = new Bench(plain);
    many(6, () => bench.call('POST /channels/1/messages'));
    const last = bench.call('POST /channels/1/messages');
    bench.run(1_000);
    bench.tell({ type: 'hung-up', id: 6 });
    bench.run(5_000);
    expect(bench.sent).not.toContain(6);
    expect(bench.outcomes.has(last)).toBe(true);
  });

  test('lines and the whole are bounded', () => {
    const limiter = { maxWaiting: 6, maxWaitingInLine: 4 };
    const bench = new Bench({ ...plain, out: [1e9, 1e9], limiter });
    const ids = Array.from({ length: 6 }, () => bench.call('POST /channels/1/messages'));
    expect(bench.outcomes.get(ids.at(-1) ?? 0)).toMatchObject({ reason: 'QUEUE_FULL' });
    many(3, () => bench.call('POST /channels/2/messages'));
    expect(bench.limiter.state(bench.nowMs).waiting).toBe(6);
    expect(bench.outcomes.get(bench.call('POST /channels/3/messages'))).toBeUndefined();
    const refused = bench.call('POST /channels/3/messages');
    expect(bench.outcomes.get(refused)).toMatchObject({ reason: 'QUEUE_FULL' });
  });
});

test('twenty thousand interactions leave nothing behind', () => {
  const bench = new Bench({ ...plain, buckets: () => [], out: [1, 1], back: [1, 1] });
  many(20_000, (index) => {
    const path = `/interactions/${200_000_000_000_000_000n + BigInt(index)}/tok${index}/callback`;
    bench.call(`POST ${path}`, { identity: '' });
    bench.run(3);
  });
  bench.run(200_000);
  expect(bench.limiter.state(bench.nowMs)).toEqual({
    waiting: 0,
    inFlight: 0,
    lines: 0,
    gates: 0,
    identities: 0,
    routes: 1,
    invalid: 0,
    invalidElsewhere: 0,
    invalidEver: 0,
    mode: 'alone',
  });
});
