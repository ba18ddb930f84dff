// SPDX-License-Identifier: AGPL-3.0-only
// One visible bucket of Discord: a fixed window that begins with its first call. What is left is always
// reckoned as if every call in flight were still to be counted, so answers may come in any order and
// travel as long as they like:
//
//   left = (smallest Remaining that was seen in this window, or what a window is believed to hold)
//          - calls in flight
//
// Docs: Rate Limits. Remaining is trusted, Limit is not (discord-api-docs #3803). Waiting goes by
// Reset-After, from the arrival of the answer, which is later than Discord meant; never by Reset.
import { Abroad } from './abroad.ts';
import type { BucketState, Gate, GateState, Pass } from './gate.ts';
import type { BucketReading } from './rate-limit-headers.ts';

/** Two readings whose Reset differs by less are of one window. */
const SAME_WINDOW_MS = 150;
/** How long a window is believed to last when no answer has told. */
const UNKNOWN_WINDOW_MS = 1_000;
/** Too long to be waited for on a mere suspicion. */
const LONG_WINDOW_MS = 10_000;

export interface BucketWindowOptions {
  /** Added to the end of each window. */
  readonly marginMs: number;
  /** What other buckets of the same hash have shown, so that a new one needs no trial. */
  readonly like?: { readonly capacity: number; readonly windowMs: number } | undefined;
  /** Since when others may have used it unheard; undefined where all is known. */
  readonly doubtedSinceMs?: number | undefined;
}

export class BucketWindow implements Gate {
  readonly #marginMs: number;
  /** Undefined until an answer has told. */
  #capacity: number | undefined;
  #windowMs: number;
  /** What was left when the last answer was made. */
  #base = 1;
  #inFlight = 0;
  /** Local end of the window; infinite while its first answer is awaited, 0 when none is open. */
  #endsAtMs = 0;
  /** Discord's name for the window: X-RateLimit-Reset. */
  #resetAtMs = 0;
  #serial = 0;
  #firstSentMs = 0;
  #mostSeen = 0;
  /** In flight from where the bucket was before. */
  readonly #abroad = new Abroad();
  /** Nobody knows what was sent of late: the next call tries. */
  #isDoubtful = false;
  /** Part of the bucket that is used here while nobody can ask the others: 1 / parts. */
  #parts = 1;
  #usedOfPart = 0;
  #partRestsUntilMs = 0;

  constructor({ marginMs, like, doubtedSinceMs }: BucketWindowOptions) {
    this.#marginMs = marginMs;
    this.#capacity = like?.capacity;
    this.#windowMs = like?.windowMs ?? UNKNOWN_WINDOW_MS;
    if (doubtedSinceMs !== undefined) this.doubt(doubtedSinceMs);
  }

  get capacity(): number | undefined {
    return this.#capacity;
  }

  get windowMs(): number {
    return this.#windowMs;
  }

  isOpen(nowMs: number): boolean {
    this.#turn(nowMs);
    return this.#left > 0 && (this.#parts === 1 || this.#isPartLeft(nowMs));
  }

  opensAtMs(nowMs: number): number {
    if (this.isOpen(nowMs)) return nowMs;
    const endsAtMs = this.#endsAtMs === 0 ? Number.POSITIVE_INFINITY : this.#endsAtMs;
    const turnsAtMs = this.#left > 0 && this.#endsAtMs === 0 ? nowMs : endsAtMs + this.#marginMs;
    return Math.max(Math.min(turnsAtMs, this.#abroad.arrivesAtMs), this.#partRestsUntilMs);
  }

  take(nowMs: number): Pass {
    this.#turn(nowMs);
    if (this.#endsAtMs === 0) this.#begin(nowMs);
    this.#inFlight += 1;
    this.#usedOfPart += 1;
    return { serial: this.#serial };
  }

  /** It goes elsewhere with this: what is in flight from here will be told of there. */
  handOver(nowMs: number): BucketState | undefined {
    const state = this.state(nowMs);
    if (state !== undefined) this.#inFlight = 0;
    return state;
  }

  /** So many calls that were sent elsewhere have been answered; one more was sent where negative. */
  land(count: number, nowMs: number): void {
    if (count < 0) this.#abroad.depart(-count, nowMs);
    else this.#abroad.land(count);
  }

  /** So many calls that were sent elsewhere were counted in this window. */
  shrink(count: number): void {
    if (this.#endsAtMs !== 0) this.#base -= count;
  }

  /** Undefined while nobody could tell when the window ends. */
  state(nowMs: number): BucketState | undefined {
    this.#turn(nowMs);
    if (this.#endsAtMs === Number.POSITIVE_INFINITY) return undefined;
    return {
      kind: 'bucket',
      capacity: this.#capacity,
      windowMs: this.#windowMs,
      base: this.#base,
      inFlight: this.#abroad.parties(this.#inFlight, nowMs),
      endsInMs: this.#endsAtMs === 0 ? 0 : Math.max(1, this.#endsAtMs - nowMs),
      resetAtMs: this.#resetAtMs,
    };
  }

  /** Whether somebody else could use it at once. */
  isHandy(nowMs: number): boolean {
    this.#turn(nowMs);
    return this.#left > 0 || this.#inFlight === 0;
  }

  /** Goes on from where somebody else has left it. */
  adopt(state: GateState, nowMs: number): void {
    if (state.kind !== 'bucket') return;
    this.#turn(nowMs);
    // Each has seen so many; nobody more than there are.
    this.#capacity = Math.max(state.capacity ?? 0, this.#capacity ?? 0) || undefined;
    this.#windowMs = state.windowMs;
    this.#isDoubtful = false;
    this.#abroad.adopt(state.inFlight, nowMs);
    if (state.endsInMs === 0 || this.#endsAtMs === Number.POSITIVE_INFINITY) return;
    if (state.resetAtMs < this.#resetAtMs - SAME_WINDOW_MS && this.#endsAtMs > 0) return;
    const isSame = Math.abs(state.resetAtMs - this.#resetAtMs) <= SAME_WINDOW_MS;
    this.#base = isSame && this.#endsAtMs > 0 ? Math.min(this.#base, state.base) : state.base;
    this.#endsAtMs = nowMs + state.endsInMs;
    this.#resetAtMs = state.resetAtMs;
    this.#mostSeen = Math.max(0, (state.capacity ?? 1) - 1);
  }

  /** Somebody who is gone may have used it: short windows are waited for, in long ones one call tries. */
  doubt(nowMs: number): void {
    this.#turn(nowMs);
    if (this.#capacity === undefined || this.#endsAtMs === Number.POSITIVE_INFINITY) return;
    if (this.#windowMs > LONG_WINDOW_MS) {
      this.#isDoubtful = true;
      return;
    }
    this.#base = Math.min(this.#base, 0);
    this.#endsAtMs = Math.max(this.#endsAtMs, nowMs + this.#windowMs);
  }

  /** From now on only so large a part of the bucket is used here. */
  divide(parts: number): void {
    this.#parts = parts;
    this.#usedOfPart = 0;
    this.#partRestsUntilMs = 0;
  }

  estimateMs(nowMs: number, ahead: number): number {
    this.#turn(nowMs);
    const beyond = ahead - this.#left;
    if (beyond < 0) return nowMs;
    // While the first answer is awaited nothing is known: the estimate is a lower bound.
    const awaited = this.#endsAtMs === 0 || this.#endsAtMs === Number.POSITIVE_INFINITY;
    const endsAtMs = awaited ? nowMs : this.#endsAtMs;
    const capacity = this.#capacity;
    if (capacity === undefined) return endsAtMs;
    return endsAtMs + Math.floor(beyond / capacity) * this.#windowMs;
  }

  isIdle(nowMs: number): boolean {
    this.#turn(nowMs);
    const isAnyAway = this.#inFlight > 0 || this.#abroad.count > 0;
    return !isAnyAway && this.#endsAtMs === 0 && this.#partRestsUntilMs <= nowMs;
  }

  idleAtMs(nowMs: number): number {
    const isAwaited = this.#endsAtMs === 0 || this.#endsAtMs === Number.POSITIVE_INFINITY;
    return isAwaited ? nowMs + this.#windowMs : this.#endsAtMs + this.#marginMs;
  }

  /** The answer to a call that was counted here; without a pass when it had taken none. */
  read(reading: BucketReading, pass: Pass | undefined, nowMs: number): void {
    if (pass !== undefined) this.#inFlight -= 1;
    this.#learn(reading);
    const relation = this.#relationOf(reading, pass, nowMs);
    if (relation === 'past') return;
    const endsAtMs = nowMs + reading.resetAfterMs;
    if (relation === 'new') {
      if (this.#endsAtMs !== Number.POSITIVE_INFINITY) this.#serial += 1;
      this.#base = reading.remaining;
      this.#endsAtMs = endsAtMs;
      this.#mostSeen = reading.remaining;
    } else {
      this.#base = Math.min(this.#base, reading.remaining);
      // Each is late by the time that it travelled: the earliest is the best.
      this.#endsAtMs = Math.min(this.#endsAtMs, endsAtMs);
      this.#mostSeen = Math.max(this.#mostSeen, reading.remaining);
    }
    this.#resetAtMs = reading.resetAtMs ?? endsAtMs;
    this.#capacity = Math.max(1, Math.min(reading.limit, this.#mostSeen + 1));
  }

  /** The call was answered without a word on this bucket, or nobody knows what became of it. */
  spend(pass: Pass): void {
    if (this.#capacity === undefined) {
      this.refund(pass);
      return;
    }
    this.#inFlight -= 1;
    if (this.#endsAtMs === 0) return;
    this.#base -= 1;
    if (this.#inFlight > 0 || this.#endsAtMs !== Number.POSITIVE_INFINITY) return;
    // Nobody is left who could tell when the window ends.
    this.#endsAtMs = this.#firstSentMs + this.#windowMs;
  }

  /** The call was certainly not counted here: it never left, or another bucket has it. */
  refund(_pass: Pass): void {
    this.#inFlight -= 1;
    if (this.#inFlight > 0 || this.#endsAtMs !== Number.POSITIVE_INFINITY) return;
    this.#endsAtMs = 0;
    this.#base = this.#capacity ?? 1;
  }

  /** A 429 of this bucket: nothing more until then. */
  close(untilMs: number): void {
    this.#base = Math.min(this.#base, 0);
    const isOpenEnded = this.#endsAtMs === Number.POSITIVE_INFINITY;
    this.#endsAtMs = isOpenEnded ? untilMs : Math.max(this.#endsAtMs, untilMs);
  }

  get #left(): number {
    const base = this.#isDoubtful && this.#endsAtMs === 0 ? 1 : this.#base;
    return base - this.#inFlight - this.#abroad.count;
  }

  /** A window that has ended is none; what is still in flight may count in the next. */
  #turn(nowMs: number): void {
    const arrived = this.#abroad.arrived(nowMs);
    if (arrived > 0) this.shrink(arrived);
    if (this.#endsAtMs === 0 || nowMs < this.#endsAtMs + this.#marginMs) return;
    this.#endsAtMs = 0;
    this.#base = this.#capacity ?? 1;
    this.#serial += 1;
    if (this.#parts === 1) return;
    this.#usedOfPart = 0;
    // More parts than places: each has its turn in another window.
    const turns = Math.ceil(this.#parts / (this.#capacity ?? 1));
    this.#partRestsUntilMs = nowMs + (turns - 1) * this.#windowMs;
  }

  #begin(nowMs: number): void {
    this.#endsAtMs = Number.POSITIVE_INFINITY;
    this.#base = this.#isDoubtful ? 1 : (this.#capacity ?? 1);
    this.#isDoubtful = false;
    this.#firstSentMs = nowMs;
    this.#mostSeen = 0;
  }

  #isPartLeft(nowMs: number): boolean {
    const part = Math.max(1, Math.floor((this.#capacity ?? 1) / this.#parts));
    return this.#usedOfPart < part && nowMs >= this.#partRestsUntilMs;
  }

  #learn(reading: BucketReading): void {
    // The longest time to a reset that a window has shown is the nearest to its length.
    const isFirst = this.#capacity === undefined;
    this.#windowMs = isFirst
      ? Math.max(1, reading.resetAfterMs)
      : Math.max(this.#windowMs, reading.resetAfterMs);
  }

  #relationOf(
    reading: BucketReading,
    pass: Pass | undefined,
    nowMs: number,
  ): 'past' | 'same' | 'new' {
    const resetAtMs = reading.resetAtMs ?? nowMs + reading.resetAfterMs;
    const tolerance = Math.min(SAME_WINDOW_MS, this.#windowMs / 4);
    const isAwaited = this.#endsAtMs === Number.POSITIVE_INFINITY;
    if (resetAtMs > this.#resetAtMs + tolerance) return 'new';
    // Sent in this window, so it was counted in it, whatever the clock over there says.
    if (pass !== undefined && pass.serial === this.#serial && isAwaited) return 'new';
    if (this.#endsAtMs === 0 || isAwaited) return 'past';
    return resetAtMs < this.#resetAtMs - tolerance ? 'past' : 'same';
  }
}
