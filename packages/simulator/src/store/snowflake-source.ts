// SPDX-License-Identifier: AGPL-3.0-only
// New ids for things that come into being while a world runs.
import type { Clock } from '../clock.ts';
import { type Snowflake, snowflakeFromParts } from './snowflake.ts';

/** The moment at which every world with a virtual clock begins: 2026-01-01T00:00:00Z. */
export const WORLD_START_MS = 1_767_225_600_000;

export interface SnowflakeSource {
  /** A new id, greater than every one before. */
  take(): Snowflake;
}

const INCREMENTS = 4_096;

/** Where a source stands, to be saved and loaded. */
export interface SourcePosition {
  readonly timeMs: number;
  readonly increment: number;
}

/** Ids of the world's time. More than 4,096 in a millisecond borrow from the next. */
export class ClockedSource implements SnowflakeSource {
  readonly #clock: Clock;
  #timeMs = 0;
  #increment = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  take(): Snowflake {
    const nowMs = Math.floor(this.#clock.now());
    if (nowMs > this.#timeMs) {
      this.#timeMs = nowMs;
      this.#increment = 0;
    } else {
      this.#increment += 1;
      if (this.#increment === INCREMENTS) {
        this.#timeMs += 1;
        this.#increment = 0;
      }
    }
    return snowflakeFromParts(this.#timeMs, this.#increment);
  }

  get position(): SourcePosition {
    return { timeMs: this.#timeMs, increment: this.#increment };
  }

  set position({ timeMs, increment }: SourcePosition) {
    this.#timeMs = timeMs;
    this.#increment = increment;
  }
}

export interface SteppedSource {
  /** The time of the newest id. */
  readonly nowMs: number;
  /** A new id, greater than every one before; moves the time on by `stepMs` (default 1). */
  take(stepMs?: number): Snowflake;
}

/** Ids whose time moves with the ids taken, whatever the clock says. */
export function createSteppedSource(startMs: number, worker: number): SteppedSource {
  let nowMs = startMs;
  return {
    get nowMs() {
      return nowMs;
    },
    take(stepMs = 1) {
      nowMs += stepMs;
      return snowflakeFromParts(nowMs, (worker & 31) << 17);
    },
  };
}
