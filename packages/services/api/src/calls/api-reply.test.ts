// SPDX-License-Identifier: AGPL-3.0-only
import { MAX_MESSAGE_BYTES } from '@gatefleet/contract';
import { expect, test } from 'vitest';
import { apiAnswerOf } from './api-reply.ts';
import type { DiscordAnswer, NoAnswer } from './call-discord.ts';

function answer(more: Partial<DiscordAnswer>): DiscordAnswer {
  const body = Buffer.from('{}');
  const headers = { 'content-type': 'application/json' };
  return { kind: 'answer', status: 200, headers, body, waitedMs: 1.6, error: {}, ...more };
}

function none(reason: NoAnswer['reason'], more: Partial<NoAnswer> = {}): NoAnswer {
  return { kind: 'none', reason, retryAfterMs: undefined, mayBeDone: false, ...more };
}

test("Discord's answer is passed on", () => {
  expect(apiAnswerOf(answer({ status: 201 }))).toEqual({
    result: {
      api: { status: 201, contentType: 'application/json', body: Buffer.from('{}'), waitedMs: 2 },
    },
  });
});

test('an answer without a body has no type', () => {
  expect(apiAnswerOf(answer({ status: 204, headers: {}, body: Buffer.alloc(0) }))).toEqual({
    result: { api: { status: 204, contentType: '', body: Buffer.alloc(0), waitedMs: 2 } },
  });
});

test('an answer that fits into no reply is said to be one', () => {
  expect(apiAnswerOf(answer({ body: Buffer.alloc(MAX_MESSAGE_BYTES) }))).toMatchObject({
    error: { code: 'TOO_LARGE', message: expect.stringContaining('carried out') as string },
  });
});

test("Discord's errors are errors, with all that they say", () => {
  const error = { code: 50_035, message: 'Invalid Form Body', errors: { content: {} } };
  expect(apiAnswerOf(answer({ status: 400, error }))).toEqual({
    error: {
      code: 'DISCORD',
      message: 'Discord answered 400: Invalid Form Body',
      retryable: false,
      retryAfterMs: undefined,
      discord: {
        status: 400,
        code: 50_035,
        message: 'Invalid Form Body',
        errorsJson: Buffer.from('{"content":{}}'),
      },
    },
  });
});

test.each([
  [404, false],
  [429, true],
  [500, true],
  [503, true],
])('a %d may be tried again: %s', (status, retryable) => {
  expect(apiAnswerOf(answer({ status }))).toMatchObject({
    error: { code: 'DISCORD', retryable, discord: { status, code: 0, message: '' } },
  });
});

test('a 429 says when', () => {
  const error = { message: 'You are being rate limited.', retry_after: 1.2345 };
  expect(apiAnswerOf(answer({ status: 429, error }))).toMatchObject({
    error: { retryable: true, retryAfterMs: 1235 },
  });
});

test.each<[NoAnswer['reason'], string, boolean | undefined]>([
  ['BAD_PATH', 'INVALID_ARGUMENT', undefined],
  ['NOT_ALLOWED', 'PERMISSION_DENIED', undefined],
  ['TOO_LATE', 'RATE_LIMITED', true],
  ['QUEUE_FULL', 'OVERFLOW', true],
  ['BANNED', 'UNAVAILABLE', true],
  ['INVALID_LIMIT', 'UNAVAILABLE', true],
  ['UPSTREAM_FAILED', 'UNAVAILABLE', true],
  ['UPSTREAM_TIMEOUT', 'UNAVAILABLE', true],
  ['SHUTTING_DOWN', 'UNAVAILABLE', true],
  ['HUNG_UP', 'UNAVAILABLE', undefined],
])('%s without an answer is %s', (reason, code, retryable) => {
  const outcome = apiAnswerOf(none(reason, { retryAfterMs: 10.5 }));
  expect(outcome).toMatchObject({ error: { code } });
  expect('error' in outcome && outcome.error.retryable).toBe(retryable);
});

test('how long to wait is in whole milliseconds', () => {
  expect(apiAnswerOf(none('TOO_LATE', { retryAfterMs: 10.5 }))).toMatchObject({
    error: { retryAfterMs: 11 },
  });
});

test.each<[NoAnswer['reason']]>([['UPSTREAM_FAILED'], ['UPSTREAM_TIMEOUT'], ['HUNG_UP']])(
  'after %s on its way nobody knows',
  (reason) => {
    expect(apiAnswerOf(none(reason, { mayBeDone: true }))).toMatchObject({
      error: { code: 'OUTCOME_UNKNOWN' },
    });
  },
);

test.each<[NoAnswer['reason'], number, number]>([
  ['WEBHOOK_GONE', 404, 10_015],
  ['TOKEN_REFUSED', 401, 0],
])('%s is what Discord said before', (reason, status, code) => {
  expect(apiAnswerOf(none(reason))).toMatchObject({
    error: { code: 'DISCORD', discord: { status, code } },
  });
});
