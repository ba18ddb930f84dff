// SPDX-License-Identifier: AGPL-3.0-only
// A call whose answer is wanted whole: for callers that do not speak HTTP to us.
import type { IncomingHttpHeaders } from 'node:http';
import type { CallSink, CallTarget } from './discord-call.ts';
import { type DiscordError, discordErrorIn } from './discord-error.ts';
import type { OwnAnswerName } from './own-answers.ts';
import type { Upstream } from './upstream.ts';

export interface DiscordAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly waitedMs: number;
  /** What Discord says in an error's body; empty for others. */
  readonly error: DiscordError;
}

export interface NoAnswer {
  readonly kind: 'none';
  readonly reason: OwnAnswerName | 'HUNG_UP';
  readonly retryAfterMs: number | undefined;
  /** It was on its way: Discord may have carried it out. */
  readonly mayBeDone: boolean;
}

export interface WholeCall extends Omit<CallTarget, 'method' | 'path' | 'route' | 'identity'> {
  readonly method: string;
  /** Below the version: `/channels/1/messages?limit=1`; with or without `/api` and a version. */
  readonly url: string;
  readonly authorization: string | undefined;
  /** Aborted: a waiting call is dropped, one on its way cut off. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted: a waiting call is refused with `SHUTTING_DOWN`, one on its way goes on. */
  readonly waitSignal?: AbortSignal | undefined;
}

/** Larger answers than this are cut: no answer of Discord's API comes near. */
const MAX_ANSWER_BYTES = 16 * 1_048_576;

class BufferSink implements CallSink {
  readonly #resolve: (answer: DiscordAnswer | NoAnswer) => void;
  readonly #parts: Buffer[] = [];
  #sizeBytes = 0;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #waitedMs = 0;

  constructor(resolve: (answer: DiscordAnswer | NoAnswer) => void) {
    this.#resolve = resolve;
  }

  begin(status: number, headers: IncomingHttpHeaders, waitedMs: number): void {
    this.#status = status;
    this.#headers = headers;
    this.#waitedMs = waitedMs;
  }

  write(chunk: Buffer): boolean {
    this.#sizeBytes += chunk.length;
    if (this.#sizeBytes <= MAX_ANSWER_BYTES) this.#parts.push(chunk);
    return true;
  }

  end(): void {
    if (this.#sizeBytes > MAX_ANSWER_BYTES) {
      this.cut();
      return;
    }
    const body = Buffer.concat(this.#parts);
    this.#resolve({
      kind: 'answer',
      status: this.#status,
      headers: this.#headers,
      body,
      waitedMs: this.#waitedMs,
      error: this.#status >= 400 ? discordErrorIn(body, this.#headers) : {},
    });
  }

  cut(): void {
    this.refuse('UPSTREAM_FAILED', undefined, true);
  }

  refuse(reason: OwnAnswerName, retryAfterMs: number | undefined, mayBeDone: boolean): void {
    this.#resolve({ kind: 'none', reason, retryAfterMs, mayBeDone });
  }
}

/** Sends a call through the limiter; resolves with what came of it. Never rejects. */
export async function callDiscord(
  upstream: Upstream,
  whole: WholeCall,
): Promise<DiscordAnswer | NoAnswer> {
  const { url, authorization, signal, waitSignal, headers, ...rest } = whole;
  const plan = upstream.plan(whole.method, url, authorization);
  if (typeof plan === 'string') return none(plan, false);
  const sent = {
    'user-agent': upstream.userAgent,
    ...headers,
    ...(plan.authorization === undefined ? {} : { authorization: plan.authorization }),
  };
  const leave: (() => void)[] = [];
  const outcome = await new Promise<DiscordAnswer | NoAnswer>((resolve) => {
    const target = { ...rest, ...plan, identity: plan.authorization ?? '', headers: sent };
    const call = upstream.call(target, new BufferSink(resolve));
    leave.push(
      onAbort(waitSignal, () => call.giveUp()),
      onAbort(signal, () => {
        const { mayBeDone } = call;
        call.abandon();
        resolve(none('HUNG_UP', mayBeDone));
      }),
    );
  });
  for (const each of leave) each();
  return outcome;
}

function none(reason: NoAnswer['reason'], mayBeDone: boolean): NoAnswer {
  return { kind: 'none', reason, retryAfterMs: undefined, mayBeDone };
}

/** Returns the way out: signals outlive calls. */
function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  if (signal?.aborted === true) act();
  else signal?.addEventListener('abort', act, { once: true });
  return () => signal?.removeEventListener('abort', act);
}
