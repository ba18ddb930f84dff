// SPDX-License-Identifier: AGPL-3.0-only
// Channels and threads on the wire.
import {
  type APIChannel,
  type APIDMChannel,
  type APIOverwrite,
  type APIThreadMember,
  type APIThreadMetadata,
  type ChannelFlags,
  ChannelType,
  MessageType,
} from 'discord-api-types/v10';
import { isoTime, type ViewContext } from '../domain/context.ts';
import { isThreadType, PERMISSIONS } from '../domain/permissions.ts';
import type {
  AnyChannelRecord,
  ChannelRecord,
  DirectChannelRecord,
  ForumPart,
  OverwriteRecord,
  ThreadMemberRecord,
  ThreadPart,
} from '../store/channel.ts';
import { isDirect } from '../store/channel.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { userViewOf } from './users.ts';

export function overwriteView({ id, type, allow, deny }: OverwriteRecord): APIOverwrite {
  return { id, type, allow, deny };
}

export function threadMemberView(
  ids: { readonly threadId: Snowflake; readonly userId: Snowflake },
  member: ThreadMemberRecord,
): APIThreadMember {
  return {
    id: ids.threadId,
    user_id: ids.userId,
    join_timestamp: isoTime(member.joinedAtMs),
    flags: member.flags,
  };
}

function threadMetadata(thread: ThreadPart): APIThreadMetadata {
  return {
    archived: thread.archived,
    archive_timestamp: isoTime(thread.archiveChangedAtMs),
    auto_archive_duration: thread.autoArchiveMinutes,
    locked: thread.locked,
    create_timestamp: isoTime(thread.createdAtMs),
    ...(thread.invitable === null ? {} : { invitable: thread.invitable }),
  };
}

function forumFields(forum: ForumPart) {
  const { defaultReactionEmoji: emoji } = forum;
  return {
    available_tags: forum.availableTags.map((tag) => ({
      id: tag.id,
      name: tag.name,
      moderated: tag.moderated,
      emoji_id: tag.emojiId,
      emoji_name: tag.emojiName,
    })),
    default_reaction_emoji:
      emoji === null ? null : { emoji_id: emoji.emojiId, emoji_name: emoji.emojiName },
    default_sort_order: forum.defaultSortOrder,
    default_forum_layout: forum.defaultForumLayout,
  };
}

function lastOf({ store }: ViewContext, channelId: Snowflake) {
  const log = store.messages.get(channelId);
  const pinnedAtMs = log?.lastPinAtMs ?? null;
  return {
    last_message_id: log?.lastMessageId ?? null,
    ...(pinnedAtMs === null ? {} : { last_pin_timestamp: isoTime(pinnedAtMs) }),
  };
}

/** Docs: neither count includes the initial message, that of a post or the one that shows the starter. */
function messageCounts({ store }: ViewContext, { id, guildId, parentId }: ChannelRecord) {
  const log = store.messages.get(id);
  const home = parentId === null ? undefined : store.guild(guildId)?.channels.get(parentId);
  const oldest = log?.oldest;
  const isShown = oldest?.id === id || oldest?.type === MessageType.ThreadStarterMessage;
  const isPost = home?.forum !== undefined;
  return {
    message_count: Math.max(0, (log?.size ?? 0) - (isShown ? 1 : 0)),
    total_message_sent: Math.max(0, (log?.totalSent ?? 0) - (isShown || isPost ? 1 : 0)),
  };
}

/** Discord stops counting at 50. */
export function countedMembers(count: number): number {
  return Math.min(50, count);
}

/** A thread; `memberCount` includes its owner. */
function threadFields(context: ViewContext, channel: ChannelRecord, thread: ThreadPart) {
  const members = context.store.guild(channel.guildId)?.threadMembers.get(channel.id);
  return {
    owner_id: thread.ownerId,
    thread_metadata: threadMetadata(thread),
    ...messageCounts(context, channel),
    member_count: countedMembers(members?.size ?? 0),
    rate_limit_per_user: channel.rateLimitPerUser,
    ...(thread.appliedTags.length === 0 ? {} : { applied_tags: [...thread.appliedTags] }),
  };
}

function homeFields(context: ViewContext, channel: ChannelRecord) {
  const { defaultAutoArchiveMinutes } = channel;
  return {
    topic: channel.topic,
    rate_limit_per_user: channel.rateLimitPerUser,
    ...lastOf(context, channel.id),
    ...(defaultAutoArchiveMinutes === null
      ? {}
      : { default_auto_archive_duration: defaultAutoArchiveMinutes }),
    ...(channel.defaultThreadRateLimitPerUser === 0
      ? {}
      : { default_thread_rate_limit_per_user: channel.defaultThreadRateLimitPerUser }),
  };
}

function fieldsByType(context: ViewContext, channel: ChannelRecord): object {
  const { voice, forum, thread } = channel;
  if (thread !== undefined) {
    return { ...lastOf(context, channel.id), ...threadFields(context, channel, thread) };
  }
  const place = {
    position: channel.position,
    permission_overwrites: channel.overwrites.map(overwriteView),
    nsfw: channel.nsfw,
  };
  if (channel.type === ChannelType.GuildCategory) return place;
  if (voice !== undefined) {
    return {
      ...place,
      ...lastOf(context, channel.id),
      rate_limit_per_user: channel.rateLimitPerUser,
      bitrate: voice.bitrate,
      user_limit: voice.userLimit,
      rtc_region: voice.rtcRegion,
      video_quality_mode: voice.videoQualityMode,
    };
  }
  const home = homeFields(context, channel);
  return forum === undefined ? { ...place, ...home } : { ...place, ...home, ...forumFields(forum) };
}

/** A channel or thread of a guild. */
export function channelView(
  context: ViewContext,
  channel: ChannelRecord,
): Exclude<APIChannel, APIDMChannel> {
  const shared = {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    flags: channel.flags as ChannelFlags,
  };
  // The union has a member for every type; which fields go with which is decided above.
  return { ...shared, ...fieldsByType(context, channel) } as Exclude<APIChannel, APIDMChannel>;
}

/** Discord's mark of channels that are hidden from the reader. */
const CHANNEL_OBFUSCATED = 1 << 17;

/** A channel of a guild as those have it who cannot view it (docs: Channel, Obfuscated Channels). */
export function hiddenChannelView(channel: ChannelRecord): Record<string, unknown> {
  const { id, type, guildId, position, parentId } = channel;
  return {
    id,
    type,
    guild_id: guildId,
    name: '___hidden___',
    position,
    parent_id: parentId,
    flags: CHANNEL_OBFUSCATED,
    permission_overwrites: [
      { id: guildId, type: 0, allow: '0', deny: PERMISSIONS.ViewChannel.toString() },
    ],
    nsfw: false,
    ...(type === ChannelType.GuildCategory ? {} : { topic: null, last_message_id: null }),
  };
}

/** A DM, as one of the two sees it. */
export function directChannelView(
  context: ViewContext,
  channel: DirectChannelRecord,
  readerId: Snowflake,
): APIDMChannel {
  return {
    id: channel.id,
    type: ChannelType.DM,
    flags: 0 as ChannelFlags,
    name: null,
    recipients: channel.userIds
      .filter((id) => id !== readerId)
      .map((id) => userViewOf(context, id)),
    ...lastOf(context, channel.id),
  };
}

/** Any channel as one reader has it: a thread with their own membership. */
export function anyChannelView(
  context: ViewContext,
  channel: AnyChannelRecord,
  readerId: Snowflake,
): APIChannel {
  if (isDirect(channel)) return directChannelView(context, channel, readerId);
  const view = channelView(context, channel);
  const members = context.store.guild(channel.guildId)?.threadMembers.get(channel.id);
  const own = members?.get(readerId);
  if (own === undefined) return view;
  const member = threadMemberView({ threadId: channel.id, userId: readerId }, own);
  return { ...view, member } as APIChannel;
}

/** The type of any channel; messages tell it. */
export function channelTypeOf(channel: AnyChannelRecord): ChannelType {
  return isDirect(channel) ? ChannelType.DM : channel.type;
}

export function isThread(channel: AnyChannelRecord): boolean {
  return !isDirect(channel) && isThreadType(channel.type);
}
