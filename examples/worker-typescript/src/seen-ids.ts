// SPDX-License-Identifier: Apache-2.0
/** Ids already worked on. Those before a restart are forgotten: work must bear that. */
export class SeenIds {
  readonly #ids = new Set<string>();
  readonly #capacity: number;

  /** Remembers so many ids and forgets the oldest beyond them. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > this.#capacity && oldest !== undefined) this.#ids.delete(oldest);
  }
}
