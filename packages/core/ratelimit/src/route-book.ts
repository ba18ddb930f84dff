// SPDX-License-Identifier: AGPL-3.0-only
// What answers have taught about each route: which buckets it counts in. Learned late, it may change, and some
// routes alternate (DELETE of a message has three buckets by age, discord-api-docs #1295): what was seen
// within the last ten minutes counts.

import type { RouteLesson } from './fleet-io.ts';
import type { HiddenLimit } from './hidden-limits.ts';

/** How long a hash that other answers have replaced is still reckoned with. */
const HASH_LIFE_MS = 600_000;
/** Hashes of one route at a time; the one that was seen longest ago goes. */
const MAX_HASHES = 4;
const MAX_ROUTES = 2_000;

export interface RouteEntry {
  readonly template: string;
  /** Those that it may count in, in the order of their names. */
  readonly hashes: readonly string[];
  /** Limits that no header shows and that are known for it. */
  readonly hiddenLimits: readonly HiddenLimit[];
  /** `unknown` until an answer has told; `none` where answers carry no headers. */
  readonly buckets: 'unknown' | 'known' | 'none';
  /** Whether a 429 has come that the visible bucket does not explain: it gets lines of its own. */
  readonly isHidden: boolean;
}

interface MutableEntry extends RouteEntry {
  hashes: readonly string[];
  /** When each hash was last seen. */
  readonly seenMs: Map<string, number>;
  buckets: 'unknown' | 'known' | 'none';
  isHidden: boolean;
}

function createEntry(template: string, limits: readonly HiddenLimit[]): MutableEntry {
  return {
    template,
    hashes: [],
    hiddenLimits: limits.filter(({ templates }) => templates.has(template)),
    seenMs: new Map(),
    buckets: 'unknown',
    isHidden: false,
  };
}

export class RouteBook {
  readonly #entries = new Map<string, MutableEntry>();
  readonly #limits: readonly HiddenLimit[];
  /** Every route beyond the bound: they share what they learn, which only costs time. */
  readonly #others: MutableEntry;
  readonly #onLesson: (template: string, lesson: RouteLesson) => void;

  /** Told is what an answer has newly taught, not what `learn` was told. */
  constructor(
    limits: readonly HiddenLimit[],
    onLesson: (template: string, lesson: RouteLesson) => void = () => undefined,
  ) {
    this.#limits = limits;
    this.#onLesson = onLesson;
    this.#others = createEntry('others', []);
  }

  get size(): number {
    return this.#entries.size;
  }

  entry(template: string): RouteEntry {
    const known = this.#entries.get(template);
    if (known !== undefined) return known;
    if (this.#entries.size >= MAX_ROUTES) return this.#others;
    const entry = createEntry(template, this.#limits);
    this.#entries.set(template, entry);
    return entry;
  }

  /** What somebody else was taught. True when lines have to be drawn anew. */
  learn(entry: RouteEntry, lesson: RouteLesson, nowMs: number): boolean {
    switch (lesson.kind) {
      case 'hash':
        return this.#noteHash(entry, lesson.hash, nowMs);
      case 'none':
        return this.#noteNone(entry);
      case 'hidden':
        return this.#noteHidden(entry);
    }
  }

  /** An answer named a bucket. True when lines have to be drawn anew. */
  sawHash(entry: RouteEntry, hash: string, nowMs: number): boolean {
    const isNew = this.#noteHash(entry, hash, nowMs);
    if (isNew) this.#tell(entry, { kind: 'hash', hash });
    return isNew;
  }

  /** An answer without headers. True when lines have to be drawn anew. */
  sawNone(entry: RouteEntry): boolean {
    const isNew = this.#noteNone(entry);
    if (isNew) this.#tell(entry, { kind: 'none' });
    return isNew;
  }

  sawHidden(entry: RouteEntry): boolean {
    const isNew = this.#noteHidden(entry);
    if (isNew) this.#tell(entry, { kind: 'hidden' });
    return isNew;
  }

  #tell(entry: RouteEntry, lesson: RouteLesson): void {
    if (entry !== this.#others) this.#onLesson(entry.template, lesson);
  }

  #noteHash(entry: RouteEntry, hash: string, nowMs: number): boolean {
    const known = entry as MutableEntry;
    const { seenMs } = known;
    let isChanged = !seenMs.has(hash);
    known.buckets = 'known';
    seenMs.delete(hash);
    seenMs.set(hash, nowMs);
    for (const [other, atMs] of seenMs) {
      const isOld = nowMs - atMs > HASH_LIFE_MS || seenMs.size > MAX_HASHES;
      if (other === hash || !isOld) continue;
      seenMs.delete(other);
      isChanged = true;
    }
    if (isChanged) known.hashes = [...seenMs.keys()].sort();
    return isChanged;
  }

  #noteNone(entry: RouteEntry): boolean {
    const known = entry as MutableEntry;
    if (known.buckets !== 'unknown') return false;
    known.buckets = 'none';
    return true;
  }

  #noteHidden(entry: RouteEntry): boolean {
    const known = entry as MutableEntry;
    const isChanged = !known.isHidden;
    known.isHidden = true;
    return isChanged;
  }
}
