// SPDX-License-Identifier: AGPL-3.0-only
// Discord, as calls of every kind reach it: the host is fixed, paths are taken apart before anything is
// decided by them, and each call has its route, its identity and the headers that go with them.
import { type CallRoute, parseRequestPath, routeOf } from '@gatefleet/ratelimit';
import type { Dispatcher } from 'undici';
import { clockMs, type LimiterDesk } from '../limiter-desk.ts';
import type { CallWatch } from '../statistics/statistics.ts';
import { Applications } from './bot-tokens.ts';
import {
  type CallContext,
  type CallRecord,
  type CallSink,
  type CallTarget,
  DiscordCall,
} from './discord-call.ts';
import { createDispatcher } from './dispatcher.ts';
import type { RouteFilter } from './route-filter.ts';
import { WebhookChannels } from './webhook-channels.ts';

export interface UpstreamOptions {
  /** Base of Discord's API without a version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** For paths without one. */
  readonly defaultVersion: number;
  /** Connections to Discord at most, each with one call at a time. */
  readonly connections: number;
  /** Until the head of an answer, and between its parts. */
  readonly timeoutMs: number;
  /** Of a forward proxy that calls are tunnelled through. */
  readonly proxyUrl?: string | undefined;
  readonly userAgent: string;
  readonly filter: RouteFilter;
  readonly desk: LimiterDesk;
  readonly onDone: (record: CallRecord) => void;
  /** Asked for each call that comes. */
  readonly watch?: ((route: CallRoute) => CallWatch) | undefined;
}

/** Where a call goes, before its body is known. */
export interface CallPlan {
  readonly method: string;
  readonly path: string;
  readonly route: CallRoute;
  readonly authorization: string | undefined;
}

export class Upstream implements AsyncDisposable {
  readonly userAgent: string;
  readonly #options: UpstreamOptions;
  readonly #dispatcher: Dispatcher;
  readonly #basePath: string;
  readonly #applications = new Applications();
  readonly #calls = new Set<DiscordCall>();
  readonly #context: CallContext;
  readonly #isApplication = (id: string): boolean => this.#applications.has(id);

  constructor(options: UpstreamOptions) {
    const { origin, pathname } = new URL(options.apiUrl);
    this.userAgent = options.userAgent;
    this.#options = options;
    this.#basePath = pathname.replace(/\/$/, '');
    const { connections, timeoutMs, proxyUrl } = options;
    this.#dispatcher = createDispatcher({ origin, connections, timeoutMs, proxyUrl });
    this.#context = {
      desk: options.desk,
      dispatcher: this.#dispatcher,
      origin,
      watch: options.watch,
      webhookChannels: new WebhookChannels(({ webhookId, channelId }) =>
        options.desk.webhookChannel(webhookId, channelId),
      ),
      onDone: (record, call) => {
        this.#calls.delete(call);
        options.onDone(record);
      },
    };
  }

  /**
   * Where `url`, a path with or without `/api`, a version and a query, leads. With a token in the path
   * Authorization says nothing, and makes an interaction's call count in the global limit: it is dropped.
   */
  plan(
    method: string,
    url: string,
    shown: string | undefined,
  ): CallPlan | 'BAD_PATH' | 'NOT_ALLOWED' {
    const queryAt = url.indexOf('?');
    const path = parseRequestPath(queryAt < 0 ? url : url.slice(0, queryAt));
    if (path === undefined) return 'BAD_PATH';
    const { version, rest, segments } = path;
    const route = routeOf({ method, segments }, clockMs(), { isApplication: this.#isApplication });
    if (!this.#options.filter.allows(method, route.template)) return 'NOT_ALLOWED';
    const authorization = route.carriesToken ? undefined : shown;
    if (authorization !== undefined) this.#applications.note(authorization);
    const query = queryAt < 0 ? '' : url.slice(queryAt);
    const base = `${this.#basePath}/v${version ?? this.#options.defaultVersion}`;
    return { method, path: `${base}${rest}${query}`, route, authorization };
  }

  /** The answer goes to the sink, perhaps before this returns. */
  call(target: CallTarget, sink: CallSink): DiscordCall {
    const call = new DiscordCall(this.#context, target, sink);
    this.#calls.add(call);
    call.start();
    return call;
  }

  /** Calls that wait are answered with SHUTTING_DOWN; those on their way go on. */
  giveUpWaiting(): void {
    for (const call of this.#calls) call.giveUp();
  }

  /** Calls on their way are cut off. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dispatcher.destroy();
  }
}
