// SPDX-License-Identifier: AGPL-3.0-only
// The program as users of discordproxy start it: with its flags and nothing else.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { createSimulator } from '@gatefleet/simulator';
import { expect, test } from 'vitest';
import { GrpcClient } from '../grpc/grpc.fixture.ts';
import { ApiProcess } from './api-process.fixture.ts';

const BIN = fileURLToPath(new URL('../bin.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

class Program implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;

  constructor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, ['--conditions=@gatefleet/source', BIN, ...args], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.ended = this.#whole();
  }

  async #whole(): Promise<Ended> {
    const { stdout, stderr } = this.child;
    if (stdout === null || stderr === null) throw new Error('no output');
    const [out, error, [code]] = await Promise.all([
      text(stdout),
      text(stderr),
      once(this.child, 'close') as Promise<[number | null]>,
    ]);
    return { code, stdout: out, stderr: error };
  }

  async addresses(): Promise<Readonly<Record<string, string>>> {
    const [message] = (await once(this.child, 'message')) as [
      { readonly addresses: Readonly<Record<string, string>> },
    ];
    return message.addresses;
  }

  async stop(): Promise<Ended> {
    this.child.kill('SIGTERM');
    return await this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null) await this.stop();
  }
}

test('serves with a token alone, shows it nowhere, and logs to a file', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using folder = await temporaryFolder();
  const { token } = simulator;
  await using program = new Program(
    ['--token', token, '--port', '0', '--log-level', 'ERROR', '--log-file-path', folder.path],
    { DISCORD_API_URL: simulator.apiUrl },
  );
  const { grpc = '', http, ops } = await program.addresses();
  for (const url of [grpc, http, ops]) expect(url).toMatch(/^\w+:\/\/127\.0\.0\.1:\d+$/u);
  const listed = await readFile(`/proc/${program.child.pid}/cmdline`, 'latin1');
  expect(listed).toContain('gatefleet-api');
  expect(listed).not.toContain(token);
  using client = new GrpcClient(grpc);
  const { channels } = await client.getGuildChannels(String(simulator.guildIds[0]));
  expect(channels?.length).toBeGreaterThan(0);
  const metrics = await (await fetch(`${ops}/metrics`)).text();
  expect(metrics).toContain(
    'gatefleet_api_grpc_calls_total{method="discord_api.DiscordApi/GetGuildChannels",code="OK"} 1',
  );
  const { code, stdout, stderr } = await program.stop();
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  const logged = await readFile(join(folder.path, 'gatefleet-api.log'), 'utf8');
  expect(logged).toContain('"msg":"stopped"');
  expect(logged + metrics).not.toContain(token);
});

test('takes the token from DISCORD_BOT_TOKEN', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using program = new Program([], {
    DISCORD_BOT_TOKEN: simulator.token,
    DISCORD_API_URL: simulator.apiUrl,
    GRPC_PORT: '0',
  });
  const { grpc = '' } = await program.addresses();
  using client = new GrpcClient(grpc);
  const { channels } = await client.getGuildChannels(String(simulator.guildIds[0]));
  expect(channels?.length).toBeGreaterThan(0);
  expect((await program.stop()).code).toBe(0);
});

test.each<[string[], Record<string, string>, number, RegExp]>([
  [['--help'], {}, 0, /^usage: gatefleet-api/u],
  [['--version'], {}, 0, /^\d+\.\d+\.\d+\n$/u],
  [['--nonsense'], {}, 2, /--nonsense.*usage:/su],
  [['--port', '0'], {}, 78, /DISCORD_TOKEN: must be set/u],
  [
    ['--token', 'abc', '--port', '0', '--log-file-path', '/no/such/folder/x'],
    {},
    78,
    /LOG_FILE_PATH/u,
  ],
])('%j with %j ends with %i', async (args, environment, code, said) => {
  await using program = new Program(args, environment);
  const ended = await program.ended;
  expect(ended.code).toBe(code);
  expect(ended.stdout + ended.stderr).toMatch(said);
});

test('a port that is taken is named', async () => {
  await using first = new Program(['--token', 'abc', '--port', '0']);
  const { grpc = '' } = await first.addresses();
  const { port } = new URL(grpc);
  await using second = new Program(['--token', 'abc', '--port', port]);
  const { code, stderr } = await second.ended;
  expect(code).toBe(1);
  expect(stderr).toContain(`the gRPC port 127.0.0.1:${port} cannot be had`);
});

test.each([{}, { DISCORD_TOKEN: 'abc', GRPC_ENABLED: 'false' }])(
  'without a token, or switched off, there is no gRPC: %j',
  async (environment: Record<string, string>) => {
    await using api = await ApiProcess.start(environment);
    expect(Object.keys(api.addresses).toSorted()).toEqual(['http', 'ops']);
    expect(await api.stop()).toBe(0);
  },
);

test('beyond loopback without a key it is warned of', async () => {
  await using api = await ApiProcess.start({ DISCORD_TOKEN: 'abc', GRPC_HOST: '0.0.0.0' });
  expect(await api.stop()).toBe(0);
  expect(api.output).toContain('whoever reaches the gRPC port acts as the bot');
});
