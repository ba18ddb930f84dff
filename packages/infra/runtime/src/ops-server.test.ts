// SPDX-License-Identifier: AGPL-3.0-only
import { connect } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { OpsServer, type Readiness } from './ops-server.ts';

class Ops implements AsyncDisposable {
  readonly url: string;
  readonly registry: Registry;
  readonly #server: OpsServer;

  static async open(readiness: () => Readiness): Promise<Ops> {
    const registry = new Registry();
    return new Ops(
      await OpsServer.listen({ host: '127.0.0.1', port: 0, registry, readiness }),
      registry,
    );
  }

  private constructor(server: OpsServer, registry: Registry) {
    this.#server = server;
    this.registry = registry;
    this.url = server.url;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.close();
  }
}

const READY: Readiness = { isReady: true, details: { shards: { ready: 2 } } };

test('is alive while the process turns its event loop, ready or not', async () => {
  await using ops = await Ops.open(() => ({ isReady: false, details: {} }));
  const response = await fetch(`${ops.url}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('readiness is asked each time, with what is missing', async () => {
  let now: Readiness = { isReady: false, details: { waitsFor: ['Redis'] } };
  await using ops = await Ops.open(() => now);
  const before = await fetch(`${ops.url}/readyz`);
  expect(before.status).toBe(503);
  expect(await before.json()).toEqual({ ready: false, waitsFor: ['Redis'] });
  now = READY;
  const after = await fetch(`${ops.url}/readyz`);
  expect(after.status).toBe(200);
  expect(await after.json()).toEqual({ ready: true, shards: { ready: 2 } });
});

test('metrics are the text that Prometheus reads', async () => {
  await using ops = await Ops.open(() => READY);
  const counter = new Counter({ name: 'seen_total', help: 'Seen', registers: [ops.registry] });
  counter.inc(3);
  const response = await fetch(`${ops.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/u);
  expect(await response.text()).toMatch(/# TYPE seen_total counter\nseen_total 3\n/u);
});

test('documents of a service are JSON, asked each time', async () => {
  let count = 0;
  const server = await OpsServer.listen({
    host: '127.0.0.1',
    port: 0,
    registry: new Registry(),
    readiness: () => READY,
    documents: { '/counted': () => ({ count: (count += 1) }) },
  });
  await using _ = { [Symbol.asyncDispose]: () => server.close() };
  const response = await fetch(`${server.url}/counted`);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/u);
  expect(await response.json()).toEqual({ count: 1 });
  expect(await (await fetch(`${server.url}/counted`)).json()).toEqual({ count: 2 });
  expect((await fetch(`${server.url}/counted`, { method: 'POST' })).status).toBe(404);
});

test('other paths and methods are 404', async () => {
  await using ops = await Ops.open(() => READY);
  expect((await fetch(`${ops.url}/`)).status).toBe(404);
  expect((await fetch(`${ops.url}/healthz/more`)).status).toBe(404);
  expect((await fetch(`${ops.url}/readyz`, { method: 'POST' })).status).toBe(404);
});

test('a readiness that throws is a 500, not the end', async () => {
  let fails = true;
  await using ops = await Ops.open(() => {
    if (fails) throw new Error('broken');
    return READY;
  });
  expect((await fetch(`${ops.url}/readyz`)).status).toBe(500);
  fails = false;
  expect((await fetch(`${ops.url}/readyz`)).status).toBe(200);
});

test('closing does not wait for connections that stay open', async () => {
  const ops = await Ops.open(() => READY);
  const socket = connect(Number(new URL(ops.url).port), '127.0.0.1');
  const closed = new Promise((resolve) => {
    socket.once('close', resolve);
  });
  await new Promise((resolve) => {
    socket.once('connect', resolve);
  });
  socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
  await new Promise((resolve) => {
    socket.once('data', resolve);
  });
  await ops[Symbol.asyncDispose]();
  await closed;
  await expect(fetch(`${ops.url}/healthz`)).rejects.toThrow('fetch failed');
});

test('a port that is taken is an error at start', async () => {
  await using ops = await Ops.open(() => READY);
  const port = Number(new URL(ops.url).port);
  const again = { host: '127.0.0.1', port, registry: new Registry(), readiness: () => READY };
  await expect(OpsServer.listen(again)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
