// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { CONTAINER, type Path, POD, problemsWith } from './manifests.fixture.ts';

const SETTINGS: Path = ['data'];
const env = (index: number, ...path: string[]): Path => [...CONTAINER, 'env', index, ...path];

it.each<[string, string, string]>([
  ['SHARD', '4', 'SHARD: no such setting'],
  ['OPS_PROT', '9100', 'OPS_PROT: no such setting'],
  ['DISCORD_INTENTS_FILE', '/x', 'DISCORD_INTENTS_FILE: no such setting'],
  ['SHARDS', 'four', 'SHARDS: must be a count from 1 to 99999, or auto'],
  ['DISCORD_TOKEN', 'x', 'DISCORD_TOKEN is a secret and stands in the open'],
  ['OPS_PORT', '9200', 'OPS_PORT 9200 is none of its ports'],
  ['GATEFLEET_STOP_TIMEOUT_MS', '25000', 'is killed after 30 s, and a stop may take 25000 ms'],
  [
    'GATEFLEET_BUFFER_BYTES',
    '1000000000',
    'its memory limit leaves too little beside GATEFLEET_BUFFER_BYTES',
  ],
])('ws with %s=%s', (name, value, problem) => {
  expect(problemsWith('ConfigMap settings', [...SETTINGS, name], value)).toEqual([
    `Deployment ws: ${problem}`,
  ]);
});

it.each<[string, Path, unknown, string]>([
  [
    'Deployment ws',
    [...POD, 'terminationGracePeriodSeconds'],
    20,
    'is killed after 20 s, and a stop may take 15000 ms',
  ],
  [
    'Deployment ws',
    env(0, 'value'),
    '/secrets/other',
    'DISCORD_TOKEN_FILE names /secrets/other, which no Secret brings',
  ],
  [
    'Deployment ws',
    env(1),
    undefined,
    'AMQP_URL: is missing or not valid (RabbitMQ addresses of one cluster, separated by commas)',
  ],
  ['StatefulSet simulator', env(1, 'value'), '3001', 'SIM_PORT 3001 is none of its ports'],
  ['StatefulSet simulator', env(1, 'name'), 'SIM_PROT', 'SIM_PROT: no such variable'],
  [
    'StatefulSet simulator',
    env(2, 'value'),
    '/token',
    'SIM_TOKEN_FILE names /token, which no Secret brings',
  ],
])('%s %j %j', (title, path, value, problem) => {
  expect(problemsWith(title, path, value)).toContain(`${title}: ${problem}`);
});
