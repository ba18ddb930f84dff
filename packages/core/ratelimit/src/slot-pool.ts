// SPDX-License-Identifier: AGPL-3.0-only
// The global limit as slots: each can be used once in a window (a second and a margin), so that no second,
// wherever it begins, sees more calls than there are slots. Whatever Discord's own window is, fixed from
// the first call, by the clock, or sliding (it is not published; discord-api-docs #5144), this stays
// below it.

export class SlotPool {
  #windowMs: number;
  /** When each slot is free, the earliest first: all windows are equally long. A ring. */
  #freeAtMs: number[];
  #head = 0;

  constructor(slots: number, windowMs: number, freeAtMs = 0) {
    this.#windowMs = windowMs;
    this.#freeAtMs = Array.from({ length: slots }, () => freeAtMs);
  }

  get size(): number {
    return this.#freeAtMs.length;
  }

  /** When the next slot is free; infinite without slots. */
  freeAtMs(): number {
    return this.#freeAtMs[this.#head] ?? Number.POSITIVE_INFINITY;
  }

  /** From now on slots rest for so long. */
  setWindow(windowMs: number): void {
    this.#windowMs = windowMs;
  }

  /** A slot that was used then is used only now: what was to be sent had to wait for its connection. */
  postpone(usedAtMs: number, nowMs: number): void {
    const slots = this.#freeAtMs;
    const wantedMs = usedAtMs + this.#windowMs;
    // Used of late, so it stands near the end.
    let back = 1;
    while (back <= slots.length && (slots[this.#at(-back)] ?? 0) > wantedMs) back += 1;
    if (back > slots.length || slots[this.#at(-back)] !== wantedMs) return;
    // What was used after it moves up.
    for (; back > 1; back -= 1) slots[this.#at(-back)] = slots[this.#at(1 - back)] ?? 0;
    slots[this.#at(-1)] = nowMs + this.#windowMs;
  }

  /** When all slots are free. */
  restedAtMs(): number {
    const size = this.#freeAtMs.length;
    return size === 0 ? 0 : (this.#freeAtMs[(this.#head + size - 1) % size] ?? 0);
  }

  /** Uses a slot; only when one is free. */
  take(nowMs: number): void {
    this.#freeAtMs[this.#head] = nowMs + this.#windowMs;
    this.#head = (this.#head + 1) % this.#freeAtMs.length;
  }

  /** Slots from elsewhere. */
  add(freeAtMs: readonly number[]): void {
    this.#freeAtMs = [...this.#inOrder(), ...freeAtMs].sort((one, other) => one - other);
    this.#head = 0;
  }

  /** Gives so many away, those that are free first. */
  remove(count: number): number[] {
    const slots = this.#inOrder();
    const given = slots.splice(0, count);
    this.#freeAtMs = slots;
    this.#head = 0;
    return given;
  }

  /** How many are free by then. */
  countFreeBy(atMs: number): number {
    return this.#freeAtMs.reduce((count, freeAtMs) => count + (freeAtMs <= atMs ? 1 : 0), 0);
  }

  /** When a call behind so many others could leave. */
  estimateMs(nowMs: number, ahead: number): number {
    const size = this.#freeAtMs.length;
    if (size === 0) return nowMs;
    const at = this.#freeAtMs[(this.#head + (ahead % size)) % size] ?? 0;
    return Math.max(nowMs, at) + Math.floor(ahead / size) * this.#windowMs;
  }

  #inOrder(): number[] {
    return [...this.#freeAtMs.slice(this.#head), ...this.#freeAtMs.slice(0, this.#head)];
  }

  /** The place so many slots after the one that is free first; before it when negative. */
  #at(offset: number): number {
    const { length } = this.#freeAtMs;
    return (this.#head + offset + length) % length;
  }
}
