// SPDX-License-Identifier: AGPL-3.0-only
// What an application is told by webhook events of what happens here.
import type { AccessTokenRecord } from '../store/application.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { guildView } from '../views/guilds.ts';
import { userViewOf } from '../views/users.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';

/** What a bot is invited with. */
const BOT_SCOPES: readonly string[] = ['applications.commands', 'bot'];
/** Docs: Application Integration Types. */
const TO_GUILD = 0;

/** A bot was added to a guild; its owner counts as the one who did it. */
export function announceInstalled(
  ctx: DomainContext,
  guild: GuildState,
  applicationId: Snowflake,
): void {
  const data = {
    integration_type: TO_GUILD,
    user: userViewOf(ctx, guild.settings.ownerId),
    scopes: BOT_SCOPES,
    guild: guildView(ctx, guild),
  };
  ctx.webhookEvents.push({ applicationId, type: 'APPLICATION_AUTHORIZED', data });
}

/** A user has granted something to an application. */
export function announceAuthorized(ctx: DomainContext, grant: AccessTokenRecord): void {
  const { applicationId, userId, scopes } = grant;
  const data = { user: userViewOf(ctx, userId), scopes };
  ctx.webhookEvents.push({ applicationId, type: 'APPLICATION_AUTHORIZED', data });
}

/** A user takes back all that was granted; how many access tokens that ends. */
export function deauthorize(
  ctx: DomainContext,
  { userId, applicationId }: Pick<AccessTokenRecord, 'userId' | 'applicationId'>,
): number {
  const { accessTokens, applications } = ctx.store;
  if (ctx.store.user(userId) === undefined) throw new ApiError('unknownUser');
  if (!applications.has(applicationId)) throw new ApiError('unknownApplication');
  const ended = [...accessTokens.values()].filter(
    (token) => token.userId === userId && token.applicationId === applicationId,
  );
  for (const { token } of ended) accessTokens.delete(token);
  const data = { user: userViewOf(ctx, userId) };
  ctx.webhookEvents.push({ applicationId, type: 'APPLICATION_DEAUTHORIZED', data });
  return ended.length;
}

/** All bots that a new guild has. */
export function announceInstallations(ctx: DomainContext, guild: GuildState): void {
  for (const { id, botUserId } of ctx.store.applications.values()) {
    if (guild.members.has(botUserId)) announceInstalled(ctx, guild, id);
  }
}
