// SPDX-License-Identifier: AGPL-3.0-only
// Misbehaviour of the HTTP API that was asked for by the control API: for routes that fit, so many times.
import { TLSSocket } from 'node:tls';
import type { FastifyReply } from 'fastify';
import { Answer } from './route.ts';

export type RestFaultKind =
  /** The status, with Discord's JSON. */
  | 'status'
  /** The status, with a page of HTML, as proxies answer. */
  | 'html'
  /** The connection is reset before anything is answered. */
  | 'reset'
  /** It is reset in the middle of a 200. */
  | 'cut'
  /** Nothing is ever answered. */
  | 'silence';

export interface RestFaultRule {
  readonly kind: RestFaultKind;
  /** Default every method. */
  readonly method?: string | undefined;
  // `/channels/*/messages`, without a version: a star is any one part. Default every path.
  readonly path?: string | undefined;
  readonly times: number;
  /** Of `status` and `html`; default 500. */
  readonly status?: number | undefined;
  /** Seconds, for a 429; default 1. */
  readonly retryAfter?: number | undefined;
  /** Of a 429; default `user`. */
  readonly scope?: 'user' | 'shared' | 'global' | undefined;
}

interface Armed {
  readonly rule: RestFaultRule;
  left: number;
}

function fits({ method, path }: RestFaultRule, calledMethod: string, calledPath: string): boolean {
  if (method !== undefined && method !== calledMethod) return false;
  if (path === undefined) return true;
  const wanted = path.split('/');
  const called = calledPath.split('/');
  if (wanted.length !== called.length) return false;
  return wanted.every((part, at) => part === '*' || part === called[at]);
}

export class RestFaults {
  #armed: Armed[] = [];

  /** Takes back what was there before. */
  set(rules: readonly RestFaultRule[]): void {
    this.#armed = rules.map((rule) => ({ rule, left: rule.times }));
  }

  /** The first that fits, using one of its times up. `url` is what was asked for below the origin. */
  take(method: string, url: string): RestFaultRule | undefined {
    const [path = ''] = url.split('?', 1);
    const bare = path.replace(/^\/api(\/v\d+)?/, '');
    const armed = this.#armed.find(({ rule, left }) => left > 0 && fits(rule, method, bare));
    if (armed === undefined) return undefined;
    armed.left -= 1;
    return armed.rule;
  }
}

/** What is answered; undefined when nothing more is to be sent. */
export function answerOfFault(rule: RestFaultRule, reply: FastifyReply): Answer | undefined {
  const { kind, status = 500, retryAfter = 1, scope = 'user' } = rule;
  if (kind === 'html') {
    const page = `<html><body><h1>${status}</h1></body></html>`;
    return new Answer(status, page, 'text/html');
  }
  if (kind === 'status') {
    if (status !== 429) return new Answer(status, { message: `${status}: by fault`, code: 0 });
    void reply.header('x-ratelimit-scope', scope).header('retry-after', Math.ceil(retryAfter));
    if (scope === 'global') void reply.header('x-ratelimit-global', 'true');
    const message = 'You are being rate limited.';
    return new Answer(429, { message, retry_after: retryAfter, global: scope === 'global' });
  }
  reply.hijack();
  const reset = (): void => {
    const { socket } = reply.raw;
    // Below TLS there is no way to send a reset.
    if (socket instanceof TLSSocket) socket.destroy();
    else socket?.resetAndDestroy();
  };
  if (kind === 'cut') {
    reply.raw.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    reply.raw.write('{"id":', reset);
  } else if (kind === 'reset') {
    reset();
  }
  return undefined;
}
