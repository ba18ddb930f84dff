// SPDX-License-Identifier: AGPL-3.0-only
// Dispatches as bytes. An event is serialised once, however many sessions receive it; only `s`
// differs between them. Discord's own order of keys:
//
//   {"t":"NAME","s":123,"op":0,"d":{…}}
import { crc32 } from 'node:zlib';
import { type DomainEvent, guildIdOf, type Reader } from '../domain/events.ts';
import type { Random } from '../store/random.ts';

/** Discord's order, or another one for every dispatch (any order is legal JSON). */
export type KeyOrder = 'discord' | 'shuffled';

/** The exact bytes of one `d`, shared by every session that sees the same. */
export interface EncodedBody {
  readonly bytes: Buffer;
  readonly crc32: number;
}

export interface EncodedEvent {
  readonly name: string;
  readonly guildId: string | null;
  readonly head: Buffer;
  readonly body: EncodedBody;
}

/** Serialises an event lazily, once for each kind of reader. */
export interface EventEncoder {
  readonly event: DomainEvent;
  encodeFor(reader: Reader): EncodedEvent;
}

const heads = new Map<string, Buffer>();
// Names come from Discord's short list; control calls may add some, hence the bound.
const MAX_HEADS = 1_024;

function headOf(name: string): Buffer {
  const known = heads.get(name);
  if (known !== undefined) return known;
  const head = Buffer.from(`{"t":${JSON.stringify(name)},"s":`);
  if (heads.size < MAX_HEADS) heads.set(name, head);
  return head;
}

export function encodeBody(data: unknown): EncodedBody {
  const bytes = Buffer.from(JSON.stringify(data ?? null));
  return { bytes, crc32: crc32(bytes) };
}

export function createEventEncoder(event: DomainEvent): EventEncoder {
  const encode = (data: unknown): EncodedEvent => ({
    name: event.name,
    guildId: guildIdOf(event),
    head: headOf(event.name),
    body: encodeBody(data),
  });
  const { view } = event;
  if (view === undefined) {
    let encoded: EncodedEvent | undefined;
    return { event, encodeFor: () => (encoded ??= encode(event.data)) };
  }
  const byReader = new Map<string, EncodedEvent>();
  return {
    event,
    encodeFor(reader) {
      const key = view.key(reader);
      const known = byReader.get(key);
      if (known !== undefined) return known;
      const encoded = encode(view.render(reader));
      byReader.set(key, encoded);
      return encoded;
    },
  };
}

const MIDDLE = ',"op":0,"d":';
const CLOSE_BRACE = 0x7d;
/** Room for the number and what is around it. */
const EXTRA_BYTES = 32;
let scratch = Buffer.allocUnsafe(65_536);

function writeDispatch(target: Buffer, { head, body }: EncodedEvent, sequence: number): Buffer {
  head.copy(target, 0);
  let offset = head.length;
  offset += target.write(`${sequence}${MIDDLE}`, offset, 'latin1');
  body.bytes.copy(target, offset);
  offset += body.bytes.length;
  target[offset] = CLOSE_BRACE;
  return target.subarray(0, offset + 1);
}

function roomFor({ head, body }: EncodedEvent): number {
  return head.length + body.bytes.length + EXTRA_BYTES;
}

/** The message for one session, in a buffer that the next call overwrites: for a compressor, at once. */
export function encodeBorrowed(event: EncodedEvent, sequence: number): Buffer {
  const needed = roomFor(event);
  if (scratch.length < needed) scratch = Buffer.allocUnsafe(needed * 2);
  return writeDispatch(scratch, event, sequence);
}

/** The message for one session, in a buffer of its own. */
export function encodeOwned(event: EncodedEvent, sequence: number): Buffer {
  return writeDispatch(Buffer.allocUnsafe(roomFor(event)), event, sequence);
}

/** The same message with its four keys in a random order. */
export function encodeShuffled(event: EncodedEvent, sequence: number, random: Random): Buffer {
  const fields = [
    `"t":${JSON.stringify(event.name)}`,
    `"s":${sequence}`,
    '"op":0',
    `"d":${event.body.bytes.toString()}`,
  ];
  const mixed: string[] = [];
  while (fields.length > 0) {
    mixed.push(...fields.splice(random.integer(0, fields.length - 1), 1));
  }
  return Buffer.from(`{${mixed.join(',')}}`);
}

/** What is not a dispatch has neither a sequence nor a name. */
export function encodeControlPayload(op: number, data: unknown): Buffer {
  return Buffer.from(JSON.stringify({ t: null, s: null, op, d: data }));
}
