// SPDX-License-Identifier: AGPL-3.0-only
// What a session could replay to a RESUME. Discord documents neither its size nor when it forgets,
// so the harsher reading holds: it has max(100, min(3500, 75 x guilds)) places (the only numbers ever
// published), and what a heartbeat or RESUME has acknowledged is gone.

export interface ReplayEntry<T> {
  readonly sequence: number;
  readonly event: T;
}

/** How many events a session of a shard with so many guilds keeps. */
export function replayCapacity(guildCount: number): number {
  return Math.max(100, Math.min(3_500, 75 * guildCount));
}

/** A ring of the newest events, in the order of their sequences (which may have gaps). */
export class ReplayBuffer<T> {
  readonly #entries: (ReplayEntry<T> | undefined)[] = [];
  readonly #capacity: number;
  #start = 0;
  #size = 0;
  #floor = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#size;
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** The lowest sequence a RESUME may carry: everything after it can still be replayed. */
  get oldestReplayable(): number {
    return this.#floor;
  }

  /** Adds the newest event. When full the oldest is evicted: older RESUMEs are then refused. */
  push(sequence: number, event: T): void {
    if (this.#size === this.#capacity) this.#dropOldest();
    this.#entries[(this.#start + this.#size) % this.#capacity] = { sequence, event };
    this.#size += 1;
  }

  /** The client has said that it holds everything up to here. Going back is ignored. */
  acknowledge(sequence: number): void {
    while (this.#size > 0 && this.#oldest().sequence <= sequence) this.#dropOldest();
    this.#floor = Math.max(this.#floor, sequence);
  }

  /** Everything after the sequence, in order; undefined when some of it is gone. */
  after(sequence: number): readonly ReplayEntry<T>[] | undefined {
    if (sequence < this.#floor) return undefined;
    const entries: ReplayEntry<T>[] = [];
    for (let index = 0; index < this.#size; index += 1) {
      const entry = this.#entries[(this.#start + index) % this.#capacity];
      if (entry !== undefined && entry.sequence > sequence) entries.push(entry);
    }
    return entries;
  }

  /** Nothing is to be replayed any more. */
  clear(): void {
    this.#entries.length = 0;
    this.#start = 0;
    this.#size = 0;
  }

  #oldest(): ReplayEntry<T> {
    return this.#entries[this.#start] as ReplayEntry<T>;
  }

  #dropOldest(): void {
    this.#floor = Math.max(this.#floor, this.#oldest().sequence);
    this.#entries[this.#start] = undefined;
    this.#start = (this.#start + 1) % this.#capacity;
    this.#size -= 1;
  }
}
