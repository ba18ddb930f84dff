// SPDX-License-Identifier: AGPL-3.0-only
//
// From one connection to the next: where to, after how long, with which session.

import { expect, test } from 'vitest';
import { Bench, benchIn, GATEWAY_URL, RESUME_URL, STORED } from './session.fixture.ts';

const CONNECT_RESUME = ['set hello 20000', `connect ${RESUME_URL}`];
const CONNECT_GATEWAY = ['set hello 20000', `connect ${GATEWAY_URL}`];
const LOST_4009 = { sessionId: 'a', sequence: 5, cause: 'CLOSE_CODE', closeCode: 4009 } as const;

test('without a session it identifies, once, with a permit, and tells what was lost before', () => {
  const bench = new Bench();
  bench.put({ type: 'start', lost: LOST_4009 });
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_GATEWAY);
  bench.put({ type: 'opened' });
  expect(bench.hello()).toEqual(['set heartbeat 20000', 'requestPermit']);
  bench.nowMs = 700;
  expect(bench.put({ type: 'permit', validUntilMs: 700 })).toEqual(['note identifySent', 'send 2']);
  expect(bench.put({ type: 'permit', validUntilMs: 900 })).toEqual([]);
  expect(bench.dispatch(1)).toEqual([]);
  expect(bench.ready(1)).toEqual([
    'permitDone 700',
    'store new',
    'ready after CLOSE_CODE',
    'dispatch',
  ]);
  expect(bench.session.session).toEqual({
    sessionId: 'new',
    resumeUrl: 'wss://resume.test',
    sequence: 1,
  });
  expect(bench.again()).not.toContainEqual(expect.stringContaining('permitDone'));
});

test('a permit that comes too late is asked for again, and one for an earlier connection is not used', () => {
  const bench = benchIn('awaitingPermit');
  bench.nowMs = 1001;
  expect(bench.put({ type: 'permit', validUntilMs: 1000 })).toEqual(['requestPermit']);
  expect(bench.put({ type: 'closed' })).toContain('permitDone unused');
  expect(bench.put({ type: 'permit', validUntilMs: 9999 })).toEqual([]);
  bench.timer('backoff');
  expect(bench.put({ type: 'permit', validUntilMs: 9999 })).toEqual([]);
  expect(bench.connect()).toContain('requestPermit');
});

test('a lost session is told with the next READY, and only with that', () => {
  const bench = benchIn('ready');
  bench.frame({ op: 9, d: false });
  bench.again();
  expect(bench.goReady()).toContain('ready after SESSION_INVALIDATED');
  bench.put({ type: 'closed', code: 4007 });
  bench.timer('backoff');
  expect(bench.goReady()).toContain('ready after CLOSE_CODE');
  bench.frame({ op: 7 });
  bench.again();
  expect(bench.goReady()).toContain('resumed from 1 replayed 0');
});

test('a session is resumed at its own URL, then at the gateway URL after a refusal, until it is ready', () => {
  const bench = benchIn('authorizing');
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_RESUME);
  bench.put({ type: 'rejected', status: 502 });
  bench.timer('backoff');
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_GATEWAY);
  bench.put({ type: 'opened' });
  expect(bench.hello()).toContain('send 6');
  bench.put({ type: 'closed' });
  bench.timer('backoff');
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_GATEWAY);
  bench.put({ type: 'opened' });
  bench.hello();
  bench.dispatch(11, 'RESUMED');
  bench.again();
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_RESUME);
});

test.each(['connecting', 'greeting'] as const)(
  'a resume URL that says nothing while %s is given up for the gateway URL',
  (phase) => {
    const bench = benchIn(phase);
    expect(bench.timer('hello')).toEqual(['note helloTimeout', 'set closing 2000', 'close 4905']);
    expect(bench.timer('closing')).toEqual(['terminate']);
    expect(bench.again()).toContain('set backoff 750');
    expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_GATEWAY);
  },
);

test('a new session after a lost one is never made at the resume URL', () => {
  const bench = benchIn('connecting');
  expect(bench.put({ type: 'restart', newSession: true })).toContain('close 1000');
  bench.again();
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_GATEWAY);
});

test('waits grow while connections fail, as Retry-After says where that is longer', () => {
  const bench = benchIn('connecting', { backoffMaxMs: 3000 });
  const waits: (string | undefined)[] = [];
  for (const retryAfterMs of [undefined, undefined, 0, 10_000, undefined]) {
    waits.push(bench.put({ type: 'rejected', status: 429, retryAfterMs }).at(-1));
    bench.timer('backoff');
    bench.put({ type: 'authorized' });
  }
  expect(waits).toEqual([
    'set backoff 750',
    'set backoff 1500',
    'set backoff 2250',
    'set backoff 10000',
    'set backoff 2250',
  ]);
});

test('op 7 is followed at once when it comes to a session that stands, and with growing waits otherwise', () => {
  const bench = benchIn('ready');
  bench.frame({ op: 7, d: null });
  expect(bench.again()).toContain('set backoff 0');
  for (const wait of ['set backoff 750', 'set backoff 1500', 'set backoff 3000']) {
    bench.put({ type: 'authorized' });
    bench.put({ type: 'opened' });
    expect(bench.frame({ op: 7, d: null })).toContain('close 4902');
    expect(bench.again()).toContain(wait);
  }
});

test('a connection that was stable is followed at once, one that was not waits', () => {
  const bench = benchIn('ready');
  bench.nowMs = 10_000;
  expect(bench.again()).toContain('set backoff 0');
  bench.goReady();
  bench.nowMs = 11_000;
  expect(bench.again()).toContain('set backoff 750');
});

test('op 9 waits one to five seconds', () => {
  for (const [random, wait] of [
    [0, 'set backoff 1000'],
    [0.5, 'set backoff 3000'],
    [0.9999, 'set backoff 4999'],
  ] as const) {
    const bench = new Bench({}, { random: () => random });
    bench.put({ type: 'start', stored: STORED });
    bench.connect();
    bench.frame({ op: 9, d: false });
    expect(bench.put({ type: 'closed', code: 1000 })).toContain(wait);
  }
});

test('RESUMEs that lead nowhere end: the fifth is the last, and then it identifies', () => {
  const bench = benchIn('authorizing');
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    expect(bench.connect()).toContain('send 6');
    expect(bench.again()).not.toContainEqual(expect.stringContaining('forget'));
  }
  expect(bench.connect()).toContain('send 6');
  expect(bench.again(4000)).toContain('forget stored 10 RESUME_LOOP 4000');
  expect(bench.goReady()).toContain('ready after RESUME_LOOP');
});

test('RESUMEs that are refused as resumable are such a loop too', () => {
  const bench = benchIn('authorizing');
  const told: string[] = [];
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    told.push(...bench.connect(), ...bench.frame({ op: 9, d: true }), ...bench.again());
  }
  expect(told.filter((word) => word === 'send 6')).toHaveLength(5);
  expect(told).toContain('forget stored 10 RESUME_LOOP 0');
});

test('RESUMEs after each of which something was committed never are', () => {
  const bench = benchIn('authorizing');
  for (let sequence = 11; sequence < 31; sequence += 1) {
    expect(bench.connect()).toContain('send 6');
    const [effect] = bench.effects({
      type: 'frame',
      bytes: new TextEncoder().encode(`{"op":0,"s":${sequence},"t":"X","d":{}}`),
    });
    expect(effect).toMatchObject({ type: 'dispatch', replayed: true });
    bench.session.confirm(sequence - 11);
    bench.put({ type: 'committed', sequence });
    expect(bench.again()).not.toContainEqual(expect.stringContaining('forget'));
  }
});

test.each([4003, 4006, 4007, 4009])('close code %s loses the session', (code) => {
  const bench = benchIn('ready');
  expect(bench.again(code)).toContain(`forget stored 10 CLOSE_CODE ${code}`);
  expect(bench.put({ type: 'authorized' })).toEqual(CONNECT_GATEWAY);
});

test.each([undefined, 1000, 1001, 1006, 4000, 4001, 4002, 4005, 4008, 4999])(
  'close code %s keeps the session',
  (code) => {
    const bench = benchIn('ready');
    bench.again(code);
    expect(bench.connect()).toContain('send 6');
  },
);

test.each([4004, 4010, 4011, 4012, 4013, 4014])('close code %s parks', (code) => {
  const bench = benchIn('ready');
  const effects = bench.effects({ type: 'closed', code });
  expect(effects).toContainEqual({
    type: 'parked',
    closeCode: code,
    message: expect.stringMatching(/\w+ \w+/u) as string,
  });
  expect(bench.timer('backoff')).toEqual([]);
  expect(bench.put({ type: 'restart', newSession: false })).toEqual(['authorize']);
  expect(bench.connect()).toContain('send 6');
});

test('a connection that ends stops its timers', () => {
  const bench = benchIn('ready');
  const cleared = bench
    .effects({ type: 'closed' })
    .flatMap((effect) => (effect.type === 'clearTimer' ? [effect.timer] : []));
  expect(cleared).toEqual(['hello', 'heartbeat', 'silence', 'closing', 'readingStopped']);
});

test('no heartbeat and no frame counts during the closing handshake, which has a deadline', () => {
  const bench = benchIn('ready');
  expect(bench.frame({ op: 7 })).toEqual([
    'note reconnectRequested',
    'set closing 2000',
    'close 4902',
  ]);
  expect(bench.timer('heartbeat')).toEqual([]);
  expect(bench.frame({ op: 1 })).toEqual([]);
  expect(bench.dispatch(50)).toEqual([]);
  expect(bench.timer('closing')).toEqual(['terminate']);
  expect(bench.put({ type: 'closed' })).toContain('set backoff 0');
});

test('compression and version stand in every URL', () => {
  const bench = new Bench({}, { compression: 'zstd-stream' });
  bench.put({ type: 'start', stored: STORED });
  const urls = [bench.put({ type: 'authorized' }).at(-1)];
  bench.put({ type: 'rejected' });
  bench.timer('backoff');
  urls.push(bench.put({ type: 'authorized' }).at(-1));
  expect(urls).toEqual([
    `connect ${RESUME_URL}&compress=zstd-stream`,
    `connect ${GATEWAY_URL}&compress=zstd-stream`,
  ]);
});
