// SPDX-License-Identifier: AGPL-3.0-only
import { ConfigError } from '@gatefleet/runtime';
import { UNPRIVILEGED_INTENTS } from '@gatefleet/session';
import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

const NEEDED = { DISCORD_TOKEN: 'a-token', AMQP_URL: 'amqp://host', REDIS_URL: 'redis://host' };

function keysOfProblems(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ key }) => key);
    throw error;
  }
  return [];
}

test('three variables are enough', () => {
  expect(parseConfig(NEEDED)).toMatchObject({
    DISCORD_TOKEN: 'a-token',
    DISCORD_INTENTS: UNPRIVILEGED_INTENTS,
    SHARDS: 'auto',
    SHARD_IDS: undefined,
    AMQP_URL: ['amqp://host'],
    GATEFLEET_NAMESPACE: 'gatefleet',
    GATEFLEET_QUEUES: [],
    GATEFLEET_COMPRESSION: 'zstd-stream',
  });
});

test('without any, all that is missing is named', () => {
  expect(keysOfProblems({})).toEqual(['DISCORD_TOKEN', 'AMQP_URL', 'REDIS_URL']);
});

test.each([
  ['DISCORD_TOKEN', 'Bot a-token', 'a-token'],
  ['DISCORD_INTENTS', 'GUILDS,GUILD_MESSAGES', 513],
  ['DISCORD_INTENTS', '3', 3],
  ['DISCORD_IDENTIFY', '{"large_threshold":50}', { large_threshold: 50 }],
  ['SHARDS', '16', 16],
  ['SHARD_IDS', '0-2, 7,1', [0, 1, 2, 7]],
  ['AMQP_URL', 'amqp://a, amqps://b', ['amqp://a', 'amqps://b']],
  ['REDIS_URL', 'sentinel://a:1,b:2/main', 'sentinel://a:1,b:2/main'],
  ['GATEFLEET_RAW_OPCODES', '1,99', [1, 99]],
  ['GATEFLEET_EVENTS_DENY', 'TYPING_START, PRESENCE_UPDATE', ['TYPING_START', 'PRESENCE_UPDATE']],
  [
    'GATEFLEET_QUEUES',
    ' all=# ; some = ws.A.#, ws.B.# ;',
    [
      { name: 'all', patterns: ['#'] },
      { name: 'some', patterns: ['ws.A.#', 'ws.B.#'] },
    ],
  ],
])('%s=%s', (key, text, value) => {
  expect(parseConfig({ ...NEEDED, [key]: text })).toMatchObject({ [key]: value });
});

test.each([
  ['DISCORD_API_URL', 'ftp://x'],
  ['DISCORD_GATEWAY_URL', 'https://x'],
  ['DISCORD_INTENTS', 'GUILDZ'],
  ['DISCORD_IDENTIFY', '[1]'],
  ['DISCORD_IDENTIFY', '{'],
  ['SHARDS', '0'],
  ['SHARDS', '-1'],
  ['SHARD_IDS', '5-2'],
  ['SHARD_IDS', '1,,2'],
  ['SHARD_IDS', 'a'],
  ['AMQP_URL', 'http://x'],
  ['AMQP_URL', ','],
  ['REDIS_URL', 'host:6379'],
  ['GATEFLEET_NAMESPACE', 'Has Space'],
  ['GATEFLEET_QUEUES', 'nopattern'],
  ['GATEFLEET_QUEUES', 'a=#,'],
  ['GATEFLEET_QUEUES', 'amq.a=#'],
  ['GATEFLEET_COMPRESSION', 'gzip'],
  ['GATEFLEET_RAW_OPCODES', 'two'],
  ['GATEFLEET_EVENT_MAX_BYTES', '1'],
  ['REPLICA_ID', 'a|b'],
  ['GATEFLEET_TYPO', 'x'],
])('%s=%s is refused by name', (key, text) => {
  expect(new Set(keysOfProblems({ ...NEEDED, [key]: text }))).toEqual(new Set([key]));
});
