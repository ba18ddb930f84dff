// SPDX-License-Identifier: AGPL-3.0-only
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { chooseNode, cleanEnvironment } from './boot-task.mjs';
import { countRun, sumRuns } from './sum-reports.mjs';

const run = promisify(execFile);
const boot = fileURLToPath(new URL('boot.mjs', import.meta.url));

test('what npm sets for its scripts is dropped, but not where packages come from', () => {
  expect(
    cleanEnvironment({
      npm_config_user_agent: 'npm',
      npm_package_name: 'gatefleet',
      npm_lifecycle_event: 'start',
      NPM_CONFIG_PREFIX: '/usr',
      npm_config_registry: 'https://packages.example/',
      PATH: '/bin',
    }),
  ).toEqual({ npm_config_registry: 'https://packages.example/', PATH: '/bin' });
});

test.each([
  { platform: 'linux', arch: 'x64', glibc: true, version: '20.20.2', expected: 'package' },
  { platform: 'linux', arch: 'arm64', glibc: true, version: '26.0.0', expected: 'package' },
  { platform: 'linux', arch: 'x64', glibc: false, version: '24.1.0', expected: 'system' },
  { platform: 'darwin', arch: 'arm64', glibc: false, version: '26.0.0', expected: 'system' },
])('$platform $arch with Node $version runs on the $expected Node', ({ expected, ...platform }) => {
  expect(chooseNode(platform)).toBe(expected);
});

test('a platform without a package of Node is told what to install', () => {
  const musl = { platform: 'linux', arch: 'x64', glibc: false, version: '20.20.2' };
  expect(() => chooseNode(musl)).toThrow(/linux on x64 without glibc[\s\S]*Install Node 24/);
});

test('an unknown task is an error without a stack trace', async () => {
  const failure: unknown = await run(process.execPath, [boot, 'no-such-task']).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 1, stdout: '' });
  expect(failure).toHaveProperty('stderr', expect.stringMatching(/^gatefleet: no task.*\n$/));
});

test('reports are added up, and a run that failed without a failed test counts', () => {
  const report = { numPassedTests: 5, numFailedTests: 2 };
  expect(countRun(report, 1)).toEqual({ passed: 5, failed: 2 });
  expect(countRun({ numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(countRun(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countRun(undefined, 0)).toEqual({ passed: 0, failed: 0 });
  expect(
    sumRuns([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 0 },
    ]),
  ).toEqual({
    line: '7 passed, 0 failed',
    succeeded: true,
  });
  expect(sumRuns([{ passed: 3, failed: 1 }]).succeeded).toBe(false);
  expect(sumRuns([{ passed: 0, failed: 0 }]).succeeded).toBe(false);
});

test('the program that adds up reads the files that .ci/run leaves', async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
  await writeFile(join(folder.path, 'test.json'), '{"numPassedTests":7,"numFailedTests":0}');
  await writeFile(join(folder.path, 'test.status'), '0\n');
  await writeFile(join(folder.path, 'full.status'), '1\n');
  const sum = fileURLToPath(new URL('sum-reports.mjs', import.meta.url));
  const { stdout } = await run(process.execPath, [sum, folder.path, 'test']);
  expect(stdout).toBe('7 passed, 0 failed\n');
  const failure: unknown = await run(process.execPath, [sum, folder.path, 'test', 'full']).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 1, stdout: '7 passed, 1 failed\n' });
});
