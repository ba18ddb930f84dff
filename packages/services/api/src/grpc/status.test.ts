// SPDX-License-Identifier: AGPL-3.0-only
import { status } from '@grpc/grpc-js';
import { describe, expect, test } from 'vitest';
import type { DiscordAnswer } from '../calls/call-discord.ts';
import { OWN_ANSWERS, type OwnAnswerName } from '../calls/own-answers.ts';
import {
  codeOfStatus,
  type Failure,
  failureOfAnswer,
  failureOfNone,
  failureOfOwn,
} from './status.ts';

function answer(httpStatus: number, error: object, body = ''): DiscordAnswer {
  return {
    kind: 'answer',
    status: httpStatus,
    headers: {},
    body: Buffer.from(body),
    waitedMs: 0,
    error,
  };
}

function detailsOf({ details }: Failure): unknown {
  return JSON.parse(details) as unknown;
}

test.each([
  [400, status.INVALID_ARGUMENT],
  [401, status.UNAUTHENTICATED],
  [403, status.PERMISSION_DENIED],
  [404, status.NOT_FOUND],
  [405, status.INVALID_ARGUMENT],
  [429, status.RESOURCE_EXHAUSTED],
  [500, status.INTERNAL],
  [502, status.UNAVAILABLE],
  [503, status.INTERNAL],
  [504, status.DEADLINE_EXCEEDED],
  [521, status.INTERNAL],
  [409, status.UNKNOWN],
  [301, status.UNKNOWN],
])("Discord's %i becomes status %i", (httpStatus, code) => {
  expect(codeOfStatus(httpStatus)).toBe(code);
});

const OWN: Readonly<Record<OwnAnswerName, status>> = {
  BAD_PATH: status.INVALID_ARGUMENT,
  BAD_HEADER: status.INVALID_ARGUMENT,
  BODY_TOO_LARGE: status.RESOURCE_EXHAUSTED,
  NOT_ALLOWED: status.PERMISSION_DENIED,
  NO_ACCESS: status.PERMISSION_DENIED,
  SHUTTING_DOWN: status.UNAVAILABLE,
  UPSTREAM_FAILED: status.UNAVAILABLE,
  UPSTREAM_TIMEOUT: status.DEADLINE_EXCEEDED,
  TOO_LATE: status.RESOURCE_EXHAUSTED,
  QUEUE_FULL: status.RESOURCE_EXHAUSTED,
  TOKEN_REFUSED: status.UNAUTHENTICATED,
  WEBHOOK_GONE: status.NOT_FOUND,
  BANNED: status.UNAVAILABLE,
  INVALID_LIMIT: status.UNAVAILABLE,
};

test.each(Object.entries(OWN))('our own %s becomes status %i', (name, code) => {
  const made = failureOfOwn(name as OwnAnswerName, 1_234.5);
  const { status: httpStatus, message, code: discordCode = 0 } = OWN_ANSWERS[name as OwnAnswerName];
  expect(made.code).toBe(code);
  expect(detailsOf(made)).toEqual({
    type: 'HTTPException',
    status: httpStatus,
    code: discordCode,
    text: message,
  });
  expect(made.metadata.getMap()).toEqual({
    'x-gatefleet-answer': name,
    'x-gatefleet-retry-after-ms': '1235',
  });
});

test('what cannot be sent before the deadline is a timeout, and none of HTTP', () => {
  const late = {
    kind: 'none',
    reason: 'TOO_LATE',
    retryAfterMs: 9_000,
    mayBeDone: false,
  } as const;
  const byDeadline = failureOfNone(late, true);
  expect(byDeadline.code).toBe(status.DEADLINE_EXCEEDED);
  expect(detailsOf(byDeadline)).toMatchObject({ type: 'DeadlineExceeded', status: 504 });
  expect(byDeadline.metadata.get('x-gatefleet-retry-after-ms')).toEqual(['9000']);
  expect(failureOfNone(late, false).code).toBe(status.RESOURCE_EXHAUSTED);
});

test('what Discord may have carried out is marked', () => {
  const none = { kind: 'none', reason: 'UPSTREAM_TIMEOUT', retryAfterMs: undefined } as const;
  const marks = [true, false].map((mayBeDone) =>
    failureOfNone({ ...none, mayBeDone }, false).metadata.get('x-gatefleet-may-be-done'),
  );
  expect(marks).toEqual([['true'], []]);
});

describe('details', () => {
  test("are Discord's code and message", () => {
    const failure = failureOfAnswer(answer(403, { code: 50_013, message: 'Missing Permissions' }));
    expect(detailsOf(failure)).toEqual({
      type: 'HTTPException',
      status: 403,
      code: 50_013,
      text: 'Missing Permissions',
    });
  });

  test('of what is no JSON are its beginning', () => {
    const failure = failureOfAnswer(answer(502, {}, `<html>${'x'.repeat(10_000)}`));
    expect(failure.code).toBe(status.UNAVAILABLE);
    const { code, text } = detailsOf(failure) as { code: number; text: string };
    expect(code).toBe(0);
    expect(text).toMatch(/^<html>x{294}$/u);
  });

  test.each(['x', '"', '漢', '😀', '\uD800'])('of any length of %j fit into a header', (word) => {
    const failure = failureOfAnswer(answer(400, { code: 1, message: word.repeat(9_000) }));
    expect(encodeURI(failure.details).length).toBeLessThan(6_000);
    expect(encodeURI(failure.details).length).toBeGreaterThan(2_000);
    expect(detailsOf(failure)).toMatchObject({ code: 1, text: expect.stringMatching(/…$/u) });
  });
});
