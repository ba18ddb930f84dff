// SPDX-License-Identifier: AGPL-3.0-only
// What an application is told by webhook events of what happens here.
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { guildView } from '../views/guilds.ts';
import { userViewOf } from '../views/users.ts';
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

/** All bots that a new guild has. */
export function announceInstallations(ctx: DomainContext, guild: GuildState): void {
  for (const { id, botUserId } of ctx.store.applications.values()) {
    if (guild.members.has(botUserId)) announceInstalled(ctx, guild, id);
  }
}
