// SPDX-License-Identifier: Apache-2.0
// What the property tests of the contract draw from.
import * as fc from 'fast-check';
import type { InteractionDetail, InteractionKind } from './interaction.ts';
import { parseSnowflake, type Snowflake } from './snowflake.ts';

/** Any id, with those at the edges of 32, 53 and 64 bits among them. */
export const idNumbers: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  fc
    .tuple(fc.constantFrom(0n, 2n ** 22n, 2n ** 32n, 2n ** 53n, 2n ** 63n), fc.bigInt(0n, 3n))
    .map(([base, more]) => base + more),
  fc.bigInt(2n ** 64n - 4n, 2n ** 64n - 1n),
);

export const snowflakes: fc.Arbitrary<Snowflake> = idNumbers.map((id) =>
  parseSnowflake(id.toString()),
);

/** Ids that count as present on the wire. */
export const presentSnowflakes = snowflakes.filter((id) => id !== '0');

const MARKS = '.*#:/| \t\n\u0000\u00a0\u200b\ufeff_~';

/** Text of any script, with half surrogate pairs, separators, controls and combining marks. */
export const texts: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    {
      weight: 3,
      arbitrary: fc.mapToConstant({ num: MARKS.length, build: (at) => MARKS.charAt(at) }),
    },
    { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udfff', 'e\u0301', 'حظر', '👩\u200d🚀') },
  ),
  maxLength: 120,
  // Long ones as often as short ones: they are what is cut.
  size: 'max',
});

const kinds: fc.Arbitrary<InteractionKind> = fc.constantFrom(
  'ping',
  'command',
  'user',
  'message',
  'autocomplete',
  'component',
  'modal',
);

export const interactions: fc.Arbitrary<InteractionDetail> = fc.record({
  id: fc.option(presentSnowflakes, { nil: undefined }),
  kind: kinds,
  commandPath: fc.array(texts, { maxLength: 5, size: 'max' }),
  customId: texts,
  commandId: fc.option(presentSnowflakes, { nil: undefined }),
});

export const eventNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('MESSAGE_CREATE', 'GUILD_CREATE', 'INTERACTION_CREATE'),
  texts,
);
