// SPDX-License-Identifier: AGPL-3.0-only
// Whatever the buckets, the network and the callers: no 429 that could have been foreseen, no call that waits for
// ever, no quota left lying, and order within a bucket.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bench, type ModelBucket } from './discord-model.fixture.ts';

const bucketArb = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  windowMs: fc.constantFrom(250, 333, 1_000, 2_000, 5_000),
  isMisleading: fc.boolean(),
});

const networkArb = fc.record({
  outMs: fc.integer({ min: 1, max: 60 }),
  /** How unevenly calls travel; below the margin of the global limit. */
  jitterMs: fc.integer({ min: 0, max: 9 }),
  backMs: fc.integer({ min: 1, max: 60 }),
  backJitterMs: fc.integer({ min: 0, max: 400 }),
});

interface Burst {
  readonly route: number;
  readonly channel: number;
  readonly count: number;
  readonly afterMs: number;
}

const burstArb: fc.Arbitrary<Burst> = fc.record({
  route: fc.integer({ min: 0, max: 3 }),
  channel: fc.integer({ min: 1, max: 3 }),
  count: fc.integer({ min: 1, max: 25 }),
  afterMs: fc.integer({ min: 0, max: 3_000 }),
});

const TEMPLATES = ['messages', 'typing', 'invites', 'webhooks'];

test('no foreseeable 429, no stall, order kept', () => {
  fc.assert(
    fc.property(
      fc.array(bucketArb, { minLength: 3, maxLength: 3 }),
      networkArb,
      fc.array(burstArb, { minLength: 1, maxLength: 12 }),
      fc.integer(),
      (shapes, network, bursts, seed) => {
        const buckets = shapes.map(({ limit, windowMs, isMisleading }, index): ModelBucket => ({
          hash: `h${index}`,
          limit,
          windowMs,
          ...(isMisleading ? { shownLimit: limit + 3 } : {}),
        }));
        const { outMs, jitterMs, backMs, backJitterMs } = network;
        const bench = new Bench(
          {
            // The last of the four routes answers without headers.
            buckets: ({ route }) =>
              TEMPLATES.slice(0, 3).flatMap((name, index) =>
                route.template.endsWith(name) ? [buckets[index] as ModelBucket] : [],
              ),
            out: [outMs, outMs + jitterMs],
            back: [backMs, backMs + backJitterMs],
          },
          seed,
        );
        const lines = new Map<string, number[]>();
        for (const { route, channel, count, afterMs } of bursts) {
          const line = `POST /channels/${channel}/${TEMPLATES[route]}`;
          for (let index = 0; index < count; index += 1) {
            const ids = lines.get(line) ?? [];
            ids.push(bench.call(line));
            lines.set(line, ids);
          }
          bench.run(afterMs);
        }
        bench.run(1_000_000);
        const total = [...lines.values()].flat().length;
        expect(bench.statuses).toEqual({ 200: total });
        expect(bench.limiter.state(bench.nowMs)).toMatchObject({ waiting: 0, inFlight: 0 });
        for (const ids of lines.values()) {
          const own = new Set(ids);
          expect(bench.sent.filter((id) => own.has(id))).toEqual(ids);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a bucket that is asked for more is used up in every window', () => {
  fc.assert(
    fc.property(bucketArb, networkArb, fc.integer(), ({ limit, windowMs }, network, seed) => {
      const { outMs, jitterMs, backMs } = network;
      const bench = new Bench(
        {
          buckets: () => [{ hash: 'h', limit, windowMs }],
          globalPerSecond: 100_000,
          limiter: { globalPerSecond: 100_000 },
          out: [outMs, outMs + jitterMs],
          back: [backMs, backMs + 5],
        },
        seed,
      );
      const windows = 12;
      for (let index = 0; index < limit * windows; index += 1)
        bench.call('POST /channels/1/typing');
      // Each window costs its length, one journey there and back, and the margin; the first a trial more.
      const journeyMs = outMs + jitterMs + backMs + 5;
      const eachMs = windowMs + journeyMs + 5 + jitterMs;
      bench.run(windows * eachMs + journeyMs);
      expect(bench.statuses).toEqual({ 200: limit * windows });
    }),
    { numRuns: 200 },
  );
});

test('the global limit is used up', () => {
  fc.assert(
    fc.property(
      networkArb,
      fc.integer({ min: 5, max: 80 }),
      fc.integer(),
      (network, rate, seed) => {
        const { outMs, jitterMs, backMs, backJitterMs } = network;
        const bench = new Bench(
          {
            buckets: () => [],
            globalPerSecond: rate,
            limiter: { globalPerSecond: rate },
            out: [outMs, outMs + jitterMs],
            back: [backMs, backMs + backJitterMs],
          },
          seed,
        );
        const seconds = 20;
        for (let index = 0; index < rate * seconds; index += 1) {
          bench.call(`GET /channels/${index % 7}/messages`);
        }
        // The first call of each channel tries whether there is a bucket.
        bench.run(seconds * 1_010 + outMs + jitterMs + backMs + backJitterMs);
        expect(bench.statuses[429]).toBeUndefined();
        expect(bench.statuses[200]).toBeGreaterThanOrEqual(rate * (seconds - 1));
      },
    ),
    { numRuns: 60 },
  );
});

test('callers that hang up, answers that never come and errors of the servers leave nothing behind', () => {
  fc.assert(
    fc.property(
      fc.array(burstArb, { minLength: 1, maxLength: 10 }),
      fc.integer(),
      (bursts, seed) => {
        const bench = new Bench(
          {
            buckets: () => [{ hash: 'h', limit: 5, windowMs: 1_000 }],
            out: [5, 10],
            back: [5, 300],
            isLost: ({ id }) => id % 7 === 0,
            answer: ({ id }) => ({ status: id % 5 === 0 ? 502 : 200 }),
          },
          seed,
        );
        let calls = 0;
        let left = 0;
        for (const { channel, count, afterMs } of bursts) {
          for (let index = 0; index < count; index += 1) {
            const id = bench.call(`POST /channels/${channel}/messages`);
            calls += 1;
            if (bench.random(0, 1) > 0.2 || bench.sent.includes(id)) continue;
            bench.tell({ type: 'hung-up', id });
            left += 1;
          }
          bench.run(afterMs);
        }
        bench.run(1_000_000);
        expect(bench.sent).toHaveLength(calls - left);
        expect(bench.statuses[429]).toBeUndefined();
        expect(bench.limiter.state(bench.nowMs)).toMatchObject({
          waiting: 0,
          inFlight: 0,
          lines: 0,
          gates: 0,
          identities: 0,
        });
      },
    ),
    { numRuns: 150 },
  );
});

test('a route that alternates between buckets, one of them shared, leaves no call behind', () => {
  fc.assert(
    fc.property(
      fc.array(bucketArb, { minLength: 2, maxLength: 2 }),
      fc.array(
        fc.record({
          isDelete: fc.boolean(),
          count: fc.integer({ min: 1, max: 4 }),
          afterMs: fc.integer({ min: 0, max: 800 }),
        }),
        { minLength: 2, maxLength: 5 },
      ),
      fc.integer(),
      (shapes, bursts, seed) => {
        const buckets = shapes.map(({ limit, windowMs }, index): ModelBucket => ({
          hash: `h${index}`,
          limit,
          windowMs,
        }));
        const bench = new Bench(
          {
            buckets: ({ route }) =>
              route.template.startsWith('DELETE') ? buckets : buckets.slice(1),
            out: [10, 20],
            back: [10, 40],
          },
          seed,
        );
        const ids: number[] = [];
        for (const { isDelete, count, afterMs } of bursts) {
          const line = isDelete ? 'DELETE /channels/1/pins/4' : 'POST /channels/1/pins';
          for (let index = 0; index < count; index += 1) ids.push(bench.call(line));
          bench.run(afterMs);
        }
        bench.run(1_000_000);
        expect(ids.filter((id) => !bench.outcomes.has(id))).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
});
