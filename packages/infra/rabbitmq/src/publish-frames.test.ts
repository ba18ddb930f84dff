// SPDX-License-Identifier: AGPL-3.0-only
import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessages } from './amqp-frames.fixture.ts';
import { numbered } from './messages.fixture.ts';
import { type OutboundMessage, outboundMessage, publishTarget } from './outbound-message.ts';
import { framesSize, writeFrames } from './publish-frames.ts';

/** AMQP allows no smaller one. */
const FRAME_MIN_BYTES = 4096;

function written(messages: readonly OutboundMessage[], channel: number, frameMax: number): Buffer {
  const size = messages.reduce((sum, message) => sum + framesSize(message, frameMax), 0);
  const buffer = Buffer.alloc(size);
  let at = 0;
  for (const message of messages) at = writeFrames(message, { buffer, at, channel, frameMax });
  expect(at).toBe(size);
  return buffer;
}

const name = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed());
const parts = fc.record({
  exchange: name,
  type: name,
  contentType: name,
  routingKey: name,
  messageId: name,
  body: fc.uint8Array({ maxLength: 3 * FRAME_MIN_BYTES, size: 'max' }),
  isMandatory: fc.boolean(),
});

test('frames say what the messages say, one behind the other', () => {
  const channels = fc.integer({ min: 1, max: 65_535 });
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 5 }), channels, (drawn, channel) => {
      const messages = drawn.map((one, n) =>
        outboundMessage(publishTarget(one.exchange, one.type, one), one, n),
      );
      const read = readMessages(written(messages, channel, FRAME_MIN_BYTES));
      expect(read).toEqual(
        drawn.map(({ isMandatory, body, ...names }) => ({
          ...names,
          channel,
          bits: isMandatory ? 1 : 0,
          flags: 0x90a0,
          deliveryMode: 2,
          body: Buffer.from(body),
          frameSizes: expect.any(Array),
        })),
      );
    }),
  );
});

test.each([
  [0, 0],
  [1, 1],
  [FRAME_MIN_BYTES - 8, 1],
  [FRAME_MIN_BYTES - 7, 2],
  [2 * (FRAME_MIN_BYTES - 8), 2],
  [100_000, 25],
])('a body of %i bytes takes %i frames, none above frame-max', (sizeBytes, count) => {
  const target = publishTarget('x', 't', { contentType: 'c', isMandatory: false });
  const body = Buffer.alloc(sizeBytes, 0xce);
  const message = outboundMessage(target, { routingKey: 'k', messageId: 'i', body }, 0);
  const [read] = readMessages(written([message], 1, FRAME_MIN_BYTES));
  expect(read?.frameSizes.slice(2)).toHaveLength(count);
  expect(Math.max(...(read?.frameSizes ?? []))).toBeLessThanOrEqual(FRAME_MIN_BYTES);
  expect(read?.body).toEqual(body);
});

test('a message is read in place, whatever stands beside it', () => {
  const message = numbered(7, { key: 'ws.READY.-' });
  expect([message.routingKey, message.messageId, message.body.toString()]).toEqual([
    'ws.READY.-',
    'id-7',
    '7',
  ]);
  expect(message.sizeBytes).toBe(10 + 4 + 1);
});

test('names longer than AMQP can say are refused', () => {
  const long = 'é'.repeat(128);
  const options = { contentType: 'c', isMandatory: false };
  const target = publishTarget('x', 't', options);
  const empty = new Uint8Array();
  expect(() => publishTarget(long, 't', options)).toThrow(RangeError);
  expect(() => publishTarget('x', long, options)).toThrow(RangeError);
  expect(() =>
    outboundMessage(target, { routingKey: long, messageId: '', body: empty }, 0),
  ).toThrow(RangeError);
  expect(() =>
    outboundMessage(target, { routingKey: '', messageId: long, body: empty }, 0),
  ).toThrow(RangeError);
});
