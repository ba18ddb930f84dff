// SPDX-License-Identifier: AGPL-3.0-only

export type BackoffOptions = {
  /** The wait before the first retry, in milliseconds. */
  readonly baseMs: number;
  /** No wait is longer, in milliseconds. */
  readonly maxMs: number;
};

/**
 * The wait before retry number `attempt` (0 is the first), in milliseconds: doubling, capped, and
 * spread over its upper half by `random` (0 to 1), so that many do not come back at the same moment.
 */
export function backoffMs(attempt: number, options: BackoffOptions, random: number): number {
  const doublings = Math.min(Math.max(attempt, 0), 30);
  const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** doublings);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
