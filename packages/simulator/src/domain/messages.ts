// SPDX-License-Identifier: AGPL-3.0-only
// Messages: created, read, edited, deleted (docs: Message resource).
import { MessageType } from 'discord-api-types/v10';
import type { MessageEdit, MessageInput, MessageListQuery } from '../input/message.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { guildIdField, messageEvent } from '../views/messages.ts';
import { findChannel, permissionsInChannel, requireInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { has, PERMISSIONS } from './permissions.ts';

export interface MessagePlace {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
}

/** A message that the actor can see, and where it is. */
export function findMessage(
  ctx: DomainContext,
  actor: Actor,
  { channelId, messageId }: MessagePlace,
): { readonly message: MessageRecord; readonly found: FoundChannel } {
  const found = findChannel(ctx, actor, channelId);
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ReadMessageHistory });
  const message = ctx.store.message(channelId, messageId);
  if (message === undefined || message.ephemeralFor !== null) throw new ApiError('unknownMessage');
  return { message, found };
}

/** What a message has that nobody gave it. */
export function plainMessage(
  message: Pick<MessageRecord, 'id' | 'channelId' | 'guildId' | 'authorId' | 'createdAtMs'>,
): MessageRecord {
  return {
    ...message,
    type: MessageType.Default,
    webhook: null,
    applicationId: null,
    content: '',
    editedAtMs: null,
    pinnedAtMs: null,
    tts: false,
    flags: 0,
    mentionsEveryone: false,
    mentionUserIds: [],
    mentionRoleIds: [],
    embeds: [],
    components: [],
    attachments: [],
    reference: null,
    snapshots: [],
    nonce: null,
    poll: null,
    reactions: [],
    interaction: null,
    ephemeralFor: null,
  };
}

export interface NewMessage {
  readonly channelId: Snowflake;
  /** That of the post whose first message this is. */
  readonly id?: Snowflake | undefined;
  readonly input: MessageInput;
}

export function createMessage(
  ctx: DomainContext,
  actor: Actor,
  { channelId, id, input }: NewMessage,
): MessageRecord {
  const found = findChannel(ctx, actor, channelId);
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.SendMessages });
  const content = (input.content ?? '').trim();
  if (content === '') throw new ApiError('emptyMessage');
  const message = {
    ...plainMessage({
      id: id ?? ctx.ids.take(),
      channelId,
      guildId: found.guild?.id ?? null,
      authorId: actor.userId,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    content,
    nonce: input.nonce ?? null,
    tts: input.tts ?? false,
    flags: input.flags ?? 0,
  };
  ctx.store.log(channelId).append(message);
  ctx.events.push(messageEvent(ctx, 'MESSAGE_CREATE', { message, channel: found.channel }));
  return message;
}

/** Newest first. */
export function listMessages(
  ctx: DomainContext,
  actor: Actor,
  { channelId, query }: { readonly channelId: Snowflake; readonly query: MessageListQuery },
): MessageRecord[] {
  const found = findChannel(ctx, actor, channelId);
  // Docs: without READ_MESSAGE_HISTORY there are no messages, not an error.
  const permissions = permissionsInChannel(ctx, actor, found);
  if (!has(permissions, PERMISSIONS.ReadMessageHistory)) return [];
  const log = ctx.store.log(channelId);
  const { around, before, after, limit } = query;
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const own = log.get(around);
    const later = log.after(around, half);
    const earlier = log.before(around, Math.max(0, limit - half - (own === undefined ? 0 : 1)));
    return [...earlier, ...(own === undefined ? [] : [own]), ...later].reverse();
  }
  const messages = after === undefined ? log.before(before, limit) : log.after(after, limit);
  return messages.reverse();
}

export function editMessage(
  ctx: DomainContext,
  actor: Actor,
  { place, input }: { readonly place: MessagePlace; readonly input: MessageEdit },
): MessageRecord {
  const { message, found } = findMessage(ctx, actor, place);
  if (message.authorId !== actor.userId) throw new ApiError('notTheAuthor');
  const content = input.content === undefined ? message.content : (input.content ?? '').trim();
  if (content === '') throw new ApiError('emptyMessage');
  const edited = { ...message, content, editedAtMs: Math.floor(ctx.clock.now()) };
  ctx.store.log(place.channelId).replace(edited);
  const told = { message: edited, channel: found.channel };
  ctx.events.push(messageEvent(ctx, 'MESSAGE_UPDATE', told));
  return edited;
}

export function deleteMessage(ctx: DomainContext, actor: Actor, place: MessagePlace): void {
  const { message, found } = findMessage(ctx, actor, place);
  if (message.authorId !== actor.userId) {
    requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  }
  ctx.store.log(place.channelId).delete(place.messageId);
  const data = {
    id: place.messageId,
    channel_id: place.channelId,
    ...guildIdField(found.channel),
  };
  ctx.events.push(channelEvent(found.channel, 'MESSAGE_DELETE', data));
}
