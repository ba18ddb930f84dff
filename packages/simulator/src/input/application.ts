// SPDX-License-Identifier: AGPL-3.0-only
// What an application may change of itself (docs: Edit Current Application).
import { z } from 'zod';
import { WEBHOOK_EVENT_TYPES } from '../store/webhook-event.ts';
import { coded, link, list, text } from './fields.ts';

const STATUS = coded('BASE_TYPE_CHOICES', 'Value must be one of (1, 2).');

export const applicationEdit = z.object({
  description: text({ max: 400 }).optional(),
  interactions_endpoint_url: z.union([z.literal(''), link()]).nullish(),
  event_webhooks_url: z.union([z.literal(''), link()]).nullish(),
  // 3 is Discord's to set.
  event_webhooks_status: z.union([z.literal(1), z.literal(2)], { error: STATUS }).optional(),
  event_webhooks_types: list(z.enum(WEBHOOK_EVENT_TYPES), {
    max: WEBHOOK_EVENT_TYPES.length,
  }).optional(),
  tags: list(text({ min: 1, max: 20 }), { max: 5 }).optional(),
});

export type ApplicationEdit = z.output<typeof applicationEdit>;
