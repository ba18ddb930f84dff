// SPDX-License-Identifier: AGPL-3.0-only
// All gates by their keys. A gate that nobody waits at, and that would forget nothing, is forgotten: two
// hundred thousand interactions leave nothing behind.
import { BucketWindow } from './bucket-window.ts';
import { FixedWindow, type FixedWindowLimit } from './fixed-window.ts';
import type { BucketEntry, CounterEntry, GateEntry, Line } from './line.ts';
import type { BucketReading } from './rate-limit-headers.ts';

/** Whose bucket it is: the same hash is another bucket for another identity and another channel. */
export interface BucketPlace {
  readonly identity: string;
  readonly topLevel: string;
}

interface Likeness {
  readonly capacity: number;
  readonly windowMs: number;
}

/** How many kinds of buckets are remembered; the oldest goes. */
const MAX_LIKENESSES = 10_000;

export class GateBook {
  readonly #marginMs: number;
  readonly #gates = new Map<string, GateEntry>();
  /** By identity and hash: what such a bucket holds. */
  readonly #likenesses = new Map<string, Likeness>();

  constructor(marginMs: number) {
    this.#marginMs = marginMs;
  }

  get size(): number {
    return this.#gates.size;
  }

  entries(): IterableIterator<GateEntry> {
    return this.#gates.values();
  }

  /** The bucket that answers have named. */
  known(hash: string, place: BucketPlace): BucketEntry {
    const key = `${place.identity} #${hash} ${place.topLevel}`;
    const like = this.#likenesses.get(`${place.identity} ${hash}`);
    return this.#bucket(key, hash, like);
  }

  /** Stands for the bucket of a route until an answer has named it. */
  provisional(template: string, place: BucketPlace): BucketEntry {
    return this.#bucket(`${place.identity} ?${template} ${place.topLevel}`, undefined, undefined);
  }

  counter(key: string, limit: FixedWindowLimit | undefined): CounterEntry {
    const known = this.#gates.get(key);
    if (known?.kind === 'counter') return known;
    const gate = new FixedWindow(limit, this.#marginMs);
    const entry: CounterEntry = { kind: 'counter', key, gate, lines: new Set(), isWatched: false };
    this.#gates.set(key, entry);
    return entry;
  }

  /** What a bucket has shown holds for others of its kind until they show something else. */
  learn(reading: BucketReading, identity: string, { gate }: BucketEntry): void {
    const { capacity, windowMs } = gate;
    if (capacity === undefined) return;
    const key = `${identity} ${reading.hash}`;
    this.#likenesses.delete(key);
    this.#likenesses.set(key, { capacity, windowMs });
    if (this.#likenesses.size <= MAX_LIKENESSES) return;
    const [oldest] = this.#likenesses.keys();
    if (oldest !== undefined) this.#likenesses.delete(oldest);
  }

  join(line: Line): void {
    for (const { lines } of line.gates) lines.add(line);
  }

  /** The gates that nobody waits at any more. */
  leave(line: Line): GateEntry[] {
    return line.gates.filter(({ lines }) => lines.delete(line) && lines.size === 0);
  }

  /** Forgets a gate that is of no use; when to look again otherwise, unless somebody will. */
  sweep(entry: GateEntry, nowMs: number): number | undefined {
    if (entry.isWatched || entry.lines.size > 0) return undefined;
    if (!entry.gate.isIdle(nowMs)) return entry.gate.idleAtMs(nowMs);
    this.#gates.delete(entry.key);
    return undefined;
  }

  #bucket(key: string, hash: string | undefined, like: Likeness | undefined): BucketEntry {
    const known = this.#gates.get(key);
    if (known?.kind === 'bucket') return known;
    const gate = new BucketWindow({ marginMs: this.#marginMs, like });
    const lines = new Set<Line>();
    const entry: BucketEntry = { kind: 'bucket', key, hash, gate, lines, isWatched: false };
    this.#gates.set(key, entry);
    return entry;
  }
}
