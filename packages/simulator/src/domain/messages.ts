// SPDX-License-Identifier: AGPL-3.0-only
// Messages: sent, listed, edited, deleted, published (docs: Message resource).
import {
  AuditLogEvent,
  ChannelType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { MessageEdit, MessageInput, MessageListQuery } from '../input/message.ts';
import { isDirect } from '../store/channel.ts';
import type { MessageRecord } from '../store/message.ts';
import { type Snowflake, timeMsFromSnowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { guildIdField, messageEvent } from '../views/messages.ts';
import { memberViewOf } from '../views/users.ts';
import { findChannel, permissionsInChannel, requireInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { GivenFile } from './attachments.ts';
import { type AuditInput, recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { deliverCrosspost, editCrossposts, orphanCrossposts } from './crossposts.ts';
import { channelEvent } from './events.ts';
import {
  findMessage,
  hasMessages,
  messageIn,
  type MessagePlace,
  plainMessage,
  requireActive,
  requireDeletable,
  requireReadable,
  requireUnlocked,
  sendPermission,
} from './message-access.ts';
import { CREATE_FLAGS, messageParts } from './message-parts.ts';
import { checkForwardAlone, type Reference, referenceFrom } from './message-references.ts';
import { has, PERMISSIONS } from './permissions.ts';
import { schedulePollEnd } from './polls.ts';
import { checkSlowMode } from './slow-mode.ts';
import { speakInThread } from './thread-members.ts';

export { findMessage, type MessagePlace, plainMessage } from './message-access.ts';

/** Adds a message that is complete to its channel and tells of it. */
export function publishMessage(
  ctx: DomainContext,
  found: FoundChannel,
  message: MessageRecord,
): MessageRecord {
  speakInThread(ctx, message.channelId, message.authorId);
  ctx.store.log(message.channelId).append(message);
  schedulePollEnd(ctx, message);
  ctx.events.push(messageEvent(ctx, 'MESSAGE_CREATE', { message, channel: found.channel }));
  return message;
}

/** Puts a changed message in the place of what it was and tells of it, and its copies with it. */
export function replaceMessage(
  ctx: DomainContext,
  found: FoundChannel,
  message: MessageRecord,
): MessageRecord {
  const before = ctx.store.message(message.channelId, message.id);
  ctx.store.log(message.channelId).replace(message);
  ctx.events.push(messageEvent(ctx, 'MESSAGE_UPDATE', { message, channel: found.channel }));
  if (before !== undefined) editCrossposts(ctx, { before, after: message });
  return message;
}

export interface NewMessage {
  readonly channelId: Snowflake;
  /** That of the post whose first message this is. */
  readonly id?: Snowflake | undefined;
  readonly input: MessageInput;
  readonly files?: readonly GivenFile[];
}

/** How far back `enforce_nonce` looks: the docs say "the past few minutes". */
const NONCE_MS = 300_000;
const NONCE_MESSAGES = 1_000;

function sameNonce(
  ctx: DomainContext,
  actor: Actor,
  { channelId, input }: NewMessage,
): MessageRecord | undefined {
  const nonce = input.nonce ?? null;
  if (nonce === null || input.enforce_nonce !== true) return undefined;
  const sinceMs = ctx.clock.now() - NONCE_MS;
  return ctx.store
    .log(channelId)
    .before(undefined, NONCE_MESSAGES)
    .find(
      (message) =>
        message.authorId === actor.userId &&
        message.createdAtMs >= sinceMs &&
        String(message.nonce) === String(nonce),
    );
}

function checkRecipient(ctx: DomainContext, actor: Actor, { channel }: FoundChannel): void {
  if (!isDirect(channel)) return;
  const other = channel.userIds.find((id) => id !== actor.userId);
  if (actor.kind !== 'bot' || other === undefined) return;
  if (ctx.store.user(other)?.bot === true) throw new ApiError('cannotMessageUser');
  if (!ctx.store.guilds.shared(actor.userId, other)) throw new ApiError('noMutualGuild');
}

/** Where a sender's permissions are looked at: a post's first message takes what its forum asks. */
function permissionHome(found: FoundChannel, isPost: boolean): FoundChannel {
  const { channel, guild } = found;
  if (!isPost || guild === null || isDirect(channel)) return found;
  const forum = guild.channels.get(channel.parentId ?? channel.id);
  return forum === undefined ? found : { channel: forum, guild };
}

function checkSending(ctx: DomainContext, actor: Actor, found: FoundChannel): void {
  if (!hasMessages(found)) throw new ApiError('nonTextChannel');
  requireInChannel(ctx, actor, { found, wanted: sendPermission(found) });
  checkRecipient(ctx, actor, found);
  checkSlowMode(ctx, actor, found);
  requireUnlocked(ctx, actor, found);
}

function draft(ctx: DomainContext, actor: Actor, found: FoundChannel): MessageRecord {
  return plainMessage({
    id: ctx.ids.take(),
    channelId: found.channel.id,
    guildId: found.guild?.id ?? null,
    authorId: actor.userId,
    createdAtMs: Math.floor(ctx.clock.now()),
  });
}

function forward(
  ctx: DomainContext,
  actor: Actor,
  { found, reference }: { readonly found: FoundChannel; readonly reference: Reference },
): MessageRecord {
  return {
    ...draft(ctx, actor, found),
    flags: MessageFlags.HasSnapshot,
    reference: reference.record,
    snapshots: reference.snapshots,
  };
}

export function createMessage(ctx: DomainContext, actor: Actor, sent: NewMessage): MessageRecord {
  const { channelId, id, input, files = [] } = sent;
  const found = findChannel(ctx, actor, channelId);
  const isPost = id !== undefined;
  if (!isPost) checkSending(ctx, actor, found);
  const known = sameNonce(ctx, actor, sent);
  if (known !== undefined) return known;
  if ((input.sticker_ids ?? []).length > 0) throw new ApiError('invalidSticker');
  const reference = referenceFrom(ctx, actor, { found, input });
  if (reference?.record.type === MessageReferenceType.Forward) {
    checkForwardAlone(input, files);
    const forwarded = forward(ctx, actor, { found, reference });
    return publishMessage(ctx, found, { ...forwarded, nonce: input.nonce ?? null });
  }
  const parts = messageParts(
    ctx,
    {
      found,
      permissions: permissionsInChannel(ctx, actor, permissionHome(found, isPost)),
      settableFlags: CREATE_FLAGS,
      repliedUserId: reference?.repliedUserId,
    },
    { input, files },
  );
  const message = {
    ...draft(ctx, actor, found),
    ...(id === undefined ? {} : { id }),
    ...parts,
    type: reference === undefined ? MessageType.Default : MessageType.Reply,
    reference: reference?.record ?? null,
    nonce: input.nonce ?? null,
  };
  return publishMessage(ctx, found, message);
}

/** Newest first. */
export function listMessages(
  ctx: DomainContext,
  actor: Actor,
  { channelId, query }: { readonly channelId: Snowflake; readonly query: MessageListQuery },
): MessageRecord[] {
  const found = findChannel(ctx, actor, channelId);
  if (!hasMessages(found)) throw new ApiError('wrongChannelType');
  requireReadable(ctx, actor, found);
  // Docs: without READ_MESSAGE_HISTORY there are no messages, not an error.
  const permissions = permissionsInChannel(ctx, actor, found);
  if (!has(permissions, PERMISSIONS.ReadMessageHistory)) return [];
  return pageOf(ctx, channelId, query);
}

function pageOf(
  ctx: DomainContext,
  channelId: Snowflake,
  { around, before, after, limit }: MessageListQuery,
): MessageRecord[] {
  const log = ctx.store.log(channelId);
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const named = log.get(around);
    const own = named?.ephemeralFor === null ? named : undefined;
    const later = log.after(around, half);
    const earlier = log.before(around, Math.max(0, limit - half - (own === undefined ? 0 : 1)));
    return [...earlier, ...(own === undefined ? [] : [own]), ...later].reverse();
  }
  // Of `before` and `after` together, Discord looks at `before`.
  const messages =
    after === undefined || before !== undefined
      ? log.before(before, limit)
      : log.after(after, limit);
  return messages.reverse();
}

/** What anybody with MANAGE_MESSAGES may change of others' messages: whether embeds are shown. */
function suppress(
  ctx: DomainContext,
  actor: Actor,
  { message, found, input }: ReturnType<typeof findMessage> & { readonly input: MessageEdit },
): MessageRecord {
  const others = Object.entries(input).filter(([, value]) => value !== undefined);
  const onlyFlags = others.every(([name]) => name === 'flags');
  if (!onlyFlags || others.length === 0) throw new ApiError('notTheAuthor');
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  const wanted = (input.flags ?? 0) & MessageFlags.SuppressEmbeds;
  const flags = (message.flags & ~MessageFlags.SuppressEmbeds) | wanted;
  return replaceMessage(ctx, found, { ...message, flags });
}

/** Flags that an edit may set. */
export const EDIT_FLAGS: number = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

export interface MessageChange {
  readonly place: MessagePlace;
  readonly input: MessageEdit;
  readonly files?: readonly GivenFile[];
}

export function editMessage(
  ctx: DomainContext,
  actor: Actor,
  { place, input, files = [] }: MessageChange,
): MessageRecord {
  const { message, found } = findMessage(ctx, actor, place);
  requireActive(found);
  requireUnlocked(ctx, actor, found);
  if (message.authorId !== actor.userId) return suppress(ctx, actor, { message, found, input });
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) {
    if (message.interaction === null) throw new ApiError('systemMessage');
  }
  if (message.poll !== null) throw new ApiError('pollMessage');
  if (message.snapshots.length > 0) checkForwardAlone(input, files);
  return changeMessage(
    ctx,
    { message, found, permissions: permissionsInChannel(ctx, actor, found) },
    {
      input,
      files,
    },
  );
}

/** Changes a message of the one who may: its author, its webhook, the token of its interaction. */
export function changeMessage(
  ctx: DomainContext,
  {
    message,
    found,
    permissions,
  }: ReturnType<typeof findMessage> & { readonly permissions: bigint },
  given: { readonly input: MessageEdit; readonly files: readonly GivenFile[] },
): MessageRecord {
  const repliedTo =
    message.reference?.messageId === undefined || message.reference.messageId === null
      ? undefined
      : ctx.store.message(message.reference.channelId, message.reference.messageId);
  const parts = messageParts(
    ctx,
    {
      found,
      permissions,
      settableFlags: EDIT_FLAGS,
      repliedUserId: message.type === MessageType.Reply ? repliedTo?.authorId : undefined,
      mentionsUsersOnly: message.webhook !== null,
      edited: message,
    },
    given,
  );
  const editedAtMs = Math.floor(ctx.clock.now());
  return replaceMessage(ctx, found, { ...message, ...parts, editedAtMs });
}

export function removeMessage(
  ctx: DomainContext,
  found: FoundChannel,
  message: MessageRecord,
): void {
  ctx.store.log(message.channelId).delete(message.id);
  const { channel } = found;
  const data = { id: message.id, channel_id: channel.id, ...guildIdField(channel) };
  ctx.events.push(channelEvent(channel, 'MESSAGE_DELETE', data));
  orphanCrossposts(ctx, message);
}

/** An entry in the log of the channel's guild; DMs have none. */
export function auditIn(
  ctx: DomainContext,
  actor: Actor,
  { found, entry }: { readonly found: FoundChannel; readonly entry: AuditInput },
): void {
  if (found.guild !== null) recordAudit(ctx, actor, { guild: found.guild, entry });
}

/** Docs: Message Types, those that are not deletable. */
const UNDELETABLE: ReadonlySet<MessageType> = new Set([
  MessageType.RecipientAdd,
  MessageType.RecipientRemove,
  MessageType.Call,
  MessageType.ChannelNameChange,
  MessageType.ChannelIconChange,
  MessageType.ThreadStarterMessage,
]);

export function deleteMessage(ctx: DomainContext, actor: Actor, place: MessagePlace): void {
  const found = findChannel(ctx, actor, place.channelId);
  const message = messageIn(ctx, found, place.messageId);
  if (message.authorId !== actor.userId) {
    if (isDirect(found.channel)) throw new ApiError('directChannel');
    requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  }
  requireDeletable(ctx, actor, found);
  if (UNDELETABLE.has(message.type)) throw new ApiError('systemMessage');
  removeMessage(ctx, found, message);
  if (message.authorId === actor.userId) return;
  const options = { channel_id: place.channelId, count: '1' };
  const action = AuditLogEvent.MessageDelete;
  auditIn(ctx, actor, { found, entry: { action, targetId: message.authorId, options } });
}

const BULK_AGE_MS = 14 * 86_400_000;

export function bulkDelete(
  ctx: DomainContext,
  actor: Actor,
  {
    channelId,
    messageIds,
  }: { readonly channelId: Snowflake; readonly messageIds: readonly Snowflake[] },
): void {
  const found = findChannel(ctx, actor, channelId);
  const { channel } = found;
  if (isDirect(channel)) throw new ApiError('directChannel');
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  requireDeletable(ctx, actor, found);
  if (messageIds.length < 2 || messageIds.length > 100) throw new ApiError('bulkDeleteCount');
  const oldestMs = ctx.clock.now() - BULK_AGE_MS;
  const isOld = (id: Snowflake) => timeMsFromSnowflake(id) < oldestMs;
  if (messageIds.some(isOld)) throw new ApiError('bulkDeleteAge');
  const messages = messageIds
    .flatMap((id) => ctx.store.message(channelId, id) ?? [])
    .filter(({ ephemeralFor }) => ephemeralFor === null);
  if (messages.length === 0) return;
  const log = ctx.store.log(channelId);
  for (const { id } of messages) log.delete(id);
  const data = {
    ids: messages.map(({ id }) => id),
    channel_id: channelId,
    ...guildIdField(channel),
  };
  ctx.events.push(channelEvent(channel, 'MESSAGE_DELETE_BULK', data));
  for (const message of messages) orphanCrossposts(ctx, message);
  const options = { count: String(messages.length) };
  const action = AuditLogEvent.MessageBulkDelete;
  auditIn(ctx, actor, { found, entry: { action, targetId: channelId, options } });
}

/** Publishes a message of an announcement channel to those that follow it. */
export function crosspostMessage(
  ctx: DomainContext,
  actor: Actor,
  place: MessagePlace,
): MessageRecord {
  const { message, found } = findMessage(ctx, actor, place);
  const { channel } = found;
  if (isDirect(channel) || channel.type !== ChannelType.GuildAnnouncement) {
    throw new ApiError('wrongChannelType');
  }
  const others = message.authorId === actor.userId ? 0n : PERMISSIONS.ManageMessages;
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.SendMessages | others });
  if ((message.flags & MessageFlags.Crossposted) !== 0) throw new ApiError('alreadyCrossposted');
  const flags = message.flags | MessageFlags.Crossposted;
  const published = replaceMessage(ctx, found, { ...message, flags });
  deliverCrosspost(ctx, published);
  return published;
}

export function startTyping(ctx: DomainContext, actor: Actor, channelId: Snowflake): void {
  const found = findChannel(ctx, actor, channelId);
  if (!hasMessages(found)) throw new ApiError('wrongChannelType');
  requireInChannel(ctx, actor, { found, wanted: sendPermission(found) });
  const { channel, guild } = found;
  const member = guild === null ? undefined : memberViewOf(ctx, guild, actor.userId);
  const data = {
    channel_id: channelId,
    ...guildIdField(channel),
    user_id: actor.userId,
    timestamp: Math.floor(ctx.clock.now() / 1_000),
    ...(member === undefined ? {} : { member }),
  };
  ctx.events.push(channelEvent(channel, 'TYPING_START', data));
}
