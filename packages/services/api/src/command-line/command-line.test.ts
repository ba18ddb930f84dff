// SPDX-License-Identifier: AGPL-3.0-only
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../config.ts';
import { VERSION } from '../version.ts';
import { parseCommandLine } from './command-line.ts';
import { effectiveEnvironment } from './environment.ts';

function settingsOf(...args: string[]): Readonly<Record<string, string>> {
  const command = parseCommandLine(args);
  if (command.kind !== 'run') throw new Error(command.text);
  return command.flags.settings;
}

describe('flags', () => {
  test.each<[string[], Record<string, string>]>([
    [[], {}],
    [['--token', 'abc'], { DISCORD_TOKEN: 'abc' }],
    [
      ['--token=abc', '--host=::1', '--port=0'],
      { DISCORD_TOKEN: 'abc', GRPC_HOST: '::1', GRPC_PORT: '0' },
    ],
    [['--log-level', 'DEBUG'], { LOG_LEVEL: 'debug' }],
    [['--log-console-level', 'CRITICAL'], { LOG_LEVEL: 'error' }],
    [
      ['--log-file-level', 'WARNING', '--log-file-path', '/x'],
      { LOG_FILE_LEVEL: 'warn', LOG_FILE_PATH: '/x' },
    ],
  ])('%j', (args, settings) => {
    expect(settingsOf(...args)).toEqual(settings);
  });

  test.each([
    ['--tokn', 'abc'],
    ['--token'],
    ['--token', ''],
    ['--port', 'x'],
    ['--port', '65536'],
    ['--log-level', 'loud'],
    ['serve'],
  ])('%s %s is refused, with what there is', (...args) => {
    const command = parseCommandLine(args);
    expect(command).toMatchObject({ kind: 'wrong', text: expect.stringContaining('usage:') });
  });

  test('--help and --version', () => {
    expect(parseCommandLine(['--help'])).toMatchObject({ kind: 'print' });
    expect(parseCommandLine(['--version'])).toEqual({ kind: 'print', text: `${VERSION}\n` });
  });
});

const NO_FLAGS = { settings: {} };
const LOOPBACK = { API_HOST: '127.0.0.1', API_PORT: '0', OPS_HOST: '127.0.0.1', OPS_PORT: '0' };

describe('environment', () => {
  test('is as it is without flags', () => {
    const environment = { DISCORD_TOKEN: 'abc', API_PORT: '1' };
    expect(effectiveEnvironment(environment, NO_FLAGS)).toEqual(environment);
  });

  test("discordproxy's name of the token, and its way to start", () => {
    expect(effectiveEnvironment({ DISCORD_BOT_TOKEN: 'abc' }, NO_FLAGS)).toEqual({
      DISCORD_TOKEN: 'abc',
      ...LOOPBACK,
    });
    const byFile = effectiveEnvironment({ DISCORD_BOT_TOKEN_FILE: '/t' }, NO_FLAGS);
    expect(byFile['DISCORD_TOKEN_FILE']).toBe('/t');
  });

  test('flags go first, and leave what was said of other ports', () => {
    const environment = { DISCORD_BOT_TOKEN: 'other', API_PORT: '8080', OPS_HOST: '0.0.0.0' };
    const flags = { settings: { DISCORD_TOKEN: 'abc', GRPC_PORT: '5' } };
    expect(effectiveEnvironment(environment, flags)).toEqual({
      ...LOOPBACK,
      DISCORD_TOKEN: 'abc',
      GRPC_PORT: '5',
      API_PORT: '8080',
      OPS_HOST: '0.0.0.0',
    });
  });

  test('a log level changes no port', () => {
    expect(effectiveEnvironment({}, { settings: { LOG_LEVEL: 'warn' } })).toEqual({
      LOG_LEVEL: 'warn',
    });
  });

  test.each([
    [{ DISCORD_TOKEN: 'a', DISCORD_BOT_TOKEN: 'b' }, {}],
    [{ DISCORD_TOKEN_FILE: 'a', DISCORD_BOT_TOKEN: 'b' }, {}],
    [{}, { GRPC_PORT: '5' }],
    [{ DISCORD_BOT_TOKEN: '' }, { GRPC_HOST: '127.0.0.1' }],
  ])('%j with %j is refused', (environment, settings) => {
    expect(() => effectiveEnvironment(environment, { settings })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ key: 'DISCORD_TOKEN' })] }),
    );
  });

  test('what comes of it is a configuration', () => {
    const environment = effectiveEnvironment({ DISCORD_BOT_TOKEN: 'Bot abc' }, NO_FLAGS);
    expect(parseConfig(environment)).toMatchObject({ DISCORD_TOKEN: 'abc', API_PORT: 0 });
  });
});
