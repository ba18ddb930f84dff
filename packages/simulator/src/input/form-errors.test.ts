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
import { LargeInteger } from './json.ts';

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
  ['no model', z.object({}), 'x', 'MODEL_TYPE_CONVERT', 'Expected an object/dictionary.'],
  ['no dictionary', z.record(z.string(), z.string()), 'x', 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
  ['no choice', z.literal([1, 2]), 3, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2).'],
  ['no choice of words', z.enum(['desktop', 'ios']), 'x', 'BASE_TYPE_CHOICES', "Value must be one of ('desktop', 'ios')."],
  ['not the one choice', z.literal(1), 2, 'BASE_TYPE_CHOICES', 'Value must be one of (1,).'],
  ['a missing choice', z.enum(['a']), undefined, 'BASE_TYPE_REQUIRED', 'This field is required'],
  ['no id', snowflake, 'abc', 'NUMBER_TYPE_COERCE', 'Value "abc" is not snowflake.'],
  ['a number below 0 for an id', snowflake, -5, 'NUMBER_TYPE_COERCE', 'Value "-5" is not snowflake.'],
  ['half a number for an id', snowflake, 0.5, 'NUMBER_TYPE_COERCE', 'Value "0.5" is not snowflake.'],
  ['more than a number holds', integer({ min: 0, max: 9 }), new LargeInteger('9'.repeat(20)), 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 9007199254740991.'],
  ['more digits than an id has', snowflake, new LargeInteger('9'.repeat(19)), 'NUMBER_TYPE_MAX', 'snowflake value should be less than or equal to 9223372036854775807.'],
  ['a large number for a text', text({ max: 30 }), new LargeInteger('9'.repeat(20)), 'STRING_TYPE_CONVERT', `Could not interpret "${'9'.repeat(20)}" as string.`],
  ['a missing id', snowflake, undefined, 'BASE_TYPE_REQUIRED', 'This field is required'],
  ['an id of 64 bits', snowflake, '9223372036854775808', 'NUMBER_TYPE_MAX', 'snowflake value should be less than or equal to 9223372036854775807.'],
  ['no bits', permissionBits, '-1', 'NUMBER_TYPE_COERCE', 'Value "-1" is not int.'],
  ['a broken URL', link(), 'https://', 'URL_TYPE_INVALID_URL', 'Not a well formed URL.'],
  ['a scheme', link(), 'ftp://a.test', 'URL_TYPE_INVALID_SCHEME', 'Scheme "ftp" is not supported. Scheme must be one of (\'http\', \'https\').'],
  ['a URL with a space', link(), 'https://a.test/b c', 'URL_TYPE_INVALID_URL', 'Not a well formed URL.'],
  ['a file where only pages go', link(), 'attachment://a.png', 'URL_TYPE_INVALID_SCHEME', 'Scheme "attachment" is not supported. Scheme must be one of (\'http\', \'https\').'],
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

test('a text that is no URL has two errors', () => {
  const { errors } = bodyOf(() => parseForm(z.object({ url: link() }), { url: 'Nothing' })) as {
    errors: unknown;
  };
  const supported = `Scheme must be one of ('http', 'https').`;
  expect(errors).toEqual({
    url: {
      _errors: [
        {
          code: 'URL_TYPE_INVALID_SCHEME',
          message: `Scheme "nothing" is not supported. ${supported}`,
        },
        { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' },
      ],
    },
  });
});

const kinds = z.discriminatedUnion('type', [
  z.object({ type: z.literal(2), rows: z.array(z.string()).optional() }),
  z.object({ type: z.literal([3, 5]) }),
]);

test.each([
  [{ type: 9 }, { _errors: [{ code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" must be one of (2, 3, 5).' }] }],
  [{}, { _errors: [{ code: 'TAG_FIELD_MISSING', message: 'Field "type" is required to determine the model type.' }] }],
  [null, { _errors: [{ code: 'LIST_ITEM_VALUE_REQUIRED', message: 'List item values of ModelType are required' }] }],
  ['x', { _errors: [{ code: 'MODEL_TYPE_CONVERT', message: 'Expected an object/dictionary.' }] }],
])('in a list of models, %j is wrong at its own place', (value, errors) => {
  const parse = () => parseForm(z.object({ list: z.array(kinds) }), { list: [value] });
  expect(bodyOf(parse)).toMatchObject({ errors: { list: { 0: errors } } });
}); // prettier-ignore

test('a body that is one of many kinds is told by its choices', () => {
  const message = 'Value must be one of {2, 3, 5}.';
  expect(bodyOf(() => parseForm(kinds, { type: 9 }))).toMatchObject({
    errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message }] } },
  });
});

test('0 is an id: lists can begin there', () => {
  expect(parseForm(z.object({ after: snowflake }), { after: '0' })).toEqual({ after: '0' });
});

test('counts code points, not UTF-16 units', () => {
  const schema = text({ max: 3 });
  expect(schema.safeParse('🚀🚀🚀').success).toBe(true);
  expect(schema.safeParse('🚀🚀🚀🚀').success).toBe(false);
});
