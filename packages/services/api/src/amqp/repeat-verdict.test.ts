// SPDX-License-Identifier: AGPL-3.0-only
import type { CallState, StoredCall } from '@gatefleet/redis';
import { expect, test } from 'vitest';
import type { Repetition } from '../calls/api-request.ts';
import { type Known, NONCE_MS, type RequestFacts, verdictOf } from './repeat-verdict.ts';

const REPLY = Uint8Array.of(1, 2, 3);

function facts(repetition: Repetition, more: Partial<RequestFacts> = {}): RequestFacts {
  return { repetition, redelivered: true, messageId: 'm1', mayRepeat: false, ...more };
}

function stored(state: CallState, more: Partial<StoredCall> = {}): StoredCall {
  return { state, messageId: 'm1', ageMs: 1_000, reply: undefined, ...more };
}

function outcome(request: RequestFacts, known: Known): string {
  const verdict = verdictOf(request, known);
  return verdict.kind === 'refuse' ? verdict.error.code : verdict.kind;
}

test.each<[string, Known, readonly string[]]>([
  ['nothing', undefined, ['send', 'send', 'send']],
  ['nobody can look', 'unreadable', ['repeat', 'OUTCOME_UNKNOWN', 'OUTCOME_UNKNOWN']],
  ['sent just now', stored('sent'), ['repeat', 'repeat', 'OUTCOME_UNKNOWN']],
  [
    'sent long ago',
    stored('sent', { ageMs: NONCE_MS }),
    ['repeat', 'OUTCOME_UNKNOWN', 'OUTCOME_UNKNOWN'],
  ],
  ['unknown', stored('unknown'), ['repeat', 'repeat', 'OUTCOME_UNKNOWN']],
  ['an answer', stored('done', { reply: REPLY }), ['reply', 'reply', 'reply']],
  ['a large answer', stored('done'), ['repeat', 'repeat', 'OUTCOME_UNKNOWN']],
  ['answered', stored('answered'), ['answered', 'answered', 'answered']],
  [
    'sent for another message',
    stored('sent', { messageId: 'm2' }),
    ['CONFLICT', 'CONFLICT', 'CONFLICT'],
  ],
  [
    'answered to another message',
    stored('answered', { messageId: 'm2' }),
    ['repeat', 'repeat', 'OUTCOME_UNKNOWN'],
  ],
])('a redelivered request of which is known: %s', (_name, known, expected) => {
  const repetitions: readonly Repetition[] = ['harmless', 'nonce', 'harmful'];
  expect(repetitions.map((repetition) => outcome(facts(repetition), known))).toEqual(expected);
});

test.each<[string, Known, string]>([
  ['nothing', undefined, 'send'],
  ['nobody can look', 'unreadable', 'send'],
  ['sent just now', stored('sent'), 'CONFLICT'],
  ['sent for another message', stored('sent', { messageId: 'm2' }), 'CONFLICT'],
  ['unknown', stored('unknown'), 'OUTCOME_UNKNOWN'],
  ['an answer', stored('done', { reply: REPLY, messageId: 'm2' }), 'reply'],
  ['answered', stored('answered'), 'OUTCOME_UNKNOWN'],
])('a harmful request that comes for the first time, known: %s', (_name, known, expected) => {
  expect(outcome(facts('harmful', { redelivered: false }), known)).toBe(expected);
});

test('what may be repeated is, whatever it does', () => {
  const request = facts('harmful', { mayRepeat: true });
  expect(outcome(request, 'unreadable')).toBe('repeat');
  expect(outcome(request, stored('sent', { ageMs: NONCE_MS }))).toBe('repeat');
});

test('the answer is the one that was kept', () => {
  expect(verdictOf(facts('harmful'), stored('done', { reply: REPLY }))).toEqual({
    kind: 'reply',
    reply: REPLY,
  });
});

test('a conflict passes', () => {
  const verdict = verdictOf(facts('harmful', { redelivered: false }), stored('sent'));
  expect(verdict).toMatchObject({ kind: 'refuse', error: { code: 'CONFLICT', retryable: true } });
});
