// SPDX-License-Identifier: AGPL-3.0-only
// What zod finds wrong, as the tree of a 50035 with Discord's codes.
import type { z } from 'zod';
import {
  ApiError,
  type FieldErrors,
  fieldErrors,
  type FieldProblem,
} from '../domain/api-errors.ts';
import { quoted, tuple } from './fields.ts';
import { LargeInteger } from './json.ts';

type Issue = z.core.$ZodIssue;

interface CodedMessage {
  readonly code: string;
  readonly message: string;
}

const REQUIRED: CodedMessage = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

/** Of what is in a list Discord says so; in lists of other things than models its words are not known. */
function absent(expected: string, isInList: boolean): CodedMessage {
  if (!isInList || expected !== 'object') return REQUIRED;
  return {
    code: 'LIST_ITEM_VALUE_REQUIRED',
    message: 'List item values of ModelType are required',
  };
}

function tooLarge(maximum: number | bigint): CodedMessage {
  return {
    code: 'NUMBER_TYPE_MAX',
    message: `int value should be less than or equal to ${maximum}.`,
  };
}

function wrongType(expected: string, input: unknown): CodedMessage {
  switch (expected) {
    case 'string':
      return {
        code: 'STRING_TYPE_CONVERT',
        message: `Could not interpret "${quoted(input)}" as string.`,
      };
    case 'int':
    case 'number':
      if (input instanceof LargeInteger) return tooLarge(Number.MAX_SAFE_INTEGER);
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${quoted(input)}" is not int.` };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'object':
      return { code: 'MODEL_TYPE_CONVERT', message: 'Expected an object/dictionary.' };
    case 'record':
      return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
    default:
      return { code: 'BASE_TYPE_CHOICES', message: `Value "${quoted(input)}" is not ${expected}.` };
  }
}

function outOfRange(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): CodedMessage {
  const isLength = issue.origin === 'string' || issue.origin === 'array' || issue.origin === 'set';
  if (issue.code === 'too_big') {
    return isLength
      ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
      : tooLarge(issue.maximum);
  }
  return isLength
    ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
    : {
        code: 'NUMBER_TYPE_MIN',
        message: `int value should be greater than or equal to ${issue.minimum}.`,
      };
}

const CODED = /^([A-Z][A-Z\d]*(?:_[A-Z\d]+)+): (.*)$/s;

/** A model whose kind is told by a field that it has not. */
export function missingTag(field = ''): CodedMessage {
  const message = `Field "${field}" is required to determine the model type.`;
  return { code: 'TAG_FIELD_MISSING', message };
}

/** A model of no known kind. */
export function wrongTag(field = '', kinds: readonly unknown[]): CodedMessage {
  const message = `Value of field "${field}" must be one of ${tuple(kinds)}.`;
  return { code: 'UNION_TYPE_CHOICES', message };
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** What the models of a union differ in, as long as it is there but fits none of them. */
function wrongModel(issue: UnionIssue): CodedMessage {
  const { discriminator, input } = issue;
  const options = 'options' in issue ? (issue.options as readonly unknown[]) : [];
  const given = (input as Readonly<Record<string, unknown>> | undefined)?.[discriminator ?? ''];
  const isAbsentTag = given === undefined || given === null;
  // A union that is the whole body is told by its choices.
  if (issue.path.length === 1) {
    if (isAbsentTag) return REQUIRED;
    const choices = options.map(String).join(', ');
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${choices}}.` };
  }
  return isAbsentTag ? missingTag(discriminator) : wrongTag(discriminator, options);
}

function wrongUnion(issue: UnionIssue): CodedMessage {
  if (issue.input === undefined || issue.input === null) return REQUIRED;
  if (issue.discriminator !== undefined) return wrongModel(issue);
  return { code: 'UNION_TYPE_CHOICES', message: 'Value does not fit any of the choices.' };
}

function isAbsent({ input }: Issue): boolean {
  return input === undefined || input === null;
}

function translate(issue: Issue): CodedMessage {
  const [, code, message] = CODED.exec(issue.message) ?? [];
  if (code !== undefined && message !== undefined) return { code, message };
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(issue)
        ? absent(issue.expected, typeof issue.path.at(-1) === 'number')
        : wrongType(issue.expected, issue.input);
    case 'too_big':
    case 'too_small':
      return outOfRange(issue);
    case 'invalid_value':
      if (isAbsent(issue)) return REQUIRED;
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of ${tuple(issue.values)}.`,
      };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'invalid_union':
      return wrongUnion(issue);
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { code: 'BASE_TYPE_CHOICES', message: issue.message };
  }
}

const OF_MODELS: ReadonlySet<string> = new Set(['UNION_TYPE_CHOICES', 'TAG_FIELD_MISSING']);

/** Discord names the model that fits no kind, not the field that tells kinds apart. */
function placeOf(issue: Issue, code: string): (string | number)[] {
  const path = issue.path as (string | number)[];
  const isModel = issue.code === 'invalid_union' && issue.discriminator !== undefined;
  return isModel && OF_MODELS.has(code) ? path.slice(0, -1) : path;
}

/** Nobody reads more. */
const MAX_TOLD = 1_000;

/** The tree for what zod reported; parse with `reportInput`, or absence cannot be told. */
function formErrors(issues: readonly Issue[]): FieldErrors {
  const problems = issues.slice(0, MAX_TOLD).map((issue): FieldProblem => {
    const { code, message } = translate(issue);
    return { path: placeOf(issue, code), code, message };
  });
  return fieldErrors(problems);
}

/** Parses a body or query, or throws a 50035. */
export function parseForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ApiError('invalidForm', formErrors(parsed.error.issues));
}
