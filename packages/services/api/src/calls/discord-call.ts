// SPDX-License-Identifier: AGPL-3.0-only
// One call: it waits for the limiter, goes to Discord, and its answer goes to its sink as it comes. Answers that
// teach more than their heads tell are read first: a 429, and a 404 of a webhook.
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { type CallRoute, readRateLimit } from '@gatefleet/ratelimit';
import { type Dispatcher, errors } from 'undici';
import { type Asker, clockMs, type LimiterDesk, type Refusal } from '../limiter-desk.ts';
import type { CallWatch } from '../statistics/statistics.ts';
import { type DiscordError, discordErrorIn } from './discord-error.ts';
import { OWN_ANSWERS, type OwnAnswerName } from './own-answers.ts';
import type { TeachingBody, WebhookChannels } from './webhook-channels.ts';

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

export interface CallTarget {
  readonly method: string;
  /** As Discord is asked for it, with the query. */
  readonly path: string;
  readonly route: CallRoute;
  readonly identity: string;
  /** All that are sent, Authorization among them. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** A stream can be sent only once: such a call is not repeated after a 429. */
  readonly body: Buffer | Readable | undefined;
  /** The keys of a JSON body, where a hidden limit asks for them. */
  readonly fields: readonly string[];
  /** -10 to 10. */
  readonly priority: number;
  /** How long it may wait before it is sent; infinite for as long as it takes. */
  readonly maxWaitMs: number;
  /** Done right before it is sent, each time; must not reject. */
  readonly beforeSend?: (() => Promise<void>) | undefined;
}

/** Who takes the answer. */
export interface CallSink {
  begin(status: number, headers: IncomingHttpHeaders, waitedMs: number): void;
  /** False: no more until `resume` is called. */
  write(chunk: Buffer, resume: () => void): boolean;
  end(): void;
  /** The answer had begun and will not go on. */
  cut(): void;
  /** There is none of Discord's; with `mayBeDone` Discord may have carried the call out all the same. */
  refuse(name: OwnAnswerName, retryAfterMs: number | undefined, mayBeDone: boolean): void;
}

export interface CallContext {
  readonly desk: LimiterDesk;
  readonly dispatcher: Dispatcher;
  /** `https://discord.com` */
  readonly origin: string;
  readonly watch?: ((route: CallRoute) => CallWatch) | undefined;
  readonly webhookChannels: WebhookChannels;
  readonly onDone: (record: CallRecord, call: DiscordCall) => void;
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

type Phase =
  | 'waiting'
  | 'preparing'
  | 'in-flight'
  | 'reading'
  | 'answering'
  | 'discarding'
  | 'done';

export class DiscordCall implements Asker, Dispatcher.DispatchHandler {
  readonly #context: CallContext;
  readonly #target: CallTarget;
  readonly #sink: CallSink;
  #id = 0;
  #phase: Phase = 'waiting';
  #controller: Dispatcher.DispatchController | undefined;
  #hasStarted = false;
  #isGone = false;
  #waitedMs = 0;
  #sentAtMs = 0;
  #upstreamMs: number | undefined;
  #read: ReadAnswer | undefined;
  #status = 0;
  #watch: CallWatch | undefined;
  #teaching: TeachingBody | undefined;

  constructor(context: CallContext, target: CallTarget, sink: CallSink) {
    this.#context = context;
    this.#target = target;
    this.#sink = sink;
  }

  /** Whether Discord may have it, without having answered yet. */
  get mayBeDone(): boolean {
    return this.#hasStarted && ['in-flight', 'reading', 'answering'].includes(this.#phase);
  }

  start(): void {
    const { route, identity, fields, priority, maxWaitMs, body } = this.#target;
    this.#watch = this.#context.watch?.(route);
    this.#id = this.#context.desk.ask(
      {
        identity,
        route,
        fields,
        priority,
        deadlineMs: clockMs() + maxWaitMs,
        isRepeatable: body === undefined || Buffer.isBuffer(body),
      },
      this,
    );
  }

  send(id: number, waitedMs: number): void {
    this.#id = id;
    this.#waitedMs = waitedMs;
    this.#watch?.sent(waitedMs);
    this.#sentAtMs = performance.now();
    this.#hasStarted = false;
    const { beforeSend } = this.#target;
    if (beforeSend === undefined) this.#dispatch();
    else void this.#prepare(beforeSend);
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

  /** Nobody wants the answer any more: a call that waits is dropped, one on its way is cut off. */
  abandon(): void {
    if (this.#phase === 'done') return;
    this.#isGone = true;
    if (this.#phase === 'waiting' || this.#phase === 'discarding') {
      this.#context.desk.hungUp(this.#id);
      this.#done(0, undefined);
    } else {
      this.#controller?.abort(new Error('the caller hung up'));
    }
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
    const { path, route } = this.#target;
    this.#teaching = this.#context.webhookChannels.listen({ path, route, status, headers });
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
    if (this.#phase !== 'answering' || this.#isGone) return;
    this.#teaching?.add(chunk);
    if (!this.#sink.write(chunk, () => controller.resume())) controller.pause();
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
      const name = isLate ? 'UPSTREAM_TIMEOUT' : 'UPSTREAM_FAILED';
      this.#finishOwn(name, undefined, this.#hasStarted);
    } else if (this.#phase === 'answering') {
      this.#sink.cut();
      this.#done(this.#status, undefined);
    }
  }

  async #prepare(beforeSend: () => Promise<void>): Promise<void> {
    this.#phase = 'preparing';
    await beforeSend();
    if (!this.#isGone) {
      this.#dispatch();
      return;
    }
    this.#context.desk.failed(this.#id, false);
    this.#done(0, undefined);
  }

  #dispatch(): void {
    const { method, path, body } = this.#target;
    const { dispatcher, origin } = this.#context;
    const headers = this.#target.headers as Record<string, string | string[]>;
    this.#phase = 'in-flight';
    dispatcher.dispatch({ origin, method, path, headers, body: body ?? null }, this);
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
    // Before the desk hears of it, which may send the call again at once.
    this.#watch?.answered(status, reading.scope);
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
    const verdict = this.#settle(status, headers, more ? {} : discordErrorIn(bytes, headers));
    if (verdict === 'repeat') {
      this.#watch?.repeated();
      return;
    }
    this.#begin(status, headers);
    if (!this.#isGone && bytes.length > 0) this.#sink.write(bytes, () => undefined);
    if (!more) this.#end();
  }

  #begin(status: number, headers: IncomingHttpHeaders): void {
    this.#phase = 'answering';
    this.#status = status;
    if (!this.#isGone) this.#sink.begin(status, headers, this.#waitedMs);
  }

  #end(): void {
    this.#sink.end();
    this.#teaching?.end();
    this.#done(this.#status, undefined);
  }

  #finishOwn(name: OwnAnswerName, retryAfterMs?: number, mayBeDone = false): void {
    this.#watch?.refused(name);
    this.#sink.refuse(name, retryAfterMs, mayBeDone);
    this.#done(OWN_ANSWERS[name].status, name);
  }

  #done(status: number, own: OwnAnswerName | undefined): void {
    if (this.#phase === 'done') return;
    this.#phase = 'done';
    this.#watch?.done();
    const record = {
      template: this.#target.route.template,
      status: this.#isGone ? 0 : status,
      own,
      waitedMs: this.#waitedMs,
      upstreamMs: this.#upstreamMs,
    };
    this.#context.onDone(record, this);
  }
}
