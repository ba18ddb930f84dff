// SPDX-License-Identifier: AGPL-3.0-only
// Cells of the table that fail, and why. One that passes after all must be taken out here.
import type { Transport } from './conformance-client.ts';
import type { LibraryName } from './libraries.ts';
import type { Run } from './outcomes.ts';

interface ExpectedFailure {
  readonly libraries: readonly LibraryName[];
  /** Without it all of them. */
  readonly transport?: Transport;
  /** Without it the library does not even log in. */
  readonly step?: string;
  readonly reason: string;
}

export const EXPECTED_FAILURES: readonly ExpectedFailure[] = [
  {
    libraries: ['discordeno'],
    transport: 'zstd-stream',
    reason:
      'discordeno 21.0.0 waits for a message only after fzstd has handed it over, so that HELLO is lost, with any zstd stream',
  },
];

export function expectedFailure(run: Run, step: string): string | undefined {
  return EXPECTED_FAILURES.find(
    (failure) =>
      failure.libraries.includes(run.library) &&
      (failure.transport ?? run.transport) === run.transport &&
      (failure.step ?? step) === step,
  )?.reason;
}
