// SPDX-License-Identifier: AGPL-3.0-only
// Every client library over every transport it has, and the table of what came of it.
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { nameOf, type Row, RUNS, runScript, surprises } from './outcomes.ts';
import { renderTable, withTable } from './table.ts';

const DOCUMENT = new URL('../../../../docs/simulator.md', import.meta.url);
const rows = new Map<string, Row>();

test.each(RUNS.map((run) => [nameOf(run), run] as const))(
  '%s goes through the script',
  { timeout: 120_000 },
  async (name, run) => {
    const row = await runScript(run);
    rows.set(name, row);
    expect(surprises(run, row)).toEqual([]);
  },
);

test('docs/simulator.md shows what was seen', async () => {
  const document = await readFile(DOCUMENT, 'utf8');
  const current = withTable(document, renderTable(rows));
  if (process.env['UPDATE_CONFORMANCE'] === '1') await writeFile(DOCUMENT, current);
  expect(await readFile(DOCUMENT, 'utf8')).toBe(current);
});
