// SPDX-License-Identifier: AGPL-3.0-only
// The one place where a world changes. Every change yields the events that follow from it, so that
// what REST answers and what the gateway says cannot disagree.
import type { DomainEvent, Reader } from './domain-event.ts';
import { guildPayload, memberWithUser, voiceStatePayload } from './guild-payloads.ts';
import type { StoredGuild } from './guild.ts';
import { createGuild, type Population, type PopulationOptions } from './population.ts';
import { createRandom, HEX, type Random } from './random.ts';
import type { Snowflake } from './snowflake.ts';

export interface VoiceStateChange {
  readonly guildId: Snowflake;
  readonly channelId: Snowflake | null;
  readonly selfMute: boolean;
  readonly selfDeaf: boolean;
}

/** Owner of a world's state. */
export class Domain {
  readonly population: Population;
  readonly #options: PopulationOptions;
  readonly #random: Random;
  #nextGuild: number;
  /** Made anew when a guild comes, goes, or changes its availability. */
  #available: readonly StoredGuild[] | undefined;

  constructor(options: PopulationOptions, population: Population) {
    this.population = population;
    this.#options = options;
    this.#random = createRandom(options.seed, 'domain');
    this.#nextGuild = options.guilds;
  }

  guild(guildId: Snowflake): StoredGuild | undefined {
    return this.population.guilds.get(guildId);
  }

  /** Guilds without an outage, in the order of their ids. */
  get availableGuilds(): readonly StoredGuild[] {
    this.#available ??= [...this.population.guilds.values()].filter((guild) => !guild.unavailable);
    return this.#available;
  }

  /** Guilds of one shard, in the order of their ids. */
  guildsOfShard(shardId: number, shardCount: number): StoredGuild[] {
    return [...this.population.guilds.values()].filter(
      (guild) => guild.shardKey % shardCount === shardId,
    );
  }

  guildCreated(guild: StoredGuild): DomainEvent {
    const view = (reader: Reader): unknown => guildPayload(this.population, guild, reader);
    return { ...guildEvent(guild, 'GUILD_CREATE', null), view };
  }

  /** The bot is added to a new guild. */
  joinGuild(): { readonly guild: StoredGuild; readonly events: readonly DomainEvent[] } {
    const guild = createGuild(this.#options, this.population, this.#nextGuild);
    this.#nextGuild += 1;
    this.population.guilds.set(guild.id, guild);
    this.#available = undefined;
    return { guild, events: [this.guildCreated(guild)] };
  }

  /** The bot is removed: GUILD_DELETE without `unavailable`. */
  leaveGuild(guild: StoredGuild): readonly DomainEvent[] {
    this.population.guilds.delete(guild.id);
    this.#available = undefined;
    return [guildEvent(guild, 'GUILD_DELETE', { id: guild.id })];
  }

  /** An outage begins (GUILD_DELETE with `unavailable`) or ends (GUILD_CREATE). */
  setUnavailable(guild: StoredGuild, unavailable: boolean): readonly DomainEvent[] {
    if (guild.unavailable === unavailable) return [];
    guild.unavailable = unavailable;
    this.#available = undefined;
    if (!unavailable) return [this.guildCreated(guild)];
    return [guildEvent(guild, 'GUILD_DELETE', { id: guild.id, unavailable: true })];
  }

  /** The bot joins, moves in or leaves voice. Nothing happens where Discord stays silent. */
  setVoiceState(change: VoiceStateChange): readonly DomainEvent[] {
    const guild = this.guild(change.guildId);
    if (guild === undefined || guild.unavailable) return [];
    const userId = this.population.self.id;
    const previous = guild.voiceStates.get(userId);
    const { channelId } = change;
    if (channelId === null && previous === undefined) return [];
    if (channelId !== null && !guild.voiceChannels.some((c) => c.id === channelId)) return [];
    const sessionId = previous?.sessionId ?? this.#random.text(32, HEX);
    const state = { userId, sessionId, selfMute: change.selfMute, selfDeaf: change.selfDeaf };
    if (channelId === null) guild.voiceStates.delete(userId);
    else guild.voiceStates.set(userId, { ...state, channelId });
    const stateEvent = guildEvent(guild, 'VOICE_STATE_UPDATE', {
      guild_id: guild.id,
      member: memberWithUser(this.population, guild, userId),
      ...voiceStatePayload(state, channelId),
    });
    if (channelId === null) return [stateEvent];
    const server = {
      token: this.#random.text(16, HEX),
      guild_id: guild.id,
      endpoint: 'voice.invalid:443',
    };
    return [stateEvent, guildEvent(guild, 'VOICE_SERVER_UPDATE', server)];
  }
}

/** An event of one guild. */
export function guildEvent(guild: StoredGuild, name: string, data: unknown): DomainEvent {
  return { name, guildId: guild.id, shardKey: guild.shardKey, data };
}
