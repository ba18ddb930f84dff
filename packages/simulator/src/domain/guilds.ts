// SPDX-License-Identifier: AGPL-3.0-only
// Guilds come, go, and fall into outages.
import type { GuildState, MemberRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { guildCreated } from '../views/guilds.ts';
import { memberView, userViewOf } from '../views/users.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';
import { type DomainEvent, guildEvent } from './events.ts';
import { leaveThreads } from './thread-members.ts';
import { leaveVoice } from './voice.ts';
import { announceInstallations, announceInstalled } from './webhook-events.ts';

/** The bot that the seeded guilds begin with is added to another one. */
export function joinSeededGuild(ctx: DomainContext): GuildState {
  const guild = ctx.store.guild(ctx.store.guilds.addSeeded());
  if (guild === undefined) throw new ApiError('unknownGuild');
  ctx.events.push(guildCreated(ctx, guild));
  announceInstallations(ctx, guild);
  return guild;
}

/** Tells the application of a bot that it is in the guild no more. */
function announceLeft(ctx: DomainContext, guildId: Snowflake, userId: Snowflake): void {
  for (const { id, botUserId } of ctx.store.applications.values()) {
    if (botUserId !== userId) continue;
    const audience = { kind: 'application', applicationId: id, guildId } as const;
    ctx.events.push({ name: 'GUILD_DELETE', audience, data: { id: guildId } });
  }
}

/** Somebody comes in: a bot is told of the whole guild, all of the new member. */
export function enterGuild(
  ctx: DomainContext,
  guild: GuildState,
  { userId, member }: { readonly userId: Snowflake; readonly member: MemberRecord },
): void {
  ctx.store.guilds.putMember(guild, userId, member);
  for (const { id, botUserId } of ctx.store.applications.values()) {
    if (botUserId !== userId) continue;
    ctx.events.push(guild.unavailable ? guildInOutage(guild, id) : guildCreated(ctx, guild, id));
    announceInstalled(ctx, guild, id);
  }
  const data = { ...memberView(ctx, userId, member), guild_id: guild.id };
  ctx.events.push(guildEvent(guild, 'GUILD_MEMBER_ADD', data));
}

/** Somebody is in the guild no more; a bot is told of it by a GUILD_DELETE without `unavailable`. */
export function removeMember(ctx: DomainContext, guild: GuildState, userId: Snowflake): void {
  leaveVoice(ctx, guild, userId);
  ctx.store.guilds.deleteMember(guild, userId);
  leaveThreads(ctx, guild, userId);
  announceLeft(ctx, guild.id, userId);
  const data = { guild_id: guild.id, user: userViewOf(ctx, userId) };
  ctx.events.push(guildEvent(guild, 'GUILD_MEMBER_REMOVE', data));
}

/** An outage begins (GUILD_DELETE with `unavailable`) or ends (GUILD_CREATE). */
export function setUnavailable(ctx: DomainContext, guild: GuildState, unavailable: boolean): void {
  if (guild.unavailable === unavailable) return;
  ctx.store.guilds.setUnavailable(guild, unavailable);
  ctx.events.push(unavailable ? guildInOutage(guild) : guildCreated(ctx, guild));
}

/** What bots are told of a guild that is out, also when they log in meanwhile; or one of them alone. */
export function guildInOutage(guild: GuildState, applicationId?: Snowflake): DomainEvent {
  const event = guildEvent(guild, 'GUILD_DELETE', { id: guild.id, unavailable: true });
  if (applicationId === undefined) return event;
  return { ...event, audience: { kind: 'application', applicationId, guildId: guild.id } };
}
