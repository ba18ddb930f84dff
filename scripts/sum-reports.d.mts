// SPDX-License-Identifier: AGPL-3.0-only
export interface RunCount {
  readonly passed: number;
  readonly failed: number;
}

export function countRun(
  report: { readonly numPassedTests: number; readonly numFailedTests: number } | undefined,
  status: number,
): RunCount;

export function sumRuns(runs: readonly RunCount[]): {
  readonly line: string;
  readonly succeeded: boolean;
};
