// SPDX-License-Identifier: AGPL-3.0-only
// A guild's own emojis.
import { AuditLogEvent } from 'discord-api-types/v10';
import type { EmojiCreateInput, EmojiEditInput } from '../input/guild-parts.ts';
import type { EmojiRecord, GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { emojiView } from '../views/guilds.ts';
import { findGuild, permissionsInGuild, requireInGuild } from './access.ts';
import { ApiError } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { has, PERMISSIONS } from './permissions.ts';

/** Of each kind, still and moving, by the tier of boosts. */
const LIMITS = [50, 100, 150, 250];

/** Where its picture is on the shelf of files. */
export const emojiFile = (id: Snowflake): string => `emojis/${id}`;

export interface EmojiPlace {
  readonly guildId: Snowflake;
  readonly emojiId: Snowflake;
}

export interface FoundEmoji {
  readonly guild: GuildState;
  readonly emoji: EmojiRecord;
}

export function listEmojis(
  ctx: DomainContext,
  actor: Actor,
  guildId: Snowflake,
): readonly FoundEmoji[] {
  const guild = findGuild(ctx, actor, guildId);
  return [...guild.emojis.values()].map((emoji) => ({ guild, emoji }));
}

/** Whether the actor is told who made emojis: all of them in a list, one alone only for some. */
export function seesMaker(
  ctx: DomainContext,
  actor: Actor,
  { guild, emoji, isAlone }: FoundEmoji & { readonly isAlone: boolean },
): boolean {
  const permissions = permissionsInGuild(ctx, actor, guild);
  if (has(permissions, PERMISSIONS.ManageGuildExpressions)) return true;
  if (isAlone && emoji.userId !== actor.userId) return false;
  return has(permissions, PERMISSIONS.CreateGuildExpressions);
}

export function findEmoji(ctx: DomainContext, actor: Actor, place: EmojiPlace): FoundEmoji {
  const guild = findGuild(ctx, actor, place.guildId);
  const emoji = guild.emojis.get(place.emojiId);
  if (emoji === undefined) throw new ApiError('unknownEmoji');
  return { guild, emoji };
}

interface Change {
  readonly guild: GuildState;
  readonly action: AuditLogEvent;
  readonly before: EmojiRecord | null;
  readonly after: EmojiRecord | null;
}

/** What the audit log names. */
const audited = (emoji: EmojiRecord | null): object | null => emoji && { name: emoji.name };

/** GUILD_EMOJIS_UPDATE lists all that there are now. */
function announce(ctx: DomainContext, actor: Actor, change: Change): void {
  const { guild, action, before, after } = change;
  const emojis = [...guild.emojis.values()].map((emoji) => emojiView(ctx, emoji));
  const data = { guild_id: guild.id, emojis };
  ctx.events.push(guildEvent(guild, 'GUILD_EMOJIS_UPDATE', data));
  const changes = auditChanges(audited(before), audited(after));
  const targetId = (after ?? before)?.id ?? null;
  recordAudit(ctx, actor, { guild, entry: { action, targetId, changes } });
}

function requireRolesOf(guild: GuildState, roleIds: readonly Snowflake[] | null | undefined): void {
  if (roleIds?.every((id) => guild.roles.has(id)) === false) throw new ApiError('unknownRole');
}

export function createEmoji(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: EmojiCreateInput },
): EmojiRecord {
  const { name, image, roles } = asked.input;
  const guild = findGuild(ctx, actor, asked.guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.CreateGuildExpressions });
  requireRolesOf(guild, roles);
  const animated = image.contentType === 'image/gif';
  const ofKind = [...guild.emojis.values()].filter((emoji) => emoji.animated === animated);
  const limit = LIMITS[guild.settings.premiumTier] ?? 50;
  if (ofKind.length >= limit) throw new ApiError('tooManyEmojis');
  const id = ctx.ids.take();
  const emoji = {
    id,
    name,
    roleIds: roles ?? [],
    userId: actor.userId,
    animated,
    available: true,
  };
  guild.emojis.set(id, emoji);
  ctx.store.files.put(emojiFile(id), image);
  announce(ctx, actor, { guild, action: AuditLogEvent.EmojiCreate, before: null, after: emoji });
  return emoji;
}

/** One's own take no more than making them did. */
function requireManage(ctx: DomainContext, actor: Actor, { guild, emoji }: FoundEmoji): void {
  const permissions = permissionsInGuild(ctx, actor, guild);
  if (has(permissions, PERMISSIONS.ManageGuildExpressions)) return;
  const isOwn = emoji.userId === actor.userId;
  if (isOwn && has(permissions, PERMISSIONS.CreateGuildExpressions)) return;
  throw new ApiError('missingPermissions');
}

export function editEmoji(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly place: EmojiPlace; readonly input: EmojiEditInput },
): EmojiRecord {
  const found = findEmoji(ctx, actor, asked.place);
  requireManage(ctx, actor, found);
  const { guild, emoji } = found;
  const { name, roles } = asked.input;
  requireRolesOf(guild, roles);
  const after = {
    ...emoji,
    name: name ?? emoji.name,
    roleIds: roles === undefined ? emoji.roleIds : (roles ?? []),
  };
  guild.emojis.set(emoji.id, after);
  announce(ctx, actor, { guild, action: AuditLogEvent.EmojiUpdate, before: emoji, after });
  return after;
}

export function deleteEmoji(ctx: DomainContext, actor: Actor, place: EmojiPlace): void {
  const found = findEmoji(ctx, actor, place);
  requireManage(ctx, actor, found);
  const { guild, emoji } = found;
  guild.emojis.delete(emoji.id);
  ctx.store.files.delete(emojiFile(emoji.id));
  announce(ctx, actor, { guild, action: AuditLogEvent.EmojiDelete, before: emoji, after: null });
}
