// SPDX-License-Identifier: AGPL-3.0-only
// What Discord has said once and need not be asked again: which id belongs to which. Those unused for longest are
// forgotten first.

export class LearnedIds {
  readonly #capacity: number;
  readonly #learned = new Map<string, string>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): string | undefined {
    const value = this.#learned.get(key);
    if (value !== undefined) this.learn(key, value);
    return value;
  }

  learn(key: string, value: string): void {
    this.#learned.delete(key);
    const [oldest] = this.#learned.keys();
    if (this.#learned.size >= this.#capacity && oldest !== undefined) this.#learned.delete(oldest);
    this.#learned.set(key, value);
  }

  /** Unless another one was learned meanwhile. */
  forget(key: string, value: string): void {
    if (this.#learned.get(key) === value) this.#learned.delete(key);
  }
}
