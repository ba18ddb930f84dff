// SPDX-License-Identifier: AGPL-3.0-only
// OAuth2 access tokens: what a user has let an application do (docs: OAuth2).
import type { AccessTokenRecord } from '../store/application.ts';
import { ALPHANUMERIC } from '../store/random.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { Store } from '../store/store.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';

const TOKEN_LENGTH = 30;
/** `expires_in` of the documents: a week. */
const LIFETIME_MS = 604_800_000;

export interface AccessTokenGrant {
  readonly userId: Snowflake;
  readonly applicationId: Snowflake;
  /** `identify`, `guilds`, `guilds.join` and such; Discord's names are not checked. */
  readonly scopes: readonly string[];
}

/** As if the user had gone through the authorization page of the application. */
export function mintAccessToken(ctx: DomainContext, grant: AccessTokenGrant): AccessTokenRecord {
  const { userId, applicationId, scopes } = grant;
  const user = ctx.store.user(userId);
  if (user === undefined || user.bot) throw new ApiError('unknownUser');
  if (!ctx.store.applications.has(applicationId)) throw new ApiError('unknownApplication');
  const record: AccessTokenRecord = {
    token: ctx.randoms.stream('access tokens').text(TOKEN_LENGTH, ALPHANUMERIC),
    userId,
    applicationId,
    scopes: [...new Set(scopes)],
    expiresAtMs: Math.floor(ctx.clock.now()) + LIFETIME_MS,
  };
  ctx.store.accessTokens.set(record.token, record);
  return record;
}

/** The token's record, unless it has run out. */
export function liveAccessToken(
  store: Store,
  token: string,
  nowMs: number,
): AccessTokenRecord | undefined {
  const record = store.accessTokens.get(token);
  return record !== undefined && record.expiresAtMs > nowMs ? record : undefined;
}
