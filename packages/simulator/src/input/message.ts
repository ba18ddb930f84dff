// SPDX-License-Identifier: AGPL-3.0-only
// What a message may be made of (docs: Create Message, Edit Message).
import { z } from 'zod';
import { integer, queryInteger, snowflake, text } from './fields.ts';

export const messageInput = z.object({
  content: text({ max: 2_000 }).nullish(),
  nonce: z.union([text({ max: 25 }), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  flags: integer({ min: 0, max: 2 ** 31 - 1 }).nullish(),
});

export type MessageInput = z.output<typeof messageInput>;

export const messageEdit = z.object({
  content: text({ max: 2_000 }).nullish(),
  flags: integer({ min: 0, max: 2 ** 31 - 1 }).nullish(),
});

export type MessageEdit = z.output<typeof messageEdit>;

export const messageListQuery = z.object({
  around: snowflake.optional(),
  before: snowflake.optional(),
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 100 }).default(50),
});

export type MessageListQuery = z.output<typeof messageListQuery>;
