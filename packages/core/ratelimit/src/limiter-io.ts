// SPDX-License-Identifier: AGPL-3.0-only
// What goes into the limiter and what comes out. Times are milliseconds since 1970 and never go back.
import type { CallRoute } from './call-route.ts';
import type { FleetEffect, FleetInput, FleetMode } from './fleet-io.ts';
import type { HiddenLimit } from './hidden-limits.ts';
import type { RateLimitReading } from './rate-limit-headers.ts';

export interface LimiterOptions {
  /** Whether others limit with it: then nothing is sent that needs a gate until `mode` is told. */
  readonly isShared: boolean;
  /** Calls of one identity in a second, apart from route limits. Discord's default is 50. */
  readonly globalPerSecond: number;
  /** Another rate for some identities: larger bots can be granted more. Asked once for each. */
  readonly callsPerSecondOf: (identity: string) => number | undefined;
  /** What a second is longer here, because calls travel unevenly. */
  readonly globalMarginMs: number;
  /** What a bucket's window is longer here. */
  readonly bucketMarginMs: number;
  readonly hiddenLimits: readonly HiddenLimit[];
  /** Calls that wait, all together and in one line; more are refused. */
  readonly maxWaiting: number;
  readonly maxWaitingInLine: number;
  /** After this a call in flight frees its place, whatever became of it. */
  readonly inFlightMs: number;
  /** How often a call that met a 429 is sent again at most. */
  readonly maxRepeats: number;
  /** Invalid requests of the address in 10 minutes at which nothing more is sent. Discord bans at 10,000. */
  readonly maxInvalid: number;
  /** How long a refused token, a webhook that is gone and a ban are believed. */
  readonly tokenRefusedMs: number;
  readonly webhookGoneMs: number;
  readonly banMs: number;
}

export interface Call {
  /** The shell's name for it; comes back in effects. */
  readonly id: number;
  /** Whose limits it counts in: one for each Authorization; empty without one. */
  readonly identity: string;
  readonly route: CallRoute;
  /** The keys of a JSON body, where a hidden limit asks for them. */
  readonly fields: readonly string[];
  /** -10 to 10; higher goes first among the lines of an identity. */
  readonly priority: number;
  /** The latest time at which it may be sent; infinite for as long as it takes. */
  readonly deadlineMs: number;
  /** Whether it can be sent again after a 429, which Discord has not carried out. */
  readonly isRepeatable: boolean;
}

export interface Answer {
  readonly id: number;
  readonly status: number;
  readonly reading: RateLimitReading;
  /** Discord's JSON error code, where the body was looked at. */
  readonly code?: number | undefined;
  /** More exact than the header, from the body of a 429. */
  readonly retryAfterMs?: number | undefined;
}

export type LimiterInput =
  | { readonly type: 'call'; readonly call: Call }
  | { readonly type: 'answer'; readonly answer: Answer }
  /** It left only now: it had to wait for a connection. Worth telling when that took milliseconds. */
  | { readonly type: 'departed'; readonly id: number }
  /** No answer: `wasSent` false where no byte of it left. */
  | { readonly type: 'failed'; readonly id: number; readonly wasSent: boolean }
  /** The caller went away while the call was waiting. */
  | { readonly type: 'hung-up'; readonly id: number }
  /** Where a webhook posts: several may share a channel's hidden limit. */
  | { readonly type: 'webhook-channel'; readonly webhookId: string; readonly channelId: string }
  /** Invalid requests of other processes behind the same address, in the last 10 minutes. */
  | { readonly type: 'invalid-elsewhere'; readonly count: number }
  /** From the others, or about what is had by whom. */
  | { readonly type: 'fleet'; readonly input: FleetInput }
  | { readonly type: 'time' };

export type RefusalReason =
  /** It could not be sent before its deadline. */
  | 'TOO_LATE'
  | 'QUEUE_FULL'
  /** Discord refused this token lately. */
  | 'TOKEN_REFUSED'
  /** Discord said lately that this webhook does not exist. */
  | 'WEBHOOK_GONE'
  /** Discord has banned the address. */
  | 'BANNED'
  /** One more invalid request could get the address banned. */
  | 'INVALID_LIMIT';

export type Alarm = 'BANNED' | 'INVALID_LIMIT' | 'TOKEN_REFUSED';

export interface LimiterState {
  readonly waiting: number;
  readonly inFlight: number;
  readonly lines: number;
  readonly gates: number;
  readonly identities: number;
  readonly routes: number;
  readonly invalid: number;
  /** Those of others behind the same address, as far as was told. */
  readonly invalidElsewhere: number;
  /** Of this process since the beginning. */
  readonly invalidEver: number;
  readonly mode: FleetMode;
}

export type LimiterEffect =
  | { readonly type: 'send'; readonly id: number; readonly waitedMs: number }
  /** Nothing was sent. `retryAfterMs`: when it may be worth another try. */
  | {
      readonly type: 'refuse';
      readonly id: number;
      readonly reason: RefusalReason;
      readonly retryAfterMs: number;
    }
  /** The answer belongs to the caller. */
  | { readonly type: 'deliver'; readonly id: number }
  /** The answer is to be thrown away; the call is sent again when it may. */
  | { readonly type: 'repeat'; readonly id: number }
  | { readonly type: 'alarm'; readonly alarm: Alarm; readonly identity: string }
  /** For the others, or for whoever keeps what is had by whom. */
  | { readonly type: 'fleet'; readonly effect: FleetEffect };

export const DEFAULT_LIMITER_OPTIONS: Omit<LimiterOptions, 'hiddenLimits'> = {
  isShared: false,
  globalPerSecond: 50,
  callsPerSecondOf: () => undefined,
  globalMarginMs: 10,
  bucketMarginMs: 5,
  maxWaiting: 100_000,
  maxWaitingInLine: 10_000,
  inFlightMs: 120_000,
  maxRepeats: 3,
  maxInvalid: 9_500,
  tokenRefusedMs: 60_000,
  webhookGoneMs: 600_000,
  banMs: 600_000,
};
