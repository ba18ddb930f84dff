// SPDX-License-Identifier: AGPL-3.0-only
import { COMMAND_LIFETIME_MS, gatefleet } from '@gatefleet/contract';
import type { ConsumeMessage } from 'amqplib';
import { expect, test } from 'vitest';
import {
  commandName,
  deadlineOf,
  decodeCommand,
  replyFrom,
  ROUTED_AT_HEADER,
  sentAtMs,
} from './commands.ts';

const { v1 } = gatefleet;

function message(
  properties: Readonly<Record<string, unknown>>,
  content = Buffer.alloc(0),
): ConsumeMessage {
  return { content, fields: {}, properties: { headers: {}, ...properties } } as ConsumeMessage;
}

test.each([
  [{ messageId: 'm' }, '', 'id:m'],
  [{ messageId: 'm' }, 'k', 'key:k'],
  [{}, 'k', 'key:k'],
  [{}, '', undefined],
  [{ messageId: '' }, '', undefined],
  [{ messageId: 7 }, '', undefined],
  [{ messageId: 'x'.repeat(256) }, '', undefined],
])('with %j and the key %j a command is known as %s', (properties, idempotencyKey, name) => {
  expect(commandName(message(properties), { idempotencyKey })).toBe(name);
});

test.each([
  ['AMQP’s timestamp', { timestamp: 1_000 }, 1_000_000],
  ['when it was routed', { headers: { [ROUTED_AT_HEADER]: '2000000' } }, 2_000_000],
  [
    'the earlier of both',
    { timestamp: 1_000, headers: { [ROUTED_AT_HEADER]: '2000000' } },
    1_000_000,
  ],
])('a command was sent at %s', (_name, properties, expected) => {
  expect(sentAtMs(message(properties))).toBe(expected);
  expect(deadlineOf(message(properties), {})).toBe(expected + COMMAND_LIFETIME_MS);
});

test.each([
  ['nothing', {}],
  ['a time to come', { timestamp: 4_000_000_000 }],
  ['nonsense', { timestamp: 'soon', headers: { [ROUTED_AT_HEADER]: -1 } }],
])('with %s a command was sent now', (_name, properties) => {
  const before = Date.now();
  const at = sentAtMs(message(properties));
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThanOrEqual(Date.now());
});

test('a deadline of its own is taken as it is', () => {
  expect(deadlineOf(message({ timestamp: 1_000 }), { deadlineMs: 5_000 })).toBe(5_000);
});

test('a command is read, unless it is too large or none', () => {
  const bytes = Buffer.from(v1.ApiRequest.encode({ method: 'GET' }).finish());
  const read = decodeCommand(v1.ApiRequest, message({}, bytes), bytes.length);
  expect(read?.method).toBe('GET');
  expect(decodeCommand(v1.ApiRequest, message({}, bytes), bytes.length - 1)).toBeUndefined();
  expect(decodeCommand(v1.ApiRequest, message({}, Buffer.from([0xff])), 10)).toBeUndefined();
});

test.each([
  [{ code: 'INTERNAL', message: 'm' }, false, 0],
  [{ code: 'OVERFLOW', message: 'm', retryable: true }, true, 1000],
  [{ code: 'RATE_LIMITED', message: 'm', retryable: true, retryAfterMs: 7 }, true, 7],
] as const)('%j says when to come again', (error, retryable, retryAfterMs) => {
  expect(replyFrom({ error }).error).toEqual({
    code: v1.ErrorCode[`ERROR_CODE_${error.code}`],
    message: 'm',
    retryable,
    retryAfterMs,
  });
});
