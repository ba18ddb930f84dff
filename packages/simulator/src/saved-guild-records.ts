// SPDX-License-Identifier: AGPL-3.0-only
// What a guild of a saved world must look like.
import { type APIAuditLogChange, AuditLogEvent, ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { permissionBits, snowflakeText as snowflake } from './input/fields.ts';
import {
  flag,
  foreign,
  id,
  ids,
  orNull,
  record,
  text,
  texts,
  timeMs,
  whole,
} from './saved-fields.ts';
import type * as places from './store/channel.ts';
import type * as guilds from './store/guild.ts';

export const emojiShape = {
  id: snowflake,
  name: text,
  roleIds: ids,
  userId: snowflake,
  animated: flag,
  available: flag,
};

const emojiRecord = record<guilds.EmojiRecord>(emojiShape);

const overwriteRecord = record<places.OverwriteRecord>({
  id: snowflake,
  type: z.literal([0, 1]),
  allow: permissionBits,
  deny: permissionBits,
});

const voicePart = record<places.VoicePart>({
  bitrate: whole,
  userLimit: whole,
  rtcRegion: orNull(text),
  videoQualityMode: whole,
});

const emojiFields = { emojiId: id, emojiName: orNull(text) };

const forumPart = record<places.ForumPart>({
  availableTags: z.array(
    record<places.ForumTag>({ id: snowflake, name: text, moderated: flag, ...emojiFields }),
  ),
  defaultReactionEmoji: orNull(z.object(emojiFields)),
  defaultSortOrder: orNull(whole),
  defaultForumLayout: whole,
});

const threadPart = record<places.ThreadPart>({
  ownerId: snowflake,
  archived: flag,
  locked: flag,
  autoArchiveMinutes: whole.min(1).max(10_080),
  archiveChangedAtMs: timeMs,
  createdAtMs: timeMs,
  invitable: orNull(flag),
  appliedTags: ids,
});

const channelRecord = record<places.ChannelRecord>({
  id: snowflake,
  guildId: snowflake,
  type: z.enum(ChannelType),
  name: text,
  topic: orNull(text),
  position: whole,
  parentId: id,
  nsfw: flag,
  rateLimitPerUser: whole,
  overwrites: z.array(overwriteRecord),
  defaultAutoArchiveMinutes: orNull(whole),
  defaultThreadRateLimitPerUser: whole,
  flags: whole,
  voice: voicePart.optional(),
  voiceStatus: orNull(text).optional(),
  forum: forumPart.optional(),
  thread: threadPart.optional(),
});

const threadMemberRecord = record<places.ThreadMemberRecord>({ joinedAtMs: timeMs, flags: whole });

const settings = record<guilds.GuildSettings>({
  name: text,
  icon: orNull(text),
  splash: orNull(text),
  discoverySplash: orNull(text),
  banner: orNull(text),
  description: orNull(text),
  ownerId: snowflake,
  afkChannelId: id,
  afkTimeoutS: whole,
  systemChannelId: id,
  systemChannelFlags: whole,
  rulesChannelId: id,
  publicUpdatesChannelId: id,
  safetyAlertsChannelId: id,
  verificationLevel: whole,
  defaultMessageNotifications: whole,
  explicitContentFilter: whole,
  mfaLevel: whole,
  nsfwLevel: whole,
  premiumTier: whole,
  premiumProgressBarEnabled: flag,
  preferredLocale: text,
  features: texts,
  widgetEnabled: flag,
  widgetChannelId: id,
});

const roleRecord = record<guilds.RoleRecord>({
  id: snowflake,
  name: text,
  color: whole,
  hoist: flag,
  icon: orNull(text),
  unicodeEmoji: orNull(text),
  position: whole,
  permissions: permissionBits,
  managed: flag,
  mentionable: flag,
  flags: whole,
  botId: snowflake.optional(),
});

const memberRecord = record<guilds.MemberRecord>({
  nick: orNull(text),
  avatar: orNull(text),
  roleIds: ids,
  joinedAtMs: timeMs,
  deaf: flag,
  mute: flag,
  pending: flag,
  flags: whole,
  timeoutUntilMs: orNull(timeMs),
});

const voiceStateRecord = record<guilds.VoiceStateRecord>({
  userId: snowflake,
  channelId: snowflake,
  sessionId: text,
  selfMute: flag,
  selfDeaf: flag,
  suppress: flag,
  requestToSpeakAtMs: orNull(timeMs),
});

const banRecord = record<guilds.BanRecord>({ userId: snowflake, reason: orNull(text) });

const auditLogRecord = record<guilds.AuditLogRecord>({
  id: snowflake,
  actionType: z.enum(AuditLogEvent),
  userId: snowflake,
  targetId: orNull(text),
  reason: orNull(text),
  changes: z.array(foreign<APIAuditLogChange>()),
  options: orNull(z.record(text, text)),
});

/** The parts of a guild, by their tables. */
export const guildParts = {
  settings,
  roles: roleRecord,
  channels: channelRecord,
  members: memberRecord,
  threadMembers: threadMemberRecord,
  voiceStates: voiceStateRecord,
  emojis: emojiRecord,
  bans: banRecord,
  auditLog: auditLogRecord,
};
