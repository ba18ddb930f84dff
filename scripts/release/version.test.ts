// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { compareVersions, parseVersion } from './version.ts';

test.each([
  ['0.0.0', [0, 0, 0]],
  ['1.20.3', [1, 20, 3]],
  ['1.2', undefined],
  ['1.2.3.4', undefined],
  ['v1.2.3', undefined],
  ['1.2.3-rc.1', undefined],
  ['01.2.3', undefined],
  ['', undefined],
])('%j', (text, version) => {
  expect(parseVersion(text)).toEqual(version);
});

test('versions are ordered by their numbers', () => {
  const ordered = ['0.1.0', '0.2.0', '0.10.0', '1.0.0', '1.0.9', '1.0.10', '2.0.0'];
  expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  expect(() => compareVersions('1.2.3', '1.2')).toThrow('not a version');
});
