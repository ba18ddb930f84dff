// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startByNpx } from './npx-simulator.ts';

/** A project that has the command `gatefleet`, or not. */
class Project implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(command?: string): Promise<Project> {
    const folder = await mkdtemp(join(tmpdir(), 'gatefleet-'));
    await writeFile(join(folder, 'package.json'), '{"name":"bot","private":true}');
    const bin = join(folder, 'node_modules', '.bin');
    await mkdir(bin, { recursive: true });
    if (command !== undefined) {
      await writeFile(join(bin, 'gatefleet'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    }
    return new Project(folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FLAGS = '--conditions=@gatefleet/source';
const INSTALLED = `exec '${process.execPath}' ${FLAGS} '${source('../../../cli/src/bin.ts')}' "$@"`;

const start = async ({ folder: cwd }: Project, env: Readonly<Record<string, string>> = {}) =>
  startByNpx({ cwd, env, timeoutMs: 30_000 });

const SCRIPT = `
import { startSimulator } from '${source('start.ts')}';
const discord = await startSimulator({ seed: 'npx', guilds: 2 });
const alice = await discord.user('alice');
const { channels } = await discord.guild({ members: [alice] });
const { content } = await alice.send(channels.general, 'hello');
const { apiUrl, gatewayUrl, token } = discord;
await discord[Symbol.asyncDispose]();
const gone = await fetch(apiUrl + '/v10/gateway').then(() => false, () => true);
console.log(JSON.stringify({ content, gatewayUrl, token, gone }));
`;

test('without the package, npx gatefleet sim is started, and ended', async () => {
  await using project = await Project.create(INSTALLED);
  const script = join(project.folder, 'bot.mts');
  await writeFile(script, SCRIPT);
  const child = spawn(process.execPath, [FLAGS, script], {
    cwd: project.folder,
    // Package managers that started this test may name folders with the simulator in them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = JSON.parse(await text(child.stdout)) as Record<string, unknown>;
  expect(told).toMatchObject({ content: 'hello', gone: true });
  expect(told['gatewayUrl']).toMatch(/^ws:/);
  expect(told['token']).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

test('a project without either is told what to install', async () => {
  await using project = await Project.create();
  await expect(start(project)).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/install @gatefleet\/simulator or gatefleet/) as string,
  });
});

test('what the command says when it fails is told', async () => {
  await using project = await Project.create(INSTALLED);
  await expect(start(project, { SIM_NONSENSE: '1' })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('SIM_NONSENSE') as string,
  });
});

test('a command that prints something else is none', async () => {
  await using project = await Project.create('echo hello; echo "{}"');
  await expect(start(project)).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('without an address') as string,
  });
});

test('one that says nothing is not waited for without end', async () => {
  await using project = await Project.create('exec sleep 600');
  const started = startByNpx({ cwd: project.folder, env: {}, timeoutMs: 1_500 });
  await expect(started).rejects.toMatchObject({ code: 'START_FAILED' });
});
