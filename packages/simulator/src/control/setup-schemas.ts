// SPDX-License-Identifier: AGPL-3.0-only
// What tests say when they put users, guilds and applications into a world. Unknown fields are errors.
import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { snowflake } from '../input/fields.ts';

const name = z.string().min(1).max(100);
const bits = z.string().regex(/^\d{1,20}$/);

export const userSchema = z.strictObject({
  username: z.string().min(1).max(32),
  globalName: z.string().min(1).max(32).nullable().optional(),
});

const member = z.strictObject({
  userId: snowflake,
  nick: z.string().min(1).max(32).optional(),
  roles: z.array(name).max(250).optional(),
});

export const memberSchema = member;

const overwrite = z.strictObject({
  role: name.optional(),
  userId: snowflake.optional(),
  allow: bits.optional(),
  deny: bits.optional(),
});

export const guildSetupSchema = z.strictObject({
  name,
  ownerId: snowflake.optional(),
  bots: z.array(snowflake).max(50).optional(),
  botPermissions: bits.optional(),
  roles: z
    .array(
      z.strictObject({ name, permissions: bits.optional(), mentionable: z.boolean().optional() }),
    )
    .max(250)
    .default([]),
  channels: z
    .array(
      z.strictObject({
        name,
        type: z.enum(ChannelType).optional(),
        topic: z.string().max(1_024).optional(),
        nsfw: z.boolean().optional(),
        parent: name.optional(),
        overwrites: z.array(overwrite).max(500).optional(),
      }),
    )
    .max(500)
    .default([]),
  members: z.array(member).max(10_000).default([]),
});

export const applicationSchema = z.strictObject({
  name: z.string().min(1).max(32),
  ownerId: snowflake.optional(),
  allowedIntents: z.number().int().min(0).optional(),
});

export const advanceSchema = z.strictObject({ ms: z.number().min(0).max(1e12) });

/** In the place of all that were there. */
export const restFaultsSchema = z.strictObject({
  faults: z
    .array(
      z.strictObject({
        kind: z.enum([
          'status',
          'html',
          'reset',
          'cut',
          'silence',
          'slow',
          'mistyped',
          'empty',
          'bad-gzip',
        ]),
        method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
        path: z.string().startsWith('/').max(500).optional(),
        times: z.number().int().min(1).default(1),
        status: z.number().int().min(400).max(599).optional(),
        retryAfter: z.number().min(0).optional(),
        scope: z.enum(['user', 'shared', 'global']).optional(),
        bytesPerSecond: z.number().min(1).max(1e9).optional(),
        contentType: z
          .string()
          .regex(/^[\x20-\x7e]{1,200}$/)
          .optional(),
      }),
    )
    .max(100),
});

/** In the place of all that were there. */
export const dispatchFaultsSchema = z.strictObject({
  faults: z
    .array(
      z.strictObject({
        kind: z.enum(['drop', 'delay', 'duplicate', 'reorder']),
        event: z.string().min(1).max(100).optional(),
        shardId: z.number().int().min(0).optional(),
        times: z.number().int().min(1).default(1),
        delayMs: z.number().min(0).max(600_000).optional(),
      }),
    )
    .max(100),
});

/** A forged PING must be answered with 401. */
export const pingSchema = z.strictObject({
  forged: z.boolean().default(false),
  to: z.enum(['interactions', 'events']).default('interactions'),
});
