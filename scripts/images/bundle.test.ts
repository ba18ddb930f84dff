// SPDX-License-Identifier: AGPL-3.0-only
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleAll } from './bundle.ts';
import { DEPLOYABLES } from './deployables.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EPOCH = 1_700_000_000;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
let output = '';

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'gatefleet-'));
  await bundleAll({ root, output: join(output, 'a'), version, sourceDateEpoch: EPOCH });
});
afterAll(() => rm(output, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

/** Runs a bundled program with nothing of the repository in reach. */
async function run(
  file: string,
  environment: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Outcome> {
  const child = spawn(process.execPath, [join(output, 'a', file), ...args], {
    cwd: tmpdir(),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

async function contents(folder: string): Promise<Record<string, string>> {
  const paths = (await readdir(folder, { recursive: true })).toSorted();
  const entries = paths.map(async (path): Promise<[string, string]> => {
    const { mtimeMs, mode } = await stat(join(folder, path));
    const isFile = (mode & 0o170000) === 0o100000;
    const body = isFile ? await readFile(join(folder, path), 'base64') : 'folder';
    return [path, `${mtimeMs} ${body}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}

test('the same sources give the same bytes and times', async () => {
  const b = join(output, 'b');
  await bundleAll({ root, output: b, version, sourceDateEpoch: EPOCH });
  const first = await contents(join(output, 'a'));
  expect(await contents(b)).toEqual(first);
  for (const line of Object.values(first)) expect(line.startsWith(`${EPOCH * 1000} `)).toBe(true);
});

test.each(Object.keys(DEPLOYABLES))(
  '%s holds its version and the licences of all',
  async (service) => {
    const app = join(output, 'a', service, 'app');
    expect(JSON.parse(await readFile(join(app, 'package.json'), 'utf8'))).toEqual({
      name: `@gatefleet/${service}`,
      version,
      license: DEPLOYABLES[service]?.license,
      type: 'module',
    });
    const notices = await readFile(join(app, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(notices).toMatch(/^\S+ \d+\.\d+\.\d+ \(MIT\)\n\n.*Permission is hereby granted/s);
    expect(notices).not.toContain('Gatefleet authors');
  },
);

test('the programs start outside of the repository', async () => {
  const ws = await run('ws/app/dist/main.js');
  expect(ws).toMatchObject({ code: 78 });
  expect(ws.text).toMatch(/DISCORD_TOKEN.*AMQP_URL.*REDIS_URL/s);
  const api = await run('api/app/dist/main.js', { API_PORT: 'x', REDIS_URL: 'x' });
  expect(api).toMatchObject({ code: 78 });
  expect(api.text).toMatch(/API_PORT.*REDIS_URL/s);
  expect(await run('cli/app/dist/main.js', {}, ['--version'])).toEqual({
    code: 0,
    text: `${version}\n`,
  });
  expect(await run('demo-worker/app/dist/main.js')).toMatchObject({ code: 1 });
  expect(await run('simulator/app/dist/main.js', { SIM_PORT: 'x' })).toMatchObject({ code: 1 });
}, 60_000);

test('the health check says what the program says', async () => {
  let status = 200;
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.writeHead(status).end('{"ready":false}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const OPS_PORT = String((server.address() as AddressInfo).port);
  const program = 'ws/app/dist/healthcheck.js';
  expect(await run(program, { OPS_PORT })).toEqual({ code: 0, text: '200 {"ready":false}\n' });
  status = 503;
  expect(await run(program, { OPS_PORT })).toEqual({ code: 1, text: '503 {"ready":false}\n' });
  server.close();
  await once(server, 'close');
  expect(await run(program, { OPS_PORT })).toMatchObject({ code: 1 });
  expect(paths).toEqual(['/readyz', '/readyz']);
}, 60_000);
