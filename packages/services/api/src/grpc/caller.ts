// SPDX-License-Identifier: AGPL-3.0-only
// Who asks, and how long for.

export interface Caller {
  /** Aborted when the caller went away or its deadline is over. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970; infinite for none. */
  readonly deadlineMs: number;
  /** -10 to 10. */
  readonly priority: number;
  /** What the caller wishes beside its deadline. */
  readonly maxWaitMs: number | undefined;
}

export interface Wait {
  readonly maxWaitMs: number;
  /** The deadline bounds it, and nothing earlier. */
  readonly isDeadlineNear: boolean;
}

/** What Discord needs for an answer: a call sent later would be cut off with its outcome unknown. */
const ANSWER_MS = 250;

/** How long the call may wait before it is sent; calls with neither deadline nor wish for as long as `byDefaultMs`. */
export function waitOf(
  { deadlineMs, maxWaitMs }: Pick<Caller, 'deadlineMs' | 'maxWaitMs'>,
  byDefaultMs: number,
  nowMs: number,
): Wait {
  const left = Math.max(0, deadlineMs - nowMs - ANSWER_MS);
  const wish = maxWaitMs ?? (Number.isFinite(deadlineMs) ? Number.POSITIVE_INFINITY : byDefaultMs);
  return { maxWaitMs: Math.min(left, wish), isDeadlineNear: left < wish };
}
