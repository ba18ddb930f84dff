// SPDX-License-Identifier: AGPL-3.0-only
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseConfig, VARIABLE_NAMES } from './config.ts';
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

test('the documentation names every variable, and no other', async () => {
  const page = new URL('../../../docs/simulator.md', import.meta.url);
  const named = (await readFile(page, 'utf8')).match(/SIM_[A-Z_]+[A-Z]/g);
  expect([...new Set(named)].toSorted()).toEqual(VARIABLE_NAMES.toSorted());
});
