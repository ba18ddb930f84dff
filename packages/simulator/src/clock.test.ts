// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { RealClock, VirtualClock } from './clock.ts';

test('a virtual clock stands still, and runs what falls due in order', () => {
  const clock = new VirtualClock(1_000);
  const ran: [string, number][] = [];
  const note = (name: string) => () => ran.push([name, clock.now()]);
  clock.setTimer(30, note('late'));
  clock.setTimer(10, note('first'));
  clock.setTimer(10, note('second'));
  const cancel = clock.setTimer(15, note('never'));
  cancel();
  clock.setTimer(5, () => clock.setTimer(3, note('nested')));
  clock.advance(20);
  expect(ran).toEqual([
    ['nested', 1_008],
    ['first', 1_010],
    ['second', 1_010],
  ]);
  expect(clock.now()).toBe(1_020);
  clock.advance(10);
  expect(ran.at(-1)).toEqual(['late', 1_030]);
});

test('a real clock takes delays that are longer than those of timers', async () => {
  using clock = new RealClock();
  let ran = false;
  clock.setTimer(2 ** 31 + 1, () => (ran = true));
  await new Promise<void>((resolve) => clock.setTimer(5, resolve));
  expect(ran).toBe(false);
});

test('a real clock runs timers until it is disposed of', async () => {
  using clock = new RealClock();
  await new Promise<void>((resolve) => clock.setTimer(1, resolve));
  const before = clock.now();
  let ran = false;
  const cancel = clock.setTimer(0, () => (ran = true));
  cancel();
  clock.setTimer(60_000, () => undefined);
  await new Promise<void>((resolve) => clock.setTimer(5, resolve));
  expect(ran).toBe(false);
  expect(clock.now()).toBeGreaterThan(before);
});

test('a virtual clock goes no further than ids can tell', () => {
  const clock = new VirtualClock(1_767_225_600_000);
  clock.advance(1_704_067_200_000);
  expect(new Date(clock.now()).toISOString()).toBe('2080-01-01T00:00:00.000Z');
  expect(() => clock.advance(1)).toThrow(/year 2080/u);
  expect(clock.now()).toBe(3_471_292_800_000);
});
