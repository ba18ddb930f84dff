// SPDX-License-Identifier: AGPL-3.0-only
// What a saved world looks like: a JSON value of one version.
import { z } from 'zod';
import type { SavedDeliveries } from './endpoint/webhook-events.ts';
import { SimulatorError } from './errors.ts';
import type { SavedIdentifyGate } from './gateway/identify-gate.ts';
import type { SavedMemberRequest } from './gateway/member-requests.ts';
import { snowflakeText as snowflake } from './input/fields.ts';
import type { SavedCounters } from './limits/index.ts';
import type { Json } from './store/codec.ts';
import type { RandomPosition } from './store/random.ts';
import type { SourcePosition } from './store/snowflake-source.ts';
import { DISCORD_EPOCH_MS } from './store/snowflake.ts';
import { WEBHOOK_EVENT_TYPES } from './store/webhook-event.ts';

/** Of another version nothing is loaded. */
export const SAVED_VERSION = 2;

/** The text of one; more is neither saved nor loaded. */
export const MAX_SAVED_BYTES: number = 256 * 1_048_576;

/** The options that everything which nobody has asked for yet is made from. */
export interface SavedPopulation {
  readonly seed: number | string;
  readonly guilds: number;
  readonly membersMin: number;
  readonly membersMax: number;
  readonly channelsPerGuild: number;
  readonly botPermissions: string;
}

export interface SavedWorld {
  readonly version: typeof SAVED_VERSION;
  readonly population: SavedPopulation;
  readonly nowMs: number;
  readonly ids: SourcePosition;
  readonly randoms: Readonly<Record<string, RandomPosition>>;
  /** By application. */
  readonly identifyGates: Readonly<Record<string, SavedIdentifyGate>>;
  readonly memberRequests: readonly SavedMemberRequest[];
  readonly limits: SavedCounters;
  readonly webhookEvents: SavedDeliveries;
  readonly store: Json;
}

const count = z.int().min(0);
/** What ids can tell: 41 bits from Discord's epoch. */
const LAST_MS = DISCORD_EPOCH_MS + 2 ** 41 - 1;
const timeMs = z.number().min(0).max(LAST_MS);
const json: z.ZodType<Json> = z.custom<Json>((value) => value !== undefined);

const delivery = z.strictObject({
  id: count,
  applicationId: snowflake,
  type: z.enum(WEBHOOK_EVENT_TYPES),
  data: z.unknown().optional(),
  createdAtMs: timeMs,
  nextAtMs: timeMs,
  state: z.enum(['waiting', 'delivered', 'failed', 'dropped']),
  tries: z.array(z.strictObject({ atMs: timeMs, status: z.int().nullable() })),
});

/** Ids name one delivery each, and those to come are new. */
const deliveries = z
  .strictObject({ lastId: count, deliveries: z.array(delivery) })
  .refine(
    (saved) => new Set(saved.deliveries.map(({ id }) => id)).size === saved.deliveries.length,
    {
      message: 'two deliveries of one id',
    },
  )
  .refine((saved) => saved.deliveries.every(({ id }) => id <= saved.lastId), {
    message: 'a delivery after the last',
  });

const savedSchema: z.ZodType<SavedWorld> = z.strictObject({
  version: z.literal(SAVED_VERSION),
  population: z.strictObject({
    seed: z.union([z.string(), z.number()]),
    guilds: count,
    membersMin: count,
    membersMax: count,
    channelsPerGuild: count,
    botPermissions: z.string(),
  }),
  nowMs: timeMs,
  ids: z.strictObject({ timeMs, increment: count }),
  randoms: z.record(z.string(), z.tuple([z.int(), z.int(), z.int(), z.int()])),
  identifyGates: z.record(
    z.string(),
    z.strictObject({
      used: count,
      dayStartMs: timeMs,
      lastByKey: z.array(z.tuple([count, timeMs])),
    }),
  ),
  memberRequests: z.array(z.tuple([z.string(), timeMs])),
  limits: z.record(z.string(), z.array(z.tuple([z.string(), z.string(), count, timeMs]))),
  webhookEvents: deliveries,
  store: json,
});

/** Checks what somebody gave for a saved world; its records are checked when they are loaded. */
export function parseSavedWorld(value: unknown): SavedWorld {
  const parsed = savedSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  const what = `not a saved world of version ${SAVED_VERSION}`;
  throw new SimulatorError('BAD_WORLD', `${what}: ${place} ${issue?.message ?? ''}`, parsed.error);
}
