// SPDX-License-Identifier: AGPL-3.0-only
// What zod finds wrong, as the tree of a 50035 with Discord's codes.
import type { z } from 'zod';
import {
  ApiError,
  type FieldErrors,
  fieldErrors,
  type FieldProblem,
} from '../domain/api-errors.ts';

type Issue = z.core.$ZodIssue;

interface CodedMessage {
  readonly code: string;
  readonly message: string;
}

function quoted(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? 'null');
}

function wrongType(expected: string, input: unknown): CodedMessage {
  if (input === undefined || input === null) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  switch (expected) {
    case 'string':
      return {
        code: 'STRING_TYPE_CONVERT',
        message: `Could not interpret "${quoted(input)}" as string.`,
      };
    case 'int':
    case 'number':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${quoted(input)}" is not int.` };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'object':
    case 'record':
      return {
        code: 'MODEL_TYPE_CONVERT',
        message: 'Only dictionaries may be used in a ModelType',
      };
    default:
      return { code: 'BASE_TYPE_CHOICES', message: `Value "${quoted(input)}" is not ${expected}.` };
  }
}

function outOfRange(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): CodedMessage {
  const isLength = issue.origin === 'string' || issue.origin === 'array' || issue.origin === 'set';
  if (issue.code === 'too_big') {
    return isLength
      ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
      : {
          code: 'NUMBER_TYPE_MAX',
          message: `int value should be less than or equal to ${issue.maximum}.`,
        };
  }
  return isLength
    ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
    : {
        code: 'NUMBER_TYPE_MIN',
        message: `int value should be greater than or equal to ${issue.minimum}.`,
      };
}

const CODED = /^([A-Z][A-Z\d]*(?:_[A-Z\d]+)+): (.*)$/s;

function translate(issue: Issue): CodedMessage {
  const [, code, message] = CODED.exec(issue.message) ?? [];
  if (code !== undefined && message !== undefined) return { code, message };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'too_big':
    case 'too_small':
      return outOfRange(issue);
    case 'invalid_value': {
      if (issue.input === undefined || issue.input === null) return wrongType('', undefined);
      const choices = issue.values.map(String).join(', ');
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${choices}).` };
    }
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'invalid_union': {
      if (issue.input === undefined || issue.input === null) return wrongType('', undefined);
      return { code: 'UNION_TYPE_CHOICES', message: 'Value does not fit any of the choices.' };
    }
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { code: 'BASE_TYPE_CHOICES', message: issue.message };
  }
}

/** The tree for what zod reported; parse with `reportInput`, or absence cannot be told. */
export function formErrors(issues: readonly Issue[]): FieldErrors {
  const problems = issues.map((issue): FieldProblem => ({
    path: issue.path as (string | number)[],
    ...translate(issue),
  }));
  return fieldErrors(problems);
}

/** Parses a body or query, or throws a 50035. */
export function parseForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ApiError('invalidForm', formErrors(parsed.error.issues));
}
