// SPDX-License-Identifier: AGPL-3.0-only
// The vectors hold in another language, with another protobuf: Debian's Python.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { hasApt, installPackages } from '../packages/infra/servers/src/apt.ts';
import { root, ScratchFolder } from './protobuf-tools.ts';

const PYTHON = '/usr/bin/python3';
const PROTOC = '/usr/bin/protoc';
const PACKAGES = ['protobuf-compiler', 'python3-protobuf'];
const execute = promisify(execFile);
const vectors = join(root, 'packages/contract/vectors');

interface Outcome {
  readonly status: number;
  readonly output: string;
}

async function run(
  command: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const [program = '', ...args] = command;
  const options = { cwd: root, env: { ...environment, LC_ALL: 'C.UTF-8' } };
  return await execute(program, args, options).then(
    ({ stdout, stderr }) => ({ status: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

async function isInstalled(): Promise<boolean> {
  if (!existsSync(PYTHON) || !existsSync(PROTOC)) return false;
  return (await run([PYTHON, '-c', 'import google.protobuf'])).status === 0;
}

beforeAll(async () => {
  if (await isInstalled()) return;
  if (process.getuid?.() !== 0 || !(await hasApt())) {
    throw new Error(`install ${PACKAGES.join(' and ')}: this test needs them, and cannot do it`);
  }
  await installPackages(PACKAGES, { log: () => undefined });
}, 300_000);

async function verify(folder: string): Promise<Outcome> {
  using generated = new ScratchFolder();
  const files = ['api', 'command', 'event', 'fleet', 'interaction', 'reply', 'voice', 'webhook'];
  const paths = files.map((name) => `proto/gatefleet/v1/${name}.proto`);
  const compiled = await run([PROTOC, '-I', 'proto', `--python_out=${generated.path}`, ...paths]);
  expect(compiled).toEqual({ status: 0, output: '' });
  return await run([PYTHON, '-B', join(vectors, 'verify.py'), folder], {
    PYTHONPATH: generated.path,
  });
}

test('all vectors hold in Python', async () => {
  expect(await verify(vectors)).toEqual({
    status: 0,
    output: expect.stringMatching(/^([0-9]{2,}) of \1 vectors hold\n$/) as string,
  });
});

test.each([
  ['partitions.json', '"pp": "02"', '"pp": "03"'],
  ['keys.json', '.command.ban"', '.command.bar"'],
  ['messages.json', '"MESSAGE_CREATE"', '"MESSAGE_UPDATE"'],
])('a vector in %s that is wrong is found', async (name, right, wrong) => {
  using copy = new ScratchFolder();
  cpSync(vectors, copy.path, { recursive: true });
  const text = readFileSync(join(vectors, name), 'utf8');
  expect(text).toContain(right);
  writeFileSync(join(copy.path, name), text.replace(right, wrong));
  const { status, output } = await verify(copy.path);
  expect(output).toMatch(/^expected /);
  expect(status).toBe(1);
});
