// SPDX-License-Identifier: AGPL-3.0-only
// A world as a JSON value, and back: all records, the time, and where ids and randomness stand. Sessions
// are not in it; who is connected stays so.
import { VirtualClock } from './clock.ts';
import { armJobs } from './perform.ts';
import type { Json } from './store/codec.ts';
import type { RandomPosition } from './store/random.ts';
import type { SourcePosition } from './store/snowflake-source.ts';
import type { World } from './world.ts';

/** Of another version nothing is loaded. */
export const SAVED_VERSION = 1;

export interface SavedWorld {
  readonly version: typeof SAVED_VERSION;
  readonly seed: number | string;
  readonly nowMs: number;
  readonly ids: SourcePosition;
  readonly randoms: Readonly<Record<string, RandomPosition>>;
  readonly store: Json;
}

export function saveWorld(world: World): SavedWorld {
  return {
    version: SAVED_VERSION,
    seed: world.options.seed,
    nowMs: world.clock.now(),
    ids: world.ids.position,
    randoms: world.randoms.positions,
    store: world.store.save(),
  };
}

/**
 * Puts what was saved in the place of everything. The world must have the same seed and population: what
 * nobody has asked for yet is made from them.
 */
export function loadWorld(world: World, saved: SavedWorld): void {
  if (saved.version !== SAVED_VERSION || saved.seed !== world.options.seed) {
    throw new RangeError('the saved world is of another version or seed');
  }
  world.store.load(saved.store);
  world.ids.position = saved.ids;
  world.randoms.positions = saved.randoms;
  if (world.clock instanceof VirtualClock) world.clock.set(saved.nowMs);
  world.visibility.forget();
  armJobs(world);
}
