// SPDX-License-Identifier: AGPL-3.0-only
//
// Every input in every phase. What a row does not name changes nothing and has no effect.

import { describe, expect, test } from 'vitest';
import type { TimerName } from './session-io.ts';
import { type Bench, benchIn, RESUME_URL } from './session.fixture.ts';
import type { SessionPhase } from './session.ts';

type Outcome = readonly [next: SessionPhase, ...effects: string[]];
type Row = {
  readonly what: string;
  readonly put: (bench: Bench) => string[];
  readonly moves: Partial<Record<SessionPhase, Outcome>>;
};

const PHASES: readonly SessionPhase[] = [
  'idle',
  'authorizing',
  'connecting',
  'greeting',
  'awaitingPermit',
  'identifying',
  'resuming',
  'ready',
  'closing',
  'waiting',
  'held',
  'parked',
  'stopped',
];
const CONNECTED = ['greeting', 'awaitingPermit', 'identifying', 'resuming', 'ready'] as const;
type Connected = (typeof CONNECTED)[number];

/** The same in every phase with an open connection: the phase stays where none is given. */
function whenConnected(
  effects: string[],
  next?: SessionPhase,
): Partial<Record<Connected, Outcome>> {
  return Object.fromEntries(CONNECTED.map((phase) => [phase, [next ?? phase, ...effects]]));
}

const closing = (...effects: string[]): Outcome => ['closing', ...withClosing(effects)];
const withClosing = (effects: string[]): string[] => effects.toSpliced(-1, 0, 'set closing 2000');
const timer = (name: TimerName) => (bench: Bench) => bench.timer(name);
const BACKOFF = ['note backoff', 'set backoff 750'];
const NO_BACKOFF = ['note backoff', 'set backoff 0'];
const REJECTED: Outcome = ['waiting', 'note rejected', ...BACKOFF];
const NEW_CONNECTION: Outcome = ['authorizing', 'authorize'];
const LOST = 'forget stored 10 SESSION_INVALIDATED 0';

const connecting: Row[] = [
  { what: 'start', put: (b) => b.put({ type: 'start' }), moves: { idle: NEW_CONNECTION } },
  {
    what: 'authorized',
    put: (b) => b.put({ type: 'authorized' }),
    moves: { authorizing: ['connecting', 'set hello 20000', `connect ${RESUME_URL}`] },
  },
  {
    what: 'opened',
    put: (b) => b.put({ type: 'opened' }),
    moves: { connecting: ['greeting', 'set silence 120000'] },
  },
  {
    what: 'rejected',
    put: (b) => b.put({ type: 'rejected', status: 503 }),
    moves: { connecting: REJECTED, closing: ['waiting', 'note disconnected', ...NO_BACKOFF] },
  },
  {
    what: 'closed without a code',
    put: (b) => b.put({ type: 'closed' }),
    moves: {
      ...whenConnected(['note disconnected', ...BACKOFF], 'waiting'),
      connecting: REJECTED,
      awaitingPermit: ['waiting', 'note disconnected', 'permitDone unused', ...BACKOFF],
      identifying: ['waiting', 'note disconnected', 'permitDone 0', ...BACKOFF],
      closing: ['waiting', 'note disconnected', ...NO_BACKOFF],
    },
  },
  {
    what: 'closed with 4004',
    put: (b) => b.put({ type: 'closed', code: 4004 }),
    moves: {
      ...whenConnected(['note disconnected', 'parked 4004'], 'parked'),
      connecting: REJECTED,
      awaitingPermit: ['parked', 'note disconnected', 'permitDone unused', 'parked 4004'],
      identifying: ['parked', 'note disconnected', 'permitDone 0', 'parked 4004'],
      closing: ['parked', 'note disconnected', 'parked 4004'],
    },
  },
  {
    what: 'closed with 4009',
    put: (b) => b.put({ type: 'closed', code: 4009 }),
    moves: {
      ...whenConnected(
        ['note disconnected', 'forget stored 10 CLOSE_CODE 4009', ...BACKOFF],
        'waiting',
      ),
      connecting: REJECTED,
      awaitingPermit: ['waiting', 'note disconnected', 'permitDone unused', ...BACKOFF],
      identifying: ['waiting', 'note disconnected', 'permitDone 0', ...BACKOFF],
      closing: ['waiting', 'note disconnected', ...NO_BACKOFF],
    },
  },
  {
    what: 'a permit',
    put: (b) => b.put({ type: 'permit', validUntilMs: 0 }),
    moves: { awaitingPermit: ['identifying', 'note identifySent', 'send 2'] },
  },
  {
    what: 'a permit that is void',
    put: (b) => b.put({ type: 'permit', validUntilMs: -1 }),
    moves: { awaitingPermit: ['awaitingPermit', 'requestPermit'] },
  },
];

const frames: Row[] = [
  {
    what: 'HELLO',
    put: (b) => b.hello(),
    moves: { greeting: ['resuming', 'set heartbeat 20000', 'note resumeSent', 'send 6'] },
  },
  {
    what: 'HELLO without an interval',
    put: (b) => b.frame({ op: 10, d: {} }),
    moves: { greeting: closing('note malformed', 'close 4904') },
  },
  {
    what: 'op 7',
    put: (b) => b.frame({ op: 7, d: null }),
    moves: whenConnected(withClosing(['note reconnectRequested', 'close 4902']), 'closing'),
  },
  {
    what: 'op 9, resumable',
    put: (b) => b.frame({ op: 9, d: true }),
    moves: {
      ...whenConnected(withClosing(['note invalidSession', 'close 4906']), 'closing'),
      identifying: closing('note invalidSession', 'close 1000'),
    },
  },
  {
    what: 'op 9, not resumable',
    put: (b) => b.frame({ op: 9, d: false }),
    moves: {
      ...whenConnected(withClosing(['note invalidSession', LOST, 'close 1000']), 'closing'),
      awaitingPermit: closing('note invalidSession', 'close 1000'),
      identifying: closing('note invalidSession', 'close 1000'),
      resuming: closing('note invalidSession', 'forget stored 10 RESUME_REFUSED 0', 'close 1000'),
    },
  },
  {
    what: 'op 1',
    put: (b) => b.frame({ op: 1, d: null }),
    moves: {
      ...whenConnected(['note heartbeatSent', 'send 1 10']),
      awaitingPermit: ['awaitingPermit', 'note heartbeatSent', 'send 1 null'],
      identifying: ['identifying', 'note heartbeatSent', 'send 1 null'],
    },
  },
  { what: 'an ACK nobody waits for', put: (b) => b.frame({ op: 11 }), moves: {} },
  {
    what: 'an unknown op',
    put: (b) => b.frame({ op: 99, d: null }),
    moves: whenConnected(['note unknownOp']),
  },
  { what: 'no op', put: (b) => b.text('{}'), moves: whenConnected(['note unknownOp']) },
  {
    what: 'bytes that are no payload',
    put: (b) => b.text('{"op":'),
    moves: whenConnected(withClosing(['note malformed', 'close 4904']), 'closing'),
  },
  {
    what: 'malformed',
    put: (b) => b.put({ type: 'malformed' }),
    moves: whenConnected(withClosing(['note malformed', 'close 4904']), 'closing'),
  },
  {
    what: 'an event',
    put: (b) => b.dispatch(12),
    moves: { resuming: ['resuming', 'dispatch replayed'], ready: ['ready', 'dispatch'] },
  },
  {
    what: 'an event seen before',
    put: (b) => b.dispatch(10),
    moves: { resuming: ['resuming', 'note duplicate'], ready: ['ready', 'note duplicate'] },
  },
  {
    what: 'an event without a sequence',
    put: (b) => b.dispatch(null),
    moves: whenConnected(['note malformed']),
  },
  {
    what: 'an event without a name',
    put: (b) => b.dispatch(12, ''),
    moves: whenConnected(['note malformed']),
  },
  {
    what: 'READY',
    put: (b) => b.ready(12),
    moves: {
      identifying: ['ready', 'permitDone 0', 'store new', 'ready', 'dispatch'],
      resuming: ['resuming', 'dispatch replayed'],
      ready: ['ready', 'dispatch'],
    },
  },
  {
    what: 'READY without a session',
    put: (b) => b.dispatch(12, 'READY', { session_id: 'x' }),
    moves: {
      identifying: closing('note malformed', 'close 4904'),
      resuming: ['resuming', 'dispatch replayed'],
      ready: ['ready', 'dispatch'],
    },
  },
  {
    what: 'RESUMED',
    put: (b) => b.dispatch(12, 'RESUMED'),
    moves: {
      resuming: ['ready', 'resumed from 10 replayed 0', 'dispatch'],
      ready: ['ready', 'dispatch'],
    },
  },
  {
    what: 'RESUMED with a sequence of the past',
    put: (b) => b.dispatch(5, 'RESUMED'),
    moves: {
      resuming: ['ready', 'resumed from 10 replayed 0', 'dispatch'],
      ready: ['ready', 'note duplicate'],
    },
  },
];

const timers: Row[] = [
  { what: 'backoff', put: timer('backoff'), moves: { waiting: NEW_CONNECTION } },
  {
    what: 'hello',
    put: timer('hello'),
    moves: {
      connecting: closing('note helloTimeout', 'close 4905'),
      greeting: closing('note helloTimeout', 'close 4905'),
    },
  },
  {
    what: 'heartbeat',
    put: timer('heartbeat'),
    moves: {
      ...whenConnected(['set heartbeat 40000', 'note heartbeatSent', 'send 1 10']),
      greeting: ['greeting'],
      awaitingPermit: [
        'awaitingPermit',
        'set heartbeat 40000',
        'note heartbeatSent',
        'send 1 null',
      ],
      identifying: ['identifying', 'set heartbeat 40000', 'note heartbeatSent', 'send 1 null'],
    },
  },
  { what: 'silence', put: timer('silence'), moves: whenConnected(['set silence 120000']) },
  { what: 'closing', put: timer('closing'), moves: { closing: ['closing', 'terminate'] } },
  { what: 'readingStopped', put: timer('readingStopped'), moves: {} },
  { what: 'commands', put: timer('commands'), moves: {} },
];

const everywhere = (outcome: (phase: SessionPhase) => Outcome): Row['moves'] =>
  Object.fromEntries(PHASES.map((phase) => [phase, outcome(phase)]));

const orders: Row[] = [
  {
    what: 'readingStopped',
    put: (b) => b.put({ type: 'readingStopped' }),
    moves: whenConnected(['set readingStopped 15000']),
  },
  {
    what: 'readingResumed',
    put: (b) => b.put({ type: 'readingResumed' }),
    moves: { held: NEW_CONNECTION },
  },
  { what: 'drain', put: (b) => b.put({ type: 'drain' }), moves: {} },
  {
    what: 'stop',
    put: (b) => b.put({ type: 'stop' }),
    moves: {
      ...everywhere(() => ['stopped', 'stopped']),
      ...whenConnected(withClosing(['close 4900']), 'closing'),
      connecting: ['stopped', 'terminate', 'stopped'],
      closing: ['closing'],
      stopped: ['stopped'],
    },
  },
  {
    what: 'restart',
    put: (b) => b.put({ type: 'restart', newSession: false }),
    moves: {
      ...whenConnected(withClosing(['close 4906']), 'closing'),
      connecting: closing('close 4906'),
      parked: NEW_CONNECTION,
    },
  },
  {
    what: 'restart with a new session',
    put: (b) => b.put({ type: 'restart', newSession: true }),
    moves: {
      ...everywhere((phase) => [phase, LOST]),
      ...whenConnected(withClosing([LOST, 'close 1000']), 'closing'),
      connecting: closing(LOST, 'close 1000'),
      awaitingPermit: closing('close 1000'),
      identifying: closing('close 1000'),
      parked: ['authorizing', LOST, 'authorize'],
      idle: ['idle'],
      stopped: ['stopped'],
    },
  },
  {
    what: 'a command',
    put: (b) => b.command(7),
    moves: {
      ...everywhere((phase) => [phase, 'set commands 500']),
      ready: ['ready', 'send 8 {}', 'sent 7'],
      parked: ['parked', 'failed 7 STOPPED'],
      stopped: ['stopped', 'failed 7 STOPPED'],
    },
  },
  { what: 'committed', put: (b) => b.put({ type: 'committed', sequence: 10 }), moves: {} },
];

describe.each([...connecting, ...frames, ...orders])('$what', ({ put, moves }) => {
  test.each(PHASES)('when %s', (phase) => check(phase, put, moves));
});

describe.each(timers)('the timer $what', ({ put, moves }) => {
  test.each(PHASES)('when %s', (phase) => check(phase, put, moves));
});

function check(phase: SessionPhase, put: Row['put'], moves: Row['moves']): void {
  const bench = benchIn(phase);
  expect(bench.phase).toBe(phase);
  const effects = put(bench);
  expect([bench.phase, ...effects]).toEqual(moves[phase] ?? [phase]);
}
