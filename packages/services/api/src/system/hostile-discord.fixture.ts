// SPDX-License-Identifier: AGPL-3.0-only
// A Discord at its worst: what it does is named in the query of each call (`?act=reset`).
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

const JSON_HEAD = { 'content-type': 'application/json', via: '1.1 test' };
const BODY = JSON.stringify({ content: 'x'.repeat(2_000) });

/** Answers as soon as the request is there; the body of the request is read to its end meanwhile. */
type Act = (response: ServerResponse) => void;

function whole(status: number): Act {
  return (response) => {
    response.writeHead(status, { ...JSON_HEAD, 'content-length': BODY.length });
    response.end(BODY);
  };
}

function raw(text: string): Act {
  return ({ socket }) => {
    socket?.end(text);
  };
}

/** A head that promises more than comes, and then what `end` does. */
function half(end: (response: ServerResponse) => void): Act {
  return (response) => {
    response.writeHead(200, { ...JSON_HEAD, 'content-length': 10_000 });
    response.write('half of it', () => end(response));
  };
}

const CHUNKED_HEAD = 'HTTP/1.1 200 OK\r\nvia: 1.1 test\r\ntransfer-encoding: chunked\r\n\r\n';

const ACTS = {
  ok: whole(200),
  error500: whole(500),
  error503: whole(503),
  reset: ({ socket }) => socket?.resetAndDestroy(),
  close: ({ socket }) => socket?.end(),
  garbage: raw('\u0000\u0001 this is no HTTP at all\r\n\r\n'),
  badStatus: raw('HTTP/1.1 abc OK\r\n\r\n'),
  badHeader: raw('HTTP/1.1 200 OK\r\nno colon here\r\n\r\n'),
  hugeHead: raw(`HTTP/1.1 200 OK\r\nx-huge: ${'x'.repeat(100_000)}\r\n\r\n`),
  stall: () => undefined,
  cut: half(({ socket }) => socket?.resetAndDestroy()),
  stallHalfway: half(() => undefined),
  badChunk: raw(`${CHUNKED_HEAD}4\r\nwell\r\nzzz\r\n`),
  banned(response) {
    response.writeHead(429, { 'content-type': 'text/html', 'retry-after': '600' });
    response.end('<html>Error 1015: you are being rate limited</html>');
  },
} satisfies Record<string, Act>;

export type ActName = keyof typeof ACTS;

/** `limit` calls in each window of `windowMs`, from the first one on; by channel. */
class Buckets {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, { endsAtMs: number; used: number }>();

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  take(channel: string): { readonly isOver: boolean; readonly headers: OutgoingHttpHeaders } {
    const nowMs = Date.now();
    let window = this.#windows.get(channel);
    if (window === undefined || window.endsAtMs <= nowMs) {
      window = { endsAtMs: nowMs + this.#windowMs, used: 0 };
      this.#windows.set(channel, window);
    }
    window.used += 1;
    const isOver = window.used > this.#limit;
    const resetAfter = ((window.endsAtMs - nowMs) / 1_000).toFixed(3);
    const headers = {
      'x-ratelimit-bucket': 'messages',
      'x-ratelimit-limit': this.#limit,
      'x-ratelimit-remaining': Math.max(0, this.#limit - window.used),
      'x-ratelimit-reset': (window.endsAtMs / 1_000).toFixed(3),
      'x-ratelimit-reset-after': resetAfter,
      ...(isOver ? { 'x-ratelimit-scope': 'user', 'retry-after': resetAfter } : {}),
    };
    return { isOver, headers };
  }
}

export class HostileDiscord implements AsyncDisposable {
  /** Calls that a limit forbade. */
  limited = 0;
  /** Of each call with an `id` in its query, when its head is there. */
  onCall: (id: string) => void = () => undefined;
  readonly #server: Server;
  readonly #buckets = new Buckets(5, 1_000);

  static async listen(): Promise<HostileDiscord> {
    const discord = new HostileDiscord();
    discord.#server.listen(0, '127.0.0.1');
    await once(discord.#server, 'listening');
    return discord;
  }

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    // Whoever calls may be gone at any time.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    this.onCall(searchParams.get('id') ?? '');
    const act = ACTS[(searchParams.get('act') ?? 'ok') as ActName];
    request.on('end', () => {
      if (request.method === 'POST') this.#limit(pathname, response);
      else act(response);
    });
    request.resume();
  }

  #limit(pathname: string, response: ServerResponse): void {
    const { isOver, headers } = this.#buckets.take(pathname);
    if (isOver) this.limited += 1;
    response.writeHead(isOver ? 429 : 200, { ...JSON_HEAD, ...headers });
    response.end(isOver ? JSON.stringify({ message: 'limited', retry_after: 1 }) : BODY);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
