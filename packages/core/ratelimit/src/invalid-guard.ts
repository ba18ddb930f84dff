// SPDX-License-Identifier: AGPL-3.0-only
// Invalid requests of one address: 10,000 answers of 401, 403 and 429 (but not of scope `shared`) within ten
// minutes lead to a ban (docs: Rate Limits, Invalid Request Limit). Counted in cells of ten seconds; what
// other processes behind the same address have counted is added.

const CELL_MS = 10_000;
const CELLS = 61;

export class InvalidGuard {
  readonly #max: number;
  readonly #cells = new Uint32Array(CELLS);
  #newest = 0;
  #count = 0;
  #elsewhere = 0;
  #ever = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Of this process, in the last ten minutes (up to one cell more). */
  count(nowMs: number): number {
    this.#turn(nowMs);
    return this.#count;
  }

  get ever(): number {
    return this.#ever;
  }

  get elsewhere(): number {
    return this.#elsewhere;
  }

  setElsewhere(count: number): void {
    this.#elsewhere = count;
  }

  note(nowMs: number): void {
    this.#turn(nowMs);
    const cell = this.#newest % CELLS;
    this.#cells[cell] = (this.#cells[cell] ?? 0) + 1;
    this.#count += 1;
    this.#ever += 1;
  }

  /** Whether one more call might be one too many, if all in flight are answered so. */
  isFull(inFlight: number, nowMs: number): boolean {
    this.#turn(nowMs);
    return this.#count + this.#elsewhere + inFlight >= this.#max;
  }

  /** When the oldest of them stop counting. */
  easesInMs(nowMs: number): number {
    this.#turn(nowMs);
    for (let age = CELLS - 1; age > 0; age -= 1) {
      if ((this.#cells[(this.#newest + CELLS - age) % CELLS] ?? 0) === 0) continue;
      return (CELLS - age) * CELL_MS;
    }
    return this.#count > 0 ? CELLS * CELL_MS : CELL_MS;
  }

  #turn(nowMs: number): void {
    const cell = Math.floor(nowMs / CELL_MS);
    if (cell <= this.#newest) return;
    const passed = Math.min(CELLS, cell - this.#newest);
    for (let step = 1; step <= passed; step += 1) {
      const at = (this.#newest + step) % CELLS;
      this.#count -= this.#cells[at] ?? 0;
      this.#cells[at] = 0;
    }
    this.#newest = cell;
  }
}
