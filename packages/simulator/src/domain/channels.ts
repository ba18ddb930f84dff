// SPDX-License-Identifier: AGPL-3.0-only
// Channels of a guild, without threads: made, changed, ordered, deleted, and their overwrites.
import { AuditLogEvent, ChannelType } from 'discord-api-types/v10';
import type {
  ChannelCreateInput,
  ChannelEditInput,
  ChannelPositionsInput,
  OverwritePutInput,
} from '../input/channels.ts';
import { type ChannelRecord, isDirect, type OverwriteRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import { plainChannel } from '../store/population.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView, overwriteView } from '../views/channels.ts';
import { guildView } from '../views/guilds.ts';
import { findChannel, findGuild, requireInChannel, requireInGuild } from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import { syncedWith } from './category-sync.ts';
import { checkMoves } from './channel-moves.ts';
import {
  channelName,
  checkOverwrites,
  checkParent,
  checkSettings,
  overwriteFrom,
  withSettings,
} from './channel-rules.ts';
import type { Actor, DomainContext } from './context.ts';
import { endFollowing } from './crossposts.ts';
import { channelEvent, type DomainEvent, guildEvent } from './events.ts';
import { forgetTags } from './forum-tags.ts';
import { channelSight, isThreadType, PERMISSIONS } from './permissions.ts';
import { putChannelTold, viewersOf, withSight } from './sight.ts';
import { leaveVoice } from './voice.ts';

const MAX_CHANNELS = 500;

/** A channel or thread of a guild, and the guild. */
export interface GuildChannel {
  readonly channel: ChannelRecord;
  readonly guild: GuildState;
}

/** Like `findChannel`, for what DMs cannot do. */
export function findGuildChannel(
  ctx: DomainContext,
  actor: Actor,
  channelId: Snowflake,
): GuildChannel {
  const { channel, guild } = findChannel(ctx, actor, channelId);
  if (guild === null || isDirect(channel)) throw new ApiError('wrongChannelType');
  return { channel, guild };
}

function requireManage(ctx: DomainContext, actor: Actor, found: GuildChannel): void {
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageChannels });
}

function homesOf(guild: GuildState): ChannelRecord[] {
  return [...guild.channels.values()].filter(({ type }) => !isThreadType(type));
}

/** Channels of a guild that the actor is shown, without threads, in the order of creation. */
export function listChannels(
  ctx: DomainContext,
  actor: Actor,
  guildId: Snowflake,
): readonly ChannelRecord[] {
  const guild = findGuild(ctx, actor, guildId);
  return homesOf(guild).filter(channelSight(guild, actor.userId));
}

export function createChannel(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: ChannelCreateInput },
): ChannelRecord {
  const { guildId, input } = asked;
  const guild = findGuild(ctx, actor, guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageChannels });
  const homes = homesOf(guild);
  if (homes.length >= MAX_CHANNELS) throw new ApiError('tooManyChannels');
  const type: ChannelType = input.type ?? ChannelType.GuildText;
  checkSettings(guild, type, input);
  const parentId = input.parent_id ?? null;
  if (parentId !== null) checkParent(guild, parentId, { id: null, type });
  const wanted = (input.permission_overwrites ?? []).map(overwriteFrom);
  checkOverwrites(ctx, actor, { guild, channel: null, wanted });
  const position = Math.max(-1, ...homes.map((home) => home.position)) + 1;
  const name = channelName(type, input.name);
  const plain = plainChannel({ id: ctx.ids.take(), guildId, type, name, position, parentId });
  // A channel in a category begins with its overwrites.
  const inherited = parentId === null ? [] : (guild.channels.get(parentId)?.overwrites ?? []);
  const begun = { ...plain, overwrites: inherited };
  const { permission_overwrites: given, ...rest } = input;
  const channel = withSettings(
    ctx,
    begun,
    given ? { ...rest, permission_overwrites: given } : rest,
  );
  const view = channelView(ctx, channel);
  // A category may be seen by it.
  withSight(ctx, guild, () => {
    ctx.store.guilds.putChannel(guild, channel);
    ctx.events.push(channelEvent(channel, 'CHANNEL_CREATE', view));
  });
  const changes = auditChanges(null, view);
  const entry = { action: AuditLogEvent.ChannelCreate, targetId: channel.id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return channel;
}

function checkType(channel: ChannelRecord, input: ChannelEditInput): void {
  const type: ChannelType | undefined = input.type;
  if (type === undefined || type === channel.type) return;
  const convertible: readonly ChannelType[] = [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
  ];
  if (convertible.includes(channel.type)) return;
  const message = 'This channel cannot be converted to that type.';
  throw invalidForm({ path: ['type'], code: 'BASE_TYPE_CHOICES', message });
}

/** The channel, and where it is a category what is synced with it. */
function putWithChildren(ctx: DomainContext, guild: GuildState, changed: ChannelRecord): void {
  const before = guild.channels.get(changed.id) ?? changed;
  withSight(ctx, guild, () => {
    for (const one of [changed, ...syncedWith(guild, before, changed)]) {
      putChannelTold(ctx, guild, one);
    }
  });
}

/** Of channels that are no threads. */
export function editChannel(
  ctx: DomainContext,
  actor: Actor,
  asked: GuildChannel & { readonly input: ChannelEditInput },
): ChannelRecord {
  const { channel, guild, input } = asked;
  requireManage(ctx, actor, asked);
  checkType(channel, input);
  checkSettings(guild, input.type ?? channel.type, input);
  const { parent_id: parentId, permission_overwrites: overwrites } = input;
  if (parentId !== undefined && parentId !== null) checkParent(guild, parentId, channel);
  if (overwrites !== undefined) {
    requireInChannel(ctx, actor, { found: asked, wanted: PERMISSIONS.ManageRoles });
    const wanted = (overwrites ?? []).map(overwriteFrom);
    checkOverwrites(ctx, actor, { guild, channel, wanted });
  }
  const changed = withSettings(ctx, channel, input);
  const changes = auditChanges(channelView(ctx, channel), channelView(ctx, changed));
  if (changes.length === 0) return channel;
  putWithChildren(ctx, guild, changed);
  if (input.available_tags !== undefined) forgetTags(ctx, guild, changed);
  const entry = { action: AuditLogEvent.ChannelUpdate, targetId: channel.id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return changed;
}

/** An event on a channel that is about to go: for those who can view it now. */
export function farewell(
  ctx: DomainContext,
  { channel, guild }: GuildChannel,
  told: { readonly name: string; readonly data: unknown },
): DomainEvent {
  const viewers = viewersOf(ctx, guild, channel);
  const event = guildEvent(guild, told.name, told.data);
  return { ...event, isFor: ({ userId }) => viewers.has(userId) };
}

/** What goes with a channel: its messages, its followers, webhooks, invites, and who talks in it. */
export function dropContents(ctx: DomainContext, { channel, guild }: GuildChannel): void {
  const messages = [...(ctx.store.messages.get(channel.id)?.values() ?? [])];
  ctx.store.dropLog(channel.id);
  endFollowing(ctx, channel.id, messages);
  for (const { id, channelId } of ctx.store.webhooks.values()) {
    if (channelId === channel.id) ctx.store.webhooks.delete(id);
  }
  for (const { code, channelId } of ctx.store.invites.values()) {
    if (channelId === channel.id) ctx.store.invites.delete(code);
  }
  for (const { userId, channelId } of [...guild.voiceStates.values()]) {
    if (channelId === channel.id) leaveVoice(ctx, guild, userId);
  }
}

/** No setting names the channel any more; GUILD_UPDATE where one did. */
function clearSettings(ctx: DomainContext, guild: GuildState, channelId: Snowflake): void {
  const { settings } = guild;
  const unless = (id: Snowflake | null): Snowflake | null => (id === channelId ? null : id);
  guild.settings = {
    ...settings,
    afkChannelId: unless(settings.afkChannelId),
    systemChannelId: unless(settings.systemChannelId),
    rulesChannelId: unless(settings.rulesChannelId),
    publicUpdatesChannelId: unless(settings.publicUpdatesChannelId),
    safetyAlertsChannelId: unless(settings.safetyAlertsChannelId),
    widgetChannelId: unless(settings.widgetChannelId),
  };
  const isNamed = JSON.stringify(guild.settings) !== JSON.stringify(settings);
  if (isNamed) ctx.events.push(guildEvent(guild, 'GUILD_UPDATE', guildView(ctx, guild)));
}

/** Its threads go without a word; what was in a category stays and is told of. */
export function deleteChannel(
  ctx: DomainContext,
  actor: Actor,
  found: GuildChannel,
): ChannelRecord {
  const { channel, guild } = found;
  requireManage(ctx, actor, found);
  const view = channelView(ctx, channel);
  const event = farewell(ctx, found, { name: 'CHANNEL_DELETE', data: view });
  const children = [...guild.channels.values()].filter(({ parentId }) => parentId === channel.id);
  // A category may have been seen by it alone.
  withSight(ctx, guild, () => {
    ctx.events.push(event);
    ctx.store.guilds.deleteChannel(guild, channel.id);
    dropContents(ctx, found);
    clearSettings(ctx, guild, channel.id);
    for (const child of children) {
      if (isThreadType(child.type)) {
        dropContents(ctx, { channel: child, guild });
        ctx.store.guilds.deleteChannel(guild, child.id);
      } else {
        putChannelTold(ctx, guild, { ...child, parentId: null });
      }
    }
  });
  const changes = auditChanges(view, null);
  const entry = { action: AuditLogEvent.ChannelDelete, targetId: channel.id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return channel;
}

type PositionInput = ChannelPositionsInput[number];

function moved(guild: GuildState, channel: ChannelRecord, input: PositionInput): ChannelRecord {
  const parentId = input.parent_id === undefined ? channel.parentId : input.parent_id;
  const parent = parentId === null ? undefined : guild.channels.get(parentId);
  const overwrites =
    input.lock_permissions === true && parent !== undefined
      ? parent.overwrites
      : channel.overwrites;
  return { ...channel, parentId, overwrites, position: input.position ?? channel.position };
}

/** All or none. */
export function moveChannels(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: ChannelPositionsInput },
): void {
  const guild = findGuild(ctx, actor, asked.guildId);
  const moves = asked.input.map((input) => {
    const channel = guild.channels.get(input.id);
    if (channel === undefined || isThreadType(channel.type)) throw new ApiError('unknownChannel');
    return { guild, channel, input };
  });
  checkMoves(ctx, actor, moves);
  const changed = moves.map(({ channel, input }) => {
    const { parent_id: parentId } = input;
    if (parentId !== undefined && parentId !== null) checkParent(guild, parentId, channel);
    return { channel, next: moved(guild, channel, input) };
  });
  withSight(ctx, guild, () => {
    for (const { channel, next } of changed) {
      const changes = auditChanges(channelView(ctx, channel), channelView(ctx, next));
      if (changes.length === 0) continue;
      putChannelTold(ctx, guild, next);
      const entry = { action: AuditLogEvent.ChannelUpdate, targetId: channel.id, changes };
      recordAudit(ctx, actor, { guild, entry });
    }
  });
}

function checkTarget(guild: GuildState, id: Snowflake, type: 0 | 1): void {
  if (type === 0 && !guild.roles.has(id)) throw new ApiError('unknownRole');
  if (type === 1 && !guild.members.has(id)) throw new ApiError('unknownMember');
}

interface OverwriteChange {
  readonly before: OverwriteRecord | undefined;
  readonly after: OverwriteRecord | undefined;
}

function overwriteAction({ before, after }: OverwriteChange): AuditLogEvent {
  if (before === undefined) return AuditLogEvent.ChannelOverwriteCreate;
  return after === undefined
    ? AuditLogEvent.ChannelOverwriteDelete
    : AuditLogEvent.ChannelOverwriteUpdate;
}

function auditOverwrite(
  ctx: DomainContext,
  actor: Actor,
  told: GuildChannel & OverwriteChange,
): void {
  const { channel, guild, before, after } = told;
  const { id, type } = (after ?? before) as OverwriteRecord;
  const changes = auditChanges(
    before === undefined ? null : overwriteView(before),
    after === undefined ? null : overwriteView(after),
  );
  const roleName = type === 0 ? guild.roles.get(id)?.name : undefined;
  const options = {
    id,
    type: String(type),
    ...(roleName === undefined ? {} : { role_name: roleName }),
  };
  const entry = { action: overwriteAction(told), targetId: channel.id, changes, options };
  recordAudit(ctx, actor, { guild, entry });
}

function replaceOverwrite(
  ctx: DomainContext,
  actor: Actor,
  asked: GuildChannel & { readonly id: Snowflake; readonly after: OverwriteRecord | undefined },
): void {
  const { channel, guild, id, after } = asked;
  const before = channel.overwrites.find((overwrite) => overwrite.id === id);
  const others = channel.overwrites.filter((overwrite) => overwrite.id !== id);
  const wanted = after === undefined ? others : [...others, after];
  checkOverwrites(ctx, actor, { guild, channel, wanted });
  putWithChildren(ctx, guild, { ...channel, overwrites: wanted });
  auditOverwrite(ctx, actor, { channel, guild, before, after });
}

function findWithOverwrites(ctx: DomainContext, actor: Actor, channelId: Snowflake): GuildChannel {
  const found = findGuildChannel(ctx, actor, channelId);
  if (isThreadType(found.channel.type)) throw new ApiError('wrongChannelType');
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageRoles });
  return found;
}

const MAX_OVERWRITES = 1_000;

export function putOverwrite(
  ctx: DomainContext,
  actor: Actor,
  asked: {
    readonly channelId: Snowflake;
    readonly overwriteId: Snowflake;
    readonly input: OverwritePutInput;
  },
): void {
  const { channelId, overwriteId: id, input } = asked;
  const found = findWithOverwrites(ctx, actor, channelId);
  checkTarget(found.guild, id, input.type);
  const { overwrites } = found.channel;
  const isNew = !overwrites.some((overwrite) => overwrite.id === id);
  if (isNew && overwrites.length >= MAX_OVERWRITES) throw new ApiError('tooManyOverwrites');
  replaceOverwrite(ctx, actor, { ...found, id, after: overwriteFrom({ ...input, id }) });
}

export function deleteOverwrite(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly channelId: Snowflake; readonly overwriteId: Snowflake },
): void {
  const { channelId, overwriteId: id } = asked;
  const found = findWithOverwrites(ctx, actor, channelId);
  if (!found.channel.overwrites.some((overwrite) => overwrite.id === id)) {
    throw new ApiError('unknownOverwrite');
  }
  replaceOverwrite(ctx, actor, { ...found, id, after: undefined });
}
