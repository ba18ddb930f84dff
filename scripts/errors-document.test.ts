// SPDX-License-Identifier: AGPL-3.0-only
// docs/errors.md lists every code there is, and no other.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './protobuf-tools.ts';

const CONTRACT = 'proto/gatefleet/v1/fleet.proto';

/** Codes by the path in the heading of their section. */
function documentedCodes(text: string): Map<string, string[]> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const path = /^[^\n]*\(`([^`]+)`\)\n/.exec(section)?.[1] ?? section.slice(0, 40);
      return [path, [...section.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code = '']) => code)];
    }),
  );
}

/** The members of every `…ErrorCode` union and the codes of classes that have one only. */
function declaredCodes(source: string): string[] {
  const text = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const unions = [...text.matchAll(/^export type \w+ErrorCode =([^;]*);/gm)];
  const single = [...text.matchAll(/^ {2}readonly code = '([A-Z_]+)';/gm)];
  return [
    ...unions.flatMap(([, members = '']) => [...members.matchAll(/'([A-Z_]+)'/g)]),
    ...single,
  ].map(([, code = '']) => code);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const files = globSync(['packages/*/src/errors.ts', 'packages/*/*/src/errors.ts'], { cwd: root });
const documented = documentedCodes(read('docs/errors.md'));

test('there is a section for each package with errors, and for the replies', () => {
  const packages = files.map((path) => dirname(dirname(path)));
  expect([...documented.keys()].toSorted()).toEqual([...packages, CONTRACT].toSorted());
});

test.each(files)('%s and docs/errors.md list the same codes', (path) => {
  const declared = declaredCodes(read(path));
  expect(declared).not.toEqual([]);
  expect(documented.get(dirname(dirname(path)))?.toSorted()).toEqual(declared.toSorted());
});

test('the codes of replies are those of the proto', () => {
  const declared = [...read(CONTRACT).matchAll(/^ {2}ERROR_CODE_([A-Z_]+) = [0-9]+;/gm)];
  expect(declared.length).toBeGreaterThan(10);
  expect(documented.get(CONTRACT)).toEqual(declared.map(([, code]) => code));
});

test('every row says whether it is retryable, what it means and what to do', () => {
  const rows = read('docs/errors.md').match(/^\| `.*$/gm) ?? [];
  const incomplete = rows.filter(
    (row) => !/^\| `[A-Z_]+` +\| (yes|no|depends) +\| \S.*\| \S.* \|$/.test(row),
  );
  expect(incomplete).toEqual([]);
});
