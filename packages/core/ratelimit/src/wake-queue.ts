// SPDX-License-Identifier: AGPL-3.0-only
// What is to be looked at again, and when: a binary heap by time. Nothing is ever taken out early; whoever is
// woken looks whether there is something to do.

interface Wake<T> {
  readonly atMs: number;
  readonly what: T;
}

export class WakeQueue<T> {
  readonly #heap: Wake<T>[] = [];

  get size(): number {
    return this.#heap.length;
  }

  /** When the next one is due; infinite when there is none. */
  get nextMs(): number {
    return this.#heap[0]?.atMs ?? Number.POSITIVE_INFINITY;
  }

  push(atMs: number, what: T): void {
    const heap = this.#heap;
    let index = heap.push({ atMs, what }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.#at(parent).atMs <= atMs) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  /** The next one that is due. */
  pop(nowMs: number): T | undefined {
    const heap = this.#heap;
    const [first] = heap;
    if (first === undefined || first.atMs > nowMs) return undefined;
    const last = heap.pop() as Wake<T>;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    return first.what;
  }

  #sink(): void {
    const heap = this.#heap;
    let index = 0;
    for (;;) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < heap.length && this.#at(child).atMs < this.#at(least).atMs) least = child;
      }
      if (least === index) return;
      this.#swap(index, least);
      index = least;
    }
  }

  #at(index: number): Wake<T> {
    return this.#heap[index] as Wake<T>;
  }

  #swap(one: number, other: number): void {
    const kept = this.#at(one);
    this.#heap[one] = this.#at(other);
    this.#heap[other] = kept;
  }
}
