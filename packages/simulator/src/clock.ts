// SPDX-License-Identifier: AGPL-3.0-only
// The world's time. Whatever Discord would decide by its clock (ids, expiry, limits, jobs) asks this
// one. Heartbeats and pauses on sockets go by the machine's clock, as DESIGN.md says.

import { SimulatorError } from './errors.ts';

/** 2080-01-01T00:00:00Z: ids have 41 bits for the time, as they are below 2^63, and jobs lie ahead of it. */
const LATEST_MS = 3_471_292_800_000;

/** Takes a timer back; once it has run that does nothing. */
export type Cancel = () => void;

export interface Clock extends Disposable {
  /** Milliseconds since 1970; may have fractions. */
  now(): number;
  setTimer(delayMs: number, run: () => void): Cancel;
}

/** Told of what timers throw: there is nobody to answer. */
export type OnTimerError = (error: unknown) => void;

function rethrow(error: unknown): never {
  throw error;
}

/** Node's timers take no more: those that are longer are set anew. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Follows the machine's clock, and never goes back. */
export class RealClock implements Clock {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #onError: OnTimerError;

  constructor(onError: OnTimerError = rethrow) {
    this.#onError = onError;
  }

  now(): number {
    return performance.timeOrigin + performance.now();
  }

  setTimer(delayMs: number, run: () => void): Cancel {
    const untilMs = this.now() + delayMs;
    let timer: NodeJS.Timeout;
    const arm = (waitMs: number): void => {
      timer = setTimeout(
        () => {
          this.#timers.delete(timer);
          if (waitMs > LONGEST_TIMER_MS) arm(untilMs - this.now());
          else runGuarded(run, this.#onError);
        },
        Math.min(waitMs, LONGEST_TIMER_MS),
      );
      this.#timers.add(timer);
    };
    arm(Math.max(0, delayMs));
    return () => {
      clearTimeout(timer);
      this.#timers.delete(timer);
    };
  }

  [Symbol.dispose](): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}

function runGuarded(run: () => void, onError: OnTimerError): void {
  try {
    run();
  } catch (error) {
    onError(error);
  }
}

interface VirtualTimer {
  readonly atMs: number;
  readonly run: () => void;
}

/** Stands still until it is told to go on. */
export class VirtualClock implements Clock {
  readonly #timers = new Set<VirtualTimer>();
  readonly #onError: OnTimerError;
  #nowMs: number;

  constructor(startMs: number, onError: OnTimerError = rethrow) {
    this.#nowMs = startMs;
    this.#onError = onError;
  }

  now(): number {
    return this.#nowMs;
  }

  setTimer(delayMs: number, run: () => void): Cancel {
    const timer = { atMs: this.#nowMs + Math.max(0, delayMs), run };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  /**
   * Goes on by so much and runs what falls due, in order of time and then of creation. Throws TOO_LARGE, and
   * does nothing, where that would be later than a world can be.
   */
  advance(byMs: number): void {
    const untilMs = this.#nowMs + byMs;
    if (untilMs > LATEST_MS) {
      throw new SimulatorError(
        'TOO_LARGE',
        'the clock of a world goes no further than the year 2080',
      );
    }
    for (;;) {
      const next = this.#earliest(untilMs);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#nowMs = next.atMs;
      runGuarded(next.run, this.#onError);
    }
    this.#nowMs = untilMs;
  }

  #earliest(untilMs: number): VirtualTimer | undefined {
    let earliest: VirtualTimer | undefined;
    for (const timer of this.#timers) {
      if (timer.atMs > untilMs) continue;
      if (earliest === undefined || timer.atMs < earliest.atMs) earliest = timer;
    }
    return earliest;
  }

  /** For a world that is loaded: time as it was saved. Timers are set anew by whoever needs them. */
  set(nowMs: number): void {
    this.#timers.clear();
    this.#nowMs = nowMs;
  }

  [Symbol.dispose](): void {
    this.#timers.clear();
  }
}
