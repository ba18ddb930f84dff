// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SlotPool } from './slot-pool.ts';

test('a slot is free again a window after it was used', () => {
  const pool = new SlotPool(2, 1_000);
  expect(pool.freeAtMs()).toBe(0);
  pool.take(100);
  pool.take(150);
  expect(pool.freeAtMs()).toBe(1_100);
  expect(pool.restedAtMs()).toBe(1_150);
});

test('a use that is postponed counts from then on, in its order', () => {
  const pool = new SlotPool(3, 1_000);
  for (const atMs of [100, 110, 120]) pool.take(atMs);
  pool.postpone(100, 160);
  expect([0, 1, 2].map((ahead) => pool.estimateMs(0, ahead))).toEqual([1_110, 1_120, 1_160]);
});

test("a use that is unknown is nobody's", () => {
  const pool = new SlotPool(2, 1_000);
  pool.take(100);
  pool.postpone(90, 160);
  expect([0, 1].map((ahead) => pool.estimateMs(0, ahead))).toEqual([0, 1_100]);
});

test('estimates count whole windows', () => {
  const pool = new SlotPool(2, 1_000);
  pool.take(0);
  pool.take(10);
  expect([0, 1, 2, 3].map((ahead) => pool.estimateMs(20, ahead))).toEqual([
    1_000, 1_010, 2_000, 2_010,
  ]);
});

test('no window, wherever it begins, sees more uses than there are slots', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), gaps, (slots, waits) => {
      const pool = new SlotPool(slots, 1_000);
      const usesMs: number[] = [];
      let nowMs = 10_000;
      for (const waitMs of waits) {
        nowMs = Math.max(nowMs + waitMs, pool.freeAtMs());
        pool.take(nowMs);
        usesMs.push(nowMs);
        // Some leave later than they might have.
        if (waitMs % 3 !== 0) continue;
        nowMs += waitMs % 50;
        pool.postpone(usesMs.at(-1) ?? 0, nowMs);
        usesMs[usesMs.length - 1] = nowMs;
      }
      for (const [index, useMs] of usesMs.entries()) {
        const next = usesMs[index + slots];
        expect(next === undefined || next - useMs >= 1_000).toBe(true);
      }
    }),
  );
});
