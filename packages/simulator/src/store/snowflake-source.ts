// SPDX-License-Identifier: AGPL-3.0-only
// New ids for things that come into being while a world runs. Time is the world's own: it starts at
// a fixed moment and moves with the ids taken, so that the same seed gives the same ids on any day.
import { type Snowflake, snowflakeFromParts } from './snowflake.ts';

/** The moment at which every world begins, unless told otherwise: 2026-01-01T00:00:00Z. */
export const WORLD_START_MS = 1_767_225_600_000;

export interface SnowflakeSource {
  /** The world's time: of the newest id. */
  readonly nowMs: number;
  /** A new id, greater than every one before. Moves the world's time on by `stepMs` (default 1). */
  take(stepMs?: number): Snowflake;
}

/** Ids from several sources never meet when their worker numbers (0 to 31) differ. */
export function createSnowflakeSource(startMs: number, worker: number): SnowflakeSource {
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
