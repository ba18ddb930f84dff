// SPDX-License-Identifier: AGPL-3.0-only
// A limit that no header shows before it strikes: a number of calls in a window from the first of them,
// counted here alone. An answer may close it for longer.
import { Abroad } from './abroad.ts';
import type { CounterState, Gate, GateState, Pass } from './gate.ts';

export interface FixedWindowLimit {
  readonly limit: number;
  readonly windowMs: number;
}

/** Too long to be waited for on a mere suspicion. */
const LONG_WINDOW_MS = 60_000;

/** `undefined` limit: open until an answer closes it. */
export class FixedWindow implements Gate {
  readonly #limit: FixedWindowLimit | undefined;
  readonly #marginMs: number;
  #used = 0;
  #endsAtMs = 0;
  #closedUntilMs = 0;
  #serial = 0;
  #inFlight = 0;
  #isAnswered = false;
  /** In flight from where it was counted before. */
  readonly #abroad = new Abroad();
  #parts = 1;

  constructor(limit: FixedWindowLimit | undefined, marginMs: number) {
    this.#limit = limit;
    this.#marginMs = marginMs;
  }

  isOpen(nowMs: number): boolean {
    return this.opensAtMs(nowMs) <= nowMs;
  }

  opensAtMs(nowMs: number): number {
    this.#turn(nowMs);
    const isFull = this.#limit !== undefined && this.#used >= this.#part(this.#limit.limit);
    return Math.max(nowMs, this.#closedUntilMs, isFull ? this.#endsAtMs : 0);
  }

  take(nowMs: number): Pass {
    this.#turn(nowMs);
    if (this.#used === 0) this.#endAfter(nowMs);
    this.#used += 1;
    this.#inFlight += 1;
    return { serial: this.#serial };
  }

  estimateMs(nowMs: number, ahead: number): number {
    const opensAtMs = this.opensAtMs(nowMs);
    if (this.#limit === undefined) return opensAtMs;
    const beyond = ahead - (this.#limit.limit - this.#used);
    if (beyond < 0) return opensAtMs;
    const windows = Math.floor(beyond / this.#limit.limit) * this.#limit.windowMs;
    return Math.max(opensAtMs, this.#endsAtMs) + windows;
  }

  state(nowMs: number): CounterState {
    this.#turn(nowMs);
    return {
      kind: 'counter',
      used: this.#used,
      inFlight: this.#abroad.parties(this.#inFlight, nowMs),
      endsInMs: this.#endsAtMs === 0 ? 0 : Math.max(1, this.#endsAtMs - nowMs),
      closedForMs: Math.max(0, this.#closedUntilMs - nowMs),
    };
  }

  /** It goes elsewhere with this: what is in flight from here will be told of there. */
  handOver(nowMs: number): CounterState {
    const state = this.state(nowMs);
    this.#inFlight = 0;
    return state;
  }

  /** So many calls that were sent elsewhere have been answered. */
  land(count: number): void {
    this.#abroad.land(count);
  }

  /** Whether somebody else could use it at once. */
  isHandy(nowMs: number): boolean {
    return this.#inFlight === 0 || this.isOpen(nowMs);
  }

  /** Goes on from where somebody else has left it. */
  adopt(state: GateState, nowMs: number): void {
    if (state.kind !== 'counter') return;
    this.#turn(nowMs);
    this.close(nowMs + state.closedForMs);
    this.#abroad.adopt(state.inFlight, nowMs);
    if (state.endsInMs === 0) return;
    this.#used = Math.max(this.#used, state.used);
    this.#endsAtMs = Math.max(this.#endsAtMs, nowMs + state.endsInMs);
  }

  /** Somebody who is gone may have used it: short windows are waited for, in long ones one call tries. */
  doubt(nowMs: number): void {
    this.#turn(nowMs);
    if (this.#limit === undefined) return;
    const { limit, windowMs } = this.#limit;
    this.#used = Math.max(this.#used, windowMs > LONG_WINDOW_MS ? limit - 1 : limit);
    this.#endAfter(nowMs);
  }

  /** From now on only so large a part of the limit is used here. */
  divide(parts: number): void {
    this.#parts = parts;
  }

  isIdle(nowMs: number): boolean {
    this.#turn(nowMs);
    return this.#inFlight === 0 && this.#used === 0 && this.#closedUntilMs <= nowMs;
  }

  idleAtMs(nowMs: number): number {
    return Math.max(nowMs + 1_000, this.#endsAtMs, this.#closedUntilMs);
  }

  /** It was counted: when it arrived nobody knows, but not later than now. */
  settle(nowMs: number): void {
    this.#inFlight -= 1;
    // The window over there began at the latest with what was answered first.
    if (!this.#isAnswered) this.#endAfter(nowMs);
    this.#isAnswered = true;
  }

  /** It never left. */
  refund(pass: Pass): void {
    this.#inFlight -= 1;
    if (pass.serial === this.#serial) this.#used -= 1;
  }

  close(untilMs: number): void {
    this.#closedUntilMs = Math.max(this.#closedUntilMs, untilMs);
  }

  #endAfter(nowMs: number): void {
    if (this.#limit === undefined) return;
    const { limit, windowMs } = this.#limit;
    // More parts than places: each has its turn in another window.
    const turns = Math.max(1, Math.ceil(this.#parts / limit));
    this.#endsAtMs = nowMs + windowMs * turns + this.#marginMs;
  }

  #part(limit: number): number {
    return Math.max(1, Math.floor(limit / this.#parts));
  }

  #turn(nowMs: number): void {
    if (this.#endsAtMs === 0 || nowMs < this.#endsAtMs) return;
    this.#endsAtMs = 0;
    this.#isAnswered = false;
    this.#serial += 1;
    // Calls in flight may be counted in the next window.
    this.#abroad.arrived(nowMs);
    this.#used = this.#inFlight + this.#abroad.count;
    if (this.#used > 0) this.#endAfter(nowMs);
  }
}
