// SPDX-License-Identifier: AGPL-3.0-only
// Webhooks: made, found, changed and deleted, by those who manage them and by their tokens.
import { AuditLogEvent, ChannelType, WebhookType } from 'discord-api-types/v10';
import type { ImageData } from '../input/images.ts';
import type { WebhookCreateInput, WebhookEditInput } from '../input/webhooks.ts';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { WebhookRecord } from '../store/interaction.ts';
import { BASE64URL } from '../store/random.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { plainWebhookView } from '../views/webhooks.ts';
import { findGuild, requireInChannel, requireInGuild } from './access.ts';
import { ApiError } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import { findGuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { imageHash } from './image-hash.ts';
import { PERMISSIONS } from './permissions.ts';

const MAX_WEBHOOKS = 15;
const TOKEN_LENGTH = 68;

const WITH_WEBHOOKS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

function tell(ctx: DomainContext, channel: ChannelRecord): void {
  const data = { guild_id: channel.guildId, channel_id: channel.id };
  ctx.events.push(channelEvent(channel, 'WEBHOOKS_UPDATE', data));
}

interface Change {
  readonly action: AuditLogEvent;
  readonly before: WebhookRecord | null;
  readonly after: WebhookRecord | null;
}

/** Tells of the channel that the webhook is in, and of the one that it was in. */
export function announceWebhook(
  ctx: DomainContext,
  actor: Actor,
  { action, before, after }: Change,
): void {
  const webhook = after ?? before;
  const guild = webhook === null ? undefined : ctx.store.guild(webhook.guildId);
  if (webhook === null || guild === undefined) return;
  for (const id of new Set([before?.channelId, after?.channelId])) {
    const channel = id === undefined ? undefined : guild.channels.get(id);
    if (channel !== undefined) tell(ctx, channel);
  }
  const changes = auditChanges(
    before && plainWebhookView(before),
    after && plainWebhookView(after),
  );
  recordAudit(ctx, actor, { guild, entry: { action, targetId: webhook.id, changes } });
}

/** A channel that can have webhooks, for somebody who may manage them there. */
export function findHome(ctx: DomainContext, actor: Actor, channelId: Snowflake): ChannelRecord {
  const found = findGuildChannel(ctx, actor, channelId);
  if (!WITH_WEBHOOKS.has(found.channel.type)) throw new ApiError('wrongChannelType');
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageWebhooks });
  return found.channel;
}

function inChannel(ctx: DomainContext, channelId: Snowflake): WebhookRecord[] {
  return [...ctx.store.webhooks.values()].filter((webhook) => webhook.channelId === channelId);
}

/** Throws when a channel has as many webhooks as it may. */
export function requireRoom(ctx: DomainContext, channelId: Snowflake): void {
  if (inChannel(ctx, channelId).length >= MAX_WEBHOOKS) throw new ApiError('tooManyWebhooks');
}

function keepAvatar(
  ctx: DomainContext,
  { id, avatar }: WebhookRecord,
  image: ImageData | null | undefined,
): void {
  if (image && avatar !== null) ctx.store.files.put(`avatars/${id}/${avatar}`, image);
}

export function createWebhook(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly channelId: Snowflake; readonly input: WebhookCreateInput },
): WebhookRecord {
  const { input } = asked;
  const channel = findHome(ctx, actor, asked.channelId);
  requireRoom(ctx, channel.id);
  const webhook: WebhookRecord = {
    id: ctx.ids.take(),
    type: WebhookType.Incoming,
    guildId: channel.guildId,
    channelId: channel.id,
    name: input.name,
    avatar: input.avatar ? imageHash(input.avatar) : null,
    token: ctx.randoms.stream('webhooks').text(TOKEN_LENGTH, BASE64URL),
    applicationId: actor.applicationId ?? null,
    userId: actor.userId,
    sourceGuildId: null,
    sourceChannelId: null,
  };
  ctx.store.webhooks.set(webhook.id, webhook);
  keepAvatar(ctx, webhook, input.avatar);
  announceWebhook(ctx, actor, {
    action: AuditLogEvent.WebhookCreate,
    before: null,
    after: webhook,
  });
  return webhook;
}

export function listChannelWebhooks(
  ctx: DomainContext,
  actor: Actor,
  channelId: Snowflake,
): readonly WebhookRecord[] {
  return inChannel(ctx, findHome(ctx, actor, channelId).id);
}

export function listGuildWebhooks(
  ctx: DomainContext,
  actor: Actor,
  guildId: Snowflake,
): readonly WebhookRecord[] {
  const guild: GuildState = findGuild(ctx, actor, guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageWebhooks });
  return [...ctx.store.webhooks.values()].filter((webhook) => webhook.guildId === guildId);
}

/** For those who may manage it in its channel, and to be looked at by the application whose own it is. */
export function findWebhook(ctx: DomainContext, actor: Actor, id: Snowflake): WebhookRecord {
  const webhook = ctx.store.webhooks.get(id);
  if (webhook === undefined) throw new ApiError('unknownWebhook');
  const isOwn = webhook.applicationId !== null && webhook.applicationId === actor.applicationId;
  if (!isOwn) findHome(ctx, actor, webhook.channelId);
  return webhook;
}

/** For those who may change it: being the application's own is not enough (docs: Modify Webhook). */
export function findManagedWebhook(ctx: DomainContext, actor: Actor, id: Snowflake): WebhookRecord {
  const webhook = findWebhook(ctx, actor, id);
  findHome(ctx, actor, webhook.channelId);
  return webhook;
}

export interface WebhookKey {
  readonly id: Snowflake;
  readonly token: string;
}

export function findWebhookByToken(ctx: DomainContext, { id, token }: WebhookKey): WebhookRecord {
  const webhook = ctx.store.webhooks.get(id);
  if (webhook === undefined) throw new ApiError('unknownWebhook');
  if (webhook.token === null || webhook.token !== token) throw new ApiError('invalidWebhookToken');
  return webhook;
}

/** Who a webhook is when it acts itself. */
export function webhookActor({ id }: WebhookRecord): Actor {
  return { kind: 'webhook', userId: id };
}

export function editWebhook(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly webhook: WebhookRecord; readonly input: WebhookEditInput },
): WebhookRecord {
  const { webhook, input } = asked;
  const { avatar, channel_id: channelId } = input;
  const isMoved = channelId !== undefined && channelId !== webhook.channelId;
  if (isMoved && findHome(ctx, actor, channelId).guildId !== webhook.guildId) {
    throw new ApiError('unknownChannel');
  }
  if (isMoved) requireRoom(ctx, channelId);
  const changed = {
    ...webhook,
    name: input.name ?? webhook.name,
    avatar: avatar === undefined ? webhook.avatar : avatar && imageHash(avatar),
    channelId: channelId ?? webhook.channelId,
  };
  ctx.store.webhooks.set(webhook.id, changed);
  keepAvatar(ctx, changed, avatar);
  const action = AuditLogEvent.WebhookUpdate;
  announceWebhook(ctx, actor, { action, before: webhook, after: changed });
  return changed;
}

export function deleteWebhook(ctx: DomainContext, actor: Actor, webhook: WebhookRecord): void {
  ctx.store.webhooks.delete(webhook.id);
  announceWebhook(ctx, actor, {
    action: AuditLogEvent.WebhookDelete,
    before: webhook,
    after: null,
  });
}
