// SPDX-License-Identifier: AGPL-3.0-only
// The transparent HTTP proxy: any route, any version, any Authorization; what is said to Discord is what the
// caller said. The host is fixed.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { OwnAnswerName } from '../calls/own-answers.ts';
import type { CallPlan, Upstream } from '../calls/upstream.ts';
import { createAccessCheck } from './access-key.ts';
import { type CallWishes, parseCallWishes } from './call-headers.ts';
import { HeldBytes } from './held-bytes.ts';
import { answerOwn } from './own-response.ts';
import { requestHeaders } from './passed-headers.ts';
import { fieldsOf, heldBytesOf, takeBody } from './request-body.ts';
import { ResponseSink } from './response-sink.ts';

export interface ProxyOptions {
  readonly host: string;
  readonly port: number;
  readonly upstream: Upstream;
  readonly maxBodyBytes: number;
  /** Of bodies in memory, all together, from being read until their calls are answered. */
  readonly maxWaitingBytes: number;
  /** A caller has so long for the head of a request, and may stand still for so long within its body. */
  readonly headTimeoutMs: number;
  readonly defaultMaxWaitMs: number;
  /** Callers must show it; undefined for none. */
  readonly accessKey?: string | undefined;
  /** For calls without Authorization whose path carries no token either; undefined leaves them so. */
  readonly defaultAuthorization?: string | undefined;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

/** A caller has so long for all of a request: uploads of 25 MiB over slow lines. */
const REQUEST_TIMEOUT_MS = 300_000;
const KEEP_ALIVE_MS = 65_000;
/** Routes whose bodies say which hidden limit they count in. */
const LOOKED_AT: ReadonlySet<string> = new Set(['PATCH /channels/:id']);

export class ProxyServer implements AsyncDisposable {
  readonly #options: ProxyOptions;
  readonly #server: Server;
  readonly #held: HeldBytes;
  #isDraining = false;
  readonly #hasAccess: (shown: unknown) => boolean;

  static async listen(options: ProxyOptions): Promise<ProxyServer> {
    const proxy = new ProxyServer(options);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once('error', reject);
      proxy.#server.listen(options.port, options.host, () => {
        proxy.#server.off('error', reject);
        resolve();
      });
    });
    return proxy;
  }

  private constructor(options: ProxyOptions) {
    this.#options = options;
    this.#held = new HeldBytes(options.maxWaitingBytes);
    this.#hasAccess = createAccessCheck(options.accessKey);
    const times = {
      headersTimeout: options.headTimeoutMs,
      // How often Node looks whether somebody takes too long.
      connectionsCheckingInterval: Math.ceil(options.headTimeoutMs / 2),
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    };
    const serve = (request: IncomingMessage, response: ServerResponse): void =>
      this.#serve(request, response);
    const { tls } = options;
    this.#server =
      tls === undefined ? createServer(times, serve) : createTlsServer({ ...times, ...tls }, serve);
  }

  /** `http://host:port`, or `https:` with TLS. */
  get url(): string {
    const { address, port, family } = this.#server.address() as AddressInfo;
    const scheme = this.#options.tls === undefined ? 'http' : 'https';
    return `${scheme}://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  /** What bodies of calls take in memory now. */
  get heldBytes(): number {
    return this.#held.bytes;
  }

  /**
   * Takes no new connections; resolves when every call is answered. Whoever drains sees to it that none
   * waits: `Upstream.giveUpWaiting`.
   */
  async drain(): Promise<void> {
    this.#isDraining = true;
    const closed = new Promise((resolve) => {
      this.#server.close(resolve);
    });
    this.#server.closeIdleConnections();
    await closed;
  }

  /** Calls that wait or are on their way are cut off. */
  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => {
      this.#server.close(resolve);
    });
    this.#server.closeAllConnections();
    await closed;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const { url = '', method = 'GET', headers } = request;
    const { upstream, defaultAuthorization } = this.#options;
    const refusal = this.#refusalOf(request);
    if (refusal !== undefined) {
      refuse(request, response, refusal);
      return;
    }
    const plan = upstream.plan(method, url, headers.authorization ?? defaultAuthorization);
    const wishes = parseCallWishes(headers);
    if (typeof plan === 'string' || wishes === undefined) {
      refuse(request, response, typeof plan === 'string' ? plan : 'BAD_HEADER');
      return;
    }
    const heldBytes = heldBytesOf(request);
    if (!this.#held.take(heldBytes)) {
      refuse(request, response, 'QUEUE_FULL');
      return;
    }
    if (heldBytes > 0) response.once('close', () => this.#held.giveBack(heldBytes));
    this.#send({ request, response }, plan, wishes);
  }

  #send({ request, response }: Exchange, plan: CallPlan, wishes: CallWishes): void {
    const { upstream, defaultMaxWaitMs, headTimeoutMs } = this.#options;
    const { method, headers } = request;
    const { authorization, route, path } = plan;
    takeBody(request, headTimeoutMs, (body) => {
      if (body === undefined || response.destroyed) return;
      const { userAgent } = upstream;
      const target = {
        method: method ?? 'GET',
        path,
        route,
        identity: authorization ?? '',
        headers: requestHeaders(headers, { authorization, userAgent }),
        body: body.kind === 'none' ? undefined : body.content,
        fields: LOOKED_AT.has(route.template) ? fieldsOf(body, headers['content-type']) : [],
        priority: wishes.priority,
        maxWaitMs: wishes.maxWaitMs ?? defaultMaxWaitMs,
      };
      const call = upstream.call(target, new ResponseSink(request, response));
      response.on('close', () => {
        call.abandon();
        if (this.#isDraining) setImmediate(() => this.#server.closeIdleConnections());
      });
    });
  }

  #refusalOf({ headers }: IncomingMessage): OwnAnswerName | undefined {
    if (this.#isDraining) return 'SHUTTING_DOWN';
    if (!this.#hasAccess(headers['x-gatefleet-key'])) return 'NO_ACCESS';
    const isLarge = Number(headers['content-length'] ?? 0) > this.#options.maxBodyBytes;
    return isLarge ? 'BODY_TOO_LARGE' : undefined;
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function refuse(request: IncomingMessage, response: ServerResponse, name: OwnAnswerName): void {
  request.resume();
  answerOwn(response, name);
}
