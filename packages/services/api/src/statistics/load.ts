// SPDX-License-Identifier: AGPL-3.0-only
// Load finer than anybody scrapes: the busiest second and tenth of a second of the last minute, wherever they
// began, and how much each second had.
import { SlotRing } from './slot-ring.ts';

const TENTH_MS = 100;
const TENTHS_IN_SECOND = 10;
const MS_PER_S = 1_000;
/** Peaks are those of so long: whoever scrapes at least that often misses none. */
export const PEAK_SECONDS = 60;
/** One second more than is looked at, so that a second that began before the minute counts whole. */
const TENTHS = (PEAK_SECONDS + 1) * TENTHS_IN_SECOND;

export interface Peaks {
  readonly second: number;
  readonly tenth: number;
}

export class Load {
  readonly #tenths = new SlotRing(TENTHS + 1, TENTH_MS);
  readonly #onSecond: (count: number) => void;
  #second = -1;
  #inSecond = 0;

  /** `onSecond` is told of each second in which there was anything, once it is over. */
  constructor(onSecond: (count: number) => void) {
    this.#onSecond = onSecond;
  }

  add(nowMs: number): void {
    this.settle(nowMs);
    this.#tenths.add(nowMs);
    this.#inSecond += 1;
  }

  /** Tells of a second that is over even when nothing came after it. */
  settle(nowMs: number): void {
    const second = Math.floor(nowMs / MS_PER_S);
    if (second === this.#second) return;
    if (this.#inSecond > 0) this.#onSecond(this.#inSecond);
    this.#second = second;
    this.#inSecond = 0;
  }

  peaks(nowMs: number): Peaks {
    let second = 0;
    let tenth = 0;
    let running = 0;
    for (let ago = TENTHS; ago >= 0; ago -= 1) {
      const count = this.#tenths.at(nowMs, ago);
      running += count;
      if (ago + TENTHS_IN_SECOND <= TENTHS) {
        running -= this.#tenths.at(nowMs, ago + TENTHS_IN_SECOND);
      }
      second = Math.max(second, running);
      tenth = Math.max(tenth, count);
    }
    return { second, tenth };
  }
}
