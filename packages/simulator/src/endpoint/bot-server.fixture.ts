// SPDX-License-Identifier: AGPL-3.0-only
// A bot's own server, which Discord posts to.
import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status: number;
  /** A text goes out as it is. */
  readonly body?: unknown;
  readonly type?: string;
}

export interface Posted {
  readonly type: number;
  readonly id: string;
  readonly token: string;
  /** Of webhook events. */
  readonly event?: { readonly type: string; readonly timestamp: string; readonly data?: unknown };
}

const PONG: Answer = { status: 200, body: { type: 1 } };
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

function isSigned(verifyKey: string, text: string, signature: string): boolean {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(verifyKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
}

/** A bot's server that checks signatures as the documents ask. */
export class BotServer implements AsyncDisposable {
  readonly posted: Posted[] = [];
  /** Requests whose signature was not Discord's. */
  refused = 0;
  readonly #server: Server;
  verifyKey = '';
  checks = true;
  answer: (posted: Posted) => Answer | undefined = () => ({ status: 202 });

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const time = String(request.headers['x-signature-timestamp']);
        const signature = String(request.headers['x-signature-ed25519']);
        const isGood = !this.checks || isSigned(this.verifyKey, time + text, signature);
        const answer = isGood ? this.#answerTo(text) : { status: 401 };
        if (!isGood) this.refused += 1;
        if (answer === undefined) return;
        const { status, body, type = 'application/json' } = answer;
        response.writeHead(status, { 'content-type': type });
        const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
        response.end(body === undefined ? '' : isRaw ? body : JSON.stringify(body));
      });
    });
  }

  /** Events have the type of an interaction's PING. */
  #isPing({ type, event }: Posted): boolean {
    return type === 0 || (type === 1 && event === undefined);
  }

  #answerTo(text: string): Answer | undefined {
    const posted = JSON.parse(text) as Posted;
    if (this.#isPing(posted)) return posted.type === 1 ? PONG : { status: 204 };
    this.posted.push(posted);
    return this.answer(posted);
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
