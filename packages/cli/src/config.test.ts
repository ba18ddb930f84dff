// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

function problemsOf(environment: Record<string, string>): string {
  try {
    parseConfig(environment);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('nothing set means a simulated Discord in a namespace of its own', () => {
  expect(parseConfig({ PATH: '/bin' })).toEqual({
    amqpUrls: undefined,
    redisUrl: undefined,
    namespace: 'gatefleet-sim',
    simulated: true,
  });
});

test('a token means the real one, in the namespace for real use', () => {
  const config = parseConfig({
    DISCORD_TOKEN: 'x',
    DISCORD_API_URL: 'http://127.0.0.1:3001/api',
    AMQP_URL: 'amqp://a:5672, amqps://b',
    REDIS_URL: 'redis://c',
  });
  expect(config).toEqual({
    amqpUrls: ['amqp://a:5672', 'amqps://b'],
    redisUrl: 'redis://c',
    namespace: 'gatefleet',
    simulated: false,
  });
});

test('all problems are told at once, by name and without a value', () => {
  const problems = problemsOf({
    AMQP_URL: 'http://user:hunter2@host',
    REDIS_URL: 'hunter2',
    GATEFLEET_NAMESPACE: 'No Spaces',
    DISCORD_TOKEN: 'hunter2',
    DISCORD_TOKEN_FILE: '/hunter2',
    SIM_GUILDS: '3',
  });
  expect(problems).not.toMatch(/hunter2|No Spaces/);
  expect(problems.split('\n').map((line) => line.split(':')[0])).toEqual([
    'AMQP_URL',
    'REDIS_URL',
    'GATEFLEET_NAMESPACE',
    'DISCORD_TOKEN_FILE',
    'SIM_GUILDS',
  ]);
});

test.each([
  [{ DISCORD_API_URL: 'http://x' }, /^DISCORD_API_URL: needs DISCORD_TOKEN/],
  [{ DISCORD_GATEWAY_URL: 'ws://x' }, /^DISCORD_GATEWAY_URL: needs DISCORD_TOKEN/],
  [{ REDIS_URL: 'sentinel://a:1' }, /^REDIS_URL: must be a URL/],
  [{ AMQP_URL_FILE: '/x' }, /^AMQP_URL_FILE: .*AMQP_URL only/],
  [{ AMQP_URL: 'amqp://a,redis://b' }, /^AMQP_URL: must be a URL/],
])('%j', (environment, message) => {
  expect(problemsOf(environment)).toMatch(message);
});

test('an empty variable is as good as none, and sentinels are taken', () => {
  const config = parseConfig({
    DISCORD_TOKEN: '',
    AMQP_URL: '',
    REDIS_URL: 'sentinel://a:1,b:2/main',
  });
  expect(config).toMatchObject({
    simulated: true,
    amqpUrls: undefined,
    redisUrl: 'sentinel://a:1,b:2/main',
  });
});
