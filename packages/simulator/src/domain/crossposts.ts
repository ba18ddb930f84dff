// SPDX-License-Identifier: AGPL-3.0-only
// Copies of published messages in the channels that follow, and what becomes of them with their source
// (docs: Message, Crosspost Message).
import { isDeepStrictEqual } from 'node:util';
import { MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { WebhookRecord } from '../store/interaction.ts';
import type { CopyPlace, MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { messageEvent } from '../views/messages.ts';
import type { DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { plainMessage } from './message-access.ts';

/** What a copy says when its source is gone. */
const SOURCE_GONE = '[Original Message Deleted]';

const CARRIED = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** What a copy shares with its source; it mentions nobody. */
function sharedParts(source: MessageRecord) {
  const { content, embeds, components, attachments, editedAtMs } = source;
  const flags = (source.flags & CARRIED) | MessageFlags.IsCrosspost;
  return { content, embeds, components, attachments, editedAtMs, flags };
}

function copyFor(ctx: DomainContext, webhook: WebhookRecord, source: MessageRecord): MessageRecord {
  return {
    ...plainMessage({
      id: ctx.ids.take(),
      channelId: webhook.channelId,
      guildId: webhook.guildId,
      authorId: webhook.id,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    ...sharedParts(source),
    editedAtMs: null,
    webhook: {
      webhookId: webhook.id,
      username: webhook.name ?? '',
      avatar: webhook.avatar,
    },
    reference: {
      type: MessageReferenceType.Default,
      messageId: source.id,
      channelId: source.channelId,
      guildId: source.guildId,
    },
  };
}

function tell(
  ctx: DomainContext,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: MessageRecord,
): void {
  const found = ctx.store.channel(message.channelId);
  if (found !== undefined) {
    ctx.events.push(messageEvent(ctx, name, { message, channel: found.channel }));
  }
}

/** Brings a published message to every channel that follows its own. */
export function deliverCrosspost(ctx: DomainContext, source: MessageRecord): void {
  const copies: CopyPlace[] = [];
  for (const webhook of ctx.store.webhooks.values()) {
    if (webhook.sourceChannelId !== source.channelId) continue;
    if (ctx.store.channel(webhook.channelId) === undefined) continue;
    const copy = copyFor(ctx, webhook, source);
    ctx.store.log(copy.channelId).append(copy);
    copies.push({ channelId: copy.channelId, messageId: copy.id });
    tell(ctx, 'MESSAGE_CREATE', copy);
  }
  if (copies.length > 0) ctx.store.crossposts.set(source.id, copies);
}

function changeCopies(
  ctx: DomainContext,
  source: MessageRecord,
  change: (copy: MessageRecord) => MessageRecord,
): void {
  for (const { channelId, messageId } of ctx.store.crossposts.get(source.id) ?? []) {
    const copy = ctx.store.message(channelId, messageId);
    if (copy === undefined) continue;
    const changed = change(copy);
    ctx.store.log(channelId).replace(changed);
    tell(ctx, 'MESSAGE_UPDATE', changed);
  }
}

/** Copies say what their source now says; of a change that they do not share nothing is told. */
export function editCrossposts(
  ctx: DomainContext,
  { before, after }: { readonly before: MessageRecord; readonly after: MessageRecord },
): void {
  const shared = sharedParts(after);
  if (isDeepStrictEqual(shared, sharedParts(before))) return;
  changeCopies(ctx, after, (copy) => ({ ...copy, ...shared }));
}

/** Copies stay and say that their source is gone. */
export function orphanCrossposts(ctx: DomainContext, source: MessageRecord): void {
  changeCopies(ctx, source, (copy) => ({
    ...copy,
    content: SOURCE_GONE,
    embeds: [],
    components: [],
    attachments: [],
    flags: MessageFlags.IsCrosspost | MessageFlags.SourceMessageDeleted,
  }));
  ctx.store.crossposts.delete(source.id);
}

/** A channel that is gone is followed no more; for after it has left the store. */
export function endFollowing(
  ctx: DomainContext,
  channelId: Snowflake,
  messages: readonly MessageRecord[],
): void {
  for (const message of messages) orphanCrossposts(ctx, message);
  for (const webhook of ctx.store.webhooks.values()) {
    if (webhook.sourceChannelId !== channelId) continue;
    ctx.store.webhooks.delete(webhook.id);
    const channel = ctx.store.guild(webhook.guildId)?.channels.get(webhook.channelId);
    if (channel === undefined) continue;
    const data = { guild_id: webhook.guildId, channel_id: webhook.channelId };
    ctx.events.push(channelEvent(channel, 'WEBHOOKS_UPDATE', data));
  }
}
