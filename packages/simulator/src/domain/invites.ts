// SPDX-License-Identifier: AGPL-3.0-only
// Invites to a channel of a guild.
import { AuditLogEvent, ChannelType } from 'discord-api-types/v10';
import type { InviteCreateInput } from '../input/guild-parts.ts';
import type { GuildState } from '../store/guild.ts';
import type { InviteRecord } from '../store/interaction.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { inviteCreatedView, inviteExpiresAtMs } from '../views/invites.ts';
import { findGuild, permissionsInChannel, permissionsInGuild, requireInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import { findGuildChannel, type GuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { forHolders, type HoldersPlace } from './holders.ts';
import { has, isThreadType, PERMISSIONS } from './permissions.ts';

const MAX_INVITES = 1_000;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const CODE_LENGTH = 8;

export const INVITE_JOB = 'invite-forgotten';

export interface FoundInvite {
  readonly guild: GuildState;
  readonly invite: InviteRecord;
}

function isAlive(ctx: DomainContext, invite: InviteRecord): boolean {
  const atMs = inviteExpiresAtMs(invite);
  const isUsedUp = invite.maxUses !== 0 && invite.uses >= invite.maxUses;
  return !isUsedUp && (atMs === null || atMs > ctx.clock.now());
}

function invitesOf(ctx: DomainContext, guildId: Snowflake): InviteRecord[] {
  return [...ctx.store.invites.values()].filter(
    (invite) => invite.guildId === guildId && isAlive(ctx, invite),
  );
}

/** Anybody may look at an invite whose code they know. */
export function findInvite(ctx: DomainContext, code: string): FoundInvite {
  const invite = ctx.store.invites.get(code);
  const guild = invite === undefined ? undefined : ctx.store.guild(invite.guildId);
  if (invite === undefined || guild === undefined || !isAlive(ctx, invite)) {
    throw new ApiError('unknownInvite');
  }
  return { guild, invite };
}

/** One that does the same already, unless a new one is insisted on. */
function similar(
  ctx: DomainContext,
  actor: Actor,
  { channel, input }: GuildChannel & { readonly input: InviteCreateInput },
): InviteRecord | undefined {
  if (input.unique) return undefined;
  return invitesOf(ctx, channel.guildId).find(
    (invite) =>
      invite.channelId === channel.id &&
      invite.inviterId === actor.userId &&
      invite.maxAgeS === input.max_age &&
      invite.maxUses === input.max_uses &&
      invite.temporary === input.temporary,
  );
}

export function createInvite(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly channelId: Snowflake; readonly input: InviteCreateInput },
): FoundInvite {
  const { input } = asked;
  const found = findGuildChannel(ctx, actor, asked.channelId);
  const { channel, guild } = found;
  if (isThreadType(channel.type) || channel.type === ChannelType.GuildCategory) {
    throw new ApiError('wrongChannelType');
  }
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.CreateInstantInvite });
  const known = similar(ctx, actor, { ...found, input });
  if (known !== undefined) return { guild, invite: known };
  if (invitesOf(ctx, guild.id).length >= MAX_INVITES) throw new ApiError('tooManyInvites');
  const invite: InviteRecord = {
    code: ctx.randoms.stream('invites').text(CODE_LENGTH, ALPHABET),
    guildId: guild.id,
    channelId: channel.id,
    inviterId: actor.userId,
    createdAtMs: Math.floor(ctx.clock.now()),
    maxAgeS: input.max_age,
    maxUses: input.max_uses,
    uses: 0,
    temporary: input.temporary,
  };
  ctx.store.invites.set(invite.code, invite);
  const atMs = inviteExpiresAtMs(invite);
  if (atMs !== null) ctx.schedule({ atMs, name: INVITE_JOB, args: [invite.code] });
  tellOfInvite(ctx, { guild, channel }, ['INVITE_CREATE', inviteCreatedView(ctx, invite)]);
  const changes = auditChanges(null, audited(invite));
  const entry = { action: AuditLogEvent.InviteCreate, targetId: null, changes };
  recordAudit(ctx, actor, { guild, entry });
  return { guild, invite };
}

/** Docs: only to bots with MANAGE_CHANNELS in the channel. */
function tellOfInvite(
  ctx: DomainContext,
  place: Required<HoldersPlace>,
  [name, data]: readonly [name: string, data: unknown],
): void {
  const event = channelEvent(place.channel, name, data);
  ctx.events.push(forHolders(ctx, event, { ...place, permission: PERMISSIONS.ManageChannels }));
}

/** Nobody is told of an invite that has run out. */
export function forgetInvite(ctx: DomainContext, [code = '']: readonly string[]): void {
  ctx.store.invites.delete(code);
}

function audited(invite: InviteRecord): object {
  const { code, channelId, inviterId, maxAgeS, maxUses, uses, temporary } = invite;
  return {
    code,
    channel_id: channelId,
    inviter_id: inviterId,
    max_age: maxAgeS,
    max_uses: maxUses,
    uses,
    temporary,
  };
}

export function listChannelInvites(
  ctx: DomainContext,
  actor: Actor,
  channelId: Snowflake,
): FoundInvite[] {
  const found = findGuildChannel(ctx, actor, channelId);
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageChannels });
  const { guild } = found;
  return invitesOf(ctx, guild.id)
    .filter((invite) => invite.channelId === channelId)
    .map((invite) => ({ guild, invite }));
}

/** Takes MANAGE_GUILD, or VIEW_AUDIT_LOG. */
export function listGuildInvites(
  ctx: DomainContext,
  actor: Actor,
  guildId: Snowflake,
): FoundInvite[] {
  const guild = findGuild(ctx, actor, guildId);
  const permissions = permissionsInGuild(ctx, actor, guild);
  const isAllowed =
    has(permissions, PERMISSIONS.ManageGuild) || has(permissions, PERMISSIONS.ViewAuditLog);
  if (!isAllowed) throw new ApiError('missingPermissions');
  return invitesOf(ctx, guildId).map((invite) => ({ guild, invite }));
}

/** Whether the actor sees how often an invite was used, and its like. */
export function maySeeUses(ctx: DomainContext, actor: Actor, guild: GuildState): boolean {
  return has(permissionsInGuild(ctx, actor, guild), PERMISSIONS.ManageGuild);
}

/** Takes MANAGE_CHANNELS in its channel, or MANAGE_GUILD. */
export function deleteInvite(ctx: DomainContext, actor: Actor, code: string): FoundInvite {
  const found = findInvite(ctx, code);
  const { guild, invite } = found;
  const channel = guild.channels.get(invite.channelId);
  const here = channel === undefined ? 0n : permissionsInChannel(ctx, actor, { channel, guild });
  const isAllowed =
    has(here, PERMISSIONS.ManageChannels) ||
    has(permissionsInGuild(ctx, actor, guild), PERMISSIONS.ManageGuild);
  if (!isAllowed) throw new ApiError('missingPermissions');
  ctx.store.invites.delete(code);
  const data = { code, channel_id: invite.channelId, guild_id: guild.id };
  if (channel !== undefined) tellOfInvite(ctx, { guild, channel }, ['INVITE_DELETE', data]);
  const changes = auditChanges(audited(invite), null);
  const entry = { action: AuditLogEvent.InviteDelete, targetId: null, changes };
  recordAudit(ctx, actor, { guild, entry });
  return found;
}
