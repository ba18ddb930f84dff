// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReplayBuffer, replayCapacity } from './replay-buffer.ts';

test('has the only capacity ever published for it', () => {
  expect(replayCapacity(0)).toBe(100);
  expect(replayCapacity(1)).toBe(100);
  expect(replayCapacity(2)).toBe(150);
  expect(replayCapacity(46)).toBe(3_450);
  expect(replayCapacity(47)).toBe(3_500);
  expect(replayCapacity(2_500)).toBe(3_500);
});

test('refuses what was acknowledged and keeps what was not', () => {
  const buffer = new ReplayBuffer<string>(10);
  for (let sequence = 1; sequence <= 5; sequence += 1) buffer.push(sequence, `e${sequence}`);
  buffer.acknowledge(3);
  expect(buffer.after(2)).toBeUndefined();
  expect(buffer.after(3)?.map((entry) => entry.event)).toEqual(['e4', 'e5']);
  expect(buffer.after(5)).toEqual([]);
  buffer.acknowledge(1);
  expect(buffer.oldestReplayable).toBe(3);
});

/** The same by the simplest means: every event ever pushed, and the highest forgotten number. */
class Model {
  readonly pushed: number[] = [];
  floor = 0;

  push(sequence: number, capacity: number): void {
    this.pushed.push(sequence);
    const kept = this.pushed.filter((s) => s > this.floor);
    const evicted = kept.length - capacity;
    if (evicted > 0) this.floor = kept[evicted - 1] ?? this.floor;
  }

  after(sequence: number): number[] | undefined {
    return sequence < this.floor ? undefined : this.pushed.filter((s) => s > sequence);
  }
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), by: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('acknowledge' as const), by: fc.integer({ min: 0, max: 30 }) }),
);

test('replays exactly what a model replays, for any pushes, gaps and acknowledgements', () => {
  const steps = fc.array(step, { maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), steps, (capacity, steps) => {
      const buffer = new ReplayBuffer<number>(capacity);
      const model = new Model();
      let newest = 0;
      for (const { kind, by } of steps) {
        if (kind === 'push') {
          newest += by;
          buffer.push(newest, newest);
          model.push(newest, capacity);
        } else {
          const sequence = Math.max(0, newest - by);
          buffer.acknowledge(sequence);
          model.floor = Math.max(model.floor, sequence);
        }
        expect(buffer.size).toBeLessThanOrEqual(capacity);
        expect(buffer.oldestReplayable).toBe(model.floor);
        for (let sequence = 0; sequence <= newest; sequence += 1) {
          const replayed = buffer.after(sequence)?.map((entry) => entry.event);
          expect(replayed).toEqual(model.after(sequence));
        }
      }
    }),
    { numRuns: 60 },
  );
});
