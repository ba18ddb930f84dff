// SPDX-License-Identifier: Apache-2.0
//
// The hot path's encoder: writes the routing key, the message id and the protobuf `Event` of one
// dispatch side by side into a buffer, the JSON of `d` copied once and nothing parsed.
//
//   | routing key | message id | Event: constants, id, name, sequence, ids, time, …, data |
//
// Field numbers are those of proto/gatefleet/v1/event.proto; tests decode what is written here with
// the generated code.

import { Buffer } from 'node:buffer';
import { gatefleet } from './generated/gatefleet.js';
import type { InteractionDetail } from './interaction.ts';
import { interactionToProto } from './messages.ts';
import { detailWordsOf, keyWord, partitionWord } from './routing-key.ts';
import { fixed64FromSnowflake, IdHalves, type Snowflake } from './snowflake.ts';

/** What is the same for every event of one lease of one session. */
export type EventOrigin = {
  readonly applicationId: Snowflake;
  readonly shardId: number;
  readonly shardCount: number;
  readonly generation: number;
  /** Microseconds of Redis time or more; below 2^53. */
  readonly fence: number;
  /** 12 characters; see {@link Event.id}. */
  readonly sessionHash: string;
};

/** One dispatch. Mutable, so that a hot path can fill the same one again. */
export type DispatchFields = {
  name: string;
  sequence: number;
  guild: IdHalves;
  channel: IdHalves;
  user: IdHalves;
  /** Where the guild id's digits stand in `frame`; both 0 without one. */
  guildStart: number;
  guildEnd: number;
  /** The frame and where the JSON of `d` stands in it. */
  frame: Buffer;
  dataStart: number;
  dataEnd: number;
  receivedAtUs: number;
  replayed: boolean;
  guildCreateReason: number;
  interaction: InteractionDetail | undefined;
};

type NameBytes = { readonly keyStart: Buffer; readonly field: Buffer };

/** More names than Discord has; a cache that a hostile peer cannot grow. */
const MAX_CACHED_NAMES = 512;
/** The longest name in the envelope, in bytes of UTF-8; Discord's are 40 at most. */
const MAX_NAME_BYTES = 100;
/** Key, sequence in the id and the fields of bounded size in the envelope never need more than this. */
const OVERHEAD_BYTES = 512;

const TAG = {
  id: 0x0a,
  dedupeKey: 0x12,
  name: 0x22,
  sequence: 0x48,
  guildId: 0x51,
  channelId: 0x59,
  userId: 0x61,
  receivedAt: 0x68,
  replayed: 0x70,
} as const;
const TAG_INTERACTION = [0x8a, 0x01];
const TAG_REASON = [0x90, 0x01];
const TAG_DATA = [0xa2, 0x01];

const PARTITION_WORDS = Array.from({ length: 64 }, (_, pp) => Buffer.from(partitionWord(pp)));
const DM = Buffer.from('.dm');
const NO_SCOPE = Buffer.from('.-');

export class EventWriter {
  /** Where the parts of the last written event end; the key begins where writing began. */
  keyEnd = 0;
  idEnd = 0;
  bodyEnd = 0;

  readonly #constants: Buffer;
  readonly #idStart: Buffer;
  readonly #application = new IdHalves();
  readonly #names = new Map<string, NameBytes>();

  constructor(origin: EventOrigin) {
    this.#constants = Buffer.from(
      gatefleet.v1.Event.encode({
        source: gatefleet.v1.Source.SOURCE_WS,
        applicationId: fixed64FromSnowflake(origin.applicationId) as never,
        shardId: origin.shardId,
        shardCount: origin.shardCount,
        generation: origin.generation,
        fence: origin.fence,
      }).finish(),
    );
    this.#idStart = Buffer.from(`${origin.sessionHash}-`, 'latin1');
    this.#application.readDigits(origin.applicationId);
  }

  /** An upper bound of the bytes {@link write} needs, so that the caller can make room. */
  sizeBound(event: DispatchFields): number {
    const fixed = OVERHEAD_BYTES + this.#idStart.length * 2 + this.#constants.length;
    return fixed + interactionBound(event.interaction) + event.dataEnd - event.dataStart;
  }

  /** Writes the event at `at` and sets {@link keyEnd}, {@link idEnd} and {@link bodyEnd}. */
  write(target: Buffer, at: number, event: DispatchFields): void {
    const name = this.#nameBytes(event.name);
    this.keyEnd = this.#writeKey(target, at, event);
    this.idEnd = this.#writeId(target, this.keyEnd, event.sequence);
    let end = copyAll(this.#constants, target, this.idEnd);
    target[end++] = TAG.id;
    target[end++] = this.idEnd - this.keyEnd;
    end += target.copy(target, end, this.keyEnd, this.idEnd);
    end = copyAll(name.field, target, end);
    target[end++] = TAG.sequence;
    end = writeVarint(target, end, event.sequence);
    end = writeFixed64(target, end, event.guild, TAG.guildId);
    end = writeFixed64(target, end, event.channel, TAG.channelId);
    end = writeFixed64(target, end, event.user, TAG.userId);
    target[end++] = TAG.receivedAt;
    end = writeVarint(target, end, event.receivedAtUs);
    if (event.replayed) {
      target[end++] = TAG.replayed;
      target[end++] = 1;
    }
    end = writeRare(target, end, event);
    end = writeTag(target, end, TAG_DATA);
    end = writeVarint(target, end, event.dataEnd - event.dataStart);
    this.bodyEnd = end + event.frame.copy(target, end, event.dataStart, event.dataEnd);
  }

  #writeKey(target: Buffer, at: number, event: DispatchFields): number {
    let end = copyAll(this.#nameBytes(event.name).keyStart, target, at);
    end = copyAll(PARTITION_WORDS[this.#partition(event)] ?? NO_SCOPE, target, end);
    // "0" is no id, as on the wire.
    if (!event.guild.isZero) {
      target[end++] = 0x2e;
      end += event.frame.copy(target, end, event.guildStart, event.guildEnd);
    } else {
      end = copyAll(event.channel.isZero ? NO_SCOPE : DM, target, end);
    }
    if (event.interaction === undefined) return end;
    for (const word of detailWordsOf(event.name, event.interaction)) {
      end += target.write(`.${word}`, end, 'utf8');
    }
    return end;
  }

  #writeId(target: Buffer, at: number, sequence: number): number {
    const end = copyAll(this.#idStart, target, at);
    return end + target.write(String(sequence), end, 'latin1');
  }

  #partition(event: DispatchFields): number {
    if (!event.guild.isZero) return event.guild.partition;
    if (!event.channel.isZero) return event.channel.partition;
    return event.user.isZero ? this.#application.partition : event.user.partition;
  }

  #nameBytes(name: string): NameBytes {
    const cached = this.#names.get(name);
    if (cached !== undefined) return cached;
    const bytes = cutToBytes(name, MAX_NAME_BYTES);
    const fresh = {
      keyStart: Buffer.from(`ws.${keyWord(name)}.`, 'utf8'),
      field: Buffer.concat([Buffer.from([TAG.name, bytes.length]), bytes]),
    };
    if (this.#names.size < MAX_CACHED_NAMES) this.#names.set(name, fresh);
    return fresh;
  }
}

/** Detail words of the key, ids, and the words of the envelope, which UTF-8 makes three times as long. */
function interactionBound(interaction: InteractionDetail | undefined): number {
  if (interaction === undefined) return 0;
  let characters = interaction.customId.length;
  for (const word of interaction.commandPath) characters += word.length + 4;
  return OVERHEAD_BYTES + characters * 3;
}

/** UTF-8 of as many whole characters as fit. */
function cutToBytes(text: string, limitBytes: number): Buffer {
  const bytes = Buffer.alloc(limitBytes);
  const { written } = new TextEncoder().encodeInto(text, bytes);
  return bytes.subarray(0, written);
}

function writeRare(target: Buffer, at: number, event: DispatchFields): number {
  let end = at;
  if (event.interaction !== undefined) {
    const { v1 } = gatefleet;
    const bytes = v1.Interaction.encode(interactionToProto(event.interaction)).finish();
    if (event.interaction.id !== undefined) {
      target[end++] = TAG.dedupeKey;
      target[end++] = event.interaction.id.length;
      end += target.write(event.interaction.id, end, 'latin1');
    }
    end = writeTag(target, end, TAG_INTERACTION);
    end = writeVarint(target, end, bytes.length);
    target.set(bytes, end);
    end += bytes.length;
  }
  if (event.guildCreateReason !== 0) {
    end = writeTag(target, end, TAG_REASON);
    end = writeVarint(target, end, event.guildCreateReason);
  }
  return end;
}

function copyAll(source: Buffer, target: Buffer, at: number): number {
  return at + source.copy(target, at);
}

function writeTag(target: Buffer, at: number, tag: readonly number[]): number {
  target[at] = tag[0] ?? 0;
  target[at + 1] = tag[1] ?? 0;
  return at + 2;
}

/** A fixed64 field, left out when zero. */
// oxlint-disable-next-line max-params -- the hot path makes no object for its arguments
function writeFixed64(target: Buffer, at: number, id: IdHalves, tag: number): number {
  if (id.isZero) return at;
  target[at] = tag;
  target.writeUInt32LE(id.low, at + 1);
  target.writeUInt32LE(id.high, at + 5);
  return at + 9;
}

/** A varint of a whole number below 2^53. */
function writeVarint(target: Buffer, at: number, value: number): number {
  let end = at;
  let rest = value;
  while (rest > 0x7fffffff) {
    target[end++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  while (rest > 127) {
    target[end++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  target[end++] = rest;
  return end;
}
