// SPDX-License-Identifier: AGPL-3.0-only
// One call against all that binds it. The first full limit refuses; the limits behind it are then
// only looked at, not counted. When several refuse, the one that ends last answers, and the wait
// covers every limit that would refuse the next call: who waits so long passes.
import type { Counter, CounterTable } from './counters.ts';
import type { Bucket, HiddenLimit } from './route-book.ts';

export interface GlobalLimit {
  readonly kind: 'global';
  readonly limit: number;
  readonly counters: CounterTable;
}

export type AnyLimit = GlobalLimit | Bucket | HiddenLimit;

/** Used over and over, so that a call allocates nothing for being judged. */
export class Judgement {
  #nowMs = 0;
  #freeAtMs = 0;
  #refusedBy: AnyLimit | undefined;
  #refusedAt: Counter | undefined;

  begin(nowMs: number): void {
    this.#nowMs = nowMs;
    this.#freeAtMs = nowMs;
    this.#refusedBy = undefined;
    this.#refusedAt = undefined;
  }

  get refusedBy(): AnyLimit | undefined {
    return this.#refusedBy;
  }

  get refusedAt(): Counter | undefined {
    return this.#refusedAt;
  }

  /** How long until nothing that was looked at is full any more. */
  get waitMs(): number {
    return this.#freeAtMs - this.#nowMs;
  }

  /** Counts the call, or only looks when it is refused already. */
  count(limit: AnyLimit, owner: string, key: string): Counter | undefined {
    const looksOnly = this.#refusedBy !== undefined;
    const counter = looksOnly
      ? limit.counters.live(owner, key, this.#nowMs)
      : limit.counters.open(owner, key, this.#nowMs);
    if (counter === undefined) return undefined;
    if (counter.used >= limit.limit) this.#refuse(limit, counter);
    else if (!looksOnly) counter.used += 1;
    if (counter.used >= limit.limit && counter.resetAtMs > this.#freeAtMs) {
      this.#freeAtMs = counter.resetAtMs;
    }
    return counter;
  }

  #refuse(limit: AnyLimit, counter: Counter): void {
    if (this.#refusedAt !== undefined && this.#refusedAt.resetAtMs >= counter.resetAtMs) return;
    this.#refusedBy = limit;
    this.#refusedAt = counter;
  }
}
