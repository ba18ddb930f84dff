// SPDX-License-Identifier: AGPL-3.0-only
//
// Heartbeats, zombies, silence, and reading that stops.

import { expect, test } from 'vitest';
import { benchIn } from './session.fixture.ts';

const ZOMBIE = ['note zombie', 'set closing 2000', 'close 4901'];

test('a heartbeat that is not acknowledged before the next is due makes a zombie, and is resumed from', () => {
  const bench = benchIn('ready');
  expect(bench.timer('heartbeat')).toEqual([
    'set heartbeat 40000',
    'note heartbeatSent',
    'send 1 10',
  ]);
  expect(bench.frame({ op: 11 })).toEqual(['note heartbeatAcknowledged']);
  bench.timer('heartbeat');
  expect(bench.timer('heartbeat')).toEqual(ZOMBIE);
  bench.again();
  expect(bench.connect()).toContain('send 6');
});

test.each(['awaitingPermit', 'identifying', 'resuming'] as const)(
  'a zombie is found when %s',
  (phase) => {
    const bench = benchIn(phase);
    bench.timer('heartbeat');
    expect(bench.timer('heartbeat')).toEqual(ZOMBIE);
  },
);

test('op 1 right before the heartbeat is due makes no zombie', () => {
  const bench = benchIn('ready');
  expect(bench.frame({ op: 1, d: null })).toEqual(['note heartbeatSent', 'send 1 10']);
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  expect(bench.frame({ op: 1, d: null })).toContain('send 1 10');
  expect(bench.timer('heartbeat')).toEqual(ZOMBIE);
});

test('heartbeats carry the committed sequence, not the received one', () => {
  const bench = benchIn('ready');
  bench.dispatch(12);
  bench.dispatch(13);
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  bench.session.confirm(0);
  bench.session.confirm(1);
  expect(bench.session).toMatchObject({ committable: 12, unconfirmed: 1 });
  expect(bench.frame({ op: 1 })).toContain('send 1 10');
  bench.put({ type: 'committed', sequence: 12 });
  expect(bench.frame({ op: 1 })).toContain('send 1 12');
  bench.put({ type: 'committed', sequence: 11 });
  expect(bench.session.session?.sequence).toBe(12);
});

test('committing beyond what is confirmed is our own mistake', () => {
  const bench = benchIn('ready');
  bench.dispatch(12);
  expect(() => bench.put({ type: 'committed', sequence: 12 })).toThrow(RangeError);
});

test('a commit that comes after its session was lost is of no use', () => {
  const bench = benchIn('ready');
  bench.session.confirm(0);
  bench.dispatch(12);
  expect(bench.session).toMatchObject({ committable: 11, unconfirmed: 1 });
  bench.frame({ op: 9, d: false });
  expect(bench.session).toMatchObject({ committable: 0, unconfirmed: 0 });
  expect(bench.put({ type: 'committed', sequence: 11 })).toEqual([]);
  expect(bench.session.session).toBeUndefined();
});

test('what was received before a RESUME and not confirmed is not dispatched again', () => {
  const bench = benchIn('ready');
  bench.dispatch(12);
  bench.dispatch(13);
  bench.again();
  expect(bench.connect()).toContain('send 6');
  expect(bench.dispatch(12)).toEqual(['note duplicate']);
  expect(bench.dispatch(13)).toEqual(['note duplicate']);
  expect(bench.dispatch(14)).toEqual(['dispatch replayed']);
  expect(bench.dispatch(15, 'RESUMED')).toEqual(['resumed from 10 replayed 1', 'dispatch']);
  expect(bench.dispatch(16)).toEqual(['dispatch']);
});

test('a RESUMED of the past moves nothing back', () => {
  const bench = benchIn('ready');
  bench.dispatch(12);
  bench.dispatch(3, 'RESUMED');
  expect(bench.dispatch(12)).toEqual(['note duplicate']);
  bench.again();
  bench.connect();
  expect(bench.dispatch(3, 'RESUMED')).toEqual(['resumed from 10 replayed 0', 'dispatch']);
  expect(bench.dispatch(12)).toEqual(['note duplicate']);
});

test('nothing at all for two minutes ends the connection', () => {
  const bench = benchIn('ready');
  bench.nowMs = 50_000;
  bench.dispatch(12);
  bench.nowMs = 120_000;
  expect(bench.timer('silence')).toEqual(['set silence 50000']);
  bench.nowMs = 170_000;
  expect(bench.timer('silence')).toEqual(['note silent', 'set closing 2000', 'close 4905']);
});

test('while reading is stopped there is neither zombie nor silence, but an end after 15 s', () => {
  const bench = benchIn('ready');
  bench.timer('heartbeat');
  expect(bench.put({ type: 'readingStopped' })).toEqual(['set readingStopped 15000']);
  expect(bench.put({ type: 'readingStopped' })).toEqual([]);
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  bench.nowMs = 500_000;
  expect(bench.timer('silence')).toEqual(['set silence 1000']);
  expect(bench.timer('readingStopped')).toEqual([
    'note readingStoppedTooLong',
    'set closing 2000',
    'close 4903',
  ]);
  expect(bench.put({ type: 'closed' })).toEqual(['note disconnected']);
  expect(bench.phase).toBe('held');
  expect(bench.timer('backoff')).toEqual([]);
  expect(bench.put({ type: 'readingResumed' })).toEqual(['authorize']);
  expect(bench.connect()).toContain('send 6');
});

test('reading that resumes in time changes nothing, and the next heartbeat is judged anew', () => {
  const bench = benchIn('ready');
  bench.timer('heartbeat');
  bench.put({ type: 'readingStopped' });
  expect(bench.effects({ type: 'readingResumed' })).toContainEqual({
    type: 'clearTimer',
    timer: 'readingStopped',
  });
  expect(bench.timer('readingStopped')).toEqual([]);
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  expect(bench.timer('heartbeat')).toEqual(ZOMBIE);
});

test.each(['idle', 'waiting', 'authorizing', 'parked'] as const)(
  'no connection is begun while reading is stopped: when %s',
  (phase) => {
    const bench = benchIn(phase);
    bench.put({ type: 'readingStopped' });
    expect(bench.put({ type: 'start' })).toEqual([]);
    expect(bench.timer('backoff')).toEqual([]);
    expect(bench.put({ type: 'authorized' })).toEqual([]);
    expect(bench.put({ type: 'restart', newSession: false })).toEqual([]);
    expect(bench.phase).toBe('held');
    expect(bench.put({ type: 'readingResumed' })).toEqual(['authorize']);
  },
);

test('a connection that opens while reading is stopped ends in time as well', () => {
  const bench = benchIn('connecting');
  expect(bench.put({ type: 'readingStopped' })).toEqual([]);
  expect(bench.put({ type: 'opened' })).toEqual(['set silence 120000', 'set readingStopped 15000']);
  expect(bench.timer('readingStopped')).toContain('close 4903');
  bench.put({ type: 'closed' });
  expect(bench.phase).toBe('held');
});

test('a HELLO that cannot be read is no missing HELLO', () => {
  const bench = benchIn('greeting');
  bench.put({ type: 'readingStopped' });
  expect(bench.timer('hello')).toEqual(['set hello 20000']);
  bench.put({ type: 'readingResumed' });
  expect(bench.timer('hello')).toContain('close 4905');
});

test('a connection that cannot be opened while reading is stopped is held', () => {
  const bench = benchIn('connecting');
  bench.put({ type: 'readingStopped' });
  expect(bench.put({ type: 'rejected' })).toEqual(['note rejected']);
  expect(bench.phase).toBe('held');
});
