// SPDX-License-Identifier: AGPL-3.0-only
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workflowProblems } from './workflow-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const problems: string[] = [];
for (const path of globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).sort()) {
  problems.push(...(await workflowProblems(path, readFileSync(join(root, path), 'utf8'))));
}
process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
process.exitCode = problems.length === 0 ? 0 : 1;
