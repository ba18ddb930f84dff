// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPopulation } from './population.ts';
import {
  DISCORD_EPOCH_MS,
  parseSnowflake,
  shardIdFromSnowflake,
  snowflakeFromParts,
  timeMsFromSnowflake,
} from './snowflake.ts';

const options = {
  seed: 7,
  guilds: 1,
  membersMin: 1,
  membersMax: 3,
  channelsPerGuild: 2,
  allowedIntents: 0,
};

test('keeps time and low bits above 2^53', () => {
  const times = fc.integer({ min: DISCORD_EPOCH_MS + 1, max: DISCORD_EPOCH_MS + 2 ** 41 });
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 2 ** 22 - 1 }), (timeMs, low) => {
      const id = snowflakeFromParts(timeMs, low);
      expect(parseSnowflake(id)).toBe(id);
      expect(timeMsFromSnowflake(id)).toBe(timeMs);
      expect(BigInt(id) & 0x3fffffn).toBe(BigInt(low));
    }),
  );
});

test('routes guilds as the docs do', () => {
  const id = parseSnowflake('197038439483310086') as Parameters<typeof shardIdFromSnowflake>[0];
  expect(shardIdFromSnowflake(id, 16)).toBe(Number((197038439483310086n >> 22n) % 16n));
});

test('refuses what is no id', () => {
  const bad = ['', '0', '01', '-1', '1.5', 'abc', '18446744073709551616', 12, null, undefined];
  for (const value of bad) expect(parseSnowflake(value)).toBeUndefined();
  expect(parseSnowflake('18446744073709551615')).toBe('18446744073709551615');
});

test.each([1, 2, 3, 8, 10, 16, 64])('spreads guilds evenly over %i shards', (count) => {
  const sizes = new Map<number, number>();
  const { guilds } = createPopulation({ ...options, guilds: 640 });
  for (let index = 0; index < 640; index += 1) {
    const id = guilds.idOf(index);
    const shard = shardIdFromSnowflake(id, count);
    sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
  }
  const loads = [...sizes.values()];
  expect(loads).toHaveLength(count);
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
});

test('issues a token that begins with the user id', () => {
  const { application, self } = createPopulation(options);
  const { token } = application;
  expect(Buffer.from(token.split('.')[0] ?? '', 'base64').toString()).toBe(self.id);
  expect(token.split('.')).toHaveLength(3);
  expect(createPopulation(options).application.token).toBe(token);
  expect(createPopulation({ ...options, seed: 8 }).application.token).not.toBe(token);
});
