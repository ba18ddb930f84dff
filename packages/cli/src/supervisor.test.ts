// SPDX-License-Identifier: AGPL-3.0-only
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TemporaryFolder, temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test, vi } from 'vitest';
import type { CliError } from './errors.ts';
import { type ServiceOptions, type Started, SupervisedService } from './supervisor.ts';

function optionsIn(
  folder: TemporaryFolder,
  mode: string,
  more: Partial<ServiceOptions> = {},
): ServiceOptions {
  return {
    service: 'ws',
    replica: 'ws-0',
    main: fileURLToPath(new URL('service.fixture.ts', import.meta.url)),
    environment: () => ({ FIXTURE_MODE: mode, FIXTURE_SECRET: 'x' }),
    logFile: join(folder.path, 'ws-0.log'),
    stopTimeoutMs: 5000,
    backoff: { baseMs: 10, maxMs: 20 },
    ...more,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a killed service is started again, says so, and its output is kept', async () => {
  await using folder = await temporaryFolder();
  const starts: Started[] = [];
  const exits: string[] = [];
  const notes: string[] = [];
  await using service = new SupervisedService(
    optionsIn(folder, 'well', {
      onStarted: (started) => starts.push(started),
      onExit: (how) => exits.push(how),
      onNote: ({ text }) => notes.push(text),
    }),
  );
  const first = await service.start();
  expect(first.addresses).toEqual({ ops: 'http://127.0.0.1/x' });
  expect(first.token).toBe('token');
  await vi.waitUntil(() => notes.length > 0);

  process.kill(first.pid, 'SIGKILL');
  await vi.waitUntil(() => starts.length === 2, 10_000);
  expect(exits).toEqual(['was ended by SIGKILL']);
  expect(service.current?.pid).not.toBe(first.pid);
  expect(notes[0]).toBe('careful');
  expect(await readFile(join(folder.path, 'ws-0.log'), 'utf8')).toContain('"msg":"up"');

  const second = service.current?.pid ?? 0;
  await service.stop();
  expect(isAlive(second)).toBe(false);
  expect(service.current).toBeUndefined();
  expect(exits).toHaveLength(1);
});

test('refused settings are final and told', async () => {
  await using folder = await temporaryFolder();
  const exits: string[] = [];
  await using service = new SupervisedService(
    optionsIn(folder, 'misconfigured', { onExit: (how) => exits.push(how) }),
  );
  await expect(service.start()).rejects.toThrow(
    /refuses its settings\n {2}SHARDS: must be a count/,
  );
  expect(exits).toEqual([]);
});

test('settings refused at a later start are reported as fatal', async () => {
  await using folder = await temporaryFolder();
  const fatal = Promise.withResolvers<CliError>();
  let mode = 'well';
  await using service = new SupervisedService(
    optionsIn(folder, mode, {
      environment: () => ({ FIXTURE_MODE: mode }),
      onFatal: fatal.resolve,
    }),
  );
  const { pid } = await service.start();
  mode = 'misconfigured';
  process.kill(pid, 'SIGKILL');
  expect(await fatal.promise).toMatchObject({ code: 'SERVICE_MISCONFIGURED' });
});

test('a service that never starts is given up after some attempts', async () => {
  await using folder = await temporaryFolder();
  const waits: number[] = [];
  await using service = new SupervisedService(
    optionsIn(folder, 'broken', { onExit: (_, restartMs) => waits.push(restartMs) }),
  );
  await expect(service.start()).rejects.toMatchObject({ code: 'SERVICE_FAILED' });
  expect(waits).toHaveLength(4);
  expect(Math.max(...waits)).toBeLessThanOrEqual(20);
});

test('what does not heed SIGTERM is killed after its time', async () => {
  await using folder = await temporaryFolder();
  await using service = new SupervisedService(
    optionsIn(folder, 'stubborn', { stopTimeoutMs: 100 }),
  );
  const { pid } = await service.start();
  await service.stop();
  expect(isAlive(pid)).toBe(false);
});
