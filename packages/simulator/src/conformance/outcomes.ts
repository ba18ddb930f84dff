// SPDX-License-Identifier: AGPL-3.0-only
// Runs the script, and what came of each step.
import type { Transport } from './conformance-client.ts';
import { expectedFailure } from './expected-failures.ts';
import { LIBRARIES, type LibraryName } from './libraries.ts';
import { type Stage, withStage } from './stage.ts';
import { STEPS } from './steps.ts';
import { NotThereYet } from './user-actions.ts';

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

function outcomeFrom(error: unknown): Outcome {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof NotThereYet) return { kind: 'missing', what: text };
  return { kind: 'failed', detail: text };
}

async function attempt(stage: Stage, step: (typeof STEPS)[number]): Promise<Outcome> {
  try {
    await step.run(stage);
    return { kind: 'passed' };
  } catch (error) {
    return outcomeFrom(error);
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
    return reason === undefined ? [] : [`${step}: expected to fail, but ${outcome.kind}`];
  });
}
