// SPDX-License-Identifier: AGPL-3.0-only
// Messages that an application sends by the token of an interaction: its answer and what follows.
import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { MessageContent } from '../input/message.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { MessageRecord, MessageReferenceRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { permissionsInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { GivenFile } from './attachments.ts';
import type { DomainContext } from './context.ts';
import { tellEphemeral, tellEphemeralGone } from './ephemeral.ts';
import { requireActive } from './message-access.ts';
import { CREATE_FLAGS, type MessageParts, messageParts } from './message-parts.ts';
import {
  EDIT_FLAGS,
  plainMessage,
  publishMessage,
  removeMessage,
  replaceMessage,
} from './messages.ts';
import { PERMISSIONS } from './permissions.ts';
import { schedulePollEnd } from './polls.ts';

/** What the application wants said. */
export interface Draft<T = MessageContent> {
  readonly input: T;
  readonly files: readonly GivenFile[];
}

/** Answers need none of these permissions, whatever the bot has in the channel. */
const ALWAYS =
  PERMISSIONS.EmbedLinks |
  PERMISSIONS.AttachFiles |
  PERMISSIONS.SendTTSMessages |
  PERMISSIONS.SendPolls |
  PERMISSIONS.SendVoiceMessages;

function parts(
  ctx: DomainContext,
  { applicationId, channelId }: Pick<InteractionRecord, 'applicationId' | 'channelId'>,
  { draft, edited }: { readonly draft: Draft; readonly edited?: MessageRecord },
): MessageParts {
  const found = ctx.store.channel(channelId);
  const userId = ctx.store.applications.get(applicationId)?.botUserId;
  if (found === undefined || userId === undefined) throw new ApiError('unknownChannel');
  const permissions = permissionsInChannel(ctx, { kind: 'bot', userId }, found) | ALWAYS;
  const settableFlags = edited === undefined ? CREATE_FLAGS | MessageFlags.Ephemeral : EDIT_FLAGS;
  const scene = { found, permissions, settableFlags, edited, mentionsUsersOnly: true };
  return messageParts(ctx, scene, draft);
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
  if (commandType === ApplicationCommandType.ChatInput)
    return { type: MessageType.ChatInputCommand };
  // Docs: Application Command Interaction Metadata, target_message_id.
  const { targetMessageId } = targetsOf(interaction);
  const target = targetMessageId === null ? {} : replyTo(interaction, targetMessageId);
  return { ...target, type: MessageType.ContextMenuCommand };
}

function targetsOf({ commandType, targetId }: InteractionRecord) {
  return {
    targetUserId: commandType === ApplicationCommandType.User ? targetId : null,
    targetMessageId: commandType === ApplicationCommandType.Message ? targetId : null,
  };
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
      ...targetsOf(interaction),
    },
  };
}

function publish(ctx: DomainContext, message: MessageRecord): MessageRecord {
  const found = ctx.store.channel(message.channelId);
  if (found !== undefined && message.ephemeralFor === null) {
    return publishMessage(ctx, found, message);
  }
  ctx.store.log(message.channelId).append(message);
  schedulePollEnd(ctx, message);
  tellEphemeral(ctx, 'MESSAGE_CREATE', message);
  return message;
}

/** A message, and files with it, that only the user of the interaction sees. */
function withAudience(message: MessageRecord, userId: Snowflake): MessageRecord {
  const isEphemeral = (message.flags & MessageFlags.Ephemeral) !== 0;
  if (!isEphemeral) return message;
  const attachments = message.attachments.map((attachment) => ({ ...attachment, ephemeral: true }));
  return { ...message, attachments, ephemeralFor: userId };
}

/** The message of a first answer. */
export function createAnswer(
  ctx: DomainContext,
  interaction: InteractionRecord,
  draft: Draft,
): MessageRecord {
  const made = parts(ctx, interaction, { draft });
  const message = { ...base(ctx, interaction), ...firstKind(interaction), ...made };
  return publish(ctx, withAudience(message, interaction.userId));
}

/** "Thinking …", until it is edited. */
export function createLoading(
  ctx: DomainContext,
  interaction: InteractionRecord,
  isEphemeral: boolean,
): MessageRecord {
  const flags = MessageFlags.Loading | (isEphemeral ? MessageFlags.Ephemeral : 0);
  const message = { ...base(ctx, interaction), ...firstKind(interaction), flags };
  return publish(ctx, withAudience(message, interaction.userId));
}

/** A message after the first answer. */
export function createFollowUp(
  ctx: DomainContext,
  interaction: InteractionRecord,
  draft: Draft,
): MessageRecord {
  const { responseId } = interaction;
  const made = parts(ctx, interaction, { draft });
  const reply = responseId === null ? {} : replyTo(interaction, responseId);
  const message = { ...base(ctx, interaction), ...reply, ...made };
  return publish(ctx, withAudience(message, interaction.userId));
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

/** Changes a message of the application; a loading one is one no more. */
export function editInteractionMessage(
  ctx: DomainContext,
  {
    message,
    applicationId,
  }: { readonly message: MessageRecord; readonly applicationId: Snowflake },
  draft: Draft,
): MessageRecord {
  if (message.poll !== null) throw new ApiError('pollMessage');
  const { channelId, ephemeralFor } = message;
  const found = ephemeralFor === null ? ctx.store.channel(channelId) : undefined;
  if (found !== undefined) requireActive(found);
  const wasLoading = (message.flags & MessageFlags.Loading) !== 0;
  const loaded = { ...message, flags: message.flags & ~MessageFlags.Loading };
  const edited: MessageRecord = {
    ...loaded,
    ...parts(ctx, { applicationId, channelId }, { draft, edited: loaded }),
    editedAtMs: wasLoading ? null : Math.floor(ctx.clock.now()),
  };
  const changed = ephemeralFor === null ? edited : withAudience(edited, ephemeralFor);
  schedulePollEnd(ctx, changed);
  if (found !== undefined) return replaceMessage(ctx, found, changed);
  ctx.store.log(channelId).replace(changed);
  tellEphemeral(ctx, 'MESSAGE_UPDATE', changed);
  return changed;
}

export function deleteInteractionMessage(ctx: DomainContext, message: MessageRecord): void {
  const found = ctx.store.channel(message.channelId);
  const isTold = message.ephemeralFor === null && found !== undefined;
  if (isTold) {
    removeMessage(ctx, found, message);
    return;
  }
  ctx.store.log(message.channelId).delete(message.id);
  tellEphemeralGone(ctx, message);
}
