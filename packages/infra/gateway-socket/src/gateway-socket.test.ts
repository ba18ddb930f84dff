// SPDX-License-Identifier: AGPL-3.0-only
import { Buffer } from 'node:buffer';
import { createServer as createTcpServer } from 'node:net';
import type { Compression } from '@gatefleet/session';
import { describe, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { FakeGateway, answering, deafGateway, listening, silent } from './fake-gateway.fixture.ts';
import { GatewaySocket, type SocketOptions } from './gateway-socket.ts';
import { pack } from './transport.fixture.ts';

const OPTIONS: SocketOptions = {
  compression: 'none',
  maxFrameBytes: 100_000,
  handshakeTimeoutMs: 10_000,
};
const COMPRESSIONS: readonly Compression[] = ['none', 'zlib-stream', 'zstd-stream'];

/** A socket and all it said, in order. */
class Client implements AsyncDisposable {
  readonly said: string[] = [];
  readonly socket: GatewaySocket;

  constructor(
    url: string,
    options: Partial<SocketOptions> = {},
    onFrame?: (client: Client) => void,
  ) {
    this.socket = GatewaySocket.connect(
      url,
      { ...OPTIONS, ...options },
      {
        onOpen: () => this.said.push('open'),
        onRejected: ({ status, retryAfterMs }) =>
          this.said.push(`rejected ${status} ${retryAfterMs}`),
        onFrame: (bytes) => {
          this.said.push(`frame ${bytes.toString()}`);
          onFrame?.(this);
        },
        onMalformed: () => this.said.push('malformed'),
        onClosed: (code) => this.said.push(`closed ${code}`),
      },
    );
  }

  async says(last: string): Promise<void> {
    await vi.waitFor(() => expect(this.said.at(-1)).toBe(last), { timeout: 10_000, interval: 2 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.terminate();
    await vi.waitFor(() => expect(this.said.join()).toMatch(/closed|rejected/u), 10_000);
  }
}

async function pair(
  options: Partial<SocketOptions> = {},
  onFrame?: (client: Client) => void,
): Promise<{ gateway: FakeGateway; client: Client; peer: WebSocket } & AsyncDisposable> {
  const gateway = await FakeGateway.listen();
  const client = new Client(gateway.url, options, onFrame);
  const peer = await gateway.peer();
  await client.says('open');
  return {
    gateway,
    client,
    peer,
    async [Symbol.asyncDispose]() {
      await client[Symbol.asyncDispose]();
      await gateway[Symbol.asyncDispose]();
    },
  };
}

function sendAll(peer: WebSocket, messages: readonly Buffer[], compression: Compression): void {
  for (const message of messages) peer.send(message, { binary: compression !== 'none' });
}

describe.each(COMPRESSIONS)('with compression %s', (compression) => {
  test('frames come in, texts go out', async () => {
    await using both = await pair({ compression });
    const texts = Array.from({ length: 50 }, (_, n) => `{"s":${n}}`);
    sendAll(both.peer, await pack(compression, texts), compression);
    await both.client.says('frame {"s":49}');
    expect(both.client.said).toEqual(['open', ...texts.map((text) => `frame ${text}`)]);
    both.client.socket.send('{"op":1,"d":"ü"}');
    await vi.waitFor(() => expect(both.gateway.received).toEqual(['{"op":1,"d":"ü"}']));
  });

  test('a close from within a frame is the last that is heard but for the end', async () => {
    await using both = await pair({ compression }, (client) => client.socket.close(4900));
    const texts = Array.from({ length: 200 }, (_, n) => `{"s":${n}}`);
    sendAll(both.peer, await pack(compression, texts), compression);
    await both.client.says('closed undefined');
    expect(both.client.said).toEqual(['open', 'frame {"s":0}', 'closed undefined']);
    expect(await both.gateway.closeCode()).toBe(4900);
  });

  test('a termination from within a frame ends it as well', async () => {
    await using both = await pair({ compression }, (client) => client.socket.terminate());
    sendAll(both.peer, await pack(compression, ['{"s":0}', '{"s":1}', '{"s":2}']), compression);
    await both.client.says('closed undefined');
    expect(both.client.said).toEqual(['open', 'frame {"s":0}', 'closed undefined']);
    expect(await both.gateway.closeCode()).toBe(1006);
  });

  test('a message of the other kind is malformed', async () => {
    await using both = await pair({ compression });
    both.peer.send(Buffer.from('{}'), { binary: compression === 'none' });
    await both.client.says('malformed');
  });

  test('a message larger than the limit is malformed', async () => {
    await using both = await pair({ compression });
    both.peer.send(Buffer.alloc(100_001, 0x20), { binary: compression !== 'none' });
    await vi.waitFor(() => expect(both.client.said[1]).toBe('malformed'));
    expect(both.client.socket.isOpen).toBe(false);
    await both.client.says('closed undefined');
  });
});

describe('the end', () => {
  test.each([1000, 4004, 4999])('carries the code %i of the peer, once', async (code) => {
    await using both = await pair();
    both.peer.send('{"last":true}');
    both.peer.close(code);
    await both.client.says(`closed ${code}`);
    both.client.socket.close(4900);
    both.client.socket.terminate();
    await both.gateway.closeCode();
    expect(both.client.said).toEqual(['open', 'frame {"last":true}', `closed ${code}`]);
  });

  test('has no code where the peer gives none, or just goes', async () => {
    await using polite = await pair();
    polite.peer.close();
    await polite.client.says('closed undefined');
    await using abrupt = await pair();
    abrupt.peer.terminate();
    await abrupt.client.says('closed undefined');
    expect(abrupt.client.socket.isOpen).toBe(false);
  });

  test('has no code where what arrives is no WebSocket frame', async () => {
    await using gateway = await deafGateway(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    await using client = new Client(gateway.url);
    await client.says('closed undefined');
    expect(client.said).toEqual(['open', 'malformed', 'closed undefined']);
  });
});

describe('close', () => {
  test('reaches the peer and ends at once, though reading is paused', async () => {
    await using both = await pair();
    both.client.socket.pause();
    for (let n = 0; n < 100; n += 1) both.peer.send('x'.repeat(10_000));
    both.client.socket.close(4900);
    await both.client.says('closed undefined');
    expect(both.client.said).toEqual(['open', 'closed undefined']);
    expect(await both.gateway.closeCode()).toBe(4900);
  });

  test('does not wait for a peer that never answers', async () => {
    await using gateway = await deafGateway();
    await using client = new Client(gateway.url);
    await client.says('open');
    client.socket.send('{"op":1}');
    client.socket.close(4900);
    await client.says('closed undefined');
  });

  test('does not wait for a peer that never reads, with full buffers', async () => {
    await using gateway = await deafGateway();
    await using client = new Client(gateway.url);
    await client.says('open');
    for (let n = 0; n < 200; n += 1) client.socket.send('x'.repeat(100_000));
    client.socket.close(4900);
    await client.says('closed undefined');
  });

  test('before the connection is open leaves nothing behind', async () => {
    await using gateway = await FakeGateway.listen();
    await using client = new Client(gateway.url);
    client.socket.close(1000);
    await client.says('rejected undefined undefined');
    expect(client.said).toHaveLength(1);
    expect(client.socket.isOpen).toBe(false);
  });

  test('makes sending and pausing harmless', async () => {
    await using both = await pair();
    const { socket } = both.client;
    socket.close(4900);
    socket.send('late');
    socket.pause();
    socket.resume();
    socket.close(4901);
    await both.client.says('closed undefined');
    expect(await both.gateway.closeCode()).toBe(4900);
    expect(both.gateway.received).toEqual([]);
  });
});

test('a paused socket stops its peer, and resumed delivers everything', async () => {
  await using both = await pair();
  both.client.socket.pause();
  const text = 'x'.repeat(50_000);
  const count = 400;
  for (let n = 0; n < count; n += 1) both.peer.send(text);
  await both.gateway.stuck();
  expect(both.client.said.length).toBeLessThan(count / 2);
  both.client.socket.resume();
  await vi.waitFor(() => expect(both.client.said).toHaveLength(count + 1), 10_000);
});

describe('a connection that cannot be opened', () => {
  test.each([
    { status: 429, header: 'retry-after: 7', said: 'rejected 429 7000' },
    { status: 429, header: 'retry-after: 0.25', said: 'rejected 429 250' },
    { status: 429, header: 'retry-after: 999999', said: 'rejected 429 3600000' },
    { status: 503, header: 'retry-after: soon', said: 'rejected 503 undefined' },
    { status: 503, header: 'retry-after: -1', said: 'rejected 503 undefined' },
    { status: 401, header: 'server: x', said: 'rejected 401 undefined' },
    { status: 302, header: 'location: ws://127.0.0.1:9/', said: 'rejected 302 undefined' },
  ])('says $said', async ({ status, header, said }) => {
    await using gateway = await answering(`HTTP/1.1 ${status} No\r\n${header}\r\n\r\n`);
    await using client = new Client(gateway.url);
    await client.says(said);
    await gateway.emptied();
    expect(client.said).toEqual([said]);
  });

  test.each([
    'not HTTP at all\r\n\r\n',
    'HTTP/1.1 101 Switching\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  ])('is rejected without a status: %j', async (answer) => {
    await using gateway = await answering(answer);
    await using client = new Client(gateway.url);
    await client.says('rejected undefined undefined');
    expect(client.said).toHaveLength(1);
  });

  test('is rejected where the port is refused', async () => {
    const server = await listening(createTcpServer());
    await server[Symbol.asyncDispose]();
    await using client = new Client(server.url);
    await client.says('rejected undefined undefined');
  });

  test('is rejected after the handshake timeout where nobody answers', async () => {
    await using gateway = await silent();
    await using client = new Client(gateway.url, { handshakeTimeoutMs: 100 });
    await client.says('rejected undefined undefined');
    await gateway.emptied();
  });

  test('is rejected after the handshake timeout where TLS is not answered', async () => {
    await using gateway = await silent();
    const url = gateway.url.replace('ws:', 'wss:');
    await using client = new Client(url, { handshakeTimeoutMs: 100 });
    await client.says('rejected undefined undefined');
    await gateway.emptied();
  });
});
