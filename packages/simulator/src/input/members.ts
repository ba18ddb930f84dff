// SPDX-License-Identifier: AGPL-3.0-only
// Bodies and queries of members, roles and bans (docs: Guild): types and lengths.
import { z } from 'zod';
import {
  anyList,
  coded,
  integer,
  list,
  permissionBits,
  queryInteger,
  snowflake,
  text,
  timestamp,
} from './fields.ts';

export const memberEdit = z.object({
  nick: text({ max: 32 }).trim().nullish(),
  roles: list(snowflake, { max: 250 }).nullish(),
  mute: z.boolean().nullish(),
  deaf: z.boolean().nullish(),
  channel_id: snowflake.nullish(),
  communication_disabled_until: timestamp.nullish(),
  flags: z.int().nonnegative().nullish(),
});
export type MemberEditInput = z.infer<typeof memberEdit>;

export const memberAdd = z.object({
  access_token: z.string(),
  nick: text({ max: 32 }).trim().nullish(),
  roles: list(snowflake, { max: 250 }).nullish(),
  mute: z.boolean().nullish(),
  deaf: z.boolean().nullish(),
});
export type MemberAddInput = z.infer<typeof memberAdd>;

export const ownMemberEdit = z.object({ nick: text({ max: 32 }).trim().nullish() });

export const memberListQuery = z.object({
  limit: queryInteger({ min: 1, max: 1_000 }).default(1),
  after: snowflake.optional(),
});

export const memberSearchQuery = z.object({
  query: text({ min: 1, max: 100 }),
  limit: queryInteger({ min: 1, max: 1_000 }).default(1),
});

const MAX_COLOR = 0xffffff;
const color = integer({ min: 0, max: MAX_COLOR });

const roleFields = {
  permissions: z.union([permissionBits, z.int().nonnegative().transform(String)]).nullish(),
  color: color.nullish(),
  colors: z.object({ primary_color: color }).nullish(),
  hoist: z.boolean().nullish(),
  mentionable: z.boolean().nullish(),
};

export const roleEdit = z.object({ ...roleFields, name: text({ min: 1, max: 100 }).nullish() });
export type RoleEditInput = z.infer<typeof roleEdit>;

export const rolePositions = anyList(
  z.object({ id: snowflake, position: z.int().nonnegative().nullish() }),
);
export type RolePositionsInput = z.infer<typeof rolePositions>;

const WEEK_S = 604_800;

const isMissing = (value: unknown): boolean => (value ?? null) === null;

export const banPut = z
  .object({
    delete_message_seconds: integer({ min: 0, max: WEEK_S }).nullish(),
    delete_message_days: integer({ min: 0, max: 7 }).nullish(),
  })
  // Docs: Create Guild Ban; which code it has is not said.
  .refine(
    (given) => isMissing(given.delete_message_seconds) || isMissing(given.delete_message_days),
    {
      path: ['delete_message_days'],
      error: coded(
        'BASE_TYPE_CHOICES',
        'Only one of delete_message_seconds and _days may be given.',
      ),
    },
  );
export type BanPutInput = z.infer<typeof banPut>;

export const bulkBan = z.object({
  user_ids: list(snowflake, { min: 1, max: 200 }),
  delete_message_seconds: integer({ min: 0, max: WEEK_S }).nullish(),
});
export type BulkBanInput = z.infer<typeof bulkBan>;

export const banListQuery = z.object({
  limit: queryInteger({ min: 1, max: 1_000 }).default(1_000),
  before: snowflake.optional(),
  after: snowflake.optional(),
});
export type BanListQuery = z.infer<typeof banListQuery>;

const pruneDays = { min: 1, max: 30 };

export const pruneQuery = z.object({
  days: queryInteger(pruneDays).default(7),
  /** With commas between them. */
  include_roles: z
    .string()
    .transform((ids) => ids.split(',').filter((one) => one !== ''))
    .pipe(anyList(snowflake))
    .default([]),
});

export const pruneBody = z.object({
  days: integer(pruneDays).default(7),
  compute_prune_count: z.boolean().default(true),
  include_roles: list(snowflake, { max: 250 }).default([]),
});
export type PruneInput = Pick<z.output<typeof pruneBody>, 'days' | 'include_roles'>;

export const voiceStateEdit = z.object({
  channel_id: snowflake.optional(),
  suppress: z.boolean().optional(),
  request_to_speak_timestamp: timestamp.nullish(),
});
export type VoiceStateEditInput = z.output<typeof voiceStateEdit>;
