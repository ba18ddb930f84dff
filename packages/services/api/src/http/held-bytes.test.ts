// SPDX-License-Identifier: AGPL-3.0-only
// What bodies of calls may take in memory together.
import { once } from 'node:events';
import {
  type ClientRequest,
  createServer,
  request as httpRequest,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { OWN_ANSWER_HEADER } from './own-response.ts';
import { SetUp } from './proxy.fixture.ts';

const BODY = 'x'.repeat(10_000);
/** Room for three such bodies, and not for one that is streamed. */
const MAX_BYTES = 35_000;

function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 5 });
}

interface Scene extends AsyncDisposable {
  readonly setUp: SetUp;
  /** Calls that Discord has and does not answer yet. */
  readonly held: ServerResponse[];
  readonly paths: string[];
}

async function open(maxWaitingBytes = MAX_BYTES, headTimeoutMs = 10_000): Promise<Scene> {
  const held: ServerResponse[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    request.on('error', () => undefined);
    request.on('end', () => held.push(response)).resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const setUp = await SetUp.open({ apiUrl, proxy: { maxWaitingBytes, headTimeoutMs } });
  return {
    setUp,
    held,
    paths,
    [Symbol.asyncDispose]: async () => {
      await setUp[Symbol.asyncDispose]();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answerJson(response: ServerResponse | undefined, value: unknown): void {
  response?.writeHead(200, { via: '1.1 test', 'content-type': 'application/json' });
  response?.end(JSON.stringify(value));
}

async function post(setUp: SetUp, channel: number): Promise<[number, string | null]> {
  const init = { headers: { 'content-type': 'text/plain' }, body: BODY };
  const response = await setUp.call('POST', `/channels/${channel}/messages`, init);
  await response.arrayBuffer();
  return [response.status, response.headers.get(OWN_ANSWER_HEADER)];
}

function begin(setUp: SetUp, headers: Record<string, string>): ClientRequest {
  const request = httpRequest(`${setUp.apiUrl}/v10/channels/9/messages`, {
    method: 'POST',
    headers: { ...setUp.headers, ...headers },
    agent: false,
  });
  request.on('error', () => undefined);
  return request;
}

/** Sends a part of a body, and resolves when it is cut off. */
async function standStill(setUp: SetUp, headers: Record<string, string>): Promise<void> {
  const caller = begin(setUp, headers);
  const closed = new Promise((resolve) => {
    caller.on('close', resolve);
  });
  caller.write('a part');
  await closed;
}

test('when they are full calls with a body are refused, and others pass; answered ones make room', async () => {
  await using scene = await open();
  const { setUp, held } = scene;
  const first = [1, 2, 3].map(async (channel) => post(setUp, channel));
  await eventually(() => held.length).toBe(3);
  expect(setUp.proxy.heldBytes).toBe(30_000);
  expect(await post(setUp, 4)).toEqual([503, 'QUEUE_FULL']);
  const read = setUp.call('GET', '/channels/5');
  await eventually(() => held.length).toBe(4);
  for (const response of held) answerJson(response, {});
  expect((await read).status).toBe(200);
  expect(await Promise.all(first)).toEqual(first.map(() => [200, null]));
  await eventually(() => setUp.proxy.heldBytes).toBe(0);
  const next = post(setUp, 6);
  await eventually(() => held.length).toBe(5);
  answerJson(held[4], {});
  expect(await next).toEqual([200, null]);
  expect(scene.paths).not.toContain('/api/v10/channels/4/messages');
});

test('a refused caller is answered before it has sent its body, and may use its connection again', async () => {
  await using scene = await open(1_000);
  const { port } = new URL(scene.setUp.proxy.url);
  const socket: Socket = connect(Number(port), '127.0.0.1');
  let text = '';
  socket.on('data', (part) => (text += String(part)));
  const head =
    'POST /api/v10/channels/1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 10000\r\n\r\n';
  socket.write(head);
  await eventually(() => text).toContain('x-gatefleet-answer: QUEUE_FULL');
  socket.write(BODY);
  socket.write('GET /api/v10/gateway HTTP/1.1\r\nhost: x\r\n\r\n');
  await eventually(() => scene.held.length).toBe(1);
  answerJson(scene.held[0], { url: 'wss://example.test' });
  await eventually(() => text).toContain('wss://example.test');
  socket.destroy();
});

test('a body that is streamed counts as what is read ahead of it', async () => {
  await using scene = await open();
  const { setUp } = scene;
  const chunked = begin(setUp, { 'transfer-encoding': 'chunked' });
  const answered = new Promise((resolve) => {
    chunked.on('response', (response) => resolve(response.statusCode));
  });
  chunked.write('some');
  expect(await answered).toBe(503);
  chunked.destroy();
  expect(scene.paths).toEqual([]);
});

test('callers that hang up while they send, wait or are on their way give room back', async () => {
  await using scene = await open();
  const { setUp, held } = scene;
  const uploading = begin(setUp, { 'content-length': '10000' });
  uploading.write('a part');
  const underWay = begin(setUp, { 'content-length': '10000' });
  underWay.end(BODY);
  await eventually(() => [held.length, setUp.proxy.heldBytes]).toEqual([1, 20_000]);
  const waiting = begin(setUp, { 'content-length': '10000' });
  waiting.end(BODY);
  await eventually(() => [setUp.desk.state.waiting, setUp.proxy.heldBytes]).toEqual([1, 30_000]);
  for (const caller of [uploading, underWay, waiting]) caller.destroy();
  await eventually(() => setUp.proxy.heldBytes).toBe(0);
  await eventually(() => setUp.desk.state).toMatchObject({ waiting: 0, inFlight: 0 });
});

test.each([
  ['small', { 'content-length': '10000' }],
  ['large', { 'content-length': '100000' }],
  ['chunked', { 'transfer-encoding': 'chunked' }],
])('a caller that stands still in a %s body is cut off', async (_what, headers) => {
  await using scene = await open(100_000, 200);
  await standStill(scene.setUp, headers);
  await eventually(() => scene.setUp.proxy.heldBytes).toBe(0);
  await eventually(() => scene.setUp.desk.state).toMatchObject({ waiting: 0, inFlight: 0 });
});

test('a large body that waits for a limit is none that stands still', async () => {
  await using scene = await open(100_000, 50);
  const { setUp, held } = scene;
  const first = post(setUp, 9);
  await eventually(() => held.length).toBe(1);
  const caller = begin(setUp, { 'content-length': '100000' });
  const answered = new Promise((resolve) => {
    caller.on('response', (response) => resolve(response.statusCode));
  });
  caller.end('x'.repeat(100_000));
  await eventually(() => setUp.desk.state.waiting).toBe(1);
  for (let round = 0; round < 3; round += 1) {
    await standStill(setUp, { 'content-length': '10000' });
    expect(setUp.desk.state.waiting).toBe(1);
  }
  answerJson(held[0], {});
  await first;
  await eventually(() => held.length).toBe(2);
  answerJson(held[1], {});
  expect(await answered).toBe(200);
});
