// SPDX-License-Identifier: AGPL-3.0-only
//
// Time and dice of a random walk, for tests: both follow from the seed alone.

/** Breaks off a walk where a rule is broken. */
export function must(isKept: boolean, rule: string): asserts isKept {
  if (!isKept) throw new Error(`broken: ${rule}`);
}

export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to 1, not 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  of<Item>(items: readonly Item[]): Item {
    must(items.length > 0, 'dice need something to choose from');
    return items[this.between(0, items.length - 1)] as Item;
  }
}

type Due = { readonly atMs: number; readonly order: number; readonly act: () => void };

export class VirtualTime {
  nowMs = 0;
  #order = 0;
  #due: Due[] = [];

  /** Acts later; returns how to call it off. */
  after(delayMs: number, act: () => void): () => void {
    this.#order += 1;
    const due = { atMs: this.nowMs + Math.max(0, delayMs), order: this.#order, act };
    this.#due.push(due);
    return () => {
      this.#due = this.#due.filter((other) => other !== due);
    };
  }

  /** Lets time pass until then, or until the condition holds. */
  run(untilMs: number, isDone: () => boolean = () => false): void {
    while (!isDone()) {
      const next = this.#due.reduce<Due | undefined>(earlier, undefined);
      if (next === undefined || next.atMs > untilMs) {
        this.nowMs = untilMs;
        return;
      }
      this.#due = this.#due.filter((other) => other !== next);
      this.nowMs = next.atMs;
      next.act();
    }
  }
}

function earlier(best: Due | undefined, one: Due): Due {
  if (best === undefined || one.atMs < best.atMs) return one;
  return one.atMs === best.atMs && one.order < best.order ? one : best;
}
