// SPDX-License-Identifier: Apache-2.0
import type { DecodedEvent } from '@gatefleet/contract';
import { SeenIds } from '@gatefleet/example-worker';

/** More than a shard runner can repeat after a crash: all that Discord keeps for a good many sessions. */
const REMEMBERED = 200_000;

/** Counts events, each once however often it comes. */
export class EventCounts {
  readonly #seen = new SeenIds(REMEMBERED);
  #events = 0;
  #repeats = 0;
  #replayed = 0;
  #gaps = 0;

  add({ id, source, name, replayed }: DecodedEvent): void {
    if (this.#seen.has(id)) {
      this.#repeats += 1;
      return;
    }
    this.#seen.add(id);
    if (source === 'ws') this.#events += 1;
    if (replayed) this.#replayed += 1;
    if (source === 'fleet' && name === 'SHARD_GAP') this.#gaps += 1;
  }

  /** `events`: of Discord, told apart by their ids; `replayed`: those of them that came by a resume. */
  toJSON(): Record<'events' | 'repeats' | 'replayed' | 'gaps', number> {
    return {
      events: this.#events,
      repeats: this.#repeats,
      replayed: this.#replayed,
      gaps: this.#gaps,
    };
  }
}
