// SPDX-License-Identifier: AGPL-3.0-only
// Threads: begun on a message, alone or as a post of a forum; changed, archived and deleted.
import {
  AuditLogEvent,
  ChannelFlags,
  ChannelType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type {
  ChannelEditInput,
  ForumPostInput,
  ThreadAloneInput,
  ThreadFromMessageInput,
} from '../input/channels.ts';
import type { ChannelRecord } from '../store/channel.ts';
import type { MessageRecord } from '../store/message.ts';
import { plainChannel } from '../store/population.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView } from '../views/channels.ts';
import { messageEvent } from '../views/messages.ts';
import { permissionsInChannel, requireInChannel } from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import { flagsWith, isForum } from './channel-rules.ts';
import { dropContents, farewell, findGuildChannel, type GuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { findMessage } from './messages.ts';
import { has, PERMISSIONS } from './permissions.ts';
import { scheduleArchive } from './thread-archive.ts';
import { beginThread, mayManageThread } from './thread-members.ts';
import { writeNotice } from './thread-notices.ts';

const DAY_MINUTES = 1_440;
/** A forum's flag: every post needs a tag. */
const REQUIRE_TAG = 1 << 4;

interface NewThread {
  readonly home: GuildChannel;
  readonly id: Snowflake;
  readonly type: ChannelType;
  readonly input: ThreadFromMessageInput;
  readonly invitable: boolean | null;
  readonly appliedTags: readonly Snowflake[];
}

/** Makes the thread, tells of it, and puts its owner in. */
function openThread(ctx: DomainContext, actor: Actor, begun: NewThread): GuildChannel {
  const { home, id, type, input } = begun;
  const { guild, channel: parent } = home;
  const nowMs = Math.floor(ctx.clock.now());
  const { name } = input;
  const channel: ChannelRecord = {
    ...plainChannel({ id, guildId: guild.id, type, name, position: 0, parentId: parent.id }),
    rateLimitPerUser: input.rate_limit_per_user ?? parent.defaultThreadRateLimitPerUser,
    thread: {
      ownerId: actor.userId,
      archived: false,
      locked: false,
      autoArchiveMinutes:
        input.auto_archive_duration ?? parent.defaultAutoArchiveMinutes ?? DAY_MINUTES,
      archiveChangedAtMs: nowMs,
      createdAtMs: nowMs,
      invitable: begun.invitable,
      appliedTags: begun.appliedTags,
    },
  };
  const thread = { channel, guild };
  ctx.store.guilds.putChannel(guild, channel);
  beginThread(ctx, thread, actor.userId);
  const view = channelView(ctx, channel);
  scheduleArchive(ctx, channel);
  const changes = auditChanges(null, view);
  const entry = { action: AuditLogEvent.ThreadCreate, targetId: id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return thread;
}

const WITH_THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

function publicTypeIn({ type }: ChannelRecord): ChannelType {
  return type === ChannelType.GuildAnnouncement
    ? ChannelType.AnnouncementThread
    : ChannelType.PublicThread;
}

export function startOnMessage(
  ctx: DomainContext,
  actor: Actor,
  asked: {
    readonly channelId: Snowflake;
    readonly messageId: Snowflake;
    readonly input: ThreadFromMessageInput;
  },
): GuildChannel {
  const home = findGuildChannel(ctx, actor, asked.channelId);
  const { channel: parent, guild } = home;
  if (!WITH_THREADS.has(parent.type)) throw new ApiError('wrongChannelType');
  requireInChannel(ctx, actor, { found: home, wanted: PERMISSIONS.CreatePublicThreads });
  const { message } = findMessage(ctx, actor, asked);
  if (guild.channels.has(message.id)) throw new ApiError('threadExists');
  const marked = { ...message, flags: message.flags | MessageFlags.HasThread };
  const thread = openThread(ctx, actor, {
    home,
    id: message.id,
    type: publicTypeIn(parent),
    input: asked.input,
    invitable: null,
    appliedTags: [],
  });
  ctx.store.log(parent.id).replace(marked);
  ctx.events.push(messageEvent(ctx, 'MESSAGE_UPDATE', { message: marked, channel: parent }));
  const reference = {
    type: MessageReferenceType.Default,
    messageId: message.id,
    channelId: parent.id,
    guildId: guild.id,
  };
  const { authorId } = message;
  const type = MessageType.ThreadStarterMessage;
  writeNotice(ctx, thread, { authorId, type, content: '', reference });
  return thread;
}

export function startAlone(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly channelId: Snowflake; readonly input: ThreadAloneInput },
): GuildChannel {
  const home = findGuildChannel(ctx, actor, asked.channelId);
  const { channel: parent, guild } = home;
  if (!WITH_THREADS.has(parent.type)) throw new ApiError('wrongChannelType');
  const type: ChannelType = asked.input.type ?? ChannelType.PrivateThread;
  const isPrivate = type === ChannelType.PrivateThread;
  if (!isPrivate && type !== publicTypeIn(parent)) throw new ApiError('wrongChannelType');
  if (isPrivate && parent.type !== ChannelType.GuildText) throw new ApiError('wrongChannelType');
  const wanted = isPrivate ? PERMISSIONS.CreatePrivateThreads : PERMISSIONS.CreatePublicThreads;
  requireInChannel(ctx, actor, { found: home, wanted });
  const thread = openThread(ctx, actor, {
    home,
    id: ctx.ids.take(),
    type,
    input: asked.input,
    invitable: isPrivate ? (asked.input.invitable ?? true) : null,
    appliedTags: [],
  });
  if (isPrivate) return thread;
  const reference = {
    type: MessageReferenceType.Default,
    messageId: null,
    channelId: thread.channel.id,
    guildId: guild.id,
  };
  const content = thread.channel.name;
  writeNotice(ctx, home, {
    authorId: actor.userId,
    type: MessageType.ThreadCreated,
    content,
    reference,
  });
  return thread;
}

/** Tags of the forum, those for moderators only where the actor manages threads. */
function checkTags(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly home: GuildChannel; readonly tags: readonly Snowflake[] },
): void {
  const { home, tags } = asked;
  const { forum, flags } = home.channel;
  if (tags.length === 0 && (flags & REQUIRE_TAG) !== 0) throw new ApiError('tagRequired');
  const permissions = permissionsInChannel(ctx, actor, home);
  for (const [at, tagId] of tags.entries()) {
    const tag = forum?.availableTags.find(({ id }) => id === tagId);
    if (tag === undefined) {
      const message = `Value "${tagId}" is no tag of this channel.`;
      throw invalidForm({ path: ['applied_tags', at], code: 'BASE_TYPE_CHOICES', message });
    }
    if (tag.moderated && !has(permissions, PERMISSIONS.ManageThreads)) {
      throw new ApiError('missingPermissions');
    }
  }
}

interface Post {
  readonly thread: GuildChannel;
  readonly message: MessageRecord;
}

/** A post in a forum. `write` puts its first message there, under the id that it is given. */
export function startPost(
  ctx: DomainContext,
  actor: Actor,
  asked: {
    readonly home: GuildChannel;
    readonly input: ForumPostInput;
    readonly write: (id: Snowflake) => MessageRecord;
  },
): Post {
  const { home, input } = asked;
  if (!isForum(home.channel.type)) throw new ApiError('wrongChannelType');
  requireInChannel(ctx, actor, { found: home, wanted: PERMISSIONS.SendMessages });
  const appliedTags = [...new Set(input.applied_tags ?? [])];
  checkTags(ctx, actor, { home, tags: appliedTags });
  const told = ctx.events.length;
  const logged = home.guild.auditLog.length;
  const thread = openThread(ctx, actor, {
    home,
    id: ctx.ids.take(),
    type: ChannelType.PublicThread,
    input,
    invitable: null,
    appliedTags,
  });
  try {
    return { thread, message: asked.write(thread.channel.id) };
  } catch (error) {
    // Without its message there is no post, and nobody hears of one.
    ctx.store.guilds.deleteChannel(home.guild, thread.channel.id);
    ctx.events.splice(told);
    home.guild.auditLog.splice(logged);
    throw error;
  }
}

/** What a thread's owner may change without managing threads. */
const OWNERS_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'archived',
  'auto_archive_duration',
  'applied_tags',
  'invitable',
]);

function requireEdit(
  ctx: DomainContext,
  actor: Actor,
  asked: GuildChannel & { readonly input: ChannelEditInput },
): void {
  const { channel, input } = asked;
  const permissions = permissionsInChannel(ctx, actor, asked);
  if (has(permissions, PERMISSIONS.ManageThreads)) return;
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const onlyWakes = given.every(([field, value]) => field === 'archived' && value === false);
  const isLocked = channel.thread?.locked === true;
  const maySpeak = has(permissions, PERMISSIONS.SendMessagesInThreads);
  if (onlyWakes && !isLocked && maySpeak) return;
  const isOwn = mayManageThread(ctx, actor, asked) && !isLocked;
  if (isOwn && given.every(([field]) => OWNERS_FIELDS.has(field))) return;
  throw new ApiError('missingPermissions');
}

/** THREAD_UPDATE, to those who see the thread. */
function putThread(ctx: DomainContext, { guild, channel }: GuildChannel): void {
  ctx.store.guilds.putChannel(guild, channel);
  ctx.events.push(channelEvent(channel, 'THREAD_UPDATE', channelView(ctx, channel)));
}

function withEdit(ctx: DomainContext, channel: ChannelRecord, input: ChannelEditInput) {
  const { thread } = channel;
  if (thread === undefined) return channel;
  const archived = input.archived ?? thread.archived;
  const autoArchiveMinutes = input.auto_archive_duration ?? thread.autoArchiveMinutes;
  // Docs: Thread Fields, when `archive_timestamp` changes.
  const isMoved = archived !== thread.archived || autoArchiveMinutes !== thread.autoArchiveMinutes;
  return {
    ...channel,
    name: input.name ?? channel.name,
    rateLimitPerUser: input.rate_limit_per_user ?? channel.rateLimitPerUser,
    flags: flagsWith(channel.flags, { flags: input.flags, editable: ChannelFlags.Pinned }),
    thread: {
      ...thread,
      archived,
      locked: input.locked ?? thread.locked,
      autoArchiveMinutes,
      archiveChangedAtMs: isMoved ? Math.floor(ctx.clock.now()) : thread.archiveChangedAtMs,
      invitable: thread.invitable === null ? null : (input.invitable ?? thread.invitable),
      appliedTags: [...new Set(input.applied_tags ?? thread.appliedTags)],
    },
  };
}

export function editThread(
  ctx: DomainContext,
  actor: Actor,
  asked: GuildChannel & { readonly input: ChannelEditInput },
): ChannelRecord {
  const { channel, guild, input } = asked;
  requireEdit(ctx, actor, asked);
  const wasArchived = channel.thread?.archived === true;
  // What is archived takes no other change than being opened, in the same call or before.
  if (wasArchived && input.archived !== false) throw new ApiError('threadArchived');
  const parent = guild.channels.get(channel.parentId ?? guild.id);
  if (input.applied_tags !== undefined && parent !== undefined) {
    checkTags(ctx, actor, { home: { channel: parent, guild }, tags: input.applied_tags });
  }
  const changed = withEdit(ctx, channel, input);
  const changes = auditChanges(flatView(ctx, channel), flatView(ctx, changed));
  if (changes.length === 0) return channel;
  putThread(ctx, { channel: changed, guild });
  scheduleArchive(ctx, changed);
  if (changed.name !== channel.name) {
    const notice = { type: MessageType.ChannelNameChange, content: changed.name };
    writeNotice(ctx, { channel: changed, guild }, { ...notice, authorId: actor.userId });
  }
  const entry = { action: AuditLogEvent.ThreadUpdate, targetId: channel.id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return changed;
}

/** The audit log names the fields of `thread_metadata` as if they were the thread's own. */
function flatView(ctx: DomainContext, channel: ChannelRecord): object {
  const { thread_metadata: metadata, ...rest } = channelView(ctx, channel) as {
    readonly thread_metadata?: { readonly archive_timestamp: string };
  };
  const { archive_timestamp: _, ...told } = metadata ?? { archive_timestamp: '' };
  return { ...rest, ...told };
}

export function deleteThread(ctx: DomainContext, actor: Actor, found: GuildChannel): ChannelRecord {
  const { channel, guild } = found;
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageThreads });
  const { id, parentId, type } = channel;
  const data = { id, guild_id: guild.id, parent_id: parentId, type };
  const event = farewell(ctx, found, { name: 'THREAD_DELETE', data });
  const changes = auditChanges(channelView(ctx, channel), null);
  dropContents(ctx, found);
  ctx.store.guilds.deleteChannel(guild, id);
  ctx.events.push(event);
  const entry = { action: AuditLogEvent.ThreadDelete, targetId: id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return channel;
}
