// SPDX-License-Identifier: AGPL-3.0-only
//
// Notices that this process did not run for longer than a lease lasts (SIGSTOP, a suspended machine,
// a stalled event loop): then others may own its shards, and nothing may be sent or published until
// each lease is verified. Every check compares with a tick that the event loop keeps fresh, so the
// first code to run after the stall sees it, whichever that is.

const TICK_MS = 500;

export class StallGuard {
  readonly #limitMs: number;
  readonly #onStall: () => void;
  #tickMs = performance.now();
  #tickWallMs = Date.now();
  #timer: NodeJS.Timeout | undefined;
  /** Counts stalls; what was verified in an earlier one is not verified. */
  #generation = 0;

  constructor(limitMs: number, onStall: () => void) {
    this.#limitMs = limitMs;
    this.#onStall = onStall;
  }

  get generation(): number {
    return this.#generation;
  }

  start(): void {
    this.#tickMs = performance.now();
    this.#tickWallMs = Date.now();
    this.#timer = setInterval(() => {
      this.check(performance.now());
      this.#tickMs = performance.now();
      this.#tickWallMs = Date.now();
    }, TICK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Compares the clock with the last tick; on a stall begins a new generation. */
  check(nowMs: number): void {
    const wallMs = Date.now();
    // A suspended machine stops the monotonic clock, not the wall's.
    const stalledMs = Math.max(nowMs - this.#tickMs, wallMs - this.#tickWallMs);
    if (stalledMs < this.#limitMs) return;
    this.#tickMs = nowMs;
    this.#tickWallMs = wallMs;
    this.#generation += 1;
    this.#onStall();
  }
}
