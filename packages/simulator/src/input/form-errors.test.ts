// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../domain/api-errors.ts';
import {
  coded,
  integer,
  link,
  list,
  permissionBits,
  queryFlag,
  queryInteger,
  snowflake,
  text,
  timestamp,
} from './fields.ts';
import { parseForm } from './form-errors.ts';

type Case = readonly [name: string, schema: z.ZodType, value: unknown, code: string, words: string];

const cases: readonly Case[] = [
  ['a missing text', z.string(), undefined, 'BASE_TYPE_REQUIRED', 'This field is required'],
  ['a null text', z.string(), null, 'BASE_TYPE_REQUIRED', 'This field is required'],
  ['a number for a text', text({ max: 5 }), 5, 'STRING_TYPE_CONVERT', 'Could not interpret "5" as string.'],
  ['a text too long', text({ max: 3 }), 'abcd', 'BASE_TYPE_MAX_LENGTH', 'Must be 3 or fewer in length.'],
  ['a text too short', text({ min: 2, max: 3 }), 'a', 'BASE_TYPE_BAD_LENGTH', 'Must be between 2 and 3 in length.'],
  ['a plain maximum', z.string().max(3), 'abcd', 'BASE_TYPE_MAX_LENGTH', 'Must be 3 or fewer in length.'],
  ['a plain minimum', z.string().min(3), 'ab', 'BASE_TYPE_MIN_LENGTH', 'Must be 3 or more in length.'],
  ['a text for a number', integer({ min: 0, max: 9 }), '5', 'NUMBER_TYPE_COERCE', 'Value "5" is not int.'],
  ['half a number', integer({ min: 0, max: 9 }), 0.5, 'NUMBER_TYPE_COERCE', 'Value "0.5" is not int.'],
  ['a number too big', integer({ min: 0, max: 9 }), 10, 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 9.'],
  ['a number too small', integer({ min: 0, max: 9 }), -1, 'NUMBER_TYPE_MIN', 'int value should be greater than or equal to 0.'],
  ['a flag in words', z.boolean(), 'true', 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  ['no list', z.array(z.string()), {}, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  ['a list too long', list(z.string(), { max: 1 }), ['a', 'b'], 'BASE_TYPE_MAX_LENGTH', 'Must be 1 or fewer in length.'],
  ['no model', z.object({}), 'x', 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
  ['no choice', z.literal([1, 2]), 3, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2).'],
  ['a missing choice', z.enum(['a']), undefined, 'BASE_TYPE_REQUIRED', 'This field is required'],
  ['no id', snowflake, 'abc', 'NUMBER_TYPE_COERCE', 'Value "abc" is not snowflake.'],
  ['an id above 64 bits', snowflake, '18446744073709551616', 'NUMBER_TYPE_COERCE', 'Value is not snowflake.'],
  ['no bits', permissionBits, '-1', 'NUMBER_TYPE_COERCE', 'Value "-1" is not int.'],
  ['no URL', link(), 'x', 'URL_TYPE_INVALID_URL', 'Not a well formed URL.'],
  ['a broken URL', link(), 'https://', 'URL_TYPE_INVALID_URL', 'Not a well formed URL.'],
  ['a scheme', link(), 'ftp://a.test', 'URL_TYPE_INVALID_SCHEME', 'Scheme "ftp" must be one of (\'http\', \'https\').'],
  ['no time', timestamp, 'soon', 'DATE_TIME_TYPE_PARSE', 'Could not parse soon. Should be ISO8601.'],
  ['a query of words', queryInteger({ min: 1, max: 9 }), 'x', 'NUMBER_TYPE_COERCE', 'Value "x" is not int.'],
  ['a query too big', queryInteger({ min: 1, max: 9 }), '10', 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 9.'],
  ['a query flag', queryFlag, 'maybe', 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  ['a pattern', z.string().regex(/^a$/), 'b', 'STRING_TYPE_REGEX', 'String value did not match validation regex.'],
  ['no member of a union', z.union([z.string(), z.boolean()]), [], 'UNION_TYPE_CHOICES', 'Value does not fit any of the choices.'],
  ['a code of its own', z.string().refine(() => false, { error: coded('OWN_CODE', 'own: words') }), 'x', 'OWN_CODE', 'own: words'],
]; // prettier-ignore

test.each(cases)('words %s as Discord does', (...row) => {
  const [, schema, value, code, message] = row;
  const parse = () => parseForm(z.object({ field: schema }), { field: value });
  expect(bodyOf(parse)).toEqual({
    message: 'Invalid Form Body',
    code: 50_035,
    errors: { field: { _errors: [{ code, message }] } },
  });
});

function bodyOf(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    return error instanceof ApiError ? error.body : error;
  }
}

test('says where it is, however deep, and all at once', () => {
  const schema = z.object({
    embeds: z.array(z.object({ title: text({ max: 2 }), fields: z.array(z.string()) })),
    tts: z.boolean(),
  });
  const value = {
    embeds: [
      { title: 'ok', fields: [] },
      { title: 'long', fields: [1] },
    ],
  };
  expect(bodyOf(() => parseForm(schema, value))).toMatchObject({
    errors: {
      embeds: {
        1: {
          title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] },
          fields: { 0: { _errors: [{ code: 'STRING_TYPE_CONVERT' }] } },
        },
      },
      tts: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] },
    },
  });
});

test('counts code points, not UTF-16 units', () => {
  const schema = text({ max: 3 });
  expect(schema.safeParse('🚀🚀🚀').success).toBe(true);
  expect(schema.safeParse('🚀🚀🚀🚀').success).toBe(false);
});
