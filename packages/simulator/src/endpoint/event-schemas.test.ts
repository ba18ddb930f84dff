// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { readsSchema } from '../control/control-schemas.ts';
import { webhookEventSchema } from './event-schemas.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let index = 0; index < depth; index += 1) value = [value];
  return value;
}

test.each([
  [20, true],
  [20_000, false],
])('data nested %d deep is taken: %s', (depth, isTaken) => {
  const event = { type: 'QUEST_USER_ENROLLMENT', data: nested(depth) };
  expect(webhookEventSchema.safeParse(event).success).toBe(isTaken);
});

test.each([
  [0, true],
  [1, true],
  [0.000_01, false],
  [-1, false],
])('a read rate of %d is taken: %s', (bytesPerSecond, isTaken) => {
  expect(readsSchema.safeParse({ bytesPerSecond }).success).toBe(isTaken);
});
