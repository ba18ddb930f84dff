// SPDX-License-Identifier: AGPL-3.0-only
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { endStrays, readRunFile, removeRunFile, type RunState, writeRunFile } from './run-file.ts';

const state: RunState = {
  namespace: 'gatefleet',
  amqpUrl: 'amqp://guest:guest@127.0.0.1:1',
  redisUrl: 'redis://127.0.0.1:2',
  processes: [{ service: 'ws', replica: 'ws-0', pid: 7, addresses: { ops: 'http://127.0.0.1:3' } }],
};

test('what was written is read while the writer lives, by its owner alone', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'run.json');
  expect(readRunFile(path)).toEqual({ kind: 'absent' });
  writeRunFile(path, state);
  expect(readRunFile(path)).toEqual({ kind: 'running', state });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  removeRunFile(path);
  expect(readRunFile(path)).toEqual({ kind: 'absent' });
});

test('a writer that is gone, or whose id is another process by now, makes it stale', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'run.json');
  writeRunFile(path, state);
  const text = await readFile(path, 'utf8');
  const ticks = /"startedAtTicks": "(\d+)"/.exec(text)?.[1] ?? '';
  expect(ticks).not.toBe('');
  await writeFile(path, text.replace(`"${ticks}"`, '"1"'));
  expect(readRunFile(path)).toEqual({ kind: 'stale', state });
  await writeFile(path, text.replace('"version": 1', '"version": 2'));
  expect(readRunFile(path)).toEqual({ kind: 'absent' });
  await writeFile(path, text.slice(0, 40));
  expect(readRunFile(path)).toEqual({ kind: 'absent' });
});

test('strays are ended only while their id still runs what it should', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '/a/main.ts']);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const left = { ...state, processes: [{ service: 'ws', replica: 'ws-0', pid, addresses: {} }] };
  expect(endStrays(left, ['/another/main.ts'])).toBe(0);
  expect(child.exitCode).toBeNull();
  const gone = once(child, 'exit');
  expect(endStrays(left, ['/a/main.ts'])).toBe(1);
  expect(await gone).toEqual([null, 'SIGKILL']);
});
