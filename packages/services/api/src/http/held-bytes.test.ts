// SPDX-License-Identifier: AGPL-3.0-only
// What bodies of calls may take in memory together.
import { type ClientRequest, request as httpRequest, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { answerJson, StubDiscord } from '../grpc/stub-discord.fixture.ts';
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
  readonly seen: StubDiscord['seen'];
}

async function open(maxWaitingBytes = MAX_BYTES): Promise<Scene> {
  const held: ServerResponse[] = [];
  const discord = await StubDiscord.listen((_seen, response) => held.push(response));
  const setUp = await SetUp.open({ apiUrl: discord.apiUrl, proxy: { maxWaitingBytes } });
  return {
    setUp,
    held,
    seen: discord.seen,
    [Symbol.asyncDispose]: async () => {
      await setUp[Symbol.asyncDispose]();
      await discord[Symbol.asyncDispose]();
    },
  };
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

test('when they are full calls with a body are refused, and others pass; answered ones make room', async () => {
  await using scene = await open();
  const { setUp, held } = scene;
  const first = [1, 2, 3].map(async (channel) => post(setUp, channel));
  await eventually(() => held.length).toBe(3);
  expect(setUp.proxy.heldBytes).toBe(30_000);
  expect(await post(setUp, 4)).toEqual([503, 'QUEUE_FULL']);
  const read = setUp.call('GET', '/channels/5');
  await eventually(() => held.length).toBe(4);
  for (const response of held) answerJson(response, 200, {});
  expect((await read).status).toBe(200);
  expect(await Promise.all(first)).toEqual(first.map(() => [200, null]));
  await eventually(() => setUp.proxy.heldBytes).toBe(0);
  const next = post(setUp, 6);
  await eventually(() => held.length).toBe(5);
  answerJson(held[4] as ServerResponse, 200, {});
  expect(await next).toEqual([200, null]);
  expect(scene.seen.map(({ path }) => path)).not.toContain('/api/v10/channels/4/messages');
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
  answerJson(scene.held[0] as ServerResponse, 200, { url: 'wss://example.test' });
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
  expect(scene.seen).toEqual([]);
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
