// SPDX-License-Identifier: AGPL-3.0-only
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FIXTURE = fileURLToPath(new URL('service-process.fixture.ts', import.meta.url));

class Service implements AsyncDisposable {
  readonly process: ChildProcess;
  readonly exited: Promise<unknown[]>;
  readonly stdout: Promise<string>;
  readonly stderr: Promise<string>;

  static run(kind: string, environment: Record<string, string> = {}): Service {
    return new Service(kind, environment);
  }

  private constructor(kind: string, environment: Record<string, string>) {
    this.process = fork(FIXTURE, [kind], {
      execArgv: ['--conditions=@gatefleet/source'],
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.exited = once(this.process, 'exit');
    this.stdout = textOf(this.process.stdout);
    this.stderr = textOf(this.process.stderr);
  }

  /** The announcement to the supervisor. */
  async started(): Promise<unknown> {
    return (await once(this.process, 'message'))[0];
  }

  async messages(): Promise<string[]> {
    const lines = (await this.stdout).trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.process.kill('SIGKILL');
    await this.exited;
  }
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

test.each(['SIGTERM', 'SIGINT'] as const)('stops in good order on %s', async (signal) => {
  await using service = Service.run('good');
  expect(await service.started()).toEqual({
    type: 'gatefleet.started',
    addresses: { ops: 'http://x' },
  });
  service.process.kill(signal);
  expect(await service.exited).toEqual([0, null]);
  expect(await service.messages()).toEqual(['started', 'stopping', 'stop called', 'stopped']);
});

test('a supervisor that is gone stops it, too', async () => {
  await using service = Service.run('good');
  await service.started();
  service.process.disconnect();
  expect(await service.exited).toEqual([0, null]);
  expect(await service.stdout).toContain('"reason":"supervisor gone"');
});

test('a configuration that is wrong ends it with 78, every problem named, no secret shown', async () => {
  await using service = Service.run('badConfig', {
    APP_TOKEN: 'short-secret',
    APP_LEVEL: 'high',
    APP_TYPO: '1',
  });
  expect(await service.exited).toEqual([78, null]);
  expect(await service.stderr).toBe(
    [
      'fixture: the configuration is not valid',
      '  APP_TYPO: no such setting',
      '  APP_TOKEN: is missing or not valid (The token)',
      '  APP_LEVEL: must be low',
      '',
    ].join('\n'),
  );
});

test('a start that fails says why and ends it with 1', async () => {
  await using service = Service.run('failsToStart');
  expect(await service.exited).toEqual([1, null]);
  expect(await service.stderr).toMatch(/^fixture: cannot start\nError: no port for it\n/u);
});

test('a stop that takes too long is cut short', async () => {
  await using service = Service.run('hangs');
  await service.started();
  service.process.kill('SIGTERM');
  expect(await service.exited).toEqual([1, null]);
  expect((await service.messages()).at(-1)).toBe('stopping took too long');
});

test('a stop that fails ends it with 1, in the log', async () => {
  await using service = Service.run('failsToStop');
  await service.started();
  service.process.kill('SIGTERM');
  expect(await service.exited).toEqual([1, null]);
  const output = await service.stdout;
  expect(output).toContain('"msg":"uncaught error"');
  expect(output).toContain('cannot stop');
});

test.each(['throwsLater', 'rejectsLater'])('an error nobody caught is fatal (%s)', async (kind) => {
  await using service = Service.run(kind);
  await service.started();
  service.process.send('now');
  expect(await service.exited).toEqual([1, null]);
  const output = await service.stdout;
  expect(output).toContain('"level":"fatal"');
  expect(output).toContain('came later');
});
