// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

const OPTIONS = { baseMs: 1000, maxMs: 60_000 };

test.each([
  { attempt: 0, random: 0, waitMs: 500 },
  { attempt: 0, random: 1, waitMs: 1000 },
  { attempt: 1, random: 0.5, waitMs: 1500 },
  { attempt: 5, random: 1, waitMs: 32_000 },
  { attempt: 6, random: 1, waitMs: 60_000 },
  { attempt: 6, random: 0, waitMs: 30_000 },
  { attempt: -3, random: 1, waitMs: 1000 },
  { attempt: 5000, random: 1, waitMs: 60_000 },
])('retry $attempt with $random waits $waitMs ms', ({ attempt, random, waitMs }) => {
  expect(backoffMs(attempt, OPTIONS, random)).toBe(waitMs);
});

test('every wait lies between half of its ceiling and the ceiling, and never above the maximum', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.nat(100),
      fraction,
      fc.integer({ min: 1, max: 10_000 }),
      (attempt, random, baseMs) => {
        const ceiling = Math.min(60_000, baseMs * 2 ** Math.min(attempt, 30));
        const waitMs = backoffMs(attempt, { baseMs, maxMs: 60_000 }, random);
        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(ceiling / 2));
        expect(waitMs).toBeLessThanOrEqual(ceiling);
      },
    ),
  );
});
