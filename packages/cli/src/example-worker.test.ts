// SPDX-License-Identifier: AGPL-3.0-only
// The example of a worker as a process, against a real broker. It stands here because the example itself
// may not use the fleet's fixtures.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type AddressInfo,
  createServer,
  type Server,
  connect as dial,
  type Socket,
} from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { WorkerBroker } from './worker-broker.fixture.ts';

const PROGRAM = fileURLToPath(
  new URL('../../../examples/worker-typescript/src/main.ts', import.meta.url),
);
const WAIT = { timeout: 30_000, interval: 20 };

class Worker implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly exited: Promise<unknown>;
  output = '';
  problems = '';

  constructor(amqpUrl: string, namespace: string) {
    this.child = spawn(process.execPath, ['--conditions=@gatefleet/source', PROGRAM], {
      env: { AMQP_URL: amqpUrl, GATEFLEET_NAMESPACE: namespace },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.problems += text));
    this.exited = once(this.child, 'close');
  }

  get ids(): string[] {
    const lines = this.output.split('\n').slice(0, -1);
    return lines.map((line) => (JSON.parse(line) as { id: string }).id);
  }

  /** Awaits that it has registered with the broker this often. */
  async consuming(times = 1): Promise<void> {
    await vi.waitUntil(() => this.problems.split('consuming ').length > times, WAIT);
  }

  async printed(count: number): Promise<void> {
    await vi.waitUntil(() => this.ids.length >= count, WAIT);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}

/** A way to the broker that can be cut. */
class Wire implements AsyncDisposable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  static async to(url: string): Promise<Wire> {
    const { hostname, port } = new URL(url);
    const wire = new Wire({ host: hostname, port: Number(port) });
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    return wire;
  }

  private constructor(target: { readonly host: string; readonly port: number }) {
    this.#server = createServer((near) => {
      const far = dial(target);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
  }

  urlFor(url: string): string {
    const through = new URL(url);
    through.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return through.href;
  }

  cut(): number {
    const { size } = this.#sockets;
    for (const socket of this.#sockets) socket.destroy();
    return size;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.cut();
    await once(this.#server, 'close');
  }
}

function idsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `session-${first + at}`);
}

test('every event is printed once, however often it is published', async () => {
  await using broker = await WorkerBroker.open('example-worker');
  await using worker = new Worker(broker.url, broker.namespace);
  await worker.consuming();
  await broker.publish([...idsFrom(1, 300), ...idsFrom(100, 200), 'session-1', 'session-301']);
  await worker.printed(301);
  expect(worker.ids).toEqual(idsFrom(1, 301));
  const first: unknown = JSON.parse(worker.output.split('\n')[0] ?? '');
  expect(first).toEqual({ id: 'session-1', name: 'MESSAGE_CREATE', shardId: 0, bytes: 0 });
}, 60_000);

test('what a killed worker had not acknowledged is delivered to the next one', async () => {
  await using broker = await WorkerBroker.open('example-worker');
  await using first = new Worker(broker.url, broker.namespace);
  await first.consuming();
  await broker.publish(idsFrom(1, 50));
  await first.printed(50);
  // Stopped, it is handed these and can neither print nor acknowledge them.
  first.child.kill('SIGSTOP');
  await broker.publish(idsFrom(51, 90));
  await broker.ready(0);
  first.child.kill('SIGKILL');
  await first.exited;
  await broker.ready(40);
  // While nobody consumes, the queue keeps what comes.
  await broker.publish(['session-60', ...idsFrom(91, 100)]);
  await using second = new Worker(broker.url, broker.namespace);
  await second.printed(50);
  expect(first.ids).toEqual(idsFrom(1, 50));
  await broker.ready(0);
  second.child.kill('SIGTERM');
  expect(await second.exited).toEqual([0, null]);
  expect(second.ids).toEqual(idsFrom(51, 100));
  // It acknowledged all, the repeat as well.
  await broker.ready(0);
}, 60_000);

test('a cut connection is made again, and repeats are known across it', async () => {
  await using broker = await WorkerBroker.open('example-worker');
  await using wire = await Wire.to(broker.url);
  await using worker = new Worker(wire.urlFor(broker.url), broker.namespace);
  await worker.consuming();
  await broker.publish(idsFrom(1, 20));
  await worker.printed(20);
  expect(wire.cut()).toBeGreaterThan(0);
  await broker.publish([...idsFrom(11, 30)]);
  await worker.consuming(2);
  await worker.printed(30);
  expect(worker.ids).toEqual(idsFrom(1, 30));
}, 60_000);

test('what is no event is dropped and told, and the worker goes on', async () => {
  await using broker = await WorkerBroker.open('example-worker');
  await using worker = new Worker(broker.url, broker.namespace);
  await worker.consuming();
  await broker.publishBytes('bad', Buffer.from([0x0a, 0x7f]));
  await broker.publish(idsFrom(1, 1));
  await worker.printed(1);
  expect(worker.problems).toMatch(/dropped ws\.MESSAGE_CREATE\S+: ContractError/);
  expect(worker.ids).toEqual(['session-1']);
}, 60_000);
