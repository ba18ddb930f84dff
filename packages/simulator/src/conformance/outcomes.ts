// SPDX-License-Identifier: AGPL-3.0-only
// Runs the script, and what came of each step.
import type { Transport } from './conformance-client.ts';
import { expectedFailure } from './expected-failures.ts';
import { LIBRARIES, type LibraryName } from './libraries.ts';
import { type Stage, withStage } from './stage.ts';
import { type Step, STEPS } from './steps.ts';
import { NotThereYet, restCalls, withoutIds } from './user-actions.ts';

export type Outcome =
  | { readonly kind: 'passed' }
  /** The library has no such thing. */
  | { readonly kind: 'lacking'; readonly reason: string }
  /** The simulator has no such thing. */
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** One row of the table: outcomes by the step's title. */
export type Row = Readonly<Record<string, Outcome>>;

/** One library over one transport. */
export interface Run {
  readonly library: LibraryName;
  readonly transport: Transport;
}

export const RUNS: readonly Run[] = Object.entries(LIBRARIES).flatMap(([library, { transports }]) =>
  transports.map((transport) => ({ library: library as LibraryName, transport })),
);

export function nameOf({ library, transport }: Run): string {
  return `${library} (${transport})`;
}

/** What the simulator answered with 501 since record `n`: then the step cannot be judged. */
async function unbuilt(stage: Stage, n: number): Promise<string | undefined> {
  const call = (await restCalls(stage, n)).find(({ status }) => status === 501);
  return call === undefined ? undefined : `${call.method} ${withoutIds(call.path)}`;
}

async function attempt(stage: Stage, step: Step): Promise<Outcome> {
  const before = (await restCalls(stage, 0)).at(-1)?.n ?? 0;
  try {
    await step.run(stage);
    return { kind: 'passed' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const what = error instanceof NotThereYet ? detail : await unbuilt(stage, before);
    return what === undefined ? { kind: 'failed', detail } : { kind: 'missing', what };
  }
}

/** Every step is tried, also after one that failed. */
export async function runScript(run: Run): Promise<Row> {
  const lacks: Readonly<Record<string, string>> = LIBRARIES[run.library].lacks;
  return withStage(run, async (stage) => {
    const row: Record<string, Outcome> = {};
    for (const step of STEPS) {
      const reason = lacks[step.title];
      const isLoggedIn = step === STEPS[0] || row[STEPS[0]?.title ?? '']?.kind === 'passed';
      if (reason !== undefined) row[step.title] = { kind: 'lacking', reason };
      else if (isLoggedIn) row[step.title] = await attempt(stage, step);
      else row[step.title] = { kind: 'failed', detail: 'it is not logged in' };
    }
    return row;
  });
}

/** Failures that nobody expects, and expected ones that did not come. */
export function surprises(run: Run, row: Row): string[] {
  return Object.entries(row).flatMap(([step, outcome]) => {
    const reason = expectedFailure(run, step);
    if (outcome.kind === 'failed')
      return reason === undefined ? [`${step}: ${outcome.detail}`] : [];
    const isSurprise = reason !== undefined && outcome.kind !== 'lacking';
    return isSurprise ? [`${step}: expected to fail, but ${outcome.kind}`] : [];
  });
}
