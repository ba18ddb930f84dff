// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';
import { resolveOptions } from './options.ts';

test('reads what it knows and ignores what is none of its business', () => {
  const environment = {
    SIM_GUILDS: '12',
    SIM_KEY_ORDER: 'shuffled',
    PATH: '/bin',
    HOME: undefined,
  };
  expect(parseConfig(environment)).toEqual({ guilds: 12, keyOrder: 'shuffled' });
});

test('names every problem at once', () => {
  const bad = { SIM_GUILDS: 'many', SIM_PORT: '', SIM_TYPO: '1', SIM_SHARDS: '0' };
  expect(() => parseConfig(bad)).toThrow(/SIM_GUILDS.*SIM_PORT.*SIM_TYPO.*SIM_SHARDS/s);
});

test('options are held to their ranges', () => {
  expect(() => resolveOptions({ guilds: -1, shards: 0 })).toThrow(/guilds.*shards/);
  expect(() => resolveOptions({ membersMin: 9, membersMax: 3 })).toThrow(/membersMax/);
  expect(resolveOptions({ guilds: 2_500 }).shards).toBe(3);
});
