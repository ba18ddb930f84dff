// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idNumbers, presentSnowflakes, snowflakes } from './arbitraries.fixture.ts';
import { ContractError } from './errors.ts';
import { gatefleet } from './generated/gatefleet.js';
import { optionalFixed64 } from './messages.ts';
import {
  fixed64FromSnowflake,
  IdHalves,
  isSnowflake,
  parseSnowflake,
  partitionOf,
  shardOfGuild,
  snowflakeFromFixed64,
} from './snowflake.ts';

const MAX = 2n ** 64n - 1n;
const encoder = new TextEncoder();

test.each(['0', '1', '9007199254740993', '18446744073709551615'])('%s is an id', (text) => {
  expect(isSnowflake(text)).toBe(true);
  expect(parseSnowflake(text)).toBe(text);
});

test.each([
  ['', ' 1', '1 ', '-1', '+1', '01', '1.0', '1e3', '0x1', '١', '18446744073709551616'],
  [1, 1n, null, undefined, {}, ['1'], '9'.repeat(21)],
])('what is no decimal string of 64 bits is refused', (...inputs) => {
  for (const input of inputs) {
    expect(isSnowflake(input)).toBe(false);
    expect(() => parseSnowflake(input)).toThrow(
      expect.objectContaining({ code: 'INVALID_SNOWFLAKE', retryable: false }),
    );
  }
});

test('the error says what an id must be and not what was given', () => {
  expect(() => parseSnowflake('secret')).toThrow(ContractError);
  expect(() => parseSnowflake('secret')).toThrow(/^an id must be a decimal string/);
});

test('halves and back give the same id, above 2^53 as well', () => {
  fc.assert(
    fc.property(presentSnowflakes, (id) => {
      expect(snowflakeFromFixed64(fixed64FromSnowflake(id))).toBe(id);
    }),
  );
});

test('an id goes through protobuf unchanged; zero is absent', () => {
  fc.assert(
    fc.property(snowflakes, (id) => {
      const bytes = gatefleet.v1.Event.encode({ guildId: optionalFixed64(id) }).finish();
      const { guildId } = gatefleet.v1.Event.decode(bytes);
      expect(snowflakeFromFixed64(guildId)).toBe(id === '0' ? undefined : id);
      // Tag and eight bytes, lowest first: what every other language reads.
      const digits = Buffer.alloc(8);
      digits.writeBigUInt64LE(BigInt(id));
      const expected = id === '0' ? Buffer.alloc(0) : digits;
      expect(Buffer.from(bytes.subarray(1))).toEqual(expected);
    }),
  );
});

test.each([null, undefined, 0, { low: 0, high: 0, unsigned: true }])(
  'a field of %j is no id',
  (value) => {
    expect(snowflakeFromFixed64(value)).toBeUndefined();
  },
);

test('a small number is taken where there is no Long', () => {
  expect(snowflakeFromFixed64(4194304)).toBe('4194304');
});

test('bytes are read as BigInt reads them', () => {
  fc.assert(
    fc.property(idNumbers, fc.string({ maxLength: 5 }), (id, around) => {
      const halves = new IdHalves();
      const before = encoder.encode(around);
      const digits = id.toString();
      const bytes = encoder.encode(around + digits + around);
      const end = before.length + digits.length;
      expect(halves.readBytes(bytes, before.length, end)).toBe(true);
      expect((BigInt(halves.high) << 32n) | BigInt(halves.low)).toBe(id);
      expect(halves.isZero).toBe(id === 0n);
    }),
  );
});

test('bytes that are no id leave zero behind', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 25 }),
    fc.bigInt(0n, 10n ** 25n).map(String),
    fc.bigInt(MAX - 2n, MAX + 10n).map(String),
    fc.bigInt(0n, 99n).map((id) => `0${id}`),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const halves = new IdHalves();
      halves.readDigits('81384788765712384');
      const bytes = encoder.encode(text);
      expect(halves.readBytes(bytes, 0, bytes.length)).toBe(isSnowflake(text));
      const read = (BigInt(halves.high) << 32n) | BigInt(halves.low);
      expect(read).toBe(isSnowflake(text) ? BigInt(text) : 0n);
    }),
    { numRuns: 500 },
  );
});

test('one instance is reused without a trace of the id before', () => {
  const halves = new IdHalves();
  halves.readDigits('18446744073709551615');
  halves.readDigits('7');
  expect([halves.high, halves.low]).toEqual([0, 7]);
  halves.clear();
  expect(halves.isZero).toBe(true);
});

test('partition and shard are those of the formula', () => {
  fc.assert(
    fc.property(snowflakes, fc.integer({ min: 1, max: 100_000 }), (id, shardCount) => {
      expect(partitionOf(id)).toBe(Number((BigInt(id) >> 22n) % 64n));
      expect(shardOfGuild(id, shardCount)).toBe(Number((BigInt(id) >> 22n) % BigInt(shardCount)));
    }),
  );
});
