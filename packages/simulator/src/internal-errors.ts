// SPDX-License-Identifier: AGPL-3.0-only
// What goes wrong in the simulator itself while nobody waits for an answer: said on stderr and counted.
// The process goes on, for the sake of everybody else's sessions.
import type { Counts } from './counts.ts';

export function reportInternalError(counts: Counts, error: unknown): void {
  counts.internalErrors += 1;
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${JSON.stringify({ msg: 'internal error', stack })}\n`);
}
