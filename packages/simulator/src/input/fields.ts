// SPDX-License-Identifier: AGPL-3.0-only
// Fields of bodies and queries, with the errors that Discord words in a way of its own. An error that
// reads `CODE: message` is answered with that code; others are translated in `form-errors.ts`.
import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Snowflake } from '../store/snowflake.ts';
import { LargeInteger } from './json.ts';

/** An error that carries Discord's code. */
export function coded(code: string, message: string): string {
  return `${code}: ${message}`;
}

/** Choices as Discord lists them: texts in quotes, a comma after one alone. */
export function tuple(choices: readonly unknown[]): string {
  const shown = choices.map((choice) =>
    typeof choice === 'string' ? `'${choice}'` : String(choice),
  );
  return shown.length === 1 ? `(${shown.join('')},)` : `(${shown.join(', ')})`;
}

const MAX_QUOTED = 200;
const MAX_QUOTED_LEVELS = 4;

function sketch(value: unknown, levels: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (value instanceof LargeInteger) return value.digits;
  if (levels === 0) return '…';
  const isList = Array.isArray(value);
  const shown = Object.entries(value)
    .slice(0, MAX_QUOTED)
    .map(
      ([name, field]) => `${isList ? '' : `${JSON.stringify(name)}:`}${sketch(field, levels - 1)}`,
    );
  return isList ? `[${shown.join(',')}]` : `{${shown.join(',')}}`;
}

/** What was given, for the error that tells of it: not to any depth and length. */
export function quoted(value: unknown): string {
  const shown = typeof value === 'string' ? value : sketch(value, MAX_QUOTED_LEVELS);
  return shown.length <= MAX_QUOTED ? shown : `${shown.slice(0, MAX_QUOTED)}…`;
}

interface Lengths {
  readonly min?: number;
  readonly max: number;
}

interface TextOptions extends Lengths {
  /** Without the space around it, which does not count either. */
  readonly trimmed?: boolean;
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

/** A name: without spaces around it, and not of spaces alone. */
export function title(lengths: Lengths): z.ZodString {
  return text(lengths)
    .refine((value) => value === '' || value.trim() !== '', {
      error: coded('BASE_TYPE_REQUIRED', 'This field is required'),
    })
    .trim();
}

/** A string whose length Discord counts in code points. */
export function text(options: TextOptions): z.ZodString {
  const error = lengthError(options);
  const { min = 0, max, trimmed = false } = options;
  const string = trimmed ? z.string().trim() : z.string();
  // UTF-16 units are never fewer than code points: the bound is widened, then the count is exact.
  return string
    .min(min, { error })
    .max(max * 2, { error, abort: true })
    .refine((value) => value.length <= max || codePoints(value) <= max, { error });
}

/** A list; one that is too long is refused for that alone, before anything in it is looked at. */
export function list<T extends z.ZodType>(item: T, lengths: Lengths) {
  const error = lengthError(lengths);
  const { min = 0, max } = lengths;
  return z.array(z.any()).max(max, { error }).pipe(z.array(item).min(min, { error }));
}

/** Discord's OpenAPI document names it for lists without a limit of their own. */
const MAX_LIST = 1_521;

export function anyList<T extends z.ZodType>(item: T) {
  return list(item, { max: MAX_LIST });
}

/** Texts by language. */
export function localizations(lengths: Lengths) {
  const limits = { max: MAX_LIST };
  return z
    .record(z.string(), z.unknown())
    .refine((given) => Object.keys(given).length <= MAX_LIST, { error: lengthError(limits) })
    .pipe(z.partialRecord(z.enum(Locale), text(lengths).nullable()));
}

/** Ids, each once. */
export function idSet(lengths: Lengths = { max: MAX_LIST }) {
  return list(snowflake, lengths).superRefine((values, context) => {
    const known = new Set<Snowflake>();
    for (const [at, value] of values.entries()) {
      if (known.size < known.add(value).size) continue;
      const message = coded(
        'SET_TYPE_ALREADY_CONTAINS_VALUE',
        'The set already contains this value',
      );
      context.addIssue({ code: 'custom', path: [at], message });
    }
  });
}

export function integer(range: { readonly min: number; readonly max: number }): z.ZodInt {
  return z.int().min(range.min).max(range.max);
}

const MAX_SNOWFLAKE = 2n ** 63n - 1n;

function notSnowflake(value: unknown): string | undefined {
  // Absence is told apart in `form-errors.ts`.
  if (value === undefined || value === null) return undefined;
  return coded('NUMBER_TYPE_COERCE', `Value "${quoted(value)}" is not snowflake.`);
}

/** The text of an id that was written as a number, as far as that has all of its digits. */
export function idText(given: unknown): unknown {
  if (given instanceof LargeInteger) return given.digits;
  return typeof given === 'number' && Number.isSafeInteger(given) ? String(given) : given;
}

/** An id as text, as it is kept; 0 is before all others. */
export const snowflakeText: z.ZodType<Snowflake, string> = z
  .string({ error: ({ input }) => notSnowflake(input) })
  .regex(/^(?:0|[1-9]\d{0,19})$/, { error: ({ input }) => notSnowflake(input), abort: true })
  .refine((value) => BigInt(value) <= MAX_SNOWFLAKE, {
    error: coded(
      'NUMBER_TYPE_MAX',
      `snowflake value should be less than or equal to ${MAX_SNOWFLAKE}.`,
    ),
  })
  .transform((value) => value as Snowflake);

/** An id as it is sent: text, or a number that has lost no digits. */
export const snowflake: z.ZodType<Snowflake> = z.preprocess(idText, snowflakeText);

/** Permission bits as decimal text. */
export const permissionBits: z.ZodString = z.string().regex(/^\d{1,20}$/, {
  error: ({ input }) => coded('NUMBER_TYPE_COERCE', `Value "${quoted(input)}" is not int.`),
});

interface LinkOptions {
  /** Those of pages, when not told. */
  readonly schemes?: readonly string[];
  readonly max?: number;
}

const PAGES = ['http', 'https'];

/** Schemes of pictures and other media: a page's, or a file of the same message. */
export const MEDIA_SCHEMES: readonly string[] = [...PAGES, 'attachment'];
export const BUTTON_SCHEMES: readonly string[] = [...PAGES, 'discord'];

function isUrl(value: string): boolean {
  if (!value.includes('://') || /\s/.test(value)) return false;
  return value.startsWith('attachment:') || URL.canParse(value);
}

/** A link. What is no URL at all has two errors: that of its scheme, too. */
export function link({ schemes = PAGES, max = 2_048 }: LinkOptions = {}): z.ZodString {
  return z
    .string()
    .max(max, { error: lengthError({ max }) })
    .superRefine((value, context) => {
      const report = (code: string, message: string): void => {
        context.addIssue({ code: 'custom', message: coded(code, message) });
      };
      const scheme = (value.split(':', 1)[0] ?? '').toLowerCase();
      if (!schemes.includes(scheme)) {
        const wanted = `Scheme must be one of ${tuple(schemes)}.`;
        report('URL_TYPE_INVALID_SCHEME', `Scheme "${quoted(scheme)}" is not supported. ${wanted}`);
      }
      if (!isUrl(value)) report('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    });
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?( ?Z|[+-]\d{2}:?\d{2})?)?$/i;

/** ISO 8601. */
export const timestamp: z.ZodString = z
  .string()
  .refine((value) => ISO_TIME.test(value) && !Number.isNaN(Date.parse(value)), {
    error: ({ input }) =>
      coded('DATE_TIME_TYPE_PARSE', `Could not parse ${quoted(input)}. Should be ISO8601.`),
  });

/** A query's number; absent is absent. */
export function queryInteger(range: { readonly min: number; readonly max: number }) {
  return z
    .string()
    .regex(/^-?\d{1,9}$/, {
      error: ({ input }) => coded('NUMBER_TYPE_COERCE', `Value "${quoted(input)}" is not int.`),
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
