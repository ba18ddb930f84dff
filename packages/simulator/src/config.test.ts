// SPDX-License-Identifier: AGPL-3.0-only
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig, VARIABLE_NAMES } from './config.ts';
import { resolveOptions } from './options.ts';
import { createSimulator } from './simulator.ts';

test('reads what it knows and ignores what is none of its business', () => {
  const environment = {
    SIM_GUILDS: '12',
    SIM_KEY_ORDER: 'shuffled',
    PATH: '/bin',
    HOME: undefined,
  };
  expect(parseConfig(environment)).toEqual({ guilds: 12, keyOrder: 'shuffled' });
});

test('the token may stand in a file', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'gatefleet-')), 'token');
  await writeFile(path, 'a.bot.token\n');
  expect(parseConfig({ SIM_TOKEN_FILE: path })).toEqual({ token: 'a.bot.token' });
  expect(() => parseConfig({ SIM_TOKEN_FILE: path, SIM_TOKEN: 'x' })).toThrow(/SIM_TOKEN_FILE/);
  expect(() => parseConfig({ SIM_TOKEN_FILE: `${path}.missing` })).toThrow(/SIM_TOKEN_FILE/);
});

test('names every problem at once', () => {
  const bad = { SIM_GUILDS: 'many', SIM_PORT: '', SIM_TYPO: '1', SIM_SHARDS: '0' };
  expect(() => parseConfig(bad)).toThrow(/SIM_GUILDS.*SIM_PORT.*SIM_TYPO.*SIM_SHARDS/s);
});

test('options are held to their ranges', () => {
  expect(() => resolveOptions({ guilds: -1, shards: 0 })).toThrow(/guilds.*shards/);
  expect(() => resolveOptions({ membersMin: 9, membersMax: 3 })).toThrow(/membersMax/);
  expect(() => resolveOptions({ token: 'two words' })).toThrow(/token/);
  expect(resolveOptions({ guilds: 2_500 }).shards).toBe(3);
});

test.each(['ftp://simulator:1', 'simulator:3000', 'http://simulator:3000/api', 'http://a@b'])(
  'a public URL is an origin, not %s',
  (publicUrl) => expect(() => resolveOptions({ publicUrl })).toThrow(/publicUrl/),
);

test('it names itself by its public URL, and takes the token it was given', async () => {
  const given = { publicUrl: 'http://simulator:3000', token: 'a.bot.token' };
  await using simulator = await createSimulator({ ...given, host: '0.0.0.0', guilds: 1 });
  expect(simulator).toMatchObject({
    apiUrl: 'http://simulator:3000/api',
    controlUrl: 'http://simulator:3000/control',
    gatewayUrl: 'ws://simulator:3000',
    token: 'a.bot.token',
  });
});

test('the documentation names every variable, and no other', async () => {
  const page = new URL('../../../docs/simulator.md', import.meta.url);
  const named = (await readFile(page, 'utf8')).match(/SIM_[A-Z_]+[A-Z]/g);
  expect([...new Set(named)].toSorted()).toEqual(VARIABLE_NAMES.toSorted());
});
