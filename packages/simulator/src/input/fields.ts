// SPDX-License-Identifier: AGPL-3.0-only
// Fields of bodies and queries, with the errors that Discord words in a way of its own. An error that
// reads `CODE: message` is answered with that code; others are translated in `form-errors.ts`.
import { z } from 'zod';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';

/** An error that carries Discord's code. */
export function coded(code: string, message: string): string {
  return `${code}: ${message}`;
}

interface Lengths {
  readonly min?: number;
  readonly max: number;
}

function lengthError({ min = 0, max }: Lengths): string {
  return min === 0
    ? coded('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    : coded('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

function codePoints(value: string): number {
  let count = 0;
  for (const _point of value) count += 1;
  return count;
}

/** A string whose length Discord counts in code points. */
export function text(lengths: Lengths): z.ZodString {
  const error = lengthError(lengths);
  const { min = 0, max } = lengths;
  // UTF-16 units are never fewer than code points: the bound is widened, then the count is exact.
  return z
    .string()
    .min(min, { error })
    .max(max * 2, { error, abort: true })
    .refine((value) => value.length <= max || codePoints(value) <= max, { error });
}

export function list<T extends z.ZodType>(item: T, lengths: Lengths): z.ZodArray<T> {
  const error = lengthError(lengths);
  const { min = 0, max } = lengths;
  return z.array(item).min(min, { error }).max(max, { error });
}

export function integer(range: { readonly min: number; readonly max: number }): z.ZodInt {
  return z.int().min(range.min).max(range.max);
}

/** An id. Numbers are refused: they have lost digits before they came here. */
export const snowflake: z.ZodType<Snowflake, string> = z
  .string()
  .regex(/^[1-9]\d{0,19}$/, {
    error: ({ input }) => coded('NUMBER_TYPE_COERCE', `Value "${String(input)}" is not snowflake.`),
    abort: true,
  })
  .refine((value) => parseSnowflake(value) !== undefined, {
    error: coded('NUMBER_TYPE_COERCE', 'Value is not snowflake.'),
  })
  .transform((value) => value as Snowflake);

/** Permission bits as decimal text. */
export const permissionBits: z.ZodString = z.string().regex(/^\d{1,20}$/, {
  error: ({ input }) => coded('NUMBER_TYPE_COERCE', `Value "${String(input)}" is not int.`),
});

const SCHEMES = ['http', 'https'];

/** A link; `attachment://name` too where files can be meant. */
export function link(options: { readonly attachments?: boolean } = {}): z.ZodString {
  const schemes = options.attachments === true ? [...SCHEMES, 'attachment'] : SCHEMES;
  return z
    .string()
    .max(2_048, { error: lengthError({ max: 2_048 }) })
    .superRefine((value, context) => {
      const [scheme = ''] = value.split(':', 1);
      if (!value.includes('://')) {
        const message = coded('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
        context.addIssue({ code: 'custom', message });
      } else if (!schemes.includes(scheme.toLowerCase())) {
        const names = schemes.map((name) => `'${name}'`).join(', ');
        const message = `Scheme "${scheme}" must be one of (${names}).`;
        context.addIssue({ code: 'custom', message: coded('URL_TYPE_INVALID_SCHEME', message) });
      } else if (scheme !== 'attachment' && !URL.canParse(value)) {
        const message = coded('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
        context.addIssue({ code: 'custom', message });
      }
    });
}

/** ISO 8601. */
export const timestamp: z.ZodString = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)), {
    error: ({ input }) =>
      coded('DATE_TIME_TYPE_PARSE', `Could not parse ${String(input)}. Should be ISO8601.`),
  });

/** A query's number; absent is absent. */
export function queryInteger(range: { readonly min: number; readonly max: number }) {
  return z
    .string()
    .regex(/^-?\d{1,9}$/, {
      error: ({ input }) => coded('NUMBER_TYPE_COERCE', `Value "${String(input)}" is not int.`),
    })
    .transform(Number)
    .pipe(integer(range));
}

/** A query's flag, in any of the spellings that Discord takes. */
export const queryFlag = z
  .string()
  .regex(/^(true|false|1|0|True|False)$/, {
    error: coded('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'),
  })
  .transform((value) => /^(true|1|True)$/.test(value));
