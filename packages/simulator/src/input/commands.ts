// SPDX-License-Identifier: AGPL-3.0-only
// Bodies of application commands (docs: Application Commands): types and lengths. What hangs together
// among fields is in `domain/command-rules.ts`.
import { z } from 'zod';
import {
  anyList,
  coded,
  integer,
  list,
  localizations,
  permissionBits,
  snowflake,
  text,
} from './fields.ts';
import { missingTag, wrongTag } from './form-errors.ts';
import { fileTypes } from './modal.ts';

const MAX_OPTIONS = 25;
const MAX_CHOICES = 25;

function localized(max: number) {
  return localizations({ min: 1, max }).nullish();
}

const choice = z.object({
  name: text({ min: 1, max: 100 }),
  name_localizations: localized(100),
  value: z.union([text({ min: 1, max: 100 }), z.number()]),
});

const optionFields = {
  type: integer({ min: 1, max: 11 }),
  name: text({ min: 1, max: 32 }),
  name_localizations: localized(32),
  description: text({ min: 1, max: 100 }),
  description_localizations: localized(100),
  required: z.boolean().optional(),
  choices: list(choice, { max: MAX_CHOICES }).optional(),
  channel_types: anyList(integer({ min: 0, max: 16 })).optional(),
  file_types: fileTypes.optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: integer({ min: 0, max: 6_000 }).optional(),
  max_length: integer({ min: 1, max: 6_000 }).optional(),
  autocomplete: z.boolean().optional(),
};

const KINDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

function kindProblem(type: unknown) {
  if (type === undefined || type === null) return missingTag('type');
  return KINDS.some((kind) => kind === type) ? undefined : wrongTag('type', KINDS);
}

/** An option is told by its type. Its fields may be null, which is to give none. */
function sparse<T extends z.ZodType>(schema: T) {
  return z.preprocess((given, context) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
    const fields = Object.fromEntries(Object.entries(given).filter(([, field]) => field !== null));
    const problem = kindProblem(fields['type']);
    if (problem === undefined) return fields;
    context.addIssue({ code: 'custom', message: coded(problem.code, problem.message) });
    return z.NEVER;
  }, schema);
}

// A group holds subcommands, and those hold values: no option is deeper.
const value = sparse(z.object({ ...optionFields, options: z.undefined().optional() }));
const withValues = sparse(
  z.object({ ...optionFields, options: list(value, { max: MAX_OPTIONS }).optional() }),
);
const option = sparse(
  z.object({ ...optionFields, options: list(withValues, { max: MAX_OPTIONS }).optional() }),
);

/** Kinds of installation, or of channels; at least one. */
function places(range: { readonly min: number; readonly max: number }) {
  return anyList(z.any()).pipe(z.array(integer(range)).min(1));
}

const fields = {
  name: text({ min: 1, max: 32 }),
  name_localizations: localized(32),
  description: text({ max: 100 }).nullish(),
  description_localizations: localized(100),
  options: list(option, { max: MAX_OPTIONS }).nullish(),
  default_member_permissions: z
    .union([permissionBits, z.number().int().min(0).transform(String)])
    .nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().optional(),
  integration_types: places({ min: 0, max: 1 }).nullish(),
  contexts: places({ min: 0, max: 2 }).nullish(),
};

export const commandCreateSchema = z.object({
  ...fields,
  type: integer({ min: 1, max: 4 }).nullish(),
});

export const commandEditSchema = z.object({ ...fields, name: fields.name.optional() });

export const commandOverwriteSchema = list(
  z.object({ ...fields, id: snowflake.optional(), type: integer({ min: 1, max: 4 }).nullish() }),
  { max: 111 },
);

export type CommandCreateInput = z.output<typeof commandCreateSchema>;
export type CommandEditInput = z.output<typeof commandEditSchema>;
export type CommandOverwriteInput = z.output<typeof commandOverwriteSchema>[number];

export const commandPermissions = z.object({
  permissions: list(
    z.object({
      id: snowflake,
      type: z.literal([1, 2, 3]),
      permission: z.boolean(),
    }),
    { max: 100 },
  ),
});
export type CommandPermissionsInput = z.output<typeof commandPermissions>;
