// SPDX-License-Identifier: AGPL-3.0-only
// Finding messages, and what a message has that nobody gave it.
import { ChannelType, MessageType } from 'discord-api-types/v10';
import { isDirect } from '../store/channel.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { findChannel, permissionsInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { has, isThreadType, isVoiceType, PERMISSIONS } from './permissions.ts';

export interface MessagePlace {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
}

export interface FoundMessage {
  readonly message: MessageRecord;
  readonly found: FoundChannel;
}

/** A message in a channel that the actor can view; what is ephemeral is nobody's. */
export function messageIn(
  ctx: DomainContext,
  found: FoundChannel,
  messageId: Snowflake,
): MessageRecord {
  const message = ctx.store.message(found.channel.id, messageId);
  if (message === undefined || message.ephemeralFor !== null) throw new ApiError('unknownMessage');
  return message;
}

/** Docs: reading in a voice channel takes CONNECT as well. */
export function requireReadable(ctx: DomainContext, actor: Actor, found: FoundChannel): void {
  const { channel } = found;
  if (isDirect(channel) || !isVoiceType(channel.type)) return;
  const permissions = permissionsInChannel(ctx, actor, found);
  if (!has(permissions, PERMISSIONS.Connect)) throw new ApiError('missingAccess');
}

/** A message that the actor can read: its own, or with READ_MESSAGE_HISTORY. */
export function findMessage(
  ctx: DomainContext,
  actor: Actor,
  { channelId, messageId }: MessagePlace,
): FoundMessage {
  const found = findChannel(ctx, actor, channelId);
  requireReadable(ctx, actor, found);
  const permissions = permissionsInChannel(ctx, actor, found);
  const message = ctx.store.message(channelId, messageId);
  const isOwn = message?.authorId === actor.userId;
  if (!isOwn && !has(permissions, PERMISSIONS.ReadMessageHistory)) {
    throw new ApiError('missingPermissions');
  }
  return { message: messageIn(ctx, found, messageId), found };
}

function managesThreads(ctx: DomainContext, actor: Actor, found: FoundChannel): boolean {
  return has(permissionsInChannel(ctx, actor, found), PERMISSIONS.ManageThreads);
}

/** Throws 50083 in an archived thread: what is there stays as it is (docs: Active & Archived Threads). */
export function requireActive({ channel }: FoundChannel): void {
  const isArchived = !isDirect(channel) && channel.thread?.archived === true;
  if (isArchived) throw new ApiError('threadArchived');
}

/** Throws 160005 in a locked thread, where only those who manage threads write (docs: Locked Threads). */
export function requireUnlocked(ctx: DomainContext, actor: Actor, found: FoundChannel): void {
  const isLocked = !isDirect(found.channel) && found.channel.thread?.locked === true;
  if (isLocked && !managesThreads(ctx, actor, found)) throw new ApiError('threadLocked');
}

/** Deleting goes on in threads that are archived or locked, but not in those that are both. */
export function requireDeletable(ctx: DomainContext, actor: Actor, found: FoundChannel): void {
  const isArchived = !isDirect(found.channel) && found.channel.thread?.archived === true;
  if (isArchived) requireUnlocked(ctx, actor, found);
}

/** What it takes to send to a channel. */
export function sendPermission({ channel }: FoundChannel): bigint {
  const isThread = !isDirect(channel) && isThreadType(channel.type);
  return isThread ? PERMISSIONS.SendMessagesInThreads : PERMISSIONS.SendMessages;
}

/** Whether a channel has messages at all; forums have threads instead. */
export function hasMessages({ channel }: FoundChannel): boolean {
  if (isDirect(channel)) return true;
  return (
    channel.type !== ChannelType.GuildCategory &&
    channel.type !== ChannelType.GuildForum &&
    channel.type !== ChannelType.GuildMedia &&
    channel.type !== ChannelType.GuildDirectory
  );
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
