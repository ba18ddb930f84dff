// SPDX-License-Identifier: AGPL-3.0-only
// `node scripts/sum-reports.mjs FOLDER RUN…` adds up Vitest's JSON reports FOLDER/RUN.json. A run whose exit
// status (FOLDER/RUN.status) says that it failed though no test of it did (a check, a test file that could
// not be loaded, an unhandled error) counts as one failure. Plain JavaScript for any Node from 20 on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `report` is undefined when a run ended before it wrote one. */
export function countRun(report, status) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

export function sumRuns(runs) {
  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, succeeded: failed === 0 && passed > 0 };
}

function readRun(folder, name) {
  const file = join(folder, `${name}.json`);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return countRun(report, Number(readFileSync(join(folder, `${name}.status`), 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...names] = process.argv.slice(2);
  const { line, succeeded } = sumRuns(names.map((name) => readRun(folder, name)));
  process.stdout.write(`${line}\n`);
  process.exitCode = succeeded ? 0 : 1;
}
