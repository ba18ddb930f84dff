// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SEND_LIMITS, type QueuedCommand, SendQueue } from './send-queue.ts';

function command(id: number, changes: Partial<QueuedCommand> = {}): QueuedCommand {
  return { id, line: 'general', key: '', text: `text ${id}`, deadlineMs: 1e9, ...changes };
}

function takeAll(queue: SendQueue, nowMs: number): number[] {
  const ids: number[] = [];
  for (let next = queue.take(nowMs); next !== undefined; next = queue.take(nowMs))
    ids.push(next.id);
  return ids;
}

test('voice goes first, then the rest in order, presence last', () => {
  const queue = new SendQueue();
  queue.add(command(1, { line: 'presence' }));
  queue.add(command(2));
  queue.add(command(3));
  queue.add(command(4, { line: 'voice', key: 'a' }));
  expect(queue.waiting).toBe(4);
  expect(takeAll(queue, 0)).toEqual([4, 2, 3, 1]);
  expect(queue.waiting).toBe(0);
});

test.each([
  { intervalMs: 41_250, room: 5 },
  { intervalMs: 60_000, room: 4 },
  { intervalMs: 10_000, room: 9 },
  { intervalMs: 1000, room: 63 },
])('with a heartbeat each $intervalMs ms room is kept for $room', ({ intervalMs, room }) => {
  const queue = new SendQueue();
  queue.connectionOpened(intervalMs);
  for (let id = 0; id < 200; id += 1) queue.add(command(id));
  expect(takeAll(queue, 0)).toHaveLength(120 - room);
});

test('at least one command goes through, however short the heartbeat interval', () => {
  const queue = new SendQueue();
  queue.connectionOpened(1);
  queue.add(command(1));
  queue.add(command(2));
  expect(takeAll(queue, 0)).toEqual([1]);
});

test('before the first connection a twentieth is kept, and a command waits until the window moves on', () => {
  const queue = new SendQueue();
  for (let id = 0; id < 116; id += 1) queue.add(command(id));
  expect(takeAll(queue, 0)).toHaveLength(114);
  expect(takeAll(queue, 59_999)).toEqual([]);
  expect(takeAll(queue, 60_000)).toEqual([114, 115]);
});

test('what does not wait counts too, and a new connection has a new window', () => {
  const queue = new SendQueue();
  queue.connectionOpened(41_250);
  for (let sent = 0; sent < 115; sent += 1) queue.countUnqueued(0);
  queue.add(command(1));
  expect(queue.take(1)).toBeUndefined();
  queue.connectionOpened(41_250);
  expect(queue.take(1)?.id).toBe(1);
});

test('of presences the newest waits, and five are written per window', () => {
  const queue = new SendQueue();
  expect(queue.add(command(0, { line: 'presence' }))).toBeUndefined();
  expect(queue.add(command(1, { line: 'presence' }))).toEqual({ id: 0, reason: 'SUPERSEDED' });
  const written: number[] = takeAll(queue, 0);
  for (let id = 2; id < 9; id += 1) {
    queue.add(command(id, { line: 'presence' }));
    written.push(...takeAll(queue, id));
  }
  expect(written).toEqual([1, 2, 3, 4, 5]);
  expect(takeAll(queue, 59_999)).toEqual([]);
  expect(takeAll(queue, 60_000)).toEqual([8]);
});

test('a presence that waits for its window holds up nothing else', () => {
  const queue = new SendQueue({ ...DEFAULT_SEND_LIMITS, presencesPerWindow: 0 });
  queue.add(command(1, { line: 'presence' }));
  queue.add(command(2));
  expect(takeAll(queue, 0)).toEqual([2]);
  expect(queue.waiting).toBe(1);
});

test('a voice command replaces the waiting one of its guild, and moves to the end', () => {
  const queue = new SendQueue();
  queue.add(command(1, { line: 'voice', key: 'a' }));
  queue.add(command(2, { line: 'voice', key: 'b' }));
  expect(queue.add(command(3, { line: 'voice', key: 'a' }))).toEqual({
    id: 1,
    reason: 'SUPERSEDED',
  });
  expect(takeAll(queue, 0)).toEqual([2, 3]);
});

test('full lines refuse the newcomer, but a voice command for a waiting guild still replaces', () => {
  const queue = new SendQueue({ ...DEFAULT_SEND_LIMITS, maxGeneral: 2, maxVoice: 1 });
  queue.add(command(1));
  queue.add(command(2));
  expect(queue.add(command(3))).toEqual({ id: 3, reason: 'OVERFLOW' });
  queue.add(command(4, { line: 'voice', key: 'a' }));
  expect(queue.add(command(5, { line: 'voice', key: 'b' }))).toEqual({ id: 5, reason: 'OVERFLOW' });
  expect(queue.add(command(6, { line: 'voice', key: 'a' }))).toEqual({
    id: 4,
    reason: 'SUPERSEDED',
  });
  expect(takeAll(queue, 0)).toEqual([6, 1, 2]);
});

test('what is past its deadline is removed from every line', () => {
  const queue = new SendQueue();
  queue.add(command(1, { deadlineMs: 10 }));
  queue.add(command(2, { deadlineMs: 11 }));
  queue.add(command(3, { line: 'voice', key: 'a', deadlineMs: 10 }));
  queue.add(command(4, { line: 'voice', key: 'b', deadlineMs: 11 }));
  queue.add(command(5, { line: 'presence', deadlineMs: 10 }));
  expect(queue.expire(9)).toEqual([]);
  expect(queue.expire(10).map(({ id, reason }) => `${id} ${reason}`)).toEqual([
    '3 EXPIRED',
    '1 EXPIRED',
    '5 EXPIRED',
  ]);
  expect(takeAll(queue, 10)).toEqual([4, 2]);
});

type Step =
  | { readonly kind: 'add'; readonly line: QueuedCommand['line']; readonly guild: number }
  | { readonly kind: 'take' | 'heartbeat' | 'expire' }
  | { readonly kind: 'wait'; readonly forMs: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      line: fc.constantFrom('voice' as const, 'general' as const, 'presence' as const),
      guild: fc.nat(4),
    }),
    fc.record({ kind: fc.constantFrom('take' as const, 'heartbeat' as const, 'expire' as const) }),
    fc.record({ kind: fc.constant('wait' as const), forMs: fc.nat(400) }),
  ),
  { maxLength: 300 },
);

test('each command ends exactly once, and no window ever holds more than its limit of them', () => {
  const limits = {
    perWindow: 12,
    windowMs: 1000,
    presencesPerWindow: 2,
    maxGeneral: 4,
    maxVoice: 3,
  };
  fc.assert(
    fc.property(steps, (all) => {
      const queue = new SendQueue(limits);
      queue.connectionOpened(500);
      const ended: number[] = [];
      const takenAtMs: number[] = [];
      let added = 0;
      let nowMs = 0;
      for (const one of all) {
        if (one.kind === 'wait') nowMs += one.forMs;
        if (one.kind === 'heartbeat') queue.countUnqueued(nowMs);
        if (one.kind === 'expire') ended.push(...queue.expire(nowMs).map(({ id }) => id));
        if (one.kind === 'add') {
          const key = `${one.guild}`;
          const dropped = queue.add(
            command(added, { line: one.line, key, deadlineMs: nowMs + 900 }),
          );
          added += 1;
          if (dropped !== undefined) ended.push(dropped.id);
        }
        const taken = one.kind === 'take' ? queue.take(nowMs) : undefined;
        if (taken !== undefined) {
          ended.push(taken.id);
          takenAtMs.push(nowMs);
        }
        expect(takenAtMs.filter((atMs) => atMs > nowMs - 1000).length).toBeLessThanOrEqual(7);
        expect(queue.waiting).toBe(added - ended.length);
      }
      ended.push(...queue.expire(Number.POSITIVE_INFINITY).map(({ id }) => id));
      expect(ended.toSorted((a, b) => a - b)).toEqual([...Array(added).keys()]);
    }),
  );
});
