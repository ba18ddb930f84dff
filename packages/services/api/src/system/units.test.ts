// SPDX-License-Identifier: AGPL-3.0-only
// The units in deploy/ say nothing that the program does not understand.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { parseCommandLine } from '../command-line/command-line.ts';
import { effectiveEnvironment } from '../command-line/environment.ts';
import { parseConfig } from '../config.ts';

const DEPLOY = fileURLToPath(new URL('../../../../../deploy', import.meta.url));
const SYSTEMD_ANALYZE = '/usr/bin/systemd-analyze';
const execute = promisify(execFile);

interface Unit {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

function assignments(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => /^(\w+)=(.*)$/u.exec(text)?.slice(1) ?? []));
}

async function systemdUnit(): Promise<Unit> {
  const text = await readFile(join(DEPLOY, 'systemd/gatefleet-api.service'), 'utf8');
  const values = (name: string): string[] =>
    [...text.matchAll(new RegExp(`^${name}=(.*)$`, 'gmu'))].map(([, value = '']) => value);
  return {
    command: values('ExecStart')[0]?.split(' ') ?? [],
    environment: assignments(values('Environment')),
  };
}

async function supervisorUnit(): Promise<Unit> {
  const text = await readFile(join(DEPLOY, 'supervisor/gatefleet-api.conf'), 'utf8');
  const value = (name: string): string => new RegExp(`^${name}=(.*)$`, 'mu').exec(text)?.[1] ?? '';
  return {
    command: value('command').split(' '),
    environment: assignments(value('environment').replaceAll('"', '').split(',')),
  };
}

test.each([
  ['systemd', systemdUnit],
  ['supervisor', supervisorUnit],
])('%s starts it with flags and settings that there are', async (_name, read) => {
  const { command, environment } = await read();
  const [program = '', ...args] = command;
  expect(program).toMatch(/\/gatefleet-api$/u);
  const parsed = parseCommandLine(args);
  expect(parsed.kind).toBe('run');
  await using folder = await temporaryFolder();
  const token = join(folder.path, 'token');
  await writeFile(token, 'abc\n');
  const { DISCORD_BOT_TOKEN_FILE: named, ...others } = environment;
  expect(named).toMatch(/\/discord-token$/u);
  const flags = parsed.kind === 'run' ? parsed.flags : { settings: {} };
  const effective = effectiveEnvironment({ ...others, DISCORD_BOT_TOKEN_FILE: token }, flags);
  expect(parseConfig(effective)).toMatchObject({
    DISCORD_TOKEN: 'abc',
    GRPC_HOST: '127.0.0.1',
    GRPC_PORT: 50_051,
    API_HOST: '127.0.0.1',
    OPS_HOST: '127.0.0.1',
  });
});

test.skipIf(!existsSync(SYSTEMD_ANALYZE))('systemd finds nothing wrong with its unit', async () => {
  await using folder = await temporaryFolder();
  const text = await readFile(join(DEPLOY, 'systemd/gatefleet-api.service'), 'utf8');
  const unit = join(folder.path, 'gatefleet-api.service');
  await writeFile(unit, text.replace(/^ExecStart=.*$/mu, 'ExecStart=/bin/true'));
  expect(await execute(SYSTEMD_ANALYZE, ['verify', unit])).toEqual({ stdout: '', stderr: '' });
  const exposure = ['security', '--offline=true', '--threshold=20', unit];
  const { stdout } = await execute(SYSTEMD_ANALYZE, exposure);
  expect(stdout).toMatch(/Overall exposure level for gatefleet-api\.service: 1\.\d OK/u);
});
