// SPDX-License-Identifier: AGPL-3.0-only
// The packages as their users have them: packed, installed by npm into an empty folder, without a workspace.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { afterAll, expect, test } from 'vitest';
import { packPackages } from './pack.ts';
import { publishedPackages, readWorkspace } from './workspace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OLD_NODE = `node-linux-${process.arch}`;
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
const packages = publishedPackages(readWorkspace(root)).map(({ manifest }) => ({
  name: manifest.publishConfig?.name ?? manifest.name,
  license: manifest.license,
}));

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const tarballs = join(folder.path, 'tarballs');
const bot = join(folder.path, 'bot');
const gatefleet = join(bot, 'node_modules/.bin/gatefleet');

packPackages({ root, destination: tarballs, repository: 'https://git.example/gatefleet' });
await mkdir(bot);
await writeFile(join(bot, 'package.json'), '{"private": true, "type": "module"}');
await run(
  'npm',
  ['install', '--no-audit', '--no-fund', `${OLD_NODE}@20.20.2`].concat(
    (await readdir(tarballs)).map((name) => join(tarballs, name)),
  ),
);

/** A child that ends with its test. */
class Program implements AsyncDisposable {
  readonly child: ChildProcess;

  constructor(command: string, args: readonly string[], input = '') {
    this.child = spawn(command, args, { cwd: bot, stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdin?.end(input);
  }

  /** Reads until a line matches. */
  async line(pattern: RegExp): Promise<string> {
    if (this.child.stdout === null) throw new Error('the program has no output');
    const lines = createInterface({ input: this.child.stdout });
    for await (const line of lines) {
      if (pattern.test(line)) return line;
    }
    throw new Error(`the program ended without a line like ${pattern}`);
  }

  async stop(signal: NodeJS.Signals): Promise<unknown> {
    const exit = once(this.child, 'exit');
    this.child.stdout?.resume();
    this.child.kill(signal);
    return (await exit)[0];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.stop('SIGKILL');
  }
}

async function run(command: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(command, args, { cwd: bot, stdio: ['pipe', 'pipe', 'pipe'] });
  // One that ends without reading is no failure.
  child.stdin.on('error', () => undefined).end(input);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}\n${output}${errors}`);
  return output;
}

function countExports(node: string, name: string): Promise<string> {
  return run(node, ['--eval', `import('${name}').then((m) => console.log(Object.keys(m).length))`]);
}

test.each(packages)('$name: compiled code, its licence, its README, and no more', async (entry) => {
  const name = entry.name.replace('@', '').replace('/', '-');
  const tarball = join(tarballs, `${name}-${version}.tgz`);
  const files = (await run('tar', ['--list', '--file', tarball])).trim().split('\n');
  const top = ['package/LICENSE', 'package/README.md', 'package/package.json'];
  expect(files).toEqual(expect.arrayContaining([...top, 'package/dist/index.d.ts']));
  expect(
    files.filter((path) => !top.includes(path) && !/^package\/dist\/.*(\.js|\.d\.ts)$/.test(path)),
  ).toEqual([]);
  expect(files.filter((path) => /\.(test|fixture)\.|fixtures?\//.test(path))).toEqual([]);

  const installed = join(bot, 'node_modules', entry.name);
  const license = await readFile(join(installed, 'LICENSE'), 'utf8');
  expect(license).toBe(await readFile(join(root, `LICENSES/${entry.license}.txt`), 'utf8'));
  const manifest = await readFile(join(installed, 'package.json'), 'utf8');
  expect(manifest).not.toMatch(/workspace:|catalog:|@gatefleet\/source|\/src\//);
  expect(JSON.parse(manifest)).toMatchObject({
    version,
    license: entry.license,
    repository: { url: 'git+https://git.example/gatefleet.git' },
  });
});

test.each(packages)('$name is imported', async ({ name }) => {
  expect(Number(await countExports(process.execPath, name))).toBeGreaterThan(0);
});

test.each(['@gatefleet/contract', '@gatefleet/session'])(
  '%s is imported by Node 20',
  async (name) => {
    const old = join(bot, 'node_modules', OLD_NODE, 'bin/node');
    expect(await run(old, ['--version'])).toBe('v20.20.2\n');
    expect(Number(await countExports(old, name))).toBeGreaterThan(0);
  },
);

test("the simulator runs alone, and the session's quickstart on it", async () => {
  const start = ['--eval', "import('@gatefleet/simulator/main')"];
  await using simulator = new Program(process.execPath, start);
  const line = await simulator.line(/simulator listening/);
  const { apiUrl, gatewayUrl, token } = JSON.parse(line) as Record<string, string>;
  const response = await fetch(`${apiUrl}/v10/gateway`);
  expect(await response.json()).toEqual({ url: gatewayUrl });

  const quickstart = await readFile(join(root, 'packages/core/session/examples/quickstart.ts'));
  await writeFile(join(bot, 'quickstart.ts'), quickstart);
  await using client = new Program(process.execPath, ['quickstart.ts', gatewayUrl ?? ''], token);
  expect(await client.line(/GUILD_CREATE/)).toMatch(/^\d+ GUILD_CREATE$/);
  expect(await client.stop('SIGINT')).toBe(0);
  expect(await simulator.stop('SIGTERM')).toBe(0);
});

test('gatefleet tells its version and the key of an event', async () => {
  expect(await run(gatefleet, ['--version'])).toBe(`${version}\n`);
  const event = {
    t: 'MESSAGE_CREATE',
    d: { id: '1', channel_id: '2', guild_id: '81384788765712384' },
  };
  const key = await run(gatefleet, ['key'], JSON.stringify(event));
  expect(key).toMatch(/^ws\.MESSAGE_CREATE\.\d\d\.81384788765712384\n$/);
});

test("gatefleet-api runs with discordproxy's flags and nothing else", async () => {
  const gatefleetApi = join(bot, 'node_modules/.bin/gatefleet-api');
  expect(await run(gatefleetApi, ['--version'])).toBe(`${version}\n`);
  await using api = new Program(gatefleetApi, ['--token', 'a-token', '--port', '0']);
  const line = await api.line(/"msg":"started"/);
  expect(JSON.parse(line)).toMatchObject({
    addresses: { grpc: expect.stringMatching(/^grpc:\/\/127\.0\.0\.1:\d+$/) },
  });
  expect(await api.stop('SIGTERM')).toBe(0);
});

test('gatefleet on an older Node says which one it needs', async () => {
  const old = join(bot, 'node_modules', OLD_NODE, 'bin/node');
  await expect(run(old, [gatefleet, '--version'])).rejects.toThrow(
    'gatefleet: runs on Node 24 or newer, not on 20.20.2',
  );
});

test('gatefleet up runs the installed services in the folder it is called in', async () => {
  await using up = new Program(gatefleet, ['up']);
  await up.line(/gatefleet ready/);
  const { processes } = JSON.parse(await run(gatefleet, ['ps', '--json'])) as {
    processes: { service: string; pid: number }[];
  };
  expect(processes.map(({ service }) => service).sort()).toEqual([
    'api',
    'rabbitmq',
    'redis',
    'simulator',
    'ws',
  ]);
  expect(await readdir(join(bot, '.gatefleet'))).toContain('run.json');
  const ws = processes.find(({ service }) => service === 'ws');
  const command = await readFile(`/proc/${ws?.pid}/cmdline`, 'latin1');
  expect(command).toContain(join(bot, 'node_modules/@gatefleet/ws/dist/main.js'));
  expect(await up.stop('SIGINT')).toBe(0);
}, 120_000);

test('their declarations are enough for a program in TypeScript', async () => {
  const imports = packages.map(({ name }, at) => `export * as p${at} from '${name}';\n`).join('');
  await writeFile(
    join(bot, 'consumer.ts'),
    `${imports}
import { type DecodedEvent, decodeEvent, eventKey, parseSnowflake } from '@gatefleet/contract';
import { GatewaySession, type SessionEffect } from '@gatefleet/session';
import { createSimulator } from '@gatefleet/simulator';

export const event: DecodedEvent = decodeEvent(new Uint8Array());
export const effects = (session: GatewaySession): readonly SessionEffect[] =>
  session.handle({ type: 'start' }, 0);
export const key: (parts: Parameters<typeof eventKey>[0]) => string = eventKey;
export const id = parseSnowflake('1');
await using simulator = await createSimulator({ guilds: 5 });
await simulator.control.emit({ event: 'MESSAGE_CREATE', data: {} });
// @ts-expect-error -- types are known, not any
export const wrong: number = event.id;
`,
  );
  const tsc = join(root, 'node_modules/.bin/tsc');
  const options = '--noEmit --strict --target esnext --module nodenext --types node';
  expect(await run(tsc, [...options.split(' '), 'consumer.ts'])).toBe('');
});
