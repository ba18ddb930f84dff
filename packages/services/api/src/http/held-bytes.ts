// SPDX-License-Identifier: AGPL-3.0-only
// How much memory bodies of calls may take together.

export class HeldBytes {
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** False when there is no room for so much. */
  take(sizeBytes: number): boolean {
    if (this.#bytes + sizeBytes > this.#maxBytes) return false;
    this.#bytes += sizeBytes;
    return true;
  }

  giveBack(sizeBytes: number): void {
    this.#bytes -= sizeBytes;
  }
}
