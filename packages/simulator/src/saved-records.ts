// SPDX-License-Identifier: AGPL-3.0-only
// What each record of a saved world must look like, but for those inside of guilds.
import {
  type APIApplicationCommandOption,
  type APIApplicationCommandPermission,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  type LocalizationMap,
  MessageReferenceType,
  MessageType,
  WebhookType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { permissionBits, snowflakeText as snowflake } from './input/fields.ts';
import {
  flag,
  foreign,
  id,
  ids,
  orNull,
  record,
  text,
  texts,
  timeMs,
  whole,
} from './saved-fields.ts';
import { emojiShape } from './saved-guild-records.ts';
import type * as people from './store/application.ts';
import type * as places from './store/channel.ts';
import type { StoredFile } from './store/file-shelf.ts';
import type * as uses from './store/interaction.ts';
import type * as messages from './store/message.ts';
import type { JobRecord } from './store/store.ts';

interface Part {
  readonly type: number;
  readonly components?: readonly Part[] | undefined;
  readonly component?: Part | undefined;
  readonly accessory?: Part | undefined;
}

const part: z.ZodType<Part> = z.looseObject({
  type: whole,
  get components() {
    return z.array(part).optional();
  },
  get component() {
    return part.optional();
  },
  get accessory() {
    return part.optional();
  },
});
const components = z.array(part) as unknown as z.ZodType<APIMessageTopLevelComponent[]>;
const embeds = z.array(foreign<APIEmbed>());

interface NestedOption {
  readonly type: number;
  readonly name: string;
  readonly options?: readonly NestedOption[] | undefined;
}

const option: z.ZodType<NestedOption> = z.looseObject({
  type: whole,
  name: text,
  get options() {
    return z.array(option).optional();
  },
});

export const applicationRecord = record<people.ApplicationRecord>({
  id: snowflake,
  botUserId: snowflake,
  ownerId: snowflake,
  name: text,
  description: text,
  token: text,
  isTokenRevoked: flag,
  signingSeed: text.regex(/^[\da-f]{64}$/),
  verifyKey: text,
  allowedIntents: whole,
  interactionsEndpointUrl: orNull(text),
  eventWebhooksUrl: orNull(text),
  eventWebhooksStatus: z.literal([1, 2, 3]),
  eventWebhooksTypes: texts,
  tags: texts,
  flags: whole.optional(),
  isPublic: flag.optional(),
  installParams: orNull(
    record<people.InstallParams>({ scopes: texts, permissions: permissionBits }),
  ).optional(),
});

export const accessTokenRecord = record<people.AccessTokenRecord>({
  token: text,
  userId: snowflake,
  applicationId: snowflake,
  scopes: texts,
  expiresAtMs: timeMs,
});

export const applicationEmojiRecord = record<people.ApplicationEmojiRecord>({
  ...emojiShape,
  applicationId: snowflake,
});

export const userRecord = record<people.UserRecord>({
  id: snowflake,
  username: text,
  globalName: orNull(text),
  avatar: orNull(text),
  bot: flag,
  banner: orNull(text).optional(),
});

export const directChannelRecord = record<places.DirectChannelRecord>({
  id: snowflake,
  userIds: z.tuple([snowflake, snowflake]),
});

const attachmentRecord = record<messages.AttachmentRecord>({
  id: snowflake,
  channelId: snowflake,
  // It becomes part of a URL.
  filename: text.refine((name) => name.isWellFormed()),
  title: orNull(text),
  description: orNull(text),
  contentType: orNull(text),
  sizeBytes: whole,
  width: orNull(z.number()),
  height: orNull(z.number()),
  durationS: orNull(z.number()),
  waveform: orNull(text),
  ephemeral: flag,
  isSpoiler: flag,
});

const emojiRef = record<messages.EmojiRef>({ id, name: text, animated: flag });

const pollAnswerRecord = record<messages.PollAnswerRecord>({
  answerId: whole,
  text: orNull(text),
  emoji: orNull(emojiRef),
  voterIds: ids,
});

const pollRecord = record<messages.PollRecord>({
  question: text,
  answers: z.array(pollAnswerRecord),
  expiresAtMs: timeMs,
  allowsMultiselect: flag,
  layoutType: whole,
  isFinalized: flag,
});

const snapshotRecord = record<messages.SnapshotRecord>({
  type: z.enum(MessageType),
  content: text,
  embeds,
  attachments: z.array(attachmentRecord),
  components,
  mentionUserIds: ids,
  mentionRoleIds: ids,
  createdAtMs: timeMs,
  editedAtMs: orNull(timeMs),
  flags: whole,
});

const referenceRecord = record<messages.MessageReferenceRecord>({
  type: z.enum(MessageReferenceType),
  messageId: id,
  channelId: snowflake,
  guildId: id,
});

const messageInteraction = record<messages.MessageInteractionRecord>({
  id: snowflake,
  type: z.enum(InteractionType),
  userId: snowflake,
  name: orNull(text),
  originalMessageId: id,
  targetUserId: id,
  targetMessageId: id,
});

export const messageRecord = record<messages.MessageRecord>({
  id: snowflake,
  channelId: snowflake,
  guildId: id,
  type: z.enum(MessageType),
  authorId: snowflake,
  webhook: orNull(
    record<messages.WebhookAuthor>({ webhookId: snowflake, username: text, avatar: orNull(text) }),
  ),
  applicationId: id,
  content: text,
  createdAtMs: timeMs,
  editedAtMs: orNull(timeMs),
  pinnedAtMs: orNull(timeMs),
  tts: flag,
  flags: whole,
  mentionsEveryone: flag,
  mentionUserIds: ids,
  mentionRoleIds: ids,
  embeds,
  components,
  attachments: z.array(attachmentRecord),
  reference: orNull(referenceRecord),
  snapshots: z.array(snapshotRecord),
  nonce: z.union([text, z.number(), z.null()]),
  poll: orNull(pollRecord),
  reactions: z.array(record<messages.ReactionRecord>({ emoji: emojiRef, userIds: ids })),
  interaction: orNull(messageInteraction),
  ephemeralFor: id,
});

export const logFacts = z.object({
  lastMessageId: id,
  lastPinAtMs: orNull(timeMs),
  totalSent: whole.min(0),
});

export const copyPlaces = z.array(
  record<messages.CopyPlace>({ channelId: snowflake, messageId: snowflake }),
);

export const webhookRecord = record<uses.WebhookRecord>({
  id: snowflake,
  type: z.enum(WebhookType),
  guildId: snowflake,
  channelId: snowflake,
  name: orNull(text),
  avatar: orNull(text),
  token: orNull(text),
  applicationId: id,
  userId: id,
  sourceGuildId: id,
  sourceChannelId: id,
});

export const inviteRecord = record<uses.InviteRecord>({
  code: text,
  guildId: snowflake,
  channelId: snowflake,
  inviterId: snowflake,
  createdAtMs: timeMs,
  maxAgeS: whole.min(0).max(604_800),
  maxUses: whole,
  uses: whole,
  temporary: flag,
});

export const commandRecord = record<uses.CommandRecord>({
  id: snowflake,
  applicationId: snowflake,
  guildId: id,
  type: z.enum(ApplicationCommandType),
  name: text,
  nameLocalizations: orNull(foreign<LocalizationMap>()),
  description: text,
  descriptionLocalizations: orNull(foreign<LocalizationMap>()),
  options: z.array(option) as unknown as z.ZodType<APIApplicationCommandOption[]>,
  defaultMemberPermissions: orNull(permissionBits),
  nsfw: flag,
  integrationTypes: z.array(whole),
  contexts: orNull(z.array(whole)),
  version: snowflake,
});

export const commandPermissionsRecord = record<uses.CommandPermissionsRecord>({
  id: snowflake,
  applicationId: snowflake,
  guildId: snowflake,
  permissions: z.array(
    record<APIApplicationCommandPermission>({ id: text, type: whole, permission: flag }),
  ),
});

export const interactionRecord = record<uses.InteractionRecord>({
  id: snowflake,
  token: text,
  type: z.enum(InteractionType),
  applicationId: snowflake,
  guildId: id,
  channelId: snowflake,
  userId: snowflake,
  commandName: orNull(text),
  commandType: orNull(z.enum(ApplicationCommandType)),
  targetId: id,
  createdAtMs: timeMs,
  phase: z.enum(['waiting', 'deferred', 'answered', 'expired']),
  answer: orNull(
    record<uses.InteractionAnswerRecord>({
      type: z.enum(InteractionResponseType),
      data: z.unknown(),
    }),
  ),
  messageId: id,
  responseId: id,
  followUpIds: ids,
  isEphemeral: flag,
  payload: z.looseObject({}),
});

export const jobRecord = record<JobRecord>({ atMs: timeMs, name: text, args: texts });

export const fileRecord = record<StoredFile>({
  bytes: z.instanceof(Uint8Array),
  contentType: text,
});
