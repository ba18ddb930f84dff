// SPDX-License-Identifier: AGPL-3.0-only
// What can be said of the rate limits: in options, in the environment and over control. Unknown fields are errors.
import { z } from 'zod';
import type {
  ForcedAnswer,
  LimitSettings,
  NamedLimit,
  Numbers,
  RouteRule,
} from '../limits/index.ts';

const count = z.int().min(1).max(1_000_000);
/** Up to thirty days. */
const windowMs = z.number().positive().max(2_592_000_000);
const bucket = z.string().min(1).max(200);
const methodAndRoute = z
  .string()
  .max(500)
  .regex(/^[A-Z]+ \//, { error: 'METHOD /template' });

export const routeRule: z.ZodType<RouteRule> = z.strictObject({
  bucket,
  routes: z.array(methodAndRoute).min(1).max(100),
  limit: z.union([count, z.literal('none')]),
  windowMs,
  shownLimit: count.exactOptional(),
  age: z.enum(['young', 'ordinary', 'old']).exactOptional(),
  alsoCountsIn: bucket.exactOptional(),
  basis: z.enum(['documented', 'observed', 'guess']).exactOptional(),
  reason: z.string().max(500).exactOptional(),
});

const numbers: z.ZodType<Numbers> = z.strictObject({ limit: count, windowMs });

const named: z.ZodType<Partial<Record<NamedLimit, Numbers>>> = z.strictObject({
  'channel-name-topic': numbers.exactOptional(),
  'webhook-channel': numbers.exactOptional(),
  'emoji-guild': numbers.exactOptional(),
  'channel-send': numbers.exactOptional(),
  'guild-send': numbers.exactOptional(),
  'daily-commands': numbers.exactOptional(),
  'open-dm': numbers.exactOptional(),
  'default-read': numbers.exactOptional(),
  'default-write': numbers.exactOptional(),
  'webhook-not-found': numbers.exactOptional(),
});

export const limitSettings: z.ZodType<LimitSettings> = z.strictObject({
  enabled: z.boolean().exactOptional(),
  globalPerSecond: count.exactOptional(),
  invalidRequests: count.exactOptional(),
  invalidWindowMs: windowMs.exactOptional(),
  banMs: windowMs.exactOptional(),
  rules: z.array(routeRule).max(1_000).exactOptional(),
  numbers: named.exactOptional(),
  maxCounters: z.int().min(8).max(10_000_000).exactOptional(),
});

export const forcedAnswer: z.ZodType<ForcedAnswer> = z.strictObject({
  scope: z.enum(['user', 'global', 'shared']),
  times: count,
  retryAfterMs: z.number().min(0).max(86_400_000).exactOptional(),
  route: methodAndRoute.exactOptional(),
  identity: z.string().max(20).exactOptional(),
  code: z.int().min(0).exactOptional(),
  message: z.string().max(500).exactOptional(),
});

export const limitSwitch = z.strictObject({ enabled: z.boolean() });

export const banRequest = z.strictObject({
  address: z.union([z.ipv4(), z.ipv6()]).exactOptional(),
  forMs: windowMs.exactOptional(),
});
