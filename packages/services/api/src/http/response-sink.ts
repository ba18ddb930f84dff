// SPDX-License-Identifier: AGPL-3.0-only
// An answer on its way back to an HTTP caller.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { CallSink } from '../calls/discord-call.ts';
import type { OwnAnswerName } from '../calls/own-answers.ts';
import { answerOwn } from './own-response.ts';
import { responseHeaders } from './passed-headers.ts';

export class ResponseSink implements CallSink {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
  }

  begin(status: number, headers: IncomingHttpHeaders, waitedMs: number): void {
    this.#response.writeHead(status, responseHeaders(headers, waitedMs));
  }

  write(chunk: Buffer, resume: () => void): boolean {
    if (this.#response.write(chunk)) return true;
    this.#response.once('drain', resume);
    return false;
  }

  end(): void {
    this.#response.end();
  }

  /** Half an answer: the caller must see that it is cut. */
  cut(): void {
    this.#response.destroy();
  }

  refuse(name: OwnAnswerName, retryAfterMs: number | undefined): void {
    // A body that nobody took must not stand in the way of the next request.
    if (!this.#request.readableEnded) this.#request.resume();
    answerOwn(this.#response, name, retryAfterMs);
  }
}
