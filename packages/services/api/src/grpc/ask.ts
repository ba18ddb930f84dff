// SPDX-License-Identifier: AGPL-3.0-only
// How a method of gRPC asks Discord: as the bot, for no longer than its caller waits.
import { callDiscord, type DiscordAnswer, type WholeCall } from '../calls/call-discord.ts';
import type { Upstream } from '../calls/upstream.ts';
import { type Caller, waitOf } from './caller.ts';
import { type Failure, failureOfNone } from './status.ts';

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Question extends Partial<Pick<WholeCall, 'headers' | 'body' | 'fields'>> {
  readonly method: string;
  readonly url: string;
  /** Instead of the caller's. */
  readonly priority?: number;
  /** Beside the caller's, in milliseconds since 1970. */
  readonly deadlineMs?: number;
}

/** Discord's answer, of success or not; failed where there is none. */
export type Ask = (question: Question) => Promise<Outcome<DiscordAnswer>>;

export interface AskOptions {
  readonly upstream: Upstream;
  /** `Bot …` */
  readonly authorization: string;
  /** For callers that name neither deadline nor longest wait. */
  readonly defaultMaxWaitMs: number;
}

/** `onWaited` is told how long each call has waited for limits. */
export function createAsk(
  { upstream, authorization, defaultMaxWaitMs }: AskOptions,
  caller: Caller,
  onWaited: (waitedMs: number) => void,
): Ask {
  return async ({ priority = caller.priority, deadlineMs: other, ...question }) => {
    const deadlineMs = Math.min(caller.deadlineMs, other ?? Number.POSITIVE_INFINITY);
    const wait = waitOf({ ...caller, deadlineMs }, defaultMaxWaitMs, Date.now());
    const answer = await callDiscord(upstream, {
      headers: {},
      body: undefined,
      fields: [],
      ...question,
      priority,
      authorization,
      maxWaitMs: wait.maxWaitMs,
      signal: caller.signal,
    });
    if (answer.kind === 'none') {
      return { kind: 'failed', failure: failureOfNone(answer, wait.isDeadlineNear) };
    }
    onWaited(answer.waitedMs);
    return { kind: 'done', value: answer };
  };
}

export function jsonBody(value: object): Pick<Question, 'headers' | 'body'> {
  return {
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(value)),
  };
}
