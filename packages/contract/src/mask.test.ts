// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskTokens } from './mask.ts';

const encoder = new TextEncoder();
const masked = (value: unknown): unknown =>
  JSON.parse(maskTokens(encoder.encode(JSON.stringify(value))) ?? 'null');

test('the token of an interaction', () => {
  expect(masked({ id: '1', token: 'secret', data: { name: 'ban' } })).toEqual({
    id: '1',
    token: '***',
    data: { name: 'ban' },
  });
});

test('the token of a voice server', () => {
  expect(masked({ token: 'secret', guild_id: '1', endpoint: 'host:443' })).toEqual({
    token: '***',
    guild_id: '1',
    endpoint: 'host:443',
  });
});

test('tokens at any depth, in arrays, under other names, and of any type', () => {
  expect(
    masked([{ a: [{ webhook: { token: 's' } }] }, { access_token: 's', TOKEN: 5, Token: ['s'] }]),
  ).toEqual([
    { a: [{ webhook: { token: '***' } }] },
    { access_token: '***', TOKEN: '***', Token: '***' },
  ]);
});

test('null is no token, and names that only look alike are kept', () => {
  const value = { token: null, tokens: ['a'], tokenize: 'b', content: 'token' };
  expect(masked(value)).toEqual(value);
});

test('a token behind an escaped name is found', () => {
  expect(maskTokens(encoder.encode(String.raw`{"\u0074oken":"secret"}`))).toBe('{"token":"***"}');
});

test.each(['', '{', '{"token":"secret"', 'undefined', '{"a":1}x'])(
  'what is no JSON is not shown: %j',
  (text) => {
    expect(maskTokens(encoder.encode(text))).toBeUndefined();
  },
);

test('bytes that are no UTF-8 are not shown', () => {
  expect(maskTokens(new Uint8Array([0x22, 0xff, 0x22]))).toBeUndefined();
});

test('JSON too deep to be printed is not shown', () => {
  const depth = 200_000;
  expect(maskTokens(encoder.encode('['.repeat(depth) + ']'.repeat(depth)))).toBeUndefined();
});

test('whatever surrounds a token, it is gone, and what holds none is unchanged', () => {
  const values = fc
    .jsonValue({ maxDepth: 4 })
    .filter((value) => !/token/i.test(JSON.stringify(value)));
  fc.assert(
    fc.property(values, fc.array(fc.string(), { maxLength: 4 }), (value, path) => {
      expect(masked(value)).toEqual(JSON.parse(JSON.stringify(value)));
      const nested = path.reduce<unknown>(
        (inner, name, at) => (at % 2 === 0 ? { [name]: inner, other: value } : [value, inner]),
        { token: 'S3CRET', other: value },
      );
      const text = maskTokens(encoder.encode(JSON.stringify(nested)));
      expect(text).toContain('"***"');
      expect(text).not.toContain('S3CRET');
    }),
  );
});
