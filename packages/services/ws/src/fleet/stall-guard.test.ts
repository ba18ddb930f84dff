// SPDX-License-Identifier: AGPL-3.0-only
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StallGuard } from './stall-guard.ts';

const LIMIT_MS = 6000;
let stalls = 0;
let guard: StallGuard;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  stalls = 0;
  guard = new StallGuard(LIMIT_MS, () => (stalls += 1));
  guard.start();
});

afterEach(() => {
  guard.stop();
  vi.useRealTimers();
});

test('a process that runs has no stalls', () => {
  for (let step = 0; step < 600; step += 1) {
    vi.advanceTimersByTime(100);
    guard.check(performance.now());
  }
  expect([stalls, guard.generation]).toEqual([0, 0]);
});

test('the first check after a stall sees it, once', () => {
  vi.advanceTimersByTime(1000);
  const thawedMs = performance.now() + LIMIT_MS;
  guard.check(thawedMs);
  guard.check(thawedMs + 1);
  expect([stalls, guard.generation]).toEqual([1, 1]);
});

test('a pause shorter than the limit is none', () => {
  guard.check(performance.now() + LIMIT_MS - 1);
  expect(guard.generation).toBe(0);
});

test('each stall begins a generation of its own', () => {
  guard.check(performance.now() + LIMIT_MS);
  guard.check(performance.now() + 2 * LIMIT_MS);
  expect([stalls, guard.generation]).toEqual([2, 2]);
});

test('a suspended machine, whose monotonic clock stood still, is seen by the first check', () => {
  vi.advanceTimersByTime(1000);
  vi.setSystemTime(Date.now() + LIMIT_MS);
  guard.check(performance.now());
  expect([stalls, guard.generation]).toEqual([1, 1]);
});

test('a suspended machine is seen by the next tick, if nothing else happens', () => {
  vi.setSystemTime(Date.now() + LIMIT_MS);
  vi.advanceTimersByTime(500);
  expect([stalls, guard.generation]).toEqual([1, 1]);
});

test('a clock that is set back is no stall', () => {
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(5000);
  expect(guard.generation).toBe(0);
});

test('after it was stopped nothing ticks', () => {
  guard.stop();
  expect(vi.getTimerCount()).toBe(0);
});
