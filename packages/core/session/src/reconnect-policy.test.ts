// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { ReconnectPolicy } from './reconnect-policy.ts';
import { DEFAULT_SEND_LIMITS } from './send-queue.ts';
import { DEFAULT_LIMITS } from './session-io.ts';

const GATEWAY = 'wss://gateway.test';
const SESSION = { sessionId: 'abc', resumeUrl: 'wss://resume.test', sequence: 5 };

function policy(): ReconnectPolicy {
  return new ReconnectPolicy({ ...DEFAULT_LIMITS, send: DEFAULT_SEND_LIMITS });
}

test('the resume URL is used for a session, the gateway URL without one', () => {
  expect(policy().baseUrl(SESSION, GATEWAY)).toBe(SESSION.resumeUrl);
  expect(policy().baseUrl(undefined, GATEWAY)).toBe(GATEWAY);
});

test('a resume URL that failed is avoided until READY or RESUMED, or a new session', () => {
  const failing = policy();
  failing.unreachable();
  expect(failing.baseUrl(SESSION, GATEWAY)).toBe(GATEWAY);
  expect(failing.baseUrl(SESSION, GATEWAY)).toBe(GATEWAY);
  failing.ready(0);
  expect(failing.baseUrl(SESSION, GATEWAY)).toBe(SESSION.resumeUrl);
  failing.unreachable();
  failing.sessionLost();
  expect(failing.baseUrl(SESSION, GATEWAY)).toBe(SESSION.resumeUrl);
});

test('waits double with each failure, of whatever kind, and the first comes at once', () => {
  const failing = policy();
  const waits = [failing.delayMs(1)];
  failing.connectionEnded(true, 0);
  waits.push(failing.delayMs(1));
  failing.connectionEnded(true, 0);
  waits.push(failing.delayMs(1));
  failing.identifyFailed();
  waits.push(failing.delayMs(1));
  failing.connectionEnded(false, 0);
  waits.push(failing.delayMs(1));
  for (let failure = 0; failure < 20; failure += 1) failing.connectionEnded(true, 0);
  waits.push(failing.delayMs(1));
  expect(waits).toEqual([0, 1000, 2000, 4000, 4000, 60_000]);
});

test.each([
  { livedMs: 9_999, waitMs: 2000 },
  { livedMs: 10_000, waitMs: 0 },
])(
  'a connection that ends $livedMs ms after READY is followed by $waitMs ms',
  ({ livedMs, waitMs }) => {
    const failing = policy();
    failing.connectionEnded(true, 0);
    failing.baseUrl(SESSION, GATEWAY);
    failing.ready(100);
    failing.connectionEnded(true, 100 + livedMs);
    expect(failing.delayMs(1)).toBe(waitMs);
  },
);

test('being ready counts for its own connection only', () => {
  const failing = policy();
  failing.baseUrl(SESSION, GATEWAY);
  failing.ready(0);
  failing.connectionEnded(true, 20_000);
  failing.baseUrl(SESSION, GATEWAY);
  failing.connectionEnded(true, 40_000);
  expect(failing.delayMs(1)).toBe(1000);
});

test('five RESUMEs without progress are a loop', () => {
  const looping = policy();
  for (let sent = 0; sent < 4; sent += 1) looping.resumeSent();
  expect(looping.isResumeLoop).toBe(false);
  looping.resumeSent();
  expect(looping.isResumeLoop).toBe(true);
});

test.each([
  { what: 'progress', end: (looping: ReconnectPolicy) => looping.progressed() },
  { what: 'a new session', end: (looping: ReconnectPolicy) => looping.sessionLost() },
  {
    what: 'a stable connection',
    end: (looping: ReconnectPolicy): void => {
      looping.ready(0);
      looping.connectionEnded(true, 10_000);
    },
  },
])('$what ends the count of RESUMEs', ({ end }) => {
  const looping = policy();
  for (let sent = 0; sent < 5; sent += 1) looping.resumeSent();
  end(looping);
  expect(looping.isResumeLoop).toBe(false);
});
