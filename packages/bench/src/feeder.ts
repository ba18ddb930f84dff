// SPDX-License-Identifier: AGPL-3.0-only
//
// A gateway that does as little as possible for each event, so that it is never what is measured: the
// compressed stream of a connection is made once and sent to every connection as it is. It keeps no
// rules; for those there is the simulator.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants, createDeflate, createZstdCompress, type Zlib } from 'node:zlib';
import { type WebSocket, WebSocketServer } from 'ws';
import { helloPayload, messagePayload, readyPayload } from './payloads.ts';

export type FeederCompression = 'zstd-stream' | 'zlib-stream' | 'none';

type Stream = {
  readonly hello: Buffer;
  readonly ready: Buffer;
  readonly events: readonly Buffer[];
};

export type FeederOptions = {
  readonly compression: FeederCompression;
  /** Events prepared; no connection is sent more. */
  readonly events: number;
};

export class Feeder {
  readonly url: string;
  readonly #stream: Stream;
  readonly #isBinary: boolean;
  readonly #sockets = new Set<{ socket: WebSocket; next: number }>();
  readonly #server: ReturnType<typeof createServer>;

  static async start(options: FeederOptions): Promise<Feeder> {
    const stream = await prepare(options);
    const server = createServer(answer);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return new Feeder(server, { stream, isBinary: options.compression !== 'none' }, port);
  }

  private constructor(
    server: ReturnType<typeof createServer>,
    content: { stream: Stream; isBinary: boolean },
    port: number,
  ) {
    this.#server = server;
    this.#stream = content.stream;
    this.#isBinary = content.isBinary;
    this.url = `http://127.0.0.1:${port}`;
    const sockets = new WebSocketServer({ server, perMessageDeflate: false });
    sockets.on('connection', (socket) => this.#greet(socket));
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Sends `count` further events to every connection, `batch` at a time in turn, with pauses. */
  async send(count: number, batch: number, pauseMs: number): Promise<void> {
    for (let sent = 0; sent < count; sent += batch) {
      for (const entry of this.#sockets) {
        for (let n = sent; n < Math.min(sent + batch, count); n += 1) {
          const event = this.#stream.events[entry.next];
          if (event === undefined) throw new RangeError('not enough events prepared');
          entry.socket.send(event, { binary: this.#isBinary });
          entry.next += 1;
        }
      }
      await this.#drained();
      if (pauseMs > 0) await pause(pauseMs);
    }
  }

  close(): void {
    for (const { socket } of this.#sockets) socket.terminate();
    this.#server.close();
  }

  async #drained(): Promise<void> {
    do {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    } while ([...this.#sockets].some(({ socket }) => socket.bufferedAmount > 1_000_000));
  }

  #greet(socket: WebSocket): void {
    socket.on('error', () => undefined);
    socket.send(this.#stream.hello, { binary: this.#isBinary });
    socket.on('message', (data: Buffer) => {
      const { op } = JSON.parse(data.toString('utf8')) as { op: number };
      if (op !== 2) return;
      socket.send(this.#stream.ready, { binary: this.#isBinary });
      const entry = { socket, next: 0 };
      this.#sockets.add(entry);
      socket.on('close', () => this.#sockets.delete(entry));
    });
  }
}

async function pause(delayMs: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const origin = `ws://${request.headers.host ?? ''}`;
  const body = request.url?.endsWith('/gateway/bot')
    ? {
        url: origin,
        shards: 1,
        session_start_limit: {
          total: 1e6,
          remaining: 1e6,
          reset_after: 86_400_000,
          max_concurrency: 1024,
        },
      }
    : { id: '123456789012345678' };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

async function prepare({ compression, events }: FeederOptions): Promise<Stream> {
  const pack = packer(compression);
  const hello = await pack(helloPayload());
  const ready = await pack(readyPayload());
  const packed: Buffer[] = [];
  for (let n = 0; n < events; n += 1) packed.push(await pack(messagePayload(n)));
  return { hello, ready, events: packed };
}

function packer(compression: FeederCompression): (payload: string) => Promise<Buffer> {
  if (compression === 'none') return (payload) => Promise.resolve(Buffer.from(payload));
  const isZstd = compression === 'zstd-stream';
  const stream = (isZstd ? createZstdCompress() : createDeflate()) as unknown as Zlib & {
    write(chunk: string): void;
    on(event: 'data', listener: (chunk: Buffer) => void): void;
    flush(kind: number, done: () => void): void;
  };
  const kind = isZstd ? constants.ZSTD_e_flush : constants.Z_SYNC_FLUSH;
  let chunks: Buffer[] = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return async (payload) => {
    stream.write(payload);
    await new Promise<void>((resolve) => {
      stream.flush(kind, resolve);
    });
    const message = Buffer.concat(chunks);
    chunks = [];
    return message;
  };
}
