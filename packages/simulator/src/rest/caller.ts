// SPDX-License-Identifier: AGPL-3.0-only
// Who calls, by the Authorization header, and whether a route is for them.
import { liveAccessToken } from '../domain/access-tokens.ts';
import type { ApiErrorName } from '../domain/api-errors.ts';
import type { AccessTokenRecord, ApplicationRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { applicationByToken, type World } from '../world.ts';
import type { AnyRoute } from './route.ts';

export interface Caller {
  readonly application: ApplicationRecord;
  /** The bot's, or that of the user who gave the access token. */
  readonly userId: Snowflake;
  /** Undefined for a bot. */
  readonly accessToken: AccessTokenRecord | undefined;
}

const BEARER = 'Bearer ';

function bearerOf(world: World, authorization: string): Caller | undefined {
  const token = authorization.slice(BEARER.length);
  const accessToken = liveAccessToken(world.store, token, world.clock.now());
  if (accessToken === undefined) return undefined;
  const application = world.store.applications.get(accessToken.applicationId);
  if (application === undefined) return undefined;
  return { application, userId: accessToken.userId, accessToken };
}

/** Undefined without a header and for tokens that nobody knows. */
export function callerOf(world: World, authorization = ''): Caller | undefined {
  if (authorization.startsWith(BEARER)) return bearerOf(world, authorization);
  if (!authorization.startsWith('Bot ')) return undefined;
  const application = applicationByToken(world, authorization);
  if (application === undefined) return undefined;
  return { application, userId: application.botUserId, accessToken: undefined };
}

function refusalOfBearer(route: AnyRoute, token: AccessTokenRecord): ApiErrorName | undefined {
  if (route.scopes === undefined) return route.auth === 'bot' ? 'unauthorized' : undefined;
  const isGranted = route.scopes.every((scope) => token.scopes.includes(scope));
  return isGranted ? undefined : 'missingScope';
}

/** Why the route is not for the caller; `isNamed`: there was a header. */
export function refusalOf(
  route: AnyRoute,
  caller: Caller | undefined,
  isNamed: boolean,
): ApiErrorName | undefined {
  if (route.auth === 'none') return undefined;
  if (caller === undefined)
    return route.auth !== 'optional' || isNamed ? 'unauthorized' : undefined;
  if (caller.accessToken !== undefined) return refusalOfBearer(route, caller.accessToken);
  return route.auth === 'bearer' ? 'botsCannot' : undefined;
}
