// SPDX-License-Identifier: AGPL-3.0-only
// What a message may be made of (docs: Message resource, Create Message and Edit Message; Poll resource).
import { AllowedMentionsTypes } from 'discord-api-types/v10';
import { z } from 'zod';
import { componentInput } from './component.ts';
import { embedInput } from './embed.ts';
import {
  anyList,
  coded,
  idSet,
  idText,
  integer,
  list,
  queryInteger,
  snowflake,
  text,
  timestamp,
} from './fields.ts';

const flags = integer({ min: 0, max: 2 ** 31 - 1 }).nullish();

export const allowedMentionsInput = z.object({
  parse: anyList(z.enum(AllowedMentionsTypes)).nullish(),
  users: idSet({ max: 100 }).nullish(),
  roles: idSet({ max: 100 }).nullish(),
  replied_user: z.boolean().nullish(),
});

export type AllowedMentions = z.output<typeof allowedMentionsInput>;

/** `n` of `files[n]`, or the id of an attachment that is there already. */
const attachmentInput = z.object({
  id: z.preprocess(
    idText,
    z.union([integer({ min: 0, max: 2 ** 31 - 1 }), z.string().regex(/^\d{1,20}$/)]),
  ),
  filename: text({ min: 1, max: 1_024 }).nullish(),
  title: text({ max: 1_024 }).nullish(),
  description: text({ max: 1_024 }).nullish(),
  duration_secs: z
    .number()
    .min(0)
    .max(2 ** 31 - 1)
    .nullish(),
  waveform: text({ max: 400 }).nullish(),
  is_spoiler: z.boolean().nullish(),
});

export type AttachmentInput = z.output<typeof attachmentInput>;

const pollEmoji = z.object({ id: snowflake.nullish(), name: text({ max: 32 }).nullish() });

export const pollInput = z.object({
  question: z.object({ text: text({ min: 1, max: 300 }) }),
  answers: list(
    z.object({
      poll_media: z.object({
        text: text({ min: 1, max: 55 }),
        emoji: pollEmoji.nullish(),
      }),
    }),
    { min: 1, max: 10 },
  ),
  /** Hours; up to 32 days. */
  duration: integer({ min: 1, max: 768 }).nullish(),
  allow_multiselect: z.boolean().nullish(),
  layout_type: z.literal(1).nullish(),
});

export type PollInput = z.output<typeof pollInput>;

const contentFields = {
  content: text({ max: 2_000 }).nullish(),
  embeds: list(embedInput, { max: 10 }).nullish(),
  allowed_mentions: allowedMentionsInput.nullish(),
  components: list(componentInput, { max: 40 }).nullish(),
  attachments: list(attachmentInput, { max: 10 }).nullish(),
  flags,
};

/** What every kind of sending shares: messages, webhooks, answers to interactions. */
export const messageContent = z.object({
  ...contentFields,
  tts: z.boolean().nullish(),
  poll: pollInput.nullish(),
});

export type MessageContent = z.output<typeof messageContent>;

const nonce = z
  .union([z.string(), z.int()], {
    error: coded('NONCE_TYPE_INVALID_TYPE', 'This field must be a string or integer.'),
  })
  .refine((value) => typeof value === 'number' || Array.from(value).length <= 25, {
    error: coded('NONCE_TYPE_TOO_LONG', 'Must be 25 or fewer characters long.'),
  });

export const messageInput = messageContent.extend({
  nonce: nonce.nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      type: integer({ min: 0, max: 1 }).nullish(),
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
  sticker_ids: list(snowflake, { max: 3 }).nullish(),
});

export type MessageInput = z.output<typeof messageInput>;

export const messageEdit = z.object(contentFields);

export type MessageEdit = z.output<typeof messageEdit>;

/** What an application may make of its answer to an interaction, once it is promised. */
export const answerEdit = messageEdit.extend({ poll: pollInput.nullish() });

export type AnswerEdit = z.output<typeof answerEdit>;

export const messageListQuery = z.object({
  around: snowflake.optional(),
  before: snowflake.optional(),
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 100 }).default(50),
});

export type MessageListQuery = z.output<typeof messageListQuery>;

export const bulkDeleteInput = z.object({ messages: idSet() });

export const pinsQuery = z.object({
  before: timestamp.optional(),
  limit: queryInteger({ min: 1, max: 50 }).default(50),
});

export type PinsQuery = z.output<typeof pinsQuery>;

export const reactionsQuery = z.object({
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 100 }).default(25),
  type: queryInteger({ min: 0, max: 1 }).default(0),
});

export type ReactionsQuery = z.output<typeof reactionsQuery>;

export const votersQuery = z.object({
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 100 }).default(25),
});

export type VotersQuery = z.output<typeof votersQuery>;
