// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fifo } from './fifo.ts';

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('push' as const), count: fc.integer({ min: 1, max: 1500 }) }),
    fc.record({ do: fc.constant('shift' as const), count: fc.integer({ min: 1, max: 1500 }) }),
    fc.record({ do: fc.constant('unshiftAll' as const), count: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ do: fc.constant('set' as const), count: fc.integer({ min: -3, max: 2000 }) }),
  ),
  { maxLength: 30 },
);

test('a fifo does what an array does', () => {
  fc.assert(
    fc.property(steps, (drawn) => {
      const fifo = new Fifo<number>();
      let model: number[] = [];
      let next = 0;
      const out: unknown[] = [];
      const expected: unknown[] = [];
      for (const { do: step, count } of drawn) {
        const items = Array.from({ length: Math.max(0, count) }, () => (next += 1));
        if (step === 'push') {
          items.forEach((item) => fifo.push(item));
          model.push(...items);
        } else if (step === 'shift') {
          out.push(items.map(() => fifo.shift()));
          expected.push(items.map(() => model.shift()));
        } else if (step === 'unshiftAll') {
          fifo.unshiftAll(items);
          model = [...items, ...model];
        } else {
          fifo.set(count, -1);
          model = model.map((item, place) => (place === count ? -1 : item));
        }
        expect(out).toEqual(expected);
        expect(fifo.length).toBe(model.length);
        expect([fifo.at(-1), fifo.at(0), fifo.at(7)]).toEqual([undefined, model[0], model[7]]);
      }
      expect(Array.from({ length: fifo.length }, () => fifo.shift())).toEqual(model);
    }),
    { numRuns: 60 },
  );
});
