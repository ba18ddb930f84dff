// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { CounterPool } from './counters.ts';

test('a counter stands at nothing again when its window has ended', () => {
  const table = new CounterPool().table(1_000);
  table.open('a', 'x', 5).used += 3;
  expect(table.live('a', 'x', 1_004)).toEqual({ used: 3, resetAtMs: 1_005 });
  expect(table.live('a', 'x', 1_005)).toBeUndefined();
  expect(table.open('a', 'x', 1_005)).toEqual({ used: 0, resetAtMs: 2_005 });
});

test('owners and keys are counted apart', () => {
  const table = new CounterPool().table(1_000);
  table.open('a', 'x', 0).used = 1;
  expect(table.live('a', 'y', 0)).toBeUndefined();
  expect(table.live('b', 'x', 0)).toBeUndefined();
});

test('what has ended is swept when a new counter comes a minute later', () => {
  const pool = new CounterPool();
  const short = pool.table(1_000);
  const long = pool.table(3_600_000);
  for (let key = 0; key < 100; key += 1) short.open('a', `${key}`, 0);
  long.open('a', 'x', 0).used = 2;
  short.open('a', 'later', 59_999);
  expect(pool.size).toBe(102);
  short.open('a', 'even later', 60_000);
  expect(pool.size).toBe(3);
  expect(long.live('a', 'x', 60_000)).toMatchObject({ used: 2 });
});

test('a full pool forgets what has ended first, then what ends soonest', () => {
  const pool = new CounterPool(80);
  const short = pool.table(10);
  const long = pool.table(100_000);
  for (let key = 0; key < 40; key += 1) short.open('a', `${key}`, 0);
  for (let key = 0; key < 40; key += 1) long.open('a', `${key}`, key);
  long.open('a', 'new', 50);
  expect(pool.size).toBe(41);
  for (let key = 0; key < 40; key += 1) long.open('b', `${key}`, 60);
  expect(pool.size).toBe(71);
  expect(long.live('a', '9', 60)).toBeUndefined();
  expect(long.live('a', '10', 60)).toBeDefined();
  expect(long.live('a', 'new', 60)).toBeDefined();
});

test('a dropped table leaves nothing behind', () => {
  const pool = new CounterPool();
  const table = pool.table(10);
  const other = pool.table(10);
  table.open('a', 'x', 0);
  other.open('a', 'x', 0);
  pool.drop(table);
  expect(pool.size).toBe(1);
  pool.clear();
  expect(pool.size).toBe(0);
  expect(other.live('a', 'x', 0)).toBeUndefined();
});
