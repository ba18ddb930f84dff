// SPDX-License-Identifier: AGPL-3.0-only
// Counts by slots of time. Each slot remembers which one it is, so that adding costs the same however long
// nothing came, and what is older than the ring is forgotten without anybody sweeping.

export class SlotRing {
  readonly #widthMs: number;
  readonly #counts: Uint32Array;
  readonly #slots: Float64Array;

  /** Remembers `size` slots of `widthMs` each, the running one among them. */
  constructor(size: number, widthMs: number) {
    this.#widthMs = widthMs;
    this.#counts = new Uint32Array(size);
    this.#slots = new Float64Array(size).fill(-1);
  }

  add(nowMs: number): void {
    const slot = Math.floor(nowMs / this.#widthMs);
    const index = slot % this.#counts.length;
    if (this.#slots[index] !== slot) {
      this.#slots[index] = slot;
      this.#counts[index] = 0;
    }
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
  }

  /** What the slot that ended `ago` slots before the running one counted; 0 is the running one. */
  at(nowMs: number, ago: number): number {
    const slot = Math.floor(nowMs / this.#widthMs) - ago;
    const index = slot % this.#counts.length;
    return this.#slots[index] === slot ? (this.#counts[index] ?? 0) : 0;
  }

  /** In the latest `count` slots that are over. */
  sum(nowMs: number, count: number): number {
    let total = 0;
    for (let ago = 1; ago <= count; ago += 1) total += this.at(nowMs, ago);
    return total;
  }
}
