// SPDX-License-Identifier: AGPL-3.0-only
//
// Gateways of the tests: one that behaves, and those that do not.

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { expect, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

/** A real WebSocket server that takes one client. */
export class FakeGateway implements AsyncDisposable {
  readonly received: string[] = [];
  readonly url: string;
  readonly #server: WebSocketServer;
  readonly #peer = Promise.withResolvers<WebSocket>();
  readonly #closeCode = Promise.withResolvers<number>();

  static async listen(): Promise<FakeGateway> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    return new FakeGateway(server);
  }

  private constructor(server: WebSocketServer) {
    this.#server = server;
    this.url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/?v=10`;
    server.on('connection', (peer) => {
      peer.on('message', (text: Buffer) => this.received.push(text.toString()));
      peer.on('error', () => undefined);
      peer.on('close', (code) => this.#closeCode.resolve(code));
      this.#peer.resolve(peer);
    });
  }

  peer(): Promise<WebSocket> {
    return this.#peer.promise;
  }

  /** How the client's end looked from here. */
  closeCode(): Promise<number> {
    return this.#closeCode.promise;
  }

  /** Resolves when what was sent to the client is no longer taken off our hands. */
  async stuck(): Promise<void> {
    const peer = await this.peer();
    let before = -1;
    await vi.waitFor(
      () => {
        const isMoving = peer.bufferedAmount !== before;
        before = peer.bufferedAmount;
        expect(before).toBeGreaterThan(0);
        expect(isMoving).toBe(false);
      },
      { timeout: 10_000, interval: 50 },
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const peer of this.#server.clients) peer.terminate();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }
}

export type Listening = {
  readonly url: string;
  /** Resolves when a client has come, and none is left. */
  emptied(): Promise<void>;
} & AsyncDisposable;

/** Starts a TCP server on a free port of loopback. */
export async function listening(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  let visitors = 0;
  server.on('connection', (socket) => {
    visitors += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async emptied() {
      await vi.waitFor(() => expect([visitors, sockets.size]).toEqual([1, 0]), 10_000);
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

/** Answers every request with these bytes, and leaves the connection open. */
export function answering(bytes: string): Promise<Listening> {
  return listening(createServer((socket) => socket.once('data', () => socket.write(bytes))));
}

/** Accepts connections, reads, and says nothing. */
export function silent(): Promise<Listening> {
  return listening(createServer((socket) => socket.resume()));
}

/** Upgrades, sends the bytes given, and never reads again. */
export function deafGateway(greeting = Buffer.alloc(0)): Promise<Listening> {
  return listening(
    createServer((socket) => {
      socket.once('data', (request) => {
        socket.pause();
        socket.write(upgrade(request.toString()));
        socket.write(greeting);
      });
    }),
  );
}

/** RFC 6455, section 4.2.2. */
function upgrade(request: string): string {
  const key = /sec-websocket-key: (\S+)/iu.exec(request)?.[1] ?? '';
  const accept = createHash('sha1')
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  const fields = ['upgrade: websocket', 'connection: upgrade', `sec-websocket-accept: ${accept}`];
  return ['HTTP/1.1 101 Switching Protocols', ...fields, '', ''].join('\r\n');
}
