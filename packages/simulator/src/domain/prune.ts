// SPDX-License-Identifier: AGPL-3.0-only
// Members who have not been active for days are sent away together (docs: Begin Guild Prune).
import { AuditLogEvent } from 'discord-api-types/v10';
import type { PruneInput } from '../input/members.ts';
import type { GuildState, MemberRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { findGuild, isUnquestioned, requireInGuild } from './access.ts';
import { ApiError } from './api-errors.ts';
import { recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { removeMember } from './guilds.ts';
import { outranksMember, PERMISSIONS } from './permissions.ts';

const DAY_MS = 86_400_000;

export interface PruneRequest {
  readonly guildId: Snowflake;
  readonly input: PruneInput;
}

function findForPrune(ctx: DomainContext, actor: Actor, { guildId, input }: PruneRequest) {
  const guild = findGuild(ctx, actor, guildId);
  const wanted = guild.settings.features.includes('PRUNE_REQUIRES_ADMIN')
    ? PERMISSIONS.Administrator
    : PERMISSIONS.ManageGuild | PERMISSIONS.KickMembers;
  requireInGuild(ctx, actor, { guild, wanted });
  if (input.include_roles.some((id) => !guild.roles.has(id))) throw new ApiError('unknownRole');
  return guild;
}

/** Whoever has written since, in any channel of the guild. */
function writersSince(ctx: DomainContext, guild: GuildState, sinceMs: number): Set<Snowflake> {
  const writers = new Set<Snowflake>();
  for (const channelId of guild.channels.keys()) {
    for (const { authorId, createdAtMs } of ctx.store.messages.get(channelId)?.values() ?? []) {
      if (createdAtMs >= sinceMs) writers.add(authorId);
    }
  }
  return writers;
}

/** Who would go: joined and silent for that long, not in voice, with none but the included roles. */
function inactiveMembers(
  ctx: DomainContext,
  actor: Actor,
  { guild, input }: { readonly guild: GuildState; readonly input: PruneInput },
): Snowflake[] {
  const sinceMs = ctx.clock.now() - input.days * DAY_MS;
  const writers = writersSince(ctx, guild, sinceMs);
  const included = new Set(input.include_roles);
  const isIdle = (userId: Snowflake, member: MemberRecord): boolean =>
    member.joinedAtMs < sinceMs &&
    member.roleIds.every((id) => included.has(id)) &&
    !writers.has(userId) &&
    !guild.voiceStates.has(userId);
  const mayGo = (userId: Snowflake): boolean =>
    userId !== guild.settings.ownerId &&
    userId !== actor.userId &&
    (isUnquestioned(actor) || outranksMember(guild, actor.userId, userId));
  return [...guild.members]
    .filter(([userId, member]) => isIdle(userId, member) && mayGo(userId))
    .map(([userId]) => userId);
}

/** How many would go. */
export function countPrune(ctx: DomainContext, actor: Actor, asked: PruneRequest): number {
  const guild = findForPrune(ctx, actor, asked);
  return inactiveMembers(ctx, actor, { guild, input: asked.input }).length;
}

/** How many have gone. */
export function pruneMembers(ctx: DomainContext, actor: Actor, asked: PruneRequest): number {
  const guild = findForPrune(ctx, actor, asked);
  const { input } = asked;
  const userIds = inactiveMembers(ctx, actor, { guild, input });
  for (const userId of userIds) removeMember(ctx, guild, userId);
  const options = {
    delete_member_days: String(input.days),
    members_removed: String(userIds.length),
  };
  const entry = { action: AuditLogEvent.MemberPrune, targetId: null, options };
  recordAudit(ctx, actor, { guild, entry });
  return userIds.length;
}
