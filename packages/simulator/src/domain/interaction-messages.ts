// SPDX-License-Identifier: AGPL-3.0-only
// Messages that an application sends by the token of an interaction: its answer and what follows.
import {
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { InteractionMessage, InteractionMessageEdit } from '../input/interaction.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { AttachmentRecord, MessageRecord, MessageReferenceRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { guildIdField, messageEvent } from '../views/messages.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { plainMessage } from './messages.ts';

export interface GivenUpload {
  readonly index: number | null;
  readonly filename: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** What the application wants said. */
export interface Draft<T = InteractionMessage> {
  readonly input: T;
  readonly files: readonly GivenUpload[];
}

/** Flags that an application may set on such a message. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

function keepFiles(
  ctx: DomainContext,
  channelId: Snowflake,
  { input, files }: Draft<InteractionMessageEdit>,
): AttachmentRecord[] {
  return files.map((file, at) => {
    const id = ctx.ids.take();
    const contentType = file.contentType ?? 'application/octet-stream';
    ctx.store.files.put(id, { bytes: file.bytes, contentType });
    const told = input.attachments?.find((one) => String(one.id) === String(file.index ?? at));
    return {
      id,
      channelId,
      filename: told?.filename ?? file.filename,
      title: null,
      description: told?.description ?? null,
      contentType,
      sizeBytes: file.bytes.length,
      width: null,
      height: null,
      durationS: null,
      waveform: null,
      ephemeral: false,
      isSpoiler: false,
    };
  });
}

function mentionsIn(ctx: DomainContext, content: string): Snowflake[] {
  const found = [...content.matchAll(/<@!?(\d{1,20})>/g)].map(([, id]) => id as Snowflake);
  return [...new Set(found)].filter((id) => ctx.store.user(id) !== undefined);
}

function parts(ctx: DomainContext, channelId: Snowflake, draft: Draft<InteractionMessageEdit>) {
  const { content, embeds, components } = draft.input;
  const attachments = keepFiles(ctx, channelId, draft);
  return {
    ...(content === undefined
      ? {}
      : {
          content: (content ?? '').trim(),
          mentionUserIds: mentionsIn(ctx, content ?? ''),
        }),
    ...(embeds === undefined ? {} : { embeds: (embeds ?? []) as APIEmbed[] }),
    ...(components === undefined
      ? {}
      : { components: (components ?? []) as unknown as APIMessageTopLevelComponent[] }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

function checkNotEmpty({ content, embeds, components, attachments }: MessageRecord): void {
  if (content !== '' || embeds.length + components.length + attachments.length > 0) return;
  throw new ApiError('emptyMessage');
}

function replyTo(interaction: InteractionRecord, messageId: Snowflake | null) {
  const { channelId, guildId } = interaction;
  const type = MessageReferenceType.Default;
  const reference: MessageReferenceRecord = { type, messageId, channelId, guildId };
  return { type: MessageType.Reply, reference };
}

function firstKind(interaction: InteractionRecord): Partial<MessageRecord> {
  const { type, commandType, messageId } = interaction;
  if (messageId !== null) return replyTo(interaction, messageId);
  if (type !== InteractionType.ApplicationCommand) return {};
  return commandType === ApplicationCommandType.ChatInput
    ? { type: MessageType.ChatInputCommand }
    : { type: MessageType.ContextMenuCommand };
}

/** Tells everyone who can see the channel; of ephemeral messages, nobody. */
function tell(
  ctx: DomainContext,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: MessageRecord,
): void {
  const found = ctx.store.channel(message.channelId);
  if (message.ephemeralFor !== null || found === undefined) return;
  ctx.events.push(messageEvent(ctx, name, { message, channel: found.channel }));
}

function base(ctx: DomainContext, interaction: InteractionRecord): MessageRecord {
  const { channelId, guildId, applicationId } = interaction;
  const application = ctx.store.applications.get(applicationId);
  if (ctx.store.channel(channelId) === undefined || application === undefined) {
    throw new ApiError('unknownChannel');
  }
  return {
    ...plainMessage({
      id: ctx.ids.take(),
      channelId,
      guildId,
      authorId: application.botUserId,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    applicationId,
    interaction: {
      id: interaction.id,
      type: interaction.type,
      userId: interaction.userId,
      name: interaction.commandName,
      originalMessageId: interaction.messageId,
    },
  };
}

function publish(ctx: DomainContext, message: MessageRecord): MessageRecord {
  checkNotEmpty(message);
  ctx.store.log(message.channelId).append(message);
  tell(ctx, 'MESSAGE_CREATE', message);
  return message;
}

function audienceFields(interaction: InteractionRecord, flags: number): Partial<MessageRecord> {
  const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
  return { flags, ephemeralFor: isEphemeral ? interaction.userId : null };
}

/** The message of a first answer. */
export function createAnswer(
  ctx: DomainContext,
  interaction: InteractionRecord,
  draft: Draft,
): MessageRecord {
  return publish(ctx, {
    ...base(ctx, interaction),
    ...firstKind(interaction),
    ...parts(ctx, interaction.channelId, draft),
    ...audienceFields(interaction, (draft.input.flags ?? 0) & SETTABLE),
    tts: draft.input.tts ?? false,
  });
}

/** "Thinking …", until it is edited. */
export function createLoading(
  ctx: DomainContext,
  interaction: InteractionRecord,
  isEphemeral: boolean,
): MessageRecord {
  const flags = MessageFlags.Loading | (isEphemeral ? MessageFlags.Ephemeral : 0);
  const message = {
    ...base(ctx, interaction),
    ...firstKind(interaction),
    ...audienceFields(interaction, flags),
  };
  ctx.store.log(message.channelId).append(message);
  tell(ctx, 'MESSAGE_CREATE', message);
  return message;
}

/** A message after the first answer. */
export function createFollowUp(
  ctx: DomainContext,
  interaction: InteractionRecord,
  draft: Draft,
): MessageRecord {
  const { responseId } = interaction;
  return publish(ctx, {
    ...base(ctx, interaction),
    ...(responseId === null ? {} : replyTo(interaction, responseId)),
    ...parts(ctx, interaction.channelId, draft),
    ...audienceFields(interaction, (draft.input.flags ?? 0) & SETTABLE),
    tts: draft.input.tts ?? false,
  });
}

/** A message of the interaction, by its id; null for one that is none. */
export function findInteractionMessage(
  ctx: DomainContext,
  { channelId }: InteractionRecord,
  messageId: Snowflake | null,
): MessageRecord {
  const message = messageId === null ? undefined : ctx.store.message(channelId, messageId);
  if (message === undefined) throw new ApiError('unknownMessage');
  return message;
}

function keptAttachments(
  message: MessageRecord,
  { attachments }: InteractionMessageEdit,
): readonly AttachmentRecord[] {
  if (attachments === undefined) return message.attachments;
  const ids = new Set((attachments ?? []).map(({ id }) => String(id)));
  return message.attachments.filter(({ id }) => ids.has(id));
}

/** Changes a message of the application; a loading one is one no more. */
export function editInteractionMessage(
  ctx: DomainContext,
  message: MessageRecord,
  draft: Draft<InteractionMessageEdit>,
): MessageRecord {
  const changes = parts(ctx, message.channelId, draft);
  const wasLoading = (message.flags & MessageFlags.Loading) !== 0;
  const wanted = (draft.input.flags ?? 0) & SETTABLE & ~MessageFlags.Ephemeral;
  const edited: MessageRecord = {
    ...message,
    ...changes,
    attachments: [...keptAttachments(message, draft.input), ...(changes.attachments ?? [])],
    flags: (message.flags & ~MessageFlags.Loading) | wanted,
    editedAtMs: wasLoading ? null : Math.floor(ctx.clock.now()),
  };
  checkNotEmpty(edited);
  ctx.store.log(message.channelId).replace(edited);
  tell(ctx, 'MESSAGE_UPDATE', edited);
  return edited;
}

export function deleteInteractionMessage(ctx: DomainContext, message: MessageRecord): void {
  ctx.store.log(message.channelId).delete(message.id);
  const found = ctx.store.channel(message.channelId);
  if (message.ephemeralFor !== null || found === undefined) return;
  const { channel } = found;
  const data = { id: message.id, channel_id: message.channelId, ...guildIdField(channel) };
  ctx.events.push(channelEvent(channel, 'MESSAGE_DELETE', data));
}
