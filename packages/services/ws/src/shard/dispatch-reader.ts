// SPDX-License-Identifier: AGPL-3.0-only
//
// From a scanned frame to what the contract's envelope says of it. Only few events are looked into:
// interactions for their detail, guild events for their reason, READY for its guilds.

import { type Buffer, Buffer as NodeBuffer } from 'node:buffer';
import {
  CHANNEL_ID_IS_ID,
  type DispatchFields,
  GUILD_ID_IS_ID,
  IdHalves,
  interactionDetailFromJson,
  USER_ID_IS_ID,
} from '@gatefleet/contract';
import type { FrameScanner } from '@gatefleet/session';
import type { GuildTracker } from './guild-tracker.ts';

type Json = Readonly<Record<string, unknown>>;

export class DispatchReader {
  /** The one filled again and again; valid until the next {@link read}. */
  readonly fields: DispatchFields = {
    name: '',
    sequence: 0,
    guild: new IdHalves(),
    channel: new IdHalves(),
    user: new IdHalves(),
    guildStart: 0,
    guildEnd: 0,
    frame: NodeBuffer.alloc(0),
    dataStart: 0,
    dataEnd: 0,
    receivedAtUs: 0,
    replayed: false,
    guildCreateReason: 0,
    interaction: undefined,
  };
  readonly #guilds: GuildTracker;

  constructor(guilds: GuildTracker) {
    this.#guilds = guilds;
  }

  /** Fills {@link fields} from the frame the scanner has just scanned. */
  read(bytes: Buffer, scan: FrameScanner, replayed: boolean): DispatchFields {
    const { fields } = this;
    const { name } = scan;
    fields.name = name;
    fields.sequence = scan.sequence;
    fields.frame = bytes;
    fields.dataStart = scan.dataStart;
    fields.dataEnd = scan.dataEnd;
    fields.receivedAtUs = Date.now() * 1000;
    fields.replayed = replayed;
    fields.guildCreateReason = 0;
    fields.interaction = undefined;
    this.#readIds(bytes, scan);
    if (name === 'INTERACTION_CREATE') this.#readInteraction(bytes, scan);
    else if (name === 'GUILD_CREATE' || name === 'GUILD_DELETE') this.#readGuild(bytes, scan);
    else if (name === 'RATE_LIMITED') this.#readRateLimited(bytes, scan);
    return fields;
  }

  #readIds(bytes: Buffer, scan: FrameScanner): void {
    const { fields } = this;
    const guildIsId = GUILD_ID_IS_ID.has(scan.name);
    const start = guildIsId ? scan.idStart : scan.guildStart;
    const end = guildIsId ? scan.idEnd : scan.guildEnd;
    const hasGuild = fields.guild.readBytes(bytes, start, end);
    fields.guildStart = hasGuild ? start : 0;
    fields.guildEnd = hasGuild ? end : 0;
    if (CHANNEL_ID_IS_ID.has(scan.name)) {
      fields.channel.readBytes(bytes, scan.idStart, scan.idEnd);
    } else {
      fields.channel.readBytes(bytes, scan.channelStart, scan.channelEnd);
    }
    const userIsId = USER_ID_IS_ID.has(scan.name);
    fields.user.readBytes(
      bytes,
      userIsId ? scan.idStart : scan.userStart,
      userIsId ? scan.idEnd : scan.userEnd,
    );
  }

  #readInteraction(bytes: Buffer, scan: FrameScanner): void {
    const data = parseData(bytes, scan);
    this.fields.interaction = interactionDetailFromJson(data);
    const user = asObject(asObject(data?.['member'])?.['user']) ?? asObject(data?.['user']);
    if (typeof user?.['id'] === 'string') this.#setUser(user['id']);
  }

  #setUser(id: string): void {
    const digits = NodeBuffer.from(id, 'latin1');
    this.fields.user.readBytes(digits, 0, digits.length);
  }

  #readGuild(bytes: Buffer, scan: FrameScanner): void {
    const guildId = bytes.toString('latin1', scan.idStart, scan.idEnd);
    // A full GUILD_CREATE may be megabytes: whether it is only a stub shows in its size.
    const isSmall = scan.dataEnd - scan.dataStart < 256;
    const isUnavailable = isSmall && parseData(bytes, scan)?.['unavailable'] === true;
    if (scan.name === 'GUILD_DELETE') {
      this.#guilds.deleted(guildId, scan.sequence, isUnavailable);
    } else {
      this.fields.guildCreateReason = this.#guilds.created(guildId, scan.sequence, isUnavailable);
    }
  }

  /** RATE_LIMITED names the guild inside `meta`, and there alone: it must reach whoever asked. */
  #readRateLimited(bytes: Buffer, scan: FrameScanner): void {
    this.fields.guild.clear();
    this.fields.guildStart = this.fields.guildEnd = 0;
    const guildId = asObject(parseData(bytes, scan)?.['meta'])?.['guild_id'];
    if (typeof guildId !== 'string') return;
    const at = bytes.indexOf(`"${guildId}"`, scan.dataStart, 'latin1') + 1;
    if (at === 0 || !this.fields.guild.readBytes(bytes, at, at + guildId.length)) return;
    this.fields.guildStart = at;
    this.fields.guildEnd = at + guildId.length;
  }
}

/** The ids in READY's guild list. */
export function readyGuildIds(bytes: Buffer, scan: FrameScanner): string[] {
  const guilds = parseData(bytes, scan)?.['guilds'];
  if (!Array.isArray(guilds)) return [];
  return guilds
    .map((guild: unknown) => asObject(guild)?.['id'])
    .filter((id): id is string => typeof id === 'string');
}

function parseData(bytes: Buffer, scan: FrameScanner): Json | undefined {
  try {
    return asObject(JSON.parse(bytes.toString('utf8', scan.dataStart, scan.dataEnd)));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Json | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Json) : undefined;
}
