// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { afterClose, OWN_CLOSE, parkMessage } from './close-codes.ts';

test.each([
  { code: undefined, next: 'resume' },
  { code: 1000, next: 'resume' },
  { code: 1001, next: 'resume' },
  { code: 1005, next: 'resume' },
  { code: 1006, next: 'resume' },
  { code: 1011, next: 'resume' },
  { code: 1012, next: 'resume' },
  { code: 3999, next: 'resume' },
  { code: 4000, next: 'resume' },
  { code: 4001, next: 'resume' },
  { code: 4002, next: 'resume' },
  { code: 4003, next: 'identify' },
  { code: 4004, next: 'park' },
  { code: 4005, next: 'resume' },
  { code: 4006, next: 'identify' },
  { code: 4007, next: 'identify' },
  { code: 4008, next: 'resume' },
  { code: 4009, next: 'identify' },
  { code: 4010, next: 'park' },
  { code: 4011, next: 'park' },
  { code: 4012, next: 'park' },
  { code: 4013, next: 'park' },
  { code: 4014, next: 'park' },
  { code: 4015, next: 'resume' },
  { code: 4999, next: 'resume' },
])('code $code allows to $next', ({ code, next }) => {
  expect(afterClose(code)).toBe(next);
});

test.each([
  { code: 4004, says: 'DISCORD_TOKEN' },
  { code: 4010, says: 'shard count' },
  { code: 4011, says: 'SHARDS' },
  { code: 4012, says: 'version' },
  { code: 4013, says: 'DISCORD_INTENTS' },
  { code: 4014, says: 'developer portal' },
  { code: 4999, says: '4999' },
])('the message for $code names what to do', ({ code, says }) => {
  expect(parkMessage(code)).toContain(says);
});

test('our own codes keep the session, are told apart, and only one ends it', () => {
  const codes = Object.values(OWN_CLOSE);
  expect(new Set(codes).size).toBe(codes.length);
  const { endSession, ...keeping } = OWN_CLOSE;
  expect(endSession).toBe(1000);
  for (const code of Object.values(keeping)) {
    expect(code).toBeGreaterThanOrEqual(4000);
    expect(code).toBeLessThanOrEqual(4999);
    expect(afterClose(code)).toBe('resume');
  }
});
