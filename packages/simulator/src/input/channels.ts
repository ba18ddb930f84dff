// SPDX-License-Identifier: AGPL-3.0-only
// Bodies of channels, overwrites and threads (docs: Channel, Guild): types and lengths.
import { z } from 'zod';
import { anyList, coded, integer, list, permissionBits, snowflake, text, title } from './fields.ts';

const SLOW_MODE = { min: 0, max: 21_600 };
const DURATIONS = [60, 1_440, 4_320, 10_080] as const;

const duration = z.literal(DURATIONS, {
  error: coded('BASE_TYPE_CHOICES', `Value must be one of (${DURATIONS.join(', ')}).`),
});

const REGIONS = [
  'brazil',
  'hongkong',
  'india',
  'japan',
  'rotterdam',
  'russia',
  'singapore',
  'south-korea',
  'southafrica',
  'sydney',
  'us-central',
  'us-east',
  'us-south',
  'us-west',
] as const;

const overwriteType = z
  .union([z.literal([0, 1]), z.literal(['0', '1'])])
  .transform((value) => Number(value) as 0 | 1);

const bits = z.union([permissionBits, z.int().nonnegative().transform(String)]);

const overwrite = z.object({
  id: snowflake,
  type: overwriteType,
  allow: bits.nullish(),
  deny: bits.nullish(),
});

const tag = z.object({
  id: snowflake.nullish(),
  name: text({ max: 20 }),
  moderated: z.boolean().nullish(),
  emoji_id: snowflake.nullish(),
  emoji_name: text({ max: 100 }).nullish(),
});

const defaultReaction = z.object({
  emoji_id: snowflake.nullish(),
  emoji_name: text({ max: 100 }).nullish(),
});

/** Fields that creation and change share. */
const settings = {
  topic: text({ max: 4_096 }).nullish(),
  position: z.int().nonnegative().nullish(),
  nsfw: z.boolean().nullish(),
  rate_limit_per_user: integer(SLOW_MODE).nullish(),
  bitrate: z.int().min(8_000).max(384_000).nullish(),
  user_limit: integer({ min: 0, max: 10_000 }).nullish(),
  permission_overwrites: list(overwrite, { max: 100 }).nullish(),
  parent_id: snowflake.nullish(),
  rtc_region: z.enum(REGIONS).nullish(),
  video_quality_mode: integer({ min: 1, max: 2 }).nullish(),
  default_auto_archive_duration: duration.nullish(),
  available_tags: list(tag, { max: 20 }).nullish(),
  default_reaction_emoji: defaultReaction.nullish(),
  default_thread_rate_limit_per_user: integer(SLOW_MODE).nullish(),
  default_sort_order: integer({ min: 0, max: 1 }).nullish(),
  default_forum_layout: integer({ min: 0, max: 2 }).nullish(),
};

const name = title({ min: 1, max: 100 });

export const channelCreate = z.object({
  ...settings,
  name,
  // Text, voice, category, announcement, stage, forum, media.
  type: z.literal([0, 2, 4, 5, 13, 15, 16]).nullish(),
});
export type ChannelCreateInput = z.infer<typeof channelCreate>;

export const channelEdit = z.object({
  ...settings,
  name: name.optional(),
  // Text and announcement channels turn into each other.
  type: z.literal([0, 5]).optional(),
  flags: z.int().nonnegative().optional(),
  archived: z.boolean().optional(),
  auto_archive_duration: duration.optional(),
  locked: z.boolean().optional(),
  invitable: z.boolean().optional(),
  applied_tags: list(snowflake, { max: 5 }).optional(),
});
export type ChannelEditInput = z.infer<typeof channelEdit>;

export const channelPositions = anyList(
  z.object({
    id: snowflake,
    position: z.int().nonnegative().nullish(),
    lock_permissions: z.boolean().nullish(),
    parent_id: snowflake.nullish(),
  }),
);
export type ChannelPositionsInput = z.infer<typeof channelPositions>;

export const overwritePut = z.object({
  type: overwriteType,
  allow: bits.nullish(),
  deny: bits.nullish(),
});
export type OverwritePutInput = z.infer<typeof overwritePut>;

const threadSettings = {
  name,
  auto_archive_duration: duration.nullish(),
  rate_limit_per_user: integer(SLOW_MODE).nullish(),
};

export const threadFromMessage = z.object(threadSettings);
export type ThreadFromMessageInput = z.infer<typeof threadFromMessage>;

export const threadAlone = z.object({
  ...threadSettings,
  // Announcement, public, private.
  type: z.literal([10, 11, 12]).nullish(),
  invitable: z.boolean().nullish(),
});
export type ThreadAloneInput = z.infer<typeof threadAlone>;

export const forumPost = z.object({
  ...threadSettings,
  applied_tags: list(snowflake, { max: 5 }).nullish(),
});
export type ForumPostInput = z.infer<typeof forumPost>;

export const voiceStatus = z.object({ status: text({ max: 500 }).nullable() });
