// SPDX-License-Identifier: AGPL-3.0-only
// The journal: one entry for every dispatch that was given a sequence in any session, also while
// that session was disconnected. Tests compare it with what arrived. Entries live in typed arrays, 34
// bytes each, in chunks; the oldest chunk goes when the journal is full, with the names in it.

/** The session a dispatch was numbered in. */
export interface JournalSession {
  readonly id: string;
  readonly shardId: number;
  readonly shardCount: number;
}

export interface JournalEntry {
  /** Counts all entries ever made, from 1, without gaps. */
  readonly n: number;
  /** Wall clock, milliseconds since 1970, with fractions. */
  readonly atMs: number;
  readonly sessionId: string;
  readonly shardId: number;
  readonly shardCount: number;
  readonly sequence: number;
  readonly event: string;
  readonly guildId: string | null;
  /** Bytes of `d` as sent. */
  readonly sizeBytes: number;
  /** CRC-32 (zlib's) of the exact bytes of `d`. */
  readonly crc32: number;
}

export interface JournalRecord {
  readonly sequence: number;
  readonly event: string;
  readonly guildId: string | null;
  readonly sizeBytes: number;
  readonly crc32: number;
}

export interface JournalPage {
  /** Only entries with a greater `n`. */
  readonly after?: number;
  readonly limit?: number;
}

const MAX_CHUNK = 65_536;

interface Chunk {
  readonly firstN: number;
  readonly sessionList: JournalSession[];
  readonly eventList: string[];
  readonly sessions: Uint32Array;
  readonly events: Uint32Array;
  readonly atMs: Float64Array;
  readonly sequences: Uint32Array;
  readonly guildIds: BigUint64Array;
  readonly sizes: Uint32Array;
  readonly crcs: Uint32Array;
  length: number;
}

function createChunk(firstN: number, capacity: number): Chunk {
  return {
    firstN,
    sessionList: [],
    eventList: [],
    sessions: new Uint32Array(capacity),
    events: new Uint32Array(capacity),
    atMs: new Float64Array(capacity),
    sequences: new Uint32Array(capacity),
    guildIds: new BigUint64Array(capacity),
    sizes: new Uint32Array(capacity),
    crcs: new Uint32Array(capacity),
    length: 0,
  };
}

/** What has a number in the newest chunk. */
class ChunkNames {
  readonly #sessions = new Map<string, number>();
  readonly #events = new Map<string, number>();
  readonly #guilds = new Map<string, bigint>();

  session({ sessionList }: Chunk, { id, shardId, shardCount }: JournalSession): number {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    this.#sessions.set(id, sessionList.length);
    // A copy: sessions hold much that ends with them.
    return sessionList.push({ id, shardId, shardCount }) - 1;
  }

  event({ eventList }: Chunk, name: string): number {
    const known = this.#events.get(name);
    if (known !== undefined) return known;
    this.#events.set(name, eventList.length);
    return eventList.push(name) - 1;
  }

  guild(id: string): bigint {
    const known = this.#guilds.get(id);
    if (known !== undefined) return known;
    const value = BigInt(id);
    this.#guilds.set(id, value);
    return value;
  }
}

export class Journal {
  readonly #chunkCapacity: number;
  readonly #maxChunks: number;
  #chunks: Chunk[] = [];
  #names = new ChunkNames();
  #count = 0;
  #dropped = 0;

  /** Keeps at least `capacity` entries (rounded up to whole chunks) before it drops the oldest. */
  constructor(capacity: number) {
    this.#chunkCapacity = Math.min(MAX_CHUNK, capacity);
    this.#maxChunks = Math.ceil(capacity / this.#chunkCapacity) + 1;
  }

  /** How many entries were ever made; also the `n` of the newest. */
  get count(): number {
    return this.#count;
  }

  /** How many of them were dropped because the journal was full. */
  get dropped(): number {
    return this.#dropped;
  }

  append(session: JournalSession, record: JournalRecord): void {
    const chunk = this.#writable();
    const at = chunk.length;
    chunk.sessions[at] = this.#names.session(chunk, session);
    chunk.events[at] = this.#names.event(chunk, record.event);
    chunk.atMs[at] = performance.timeOrigin + performance.now();
    chunk.sequences[at] = record.sequence;
    chunk.guildIds[at] = record.guildId === null ? 0n : this.#names.guild(record.guildId);
    chunk.sizes[at] = record.sizeBytes;
    chunk.crcs[at] = record.crc32;
    chunk.length += 1;
    this.#count += 1;
  }

  /** The entries of a page, ordered by `n`. */
  *entries(page: JournalPage = {}): Generator<JournalEntry> {
    const after = page.after ?? 0;
    let left = page.limit ?? Number.POSITIVE_INFINITY;
    // A copy: chunks may be dropped while a slow reader is between two entries.
    for (const chunk of this.#chunks.slice()) {
      const first = Math.max(0, after - chunk.firstN + 1);
      for (let at = first; at < chunk.length && left > 0; at += 1) {
        left -= 1;
        yield this.#entryAt(chunk, at);
      }
    }
  }

  /** Forgets every entry; `n` goes on counting. */
  clear(): void {
    this.#chunks = [];
    this.#names = new ChunkNames();
  }

  #writable(): Chunk {
    const last = this.#chunks.at(-1);
    if (last !== undefined && last.length < this.#chunkCapacity) return last;
    if (this.#chunks.length === this.#maxChunks) {
      this.#dropped += this.#chunks.shift()?.length ?? 0;
    }
    this.#names = new ChunkNames();
    const chunk = createChunk(this.#count + 1, this.#chunkCapacity);
    this.#chunks.push(chunk);
    return chunk;
  }

  #entryAt(chunk: Chunk, at: number): JournalEntry {
    const session = chunk.sessionList[chunk.sessions[at] ?? 0] as JournalSession;
    const guildId = chunk.guildIds[at] ?? 0n;
    return {
      n: chunk.firstN + at,
      atMs: chunk.atMs[at] ?? 0,
      sessionId: session.id,
      shardId: session.shardId,
      shardCount: session.shardCount,
      sequence: chunk.sequences[at] ?? 0,
      event: chunk.eventList[chunk.events[at] ?? 0] ?? '',
      guildId: guildId === 0n ? null : guildId.toString(),
      sizeBytes: chunk.sizes[at] ?? 0,
      crc32: chunk.crcs[at] ?? 0,
    };
  }
}
