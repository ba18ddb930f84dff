// SPDX-License-Identifier: AGPL-3.0-only
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

function run(environment: Record<string, string>): ChildProcess {
  return fork(fileURLToPath(new URL('main.ts', import.meta.url)), {
    env: { PATH: process.env.PATH, ...environment },
    execArgv: ['--conditions=@gatefleet/source'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const parts: string[] = [];
  for await (const part of stream ?? []) parts.push(part.toString());
  return parts.join('');
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'announces its addresses and stops on %s',
  async (signal) => {
    const child = run({ SIM_GUILDS: '3', SIM_EVENTS_PER_SECOND: '50' });
    const output = textOf(child.stdout);
    const exit = once(child, 'exit');
    const [message] = (await once(child, 'message')) as [
      { type: string; token: string; addresses: Record<string, string> },
    ];
    expect(message.type).toBe('gatefleet.started');
    const { api = '', gateway, control = '' } = message.addresses;
    const response = await fetch(`${api}/v10/gateway`);
    expect(await response.json()).toEqual({ url: gateway });
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(JSON.parse(await output)).toEqual({
      msg: 'simulator listening',
      apiUrl: api,
      gatewayUrl: gateway,
      controlUrl: control,
      token: message.token,
    });
  },
);

test('stops when whoever started it is gone', async () => {
  const child = run({});
  const exit = once(child, 'exit');
  await once(child, 'message');
  child.disconnect();
  expect(await exit).toEqual([0, null]);
});

test('refuses a bad environment by name and exits with 1', async () => {
  const child = run({ SIM_PORT: 'x', SIM_SHARD: '2' });
  const errors = textOf(child.stderr);
  expect((await once(child, 'exit'))[0]).toBe(1);
  expect(await errors).toMatch(/SIM_PORT.*SIM_SHARD.*BAD_CONFIG/);
});
