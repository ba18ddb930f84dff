// SPDX-License-Identifier: AGPL-3.0-only
// `gatefleet up` as a process, with private servers, the simulator and a stand-in for the shard runner.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedServers, temporaryFolder, uniqueNamespace } from '@gatefleet/servers/fixture';
import { expect, test, vi } from 'vitest';
import {
  addressesOf,
  execute,
  pidOf,
  processesAround,
  PROGRAM,
  Running,
  stateOf,
} from './running.fixture.ts';

const FAKE_WS = { FIXTURE_WS: 'fake', SIM_GUILDS: '2' };

test('up on a bare machine: ready, supervised, listed, and nothing left of it', async () => {
  await using folder = await temporaryFolder();
  await using up = new Running(folder.path, FAKE_WS);
  await up.until(/gatefleet ready\n[\s\S]*SHARD_READY[\s\S]*events\/s/);
  expect(up.output).not.toContain('\u001B');

  const before = await stateOf(folder.path);
  expect(Object.keys(before)).toEqual(['namespace', 'amqpUrl', 'redisUrl', 'processes']);
  expect(before.namespace).toBe('gatefleet-sim');
  expect(before.processes.map(({ service }) => service).sort()).toEqual([
    'api',
    'rabbitmq',
    'redis',
    'simulator',
    'ws',
  ]);
  for (const { addresses } of before.processes) {
    for (const url of Object.values(addresses)) expect(up.output).toContain(url);
  }

  for (const service of ['ws', 'api', 'simulator', 'redis', 'rabbitmq']) {
    process.kill(pidOf(before, service), 'SIGKILL');
    await vi.waitUntil(
      async () => ![0, pidOf(before, service)].includes(pidOf(await stateOf(folder.path), service)),
      { timeout: 60_000, interval: 200 },
    );
  }
  const after = await stateOf(folder.path);
  expect(after.redisUrl).toBe(before.redisUrl);
  // Whoever was told these addresses finds them again.
  const known = [before, after].map((state) => [
    addressesOf(state, 'simulator'),
    addressesOf(state, 'api')['http'],
  ]);
  expect(known[1]).toEqual(known[0]);

  await using second = new Running(folder.path, FAKE_WS);
  expect(await second.exited).toEqual([1, null]);
  expect(second.output).toContain('runs here already');

  up.child.kill('SIGTERM');
  expect(await up.exited).toEqual([0, null]);
  expect(await processesAround(folder.path)).toEqual([]);
  for (const { pid } of after.processes) expect(existsSync(`/proc/${pid}`)).toBe(false);
  expect(existsSync(join(folder.path, 'run.json'))).toBe(false);
}, 180_000);

test('a killed up takes its services with it, and the next one starts', async () => {
  const { amqpUrl, redisUrl } = await sharedServers();
  await using folder = await temporaryFolder();
  const environment = {
    ...FAKE_WS,
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    GATEFLEET_NAMESPACE: uniqueNamespace('up'),
  };
  const first = new Running(folder.path, environment);
  await first.until(/gatefleet ready/);
  const state = await stateOf(folder.path);
  expect(state.processes.map(({ service }) => service)).toEqual(['simulator', 'ws', 'api']);
  first.child.kill('SIGKILL');
  await first.exited;
  await vi.waitUntil(() => state.processes.every(({ pid }) => !existsSync(`/proc/${pid}`)), {
    timeout: 20_000,
    interval: 100,
  });
  const stale = await execute(process.execPath, [...PROGRAM, folder.path, 'ps']).catch(
    (error: unknown) => error,
  );
  expect(stale).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nothing runs') as string,
  });

  await using next = new Running(folder.path, environment);
  await next.until(/the last run did not end in order[\s\S]*gatefleet ready/);
}, 120_000);

test.each([
  [{ AMQP_URL: 'http://user:hunter2@x', SHARDS: 'x' }, /AMQP_URL: must be a URL/],
  [{ AMQP_URL: 'amqp://user:hunter2@127.0.0.1:1' }, /AMQP_URL: nothing that speaks AMQP/],
])('%j ends at once with a message', async (environment, message) => {
  await using folder = await temporaryFolder();
  await using up = new Running(folder.path, { ...FAKE_WS, ...environment });
  expect(await up.exited).toEqual([1, null]);
  expect(up.output).toMatch(message);
  expect(up.output).not.toContain('hunter2');
});

test('settings a service refuses end up with its words', async () => {
  const { amqpUrl, redisUrl } = await sharedServers();
  await using folder = await temporaryFolder();
  await using up = new Running(folder.path, {
    ...FAKE_WS,
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    SIM_GUILDS: 'many',
  });
  expect(await up.exited).toEqual([1, null]);
  expect(up.output).toContain('SIM_GUILDS');
}, 60_000);
