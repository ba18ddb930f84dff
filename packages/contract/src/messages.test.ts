// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContractError } from './errors.ts';
import { gatefleet } from './generated/gatefleet.js';
import { decodeEvent, decodeMessage, MAX_MESSAGE_BYTES, MESSAGE_TYPE } from './messages.ts';

const { v1 } = gatefleet;

const refused = expect.objectContaining({
  name: 'ContractError',
  code: 'INVALID_MESSAGE',
  retryable: false,
  scope: 'message',
}) as unknown as ContractError;

const complete = v1.Event.encode({
  id: 'abc-1',
  name: 'MESSAGE_CREATE',
  interaction: { kind: 2, commandPath: ['ban'] },
  data: Buffer.from('{"id":"1"}'),
}).finish();

test.each([
  ['a length beyond the end', [0x0a, 0x7f, 0x61]],
  ['a varint without an end', [0x48, 0xff, 0xff, 0xff]],
  ['a varint of more than ten bytes', [0x48, ...Array.from({ length: 12 }, () => 0xff)]],
  ['a wire type that does not exist', [0x0f]],
  ['a fixed64 cut short', [0x51, 1, 2, 3]],
  ['a nested message cut short', [0x8a, 0x01, 0x05, 0x08]],
])('%s is refused', (_, bytes) => {
  expect(() => decodeEvent(Uint8Array.from(bytes))).toThrow(refused);
});

test('the cause is kept for the log', () => {
  const error = caught(() => decodeEvent(Uint8Array.from([0x0a, 0x7f])));
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).cause).toBeInstanceOf(Error);
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test('groups nested without end are refused instead of ending the process', () => {
  expect(() => decodeEvent(new Uint8Array(1_000_000).fill(0x1b))).toThrow(refused);
});

test('the largest message is read, one byte more is refused unread', () => {
  const frame = v1.Event.encode({ data: new Uint8Array(MAX_MESSAGE_BYTES - 6) }).finish();
  expect(frame.length).toBe(MAX_MESSAGE_BYTES);
  expect(decodeEvent(frame).data.length).toBe(MAX_MESSAGE_BYTES - 6);
  const larger = new Uint8Array(MAX_MESSAGE_BYTES + 1);
  expect(() => decodeEvent(larger)).toThrow(refused);
  expect(() => decodeEvent(larger)).toThrow('16777217 bytes is too large');
});

test('any bytes are read or refused, never anything else', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    // A real message with one byte changed or its end missing.
    fc
      .tuple(fc.nat(complete.length - 1), fc.nat(255), fc.nat(complete.length))
      .map(([at, byte, end]) => {
        const damaged = Uint8Array.from(complete);
        damaged[at] = byte;
        return damaged.subarray(0, end);
      }),
  );
  fc.assert(
    fc.property(bytes, (input) => {
      const outcome = caught(() => decodeEvent(input));
      const isEvent = typeof outcome === 'object' && outcome !== null && 'dedupeKey' in outcome;
      expect(isEvent || outcome instanceof ContractError).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('an empty message is an event with nothing in it', () => {
  expect(decodeEvent(new Uint8Array(0))).toEqual({
    id: '',
    dedupeKey: '',
    source: undefined,
    name: '',
    applicationId: undefined,
    shardId: 0,
    shardCount: 0,
    generation: 0,
    sequence: 0,
    guildId: undefined,
    channelId: undefined,
    userId: undefined,
    receivedAtUs: 0,
    replayed: false,
    fence: 0,
    interaction: undefined,
    guildCreateReason: 0,
    fleet: undefined,
    data: Buffer.alloc(0),
  });
});

test('a source and a kind of a newer release are unknown, not an error', () => {
  const bytes = v1.Event.encode({
    id: 'a',
    source: 99 as never,
    interaction: { kind: 99 as never },
  }).finish();
  expect(decodeEvent(bytes)).toMatchObject({ source: undefined, interaction: undefined });
});

test.each([
  ['ws', 'SOURCE_WS'],
  ['http', 'SOURCE_HTTP'],
  ['voice', 'SOURCE_VOICE'],
  ['webhook', 'SOURCE_WEBHOOK'],
  ['fleet', 'SOURCE_FLEET'],
  ['app', 'SOURCE_APP'],
] as const)('source %s is %s', (word, name) => {
  const bytes = v1.Event.encode({ source: v1.Source[name] }).finish();
  expect(decodeEvent(bytes).source).toBe(word);
});

test.each(['ping', 'command', 'user', 'message', 'autocomplete', 'component', 'modal'] as const)(
  'kind %s has its number',
  (kind) => {
    const number = v1.InteractionKind[`INTERACTION_KIND_${kind.toUpperCase() as 'PING'}`];
    const bytes = v1.Event.encode({ interaction: { kind: number } }).finish();
    expect(decodeEvent(bytes).interaction?.kind).toBe(kind);
  },
);

test('the dedupe key is the id where none is given', () => {
  const of = (dedupeKey: string): string =>
    decodeEvent(v1.Event.encode({ id: 'a', dedupeKey }).finish()).dedupeKey;
  expect([of(''), of('b')]).toEqual(['a', 'b']);
});

test('fields of a newer release are passed over', () => {
  const later = Buffer.from([0xc2, 0x3e, 0x02, 0x68, 0x69]);
  expect(decodeEvent(Buffer.concat([complete, later])).id).toBe('abc-1');
});

test('every type named is one of the contract', () => {
  const names = Object.values(MESSAGE_TYPE).map((type) => type.replace('gatefleet.v1.', ''));
  expect(names.filter((name) => !(name in v1))).toEqual([]);
});

test('commands are read by the same function', () => {
  const command = { raw: { op: 3, dataJson: Buffer.from('{}') } };
  const bytes = v1.GatewayCommand.encode(command).finish();
  expect(decodeMessage(v1.GatewayCommand, bytes).raw?.op).toBe(3);
  expect(() => decodeMessage(v1.GatewayCommand, Uint8Array.from([0x0a, 9]))).toThrow(refused);
});
