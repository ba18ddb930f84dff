// SPDX-License-Identifier: AGPL-3.0-only
// Who is in a thread.
import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { isDirect, type ThreadMemberRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import { compareIds } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { Table } from '../store/table.ts';
import { channelView, countedMembers, threadMemberView } from '../views/channels.ts';
import { memberViewOf, presenceView } from '../views/users.ts';
import { permissionsInChannel, requireInChannel, requireMembersIntent } from './access.ts';
import { ApiError } from './api-errors.ts';
import { findGuildChannel, type GuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent, guildEvent } from './events.ts';
import { has, isThreadType, PERMISSIONS } from './permissions.ts';
import { wakeThread } from './thread-archive.ts';
import { noticeMember } from './thread-notices.ts';

const MAX_MEMBERS = 1_000;

/** A thread that the actor can view. */
function findThread(ctx: DomainContext, actor: Actor, threadId: Snowflake): GuildChannel {
  const found = findGuildChannel(ctx, actor, threadId);
  if (!isThreadType(found.channel.type)) throw new ApiError('wrongChannelType');
  return found;
}

export function threadMembers({ channel, guild }: GuildChannel): Table<ThreadMemberRecord> {
  const known = guild.threadMembers.get(channel.id);
  if (known !== undefined) return known;
  const members = new Table<ThreadMemberRecord>();
  guild.threadMembers.set(channel.id, members);
  return members;
}

interface MembersChange {
  readonly added?: Snowflake;
  readonly removed?: Snowflake;
}

/** THREAD_MEMBERS_UPDATE: to the bot concerned, and to those with GUILD_MEMBERS that see the thread. */
function tellChange(ctx: DomainContext, thread: GuildChannel, change: MembersChange): void {
  const { channel, guild } = thread;
  const { added, removed } = change;
  const members = threadMembers(thread);
  const record = added === undefined ? undefined : members.get(added);
  const data = {
    id: channel.id,
    guild_id: guild.id,
    member_count: countedMembers(members.size),
    ...(added === undefined || record === undefined
      ? {}
      : {
          added_members: [
            {
              ...threadMemberView({ threadId: channel.id, userId: added }, record),
              member: memberViewOf(ctx, guild, added),
              presence: presenceView(added),
            },
          ],
        }),
    ...(removed === undefined ? {} : { removed_member_ids: [removed] }),
  };
  const concerned = added ?? removed;
  const isConcerned = (userId: Snowflake): boolean => userId === concerned;
  ctx.events.push({
    ...channelEvent(channel, 'THREAD_MEMBERS_UPDATE', data),
    isFor: ({ userId, intents }) =>
      !isConcerned(userId) && (intents & GatewayIntentBits.GuildMembers) !== 0,
  });
  // Somebody removed from a private thread sees it no more, and is told nevertheless.
  ctx.events.push({
    ...guildEvent(guild, 'THREAD_MEMBERS_UPDATE', data),
    isFor: ({ userId }) => isConcerned(userId),
  });
}

/** Whoever leaves the guild leaves its threads. */
export function leaveThreads(ctx: DomainContext, guild: GuildState, userId: Snowflake): void {
  for (const [threadId, members] of guild.threadMembers) {
    const channel = guild.channels.get(threadId);
    if (!members.delete(userId) || channel === undefined) continue;
    tellChange(ctx, { channel, guild }, { removed: userId });
  }
}

/** Nothing is told of it yet. */
function seat(ctx: DomainContext, thread: GuildChannel, userId: Snowflake): ThreadMemberRecord {
  const record = { joinedAtMs: Math.floor(ctx.clock.now()), flags: 1 };
  threadMembers(thread).set(userId, record);
  return record;
}

/** A thread that is new is told of with its owner in it, and then that they came. */
export function beginThread(ctx: DomainContext, thread: GuildChannel, ownerId: Snowflake): void {
  const { channel, guild } = thread;
  const isMember = guild.members.has(ownerId);
  if (isMember) seat(ctx, thread, ownerId);
  const data = { ...channelView(ctx, channel), newly_created: true };
  ctx.events.push(channelEvent(channel, 'THREAD_CREATE', data));
  if (isMember) tellChange(ctx, thread, { added: ownerId });
}

/** Puts a member of the guild into a thread; those who are in it already stay as they are. */
export function enterThread(ctx: DomainContext, thread: GuildChannel, userId: Snowflake): void {
  const { channel } = thread;
  const members = threadMembers(thread);
  if (members.has(userId)) return;
  if (members.size >= MAX_MEMBERS) throw new ApiError('tooManyThreadMembers');
  const record = seat(ctx, thread, userId);
  if (channel.type === ChannelType.PrivateThread && channel.thread?.ownerId !== userId) {
    const member = threadMemberView({ threadId: channel.id, userId }, record);
    const data = { ...channelView(ctx, channel), member };
    const event = channelEvent(channel, 'THREAD_CREATE', data);
    ctx.events.push({ ...event, isFor: (reader) => reader.userId === userId });
  }
  tellChange(ctx, thread, { added: userId });
}

/** Whoever writes in a thread wakes it and is in it from then on. */
export function speakInThread(ctx: DomainContext, channelId: Snowflake, userId: Snowflake): void {
  wakeThread(ctx, channelId);
  const found = ctx.store.channel(channelId);
  if (found === undefined || isDirect(found.channel) || found.guild === null) return;
  const { channel, guild } = found;
  if (channel.thread === undefined || !guild.members.has(userId)) return;
  const thread = { channel, guild };
  // A full thread can still be written in.
  if (threadMembers(thread).size < MAX_MEMBERS) enterThread(ctx, thread, userId);
}

function requireOpen({ channel }: GuildChannel): void {
  if (channel.thread?.archived === true) throw new ApiError('threadArchived');
}

export function joinThread(ctx: DomainContext, actor: Actor, threadId: Snowflake): void {
  const thread = findThread(ctx, actor, threadId);
  requireOpen(thread);
  enterThread(ctx, thread, actor.userId);
}

export interface ThreadMemberPlace {
  readonly threadId: Snowflake;
  readonly userId: Snowflake;
}

/** Whether the actor owns the thread or may manage it. */
export function mayManageThread(ctx: DomainContext, actor: Actor, thread: GuildChannel): boolean {
  if (thread.channel.thread?.ownerId === actor.userId) return true;
  return has(permissionsInChannel(ctx, actor, thread), PERMISSIONS.ManageThreads);
}

export function addThreadMember(ctx: DomainContext, actor: Actor, place: ThreadMemberPlace): void {
  const thread = findThread(ctx, actor, place.threadId);
  requireInChannel(ctx, actor, { found: thread, wanted: PERMISSIONS.SendMessagesInThreads });
  requireOpen(thread);
  const isClosed = thread.channel.thread?.invitable === false;
  if (isClosed && !mayManageThread(ctx, actor, thread)) throw new ApiError('missingPermissions');
  if (ctx.store.user(place.userId) === undefined) throw new ApiError('unknownUser');
  if (!thread.guild.members.has(place.userId)) throw new ApiError('unknownMember');
  const isNew = !threadMembers(thread).has(place.userId);
  enterThread(ctx, thread, place.userId);
  if (isNew) noticeMember(ctx, actor, { thread, userId: place.userId, isAdded: true });
}

function expel(ctx: DomainContext, thread: GuildChannel, userId: Snowflake): void {
  if (threadMembers(thread).delete(userId)) tellChange(ctx, thread, { removed: userId });
}

export function leaveThread(ctx: DomainContext, actor: Actor, threadId: Snowflake): void {
  const thread = findThread(ctx, actor, threadId);
  requireOpen(thread);
  expel(ctx, thread, actor.userId);
}

/** Takes MANAGE_THREADS; of a private thread, its owner may too. */
export function removeThreadMember(
  ctx: DomainContext,
  actor: Actor,
  place: ThreadMemberPlace,
): void {
  const thread = findThread(ctx, actor, place.threadId);
  requireOpen(thread);
  const { type } = thread.channel;
  const permissions = permissionsInChannel(ctx, actor, thread);
  const isAllowed =
    type === ChannelType.PrivateThread
      ? mayManageThread(ctx, actor, thread)
      : has(permissions, PERMISSIONS.ManageThreads);
  if (!isAllowed) throw new ApiError('missingPermissions');
  if (!threadMembers(thread).has(place.userId)) throw new ApiError('unknownMember');
  expel(ctx, thread, place.userId);
  noticeMember(ctx, actor, { thread, userId: place.userId, isAdded: false });
}

export function getThreadMember(
  ctx: DomainContext,
  actor: Actor,
  place: ThreadMemberPlace,
): { readonly thread: GuildChannel; readonly member: ThreadMemberRecord } {
  const thread = findThread(ctx, actor, place.threadId);
  const member = threadMembers(thread).get(place.userId);
  if (member === undefined) throw new ApiError('unknownMember');
  return { thread, member };
}

/** In the order of their ids; all of them unless a page is asked for. */
export function listThreadMembers(
  ctx: DomainContext,
  actor: Actor,
  asked: {
    readonly threadId: Snowflake;
    readonly after?: Snowflake | undefined;
    readonly limit?: number;
  },
): {
  readonly thread: GuildChannel;
  readonly members: readonly (readonly [Snowflake, ThreadMemberRecord])[];
} {
  const { threadId, after = '0', limit = MAX_MEMBERS } = asked;
  const thread = findThread(ctx, actor, threadId);
  requireMembersIntent(ctx, actor);
  const members = [...threadMembers(thread)]
    .filter(([userId]) => compareIds(userId, after) > 0)
    .sort(([a], [b]) => compareIds(a, b))
    .slice(0, limit);
  return { thread, members };
}
