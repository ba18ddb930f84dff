// SPDX-License-Identifier: AGPL-3.0-only
// What the rate limits are asked, and what they answer. Nothing here knows of sockets or clocks.

/** The three scopes of a 429 (Discord's documentation: Rate Limits, Header Format). */
export type LimitScope = 'user' | 'global' | 'shared';

/** What some limits look at besides the route; filled where it is known. */
export interface RequestFacts {
  /** Top-level keys of a JSON body. */
  readonly bodyFields?: readonly string[];
  /** DELETE message: how old the message is, or that there is none. */
  readonly messageAgeMs?: number | 'missing';
  /** The guild of the call, also where the route does not name it. */
  readonly guildId?: string;
  /** Webhook execute: the channel it posts to. */
  readonly webhookChannelId?: string;
}

export interface LimitedRequest {
  /** Who is counted: the bot's user id; undefined for a call without Authorization, and then the address counts. */
  readonly identity: string | undefined;
  /** The peer's IP. */
  readonly address: string;
  /** Upper case. */
  readonly method: string;
  /** The template, `/channels/{channel_id}/messages/{message_id}`; never the path of one call. */
  readonly route: string;
  /** By name of the template. */
  readonly params: Readonly<Record<string, string>>;
  readonly facts: RequestFacts;
  /** World time; may have fractions. */
  readonly nowMs: number;
}

export type HeaderFields = Readonly<Record<string, string>>;

export interface LimitedBody {
  readonly message: string;
  /** Seconds, to the millisecond. */
  readonly retry_after: number;
  readonly global: boolean;
  readonly code?: number;
}

export interface Passed {
  readonly kind: 'pass';
  readonly headers: HeaderFields;
}

export interface Limited {
  readonly kind: 'limited';
  readonly scope: LimitScope;
  readonly retryAfterS: number;
  readonly headers: HeaderFields;
  readonly body: LimitedBody;
}

/** A 429 in text/html without any rate limit header and without Via. */
export interface Banned {
  readonly kind: 'banned';
  readonly html: string;
}

export type Verdict = Passed | Limited | Banned;

/** A limit that Discord answers with another status than 429. */
export interface QuotaRefusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}
