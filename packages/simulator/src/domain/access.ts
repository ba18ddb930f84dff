// SPDX-License-Identifier: AGPL-3.0-only
// What an actor may reach: every operation begins here.
import { GatewayIntentBits } from 'discord-api-types/v10';
import { isDirect } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import {
  ALL_PERMISSIONS,
  isShown,
  channelPermissions,
  guildPermissions,
  has,
  isVoiceType,
  PERMISSIONS,
} from './permissions.ts';

/** What two people in a DM may do there. */
const IN_DIRECT =
  PERMISSIONS.ViewChannel |
  PERMISSIONS.SendMessages |
  PERMISSIONS.ReadMessageHistory |
  PERMISSIONS.EmbedLinks |
  PERMISSIONS.AttachFiles |
  PERMISSIONS.AddReactions |
  PERMISSIONS.UseExternalEmojis |
  PERMISSIONS.PinMessages |
  PERMISSIONS.SendPolls |
  PERMISSIONS.SendVoiceMessages;

/** Webhooks and the system are not asked for permissions. */
export function isUnquestioned({ kind }: Actor): boolean {
  return kind === 'webhook' || kind === 'system';
}

/** Whether the actor may have what a privileged intent is about; asked of applications alone. */
export function mayHave(ctx: DomainContext, actor: Actor, intent: GatewayIntentBits): boolean {
  if (actor.kind !== 'bot' || actor.applicationId === undefined) return true;
  const allowed = ctx.store.applications.get(actor.applicationId)?.allowedIntents ?? 0;
  return (allowed & intent) !== 0;
}

/** Listing members takes the privileged intent, though it is REST. */
export function requireMembersIntent(ctx: DomainContext, actor: Actor): void {
  if (!mayHave(ctx, actor, GatewayIntentBits.GuildMembers)) throw new ApiError('missingAccess');
}

/** A guild that the actor is in. */
export function findGuild(ctx: DomainContext, actor: Actor, guildId: Snowflake): GuildState {
  const guild = ctx.store.guild(guildId);
  if (guild === undefined) throw new ApiError('unknownGuild');
  if (isUnquestioned(actor) || guild.members.has(actor.userId)) return guild;
  throw new ApiError('missingAccess');
}

/** A guild that the actor is in; that there are others is not told. */
export function findOwnGuild(ctx: DomainContext, actor: Actor, guildId: Snowflake): GuildState {
  const guild = ctx.store.guild(guildId);
  if (guild?.members.has(actor.userId) === true) return guild;
  throw new ApiError('unknownGuild');
}

/** A guild that the actor is in, or that anybody may look at. */
export function findPreviewed(ctx: DomainContext, actor: Actor, guildId: Snowflake): GuildState {
  const guild = ctx.store.guild(guildId);
  const isOpen = guild?.settings.features.includes('DISCOVERABLE') === true;
  if (guild !== undefined && (isOpen || guild.members.has(actor.userId))) return guild;
  throw new ApiError('unknownGuild');
}

/** Applications reach what is their own, and of others that they exist. */
export function requireOwnApplication(
  ctx: DomainContext,
  actor: Actor,
  applicationId: Snowflake,
): void {
  if (!ctx.store.applications.has(applicationId)) throw new ApiError('unknownApplication');
  if (actor.applicationId !== applicationId) throw new ApiError('notThisApplication');
}

/** The actor's permissions in a guild as a whole. */
export function permissionsInGuild(ctx: DomainContext, actor: Actor, guild: GuildState): bigint {
  if (isUnquestioned(actor)) return ALL_PERMISSIONS;
  return guildPermissions(guild, actor.userId, ctx.clock.now());
}

/** Throws 50013 unless the actor has all of these in the guild. */
export function requireInGuild(
  ctx: DomainContext,
  actor: Actor,
  { guild, wanted }: { readonly guild: GuildState; readonly wanted: bigint },
): void {
  if (has(permissionsInGuild(ctx, actor, guild), wanted)) return;
  throw new ApiError('missingPermissions');
}

/** The actor's permissions in a channel. */
export function permissionsInChannel(
  ctx: DomainContext,
  actor: Actor,
  { channel, guild }: FoundChannel,
): bigint {
  if (isUnquestioned(actor)) return ALL_PERMISSIONS;
  if (isDirect(channel) || guild === null) return IN_DIRECT;
  return channelPermissions(guild, channel, { userId: actor.userId, nowMs: ctx.clock.now() });
}

function isVisible(ctx: DomainContext, actor: Actor, { channel, guild }: FoundChannel): boolean {
  if (isUnquestioned(actor)) return true;
  if (isDirect(channel) || guild === null) {
    return isDirect(channel) && channel.userIds.includes(actor.userId);
  }
  return isShown(guild, channel, { userId: actor.userId, nowMs: ctx.clock.now() });
}

/** A channel that the actor can view. */
export function findChannel(ctx: DomainContext, actor: Actor, channelId: Snowflake): FoundChannel {
  const found = ctx.store.channel(channelId);
  if (found === undefined) throw new ApiError('unknownChannel');
  if (!isVisible(ctx, actor, found)) throw new ApiError('missingAccess');
  return found;
}

/** Throws 50013 unless the actor has all of these in the channel; 50001 where it cannot connect. */
export function requireInChannel(
  ctx: DomainContext,
  actor: Actor,
  { found, wanted }: { readonly found: FoundChannel; readonly wanted: bigint },
): void {
  const permissions = permissionsInChannel(ctx, actor, found);
  if (has(permissions, wanted)) return;
  // Who cannot connect is to a voice channel as who cannot view is to others.
  const { channel } = found;
  const isVoice = !isDirect(channel) && isVoiceType(channel.type);
  const isClosed = isVoice && !has(permissions, PERMISSIONS.Connect);
  throw new ApiError(isClosed ? 'missingAccess' : 'missingPermissions');
}
