// SPDX-License-Identifier: AGPL-3.0-only
// Everything that passed between clients and the world, in order: REST calls, gateway frames and posts, with the
// world's time. Nothing of this machine is in it (no wall clock, no port), so that under a virtual clock
// the same script writes the same transcript, byte for byte.
import type { Clock } from './clock.ts';
import type { Addresses } from './domain/context.ts';

export interface FileSummary {
  readonly field: string;
  readonly filename: string;
  readonly sizeBytes: number;
}

export interface RestRecord {
  readonly kind: 'rest';
  readonly method: string;
  readonly path: string;
  /** The route's template; null for what is no route. */
  readonly route: string | null;
  readonly request: unknown;
  readonly files: readonly FileSummary[];
  readonly status: number;
  readonly answer: unknown;
}

export interface FrameRecord {
  readonly kind: 'frame';
  /** Connections are numbered from 1, in the order of being accepted. */
  readonly connection: number;
  readonly from: 'client' | 'server';
  /** As it was before compression. */
  readonly payload: unknown;
}

/** What was posted to an application's own URL. Whether it was taken is not in it: answers have no order. */
export interface PostRecord {
  readonly kind: 'post';
  readonly applicationId: string;
  readonly isForged: boolean;
  readonly payload: unknown;
}

/** What `n` and `atMs` are put before. */
export type TranscriptRecord = RestRecord | FrameRecord | PostRecord;

const CAPACITY = 200_000;
/** Larger records lose their bodies. */
const MAX_RECORD_CHARS = 262_144;
/** What the world calls itself here, whatever its port. */
const PLACE = 'simulator.invalid';

export class Transcript {
  readonly #clock: Clock;
  readonly #addresses: Addresses;
  #lines: string[] = [];
  #count = 0;

  constructor(clock: Clock, addresses: Addresses) {
    this.#clock = clock;
    this.#addresses = addresses;
  }

  /** How many records were ever made. */
  get count(): number {
    return this.#count;
  }

  add(record: TranscriptRecord): void {
    this.#count += 1;
    const place = { n: this.#count, atMs: Math.floor(this.#clock.now()) };
    const whole = this.#lineOf({ ...place, ...record });
    const isKept = whole !== undefined && whole.length <= MAX_RECORD_CHARS;
    const omittedChars = whole?.length ?? null;
    const line = isKept
      ? whole
      : this.#lineOf({ ...place, ...withoutBodies(record), omittedChars });
    this.#lines.push(line ?? JSON.stringify(place));
    // Trimmed in halves, so that a full transcript does not move for every new line.
    if (this.#lines.length > CAPACITY * 2) this.#lines = this.#lines.slice(-CAPACITY);
  }

  /** Lines of JSON whose `n` is greater, in order. */
  after(n: number): readonly string[] {
    const kept = this.#lines.slice(-CAPACITY);
    const first = this.#count - kept.length;
    return kept.slice(Math.max(0, n - first));
  }

  clear(): void {
    this.#lines = [];
  }

  /** Undefined for what cannot be written: values that go too deep. */
  #lineOf(record: object): string | undefined {
    try {
      return this.#anonymous(JSON.stringify(record));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  #anonymous(line: string): string {
    const { origin } = this.#addresses;
    if (origin === '') return line;
    const authority = origin.slice(origin.indexOf('//') + 2);
    return line.replaceAll(authority, PLACE);
  }
}

function withoutBodies(record: TranscriptRecord): TranscriptRecord {
  if (record.kind !== 'rest') return { ...record, payload: null };
  return { ...record, request: null, answer: null };
}
