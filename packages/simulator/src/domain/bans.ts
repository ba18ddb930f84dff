// SPDX-License-Identifier: AGPL-3.0-only
// Bans: of members and of users who are not there.
import { AuditLogEvent } from 'discord-api-types/v10';
import type { BanListQuery, BanPutInput, BulkBanInput } from '../input/members.ts';
import type { BanRecord, GuildState } from '../store/guild.ts';
import { compareIds } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { userViewOf } from '../views/users.ts';
import { findGuild, isUnquestioned, requireInGuild } from './access.ts';
import { ApiError } from './api-errors.ts';
import { recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { orphanCrossposts } from './crossposts.ts';
import { channelEvent, type DomainEvent, guildEvent } from './events.ts';
import { removeMember } from './guilds.ts';
import { forHolders } from './holders.ts';
import type { MemberPlace } from './members.ts';
import { outranksMember, PERMISSIONS } from './permissions.ts';

const DAY_S = 86_400;
/** How many a MESSAGE_DELETE_BULK names. */
const BULK = 100;

function findForBans(ctx: DomainContext, actor: Actor, guildId: Snowflake): GuildState {
  const guild = findGuild(ctx, actor, guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.BanMembers });
  return guild;
}

/** By the user's id; with `before` alone the page right below it. */
export function listBans(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly query: BanListQuery },
): readonly BanRecord[] {
  const guild = findForBans(ctx, actor, asked.guildId);
  const { before, after, limit } = asked.query;
  const bans = [...guild.bans.values()].sort((a, b) => compareIds(a.userId, b.userId));
  if (before !== undefined) {
    return bans.filter(({ userId }) => compareIds(userId, before) < 0).slice(-limit);
  }
  return bans.filter(({ userId }) => compareIds(userId, after ?? '0') > 0).slice(0, limit);
}

export function getBan(ctx: DomainContext, actor: Actor, place: MemberPlace): BanRecord {
  const ban = findForBans(ctx, actor, place.guildId).bans.get(place.userId);
  if (ban === undefined) throw new ApiError('unknownBan');
  return ban;
}

/** The messages of somebody in the last so many seconds go, channel by channel. */
function deleteMessages(
  ctx: DomainContext,
  guild: GuildState,
  { userId, seconds }: { readonly userId: Snowflake; readonly seconds: number },
): void {
  if (seconds === 0) return;
  const sinceMs = ctx.clock.now() - seconds * 1_000;
  for (const channel of guild.channels.values()) {
    const log = ctx.store.messages.get(channel.id);
    const messages = [...(log?.values() ?? [])].filter(
      ({ authorId, createdAtMs }) => authorId === userId && createdAtMs >= sinceMs,
    );
    const ids = messages.map(({ id }) => id);
    for (const id of ids) log?.delete(id);
    for (let at = 0; at < ids.length; at += BULK) {
      const page = ids.slice(at, at + BULK);
      const data = { ids: page, channel_id: channel.id, guild_id: guild.id };
      ctx.events.push(channelEvent(channel, 'MESSAGE_DELETE_BULK', data));
    }
    for (const message of messages) orphanCrossposts(ctx, message);
  }
}

interface Ban {
  readonly guild: GuildState;
  readonly userId: Snowflake;
  readonly seconds: number;
}

function mayBan(actor: Actor, { guild, userId }: Ban): boolean {
  if (userId === guild.settings.ownerId || userId === actor.userId) return false;
  if (!guild.members.has(userId) || isUnquestioned(actor)) return true;
  return outranksMember(guild, actor.userId, userId);
}

/** Docs: only to bots with BAN_MEMBERS. */
function tellOfBan(ctx: DomainContext, guild: GuildState, event: DomainEvent): void {
  ctx.events.push(forHolders(ctx, event, { guild, permission: PERMISSIONS.BanMembers }));
}

function ban(ctx: DomainContext, actor: Actor, asked: Ban): void {
  const { guild, userId } = asked;
  guild.bans.set(userId, { userId, reason: actor.reason ?? null });
  deleteMessages(ctx, guild, asked);
  if (guild.members.has(userId)) removeMember(ctx, guild, userId);
  const data = { guild_id: guild.id, user: userViewOf(ctx, userId) };
  tellOfBan(ctx, guild, guildEvent(guild, 'GUILD_BAN_ADD', data));
  const entry = { action: AuditLogEvent.MemberBanAdd, targetId: userId };
  recordAudit(ctx, actor, { guild, entry });
}

/** Whoever is banned already stays so, and nothing is told. */
export function putBan(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly place: MemberPlace; readonly input: BanPutInput },
): void {
  const { place, input } = asked;
  const guild = findForBans(ctx, actor, place.guildId);
  const { userId } = place;
  if (ctx.store.user(userId) === undefined) throw new ApiError('unknownUser');
  const seconds = input.delete_message_seconds ?? (input.delete_message_days ?? 0) * DAY_S;
  if (!mayBan(actor, { guild, userId, seconds })) throw new ApiError('missingPermissions');
  if (!guild.bans.has(userId)) ban(ctx, actor, { guild, userId, seconds });
}

export function deleteBan(ctx: DomainContext, actor: Actor, place: MemberPlace): void {
  const guild = findForBans(ctx, actor, place.guildId);
  const { userId } = place;
  if (!guild.bans.delete(userId)) throw new ApiError('unknownBan');
  const data = { guild_id: guild.id, user: userViewOf(ctx, userId) };
  tellOfBan(ctx, guild, guildEvent(guild, 'GUILD_BAN_REMOVE', data));
  const entry = { action: AuditLogEvent.MemberBanRemove, targetId: userId };
  recordAudit(ctx, actor, { guild, entry });
}

export interface BulkBanned {
  readonly banned: readonly Snowflake[];
  readonly failed: readonly Snowflake[];
}

/** Those who cannot be banned are named; it is an error only when there is nobody else. */
export function banMany(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: BulkBanInput },
): BulkBanned {
  const guild = findForBans(ctx, actor, asked.guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageGuild });
  const seconds = asked.input.delete_message_seconds ?? 0;
  const ids = [...new Set(asked.input.user_ids)];
  const isGood = (userId: Snowflake): boolean =>
    ctx.store.user(userId) !== undefined &&
    !guild.bans.has(userId) &&
    mayBan(actor, { guild, userId, seconds });
  const banned = ids.filter(isGood);
  const failed = ids.filter((userId) => !banned.includes(userId));
  if (banned.length === 0) throw new ApiError('noUsersBanned');
  for (const userId of banned) ban(ctx, actor, { guild, userId, seconds });
  return { banned, failed };
}
