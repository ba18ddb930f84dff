// SPDX-License-Identifier: AGPL-3.0-only
// Callers of every kind: those who stay for their answer, those who hang up, and those who were never good.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Dispatcher, Pool } from 'undici';

export const AUTHORIZATION = 'Bot MTIzNDU2Nzg5MDEyMzQ1Njc4.chaos.chaos';

/** mulberry32: the same seed gives the same draws. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a caller got: `200`, `502 UPSTREAM_FAILED`, or `cut` for half an answer. */
export async function outcomeOf(pool: Pool, options: Dispatcher.RequestOptions): Promise<string> {
  const headers = { authorization: AUTHORIZATION, 'content-type': 'application/json' };
  const response = await pool.request({ ...options, headers });
  try {
    const text = await response.body.text();
    const own = response.headers['x-gatefleet-answer'];
    if (own !== undefined) return `${response.statusCode} ${String(own)}`;
    JSON.parse(text);
    return String(response.statusCode);
  } catch {
    return 'cut';
  }
}

export class RawCaller {
  readonly #socket: Socket;
  text = '';

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect(Number(port), hostname);
    this.#socket.on('error', () => undefined);
    this.#socket.on('data', (part) => (this.text += part.toString('latin1')));
  }

  send(text: string): void {
    this.#socket.write(text, 'latin1');
  }

  /** A request with `headers` beside Authorization, and its body, or a part of it. */
  ask(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): void {
    const all = { host: 'x', authorization: AUTHORIZATION, ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    this.send(`${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  }

  /** Resolves when so many pieces are on their way, or nobody takes them. */
  async sendPieces(count: number, piece: string): Promise<void> {
    for (let sent = 0; sent < count; sent += 1) {
      await new Promise<void>((resolve) => {
        if (this.#socket.destroyed) resolve();
        else this.#socket.write(piece, 'latin1', () => resolve());
      });
    }
  }

  hangUp(): void {
    this.#socket.resetAndDestroy();
  }

  /** What has come when the other end closes. */
  async closed(): Promise<string> {
    if (!this.#socket.closed) await once(this.#socket, 'close');
    return this.text;
  }
}

/** Requests that nobody should make; each is refused, and its connection closed. */
export const MALFORMED: Readonly<Record<string, string>> = {
  'no HTTP': '\u0000\u0001\u0002 garbage\r\n\r\n',
  'TLS to a port that has none':
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  'two lengths':
    'POST /api/v10/x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
  'a length and chunks':
    'POST /api/v10/x HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  'a length that is none': 'POST /api/v10/x HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
  'chunks that are none':
    'POST /api/v10/channels/9/x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  'a huge head': `GET /api/v10/x HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`,
  'a control character in a header': 'GET /api/v10/x HTTP/1.1\r\nhost: x\r\nx: a\u0000b\r\n\r\n',
  'no host': 'GET /api/v10/x HTTP/1.1\r\n\r\n',
  'a tunnel': 'CONNECT example.com:443 HTTP/1.1\r\nhost: x\r\n\r\n',
};

/** Requests that HTTP allows and the proxy refuses. */
export const REFUSED: Readonly<Record<string, string>> = {
  'GET /api/v10/../users/@me': '400 BAD_PATH',
  'GET /api/v10/%2e%2e/users': '400 BAD_PATH',
  'GET //example.com/x': '400 BAD_PATH',
  'GET http://example.com/api/v10/users/@me': '400 BAD_PATH',
  'DELETE /api/v10/guilds/1/bans/2': '403 NOT_ALLOWED',
};
