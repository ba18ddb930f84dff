// SPDX-License-Identifier: AGPL-3.0-only
// All state of a world and nothing else: records by id, no wire shapes, no events. Only `domain/` changes
// it.
import type {
  AccessTokenRecord,
  ApplicationEmojiRecord,
  ApplicationRecord,
  UserRecord,
} from './application.ts';
import type { AnyChannelRecord, DirectChannelRecord } from './channel.ts';
import { decodeRecord, encodeRecord, type Json } from './codec.ts';
import { FileShelf } from './file-shelf.ts';
import { GuildShelf, type SavedGuild } from './guild-shelf.ts';
import type { GuildState } from './guild.ts';
import type {
  CommandPermissionsRecord,
  CommandRecord,
  InteractionRecord,
  InviteRecord,
  WebhookRecord,
} from './interaction.ts';
import { type CopyPlace, MessageLog, type MessageRecord } from './message.ts';
import type { Population } from './population.ts';
import type { Snowflake } from './snowflake.ts';

/** Something that is to happen at a time: told by name, so that it can be saved. */
export interface JobRecord {
  readonly atMs: number;
  readonly name: string;
  readonly args: readonly string[];
}

/** A channel, and the guild it is in; null for a DM. */
export interface FoundChannel {
  readonly channel: AnyChannelRecord;
  readonly guild: GuildState | null;
}

const pairKey = (a: Snowflake, b: Snowflake): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

/** What is saved and loaded as it is. */
const OPEN_MAPS = [
  'applications',
  'accessTokens',
  'applicationEmojis',
  'users',
  'directChannels',
  'messages',
  'crossposts',
  'webhooks',
  'invites',
  'commands',
  'commandPermissions',
  'interactions',
  'jobs',
] as const;

export class Store {
  readonly applications = new Map<Snowflake, ApplicationRecord>();
  /** By the token. */
  readonly accessTokens = new Map<string, AccessTokenRecord>();
  readonly applicationEmojis = new Map<Snowflake, ApplicationEmojiRecord>();
  readonly users: Map<Snowflake, UserRecord>;
  readonly guilds: GuildShelf;
  readonly directChannels = new Map<Snowflake, DirectChannelRecord>();
  /** By channel. */
  readonly messages = new Map<Snowflake, MessageLog>();
  /** Copies of a published message, by its id. */
  readonly crossposts = new Map<Snowflake, readonly CopyPlace[]>();
  readonly webhooks = new Map<Snowflake, WebhookRecord>();
  readonly invites = new Map<string, InviteRecord>();
  readonly commands = new Map<Snowflake, CommandRecord>();
  /** By guild and command. */
  readonly commandPermissions = new Map<string, CommandPermissionsRecord>();
  readonly interactions = new Map<Snowflake, InteractionRecord>();
  readonly files = new FileShelf();
  /** By number, in the order of being scheduled. */
  readonly jobs = new Map<number, JobRecord>();
  #lastJob = 0;
  readonly #directByPair = new Map<string, DirectChannelRecord>();

  constructor(population: Population) {
    this.users = new Map(population.users);
    this.guilds = new GuildShelf(population.guilds);
  }

  guild(id: Snowflake): GuildState | undefined {
    return this.guilds.get(id);
  }

  user(id: Snowflake): UserRecord | undefined {
    return this.users.get(id);
  }

  /** A channel or thread of a guild, or a DM. */
  channel(id: Snowflake): FoundChannel | undefined {
    const direct = this.directChannels.get(id);
    if (direct !== undefined) return { channel: direct, guild: null };
    const guild = this.guilds.ofChannel(id);
    const channel = guild?.channels.get(id);
    return guild === undefined || channel === undefined ? undefined : { channel, guild };
  }

  directBetween(a: Snowflake, b: Snowflake): DirectChannelRecord | undefined {
    return this.#directByPair.get(pairKey(a, b));
  }

  addDirect(channel: DirectChannelRecord): void {
    this.directChannels.set(channel.id, channel);
    this.#directByPair.set(pairKey(...channel.userIds), channel);
  }

  /** The number of the newest job. */
  get lastJob(): number {
    return this.#lastJob;
  }

  /** The number that the job got. */
  addJob(job: JobRecord): number {
    this.#lastJob += 1;
    this.jobs.set(this.#lastJob, job);
    return this.#lastJob;
  }

  /** The log of a channel; made when first asked for. */
  log(channelId: Snowflake): MessageLog {
    const known = this.messages.get(channelId);
    if (known !== undefined) return known;
    const log = new MessageLog();
    log.keepOn(this.files);
    this.messages.set(channelId, log);
    return log;
  }

  /** The channel is gone, and its messages with it. */
  dropLog(channelId: Snowflake): void {
    this.messages.get(channelId)?.clear();
    this.messages.delete(channelId);
  }

  message(channelId: Snowflake, messageId: Snowflake): MessageRecord | undefined {
    return this.messages.get(channelId)?.get(messageId);
  }

  /** All of it as a JSON value. Seeded guilds that nobody has asked for are saved by their number. */
  save(): Json {
    return encodeRecord({
      ...Object.fromEntries(OPEN_MAPS.map((name) => [name, this[name]])),
      guilds: this.guilds.save(),
      nextSeed: this.guilds.nextSeed,
      lastJob: this.#lastJob,
      files: new Map(this.files),
    });
  }

  /** Puts what `save` gave in the place of everything; the population must be of the same seed. */
  load(saved: Json): void {
    const state = decodeRecord(saved) as SavedState;
    for (const name of OPEN_MAPS) {
      const map = this[name] as Map<unknown, unknown>;
      map.clear();
      for (const [key, record] of state[name]) map.set(key, record);
    }
    this.#directByPair.clear();
    for (const channel of this.directChannels.values()) this.addDirect(channel);
    this.files.clear();
    for (const [key, file] of state.files) this.files.put(key, file);
    for (const log of this.messages.values()) log.keepOn(this.files);
    for (const { botUserId } of this.applications.values()) this.guilds.registerBot(botUserId);
    this.#lastJob = state.lastJob;
    this.guilds.load(state.guilds, state.nextSeed);
  }
}

type SavedState = Readonly<Record<(typeof OPEN_MAPS)[number], Map<unknown, unknown>>> & {
  readonly guilds: readonly SavedGuild[];
  readonly nextSeed: number;
  readonly lastJob: number;
  readonly files: Map<string, { readonly bytes: Uint8Array; readonly contentType: string }>;
};
