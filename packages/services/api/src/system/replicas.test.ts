// SPDX-License-Identifier: AGPL-3.0-only
// Several replicas before one Discord: together they keep what one alone keeps.
import { sharedRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { Fleet } from './replicas.fixture.ts';

test('four replicas send to the same channels, and Discord sees no call too many', async () => {
  await using fleet = await Fleet.open(4, (await sharedRedis()).url);
  const channels = await fleet.channels();
  const calls = Array.from({ length: 60 }, async (_, index) => {
    const channel = channels[index % 3];
    const path = `/channels/${channel}/messages`;
    return await fleet.call(index % 4, 'POST', path, { content: `${index}` });
  });
  const statuses = await Promise.all(calls);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const seen = await fleet.statuses();
  expect(seen[429]).toBeUndefined();
  expect(seen[200]).toBe(61);
}, 120_000);
