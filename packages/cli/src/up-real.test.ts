// SPDX-License-Identifier: AGPL-3.0-only
// The same with the real services: what a stranger sees after `npm start`.
import { existsSync } from 'node:fs';
import { sharedServers, temporaryFolder, uniqueNamespace } from '@gatefleet/servers/fixture';
import { expect, test, vi } from 'vitest';
import { addressesOf, execute, pidOf, PROGRAM, Running, stateOf } from './running.fixture.ts';

const TOKEN = 'a.simulated.token';

test('events of the simulated Discord flow, also after a kill -9 of the shard runner', async () => {
  const { amqpUrl, redisUrl } = await sharedServers();
  await using folder = await temporaryFolder();
  await using up = new Running(folder.path, {
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    GATEFLEET_NAMESPACE: uniqueNamespace('up'),
    SIM_GUILDS: '4',
    SIM_EVENTS_PER_SECOND: '50',
    SIM_TOKEN: TOKEN,
  });
  await up.until(/gatefleet ready\n[\s\S]*MESSAGE_CREATE.* guild \d+ [\s\S]*shards ready 2\/2/);

  const arguments_ = [...PROGRAM, folder.path, 'tail', 'ws.MESSAGE_CREATE.#', '--json'];
  const { stdout } = await execute(process.execPath, [...arguments_, '--count', '3']);
  const events = stdout.trim().split('\n');
  expect(events.map((line) => (JSON.parse(line) as { name: string }).name)).toEqual(
    Array.from({ length: 3 }, () => 'MESSAGE_CREATE'),
  );

  const before = await stateOf(folder.path);
  const { http } = addressesOf(before, 'api');
  const me = await fetch(`${http}/api/v10/users/@me`, {
    headers: { authorization: `Bot ${TOKEN}` },
  });
  expect(await me.json()).toMatchObject({ bot: true });
  const counted = await execute(process.execPath, [...PROGRAM, folder.path, 'api']);
  expect(counted.stdout).toMatch(/^1 replica: [\s\S]*\nbusiest routes [\s\S]*\nGET \/users\/@me /);

  process.kill(pidOf(before, 'ws'), 'SIGKILL');
  await up.until(/ws-0 was ended by SIGKILL[\s\S]*SHARD_RESUMED[\s\S]*shards ready 2\/2/);
  const after = await stateOf(folder.path);
  expect(pidOf(after, 'ws')).not.toBe(pidOf(before, 'ws'));
  expect(pidOf(after, 'simulator')).toBe(pidOf(before, 'simulator'));

  up.child.kill('SIGTERM');
  expect(await up.exited).toEqual([0, null]);
  await vi.waitUntil(() => after.processes.every(({ pid }) => !existsSync(`/proc/${pid}`)));
}, 120_000);

test('settings the shard runner refuses end up with its words, at once', async () => {
  const { amqpUrl, redisUrl } = await sharedServers();
  await using folder = await temporaryFolder();
  await using up = new Running(folder.path, {
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    GATEFLEET_NAMESPACE: uniqueNamespace('up'),
    SHARDS: 'many',
    GATEFLEET_NO_SUCH_SETTING: '1',
  });
  expect(await up.exited).toEqual([1, null]);
  const told = up.output.slice(up.output.indexOf('ws-0 refuses its settings'));
  expect(told).toContain('SHARDS');
  expect(told).toContain('GATEFLEET_NO_SUCH_SETTING');
}, 60_000);
