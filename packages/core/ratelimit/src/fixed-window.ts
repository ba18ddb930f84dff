// SPDX-License-Identifier: AGPL-3.0-only
// A limit that no header shows before it strikes: a number of calls in a window from the first of them,
// counted here alone. An answer may close it for longer.
import type { Gate, Pass } from './gate.ts';

export interface FixedWindowLimit {
  readonly limit: number;
  readonly windowMs: number;
}

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

  constructor(limit: FixedWindowLimit | undefined, marginMs: number) {
    this.#limit = limit;
    this.#marginMs = marginMs;
  }

  isOpen(nowMs: number): boolean {
    return this.opensAtMs(nowMs) <= nowMs;
  }

  opensAtMs(nowMs: number): number {
    this.#turn(nowMs);
    const isFull = this.#limit !== undefined && this.#used >= this.#limit.limit;
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
    if (this.#limit !== undefined) this.#endsAtMs = nowMs + this.#limit.windowMs + this.#marginMs;
  }

  #turn(nowMs: number): void {
    if (this.#endsAtMs === 0 || nowMs < this.#endsAtMs) return;
    this.#endsAtMs = 0;
    this.#isAnswered = false;
    this.#serial += 1;
    // Calls in flight may be counted in the next window.
    this.#used = this.#inFlight;
    if (this.#inFlight > 0) this.#endAfter(nowMs);
  }
}
