// SPDX-License-Identifier: AGPL-3.0-only
// What the store knows of a guild. Shapes for the wire are made in `views/`.
import type { APIAuditLogChange, AuditLogEvent } from 'discord-api-types/v10';
import type { ChannelRecord, ThreadMemberRecord } from './channel.ts';
import type { Snowflake } from './snowflake.ts';
import { type ReadonlyTable, Table } from './table.ts';

export interface GuildSettings {
  readonly name: string;
  readonly icon: string | null;
  readonly splash: string | null;
  readonly discoverySplash: string | null;
  readonly banner: string | null;
  readonly description: string | null;
  readonly ownerId: Snowflake;
  readonly afkChannelId: Snowflake | null;
  readonly afkTimeoutS: number;
  readonly systemChannelId: Snowflake | null;
  readonly systemChannelFlags: number;
  readonly rulesChannelId: Snowflake | null;
  readonly publicUpdatesChannelId: Snowflake | null;
  readonly safetyAlertsChannelId: Snowflake | null;
  readonly verificationLevel: number;
  readonly defaultMessageNotifications: number;
  readonly explicitContentFilter: number;
  readonly mfaLevel: number;
  readonly nsfwLevel: number;
  readonly premiumTier: number;
  readonly premiumProgressBarEnabled: boolean;
  readonly preferredLocale: string;
  readonly features: readonly string[];
  readonly widgetEnabled: boolean;
  readonly widgetChannelId: Snowflake | null;
}

export interface RoleRecord {
  readonly id: Snowflake;
  readonly name: string;
  readonly color: number;
  readonly hoist: boolean;
  readonly icon: string | null;
  readonly unicodeEmoji: string | null;
  readonly position: number;
  /** Permission bits, decimal. */
  readonly permissions: string;
  readonly managed: boolean;
  readonly mentionable: boolean;
  readonly flags: number;
  /** The bot that a managed role belongs to. */
  readonly botId?: Snowflake;
}

/** Kept under the user's id; one record may stand for many members. */
export interface MemberRecord {
  readonly nick: string | null;
  readonly avatar: string | null;
  /** Without @everyone's. */
  readonly roleIds: readonly Snowflake[];
  readonly joinedAtMs: number;
  readonly deaf: boolean;
  readonly mute: boolean;
  readonly pending: boolean;
  readonly flags: number;
  readonly timeoutUntilMs: number | null;
}

export interface VoiceStateRecord {
  readonly userId: Snowflake;
  readonly channelId: Snowflake;
  readonly sessionId: string;
  readonly selfMute: boolean;
  readonly selfDeaf: boolean;
  readonly suppress: boolean;
  readonly requestToSpeakAtMs: number | null;
}

export interface EmojiRecord {
  readonly id: Snowflake;
  readonly name: string;
  readonly roleIds: readonly Snowflake[];
  readonly userId: Snowflake;
  readonly animated: boolean;
  readonly available: boolean;
}

export interface BanRecord {
  readonly userId: Snowflake;
  readonly reason: string | null;
}

export interface AuditLogRecord {
  readonly id: Snowflake;
  readonly actionType: AuditLogEvent;
  readonly userId: Snowflake;
  readonly targetId: string | null;
  readonly reason: string | null;
  readonly changes: readonly APIAuditLogChange[];
  readonly options: Readonly<Record<string, string>> | null;
}

/**
 * One guild and all in it. Settings, channels and members are changed through the shelf of guilds, which
 * keeps its indexes by them; the other tables are open.
 */
export interface GuildState {
  readonly id: Snowflake;
  /** `id >> 22`, kept because every event is routed by it. */
  readonly shardKey: number;
  settings: GuildSettings;
  /** True during an outage. */
  unavailable: boolean;
  readonly roles: Table<RoleRecord>;
  /** Threads among them. */
  readonly channels: ReadonlyTable<ChannelRecord>;
  /** By user id, in the order of joining. */
  readonly members: ReadonlyTable<MemberRecord>;
  /** By thread id. */
  readonly threadMembers: Map<Snowflake, Table<ThreadMemberRecord>>;
  /** By user id. */
  readonly voiceStates: Table<VoiceStateRecord>;
  readonly emojis: Table<EmojiRecord>;
  /** By user id. */
  readonly bans: Table<BanRecord>;
  /** Newest last. */
  readonly auditLog: AuditLogRecord[];
}

export type GuildParts = Pick<GuildState, 'id' | 'shardKey' | 'settings'> & {
  readonly roles: Iterable<RoleRecord>;
  readonly channels: Iterable<ChannelRecord>;
  readonly members: Iterable<readonly [Snowflake, MemberRecord]>;
};

/** A guild as the shelf holds it, with what others only read. */
export interface OwnedGuild extends GuildState {
  readonly channels: Table<ChannelRecord>;
  readonly members: Table<MemberRecord>;
}

function byId<V extends { readonly id: Snowflake }>(records: Iterable<V>): Table<V> {
  return new Table([...records].map((record) => [record.id, record] as const));
}

export function createGuildState(parts: GuildParts): OwnedGuild {
  return {
    id: parts.id,
    shardKey: parts.shardKey,
    settings: parts.settings,
    unavailable: false,
    roles: byId(parts.roles),
    channels: byId(parts.channels),
    members: new Table(parts.members),
    threadMembers: new Map(),
    voiceStates: new Table(),
    emojis: new Table(),
    bans: new Table(),
    auditLog: [],
  };
}

/**
 * Moves whenever a permission may have: with roles, channels and their overwrites, members. Whoever keeps
 * a permission keeps the owner's id beside it, and of a private thread the version of its members.
 */
export function permissionVersion(guild: GuildState): number {
  return guild.roles.version + guild.channels.version + guild.members.version;
}
