// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { readRateLimit } from './rate-limit-headers.ts';

const FULL = {
  'x-ratelimit-bucket': 'abcd1234',
  'x-ratelimit-limit': '5',
  'x-ratelimit-remaining': '4',
  'x-ratelimit-reset': '1470173023.123',
  'x-ratelimit-reset-after': '1.2345',
  via: '1.1 google',
};

function read(headers: Readonly<Record<string, string>>) {
  return readRateLimit((name) => headers[name]);
}

test('decimals count, and are rounded to the later side', () => {
  expect(read(FULL)).toEqual({
    bucket: {
      hash: 'abcd1234',
      limit: 5,
      remaining: 4,
      resetAfterMs: 1_235,
      resetAtMs: 1_470_173_023_123,
    },
    scope: undefined,
    isGlobal: false,
    retryAfterMs: undefined,
    hasVia: true,
  });
});

test.each([
  [{ 'x-ratelimit-scope': 'shared', 'retry-after': '42' }, 'shared', false, 42_000],
  [{ 'x-ratelimit-scope': 'global', 'retry-after': '0.5' }, 'global', true, 500],
  [{ 'x-ratelimit-global': 'true', 'retry-after': '1' }, undefined, true, 1_000],
  [{ 'x-ratelimit-scope': 'else', 'retry-after': '-1' }, undefined, false, undefined],
])('a 429 with %j', (headers, scope, isGlobal, retryAfterMs) => {
  expect(read(headers)).toMatchObject({ bucket: undefined, scope, isGlobal, retryAfterMs });
});

test.each([
  ['x-ratelimit-bucket', ''],
  ['x-ratelimit-bucket', 'x'.repeat(200)],
  ['x-ratelimit-limit', 'many'],
  ['x-ratelimit-remaining', '-1'],
  ['x-ratelimit-reset-after', 'Infinity'],
  ['x-ratelimit-reset-after', '1e3'],
])('a bucket with %s of %j is none', (name, value) => {
  expect(read({ ...FULL, [name]: value }).bucket).toBeUndefined();
});

test('Reset may be missing', () => {
  const { 'x-ratelimit-reset': _reset, ...headers } = FULL;
  expect(read(headers).bucket).toMatchObject({ resetAtMs: undefined });
});
