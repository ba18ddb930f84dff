// SPDX-License-Identifier: AGPL-3.0-only
// Several limiters that share through a keeper keep what one alone keeps.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bench, type ModelBucket, START_MS } from './discord-model.fixture.ts';

const bucketArb = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  windowMs: fc.constantFrom(333, 1_000, 2_000, 5_000),
});

const networkArb = fc.record({
  outMs: fc.integer({ min: 1, max: 60 }),
  jitterMs: fc.integer({ min: 0, max: 9 }),
  backMs: fc.integer({ min: 1, max: 60 }),
  backJitterMs: fc.integer({ min: 0, max: 100 }),
  keeperMs: fc.integer({ min: 0, max: 5 }),
});

const burstArb = fc.record({
  route: fc.integer({ min: 0, max: 3 }),
  channel: fc.integer({ min: 1, max: 3 }),
  count: fc.integer({ min: 1, max: 25 }),
  replica: fc.integer({ min: 0, max: 3 }),
  afterMs: fc.integer({ min: 0, max: 3_000 }),
});

const TEMPLATES = ['messages', 'typing', 'invites', 'webhooks'];

test('no foreseeable 429, no stall, order kept by each', () => {
  fc.assert(
    fc.property(
      fc.array(bucketArb, { minLength: 3, maxLength: 3 }),
      networkArb,
      fc.array(burstArb, { minLength: 1, maxLength: 12 }),
      fc.integer(),
      (shapes, network, bursts, seed) => {
        const buckets = shapes.map(({ limit, windowMs }, index): ModelBucket => ({
          hash: `h${index}`,
          limit,
          windowMs,
        }));
        const { outMs, jitterMs, backMs, backJitterMs, keeperMs } = network;
        const bench = new Bench(
          {
            buckets: ({ route }) =>
              TEMPLATES.slice(0, 3).flatMap((name, index) =>
                route.template.endsWith(name) ? [buckets[index] as ModelBucket] : [],
              ),
            out: [outMs, outMs + jitterMs],
            back: [backMs, backMs + backJitterMs],
            fleet: { replicas: 4, keeperMs: [keeperMs / 2, keeperMs] },
          },
          seed,
        );
        bench.run(100);
        let total = 0;
        const lines = new Map<string, number[]>();
        for (const { route, channel, count, replica, afterMs } of bursts) {
          const line = `POST /channels/${channel}/${TEMPLATES[route]}`;
          for (let index = 0; index < count; index += 1) {
            const ids = lines.get(`${replica} ${line}`) ?? [];
            ids.push(bench.call(line, { deadlineMs: bench.nowMs + 900_000 }, replica));
            lines.set(`${replica} ${line}`, ids);
            total += 1;
          }
          bench.run(afterMs);
        }
        bench.run(1_000_000);
        expect(bench.statuses).toEqual({ 200: total });
        for (const ids of lines.values()) {
          const own = new Set(ids);
          expect(bench.sent.filter((id) => own.has(id))).toEqual(ids);
        }
        for (const limiter of bench.limiters) {
          expect(limiter.state(bench.nowMs)).toMatchObject({ waiting: 0, inFlight: 0, gates: 0 });
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a bucket that all ask for is used up in every window', () => {
  fc.assert(
    fc.property(bucketArb, networkArb, fc.integer(), ({ limit, windowMs }, network, seed) => {
      const { outMs, jitterMs, backMs, keeperMs } = network;
      const replicas = 4;
      const bench = new Bench(
        {
          buckets: () => [{ hash: 'h', limit, windowMs }],
          globalPerSecond: 100_000,
          limiter: { globalPerSecond: 10_000 },
          out: [outMs, outMs + jitterMs],
          back: [backMs, backMs + 5],
          fleet: { replicas, keeperMs: [0, keeperMs] },
        },
        seed,
      );
      bench.run(100);
      const windows = 24;
      for (let index = 0; index < (limit * windows) / replicas; index += 1) {
        for (let replica = 0; replica < replicas; replica += 1) {
          bench.call('POST /channels/1/typing', {}, replica);
        }
      }
      // As one alone needs it; for each turn a message to the keeper and one from it, for the first few more.
      const journeyMs = outMs + jitterMs + backMs + 5;
      const eachMs =
        windowMs + journeyMs + 5 + jitterMs + Math.max(0, 2 * keeperMs + journeyMs - windowMs);
      bench.run(windows * eachMs + replicas * (2 * journeyMs + 8 * keeperMs + 5));
      expect(bench.statuses).toEqual({ 200: Math.ceil((limit * windows) / replicas) * replicas });
    }),
    { numRuns: 200 },
  );
});

test('the global limit is used up, wherever calls come from', () => {
  fc.assert(
    fc.property(
      networkArb,
      fc.integer({ min: 8, max: 80 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
      fc.integer(),
      (network, rate, busy, seed) => {
        const { outMs, jitterMs, backMs, backJitterMs, keeperMs } = network;
        const bench = new Bench(
          {
            buckets: () => [],
            globalPerSecond: rate,
            limiter: { globalPerSecond: rate },
            out: [outMs, outMs + jitterMs],
            back: [backMs, backMs + backJitterMs],
            fleet: { replicas: 4, keeperMs: [0, keeperMs] },
          },
          seed,
        );
        bench.run(100);
        const secondsEach = 6;
        let total = 0;
        for (const replica of busy) {
          for (let index = 0; index < rate * secondsEach; index += 1) {
            bench.call(`GET /channels/${index % 7}/messages`, {}, replica);
            total += 1;
          }
          bench.run(secondsEach * 1_010);
        }
        bench.run(1_500 + busy.length * 400 + 4 * (outMs + jitterMs + backMs + backJitterMs));
        expect(bench.statuses[429]).toBeUndefined();
        expect(bench.statuses[200]).toBe(total);
      },
    ),
    { numRuns: 60 },
  );
});

test('when one is gone without a word the others go on, and know what it may have sent', () => {
  fc.assert(
    fc.property(
      networkArb,
      fc.array(burstArb, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 0, max: 4_000 }),
      fc.integer(),
      (network, bursts, killedAfterMs, seed) => {
        const { outMs, jitterMs, backMs, backJitterMs, keeperMs } = network;
        const bench = new Bench(
          {
            buckets: ({ route }) =>
              route.template.endsWith('webhooks')
                ? []
                : [{ hash: route.template, limit: 5, windowMs: 2_000 }],
            out: [outMs, outMs + jitterMs],
            back: [backMs, backMs + backJitterMs],
            fleet: { replicas: 4, keeperMs: [0, keeperMs] },
          },
          seed,
        );
        bench.run(100);
        bench.after(killedAfterMs, () => bench.kill(3, 3_000));
        const living: number[] = [];
        for (const { route, channel, count, replica, afterMs } of bursts) {
          for (let index = 0; index < count; index += 1) {
            const id = bench.call(`POST /channels/${channel}/${TEMPLATES[route]}`, {}, replica);
            if (replica !== 3) living.push(id);
          }
          bench.run(afterMs);
        }
        bench.run(1_000_000);
        expect(bench.statuses[429]).toBeUndefined();
        expect(living.filter((id) => !bench.outcomes.has(id))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('routes with several buckets are neither stuck nor passed to and fro', () => {
  fc.assert(
    fc.property(
      fc.array(bucketArb, { minLength: 2, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer(),
      (shapes, counts, keeperMs, seed) => {
        const buckets = shapes.map(({ limit, windowMs }, index): ModelBucket => ({
          hash: `h${index}`,
          limit,
          windowMs,
        }));
        const bench = new Bench(
          {
            // Discord counts each call in one of them, nobody knows in which.
            buckets: ({ route }) =>
              route.template.startsWith('DELETE') ? buckets : buckets.slice(0, 1),
            out: [10, 15],
            back: [10, 30],
            fleet: { replicas: counts.length, keeperMs: [0, keeperMs] },
          },
          seed,
        );
        bench.run(100);
        const ids: number[] = [];
        counts.forEach((count, replica) => {
          for (let index = 0; index < count; index += 1) {
            ids.push(bench.call('DELETE /channels/1/pins/4', {}, replica));
            ids.push(bench.call('POST /channels/1/pins', {}, replica));
          }
        });
        bench.run(3_600_000);
        expect(ids.filter((id) => !bench.outcomes.has(id))).toEqual([]);
        const said = Object.values(bench.keeper.heard).reduce((sum, count) => sum + count, 0);
        const busyMs = Math.max(...bench.seen.map(({ arrivedMs }) => arrivedMs)) - START_MS;
        // Twenty turns a second for each gate and replica, and what each call takes.
        expect(said).toBeLessThan(ids.length * 10 + (busyMs / 1_000) * 100 * counts.length + 200);
      },
    ),
    { numRuns: 100 },
  );
});
