// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventNames,
  interactions,
  presentSnowflakes,
  snowflakes,
  texts,
} from './arbitraries.fixture.ts';
import {
  commandKey,
  type CommandTarget,
  detailWords,
  eventKey,
  type EventKeyParts,
  guildCommandKey,
  isOwnPartition,
  keyWord,
  MAX_KEY_BYTES,
  MAX_WORD_BYTES,
  parseCommandKey,
  parseEventKey,
  partitionId,
} from './routing-key.ts';
import { parseSnowflake, partitionOf } from './snowflake.ts';

const sizeBytes = (text: string): number => new TextEncoder().encode(text).length;
const optionalId = fc.option(presentSnowflakes, { nil: undefined });

const parts: fc.Arbitrary<EventKeyParts> = fc.record({
  source: fc.constantFrom('ws', 'http', 'voice', 'webhook', 'fleet', 'app'),
  name: eventNames,
  guildId: optionalId,
  channelId: optionalId,
  userId: optionalId,
  applicationId: presentSnowflakes,
  interaction: fc.option(interactions, { nil: undefined }),
});

test('a key of any event is within 255 bytes and is read back', () => {
  fc.assert(
    fc.property(parts, (event) => {
      const key = eventKey(event);
      expect(sizeBytes(key)).toBeLessThanOrEqual(MAX_KEY_BYTES);
      expect(parseEventKey(key)).toEqual({
        source: event.source,
        name: keyWord(event.name),
        partition: partitionOf(partitionId(event)),
        scope: event.guildId ?? (event.channelId === undefined ? '-' : 'dm'),
        detail: event.name === 'INTERACTION_CREATE' ? detailWords(event.interaction) : [],
      });
    }),
    { numRuns: 1000 },
  );
});

test('a word holds nothing that topics give a meaning to, and is stable', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const word = keyWord(text);
      expect(word).not.toMatch(/[.*#\s\p{Cc}]/u);
      expect(word).not.toBe('');
      expect(sizeBytes(word)).toBeLessThanOrEqual(MAX_WORD_BYTES);
      expect(word.isWellFormed()).toBe(true);
      expect(word).toBe(word.normalize('NFC'));
      expect(keyWord(word)).toBe(word);
      expect(keyWord(text.normalize('NFD'))).toBe(keyWord(text.normalize('NFC')));
    }),
    { numRuns: 1000 },
  );
});

test('long words that differ at their ends stay different', () => {
  const start = 'a'.repeat(80);
  expect(keyWord(`${start}x`)).not.toBe(keyWord(`${start}y`));
});

test('half a surrogate pair becomes the replacement character', () => {
  expect(keyWord('a\ud83d')).toBe('a\ufffd');
});

test('a name other than INTERACTION_CREATE has no detail', () => {
  const id = parseSnowflake('1');
  const interaction = {
    id: undefined,
    kind: 'command',
    commandPath: ['ban'],
    customId: '',
    commandId: undefined,
  } as const;
  const of = (name: string): string =>
    eventKey({ source: 'ws', name, applicationId: id, interaction });
  expect(of('MESSAGE_CREATE')).toBe('ws.MESSAGE_CREATE.00.-');
  expect(of('INTERACTION_CREATE')).toBe('ws.INTERACTION_CREATE.00.-.command.ban');
});

test.each([
  '',
  'ws',
  'ws.A.07',
  'ws.A.7.dm',
  'ws.A.64.dm',
  'ws.A.-1.dm',
  'ws..07.dm',
  '.A.07.dm',
  'ws.A.07.',
  'ws.A.07.DM',
  'ws.A.07.01',
  'ws.A.07.18446744073709551616',
])('%j is no event key', (key) => {
  expect(() => parseEventKey(key)).toThrow(expect.objectContaining({ code: 'INVALID_KEY' }));
});

test('a refused key is cut in the message', () => {
  expect(() => parseEventKey('x'.repeat(10_000))).toThrow(/^not an event key: "x{80}"$/);
});

const targets: fc.Arbitrary<CommandTarget> = fc.oneof(
  fc.record({
    kind: fc.constant('guild' as const),
    partition: fc.nat(63),
    guildId: snowflakes,
  }),
  fc.record({
    kind: fc.constant('voice' as const),
    partition: fc.nat(63),
    guildId: snowflakes,
  }),
  fc.record({
    kind: fc.constant('webhook' as const),
    partition: fc.nat(63),
    webhookId: snowflakes,
  }),
  fc.record({ kind: fc.constant('interaction' as const), interactionId: snowflakes }),
  fc.record({ kind: fc.constant('shard' as const), shardId: fc.nat(99_999) }),
  fc.constant({ kind: 'all' } as const),
  fc.constant({ kind: 'api' } as const),
);

test('every form of command key is read back, its own partition and others', () => {
  fc.assert(
    fc.property(targets, (target) => {
      expect(parseCommandKey(commandKey(target))).toEqual(target);
    }),
    { numRuns: 500 },
  );
});

test('a partition is told from all others', () => {
  fc.assert(
    fc.property(snowflakes, fc.nat(63), (id, partition) => {
      const own = partition === partitionOf(id);
      expect(isOwnPartition({ kind: 'guild', partition, guildId: id })).toBe(own);
      expect(isOwnPartition({ kind: 'voice', partition, guildId: id })).toBe(own);
      expect(isOwnPartition({ kind: 'webhook', partition, webhookId: id })).toBe(own);
    }),
  );
});

test('keys without a partition cannot have a wrong one', () => {
  const id = parseSnowflake('1');
  expect(isOwnPartition({ kind: 'all' })).toBe(true);
  expect(isOwnPartition({ kind: 'api' })).toBe(true);
  expect(isOwnPartition({ kind: 'shard', shardId: 1 })).toBe(true);
  expect(isOwnPartition({ kind: 'interaction', interactionId: id })).toBe(true);
});

test('the key to the shard of a guild has the partition of the guild', () => {
  const guildId = parseSnowflake('81384788765712384');
  expect(guildCommandKey(guildId)).toBe('ws.02.guild.81384788765712384');
});

test('no text whatever makes the parsers throw anything else', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), (words) => {
      const target = parseCommandKey(words.join('.'));
      expect(target === undefined || commandKey(target) === words.join('.')).toBe(true);
    }),
  );
});
