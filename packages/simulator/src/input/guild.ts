// SPDX-License-Identifier: AGPL-3.0-only
// Bodies of guilds and of one's own user (docs: Guild, Modify Guild; User, Modify Current User).
import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { integer, snowflake, text, title } from './fields.ts';
import { imageData } from './images.ts';
import { publicName } from './names.ts';

const MAX_IMAGE_BYTES = 10 * 1_048_576;
const image = imageData(MAX_IMAGE_BYTES).nullish();

export const guildEdit = z.object({
  name: title({ min: 2, max: 100 }).optional(),
  description: text({ max: 300 }).nullish(),
  icon: image,
  owner_id: snowflake.optional(),
  afk_channel_id: snowflake.nullish(),
  afk_timeout: z.literal([60, 300, 900, 1_800, 3_600]).optional(),
  system_channel_id: snowflake.nullish(),
  system_channel_flags: z.int().nonnegative().optional(),
  rules_channel_id: snowflake.nullish(),
  public_updates_channel_id: snowflake.nullish(),
  safety_alerts_channel_id: snowflake.nullish(),
  verification_level: integer({ min: 0, max: 4 }).nullish(),
  default_message_notifications: integer({ min: 0, max: 1 }).nullish(),
  explicit_content_filter: integer({ min: 0, max: 2 }).nullish(),
  preferred_locale: z.enum(Locale).nullish(),
  premium_progress_bar_enabled: z.boolean().optional(),
});
export type GuildEditInput = z.output<typeof guildEdit>;

export const ownUserEdit = z.object({
  username: publicName({ min: 2, max: 32, without: /discord|[@#:]|```/i }).optional(),
  avatar: image,
});
export type OwnUserEditInput = z.output<typeof ownUserEdit>;
