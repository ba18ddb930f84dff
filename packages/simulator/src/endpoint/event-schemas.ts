// SPDX-License-Identifier: AGPL-3.0-only
// What each webhook event carries (docs: Webhook Events). Fields that Discord adds to its objects pass.
import { z } from 'zod';
import { snowflake } from '../input/fields.ts';
import { hasModestExtent } from '../input/json.ts';
import { WEBHOOK_EVENT_TYPES, type WebhookEventType } from '../store/webhook-event.ts';

const user = z.looseObject({ id: snowflake, username: z.string() });

const authorized = z
  .strictObject({
    integration_type: z.union([z.literal(0), z.literal(1)]).optional(),
    user,
    scopes: z.array(z.string().min(1)),
    guild: z.looseObject({ id: snowflake, name: z.string() }).optional(),
  })
  .refine((data) => (data.integration_type === 0) === (data.guild !== undefined), {
    error: 'a guild goes with integration_type 0, and only with that',
    path: ['guild'],
  });

const entitlement = z.looseObject({
  id: snowflake,
  sku_id: snowflake,
  application_id: snowflake,
  user_id: snowflake.optional(),
  guild_id: snowflake.optional(),
  type: z.int().min(1),
  deleted: z.boolean(),
  consumed: z.boolean().optional(),
});

const message = {
  id: snowflake,
  type: z.int().min(0).optional(),
  content: z.string(),
  channel_id: snowflake,
  author: user,
  flags: z.int().min(0).optional(),
};

const lobbyMessage = z.looseObject({ ...message, lobby_id: snowflake });
const directMessage = z.looseObject(message);

const DATA: Readonly<Record<WebhookEventType, z.ZodType>> = {
  APPLICATION_AUTHORIZED: authorized,
  APPLICATION_DEAUTHORIZED: z.strictObject({ user }),
  ENTITLEMENT_CREATE: entitlement,
  ENTITLEMENT_UPDATE: entitlement,
  ENTITLEMENT_DELETE: entitlement,
  // Documented, and not sent to anybody yet: nothing is known of its data.
  QUEST_USER_ENROLLMENT: z.unknown().optional(),
  LOBBY_MESSAGE_CREATE: lobbyMessage,
  LOBBY_MESSAGE_UPDATE: lobbyMessage,
  LOBBY_MESSAGE_DELETE: z.strictObject({ id: snowflake, lobby_id: snowflake }),
  GAME_DIRECT_MESSAGE_CREATE: directMessage,
  GAME_DIRECT_MESSAGE_UPDATE: directMessage,
  GAME_DIRECT_MESSAGE_DELETE: directMessage,
};

export const webhookEventType = z.enum(WEBHOOK_EVENT_TYPES);

/** A webhook event as the control API takes it. */
export const webhookEventSchema = z
  .strictObject({
    applicationId: snowflake.optional(),
    type: webhookEventType,
    data: z.unknown().optional(),
  })
  .superRefine(({ type, data }, context) => {
    if (!hasModestExtent(data)) {
      context.addIssue({ code: 'custom', message: 'too deep or too large', path: ['data'] });
      return;
    }
    const parsed = DATA[type].safeParse(data);
    for (const { message: text, path } of parsed.error?.issues ?? []) {
      context.addIssue({ code: 'custom', message: text, path: ['data', ...path] });
    }
  });

export const webhookFaultsSchema = z.strictObject({
  faults: z
    .array(
      z.strictObject({
        kind: z.enum(['duplicate', 'delay', 'reorder']),
        type: webhookEventType.optional(),
        times: z.int().min(1).default(1),
        delayMs: z.number().min(0).max(600_000).optional(),
      }),
    )
    .max(100),
});
