// SPDX-License-Identifier: AGPL-3.0-only
// What is counted of one route, of one bucket, and of all calls together.
import type { LimitScope } from '@gatefleet/ratelimit';
import { SlotRing } from './slot-ring.ts';

const SECONDS = 61;
const MS_PER_S = 1_000;
/** After so long without a call a busy bucket counts half as busy. */
const HALF_LIFE_MS = 10_000;

export interface TallyRow {
  /** Calls that went to Discord, those that were repeated each time. */
  readonly sent: number;
  /** The same, in the latest whole seconds. */
  readonly perSecond: {
    readonly last1s: number;
    readonly last10s: number;
    readonly last60s: number;
  };
  readonly waiting: number;
  /** Of the calls that went to Discord in the last minute. */
  readonly waitedMs: { readonly mean: number; readonly max: number };
  /** Discord's answers, by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** 429s by scope, also those that were repeated and that no caller saw. */
  readonly limited: Readonly<Record<string, number>>;
  /** Calls that the proxy answered itself, by the reason. */
  readonly refused: Readonly<Record<string, number>>;
}

export class Tally {
  #waiting = 0;
  #sent = 0;
  #score = 0;
  #scoredAtMs = 0;
  readonly #seconds = new SlotRing(SECONDS, MS_PER_S);
  readonly #waitSums = new Float64Array(SECONDS);
  readonly #waitPeaks = new Float64Array(SECONDS);
  readonly #statuses = new Map<number, number>();
  readonly #limited = new Map<string, number>();
  readonly #refused = new Map<string, number>();

  came(nowMs: number): void {
    this.#waiting += 1;
    this.#score = this.score(nowMs) + 1;
    this.#scoredAtMs = nowMs;
  }

  stoppedWaiting(): void {
    this.#waiting -= 1;
  }

  waitsAgain(): void {
    this.#waiting += 1;
  }

  went(nowMs: number, waitedMs: number): void {
    this.#sent += 1;
    const index = Math.floor(nowMs / MS_PER_S) % SECONDS;
    if (this.#seconds.at(nowMs, 0) === 0) {
      this.#waitSums[index] = 0;
      this.#waitPeaks[index] = 0;
    }
    this.#seconds.add(nowMs);
    this.#waitSums[index] = (this.#waitSums[index] ?? 0) + waitedMs;
    this.#waitPeaks[index] = Math.max(this.#waitPeaks[index] ?? 0, waitedMs);
  }

  answered(status: number): void {
    addOne(this.#statuses, status);
  }

  limited(scope: LimitScope | undefined): void {
    addOne(this.#limited, scope ?? 'unknown');
  }

  refused(reason: string): void {
    addOne(this.#refused, reason);
  }

  /** How busy it has been of late; what waits keeps it so. */
  score(nowMs: number): number {
    const age = (nowMs - this.#scoredAtMs) / HALF_LIFE_MS;
    return this.#score * 2 ** -age;
  }

  get waiting(): number {
    return this.#waiting;
  }

  row(nowMs: number): TallyRow {
    const inMinute = this.#seconds.sum(nowMs, 60);
    return {
      sent: this.#sent,
      perSecond: {
        last1s: this.#seconds.sum(nowMs, 1),
        last10s: this.#seconds.sum(nowMs, 10) / 10,
        last60s: rounded(inMinute / 60),
      },
      waiting: this.#waiting,
      waitedMs: this.#waited(nowMs),
      statuses: Object.fromEntries(this.#statuses),
      limited: Object.fromEntries(this.#limited),
      refused: Object.fromEntries(this.#refused),
    };
  }

  #waited(nowMs: number): TallyRow['waitedMs'] {
    const second = Math.floor(nowMs / MS_PER_S);
    let count = 0;
    let sum = 0;
    let max = 0;
    for (let ago = 0; ago < SECONDS; ago += 1) {
      const inSecond = this.#seconds.at(nowMs, ago);
      if (inSecond === 0) continue;
      const index = (second - ago) % SECONDS;
      count += inSecond;
      sum += this.#waitSums[index] ?? 0;
      max = Math.max(max, this.#waitPeaks[index] ?? 0);
    }
    return { mean: count === 0 ? 0 : rounded(sum / count), max: rounded(max) };
  }
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
