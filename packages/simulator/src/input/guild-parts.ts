// SPDX-License-Identifier: AGPL-3.0-only
// Bodies and queries of invites, emojis and the audit log (docs: Invite, Emoji, Audit Log).
import { z } from 'zod';
import { integer, list, queryFlag, queryInteger, snowflake, text } from './fields.ts';
import { imageData } from './images.ts';

export const inviteCreate = z.object({
  /** Seconds; 0 for ever. */
  max_age: integer({ min: 0, max: 604_800 }).default(86_400),
  max_uses: integer({ min: 0, max: 100 }).default(0),
  temporary: z.boolean().default(false),
  unique: z.boolean().default(false),
});
export type InviteCreateInput = z.output<typeof inviteCreate>;

export const inviteQuery = z.object({
  with_counts: queryFlag.optional(),
  with_expiration: queryFlag.optional(),
  guild_scheduled_event_id: snowflake.optional(),
});

const MAX_EMOJI_BYTES = 256 * 1_024;
const emojiName = text({ min: 2, max: 32 }).regex(/^\w+$/);
const roles = list(snowflake, { max: 250 }).nullish();

export const emojiCreate = z.object({
  name: emojiName,
  image: imageData(MAX_EMOJI_BYTES),
  roles,
});
export type EmojiCreateInput = z.output<typeof emojiCreate>;

export const emojiEdit = z.object({ name: emojiName.optional(), roles });
export type EmojiEditInput = z.output<typeof emojiEdit>;

export const applicationEmojiCreate = emojiCreate.omit({ roles: true });
export type ApplicationEmojiCreateInput = z.output<typeof applicationEmojiCreate>;

export const applicationEmojiEdit = emojiEdit.omit({ roles: true });
export type ApplicationEmojiEditInput = z.output<typeof applicationEmojiEdit>;

export const auditLogQuery = z.object({
  user_id: snowflake.optional(),
  action_type: queryInteger({ min: 0, max: 1_000 }).optional(),
  before: snowflake.optional(),
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 100 }).default(50),
});
