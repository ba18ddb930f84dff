// SPDX-License-Identifier: AGPL-3.0-only
//
// Draining, stopping, and what becomes of commands.

import { expect, test } from 'vitest';
import type { SessionInput } from './session-io.ts';
import { type Bench, benchIn, STORED } from './session.fixture.ts';

test('a draining session takes nothing in, keeps its connection and its session', () => {
  const bench = benchIn('ready');
  bench.dispatch(12);
  expect(bench.put({ type: 'drain' })).toEqual([]);
  expect(bench.dispatch(13)).toEqual([]);
  expect(bench.frame({ op: 9, d: false })).toEqual([]);
  expect(bench.command(1)).toEqual(['failed 1 STOPPED']);
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  bench.session.confirm(0);
  bench.session.confirm(1);
  bench.put({ type: 'committed', sequence: 12 });
  expect(bench.timer('heartbeat')).toContain('send 1 12');
  expect(bench.put({ type: 'stop' })).toEqual(['set closing 2000', 'close 4900']);
  expect(bench.put({ type: 'closed' })).toEqual(['note disconnected', 'stopped']);
  expect(bench.session.session).toEqual({ ...STORED, sequence: 12 });
});

test.each(['idle', 'waiting', 'authorizing', 'parked', 'ready', 'resuming', 'closing'] as const)(
  'a draining session begins no connection: when %s',
  (phase) => {
    const bench = benchIn(phase);
    const inputs: SessionInput[] = [
      { type: 'drain' },
      { type: 'start' },
      { type: 'closed' },
      { type: 'timer', timer: 'backoff' },
      { type: 'authorized' },
      { type: 'restart', newSession: false },
      { type: 'readingStopped' },
      { type: 'readingResumed' },
    ];
    const effects = inputs.flatMap((input) => bench.put(input));
    expect(effects.filter((word) => /^(authorize|connect)/u.test(word))).toEqual([]);
    expect(bench.put({ type: 'stop' })).toEqual(['stopped']);
  },
);

test('stopping while the closing handshake runs waits for its end', () => {
  const bench = benchIn('closing');
  expect(bench.put({ type: 'stop' })).toEqual([]);
  expect(bench.timer('closing')).toEqual(['terminate']);
  expect(bench.put({ type: 'closed', code: 4004 })).toEqual(['note disconnected', 'stopped']);
});

test('stopping gives a permit back', () => {
  const bench = benchIn('awaitingPermit');
  bench.put({ type: 'stop' });
  expect(bench.put({ type: 'permit', validUntilMs: 9 })).toEqual([]);
  expect(bench.put({ type: 'closed' })).toEqual([
    'note disconnected',
    'permitDone unused',
    'stopped',
  ]);
});

test('stopping ends every timer', () => {
  const bench = benchIn('waiting');
  const cleared = bench
    .effects({ type: 'stop' })
    .flatMap((effect) => (effect.type === 'clearTimer' ? [effect.timer] : []));
  expect(cleared.toSorted()).toEqual([
    'backoff',
    'closing',
    'commands',
    'heartbeat',
    'hello',
    'readingStopped',
    'silence',
  ]);
});

test('nothing has an effect after the end, but that commands are answered', () => {
  const inputs: SessionInput[] = [
    { type: 'start' },
    { type: 'readingStopped' },
    { type: 'readingResumed' },
    { type: 'opened' },
    { type: 'closed', code: 4004 },
    { type: 'rejected' },
    { type: 'malformed' },
    { type: 'authorized' },
    { type: 'permit', validUntilMs: 1e9 },
    { type: 'committed', sequence: 10 },
    { type: 'drain' },
    { type: 'stop' },
    { type: 'restart', newSession: true },
    { type: 'timer', timer: 'backoff' },
    { type: 'timer', timer: 'heartbeat' },
    { type: 'timer', timer: 'commands' },
  ];
  const bench = benchIn('held');
  expect(bench.put({ type: 'stop' })).toEqual(['stopped']);
  for (const input of inputs) expect(bench.effects(input)).toEqual([]);
  expect(bench.command(1)).toEqual(['failed 1 STOPPED']);
  expect(bench.phase).toBe('stopped');
});

test.each([
  'authorizing',
  'connecting',
  'greeting',
  'resuming',
  'closing',
  'waiting',
  'held',
] as const)('a command given when %s is written once the session is ready', (phase) => {
  const bench = benchIn(phase);
  expect(bench.command(1)).toEqual(['set commands 500']);
  expect(bench.session.waitingCommands).toBe(1);
  expect(comeReady(bench)).toContain('sent 1');
  expect(bench.session.waitingCommands).toBe(0);
});

function comeReady(bench: Bench): string[] {
  bench.put({ type: 'readingResumed' });
  bench.put({ type: 'closed' });
  bench.timer('backoff');
  return bench.goReady();
}

test.each(['parked', 'stopped'] as const)('a waiting command is answered when %s', (end) => {
  const bench = benchIn('resuming');
  bench.command(1);
  const effects = bench.put(end === 'parked' ? { type: 'closed', code: 4004 } : { type: 'stop' });
  expect(effects).toContain('failed 1 STOPPED');
  expect(bench.timer('commands')).toEqual([]);
});

test('a waiting command is looked at again and again, and expires', () => {
  const bench = benchIn('held');
  bench.command(1, { deadlineMs: 600 });
  bench.nowMs = 500;
  expect(bench.timer('commands')).toEqual(['set commands 500']);
  bench.nowMs = 1000;
  expect(bench.timer('commands')).toEqual(['failed 1 EXPIRED']);
  expect(bench.timer('commands')).toEqual([]);
});

test('a window that is full makes commands wait, never heartbeats, and the next connection has a new one', () => {
  const bench = benchIn('ready');
  const effects: string[] = [];
  for (let id = 0; id < 130; id += 1) effects.push(...bench.command(id));
  expect(effects.filter((word) => word.startsWith('sent'))).toHaveLength(114);
  expect(bench.session.waitingCommands).toBe(16);
  expect(bench.timer('heartbeat')).toContain('send 1 10');
  bench.again();
  expect(bench.goReady().filter((word) => word.startsWith('sent'))).toHaveLength(16);
});
