// SPDX-License-Identifier: AGPL-3.0-only
// One call through the proxy: it waits for the limiter, goes to Discord, and its answer goes back as it comes.
// Answers that teach more than their heads tell are read first: a 429, and a 404 of a webhook.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type CallRoute, readRateLimit } from '@gatefleet/ratelimit';
import { type Dispatcher, errors } from 'undici';
import { type Asker, clockMs, type LimiterDesk, type Refusal } from '../limiter-desk.ts';
import type { CallWishes } from './call-headers.ts';
import { answerOwn, type OwnAnswerName } from './own-answers.ts';
import { requestHeaders, responseHeaders } from './passed-headers.ts';
import type { RequestBody } from './request-body.ts';

/** What became of a call, for those who count. */
export interface CallRecord {
  readonly template: string;
  /** Of the answer that the caller got; 0 when nobody was there to take it. */
  readonly status: number;
  readonly own: OwnAnswerName | undefined;
  readonly waitedMs: number;
  /** From sending to the head of the answer; undefined when there was none. */
  readonly upstreamMs: number | undefined;
}

export interface ProxyCallContext {
  readonly desk: LimiterDesk;
  readonly upstream: Dispatcher;
  readonly userAgent: string;
  /** For callers that do not say how long they would wait; infinite for as long as it takes. */
  readonly defaultMaxWaitMs: number;
  readonly onDone: (record: CallRecord, call: ProxyCall) => void;
}

export interface ProxyCallTarget {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly route: CallRoute;
  readonly identity: string;
  readonly authorization: string | undefined;
  readonly wishes: CallWishes;
  readonly body: RequestBody;
  readonly fields: readonly string[];
}

/** What is read of an answer before it is decided about. */
const MAX_READ_BYTES = 65_536;
const MS_PER_S = 1_000;
/** A call that waited so long for its connection counts in the global limit from when it left. */
const LATE_MS = 2;

interface ReadAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly parts: Buffer[];
  sizeBytes: number;
}

interface DiscordError {
  readonly code?: unknown;
  readonly retry_after?: unknown;
}

function decoded(bytes: Buffer, encoding: string | string[] | undefined): string {
  const options = { maxOutputLength: 4 * MAX_READ_BYTES };
  if (encoding === 'gzip') return gunzipSync(bytes, options).toString();
  if (encoding === 'br') return brotliDecompressSync(bytes, options).toString();
  if (encoding === 'deflate') return inflateSync(bytes, options).toString();
  return bytes.toString();
}

/** Discord's error in a body, if it is one. */
function errorIn(bytes: Buffer, headers: IncomingHttpHeaders): DiscordError {
  try {
    const value: unknown = JSON.parse(decoded(bytes, headers['content-encoding']));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // HTML, or cut off.
    return {};
  }
}

export class ProxyCall implements Asker, Dispatcher.DispatchHandler {
  readonly #context: ProxyCallContext;
  readonly #target: ProxyCallTarget;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  #id = 0;
  #phase: 'waiting' | 'in-flight' | 'reading' | 'answering' | 'discarding' | 'done' = 'waiting';
  #controller: Dispatcher.DispatchController | undefined;
  #hasStarted = false;
  #isGone = false;
  #waitedMs = 0;
  #sentAtMs = 0;
  #upstreamMs: number | undefined;
  #read: ReadAnswer | undefined;

  constructor(
    context: ProxyCallContext,
    target: ProxyCallTarget,
    caller: { readonly request: IncomingMessage; readonly response: ServerResponse },
  ) {
    this.#context = context;
    this.#target = target;
    this.#request = caller.request;
    this.#response = caller.response;
  }

  start(): void {
    const { route, identity, wishes, body, fields } = this.#target;
    const { desk, defaultMaxWaitMs } = this.#context;
    this.#response.on('close', () => this.#closed());
    const maxWaitMs = wishes.maxWaitMs ?? defaultMaxWaitMs;
    this.#id = desk.ask(
      {
        identity,
        route,
        fields,
        priority: wishes.priority,
        deadlineMs: clockMs() + maxWaitMs,
        isRepeatable: body.kind !== 'streamed',
      },
      this,
    );
  }

  send(id: number, waitedMs: number): void {
    this.#id = id;
    const { method, path, authorization, body } = this.#target;
    this.#phase = 'in-flight';
    this.#waitedMs = waitedMs;
    this.#sentAtMs = performance.now();
    this.#hasStarted = false;
    const headers = requestHeaders(this.#request.headers, {
      authorization,
      userAgent: this.#context.userAgent,
    });
    const bytes = body.kind === 'held' ? body.bytes : undefined;
    const stream = body.kind === 'streamed' ? body.stream : undefined;
    this.#context.upstream.dispatch({ method, path, headers, body: bytes ?? stream ?? null }, this);
  }

  refused({ reason, retryAfterMs }: Refusal): void {
    this.#finishOwn(reason, retryAfterMs);
  }

  /** Answers a call that still waits; one that is on its way goes on. */
  giveUp(): void {
    if (this.#phase !== 'waiting') return;
    this.#context.desk.hungUp(this.#id);
    this.#finishOwn('SHUTTING_DOWN', 0);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#hasStarted = true;
    if (performance.now() - this.#sentAtMs > LATE_MS) this.#context.desk.departed(this.#id);
    if (this.#isGone) controller.abort(new Error('the caller hung up'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.#upstreamMs = performance.now() - this.#sentAtMs;
    if (status === 429 || (status === 404 && this.#target.route.webhook !== undefined)) {
      this.#phase = 'reading';
      this.#read = { status, headers, parts: [], sizeBytes: 0 };
      return;
    }
    this.#settle(status, headers, {});
    this.#begin(status, headers);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const read = this.#read;
    if (this.#phase === 'reading' && read !== undefined) {
      read.parts.push(chunk);
      read.sizeBytes += chunk.length;
      if (read.sizeBytes > MAX_READ_BYTES) this.#decide(read, true);
      return;
    }
    if (this.#phase !== 'answering' || this.#response.write(chunk)) return;
    controller.pause();
    this.#response.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    this.#controller = undefined;
    const read = this.#read;
    if (this.#phase === 'reading' && read !== undefined) this.#decide(read, false);
    else if (this.#phase === 'answering') this.#end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#controller = undefined;
    if (this.#phase === 'in-flight' || this.#phase === 'reading') {
      this.#context.desk.failed(this.#id, this.#hasStarted);
      const isLate =
        error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError;
      this.#finishOwn(isLate ? 'UPSTREAM_TIMEOUT' : 'UPSTREAM_FAILED');
    } else if (this.#phase === 'answering') {
      // Half an answer: the caller must see that it is cut.
      this.#response.destroy();
      this.#done(this.#response.statusCode, undefined);
    }
  }

  #settle(
    status: number,
    headers: IncomingHttpHeaders,
    { code, retry_after: retryAfter }: DiscordError,
  ): 'deliver' | 'repeat' {
    const reading = readRateLimit((name) => {
      const value = headers[name];
      return typeof value === 'string' ? value : undefined;
    });
    return this.#context.desk.answer({
      id: this.#id,
      status,
      reading,
      code: typeof code === 'number' ? code : undefined,
      retryAfterMs: typeof retryAfter === 'number' ? Math.ceil(retryAfter * MS_PER_S) : undefined,
    });
  }

  /** The answer was read as far as it is looked at; with `more` the rest is still to come. */
  #decide(read: ReadAnswer, more: boolean): void {
    const { status, headers, parts } = read;
    const bytes = Buffer.concat(parts);
    this.#read = undefined;
    // The desk may send the call again before it answers.
    this.#phase = 'discarding';
    const verdict = this.#settle(status, headers, more ? {} : errorIn(bytes, headers));
    if (verdict === 'repeat') return;
    this.#begin(status, headers);
    this.#response.write(bytes);
    if (!more) this.#end();
  }

  #begin(status: number, headers: IncomingHttpHeaders): void {
    this.#phase = 'answering';
    if (!this.#isGone) this.#response.writeHead(status, responseHeaders(headers, this.#waitedMs));
  }

  #end(): void {
    const { statusCode } = this.#response;
    this.#response.end();
    this.#done(statusCode, undefined);
  }

  #finishOwn(name: OwnAnswerName, retryAfterMs?: number): void {
    // A body that nobody took must not stand in the way of the next request.
    if (this.#target.body.kind === 'streamed') this.#request.resume();
    answerOwn(this.#response, name, retryAfterMs);
    this.#done(this.#response.statusCode, name);
  }

  #done(status: number, own: OwnAnswerName | undefined): void {
    if (this.#phase === 'done') return;
    this.#phase = 'done';
    const record = {
      template: this.#target.route.template,
      status: this.#isGone ? 0 : status,
      own,
      waitedMs: this.#waitedMs,
      upstreamMs: this.#upstreamMs,
    };
    this.#context.onDone(record, this);
  }

  #closed(): void {
    if (this.#phase === 'done') return;
    this.#isGone = true;
    if (this.#phase === 'waiting' || this.#phase === 'discarding') {
      this.#context.desk.hungUp(this.#id);
      this.#done(0, undefined);
    } else {
      this.#controller?.abort(new Error('the caller hung up'));
    }
  }
}
