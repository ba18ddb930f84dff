// SPDX-License-Identifier: AGPL-3.0-only
// From what a sender gives to what a message is made of: checked as a whole, before anything changes.
// Messages, webhooks and answers to interactions all come through here.
import {
  AllowedMentionsTypes,
  type APIEmbed,
  EmbedType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type EmbedInput, embedChars, MAX_EMBED_CHARS } from '../input/embed.ts';
import type { MessageContent } from '../input/message.ts';
import type { AttachmentRecord, MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { ApiError, type FieldProblem, invalidForm } from './api-errors.ts';
import { checkLinks, linkAttachments } from './attachment-links.ts';
import {
  attachmentNames,
  checkAttachments,
  type GivenFile,
  takeAttachments,
} from './attachments.ts';
import { checkComponents, keepComponents, textsOf } from './components.ts';
import type { DomainContext } from './context.ts';
import { withoutNulls } from './given-values.ts';
import { checkAllowedMentions, findMentions, type Mentions } from './mentions.ts';
import { has, PERMISSIONS } from './permissions.ts';
import { pollFrom } from './polls.ts';

export interface GivenContent {
  readonly input: MessageContent;
  readonly files: readonly GivenFile[];
}

export interface PartsScene {
  readonly found: FoundChannel;
  /** The sender's, in the channel. */
  readonly permissions: bigint;
  /** Flags that may be set here. */
  readonly settableFlags: number;
  readonly repliedUserId?: Snowflake | undefined;
  /** Where only users are mentioned unless more is asked for: webhooks and interactions. */
  readonly mentionsUsersOnly?: boolean | undefined;
  /** The message that is edited: what is not given stays. */
  readonly edited?: MessageRecord | undefined;
}

/** What may be set when a message is created. */
export const CREATE_FLAGS: number =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2;

/** Webhooks say nothing aloud (docs: Execute Webhook). */
export const WEBHOOK_FLAGS: number = CREATE_FLAGS & ~MessageFlags.IsVoiceMessage;

export type MessageParts = Pick<
  MessageRecord,
  | 'content'
  | 'embeds'
  | 'components'
  | 'attachments'
  | 'flags'
  | 'tts'
  | 'poll'
  | 'mentionsEveryone'
  | 'mentionUserIds'
  | 'mentionRoleIds'
>;

function isEmptyEmbed(embed: EmbedInput): boolean {
  const { title, description, image, thumbnail, author, footer, fields } = embed;
  const texts = [title, description, author?.name, footer?.text, image?.url, thumbnail?.url];
  return texts.every((text) => (text ?? '') === '') && (fields ?? []).length === 0;
}

function keepEmbed(embed: EmbedInput): APIEmbed {
  const kept = withoutNulls(embed) as APIEmbed;
  const { timestamp } = kept;
  return {
    type: EmbedType.Rich,
    ...kept,
    ...(timestamp === undefined
      ? {}
      : { timestamp: new Date(timestamp).toISOString().replace('Z', '000+00:00') }),
  };
}

/** What is wrong with an embed that shows nothing: all of it where nothing is given, else what it lacks. */
function emptyEmbed(embed: EmbedInput, at: number): FieldProblem {
  const isBare = Object.values(embed).every((field) => (field ?? '') === '');
  if (!isBare) {
    const path = ['embeds', at, 'description'];
    return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  const message = 'List item values of ModelType are required';
  return { path: ['embeds', at], code: 'LIST_ITEM_VALUE_REQUIRED', message };
}

function checkEmbeds(embeds: readonly EmbedInput[]): void {
  const empty = embeds.flatMap((embed, at) => (isEmptyEmbed(embed) ? emptyEmbed(embed, at) : []));
  if (empty.length > 0) throw invalidForm(...empty);
  const chars = embeds.reduce((total, embed) => total + embedChars(embed), 0);
  if (chars <= MAX_EMBED_CHARS) return;
  throw invalidForm({
    path: ['embeds'],
    code: 'MAX_EMBED_SIZE_EXCEEDED',
    message: `Embed size exceeds maximum size of ${MAX_EMBED_CHARS}`,
  });
}

/** Docs: with the newer components a message has no other content; an edit takes away what is there. */
function checkV2({ content, embeds, poll }: MessageContent, edited?: MessageRecord): void {
  const oldContent = edited?.content === '' ? null : edited?.content;
  const given = {
    content: (content === undefined ? oldContent : content) ?? null,
    embeds: (embeds === undefined ? edited?.embeds : embeds)?.[0] ?? null,
    poll: poll ?? edited?.poll ?? null,
  };
  const problems = Object.entries(given)
    .filter(([, value]) => value !== null)
    .map(([field]): FieldProblem => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
  if (problems.length > 0) throw invalidForm(...problems);
}

function flagsFrom(scene: PartsScene, input: MessageContent): number {
  const { settableFlags, edited } = scene;
  if (input.flags === undefined || input.flags === null) return edited?.flags ?? 0;
  const set = input.flags & settableFlags;
  const kept = (edited?.flags ?? 0) & ~settableFlags;
  // Once a message has the newer components it keeps them.
  const v2 = (edited?.flags ?? 0) & MessageFlags.IsComponentsV2;
  return kept | set | v2;
}

/** What sending takes beyond SEND_MESSAGES. */
function checkPermissions(scene: PartsScene, { input, files }: GivenContent): void {
  const { permissions } = scene;
  const needs: readonly (readonly [boolean, bigint])[] = [
    [(input.embeds ?? []).length > 0, PERMISSIONS.EmbedLinks],
    [files.length > 0, PERMISSIONS.AttachFiles],
    [input.tts === true, PERMISSIONS.SendTTSMessages],
    [(input.poll ?? null) !== null, PERMISSIONS.SendPolls],
    [((input.flags ?? 0) & MessageFlags.IsVoiceMessage) !== 0, PERMISSIONS.SendVoiceMessages],
  ];
  for (const [isNeeded, wanted] of needs) {
    if (isNeeded && !has(permissions, wanted)) throw new ApiError('missingPermissions');
  }
}

function attachmentsGiven(scene: PartsScene, { input, files }: GivenContent) {
  return {
    channelId: scene.found.channel.id,
    attachments: input.attachments ?? undefined,
    files,
    present: scene.edited?.attachments ?? [],
  };
}

/** A sound alone, with what is shown of it. */
function checkVoiceMessage({ input, files }: GivenContent): void {
  const { content, embeds, components, poll, attachments } = input;
  const hasParts = [embeds, components].some((parts) => (parts ?? []).length > 0);
  if ((content ?? '') !== '' || hasParts || (poll ?? null) !== null) {
    throw new ApiError('voiceMessageContent');
  }
  const isSound = files[0]?.contentType?.startsWith('audio/') === true;
  if (files.length !== 1 || !isSound) throw new ApiError('voiceMessageFiles');
  const { duration_secs, waveform } = attachments?.[0] ?? {};
  if (typeof duration_secs !== 'number' || typeof waveform !== 'string') {
    throw new ApiError('voiceMessageFacts');
  }
}

function checkWhole(scene: PartsScene, given: GivenContent, flags: number): void {
  const { input } = given;
  const wasVoice = ((scene.edited?.flags ?? 0) & MessageFlags.IsVoiceMessage) !== 0;
  if (wasVoice) throw new ApiError('voiceMessageEdit');
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  checkPermissions(scene, given);
  checkAllowedMentions(input.allowed_mentions);
  checkEmbeds(input.embeds ?? []);
  checkComponents(input.components ?? [], isV2);
  const attachments = attachmentsGiven(scene, given);
  checkAttachments(attachments);
  checkLinks(input.components ?? [], attachmentNames(attachments));
  if (isV2) checkV2(input, scene.edited);
  if ((flags & MessageFlags.IsVoiceMessage) !== 0) checkVoiceMessage(given);
}

function isEmpty(parts: MessageParts): boolean {
  const { content, embeds, components, attachments, poll } = parts;
  const count = embeds.length + components.length + attachments.length;
  return content === '' && count === 0 && poll === null;
}

function urlFor(ctx: DomainContext, attachments: readonly AttachmentRecord[]) {
  return (name: string): string | undefined => {
    const found = attachments.find(({ filename }) => filename === name);
    if (found === undefined) return undefined;
    return `${ctx.addresses.origin}/attachments/${found.channelId}/${found.id}/${found.filename}`;
  };
}

const USERS_ONLY = { parse: [AllowedMentionsTypes.User] };

function mentionsFrom(
  ctx: DomainContext,
  scene: PartsScene,
  { input, texts }: { readonly input: MessageContent; readonly texts: readonly string[] },
): Mentions {
  const { edited, found, permissions, repliedUserId } = scene;
  const isTouched =
    input.content !== undefined ||
    input.components !== undefined ||
    input.allowed_mentions !== undefined;
  if (edited !== undefined && !isTouched) {
    const { mentionsEveryone, mentionUserIds, mentionRoleIds } = edited;
    return { mentionsEveryone, mentionUserIds, mentionRoleIds };
  }
  const byDefault = scene.mentionsUsersOnly === true ? USERS_ONLY : undefined;
  const allowed = input.allowed_mentions ?? byDefault;
  return findMentions(ctx, { guild: found.guild, permissions, texts, allowed, repliedUserId });
}

/** Throws what Discord would answer; otherwise everything that the message is made of. */
export function messageParts(
  ctx: DomainContext,
  scene: PartsScene,
  given: GivenContent,
): MessageParts {
  const { input } = given;
  const { edited } = scene;
  const flags = flagsFrom(scene, input);
  checkWhole(scene, given, flags);
  const content = input.content === undefined ? edited?.content : (input.content ?? '').trim();
  const embeds = (input.embeds ?? []).map(keepEmbed);
  const components = keepComponents(input.components ?? []);
  const poll = input.poll === undefined || input.poll === null ? null : pollFrom(ctx, input.poll);
  const attachments = takeAttachments(ctx, attachmentsGiven(scene, given));
  const mentions = mentionsFrom(ctx, scene, {
    input,
    texts: [content ?? '', ...textsOf(components)],
  });
  const urlOf = urlFor(ctx, attachments);
  const parts = {
    content: content ?? '',
    embeds: input.embeds === undefined ? (edited?.embeds ?? []) : linkAttachments(embeds, urlOf),
    components:
      input.components === undefined
        ? (edited?.components ?? [])
        : linkAttachments(components, urlOf),
    attachments,
    flags,
    tts: edited?.tts ?? input.tts ?? false,
    poll: edited?.poll ?? poll,
    ...mentions,
  };
  const isForward = (edited?.snapshots ?? []).length > 0;
  if (isEmpty(parts) && !isForward) throw new ApiError('emptyMessage');
  return parts;
}
