// SPDX-License-Identifier: AGPL-3.0-only
// Replies and forwards (docs: Message resource, Message Reference Types).
import {
  GatewayIntentBits,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { MessageContent, MessageInput } from '../input/message.ts';
import type { MessageRecord, MessageReferenceRecord, SnapshotRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { findChannel, mayHave, permissionsInChannel } from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import type { GivenFile } from './attachments.ts';
import type { Actor, DomainContext } from './context.ts';
import { has, PERMISSIONS } from './permissions.ts';

export interface Reference {
  readonly record: MessageReferenceRecord;
  /** Of a forward. */
  readonly snapshots: readonly SnapshotRecord[];
  /** Of a reply. */
  readonly repliedUserId: Snowflake | undefined;
}

interface Scene {
  readonly found: FoundChannel;
  readonly input: MessageInput;
}

const FORWARD: number = MessageReferenceType.Forward;

type Given = NonNullable<MessageInput['message_reference']>;

function bad(code: string, message: string): ApiError {
  return invalidForm({ path: ['message_reference'], code, message });
}

const REPLIABLE: ReadonlySet<MessageType> = new Set([
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
  MessageType.ThreadStarterMessage,
]);

function canReplyTo({ type }: MessageRecord): boolean {
  return REPLIABLE.has(type);
}

function reply(
  ctx: DomainContext,
  actor: Actor,
  { found, given }: { readonly found: FoundChannel; readonly given: Given },
): Reference | undefined {
  const permissions = permissionsInChannel(ctx, actor, found);
  if (!has(permissions, PERMISSIONS.ReadMessageHistory)) throw new ApiError('replyWithoutHistory');
  const channelId = given.channel_id ?? found.channel.id;
  if (channelId !== found.channel.id) {
    const message = 'Cannot reply to a message in a different channel';
    throw bad('REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL', message);
  }
  const message = ctx.store.message(channelId, given.message_id);
  if (message === undefined || message.ephemeralFor !== null) {
    if (given.fail_if_not_exists === false) return undefined;
    throw bad('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  if (!canReplyTo(message)) {
    throw bad('REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message');
  }
  const record = {
    type: MessageReferenceType.Default,
    messageId: message.id,
    channelId,
    guildId: found.guild?.id ?? null,
  };
  const repliedUserId = message.webhook === null ? message.authorId : undefined;
  return { record, snapshots: [], repliedUserId };
}

function snapshotOf(message: MessageRecord): SnapshotRecord {
  const { type, content, embeds, attachments, components, flags } = message;
  const { mentionUserIds, mentionRoleIds, createdAtMs, editedAtMs } = message;
  const parts = { type, content, embeds, attachments, components, flags };
  return { ...parts, mentionUserIds, mentionRoleIds, createdAtMs, editedAtMs };
}

/** Docs: a forward has nothing of its own. */
export function checkForwardAlone(
  { content, embeds, components, attachments, poll }: MessageContent,
  files: readonly GivenFile[],
): void {
  const hasText = (content ?? '') !== '';
  const hasParts = [embeds, components, attachments].some((parts) => (parts ?? []).length > 0);
  const isMore = hasText || hasParts || (poll ?? null) !== null || files.length > 0;
  if (isMore) throw new ApiError('forwardWithContent');
}

const FORWARDABLE: ReadonlySet<MessageType> = new Set([
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
]);

/** Content that the intent would hide at the gateway cannot be forwarded either. */
function canRead(ctx: DomainContext, actor: Actor, message: MessageRecord): boolean {
  const { authorId, guildId, mentionUserIds } = message;
  if (guildId === null || authorId === actor.userId) return true;
  if (mentionUserIds.includes(actor.userId)) return true;
  return mayHave(ctx, actor, GatewayIntentBits.MessageContent);
}

function checkForwardable(ctx: DomainContext, actor: Actor, message: MessageRecord): void {
  if (!FORWARDABLE.has(message.type) || message.poll !== null) {
    throw bad('FORWARD_CONTAINS_UNSUPPORTED_CONTENT', 'This message cannot be forwarded');
  }
  if (!canRead(ctx, actor, message)) throw new ApiError('forwardUnreadable');
}

function forward(ctx: DomainContext, actor: Actor, given: Given): Reference {
  if (given.channel_id === undefined || given.channel_id === null) {
    const path = ['message_reference', 'channel_id'];
    throw invalidForm({ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  }
  const source = findChannel(ctx, actor, given.channel_id);
  const permissions = permissionsInChannel(ctx, actor, source);
  if (!has(permissions, PERMISSIONS.ReadMessageHistory)) {
    throw new ApiError('referenceWithoutHistory');
  }
  const message = ctx.store.message(source.channel.id, given.message_id);
  if (message === undefined || message.ephemeralFor !== null) throw new ApiError('unknownMessage');
  checkForwardable(ctx, actor, message);
  const isForward = (message.flags & MessageFlags.HasSnapshot) !== 0;
  return {
    record: {
      type: MessageReferenceType.Forward,
      messageId: message.id,
      channelId: source.channel.id,
      guildId: source.guild?.id ?? null,
    },
    snapshots: isForward ? message.snapshots : [snapshotOf(message)],
    repliedUserId: undefined,
  };
}

/** What a new message refers to; undefined for nothing, or for what may be missing and is. */
export function referenceFrom(
  ctx: DomainContext,
  actor: Actor,
  { found, input }: Scene,
): Reference | undefined {
  const given = input.message_reference ?? undefined;
  if (given === undefined) return undefined;
  if (given.type === FORWARD) {
    return forward(ctx, actor, given);
  }
  return reply(ctx, actor, { found, given });
}
