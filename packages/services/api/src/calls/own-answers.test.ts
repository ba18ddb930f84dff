// SPDX-License-Identifier: AGPL-3.0-only
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN_ANSWERS } from './own-answers.ts';

test('docs/rest-proxy.md lists every answer of our own, and no other', () => {
  const text = readFileSync(new URL('../../../../../docs/rest-proxy.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` +\| (\d+) +\|/gmu)];
  const listed = rows.map(([, name, status]) => `${name} ${status}`);
  const own = Object.entries(OWN_ANSWERS).map(([name, { status }]) => `${name} ${status}`);
  expect(listed.toSorted()).toEqual(own.toSorted());
});
