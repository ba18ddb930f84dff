// SPDX-License-Identifier: AGPL-3.0-only
// Messages on the wire, as REST answers them and as the gateway tells them.
import {
  AttachmentFlags,
  GatewayIntentBits,
  MessageType,
  type APIAttachment,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  type APIMessageSnapshotFields,
  type APIPartialEmoji,
  type APIPoll,
  type APIReaction,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { linksIn } from '../domain/attachment-links.ts';
import { isoTime, type ViewContext } from '../domain/context.ts';
import { channelAudience, type DomainEvent, type Reader } from '../domain/events.ts';
import type { AnyChannelRecord } from '../store/channel.ts';
import { isDirect } from '../store/channel.ts';
import type {
  AttachmentRecord,
  EmojiRef,
  MessageInteractionRecord,
  MessageRecord,
  PollRecord,
  ReactionRecord,
  SnapshotRecord,
} from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelTypeOf, channelView } from './channels.ts';
import { authorView, memberOnlyView, userViewOf } from './users.ts';

type MessageReader = Pick<Reader, 'userId' | 'intents'>;

export function emojiRefView(emoji: EmojiRef): APIPartialEmoji {
  const { id, name, animated } = emoji;
  return id === null ? { id, name } : { id, name, animated };
}

export function attachmentView(
  { addresses }: ViewContext,
  attachment: AttachmentRecord,
): APIAttachment {
  const { id, channelId, filename } = attachment;
  const url = `${addresses.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  const { title, description, contentType, width, height, durationS, waveform } = attachment;
  return {
    id,
    filename,
    size: attachment.sizeBytes,
    url,
    proxy_url: url,
    ...(title === null ? {} : { title }),
    ...(description === null ? {} : { description }),
    ...(contentType === null ? {} : { content_type: contentType }),
    ...(width === null ? {} : { width, height }),
    ...(durationS === null ? {} : { duration_secs: durationS }),
    ...(waveform === null ? {} : { waveform }),
    ...(attachment.ephemeral ? { ephemeral: true } : {}),
    ...(attachment.isSpoiler ? { flags: AttachmentFlags.IsSpoiler } : {}),
  };
}

/** Files that no embed or component of the message shows already. */
function attachmentViews(
  context: ViewContext,
  { attachments, embeds, components }: Pick<MessageRecord, 'attachments' | 'embeds' | 'components'>,
): APIAttachment[] {
  if (attachments.length === 0) return [];
  const shown = new Set(Array.from(linksIn([embeds, components]), ({ url }) => url));
  return attachments
    .map((attachment) => attachmentView(context, attachment))
    .filter(({ url }) => !shown.has(url));
}

function reactionView(reaction: ReactionRecord, readerId: Snowflake): APIReaction {
  const { emoji, userIds } = reaction;
  return {
    emoji: emojiRefView(emoji),
    count: userIds.length,
    count_details: { burst: 0, normal: userIds.length },
    burst_colors: [],
    me: userIds.includes(readerId),
    me_burst: false,
  };
}

function pollView(poll: PollRecord, readerId: Snowflake): APIPoll {
  return {
    question: { text: poll.question },
    answers: poll.answers.map(({ answerId, text, emoji }) => ({
      answer_id: answerId,
      poll_media: {
        ...(text === null ? {} : { text }),
        ...(emoji === null ? {} : { emoji: emojiRefView(emoji) }),
      },
    })),
    expiry: isoTime(poll.expiresAtMs),
    allow_multiselect: poll.allowsMultiselect,
    layout_type: poll.layoutType,
    results: {
      is_finalized: poll.isFinalized,
      answer_counts: poll.answers
        .filter(({ voterIds }) => voterIds.length > 0)
        .map(({ answerId, voterIds }) => ({
          id: answerId,
          count: voterIds.length,
          me_voted: voterIds.includes(readerId),
        })),
    },
  };
}

function referenceView(reference: NonNullable<MessageRecord['reference']>): APIMessageReference {
  const { type, messageId, channelId, guildId } = reference;
  return {
    type,
    channel_id: channelId,
    ...(messageId === null ? {} : { message_id: messageId }),
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
}

function interactionMetadata(
  context: ViewContext,
  interaction: MessageInteractionRecord,
): APIMessageInteractionMetadata {
  const { id, type, userId, name, originalMessageId, targetUserId, targetMessageId } = interaction;
  // Which of the union's members it is depends on the type, which is what it is.
  return {
    id,
    type,
    user: userViewOf(context, userId),
    authorizing_integration_owners: {},
    ...(name === null ? {} : { name }),
    ...(originalMessageId === null ? {} : { interacted_message_id: originalMessageId }),
    ...(targetUserId === null ? {} : { target_user: userViewOf(context, targetUserId) }),
    ...(targetMessageId === null ? {} : { target_message_id: targetMessageId }),
  } as unknown as APIMessageInteractionMetadata;
}

function snapshotView(context: ViewContext, snapshot: SnapshotRecord): APIMessageSnapshotFields {
  return {
    type: snapshot.type,
    content: snapshot.content,
    embeds: [...snapshot.embeds],
    attachments: attachmentViews(context, snapshot),
    components: [...snapshot.components],
    mentions: snapshot.mentionUserIds.map((id) => userViewOf(context, id)),
    mention_roles: [...snapshot.mentionRoleIds],
    timestamp: isoTime(snapshot.createdAtMs),
    edited_timestamp: snapshot.editedAtMs === null ? null : isoTime(snapshot.editedAtMs),
    flags: snapshot.flags,
  };
}

/** What few messages have. */
function rareFields(
  context: ViewContext,
  message: MessageRecord,
  readerId: Snowflake,
): Partial<APIMessage> {
  const { reactions, webhook, applicationId, interaction, poll, reference } = message;
  const thread =
    message.guildId === null
      ? undefined
      : context.store.guild(message.guildId)?.channels.get(message.id);
  return {
    ...(reactions.length === 0
      ? {}
      : { reactions: reactions.map((reaction) => reactionView(reaction, readerId)) }),
    ...(webhook === null ? {} : { webhook_id: webhook.webhookId }),
    ...(applicationId === null ? {} : { application_id: applicationId }),
    ...(interaction === null
      ? {}
      : { interaction_metadata: interactionMetadata(context, interaction) }),
    ...(poll === null ? {} : { poll: pollView(poll, readerId) }),
    ...(reference === null ? {} : { message_reference: referenceView(reference) }),
    ...(message.snapshots.length === 0
      ? {}
      : {
          message_snapshots: message.snapshots.map((snapshot) => ({
            message: snapshotView(context, snapshot),
          })),
        }),
    ...(thread === undefined ? {} : { thread: channelView(context, thread) }),
    ...positionField(context, message),
  };
}

/** Docs: in threads only, and approximate. */
function positionField({ store }: ViewContext, { id, channelId, guildId }: MessageRecord) {
  const channel = guildId === null ? undefined : store.guild(guildId)?.channels.get(channelId);
  if (channel?.thread === undefined) return {};
  return { position: store.messages.get(channelId)?.countBefore(id) ?? 0 };
}

const REFERRING: ReadonlySet<MessageType> = new Set([
  MessageType.Reply,
  MessageType.ContextMenuCommand,
  MessageType.ThreadStarterMessage,
]);

/** What is replied to; null when it is gone, or not for all who see the reply. */
function referenced({ store }: ViewContext, message: MessageRecord): MessageRecord | null {
  const { reference, ephemeralFor } = message;
  if (reference === null || reference.messageId === null) return null;
  const found = store.message(reference.channelId, reference.messageId);
  const isHidden = found?.ephemeralFor != null && found.ephemeralFor !== ephemeralFor;
  return found === undefined || isHidden ? null : found;
}

/** Not looked up twice over. */
function referencedMessage(
  context: ViewContext,
  message: MessageRecord,
  reader: MessageReader,
): Partial<APIMessage> {
  const { reference, type } = message;
  if (!REFERRING.has(type)) return {};
  if (reference === null || reference.messageId === null) return {};
  const found = referenced(context, message);
  return { referenced_message: found === null ? null : plainMessageView(context, found, reader) };
}

function plainMessageView(
  context: ViewContext,
  message: MessageRecord,
  reader: MessageReader,
): APIMessage {
  const view = fullMessageView(context, message, reader.userId);
  // Only fields that all messages have are emptied.
  return maySeeContent(message, reader)
    ? view
    : (withoutContent({ ...view }) as unknown as APIMessage);
}

function fullMessageView(
  context: ViewContext,
  message: MessageRecord,
  readerId: Snowflake,
): APIMessage {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: authorView(context, message),
    content: message.content,
    timestamp: isoTime(message.createdAtMs),
    edited_timestamp: message.editedAtMs === null ? null : isoTime(message.editedAtMs),
    tts: message.tts,
    mention_everyone: message.mentionsEveryone,
    mentions: message.mentionUserIds.map((id) => userViewOf(context, id)),
    mention_roles: [...message.mentionRoleIds],
    attachments: attachmentViews(context, message),
    embeds: [...message.embeds],
    components: [...message.components],
    pinned: message.pinnedAtMs !== null,
    flags: message.flags,
    ...rareFields(context, message, readerId),
  };
}

function readMessageView(
  context: ViewContext,
  message: MessageRecord,
  reader: MessageReader,
): APIMessage {
  const view = plainMessageView(context, message, reader);
  return { ...view, ...referencedMessage(context, message, reader) };
}

/** Outside the gateway a bot has the intents that its application may have; users read everything. */
function readerOf({ store }: ViewContext, userId: Snowflake): MessageReader {
  for (const { botUserId, allowedIntents } of store.applications.values()) {
    if (botUserId === userId) return { userId, intents: allowedIntents };
  }
  return { userId, intents: GatewayIntentBits.MessageContent };
}

/** A message as REST answers it. */
export function messageView(
  context: ViewContext,
  message: MessageRecord,
  readerId: Snowflake,
): APIMessage {
  return readMessageView(context, message, readerOf(context, readerId));
}

/** A message as a bot is shown that a user points it to: with its content, whatever the intents. */
export function shownMessageView(
  context: ViewContext,
  message: MessageRecord,
  readerId: Snowflake,
): APIMessage {
  const view = fullMessageView(context, message, readerId);
  return { ...view, ...referencedMessage(context, message, readerOf(context, readerId)) };
}

/** A message as the gateway tells it: with its guild, and with members instead of mere users. */
function messageEventView(
  context: ViewContext,
  message: MessageRecord,
  reader: MessageReader,
): GatewayMessageCreateDispatchData {
  const view = readMessageView(context, message, reader);
  if (message.guildId === null) return { ...view, ...channelTypeField(context, message) };
  const guild = context.store.guild(message.guildId);
  const member = message.webhook === null ? guild?.members.get(message.authorId) : undefined;
  return {
    ...view,
    ...channelTypeField(context, message),
    guild_id: message.guildId,
    ...(member === undefined ? {} : { member: memberOnlyView(member) }),
    mentions: view.mentions.map((user) => {
      const mentioned = guild?.members.get(user.id as Snowflake);
      return mentioned === undefined ? user : { ...user, member: memberOnlyView(mentioned) };
    }),
  };
}

function channelTypeField(context: ViewContext, message: MessageRecord): object {
  const found = context.store.channel(message.channelId);
  return found === undefined ? {} : { channel_type: channelTypeOf(found.channel) };
}

type Wire = Readonly<Record<string, unknown>>;

/** What a bot without MESSAGE_CONTENT is told: the fields that users fill in are empty. */
export function withoutContent(message: Wire): Wire {
  const emptied: Record<string, unknown> = { ...message };
  if ('content' in message) emptied['content'] = '';
  for (const field of ['embeds', 'attachments', 'components']) {
    if (field in message) emptied[field] = [];
  }
  delete emptied['poll'];
  const snapshots = message['message_snapshots'] as
    | readonly { readonly message: Wire }[]
    | undefined;
  if (snapshots === undefined) return emptied;
  const told = snapshots.map((snapshot) => ({ message: withoutContent(snapshot.message) }));
  return { ...emptied, message_snapshots: told };
}

/**
 * Whether a bot may read what a message says (docs: Gateway, Message Content Intent): with the intent, in
 * DMs, its own, and where it is mentioned.
 */
export function maySeeContent(message: MessageRecord, reader: MessageReader): boolean {
  if ((reader.intents & GatewayIntentBits.MessageContent) !== 0 || message.guildId === null)
    return true;
  return message.authorId === reader.userId || message.mentionUserIds.includes(reader.userId);
}

/** Only the answer to a creation and MESSAGE_CREATE carry it. */
export function nonceField({ nonce }: MessageRecord): { readonly nonce?: string | number } {
  return nonce === null ? {} : { nonce };
}

/** MESSAGE_CREATE or MESSAGE_UPDATE, for each bot what it may see. */
export function messageEvent(
  context: ViewContext,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  told: { readonly message: MessageRecord; readonly channel: AnyChannelRecord },
): DomainEvent {
  const { message, channel } = told;
  // Whether somebody reacted or voted differs from reader to reader.
  const repliedTo = referenced(context, message);
  const isPersonal = [message, repliedTo].some(
    (one) => one !== null && (one.reactions.length > 0 || one.poll !== null),
  );
  return {
    name,
    audience: channelAudience(channel),
    data: null,
    view: {
      key(reader) {
        const isRead = [message, repliedTo].map(
          (one) => one !== null && maySeeContent(one, reader),
        );
        const content = isRead.join('/');
        return isPersonal ? `${content}/${reader.userId}` : content;
      },
      render(reader) {
        return {
          ...messageEventView(context, message, reader),
          ...(name === 'MESSAGE_CREATE' ? nonceField(message) : {}),
        };
      },
    },
  };
}

/** The guild of a channel's events. */
export function guildIdField(channel: AnyChannelRecord): { readonly guild_id?: Snowflake } {
  return isDirect(channel) ? {} : { guild_id: channel.guildId };
}
