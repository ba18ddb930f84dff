// SPDX-License-Identifier: AGPL-3.0-only
// What simulated users do. Unknown fields are errors.
import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { snowflake } from '../input/fields.ts';
import { messageEdit, messageInput } from '../input/message.ts';

const userId = snowflake;
const channelId = snowflake;
const messageId = snowflake;
/** Told by callers that have it at hand; must be where the channel is. */
const guildId = snowflake.optional();

export const actMessageSchema = messageInput.extend({ userId, channelId }).strict();
export const actEditSchema = messageEdit.extend({ userId, channelId, messageId }).strict();
export const actDeleteSchema = z.strictObject({ userId, channelId, messageId });
export const actReactSchema = z.strictObject({
  userId,
  channelId,
  messageId,
  /** A Unicode emoji, or `name:id`. */
  emoji: z.string().min(1).max(100),
});
/** The other fields are those of Start Thread, and depend on where it is started. */
export const actThreadSchema = z.looseObject({
  userId,
  channelId,
  messageId: messageId.optional(),
});
export const actVoteSchema = z.strictObject({
  userId,
  channelId,
  messageId,
  answerId: z.int().min(1).max(10),
  remove: z.boolean().default(false),
});
export const actVoiceSchema = z.strictObject({
  userId,
  /** Default the channel's. */
  guildId: snowflake.optional(),
  channelId: channelId.nullable(),
  selfMute: z.boolean().default(false),
  selfDeaf: z.boolean().default(false),
});
export const actTypingSchema = z.strictObject({ userId, channelId });
export const actDirectSchema = z.strictObject({ userId, recipientId: snowflake.optional() });
export const actMemberSchema = z.strictObject({ userId, guildId: snowflake });

const file = z.strictObject({
  filename: z.string().min(1).max(260),
  contentType: z.string().max(100).default('application/octet-stream'),
  base64: z.base64(),
});

const option = z.union([z.string(), z.number(), z.boolean(), file]);

const command = {
  userId,
  channelId,
  guildId,
  name: z.string().min(1).max(32),
  applicationId: snowflake.optional(),
  subcommand: z.array(z.string().min(1).max(32)).max(2).default([]),
  options: z.record(z.string(), option).default({}),
};

export const actCommandSchema = z.strictObject({
  ...command,
  type: z.enum(ApplicationCommandType).optional(),
  targetId: snowflake.optional(),
});

export const actAutocompleteSchema = z.strictObject({
  ...command,
  /** The option that is being typed. */
  focused: z.string().min(1).max(32),
});

export const actComponentSchema = z.strictObject({
  userId,
  channelId,
  guildId,
  messageId,
  customId: z.string().min(1).max(100),
  values: z.array(z.string()).max(25).optional(),
});

export const actModalSchema = z.strictObject({
  userId,
  channelId: channelId.optional(),
  guildId,
  interactionId: snowflake,
  values: z
    .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.array(file)]))
    .default({}),
});

const waitMs = z.coerce.number().int().min(0).max(600_000).default(0);

export const interactionQuerySchema = z.strictObject({ wait: waitMs });

export const messagesQuerySchema = z.strictObject({
  channelId,
  /** Only those above this id. */
  after: snowflake.optional(),
  /** As this user sees them; without it all, also ephemeral ones. */
  userId: userId.optional(),
  authorId: snowflake.optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  /** Until there is one at least. */
  wait: waitMs,
});

export const transcriptQuerySchema = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
});

export type FileInput = z.output<typeof file>;
