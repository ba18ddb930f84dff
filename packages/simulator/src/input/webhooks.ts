// SPDX-License-Identifier: AGPL-3.0-only
// Bodies and queries of webhooks (docs: Webhook Resource).
import { z } from 'zod';
import { anyList, link, list, queryFlag, snowflake, title } from './fields.ts';
import { imageData } from './images.ts';
import { messageContent } from './message.ts';
import { publicName } from './names.ts';

const MAX_AVATAR_BYTES = 10 * 1_048_576;

const name = publicName({ min: 1, max: 80, without: /clyde|discord/i });

const avatar = imageData(MAX_AVATAR_BYTES).nullish();

export const webhookCreate = z.object({ name, avatar });
export type WebhookCreateInput = z.output<typeof webhookCreate>;

export const followerCreate = z.object({ webhook_channel_id: snowflake });

export const webhookEdit = z.object({
  name: name.optional(),
  avatar,
  channel_id: snowflake.optional(),
});
export type WebhookEditInput = z.output<typeof webhookEdit>;

export const webhookExecute = messageContent.extend({
  username: name.nullish(),
  avatar_url: link().nullish(),
  thread_name: title({ min: 1, max: 100 }).nullish(),
  applied_tags: list(snowflake, { max: 5 }).nullish(),
});
export type WebhookExecuteInput = z.output<typeof webhookExecute>;

export const executeQuery = z.object({
  wait: queryFlag.optional(),
  thread_id: snowflake.optional(),
  with_components: queryFlag.optional(),
});

export const webhookMessageQuery = z.object({
  thread_id: snowflake.optional(),
  with_components: queryFlag.optional(),
});

const slackAttachment = z.object({
  fallback: z.string().nullish(),
  color: z.string().nullish(),
  pretext: z.string().nullish(),
  author_name: z.string().nullish(),
  author_link: z.string().nullish(),
  title: z.string().nullish(),
  title_link: z.string().nullish(),
  text: z.string().nullish(),
  footer: z.string().nullish(),
  image_url: z.string().nullish(),
  thumb_url: z.string().nullish(),
  fields: anyList(
    z.object({ title: z.string(), value: z.string(), short: z.boolean().nullish() }),
  ).nullish(),
});

export const slackExecute = z.object({
  text: z.string().nullish(),
  username: z.string().nullish(),
  icon_url: z.string().nullish(),
  attachments: anyList(slackAttachment).nullish(),
});
export type SlackInput = z.output<typeof slackExecute>;
