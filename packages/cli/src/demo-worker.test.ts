// SPDX-License-Identifier: AGPL-3.0-only
// The demo's worker as a process, against a real broker. It stands here because examples may not use the
// fleet's fixtures.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatefleet } from '@gatefleet/contract';
import { expect, test, vi } from 'vitest';
import { WorkerBroker } from './worker-broker.fixture.ts';

const PROGRAM = fileURLToPath(
  new URL('../../../examples/demo-worker/src/main.ts', import.meta.url),
);
const WAIT = { timeout: 30_000, interval: 20 };
const { SOURCE_WS: WS, SOURCE_FLEET: FLEET } = gatefleet.v1.Source;

class Worker implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly exited: Promise<unknown>;
  output = '';

  constructor(environment: Record<string, string>) {
    this.child = spawn(process.execPath, ['--conditions=@gatefleet/source', PROGRAM], {
      env: { PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = once(this.child, 'close');
  }

  async get(path: string): Promise<{ status: number; body: unknown }> {
    const port = await vi.waitUntil(() => /"port":(\d+)/.exec(this.output)?.[1], WAIT);
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, body: await response.json() };
  }

  async ready(): Promise<void> {
    await vi.waitUntil(async () => (await this.get('/readyz')).status === 200, WAIT);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}

test('it counts each event of Discord once, and says what it has counted when it stops', async () => {
  await using broker = await WorkerBroker.open('demo-worker');
  const file = join(await mkdtemp(join(tmpdir(), 'gatefleet-')), 'amqp-url');
  await writeFile(file, `${broker.url}\n`);
  await using worker = new Worker({
    AMQP_URL_FILE: file,
    GATEFLEET_NAMESPACE: broker.namespace,
  });
  await worker.ready();
  await broker.publish(['a', 'b', 'c', 'b'], { source: WS });
  await broker.publish(['d', 'd'], { source: WS, replayed: true });
  await broker.publish(['e'], { source: FLEET, name: 'SHARD_GAP' });
  const counted = { events: 4, repeats: 2, replayed: 1, gaps: 1 };
  await vi.waitFor(
    async () => expect((await worker.get('/')).body).toEqual({ ...counted, isConsuming: true }),
    WAIT,
  );
  await broker.ready(0);
  worker.child.kill('SIGTERM');
  expect(await worker.exited).toEqual([0, null]);
  const last: unknown = JSON.parse(worker.output.trimEnd().split('\n').at(-1) ?? '');
  expect(last).toEqual({ msg: 'counted', ...counted });
}, 60_000);

test('without a broker it runs, and is not ready', async () => {
  await using worker = new Worker({ AMQP_URL: 'amqp://127.0.0.1:1' });
  expect(await worker.get('/healthz')).toMatchObject({ status: 200 });
  expect(await worker.get('/readyz')).toMatchObject({ status: 503 });
}, 60_000);

test('without an address it ends at once and says why', async () => {
  await using worker = new Worker({});
  expect(await worker.exited).toEqual([1, null]);
  expect(worker.output).toMatch(/AMQP_URL or AMQP_URL_FILE must be set/);
}, 60_000);
