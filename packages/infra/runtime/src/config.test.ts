// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type ConfigOptions, flag, parseConfig, wholeNumber, wordList } from './config.ts';
import { ConfigError } from './errors.ts';

const SETTINGS = {
  APP_TOKEN: {
    schema: z.string({ message: 'must be set' }).min(10),
    description: 'The token',
    isSecret: true,
  },
  APP_PORT: { schema: wholeNumber({ min: 1, max: 65_535, default: 8080 }), description: 'A port' },
  APP_VERBOSE: { schema: flag(false), description: 'Whether to say more' },
  APP_NAMES: { schema: wordList(), description: 'Names' },
  LEVEL: { schema: z.enum(['low', 'high']).default('low'), description: 'A level' },
} as const;
const OPTIONS: ConfigOptions = {
  ownPrefixes: ['APP_'],
  foreign: ['APP_OF_ANOTHER'],
  readFile: (path) => {
    if (path !== '/run/secrets/token') throw new Error(`ENOENT ${path}`);
    return 'from a file 123\n';
  },
};
const TOKEN = 'secret-token-value';

function parse(environment: Record<string, string | undefined>) {
  return parseConfig(SETTINGS, environment, OPTIONS);
}

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    parse(environment);
  } catch (error) {
    if (error instanceof ConfigError) {
      return error.problems.map(({ key, message }) => `${key}: ${message}`);
    }
    throw error;
  }
  return [];
}

test('what is not set has its default', () => {
  expect(parse({ APP_TOKEN: TOKEN })).toEqual({
    APP_TOKEN: TOKEN,
    APP_PORT: 8080,
    APP_VERBOSE: false,
    APP_NAMES: [],
    LEVEL: 'low',
  });
});

test('what is set is read as its type', () => {
  const environment = {
    APP_TOKEN: TOKEN,
    APP_PORT: '1',
    APP_VERBOSE: 'true',
    APP_NAMES: ' a, b ,,c ',
    LEVEL: 'high',
  };
  expect(parse(environment)).toEqual({
    APP_TOKEN: TOKEN,
    APP_PORT: 1,
    APP_VERBOSE: true,
    APP_NAMES: ['a', 'b', 'c'],
    LEVEL: 'high',
  });
});

test('an empty variable is one that is not set', () => {
  const empty = { APP_PORT: '', APP_VERBOSE: '', APP_NAMES: '', LEVEL: '', APP_TOKEN_FILE: '' };
  expect(parse({ ...empty, APP_TOKEN: TOKEN })).toEqual(parse({ APP_TOKEN: TOKEN }));
  expect(problemsOf({ APP_TOKEN: '' })).toEqual(['APP_TOKEN: is missing or not valid (The token)']);
});

test('everything that is wrong is said at once, by name', () => {
  const problems = problemsOf({
    APP_PORT: '70000',
    APP_VERBOSE: 'yes',
    APP_TYPO: 'x',
    LEVEL: 'middle',
  });
  expect(new Set(problems.map((problem) => problem.split(':')[0]))).toEqual(
    new Set(['APP_PORT', 'APP_TOKEN', 'APP_TYPO', 'APP_VERBOSE', 'LEVEL']),
  );
  expect(problems).toContain('APP_TYPO: no such setting');
  expect(problems).toContain('APP_VERBOSE: must be true or false');
});

test.each(['0', '65536', '-1', '1.5', '1e3', ' 8', '0x10', 'NaN', '999999999999999999999'])(
  'a port of "%s" is out of range, and the range is named',
  (text) => {
    expect(problemsOf({ APP_TOKEN: TOKEN, APP_PORT: text })).toContain(
      'APP_PORT: must be a whole number from 1 to 65535',
    );
  },
);

test('the value of a secret is never shown', () => {
  const error = new ConfigError([{ key: 'A', message: 'b' }]);
  expect(error).toMatchObject({ message: 'A: b', code: 'CONFIG_INVALID', retryable: false });
  expect(problemsOf({ APP_TOKEN: 'too-short' }).join()).not.toContain('too-short');
});

test('a secret is read from a file, without the end of its line', () => {
  expect(parse({ APP_TOKEN_FILE: '/run/secrets/token' }).APP_TOKEN).toBe('from a file 123');
});

test('a secret given twice, or in a file that cannot be read, is a problem', () => {
  expect(problemsOf({ APP_TOKEN: TOKEN, APP_TOKEN_FILE: '/run/secrets/token' })).toEqual([
    'APP_TOKEN: set either APP_TOKEN or APP_TOKEN_FILE, not both',
  ]);
  expect(problemsOf({ APP_TOKEN_FILE: '/no/such/file' })).toContain(
    'APP_TOKEN_FILE: cannot read /no/such/file',
  );
});

test('only secrets come from files', () => {
  expect(problemsOf({ APP_TOKEN: TOKEN, APP_PORT_FILE: '/run/port' })).toEqual([
    'APP_PORT_FILE: no such setting',
  ]);
});

test("other programs' variables are none of our business", () => {
  const environment = { APP_TOKEN: TOKEN, APP_OF_ANOTHER: 'x', PATH: '/bin', HOME: undefined };
  expect(problemsOf(environment)).toEqual([]);
});
