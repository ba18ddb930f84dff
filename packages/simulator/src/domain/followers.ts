// SPDX-License-Identifier: AGPL-3.0-only
// Channels that follow an announcement channel (docs: Follow Announcement Channel).
import {
  AuditLogEvent,
  ChannelType,
  MessageReferenceType,
  MessageType,
  WebhookType,
} from 'discord-api-types/v10';
import type { WebhookRecord } from '../store/interaction.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { ApiError } from './api-errors.ts';
import { findGuildChannel, type GuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { plainMessage } from './message-access.ts';
import { publishMessage } from './messages.ts';
import { announceWebhook, findHome, requireRoom } from './webhooks.ts';

const MAX_NAME = 80;

const FOLLOWING: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** The message that the channel is given when it begins to follow. */
function tellFollowing(
  ctx: DomainContext,
  actor: Actor,
  { source, target, name }: { source: GuildChannel; target: GuildChannel; name: string },
): void {
  publishMessage(ctx, target, {
    ...plainMessage({
      id: ctx.ids.take(),
      channelId: target.channel.id,
      guildId: target.guild.id,
      authorId: actor.userId,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    type: MessageType.ChannelFollowAdd,
    content: name,
    reference: {
      type: MessageReferenceType.Default,
      messageId: null,
      channelId: source.channel.id,
      guildId: source.guild.id,
    },
  });
}

/** A webhook of its own brings what is published. */
export function followChannel(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly channelId: Snowflake; readonly targetId: Snowflake },
): WebhookRecord {
  const source = findGuildChannel(ctx, actor, asked.channelId);
  if (source.channel.type !== ChannelType.GuildAnnouncement) throw new ApiError('wrongChannelType');
  const home = findHome(ctx, actor, asked.targetId);
  if (!FOLLOWING.includes(home.type)) throw new ApiError('wrongChannelType');
  requireRoom(ctx, home.id);
  const name = `${source.guild.settings.name} #${source.channel.name}`.slice(0, MAX_NAME);
  const webhook: WebhookRecord = {
    id: ctx.ids.take(),
    type: WebhookType.ChannelFollower,
    guildId: home.guildId,
    channelId: home.id,
    name,
    avatar: source.guild.settings.icon,
    token: null,
    applicationId: null,
    userId: actor.userId,
    sourceGuildId: source.guild.id,
    sourceChannelId: source.channel.id,
  };
  ctx.store.webhooks.set(webhook.id, webhook);
  announceWebhook(ctx, actor, {
    action: AuditLogEvent.WebhookCreate,
    before: null,
    after: webhook,
  });
  const target = findGuildChannel(ctx, actor, home.id);
  tellFollowing(ctx, actor, { source, target, name });
  return webhook;
}
