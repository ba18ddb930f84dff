// SPDX-License-Identifier: AGPL-3.0-only
// Calls in flight that count in a gate and were sent by whoever had it before. Their answers are told of; where
// that does not happen, because somebody is gone, they are reckoned with no longer after a time: they have
// arrived by then.

/** So long a call may take to arrive. */
const ARRIVES_MS = 5_000;
/** More handovers within that time are taken together. */
const MAX_PARTIES = 8;

/** Some that were sent by one: how many, and for how long they are still reckoned with. */
export type Party = readonly [count: number, forMs: number];

interface Travellers {
  count: number;
  untilMs: number;
}

export class Abroad {
  /** The latest last. */
  #parties: Travellers[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** When the first are reckoned with no longer; infinite without any. */
  get arrivesAtMs(): number {
    return this.#parties[0]?.untilMs ?? Number.POSITIVE_INFINITY;
  }

  /** Goes on from what somebody else knew. */
  adopt(parties: readonly Party[], nowMs: number): void {
    this.#parties = parties
      .filter(([count]) => count > 0)
      .map(([count, forMs]) => ({ count, untilMs: nowMs + Math.min(forMs, ARRIVES_MS) }));
    this.#count = this.#parties.reduce((sum, { count }) => sum + count, 0);
  }

  /** What whoever is next has to know, with those that are sent from here. */
  parties(inFlight: number, nowMs: number): Party[] {
    const all = this.#parties.map(({ count, untilMs }): Party => [count, untilMs - nowMs]);
    if (inFlight > 0) all.push([inFlight, ARRIVES_MS]);
    while (all.length > MAX_PARTIES) {
      const [[first] = [0], [second, forMs] = [0, 0], ...others] = all;
      all.splice(0, all.length, [first + second, forMs], ...others);
    }
    return all;
  }

  depart(count: number, nowMs: number): void {
    this.#parties.push({ count, untilMs: nowMs + ARRIVES_MS });
    this.#count += count;
  }

  /** So many were answered. The latest are meant: the others may be those of whom nobody will tell. */
  land(count: number): void {
    for (let left = count; left > 0;) {
      const latest = this.#parties.at(-1);
      if (latest === undefined) return;
      const taken = Math.min(left, latest.count);
      latest.count -= taken;
      this.#count -= taken;
      left -= taken;
      if (latest.count === 0) this.#parties.pop();
    }
  }

  /** Those that have arrived by now. */
  arrived(nowMs: number): number {
    if (this.#count === 0) return 0;
    let count = 0;
    for (let [first] = this.#parties; first !== undefined && first.untilMs <= nowMs;) {
      count += first.count;
      this.#parties.shift();
      [first] = this.#parties;
    }
    this.#count -= count;
    return count;
  }
}
