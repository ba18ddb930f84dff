// SPDX-License-Identifier: AGPL-3.0-only
// All guilds of a world. Those of the seeded population are only numbers until somebody asks for them,
// so that a world with ten thousand starts at once. Keeps the indexes that changes must go through:
// which guild a channel is in, and which guilds a bot is in.
import type { ChannelRecord } from './channel.ts';
import type { GuildState, MemberRecord, OwnedGuild } from './guild.ts';
import { shardKeyFromSnowflake, type Snowflake } from './snowflake.ts';

export interface SeededGuilds {
  /** The bot that every one of them begins with. */
  readonly botUserId: Snowflake;
  /** The id of guild number `index`, without making the guild. */
  idOf(index: number): Snowflake;
  make(index: number): OwnedGuild;
  /** Whether somebody may be in one of them before it is made. */
  hasUser(id: Snowflake): boolean;
  /** The number of the guild that an id inside of one was made for; may be no guild's. */
  indexOfInner(id: Snowflake): number;
}

/** A guild that may not have been made yet. */
export interface GuildEntry {
  readonly id: Snowflake;
  readonly shardKey: number;
  /** Number in the seeded population; null for guilds made otherwise. */
  readonly seedIndex: number | null;
}

export interface SavedGuild {
  readonly seedIndex: number | null;
  readonly id: Snowflake;
  /** Absent for a seeded one that nobody has asked for. */
  readonly guild?: OwnedGuild;
}

export class GuildShelf {
  readonly #seeded: SeededGuilds;
  readonly #entries = new Map<Snowflake, GuildEntry>();
  readonly #made = new Map<Snowflake, OwnedGuild>();
  readonly #guildOfChannel = new Map<Snowflake, Snowflake>();
  /** By the user id of a bot. */
  readonly #ofBot = new Map<Snowflake, Set<Snowflake>>();
  #available: readonly GuildEntry[] | undefined;
  #nextSeed = 0;

  constructor(seeded: SeededGuilds) {
    this.#seeded = seeded;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The number that the next seeded guild will have. */
  get nextSeed(): number {
    return this.#nextSeed;
  }

  /** Keeps track of the guilds of this bot from now on. */
  registerBot(userId: Snowflake): void {
    if (!this.#ofBot.has(userId)) this.#ofBot.set(userId, new Set());
  }

  /** The next guild of the seeded population. */
  addSeeded(): Snowflake {
    const seedIndex = this.#nextSeed;
    this.#nextSeed += 1;
    const id = this.#seeded.idOf(seedIndex);
    this.#place(id, seedIndex);
    return id;
  }

  /** Puts a seeded guild that has not been made yet in its place. */
  #place(id: Snowflake, seedIndex: number): void {
    this.#entries.set(id, { id, shardKey: shardKeyFromSnowflake(id), seedIndex });
    this.#ofBot.get(this.#seeded.botUserId)?.add(id);
    this.#available = undefined;
  }

  add(guild: OwnedGuild, seedIndex: number | null = null): void {
    this.#entries.set(guild.id, { id: guild.id, shardKey: guild.shardKey, seedIndex });
    this.#adopt(guild);
    this.#available = undefined;
  }

  #adopt(guild: OwnedGuild): void {
    this.#made.set(guild.id, guild);
    for (const channelId of guild.channels.keys()) this.#guildOfChannel.set(channelId, guild.id);
    for (const [botId, guildIds] of this.#ofBot) {
      if (guild.members.has(botId)) guildIds.add(guild.id);
    }
  }

  delete(guild: GuildState): void {
    this.#entries.delete(guild.id);
    this.#made.delete(guild.id);
    for (const channelId of guild.channels.keys()) this.#guildOfChannel.delete(channelId);
    for (const guildIds of this.#ofBot.values()) guildIds.delete(guild.id);
    this.#available = undefined;
  }

  has(id: Snowflake): boolean {
    return this.#entries.has(id);
  }

  get(id: Snowflake): GuildState | undefined {
    return this.#owned(id);
  }

  /** Whether the guild was made: one that nobody has asked for yet is as it was seeded. */
  isMade(id: Snowflake): boolean {
    return this.#made.has(id);
  }

  #owned(id: Snowflake): OwnedGuild | undefined {
    const made = this.#made.get(id);
    if (made !== undefined) return made;
    const seedIndex = this.#entries.get(id)?.seedIndex ?? null;
    if (seedIndex === null) return undefined;
    const guild = this.#seeded.make(seedIndex);
    this.#adopt(guild);
    return guild;
  }

  /** The guild that a channel or thread is in. */
  ofChannel(channelId: Snowflake): GuildState | undefined {
    const known = this.#guildOfChannel.get(channelId);
    if (known !== undefined) return this.get(known);
    const index = this.#seeded.indexOfInner(channelId);
    if (index < 0 || index >= this.#nextSeed) return undefined;
    const guild = this.get(this.#seeded.idOf(index));
    return guild?.channels.has(channelId) === true ? guild : undefined;
  }

  entries(): IterableIterator<GuildEntry> {
    return this.#entries.values();
  }

  /** The guilds of a bot, in the order of joining. */
  ofBot(botUserId: Snowflake): ReadonlySet<Snowflake> {
    return this.#ofBot.get(botUserId) ?? new Set();
  }

  /** Whether somebody is in a guild of the bot's; of those that are not made yet, anyone of the population may be. */
  shared(botUserId: Snowflake, userId: Snowflake): boolean {
    const isSeeded = this.#seeded.hasUser(userId);
    for (const id of this.ofBot(botUserId)) {
      if (this.#made.get(id)?.members.has(userId) ?? isSeeded) return true;
    }
    return false;
  }

  /** The guilds of a bot that belong to one shard. */
  ofShard(
    botUserId: Snowflake,
    { shardId, shardCount }: { readonly shardId: number; readonly shardCount: number },
  ): GuildEntry[] {
    return [...this.ofBot(botUserId)]
      .flatMap((id) => this.#entries.get(id) ?? [])
      .filter((entry) => entry.shardKey % shardCount === shardId);
  }

  /** Guilds of the seeded bot without an outage, in their order. */
  get available(): readonly GuildEntry[] {
    const own = this.ofBot(this.#seeded.botUserId);
    this.#available ??= [...this.#entries.values()].filter(
      ({ id }) => own.has(id) && this.#made.get(id)?.unavailable !== true,
    );
    return this.#available;
  }

  setUnavailable(guild: GuildState, unavailable: boolean): void {
    guild.unavailable = unavailable;
    this.#available = undefined;
  }

  putChannel(guild: GuildState, channel: ChannelRecord): void {
    this.#owned(guild.id)?.channels.set(channel.id, channel);
    this.#guildOfChannel.set(channel.id, guild.id);
  }

  deleteChannel(guild: GuildState, channelId: Snowflake): void {
    this.#owned(guild.id)?.channels.delete(channelId);
    this.#guildOfChannel.delete(channelId);
    guild.threadMembers.delete(channelId);
  }

  putMember(guild: GuildState, userId: Snowflake, member: MemberRecord): void {
    this.#owned(guild.id)?.members.set(userId, member);
    this.#ofBot.get(userId)?.add(guild.id);
    this.#available = undefined;
  }

  deleteMember(guild: GuildState, userId: Snowflake): void {
    this.#owned(guild.id)?.members.delete(userId);
    this.#ofBot.get(userId)?.delete(guild.id);
    this.#available = undefined;
  }

  save(): SavedGuild[] {
    return [...this.#entries.values()].map(({ id, seedIndex }) => {
      const guild = this.#made.get(id);
      return guild === undefined ? { id, seedIndex } : { id, seedIndex, guild };
    });
  }

  #checkedSeed(id: Snowflake, seedIndex: number | null, nextSeed: number): number {
    const isSeeded = seedIndex !== null && Number.isInteger(seedIndex) && seedIndex >= 0;
    if (isSeeded && seedIndex < nextSeed && this.#seeded.idOf(seedIndex) === id) return seedIndex;
    throw new RangeError(`guild ${id} is none of the seeded population`);
  }

  /** Puts saved guilds in the place of all; bots are to be registered before. */
  load(saved: readonly SavedGuild[], nextSeed: number): void {
    this.#entries.clear();
    this.#made.clear();
    this.#guildOfChannel.clear();
    for (const guildIds of this.#ofBot.values()) guildIds.clear();
    for (const { id, seedIndex, guild } of saved) {
      if (guild !== undefined) this.add(guild, seedIndex);
      else this.#place(id, this.#checkedSeed(id, seedIndex, nextSeed));
    }
    this.#nextSeed = nextSeed;
  }
}
