// SPDX-License-Identifier: AGPL-3.0-only
// What an application may change of itself (docs: Edit Current Application).
import { z } from 'zod';
import { link, list, text } from './fields.ts';

export const applicationEdit = z.object({
  description: text({ max: 400 }).optional(),
  interactions_endpoint_url: z.union([z.literal(''), link()]).nullish(),
  tags: list(text({ min: 1, max: 20 }), { max: 5 }).optional(),
});

export type ApplicationEdit = z.output<typeof applicationEdit>;
