// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { type LabelSelector, selects } from './selector.ts';

const labels = { name: 'ws', tier: 'service' };
const expression = (key: string, operator: string, values?: string[]): LabelSelector => ({
  matchExpressions: [{ key, operator, values }],
});

it.each<[LabelSelector | undefined, boolean]>([
  [undefined, false],
  [{}, true],
  [{ matchLabels: { name: 'ws' } }, true],
  [{ matchLabels: { name: 'ws', tier: 'worker' } }, false],
  [{ matchLabels: { other: 'ws' } }, false],
  [expression('tier', 'In', ['service', 'worker']), true],
  [expression('tier', 'In', ['worker']), false],
  [expression('other', 'In', ['worker']), false],
  [expression('tier', 'NotIn', ['service']), false],
  [expression('other', 'NotIn', ['service']), true],
  [expression('tier', 'Exists'), true],
  [expression('other', 'Exists'), false],
  [expression('tier', 'DoesNotExist'), false],
  [expression('other', 'DoesNotExist'), true],
  [{ matchLabels: { name: 'ws' }, ...expression('tier', 'In', ['worker']) }, false],
])('%j', (selector, isSelected) => {
  expect(selects(selector, labels)).toBe(isSelected);
});

it('throws for an operator that does not exist', () => {
  expect(() => selects(expression('tier', 'in', ['service']), labels)).toThrow(
    'no operator of a selector: in',
  );
});
