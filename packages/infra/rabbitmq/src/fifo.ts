// SPDX-License-Identifier: AGPL-3.0-only

/** A queue whose ends are cheap: arrays shift in linear time. Bounded by its users. */
export class Fifo<T> {
  #items: (T | undefined)[] = [];
  #head = 0;

  get length(): number {
    return this.#items.length - this.#head;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  /** The item at a place from the front; undefined beyond the ends. */
  at(place: number): T | undefined {
    return place < 0 ? undefined : this.#items[this.#head + place];
  }

  /** Replaces an item; nothing beyond the ends. */
  set(place: number, item: T): void {
    if (place >= 0 && place < this.length) this.#items[this.#head + place] = item;
  }

  shift(): T | undefined {
    const item = this.#items[this.#head];
    if (this.#head === this.#items.length) return undefined;
    this.#items[this.#head] = undefined;
    this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) this.#compact();
    return item;
  }

  /** Puts items before all others, in their order. */
  unshiftAll(items: readonly T[]): void {
    this.#compact();
    this.#items = [...items, ...this.#items];
  }

  #compact(): void {
    this.#items = this.#items.slice(this.#head);
    this.#head = 0;
  }
}
