// SPDX-License-Identifier: AGPL-3.0-only
// A map from ids to records that counts its changes, so that what was worked out from it can be kept
// until the count moves.
import type { Snowflake } from './snowflake.ts';

export interface ReadonlyTable<V> extends Iterable<readonly [Snowflake, V]> {
  readonly size: number;
  /** Goes up with every change. */
  readonly version: number;
  get(id: Snowflake): V | undefined;
  has(id: Snowflake): boolean;
  keys(): IterableIterator<Snowflake>;
  values(): IterableIterator<V>;
}

/** In order of insertion. Records are replaced, never changed in place. */
export class Table<V> implements ReadonlyTable<V> {
  readonly #records: Map<Snowflake, V>;
  #version = 0;

  constructor(entries: Iterable<readonly [Snowflake, V]> = []) {
    this.#records = new Map(entries);
  }

  get size(): number {
    return this.#records.size;
  }

  get version(): number {
    return this.#version;
  }

  get(id: Snowflake): V | undefined {
    return this.#records.get(id);
  }

  has(id: Snowflake): boolean {
    return this.#records.has(id);
  }

  set(id: Snowflake, record: V): void {
    this.#version += 1;
    this.#records.set(id, record);
  }

  delete(id: Snowflake): boolean {
    const was = this.#records.delete(id);
    if (was) this.#version += 1;
    return was;
  }

  keys(): IterableIterator<Snowflake> {
    return this.#records.keys();
  }

  values(): IterableIterator<V> {
    return this.#records.values();
  }

  [Symbol.iterator](): IterableIterator<[Snowflake, V]> {
    return this.#records[Symbol.iterator]();
  }
}
