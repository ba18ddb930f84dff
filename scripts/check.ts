// SPDX-License-Identifier: AGPL-3.0-only
// `npm run check`: everything that can be judged without running the project, all at once, each with a line
// of its own. What a check had to say is printed only when it failed.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** How to put it right, where a command can. */
  readonly remedy?: string;
}

function script(file: string, ...args: string[]): string[] {
  return [process.execPath, '--conditions=@gatefleet/source', join(root, 'scripts', file), ...args];
}

const checks: readonly Check[] = [
  { name: 'formatting', command: [join(bin, 'oxfmt'), '--check', '.'], remedy: 'npm run format' },
  { name: 'lint', command: [join(bin, 'oxlint'), '--type-aware', '--deny-warnings', '.'] },
  { name: 'types', command: [join(bin, 'tsc'), '-p', '.'] },
  { name: 'licences', command: script('check-licenses.ts') },
  { name: 'breaking changes of the contract', command: script('check-proto.ts') },
  { name: 'versions', command: script('check-versions.ts') },
  { name: 'workflows', command: script('check-workflows.ts') },
  {
    name: 'generated files',
    command: script('generate.ts', '--check'),
    remedy: 'npm run generate',
  },
];

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

function run(command: readonly string[]): Promise<Outcome> {
  const [program = '', ...args] = command;
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const finish = (passed: boolean): void =>
      resolve({ passed, output, seconds: (performance.now() - startedAt) / 1000 });
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

function report(check: Check, { passed, output, seconds }: Outcome): void {
  process.stdout.write(`${passed ? 'ok  ' : 'FAIL'}  ${check.name} (${seconds.toFixed(1)} s)\n`);
  if (passed) return;
  const remedy = check.remedy === undefined ? '' : `\nTo put it right: ${check.remedy}\n`;
  process.stdout.write(`${output.trimEnd()}\n${remedy}\n`);
}

const outcomes = await Promise.all(
  checks.map(async (check) => {
    const outcome = await run(check.command);
    report(check, outcome);
    return outcome;
  }),
);
const failed = outcomes.filter((outcome) => !outcome.passed).length;
process.stdout.write(
  failed === 0
    ? `all ${outcomes.length} checks passed\n`
    : `${failed} of ${outcomes.length} checks failed\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
