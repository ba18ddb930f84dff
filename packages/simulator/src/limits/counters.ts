// SPDX-License-Identifier: AGPL-3.0-only
// Counters over fixed windows: a window starts at its first call and ends a fixed time later,
// whatever comes in between. All counters of an engine live in one pool, which bounds them.

export interface Counter {
  used: number;
  /** From this moment on the counter stands at nothing. */
  resetAtMs: number;
}

/** A counter in a saved world. */
export type SavedCounter = readonly [owner: string, key: string, used: number, resetAtMs: number];

export const DEFAULT_MAX_COUNTERS = 100_000;

/** After how much world time a pool drops what has ended. */
const SWEEP_EVERY_MS = 60_000;
/** What is left of the largest number when live counters have to go: one in eight goes. */
const KEPT_WHEN_FULL = 7 / 8;

/** The counters of one limit: by owner (identity or address) and by what they count. */
export class CounterTable {
  readonly #owners = new Map<string, Map<string, Counter>>();
  readonly #pool: CounterPool;
  readonly #windowMs: number;

  constructor(pool: CounterPool, windowMs: number) {
    this.#pool = pool;
    this.#windowMs = windowMs;
  }

  /** The counter while its window is open. */
  live(owner: string, key: string, nowMs: number): Counter | undefined {
    const counter = this.#owners.get(owner)?.get(key);
    return counter !== undefined && counter.resetAtMs > nowMs ? counter : undefined;
  }

  /** The counter, its window opened if it was not. */
  open(owner: string, key: string, nowMs: number): Counter {
    const counter = this.#owners.get(owner)?.get(key) ?? this.#create(owner, key, nowMs);
    if (counter.resetAtMs <= nowMs) {
      counter.used = 0;
      counter.resetAtMs = nowMs + this.#windowMs;
    }
    return counter;
  }

  #create(owner: string, key: string, nowMs: number): Counter {
    this.#pool.admit(nowMs);
    let counters = this.#owners.get(owner);
    if (counters === undefined) this.#owners.set(owner, (counters = new Map()));
    const counter = { used: 0, resetAtMs: 0 };
    counters.set(key, counter);
    return counter;
  }

  *entries(): IterableIterator<readonly [owner: string, key: string, counter: Counter]> {
    for (const [owner, counters] of this.#owners) {
      for (const [key, counter] of counters) yield [owner, key, counter];
    }
  }

  save(): SavedCounter[] {
    return [...this.entries()].map(([owner, key, { used, resetAtMs }]) => [
      owner,
      key,
      used,
      resetAtMs,
    ]);
  }

  /** Besides what is there; windows that have ended are left out. */
  load(saved: readonly SavedCounter[], nowMs: number): void {
    for (const [owner, key, used, resetAtMs] of saved) {
      if (resetAtMs > nowMs) Object.assign(this.open(owner, key, nowMs), { used, resetAtMs });
    }
  }

  delete(owner: string, key: string): void {
    const counters = this.#owners.get(owner);
    if (counters?.delete(key) !== true) return;
    this.#pool.released();
    if (counters.size === 0) this.#owners.delete(owner);
  }

  clear(): void {
    for (const [owner, key] of this.entries()) this.delete(owner, key);
  }
}

/**
 * Holds at most `maxCounters`. When a new one would be too many and nothing has ended, the counters
 * nearest to their end are forgotten, an eighth of all at once: those limits are more lenient then.
 */
export class CounterPool {
  readonly #tables = new Set<CounterTable>();
  readonly #maxCounters: number;
  #size = 0;
  #nextSweepMs = -Infinity;

  constructor(maxCounters: number = DEFAULT_MAX_COUNTERS) {
    this.#maxCounters = maxCounters;
  }

  get size(): number {
    return this.#size;
  }

  table(windowMs: number): CounterTable {
    const table = new CounterTable(this, windowMs);
    this.#tables.add(table);
    return table;
  }

  /** Forgets a table with all that it counts. */
  drop(table: CounterTable): void {
    table.clear();
    this.#tables.delete(table);
  }

  admit(nowMs: number): void {
    if (this.#size >= this.#maxCounters || nowMs >= this.#nextSweepMs) this.#sweep(nowMs);
    this.#size += 1;
  }

  released(): void {
    this.#size -= 1;
  }

  clear(): void {
    for (const table of this.#tables) table.clear();
    this.#nextSweepMs = -Infinity;
  }

  #sweep(nowMs: number): void {
    this.#nextSweepMs = nowMs + SWEEP_EVERY_MS;
    for (const table of this.#tables) {
      for (const [owner, key, counter] of table.entries()) {
        if (counter.resetAtMs <= nowMs) table.delete(owner, key);
      }
    }
    if (this.#size >= this.#maxCounters) this.#forgetNearest();
  }

  #forgetNearest(): void {
    const all = [...this.#tables].flatMap((table) =>
      [...table.entries()].map(([owner, key, { resetAtMs }]) => ({ table, owner, key, resetAtMs })),
    );
    all.sort((left, right) => left.resetAtMs - right.resetAtMs);
    const kept = Math.floor(this.#maxCounters * KEPT_WHEN_FULL);
    for (const { table, owner, key } of all.slice(0, all.length - kept)) table.delete(owner, key);
  }
}
