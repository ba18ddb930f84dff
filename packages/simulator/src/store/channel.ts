// SPDX-License-Identifier: AGPL-3.0-only
// Channels of guilds, threads among them, and direct ones, as the store keeps them.
import type { ChannelType } from 'discord-api-types/v10';
import type { Snowflake } from './snowflake.ts';

export interface OverwriteRecord {
  /** A role's or a member's. */
  readonly id: Snowflake;
  /** Discord's: 0 role, 1 member. */
  readonly type: 0 | 1;
  /** Permission bits, decimal. */
  readonly allow: string;
  readonly deny: string;
}

/** What voice and stage channels have besides. */
export interface VoicePart {
  readonly bitrate: number;
  readonly userLimit: number;
  readonly rtcRegion: string | null;
  readonly videoQualityMode: number;
}

export interface ForumTag {
  readonly id: Snowflake;
  readonly name: string;
  readonly moderated: boolean;
  readonly emojiId: Snowflake | null;
  readonly emojiName: string | null;
}

/** What forum and media channels have besides. */
export interface ForumPart {
  readonly availableTags: readonly ForumTag[];
  readonly defaultReactionEmoji: {
    readonly emojiId: Snowflake | null;
    readonly emojiName: string | null;
  } | null;
  readonly defaultSortOrder: number | null;
  readonly defaultForumLayout: number;
}

/** What threads have besides; their members are a table of the guild's. */
export interface ThreadPart {
  readonly ownerId: Snowflake;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly autoArchiveMinutes: number;
  readonly archiveChangedAtMs: number;
  readonly createdAtMs: number;
  /** Private threads only. */
  readonly invitable: boolean | null;
  readonly appliedTags: readonly Snowflake[];
}

export interface ChannelRecord {
  readonly id: Snowflake;
  readonly guildId: Snowflake;
  readonly type: ChannelType;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  /** The category; of a thread, its channel. */
  readonly parentId: Snowflake | null;
  readonly nsfw: boolean;
  /** Slow mode, in seconds. */
  readonly rateLimitPerUser: number;
  readonly overwrites: readonly OverwriteRecord[];
  readonly defaultAutoArchiveMinutes: number | null;
  readonly defaultThreadRateLimitPerUser: number;
  readonly flags: number;
  readonly voice?: VoicePart;
  /** What a voice channel says of itself; no part of its wire shape. */
  readonly voiceStatus?: string | null;
  readonly forum?: ForumPart;
  readonly thread?: ThreadPart;
}

export interface ThreadMemberRecord {
  readonly joinedAtMs: number;
  readonly flags: number;
}

/** A DM of two. */
export interface DirectChannelRecord {
  readonly id: Snowflake;
  readonly userIds: readonly [Snowflake, Snowflake];
}

/** Where messages can be: a channel or thread of a guild, or a DM. */
export type AnyChannelRecord = ChannelRecord | DirectChannelRecord;

export function isDirect(channel: AnyChannelRecord): channel is DirectChannelRecord {
  return 'userIds' in channel;
}
