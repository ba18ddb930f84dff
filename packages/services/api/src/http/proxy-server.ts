// SPDX-License-Identifier: AGPL-3.0-only
// The transparent HTTP proxy: any route, any version, any Authorization; what is said to Discord is what the
// caller said. The host is fixed.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type CallRoute, parseRequestPath, type RequestPath, routeOf } from '@gatefleet/ratelimit';
import { Pool } from 'undici';
import { clockMs, type LimiterDesk } from '../limiter-desk.ts';
import { createAccessCheck } from './access-key.ts';
import { Applications } from './bot-tokens.ts';
import { parseCallWishes } from './call-headers.ts';
import { answerOwn, type OwnAnswerName } from './own-answers.ts';
import { type CallRecord, ProxyCall, type ProxyCallContext } from './proxy-call.ts';
import { fieldsOf, takeBody } from './request-body.ts';
import type { RouteFilter } from './route-filter.ts';

export interface ProxyOptions {
  readonly host: string;
  readonly port: number;
  /** Base of Discord's API without a version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** For paths without one. */
  readonly defaultVersion: number;
  /** Connections to Discord at most, each with one call at a time. */
  readonly connections: number;
  /** Until the head of an answer. */
  readonly upstreamTimeoutMs: number;
  readonly maxBodyBytes: number;
  /** A caller has so long for the head of a request. */
  readonly headTimeoutMs: number;
  readonly defaultMaxWaitMs: number;
  readonly userAgent: string;
  /** Callers must show it; undefined for none. */
  readonly accessKey?: string | undefined;
  /** For calls without Authorization whose path carries no token either; undefined leaves them so. */
  readonly defaultAuthorization?: string | undefined;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  readonly filter: RouteFilter;
  readonly desk: LimiterDesk;
  readonly onDone: (record: CallRecord) => void;
}

/** A caller has so long for all of a request: uploads of 25 MiB over slow lines. */
const REQUEST_TIMEOUT_MS = 300_000;
const KEEP_ALIVE_MS = 65_000;
/** Routes whose bodies say which hidden limit they count in. */
const LOOKED_AT: ReadonlySet<string> = new Set(['PATCH /channels/:id']);

export class ProxyServer implements AsyncDisposable {
  readonly #options: ProxyOptions;
  readonly #upstream: Pool;
  readonly #basePath: string;
  readonly #server: Server;
  readonly #applications = new Applications();
  readonly #calls = new Set<ProxyCall>();
  #isDraining = false;
  readonly #hasAccess: (shown: unknown) => boolean;
  readonly #context: ProxyCallContext;

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
    const { origin, pathname } = new URL(options.apiUrl);
    this.#options = options;
    this.#basePath = pathname.replace(/\/$/, '');
    this.#upstream = new Pool(origin, {
      connections: options.connections,
      pipelining: 1,
      headersTimeout: options.upstreamTimeoutMs,
      bodyTimeout: options.upstreamTimeoutMs,
    });
    this.#context = {
      desk: options.desk,
      upstream: this.#upstream,
      userAgent: options.userAgent,
      defaultMaxWaitMs: options.defaultMaxWaitMs,
      onDone: (record, call) => {
        options.onDone(record);
        this.#calls.delete(call);
        if (this.#isDraining) setImmediate(() => this.#server.closeIdleConnections());
      },
    };
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

  /**
   * Takes no new connections. Calls that wait are answered with 503, so that their callers turn to another
   * replica; resolves when those on their way to Discord are answered.
   */
  async drain(): Promise<void> {
    this.#isDraining = true;
    const closed = new Promise((resolve) => {
      this.#server.close(resolve);
    });
    for (const call of this.#calls) call.giveUp();
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
    await this.#upstream.destroy();
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const { url = '', method = 'GET', headers } = request;
    const queryAt = url.indexOf('?');
    const path = parseRequestPath(queryAt < 0 ? url : url.slice(0, queryAt));
    const wishes = parseCallWishes(headers);
    const route = path === undefined ? undefined : this.#routeOf(method, path);
    const refusal = this.#refusalOf(request, { route, areWishesClear: wishes !== undefined });
    if (path === undefined || wishes === undefined || route === undefined) {
      refuse(request, response, refusal ?? 'BAD_PATH');
      return;
    }
    if (refusal !== undefined) {
      refuse(request, response, refusal);
      return;
    }
    const authorization = this.#authorizationOf(route, headers.authorization);
    takeBody(request, (body) => {
      if (body === undefined || response.destroyed) return;
      const isLookedAt = LOOKED_AT.has(route.template);
      const target = {
        method,
        path: this.#upstreamPath(path, queryAt < 0 ? '' : url.slice(queryAt)),
        route,
        identity: authorization ?? '',
        authorization,
        wishes,
        body,
        fields: isLookedAt ? fieldsOf(body, headers['content-type']) : [],
      };
      const call = new ProxyCall(this.#context, target, { request, response });
      this.#calls.add(call);
      call.start();
    });
  }

  #refusalOf(
    { headers, method = 'GET' }: IncomingMessage,
    asked: { readonly route: CallRoute | undefined; readonly areWishesClear: boolean },
  ): OwnAnswerName | undefined {
    const { route, areWishesClear } = asked;
    if (this.#isDraining) return 'SHUTTING_DOWN';
    if (!this.#hasAccess(headers['x-gatefleet-key'])) return 'NO_ACCESS';
    if (route === undefined) return 'BAD_PATH';
    if (!areWishesClear) return 'BAD_HEADER';
    if (!this.#options.filter.allows(method, route.template)) return 'NOT_ALLOWED';
    const isLarge = Number(headers['content-length'] ?? 0) > this.#options.maxBodyBytes;
    return isLarge ? 'BODY_TOO_LARGE' : undefined;
  }

  /** With a token in the path Authorization says nothing, and makes an interaction's call count. */
  #authorizationOf(route: CallRoute, shown: string | undefined): string | undefined {
    if (route.carriesToken) return undefined;
    const authorization = shown ?? this.#options.defaultAuthorization;
    if (authorization !== undefined) this.#applications.note(authorization);
    return authorization;
  }

  #routeOf(method: string, { segments }: RequestPath): CallRoute {
    const isApplication = (id: string): boolean => this.#applications.has(id);
    return routeOf({ method, segments }, clockMs(), { isApplication });
  }

  #upstreamPath({ version, rest }: RequestPath, query: string): string {
    return `${this.#basePath}/v${version ?? this.#options.defaultVersion}${rest}${query}`;
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, name: OwnAnswerName): void {
  request.resume();
  answerOwn(response, name);
}
