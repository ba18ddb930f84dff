// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { ByteBudget } from './byte-budget.ts';

test('a budget is full above its limit and relieved at half of it', () => {
  const budget = new ByteBudget(100);
  const heard: boolean[] = [];
  const leave = budget.onChange((isFull) => heard.push(isFull));
  budget.add(100);
  expect([budget.isFull, heard]).toEqual([false, []]);
  budget.add(1);
  budget.add(50);
  expect([budget.isFull, budget.usedBytes, heard]).toEqual([true, 151, [true]]);
  budget.remove(100);
  expect([budget.isFull, heard]).toEqual([true, [true]]);
  budget.remove(1);
  expect([budget.isFull, heard]).toEqual([false, [true, false]]);
  leave();
  budget.add(200);
  expect([budget.isFull, heard]).toEqual([true, [true, false]]);
});
