// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedFrom, scannedFrom, userFrom, utf8 } from './frame-scan.fixture.ts';
import { FrameScanner } from './frame-scan.ts';

/** JSON as text: written by hand, so that keys repeat, come in any order and are escaped at will. */
type Text = fc.Arbitrary<string>;

const INTERESTING = [
  'op',
  's',
  't',
  'd',
  'id',
  'guild_id',
  'channel_id',
  'user_id',
  'user',
  'author',
];

const space: Text = fc.constantFrom('', '', '', ' ', '\n', '\t \r\n');

/** A string in quotes, some of its characters escaped. */
function quoted(plain: Text): Text {
  return fc
    .tuple(plain, fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }))
    .map(([text, ways]) => {
      const characters = Array.from(text).map((character, index) => {
        const isEscaped = ways[index % ways.length] === 0;
        return isEscaped ? unicodeEscaped(character) : JSON.stringify(character).slice(1, -1);
      });
      return `"${characters.join('')}"`;
    });
}

function unicodeEscaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

const lookAlikes = fc.constantFrom(
  '"guild_id":"1"',
  '{"guild_id":"1"}',
  '},"id":"2"',
  '\\',
  '\\"',
  '{{[[',
  '"]}',
  '名前 😀 é',
);
const anyString = quoted(fc.oneof(lookAlikes, fc.string({ unit: 'grapheme', maxLength: 40 })));
const snowflake = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((id) => `"${id}"`);
const number = fc.oneof(
  fc.nat().map(String),
  // Discord writes no whole number with an exponent or a fraction of zero, and none is read so.
  fc.constantFrom('0', '-1', '1.5', '9007199254740991', '9007199254740992'),
);
const scalar: Text = fc.oneof(
  anyString,
  snowflake,
  number,
  fc.constantFrom('null', 'true', 'false'),
);
const key = quoted(fc.oneof(fc.constantFrom(...INTERESTING), fc.string({ maxLength: 12 })));

function object(members: fc.Arbitrary<readonly (readonly [string, string])[]>): Text {
  return fc.tuple(members, space, space, space).map(([all, a, b, c]) => {
    const texts = all.map(([name, value]) => `${a}${name}${b}:${c}${value}${b}`);
    return `{${texts.join(',') || a}}`;
  });
}

const { nested } = fc.letrec<{ nested: string; value: string }>((tie) => ({
  nested: fc.oneof(
    object(fc.array(fc.tuple(key, tie('value')), { maxLength: 4 })),
    fc.array(tie('value'), { maxLength: 4 }).map((all) => `[${all.join(' ,')}]`),
  ),
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('nested')),
}));
const value: Text = fc.oneof(scalar, nested);

/** Any top-level members of `d`, interesting ones often and twice, but none that names a user. */
const dataMembers = fc.array(
  fc.tuple(
    fc.oneof(
      quoted(fc.constantFrom('id', 'guild_id', 'channel_id', 'op', 's', 't', 'd')),
      quoted(fc.constantFrom('member', 'message', 'guild', 'i', 'guild_ids', 'channel_i', '')),
    ),
    fc.oneof(snowflake, value),
  ),
  { maxLength: 8 },
);
const naming = fc.oneof(
  fc.tuple(quoted(fc.constant('user_id')), fc.oneof(snowflake, scalar)),
  fc.tuple(
    quoted(fc.constantFrom('user', 'author')),
    object(
      fc.uniqueArray(fc.tuple(key, fc.oneof(snowflake, value)), {
        selector: ([name]) => JSON.parse(name) as string,
        maxLength: 5,
      }),
    ),
  ),
);
const data = object(
  fc
    .tuple(dataMembers, fc.option(naming), fc.nat(8))
    .map(([all, user, at]) => (user === null ? all : all.toSpliced(at, 0, user))),
);

/** A payload: its four keys in any order, repeated or absent, among others. */
const payload = object(
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(quoted(fc.constant('d')), fc.oneof(data, data, value)) },
      {
        weight: 2,
        arbitrary: fc.tuple(quoted(fc.constantFrom('op', 's')), fc.oneof(number, value)),
      },
      { weight: 2, arbitrary: fc.tuple(quoted(fc.constant('t')), fc.oneof(anyString, value)) },
      { weight: 1, arbitrary: fc.tuple(key, value) },
    ),
    { maxLength: 8 },
  ),
);

test('finds what JSON.parse finds, whatever the order, repeats, escapes and nesting', () => {
  const scanner = new FrameScanner();
  fc.assert(
    fc.property(payload, space, space, (body, before, after) => {
      const text = `${before}${body}${after}`;
      const bytes = utf8(text);
      expect(scanner.scan(bytes)).toBe(true);
      const { user, ...found } = scannedFrom(scanner, bytes);
      expect(found).toEqual(parsedFrom(text));
      expect(user).toBe(userFrom(text));
    }),
    { numRuns: 3000 },
  );
});

test('no truncation of any payload is taken for a whole one', () => {
  const scanner = new FrameScanner();
  fc.assert(
    fc.property(payload, fc.nat(), (text, at) => {
      const bytes = utf8(text);
      expect(scanner.scan(bytes.subarray(0, at % bytes.length))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('any bytes at all are scanned or refused, never thrown over', () => {
  const scanner = new FrameScanner();
  const soup = fc.array(fc.constantFrom(...'{}[]",:\\ntdsop01 u'.split('')), { maxLength: 60 });
  const bytes = fc.oneof(
    soup.map((all) => utf8(`{"d":${all.join('')}`)),
    fc.uint8Array({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(bytes, (all) => {
      expect([true, false]).toContain(scanner.scan(all));
    }),
    { numRuns: 3000 },
  );
});

test('whatever JSON.parse takes for an object the scanner takes too', () => {
  const scanner = new FrameScanner();
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (any) => {
      expect(scanner.scan(utf8(JSON.stringify(any, null, 1)))).toBe(true);
    }),
  );
});
