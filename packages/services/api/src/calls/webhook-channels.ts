// SPDX-License-Identifier: AGPL-3.0-only
// Which channel a webhook posts to, learned from answers that say so: all webhooks of a channel share a limit that no
// header shows (core/ratelimit). Bodies are looked at while they pass, and only where something can be learned.
//
//   GET, POST /channels/{id}/webhooks, GET /guilds/{id}/webhooks    webhooks: id, channel_id
//   GET, PATCH /webhooks/{id}, also with the token                  a webhook
//   POST /webhooks/{id}/{token}?wait=true                           a message: webhook_id, channel_id
import type { IncomingHttpHeaders } from 'node:http';
import type { CallRoute } from '@gatefleet/ratelimit';
import { decodeText } from './discord-error.ts';

const EXECUTION = 'POST /webhooks/:id/:token';
const TEACHING: ReadonlySet<string> = new Set([
  'GET /channels/:id/webhooks',
  'POST /channels/:id/webhooks',
  'GET /guilds/:id/webhooks',
  'GET /webhooks/:id',
  'PATCH /webhooks/:id',
  'GET /webhooks/:id/:token',
  'PATCH /webhooks/:id/:token',
  EXECUTION,
]);

const SNOWFLAKE = /^\d{1,21}$/;
/** Larger ones teach nothing. */
const MAX_BYTES = 65_536;
const MAX_KNOWN = 50_000;
/** Webhooks can be moved where nobody here sees it. */
const BELIEVED_MS = 600_000;

interface AnswerTo {
  readonly path: string;
  readonly route: CallRoute;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

interface Lesson {
  readonly webhookId: string;
  readonly channelId: string;
}

function textOf(value: object, key: string): string {
  const text = (value as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' && SNOWFLAKE.test(text) ? text : '';
}

/** What one webhook, or one message of a webhook, says. */
function lessonIn(value: unknown, isMessage: boolean): Lesson[] {
  if (typeof value !== 'object' || value === null) return [];
  const webhookId = textOf(value, isMessage ? 'webhook_id' : 'id');
  const channelId = textOf(value, 'channel_id');
  if (webhookId === '' || channelId === '') return [];
  // The first message of a post in a forum: the channel is the new thread, and has the message's id.
  if (isMessage && textOf(value, 'id') === channelId) return [];
  return [{ webhookId, channelId }];
}

/** A body that passes. */
export class TeachingBody {
  readonly #learn: (body: unknown) => void;
  readonly #encoding: string | string[] | undefined;
  #parts: Buffer[] = [];
  #sizeBytes = 0;

  constructor(encoding: string | string[] | undefined, learn: (body: unknown) => void) {
    this.#encoding = encoding;
    this.#learn = learn;
  }

  add(chunk: Buffer): void {
    this.#sizeBytes += chunk.length;
    if (this.#sizeBytes <= MAX_BYTES) this.#parts.push(chunk);
    else this.#parts = [];
  }

  end(): void {
    if (this.#sizeBytes > MAX_BYTES) return;
    try {
      this.#learn(JSON.parse(decodeText(Buffer.concat(this.#parts), this.#encoding)));
    } catch {
      // The caller gets it as it is.
    }
  }
}

export class WebhookChannels {
  readonly #tell: (lesson: Lesson) => void;
  /** By webhook: until when executions need not be looked at. */
  readonly #known = new Map<string, number>();

  constructor(tell: (lesson: Lesson) => void) {
    this.#tell = tell;
  }

  /** Whoever is to see the body of this answer; undefined when nothing can be learned from it. */
  listen({ path, route, status, headers }: AnswerTo): TeachingBody | undefined {
    if (status !== 200 || !TEACHING.has(route.template)) return undefined;
    if (headers['content-type']?.startsWith('application/json') !== true) return undefined;
    const isMessage = route.template === EXECUTION;
    if (isMessage && !this.#isWorthReading(path, route)) return undefined;
    return new TeachingBody(headers['content-encoding'], (body) => {
      const values: readonly unknown[] = Array.isArray(body) ? body : [body];
      for (const lesson of values.flatMap((value) => lessonIn(value, isMessage))) {
        this.#learn(lesson);
      }
    });
  }

  /** A follow-up of an interaction has no webhook; a message in a thread names the thread. */
  #isWorthReading(path: string, { webhook }: CallRoute): boolean {
    if (webhook === undefined || path.includes('thread_id=')) return false;
    return (this.#known.get(webhook.id) ?? 0) <= performance.now();
  }

  #learn(lesson: Lesson): void {
    const { webhookId } = lesson;
    this.#known.delete(webhookId);
    this.#known.set(webhookId, performance.now() + BELIEVED_MS);
    if (this.#known.size > MAX_KNOWN) {
      const [oldest = ''] = this.#known.keys();
      this.#known.delete(oldest);
    }
    this.#tell(lesson);
  }
}
