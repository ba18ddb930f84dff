// SPDX-License-Identifier: AGPL-3.0-only
// Cells of the table that fail for a reason that is not the simulator's.
import type { Run } from './outcomes.ts';

export interface ExpectedFailure extends Run {
  /** Titles of steps; without it the library does not even log in. */
  readonly steps?: readonly string[];
  readonly reason: string;
}

export const EXPECTED_FAILURES: readonly ExpectedFailure[] = [
  {
    library: 'discordeno',
    transport: 'zstd-stream',
    reason:
      'it waits for what fzstd has inflated only after fzstd has handed it over, so that HELLO is lost; the same happens with any zstd stream',
  },
];

export function expectedFailure(run: Run, step: string): string | undefined {
  return EXPECTED_FAILURES.find(
    ({ library, transport, steps }) =>
      library === run.library && transport === run.transport && (steps?.includes(step) ?? true),
  )?.reason;
}
