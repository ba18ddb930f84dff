// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { IdentifyGate } from './identify-gate.ts';

const options = { maxConcurrency: 2, windowMs: 5_000, total: 4 };

test('grants one IDENTIFY per key and window', () => {
  const gate = new IdentifyGate(options, 0);
  expect(gate.judge(0, 10)).toBe('granted');
  expect(gate.judge(1, 11)).toBe('granted');
  expect(gate.judge(2, 5_009)).toBe('too-soon');
  expect(gate.judge(2, 5_010)).toBe('granted');
});

test('counts refused calls too, runs out, and begins a new day', () => {
  const gate = new IdentifyGate(options, 0);
  for (let call = 0; call < 4; call += 1) gate.judge(0, call);
  expect(gate.limit(100)).toMatchObject({ total: 4, remaining: 0, reset_after: 86_399_900 });
  expect(gate.judge(1, 100)).toBe('exhausted');
  expect(gate.judge(1, 86_400_000)).toBe('granted');
  expect(gate.limit(86_400_000)).toMatchObject({ remaining: 3, max_concurrency: 2 });
});
