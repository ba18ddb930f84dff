// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { Liveness } from './liveness.ts';
import { DEFAULT_SEND_LIMITS } from './send-queue.ts';
import { DEFAULT_LIMITS, type SessionEffect } from './session-io.ts';

function connection(random = 0.5): { liveness: Liveness; effects: SessionEffect[] } {
  const effects: SessionEffect[] = [];
  const limits = { ...DEFAULT_LIMITS, send: DEFAULT_SEND_LIMITS };
  const liveness = new Liveness(limits, (effect) => effects.push(effect));
  liveness.opened(0);
  liveness.greeted(40_000, random);
  return { liveness, effects };
}

const beat = (delayMs: number): SessionEffect => ({
  type: 'setTimer',
  timer: 'heartbeat',
  delayMs,
});
const silence = (delayMs: number): SessionEffect => ({
  type: 'setTimer',
  timer: 'silence',
  delayMs,
});

test.each([
  { random: 0, delayMs: 0 },
  { random: 0.25, delayMs: 10_000 },
  { random: 0.999999, delayMs: 39_999 },
])(
  'the first heartbeat comes after $delayMs ms, the next after the interval',
  ({ random, delayMs }) => {
    const { liveness, effects } = connection(random);
    expect(effects).toEqual([silence(120_000), beat(delayMs)]);
    expect(liveness.heartbeatDue(0)).toBe(true);
    expect(effects.at(-1)).toEqual(beat(40_000));
  },
);

test('an acknowledged heartbeat tells its latency, and the next may go', () => {
  const { liveness, effects } = connection();
  expect(liveness.heartbeatDue(1000)).toBe(true);
  liveness.acknowledged(1042);
  const note = { kind: 'heartbeatAcknowledged', latencyMs: 42 };
  expect(effects.at(-1)).toEqual({ type: 'note', note });
  expect(liveness.heartbeatDue(41_000)).toBe(true);
});

test('an ACK nobody waits for says nothing', () => {
  const { liveness, effects } = connection();
  liveness.acknowledged(1);
  expect(effects).toHaveLength(2);
});

test('without an ACK no further heartbeat is due, and no timer is set', () => {
  const { liveness, effects } = connection();
  expect(liveness.heartbeatDue(0)).toBe(true);
  const before = effects.length;
  expect(liveness.heartbeatDue(40_000)).toBe(false);
  expect(effects).toHaveLength(before);
});

test('a new connection waits for no ACK of the last one', () => {
  const { liveness } = connection();
  expect(liveness.heartbeatDue(0)).toBe(true);
  liveness.connectionEnded();
  expect(liveness.heartbeatDue(1)).toBe(true);
  liveness.greeted(40_000, 0);
  expect(liveness.heartbeatDue(2)).toBe(true);
});

test('while reading is stopped a missing ACK proves nothing, nor right after', () => {
  const { liveness } = connection();
  expect(liveness.heartbeatDue(0)).toBe(true);
  liveness.readingStopped();
  expect(liveness.isReadingStopped).toBe(true);
  expect(liveness.heartbeatDue(10)).toBe(true);
  expect(liveness.heartbeatDue(20)).toBe(true);
  liveness.readingResumed(25);
  expect(liveness.isReadingStopped).toBe(false);
  expect(liveness.heartbeatDue(30)).toBe(true);
  expect(liveness.heartbeatDue(40)).toBe(false);
});

test('silence is told after its time without a frame, counted from the last one', () => {
  const { liveness, effects } = connection();
  liveness.frameArrived(50_000);
  expect(liveness.isSilent(120_000)).toBe(false);
  expect(effects.at(-1)).toEqual(silence(50_000));
  expect(liveness.isSilent(169_999)).toBe(false);
  expect(effects.at(-1)).toEqual(silence(1000));
  expect(liveness.isSilent(170_000)).toBe(true);
});

test('while reading is stopped there is no silence, and afterwards it counts anew', () => {
  const { liveness, effects } = connection();
  liveness.readingStopped();
  expect(liveness.isSilent(500_000)).toBe(false);
  expect(effects.at(-1)).toEqual(silence(1000));
  liveness.readingResumed(500_000);
  expect(liveness.isSilent(619_999)).toBe(false);
  expect(liveness.isSilent(620_000)).toBe(true);
});
