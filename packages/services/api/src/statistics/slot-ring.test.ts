// SPDX-License-Identifier: AGPL-3.0-only
import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { SlotRing } from './slot-ring.ts';

test('slots that are over are summed, the running one is not', () => {
  const ring = new SlotRing(4, 1000);
  for (const atMs of [5_000, 5_999, 6_000, 7_500]) ring.add(atMs);
  expect(ring.sum(7_500, 1)).toBe(1);
  expect(ring.sum(7_500, 3)).toBe(3);
  expect(ring.at(7_999, 0)).toBe(1);
  expect(ring.sum(8_000, 3)).toBe(4);
});

test('what is older than the ring is forgotten, however long nothing came', () => {
  const ring = new SlotRing(3, 1000);
  ring.add(1_000);
  expect(ring.sum(2_000, 2)).toBe(1);
  expect(ring.sum(4_000, 2)).toBe(0);
  ring.add(1_000_000);
  expect(ring.sum(1_001_000, 2)).toBe(1);
});

test('it counts as a list of all times would', () => {
  const gaps = array(integer({ min: 0, max: 5_000 }), { maxLength: 50 });
  assert(
    property(gaps, integer({ min: 1, max: 7 }), (steps, count) => {
      const ring = new SlotRing(8, 100);
      const times: number[] = [];
      let nowMs = 1_000;
      for (const gapMs of steps) {
        nowMs += gapMs;
        times.push(nowMs);
        ring.add(nowMs);
      }
      const slotOf = (ms: number): number => Math.floor(ms / 100);
      const ago = (ms: number): number => slotOf(nowMs) - slotOf(ms);
      const expected = times.filter((ms) => ago(ms) >= 1 && ago(ms) <= count).length;
      expect(ring.sum(nowMs, count)).toBe(expected);
    }),
  );
});
