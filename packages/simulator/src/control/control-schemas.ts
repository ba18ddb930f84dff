// SPDX-License-Identifier: AGPL-3.0-only
// The bodies and queries that the control API accepts. Unknown fields are errors: a typing mistake in
// a test must not pass as "no fault".
import { z } from 'zod';

const shardId = z.number().int().min(0).optional();
const closeCode = z.union([z.literal(1000), z.literal(1001), z.number().int().min(3000).max(4999)]);
const times = z.number().int().min(1);

export const emitSchema = z.strictObject({
  event: z.string().min(1).max(100),
  data: z.unknown(),
  shardId,
  raw: z.boolean().optional(),
});

export const sendSchema = z
  .strictObject({
    shardId,
    payload: z.unknown().optional(),
    text: z.string().optional(),
    binary: z.base64().optional(),
  })
  .refine(
    (body) => {
      const given = [body.payload, body.text, body.binary].filter((value) => value !== undefined);
      return given.length === 1;
    },
    { error: 'exactly one of payload, text and binary' },
  );

export const trafficSchema = z.strictObject({
  eventsPerSecond: z.number().min(0).max(100_000),
  limit: z.number().int().min(1).optional(),
});

export const loadSchema = z.strictObject({
  shardId,
  dispatches: z.number().int().min(1).max(10_000_000),
});

export const loadPaceSchema = z
  .strictObject({ eventsPerSecond: z.number().positive().optional() })
  .nullish();

export const dropSchema = z.strictObject({
  shardId,
  share: z.number().min(0).max(1).optional(),
  how: z.enum(['reset', 'fin', 'close', 'halfopen']),
  code: closeCode.optional(),
});

export const shardSchema = z.strictObject({ shardId });

export const invalidateSchema = z.strictObject({ shardId, resumable: z.boolean() });

export const acksSchema = z.strictObject({
  shardId,
  mode: z.enum(['normal', 'none', 'delay']),
  delayMs: z.number().min(0).max(600_000).optional(),
});

export const readsSchema = z.strictObject({
  shardId,
  bytesPerSecond: z.union([z.literal(0), z.number().min(1).max(1e9)]).nullable(),
});

export const gatewayFaultsSchema = z.strictObject({
  refuseConnections: z.number().int().min(400).max(599).nullable().optional(),
  helloDelayMs: z.number().min(0).max(600_000).nullable().optional(),
  gluedHello: z.boolean().nullable().optional(),
  op7BeforeHello: z.boolean().nullable().optional(),
  identifyCloseCode: closeCode.nullable().optional(),
  resumeInvalid: z.boolean().nullable().optional(),
  times: times.optional(),
});

export const restFaultSchema = z.strictObject({
  status: z.number().int().min(400).max(599),
  times: z.number().int().min(0),
  retryAfter: z.number().min(0).optional(),
});

export const outageSchema = z.strictObject({ guildId: z.string(), unavailable: z.boolean() });

export const guildSchema = z.strictObject({ guildId: z.string() });

export const nothingSchema = z.strictObject({}).optional().nullable();

const count = z.coerce.number().int().min(0);

export const journalQuerySchema = z.strictObject({
  after: count.default(0),
  limit: count.optional(),
});

export const commandsQuerySchema = z.strictObject({ after: count.default(0) });
