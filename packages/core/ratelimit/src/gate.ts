// SPDX-License-Identifier: AGPL-3.0-only
// Something that lets a number of calls through in a time. A call is sent when all of its gates let it.

import type { Party } from './abroad.ts';

/** What one call has taken from one gate; given back to the gate with the outcome. */
export interface Pass {
  /** Which window of the gate it was taken in. */
  readonly serial: number;
}

export interface Gate {
  /** Whether one more call may be sent now. */
  isOpen(nowMs: number): boolean;
  /** When that may change by itself; infinite while only an answer can change it. */
  opensAtMs(nowMs: number): number;
  /** Takes one place; only when it is open. */
  take(nowMs: number): Pass;
  /** The earliest time at which a call behind so many others could pass, as far as is known. */
  estimateMs(nowMs: number, ahead: number): number;
  /** Whether nothing would be lost if the gate were forgotten. */
  isIdle(nowMs: number): boolean;
  /** When that may be so, if nothing happens; a guess while calls are in flight. */
  idleAtMs(nowMs: number): number;
}

/** What is to be known of a gate by whoever has it next. Times are from now. */
export type GateState = BucketState | CounterState;

export interface BucketState {
  readonly kind: 'bucket';
  readonly capacity: number | undefined;
  readonly windowMs: number;
  /** Smallest Remaining seen, not counting calls in flight. */
  readonly base: number;
  readonly inFlight: readonly Party[];
  /** Until the window ends; 0 when none is open. */
  readonly endsInMs: number;
  /** Discord's name for the window. */
  readonly resetAtMs: number;
}

export interface CounterState {
  readonly kind: 'counter';
  readonly used: number;
  readonly inFlight: readonly Party[];
  readonly endsInMs: number;
  readonly closedForMs: number;
}
