// SPDX-License-Identifier: AGPL-3.0-only
// What a route is, and what its handler is given.
import type { z } from 'zod';
import type { Actor, DomainContext } from '../domain/context.ts';
import type { AccessTokenRecord, ApplicationRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { World } from '../world.ts';
import type { UploadedFile } from './multipart.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Call<B, Q> {
  readonly world: World;
  readonly ctx: DomainContext;
  /** The bot, or whose access token it is; where the route asks for none and none came, a user in no guild. */
  readonly actor: Actor;
  /** Undefined only on routes that do not ask for a bot. */
  readonly application: ApplicationRecord | undefined;
  /** What a user has granted, where the call comes with that. */
  readonly accessToken: AccessTokenRecord | undefined;
  /** A part of the path that is an id. */
  readonly id: (name: string) => Snowflake;
  /** Any part of the path, decoded. */
  readonly param: (name: string) => string;
  /** A header of the request, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly body: B;
  readonly query: Q;
  /** Of multipart bodies. */
  readonly files: readonly UploadedFile[];
}

export interface Route<B = undefined, Q = undefined> {
  readonly method: Method;
  /** With Discord's own names: `/channels/{channel_id}/messages/{message_id}`; those in `_id` are checked. */
  readonly template: string;
  /**
   * `bot`: 401 without a good token. `bearer`: for access tokens of users only. `optional`: a token is
   * looked at if it is there.
   */
  readonly auth: 'bot' | 'bearer' | 'optional' | 'none';
  /** What an access token must cover; a route for bots that has them is for access tokens too. */
  readonly scopes?: readonly string[];
  readonly body?: z.ZodType<B>;
  readonly query?: z.ZodType<Q>;
  /** Takes multipart bodies besides JSON. */
  readonly form?: 'multipart';
  /** Of the answer; without it 200, and 204 where there is none. */
  readonly status?: number;
  /** The answer, `undefined` for none; refusals are thrown. */
  handle(call: Call<B, Q>): unknown;
}

/** A route whose types are forgotten: the table holds these. */
export type AnyRoute = Route<unknown, unknown>;

/** Checks that a handler and its schemas fit. */
export function route<B = undefined, Q = undefined>(definition: Route<B, Q>): AnyRoute {
  // The schemas of this very definition have parsed what its handler is given.
  return { ...definition, handle: (call) => definition.handle(call as Call<B, Q>) };
}

/** An answer with a status or type of its own. */
export class Answer {
  readonly status: number;
  readonly body: unknown;
  /** Undefined: JSON. */
  readonly contentType: string | undefined;

  constructor(status: number, body?: unknown, contentType?: string) {
    this.status = status;
    this.body = body;
    this.contentType = contentType;
  }
}
