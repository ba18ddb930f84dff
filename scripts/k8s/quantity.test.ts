// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { parseQuantity } from './quantity.ts';

it.each([
  [undefined, 0],
  [2, 2],
  ['2', 2],
  ['250m', 0.25],
  ['1.5', 1.5],
  ['1e3', 1000],
  ['5k', 5000],
  ['2G', 2e9],
  ['64Mi', 67_108_864],
  ['0.5Gi', 536_870_912],
  ['', Number.NaN],
  ['64MB', Number.NaN],
  ['-1', Number.NaN],
  ['Mi', Number.NaN],
])('reads %j as %d', (text, value) => {
  expect(parseQuantity(text)).toBe(value);
});
