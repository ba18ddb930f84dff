// SPDX-License-Identifier: AGPL-3.0-only
// The service as it is run: a process of its own, settings from the environment, and nothing else.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createSimulator } from '@gatefleet/simulator';
import { expect, test } from 'vitest';

interface Started {
  readonly addresses: { readonly http: string; readonly ops: string };
}

class Process implements AsyncDisposable {
  readonly addresses: Started['addresses'];
  readonly #child: ReturnType<typeof fork>;
  output = '';

  static async start(environment: Readonly<Record<string, string>>): Promise<Process> {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const child = fork(main, {
      env: {
        API_HOST: '127.0.0.1',
        API_PORT: '0',
        OPS_HOST: '127.0.0.1',
        OPS_PORT: '0',
        ...environment,
      },
      execArgv: ['--conditions=@gatefleet/source'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const [started] = (await once(child, 'message')) as [Started];
    return new Process(child, started.addresses);
  }

  private constructor(child: ReturnType<typeof fork>, addresses: Started['addresses']) {
    this.#child = child;
    this.addresses = addresses;
    child.stdout?.on('data', (text) => (this.output += String(text)));
    child.stderr?.on('data', (text) => (this.output += String(text)));
  }

  async stop(): Promise<number | null> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode === null) await this.stop();
  }
}

test('runs alone, with a token and nothing else, counts, and keeps its secrets', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using api = await Process.start({
    DISCORD_API_URL: simulator.apiUrl,
    DISCORD_TOKEN: simulator.token,
  });
  const { http, ops } = api.addresses;
  expect((await fetch(`${http}/api/v10/users/@me`)).status).toBe(200);
  expect((await fetch(`${http}/api/v10/channels/1`)).status).toBe(404);
  const refused = await fetch(`${http}/api/v10/users/@me`, {
    headers: { authorization: 'Bot MTIz.wrong.wrong' },
  });
  expect(refused.status).toBe(401);
  expect((await fetch(`${ops}/readyz`)).status).toBe(200);
  const metrics = await (await fetch(`${ops}/metrics`)).text();
  expect(metrics).toContain(
    'gatefleet_api_requests_total{route="GET /users/@me",status="200",answered_by="discord"} 1',
  );
  expect(metrics).toContain('gatefleet_api_alarms_total{alarm="TOKEN_REFUSED"} 1');
  expect(metrics).toContain('gatefleet_api_invalid_requests 1');
  expect(await api.stop()).toBe(0);
  expect(api.output).toContain('"msg":"stopped"');
  expect(api.output + metrics).not.toContain(simulator.token);
  expect(api.output + metrics).not.toContain('MTIz');
});
