// SPDX-License-Identifier: AGPL-3.0-only
// All gates by their keys. A gate that nobody waits at, and that would forget nothing, is forgotten: two
// hundred thousand interactions leave nothing behind.
import { BucketWindow } from './bucket-window.ts';
import { FixedWindow, type FixedWindowLimit } from './fixed-window.ts';
import type { BucketEntry, CounterEntry, GateEntry, Line, Tenure } from './line.ts';
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

/** What gates begin with: whose they are, and which part of them is used here. */
export interface Tenancy {
  readonly tenure: Tenure;
  readonly parts: number;
  /** Since when others may use what is met here for the first time. */
  readonly doubtedSinceMs: number | undefined;
}

/** Each interaction is answered once, by who received it: nobody else counts in its buckets. */
const UNSHARED = 'interactions/';
const NOTHING: Likeness = { capacity: 0, windowMs: 0 };
/** How many kinds of buckets are remembered; the oldest goes. */
const MAX_LIKENESSES = 10_000;

export class GateBook {
  /** Trials of routes that others may be at: whoever waited for them goes on waiting. */
  readonly awaitedTrials = new Set<string>();
  readonly #marginMs: number;
  readonly #gates = new Map<string, GateEntry>();
  /** By identity and hash: what such a bucket holds. */
  readonly #likenesses = new Map<string, Likeness>();
  #tenancy: Tenancy = { tenure: 'own', parts: 1, doubtedSinceMs: undefined };

  constructor(marginMs: number) {
    this.#marginMs = marginMs;
  }

  setTenancy(tenancy: Tenancy): void {
    this.#tenancy = tenancy;
  }

  find(key: string): GateEntry | undefined {
    return this.#gates.get(key);
  }

  get size(): number {
    return this.#gates.size;
  }

  entries(): IterableIterator<GateEntry> {
    return this.#gates.values();
  }

  /** The bucket that answers have named. */
  known(hash: string, { identity, topLevel }: BucketPlace): BucketEntry {
    const key = `${identity} #${hash} ${topLevel}`;
    const entry = this.#gates.get(key);
    if (entry?.kind === 'bucket') return entry;
    const like = this.#likenesses.get(`${identity} ${hash}`);
    const { doubtedSinceMs } = this.#tenancy;
    const gate = new BucketWindow({ marginMs: this.#marginMs, like, doubtedSinceMs });
    return this.#add({
      ...this.#fresh(key, topLevel),
      kind: 'bucket',
      hash,
      template: undefined,
      gate,
      taught: NOTHING,
    });
  }

  /** Stands for the bucket of a route until an answer has named it. */
  provisional(template: string, { identity, topLevel }: BucketPlace): BucketEntry {
    const key = `${identity} ?${template} ${topLevel}`;
    const entry = this.#gates.get(key);
    if (entry?.kind === 'bucket') return entry;
    const gate = new BucketWindow({ marginMs: this.#marginMs });
    return this.#add({
      ...this.#fresh(key, topLevel),
      kind: 'bucket',
      hash: undefined,
      template,
      gate,
      taught: NOTHING,
    });
  }

  /** The trial of a route that somebody else may be at, while one waits for it here. */
  awaitedTrial(template: string, { identity, topLevel }: BucketPlace): GateEntry | undefined {
    if (this.awaitedTrials.size === 0) return undefined;
    const key = `${identity} ?${template} ${topLevel}`;
    return this.awaitedTrials.has(key) ? this.#gates.get(key) : undefined;
  }

  counter(key: string, limit: FixedWindowLimit | undefined): CounterEntry {
    const known = this.#gates.get(key);
    if (known?.kind === 'counter') return known;
    const gate = new FixedWindow(limit, this.#marginMs);
    return this.#add({ ...this.#fresh(key, ''), kind: 'counter', gate });
  }

  /** What a bucket has shown holds for others of its kind until they show something else. */
  learn(reading: BucketReading, identity: string, entry: BucketEntry): void {
    const { capacity, windowMs } = entry.gate;
    if (capacity === undefined) return;
    const { taught } = entry;
    if (taught.capacity === capacity && taught.windowMs === windowMs) return;
    entry.taught = { capacity, windowMs };
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

  /** Forgets a gate that is of no use: `forgotten`. Else when to look again, unless somebody will. */
  sweep(entry: GateEntry, nowMs: number): number | 'forgotten' | undefined {
    if (entry.isWatched || entry.lines.size > 0 || entry.tenure === 'asked') return undefined;
    if (!entry.gate.isIdle(nowMs)) return entry.gate.idleAtMs(nowMs);
    return this.#gates.delete(entry.key) ? 'forgotten' : undefined;
  }

  #fresh(key: string, topLevel: string) {
    const { tenure } = this.#tenancy;
    const isShared = tenure !== 'own' && !topLevel.startsWith(UNSHARED);
    return {
      key,
      lines: new Set<Line>(),
      isWatched: false,
      askedAtMs: 0,
      grant: 0,
      handovers: 0,
      early: [],
      tenure: isShared ? tenure : ('own' as const),
      isWanted: false,
      isUsed: false,
      turnEndsAtMs: 0,
      landsAtMs: 0,
      grantedAtMs: 0,
    };
  }

  #add<E extends GateEntry>(entry: E): E {
    if (entry.tenure !== 'own') entry.gate.divide(this.#tenancy.parts);
    this.#gates.set(entry.key, entry);
    return entry;
  }
}
