// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { Slab } from './slab.ts';

test('room is taken from one buffer until it does not fit', () => {
  const slab = new Slab();
  const { buffer } = slab;
  slab.reserve(buffer.length);
  expect(slab.buffer).toBe(buffer);
  slab.at = buffer.length - 10;
  slab.reserve(10);
  expect(slab.buffer).toBe(buffer);
  slab.reserve(11);
  expect(slab.buffer).not.toBe(buffer);
  expect(slab.at).toBe(0);
});

test('what was written stays as it is when the buffer changes', () => {
  const slab = new Slab();
  slab.reserve(5);
  const { buffer } = slab;
  buffer.write('event', 0);
  slab.at = 5;
  slab.reserve(buffer.length);
  slab.buffer.fill(0);
  expect(buffer.toString('latin1', 0, 5)).toBe('event');
});

test('a message larger than a slab gets a buffer of its size', () => {
  const slab = new Slab();
  const usual = slab.buffer.length;
  slab.reserve(8 * usual);
  expect(slab.buffer.length).toBe(8 * usual);
  slab.at = 8 * usual;
  slab.reserve(1);
  expect(slab.buffer.length).toBe(usual);
});
