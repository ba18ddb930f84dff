// SPDX-License-Identifier: AGPL-3.0-only
// A server in Discord's place that says what a test wants, for tests.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export class StubDiscord implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly #server: Server;

  static async listen(
    answer: (seen: Seen, response: ServerResponse) => void,
  ): Promise<StubDiscord> {
    const stub = new StubDiscord(answer);
    stub.#server.listen(0, '127.0.0.1');
    await once(stub.#server, 'listening');
    return stub;
  }

  private constructor(answer: (seen: Seen, response: ServerResponse) => void) {
    this.#server = createServer((request, response) => {
      void text(request).then((body) => {
        const { method = '', url: path = '', headers } = request;
        const seen = { method, path, headers, body };
        this.seen.push(seen);
        response.setHeader('via', '1.1 test');
        answer(seen, response);
      });
    });
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
