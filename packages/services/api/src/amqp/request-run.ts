// SPDX-License-Identifier: AGPL-3.0-only
// One request on its way: what is known of it, its intent before each sending, repetitions where they do no harm,
// and what is noted of it afterwards.
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { gatefleet } from '@gatefleet/contract';
import { type Answer, replyFrom } from '@gatefleet/rabbitmq';
import type { CallAttempt, CallRecords } from '@gatefleet/redis';
import { backoffMs } from '@gatefleet/session';
import { apiAnswerOf } from '../calls/api-reply.ts';
import type { ApiCall } from '../calls/api-request.ts';
import { callDiscord, type DiscordAnswer, type NoAnswer } from '../calls/call-discord.ts';
import type { Upstream } from '../calls/upstream.ts';
import {
  type End,
  isGo,
  isRepeatable,
  type Known,
  MAY_BE_DONE,
  type RequestFacts,
  type Verdict,
  verdictOf,
} from './repeat-verdict.ts';

export interface RunContext {
  readonly upstream: Upstream;
  /** The bot's; undefined where there is none. */
  readonly authorization: string | undefined;
  /** Undefined without Redis. */
  readonly records: CallRecords | undefined;
  /** What is sent once more, or not, and why. */
  readonly onVerdict: (verdict: string) => void;
  readonly isLeaving: () => boolean;
}

export interface ApiWork extends RequestFacts {
  readonly call: ApiCall;
  /** By what it is known again; undefined for nothing. */
  readonly name: string | undefined;
  /** It was the worker who named it: another message may be the same. */
  readonly isKeyed: boolean;
  readonly deadlineMs: number;
  /** Aborts when the broker delivers it again: then it is not begun here any more. */
  readonly gone: AbortSignal;
}

export type RunOutcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** What it was answered before. */
  | { readonly kind: 'reply'; readonly reply: Uint8Array }
  | { readonly kind: 'answered' }
  /** For another replica: it was not sent. */
  | { readonly kind: 'requeue' };

type Outcome = DiscordAnswer | NoAnswer;

/** RabbitMQ takes a channel away from whoever keeps a message for half an hour. */
const MAX_WAIT_MS = 900_000;
const MAX_ATTEMPTS = 3;
const BACKOFF = { baseMs: 250, maxMs: 2_000 };
const DEADLINE_PASSED: Answer = {
  error: { code: 'DEADLINE_EXCEEDED', message: 'the deadline passed before it could be sent' },
};

export class RequestRun {
  readonly #context: RunContext;
  readonly #work: ApiWork;
  /** Undefined where nothing is noted. */
  readonly #attempt: CallAttempt | undefined;
  readonly #hold = new AbortController();
  #heldBy: End | undefined;
  #isTakeover = false;
  #hasIntent = false;
  #isDone = false;
  /** Discord may have carried it out, here or elsewhere. */
  #mayBeDone = false;
  /** By this process' clock. */
  #firstSentAtMs: number | undefined;

  constructor(context: RunContext, work: ApiWork) {
    this.#context = context;
    this.#work = work;
    const { name, messageId, isKeyed, call } = work;
    // Reading twice is reading: only who asks for the same answer gets a note of it.
    const isNoted = isKeyed || call.method !== 'GET';
    const isNamed = name !== undefined && context.records !== undefined && isNoted;
    this.#attempt = isNamed ? { name, messageId, owner: randomUUID() } : undefined;
  }

  async run(): Promise<RunOutcome> {
    const { redelivered, isKeyed, deadlineMs } = this.#work;
    if (redelivered || isKeyed) {
      const verdict = verdictOf(this.#work, await this.#lookUp());
      this.#context.onVerdict(wordOf(verdict));
      if (!isGo(verdict)) return await this.#end(verdict);
      this.#mayBeDone = verdict.kind === 'repeat';
      this.#isTakeover = this.#mayBeDone;
    }
    if (deadlineMs <= Date.now()) return await this.#endUnsent(DEADLINE_PASSED);
    return await this.#send();
  }

  /** After the answer was sent: it need not be kept for anybody. */
  async answered(): Promise<void> {
    const { records } = this.#context;
    if (this.#attempt === undefined || this.#work.isKeyed || !this.#isDone) return;
    // What stays longer than it must is only larger.
    await records?.settle(this.#attempt, 'answered').catch(() => undefined);
  }

  async #lookUp(): Promise<Known> {
    const { records } = this.#context;
    if (this.#attempt === undefined || records === undefined) return 'unreadable';
    try {
      const known = await records.read(this.#attempt.name);
      if (known !== undefined) this.#firstSentAtMs = performance.now() - known.ageMs;
      return known;
    } catch {
      return 'unreadable';
    }
  }

  async #send(): Promise<RunOutcome> {
    for (let attempts = 1; ; attempts += 1) {
      if (this.#context.isLeaving() || this.#work.gone.aborted) return await this.#requeue();
      const outcome = await this.#callOnce();
      if (this.#heldBy !== undefined) return await this.#end(this.#heldBy);
      if (outcome.kind === 'none' && outcome.reason === 'SHUTTING_DOWN') {
        return await this.#requeue();
      }
      if (outcome.kind === 'none' && outcome.mayBeDone) this.#mayBeDone = true;
      const waitMs = backoffMs(attempts - 1, BACKOFF, randomInt(1_000) / 1_000);
      const isOver = attempts === MAX_ATTEMPTS || Date.now() + waitMs >= this.#work.deadlineMs;
      if (isOver || !this.#isWorthRepeating(outcome)) return await this.#settle(outcome);
      this.#context.onVerdict('retry');
      await pause(waitMs);
    }
  }

  async #callOnce(): Promise<Outcome> {
    const { call, deadlineMs, gone } = this.#work;
    const { upstream, authorization } = this.#context;
    const { repetition: _, ...rest } = call;
    return await callDiscord(upstream, {
      ...rest,
      authorization,
      maxWaitMs: Math.min(MAX_WAIT_MS, Math.max(0, deadlineMs - Date.now())),
      beforeSend: async () => await this.#beforeSend(),
      signal: this.#hold.signal,
      waitSignal: gone,
    });
  }

  /** Notes the intent; where another attempt has left its own, this one is held back unless it may repeat. */
  async #beforeSend(): Promise<void> {
    if (this.#mayBeDone && !isRepeatable(this.#work, this.#ageMs)) {
      this.#holdBack({ kind: 'refuse', error: MAY_BE_DONE });
      return;
    }
    const verdict = await this.#intend();
    if (!isGo(verdict)) {
      this.#holdBack(verdict);
      return;
    }
    this.#mayBeDone ||= verdict.kind === 'repeat';
    this.#firstSentAtMs ??= performance.now();
  }

  async #intend(): Promise<Verdict> {
    const { records } = this.#context;
    if (this.#attempt === undefined || records === undefined) return { kind: 'send' };
    try {
      const known = await records.intend(this.#attempt, this.#isTakeover);
      if (known !== undefined) {
        const verdict = verdictOf(this.#work, known);
        if (verdict.kind !== 'repeat') return verdict;
        await records.intend(this.#attempt, true);
        this.#firstSentAtMs ??= performance.now() - known.ageMs;
      }
      this.#hasIntent = true;
      return { kind: known === undefined ? 'send' : 'repeat' };
    } catch {
      // Redis is away. What may be sent by what was known before is sent.
      return { kind: this.#mayBeDone ? 'repeat' : 'send' };
    }
  }

  #holdBack(verdict: End): void {
    this.#heldBy = verdict;
    this.#hold.abort();
  }

  get #ageMs(): number {
    const { POSITIVE_INFINITY } = Number;
    return performance.now() - (this.#firstSentAtMs ?? -POSITIVE_INFINITY);
  }

  #isWorthRepeating(outcome: Outcome): boolean {
    const mayRepeat = isRepeatable(this.#work, this.#ageMs);
    if (outcome.kind === 'answer') return outcome.status >= 500 && mayRepeat;
    const isFailure = outcome.reason === 'UPSTREAM_FAILED' || outcome.reason === 'UPSTREAM_TIMEOUT';
    return isFailure && (mayRepeat || !this.#mayBeDone);
  }

  async #settle(outcome: Outcome): Promise<RunOutcome> {
    if (outcome.kind === 'none') {
      // Whether it arrived is told by the errors of #endUnsent.
      return await this.#endUnsent(apiAnswerOf({ ...outcome, mayBeDone: false }));
    }
    const answer = apiAnswerOf(outcome);
    if (outcome.status === 429) {
      // Nothing was done: whoever asks again is not to hear of this one.
      await this.#forget();
      return { kind: 'answer', answer };
    }
    this.#isDone = true;
    const reply = gatefleet.v1.Reply.encode(replyFrom(answer)).finish();
    await this.#note('done', reply);
    return { kind: 'answer', answer };
  }

  /** There is no answer of Discord's. */
  async #endUnsent(answer: Answer): Promise<RunOutcome> {
    if (this.#mayBeDone && this.#work.call.method !== 'GET') {
      return await this.#end({ kind: 'refuse', error: MAY_BE_DONE });
    }
    await this.#forget();
    return { kind: 'answer', answer };
  }

  async #end(verdict: End): Promise<RunOutcome> {
    if (verdict.kind !== 'refuse') return verdict;
    const { error } = verdict;
    if (error.code === 'OUTCOME_UNKNOWN') await this.#note('unknown');
    return { kind: 'answer', answer: { error } };
  }

  /** What may have been sent elsewhere keeps its record, so that the next one knows. */
  async #requeue(): Promise<RunOutcome> {
    if (!this.#mayBeDone) await this.#forget();
    return { kind: 'requeue' };
  }

  async #note(state: 'done' | 'unknown', reply?: Uint8Array): Promise<void> {
    const { records } = this.#context;
    if (this.#attempt === undefined || records === undefined) return;
    try {
      if (state === 'unknown' && !this.#hasIntent) await records.intend(this.#attempt, true);
      await records.settle(this.#attempt, state, reply);
    } catch {
      // The intent stays: whoever gets the request again answers OUTCOME_UNKNOWN, or repeats what does no harm.
    }
  }

  async #forget(): Promise<void> {
    if (this.#attempt === undefined || !this.#hasIntent) return;
    this.#hasIntent = false;
    // What stays makes the answer OUTCOME_UNKNOWN: careful, not wrong.
    await this.#context.records?.forget(this.#attempt).catch(() => undefined);
  }
}

function wordOf(verdict: Verdict): string {
  return verdict.kind === 'refuse' ? verdict.error.code : verdict.kind;
}
