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
  /** The route's template; null for what is no route, or did not get there. */
  readonly route: string | null;
  readonly request: unknown;
  readonly files: readonly FileSummary[];
  /** Null where the connection was ended, or left, by a fault. */
  readonly status: number | null;
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

/** The end of a connection; its session may go on. */
export interface CloseRecord {
  readonly kind: 'close';
  readonly connection: number;
  readonly from: 'client' | 'server';
  /** Null where no close frame came. */
  readonly code: number | null;
}

/** What was posted to an application's own URL. Whether it was taken is not in it: answers have no order. */
export interface PostRecord {
  readonly kind: 'post';
  readonly applicationId: string;
  readonly isForged: boolean;
  readonly payload: unknown;
}

/** What `n` and `atMs` are put before. */
export type TranscriptRecord = RestRecord | FrameRecord | CloseRecord | PostRecord;

/** The newest lines that are kept, and their characters. */
const MAX_LINES = 200_000;
const MAX_CHARS = 67_108_864;
/** Larger records lose their bodies. */
const MAX_RECORD_CHARS = 262_144;
/** Docs: what is larger is not read, but answered with 4002. */
export const MAX_PAYLOAD_BYTES = 4_096;
/** What the world calls itself here, whatever its port. */
const PLACE = 'simulator.invalid';

export class Transcript {
  readonly #clock: Clock;
  readonly #addresses: Addresses;
  readonly #maxChars: number;
  /** Those before `#first` are gone. */
  #lines: (string | undefined)[] = [];
  #first = 0;
  #chars = 0;
  #count = 0;

  constructor(clock: Clock, addresses: Addresses, maxChars = MAX_CHARS) {
    this.#clock = clock;
    this.#addresses = addresses;
    this.#maxChars = maxChars;
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
    this.#keep(line ?? JSON.stringify(place));
  }

  /** Lines of JSON whose `n` is greater, in order. */
  after(n: number): readonly string[] {
    const dropped = this.#count - (this.#lines.length - this.#first);
    return this.#lines.slice(this.#first + Math.max(0, n - dropped)) as string[];
  }

  #keep(line: string): void {
    this.#lines.push(line);
    this.#chars += line.length;
    while (this.#lines.length - this.#first > MAX_LINES || this.#chars > this.#maxChars) {
      this.#chars -= this.#lines[this.#first]?.length ?? 0;
      this.#lines[this.#first] = undefined;
      this.#first += 1;
    }
    // Not for every line: a full transcript would be moved each time.
    if (this.#first * 2 <= this.#lines.length) return;
    this.#lines = this.#lines.slice(this.#first);
    this.#first = 0;
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
  if (record.kind === 'rest') return { ...record, request: null, answer: null };
  return record.kind === 'close' ? record : { ...record, payload: null };
}

/** A frame's payload: the value where it is JSON of a size that is read at all, else the text or base64. */
export function framePayload(data: Buffer, isBinary: boolean): unknown {
  if (isBinary) return { base64: data.toString('base64') };
  const text = data.toString();
  if (data.length > MAX_PAYLOAD_BYTES) return { text };
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What cannot be parsed is shown as it is.
    return { text };
  }
}
