// SPDX-License-Identifier: AGPL-3.0-only
// Misbehaviour of the HTTP API that was asked for by the control API: for routes that fit, so many times.
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { resetSocket } from '../reset-socket.ts';
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
  | 'silence'
  /** The call's own answer, at so many bytes a second. */
  | 'slow'
  /** The call's own answer, with a content type that is wrong. */
  | 'mistyped'
  /** The call's own status and headers, with nothing below them. */
  | 'empty'
  /** The call's own answer, in gzip that ends in its middle. */
  | 'bad-gzip';

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
  /** Of `slow`; default 1,000. */
  readonly bytesPerSecond?: number | undefined;
  /** Of `mistyped`; default `text/html`. */
  readonly contentType?: string | undefined;
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
  /** For whatever call comes next. */
  #next: Armed | undefined;

  /** Takes back what was there before, but for the next. */
  set(rules: readonly RestFaultRule[]): void {
    this.#armed = rules.map((rule) => ({ rule, left: rule.times }));
  }

  /** For calls that no other rule fits; none for no times. */
  setNext(rule: RestFaultRule): void {
    this.#next = { rule, left: rule.times };
  }

  /** The first that fits, using one of its times up. `url` is what was asked for below the origin. */
  take(method: string, url: string): RestFaultRule | undefined {
    const [path = ''] = url.split('?', 1);
    const bare = path.replace(/^\/api(\/v\d+)?/, '');
    const all = this.#next === undefined ? this.#armed : [...this.#armed, this.#next];
    const armed = all.find(({ rule, left }) => left > 0 && fits(rule, method, bare));
    if (armed === undefined) return undefined;
    armed.left -= 1;
    return armed.rule;
  }
}

/** The answer in the place of the call's own, of `status` (but for a 429) and `html`. */
export function answerOfFault({ kind, status = 500 }: RestFaultRule): Answer {
  if (kind === 'html') {
    return new Answer(status, `<html><body><h1>${status}</h1></body></html>`, 'text/html');
  }
  return new Answer(status, { message: `${status}: by fault`, code: 0 });
}

/** Ends the connection, or leaves it for ever, as the rule says; false when it is about the answer. */
export function breaksOff({ kind }: RestFaultRule, reply: FastifyReply): boolean {
  if (kind !== 'cut' && kind !== 'reset' && kind !== 'silence') return false;
  reply.hijack();
  const reset = (): void => {
    const { socket } = reply.raw;
    if (socket !== null) resetSocket(socket);
  };
  if (kind === 'cut') {
    reply.raw.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    reply.raw.write('{"id":', reset);
  } else if (kind === 'reset') {
    reset();
  }
  return true;
}

const DEFAULT_BYTES_PER_SECOND = 1_000;
const MS_PER_S = 1_000;
const PIECE_MS = 50;

async function* trickle(bytes: Buffer, bytesPerSecond: number): AsyncGenerator<Buffer> {
  const size = Math.max(1, Math.round((bytesPerSecond * PIECE_MS) / MS_PER_S));
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    // Before the piece: its time has to pass until it is there.
    await setTimeout((piece.length / bytesPerSecond) * MS_PER_S);
    yield piece;
  }
}

type Spoil = (rule: RestFaultRule, reply: FastifyReply, bytes: Buffer) => FastifyReply;

const SPOILS: ReadonlyMap<RestFaultKind, Spoil> = new Map<RestFaultKind, Spoil>([
  [
    'mistyped',
    ({ contentType = 'text/html' }, reply, bytes) => reply.type(contentType).send(bytes),
  ],
  ['empty', (_rule, reply) => reply.send(Buffer.alloc(0))],
  [
    'bad-gzip',
    (_rule, reply, bytes) => {
      const whole = gzipSync(bytes);
      const cut = whole.subarray(0, Math.ceil(whole.length / 2));
      return reply.header('content-encoding', 'gzip').send(cut);
    },
  ],
  [
    'slow',
    ({ bytesPerSecond = DEFAULT_BYTES_PER_SECOND }, reply, bytes) => {
      const body = Readable.from(trickle(bytes, bytesPerSecond), { objectMode: false });
      return reply.header('content-length', bytes.length).send(body);
    },
  ],
]);

/** How a good answer is sent badly; undefined for faults that put another in its place. */
export function spoilerOf({ kind }: RestFaultRule): Spoil | undefined {
  return SPOILS.get(kind);
}
