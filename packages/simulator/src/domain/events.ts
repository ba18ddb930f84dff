// SPDX-License-Identifier: AGPL-3.0-only
// What the domain says has happened, and to whom it is told. The gateway turns it into dispatches;
// nothing else does.
import type { AnyChannelRecord } from '../store/channel.ts';
import { isDirect } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';

/** What decides how much of an event one session may see. */
export interface Reader {
  readonly intents: number;
  /** Above this many members a guild counts as large (50 to 250). */
  readonly largeThreshold: number;
  /** The bot's. */
  readonly userId: Snowflake;
}

export type Audience =
  /** Bots in the guild; with a channel, those that can view it. */
  | {
      readonly kind: 'guild';
      readonly guildId: Snowflake;
      readonly channelId?: Snowflake | undefined;
    }
  /** Bots among these users, on shard 0. */
  | { readonly kind: 'users'; readonly userIds: readonly Snowflake[] }
  /** One application: on the guild's shard, or on shard 0. */
  | {
      readonly kind: 'application';
      readonly applicationId: Snowflake;
      readonly guildId?: Snowflake | undefined;
    }
  /** Every session of the shard, and of shard 0 without a guild: told by the control API. */
  | { readonly kind: 'everyone'; readonly guildId: Snowflake | undefined };

/** For events of which not all see the same. */
export interface EventView {
  /** Readers with the same key see the same. */
  key(reader: Reader): string;
  render(reader: Reader): unknown;
}

export interface DomainEvent {
  /** Discord's own event name, upper case. */
  readonly name: string;
  readonly audience: Audience;
  /** What every session sees, unless there is a view. */
  readonly data: unknown;
  readonly view?: EventView;
  /** The user that it is about: to this one's own sessions it comes without its intent. */
  readonly ownOf?: Snowflake;
  /** Narrows the audience further, where permissions or intents decide that it has no word for. */
  readonly isFor?: (reader: Reader) => boolean;
}

/** The guild that an event is routed and filtered by. */
export function guildIdOf({ audience }: DomainEvent): Snowflake | null {
  return audience.kind === 'users' ? null : (audience.guildId ?? null);
}

/** An event that all bots of a guild may see. */
export function guildEvent(guild: GuildState, name: string, data: unknown): DomainEvent {
  return { name, audience: { kind: 'guild', guildId: guild.id }, data };
}

/** Those who can view a channel of a guild, or are in a DM. */
export function channelAudience(channel: AnyChannelRecord): Audience {
  if (isDirect(channel)) return { kind: 'users', userIds: channel.userIds };
  return { kind: 'guild', guildId: channel.guildId, channelId: channel.id };
}

/** An event that those see who can view the channel. */
export function channelEvent(channel: AnyChannelRecord, name: string, data: unknown): DomainEvent {
  return { name, audience: channelAudience(channel), data };
}
