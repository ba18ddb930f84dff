// SPDX-License-Identifier: AGPL-3.0-only

/**
 * How many bytes of payloads a process may hold. Above the limit its users are told to stop taking
 * more in; at half of it they may go on. What was read already still fits: the limit is a brake, and
 * the room above it is what one read of each socket can bring.
 */
export class ByteBudget {
  readonly limitBytes: number;
  readonly #listeners = new Set<(isFull: boolean) => void>();
  #usedBytes = 0;
  #isFull = false;

  constructor(limitBytes: number) {
    this.limitBytes = limitBytes;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  get isFull(): boolean {
    return this.#isFull;
  }

  /** Hears of every change of {@link isFull}; returns the way out. */
  onChange(listener: (isFull: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add(bytes: number): void {
    this.#usedBytes += bytes;
    if (!this.#isFull && this.#usedBytes > this.limitBytes) this.#set(true);
  }

  remove(bytes: number): void {
    this.#usedBytes -= bytes;
    if (this.#isFull && this.#usedBytes <= this.limitBytes / 2) this.#set(false);
  }

  #set(isFull: boolean): void {
    this.#isFull = isFull;
    for (const listener of [...this.#listeners]) listener(isFull);
  }
}
