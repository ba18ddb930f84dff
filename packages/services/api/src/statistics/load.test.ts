// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { Load } from './load.ts';

function addMany(load: Load, count: number, atMs: number): void {
  for (let index = 0; index < count; index += 1) load.add(atMs);
}

test('a burst over the turn of a second is seen whole', () => {
  const seconds: number[] = [];
  const load = new Load((count) => seconds.push(count));
  addMany(load, 30, 9_950);
  addMany(load, 25, 10_050);
  addMany(load, 5, 12_000);
  load.settle(13_000);
  expect(seconds).toEqual([30, 25, 5]);
  expect(load.peaks(13_000)).toEqual({ second: 55, tenth: 30 });
});

test('peaks are those of the last minute', () => {
  const load = new Load(() => undefined);
  addMany(load, 40, 1_000);
  addMany(load, 2, 30_000);
  expect(load.peaks(60_900)).toEqual({ second: 40, tenth: 40 });
  expect(load.peaks(63_000)).toEqual({ second: 2, tenth: 2 });
  expect(load.peaks(200_000)).toEqual({ second: 0, tenth: 0 });
});

test('seconds without anything are not told of, and no second twice', () => {
  const seconds: number[] = [];
  const load = new Load((count) => seconds.push(count));
  addMany(load, 3, 1_000);
  for (const atMs of [1_500, 2_000, 2_500, 60_000]) load.settle(atMs);
  addMany(load, 1, 60_500);
  load.settle(61_000);
  expect(seconds).toEqual([3, 1]);
});
