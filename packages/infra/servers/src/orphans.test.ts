// SPDX-License-Identifier: AGPL-3.0-only
// Servers must not outlive a parent that was killed with -9, with the watchdog and without it.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { processesIn } from './owned-process.ts';
import { startRedis } from './redis.ts';
import { temporaryFolder } from './temporary.ts';

const PARENT = fileURLToPath(new URL('orphans.fixture.ts', import.meta.url));
const NAMES = ['beam.smp', 'epmd', 'redis-server', 'valkey-server'];

async function parentOf(kind: string, folder: string): Promise<ChildProcess> {
  const child = fork(PARENT, [kind, folder], { execArgv: [] });
  await once(child, 'message');
  return child;
}

async function killAndWait(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function watchdogsOf(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    const command = await readFile(`/proc/${entry}/cmdline`, 'latin1').catch(() => '');
    if (command.includes(`gatefleet-watchdog\0${folder}\0`)) found.push(Number(entry));
  }
  return found;
}

test.each(['redis', 'rabbitmq'])(
  '%s ends when its parent is killed',
  async (kind) => {
    await using folder = await temporaryFolder();
    const parent = await parentOf(kind, folder.path);
    expect(await processesIn(folder.path, NAMES)).not.toEqual([]);
    await killAndWait(parent);
    await vi.waitUntil(async () => (await processesIn(folder.path, NAMES)).length === 0, 20_000);
    await vi.waitUntil(async () => (await watchdogsOf(folder.path)).length === 0, 20_000);
  },
  90_000,
);

test('without a watchdog the next start ends what was left and takes the folder over', async () => {
  await using folder = await temporaryFolder();
  const parent = await parentOf('redis', folder.path);
  const watchdogs = await watchdogsOf(folder.path);
  expect(watchdogs).toHaveLength(1);
  for (const pid of watchdogs) process.kill(pid, 'SIGKILL');
  const [stray] = await processesIn(folder.path, NAMES);
  await killAndWait(parent);
  expect(await processesIn(folder.path, NAMES)).toEqual([stray]);

  await using server = await startRedis({ dataDir: folder.path });
  expect(await processesIn(folder.path, NAMES)).toEqual([server.pid]);
  expect(server.pid).not.toBe(stray);
});
