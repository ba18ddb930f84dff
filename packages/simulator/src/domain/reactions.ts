// SPDX-License-Identifier: AGPL-3.0-only
// Reactions to messages (docs: Message resource).
import type { ReactionsQuery } from '../input/message.ts';
import {
  compareIds,
  type EmojiRef,
  type MessageRecord,
  type ReactionRecord,
} from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { emojiRefView, guildIdField } from '../views/messages.ts';
import { memberViewOf } from '../views/users.ts';
import { permissionsInChannel, requireInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { isSameEmoji, namedEmoji, parseEmoji } from './emoji-refs.ts';
import { channelEvent } from './events.ts';
import {
  findMessage,
  type FoundMessage,
  type MessagePlace,
  requireActive,
} from './message-access.ts';
import { has, PERMISSIONS } from './permissions.ts';

export interface ReactionPlace extends MessagePlace {
  /** As the path names it, decoded. */
  readonly emoji: string;
}

const MAX_REACTIONS = 20;

function withReactions(
  ctx: DomainContext,
  message: MessageRecord,
  reactions: readonly ReactionRecord[],
): void {
  ctx.store.log(message.channelId).replace({ ...message, reactions });
}

interface Told extends FoundMessage {
  readonly emoji: EmojiRef;
  readonly userId: Snowflake;
}

function reactionData({ message, found, emoji, userId }: Told) {
  return {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    ...guildIdField(found.channel),
    emoji: emojiRefView(emoji),
    burst: false,
    type: 0,
  };
}

function announceAdded(ctx: DomainContext, told: Told): void {
  const { message, found, userId } = told;
  const { channel, guild } = found;
  const member = guild === null ? undefined : memberViewOf(ctx, guild, userId);
  const data = {
    ...reactionData(told),
    ...(member === undefined ? {} : { member }),
    ...(message.webhook === null ? { message_author_id: message.authorId } : {}),
  };
  ctx.events.push(channelEvent(channel, 'MESSAGE_REACTION_ADD', data));
}

/** A new emoji on a message takes ADD_REACTIONS; one that is there already does not. */
function checkNew(
  ctx: DomainContext,
  actor: Actor,
  { message, found, guildId }: FoundMessage & { readonly guildId: Snowflake | null },
): void {
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.AddReactions });
  const isForeign = guildId !== null && guildId !== found.guild?.id;
  if (isForeign) requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.UseExternalEmojis });
  if (message.reactions.length >= MAX_REACTIONS) throw new ApiError('tooManyReactions');
}

export function addReaction(ctx: DomainContext, actor: Actor, place: ReactionPlace): void {
  const { message, found } = findMessage(ctx, actor, place);
  requireActive(found);
  const wanted = PERMISSIONS.ReadMessageHistory;
  requireInChannel(ctx, actor, { found, wanted });
  const named = namedEmoji(place.emoji);
  const known = message.reactions.find((reaction) => isSameEmoji(reaction.emoji, named));
  const { userId } = actor;
  if (known?.userIds.includes(userId) === true) return;
  if (known !== undefined) {
    const joined = { ...known, userIds: [...known.userIds, userId] };
    const reactions = message.reactions.map((reaction) => (reaction === known ? joined : reaction));
    withReactions(ctx, message, reactions);
    announceAdded(ctx, { message, found, emoji: known.emoji, userId });
    return;
  }
  const { emoji, guildId } = parseEmoji(ctx, place.emoji, userId);
  checkNew(ctx, actor, { message, found, guildId });
  withReactions(ctx, message, [...message.reactions, { emoji, userIds: [userId] }]);
  announceAdded(ctx, { message, found, emoji, userId });
}

function reactionNamed(message: MessageRecord, text: string): ReactionRecord {
  const named = namedEmoji(text);
  const found = message.reactions.find((reaction) => isSameEmoji(reaction.emoji, named));
  if (found === undefined) throw new ApiError('unknownEmoji');
  return found;
}

/** Takes a reaction away: one's own, or with MANAGE_MESSAGES anybody's. */
export function removeReaction(
  ctx: DomainContext,
  actor: Actor,
  { place, userId }: { readonly place: ReactionPlace; readonly userId: Snowflake },
): void {
  const { message, found } = findMessage(ctx, actor, place);
  requireActive(found);
  if (userId !== actor.userId) {
    requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  }
  const reaction = reactionNamed(message, place.emoji);
  if (!reaction.userIds.includes(userId)) throw new ApiError('unknownEmoji');
  const left = { ...reaction, userIds: reaction.userIds.filter((id) => id !== userId) };
  const reactions = message.reactions
    .map((one) => (one === reaction ? left : one))
    .filter(({ userIds }) => userIds.length > 0);
  withReactions(ctx, message, reactions);
  const data = reactionData({ message, found, emoji: reaction.emoji, userId });
  ctx.events.push(channelEvent(found.channel, 'MESSAGE_REACTION_REMOVE', data));
}

function place({ channel }: FoundChannel, { id, channelId }: MessageRecord) {
  return { channel_id: channelId, message_id: id, ...guildIdField(channel) };
}

export function removeAllReactions(ctx: DomainContext, actor: Actor, of: MessagePlace): void {
  const { message, found } = findMessage(ctx, actor, of);
  requireActive(found);
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  withReactions(ctx, message, []);
  const data = place(found, message);
  ctx.events.push(channelEvent(found.channel, 'MESSAGE_REACTION_REMOVE_ALL', data));
}

export function removeEmojiReactions(ctx: DomainContext, actor: Actor, of: ReactionPlace): void {
  const { message, found } = findMessage(ctx, actor, of);
  requireActive(found);
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.ManageMessages });
  const reaction = reactionNamed(message, of.emoji);
  withReactions(
    ctx,
    message,
    message.reactions.filter((one) => one !== reaction),
  );
  const data = { ...place(found, message), emoji: emojiRefView(reaction.emoji) };
  ctx.events.push(channelEvent(found.channel, 'MESSAGE_REACTION_REMOVE_EMOJI', data));
}

/** Ids of those who reacted so, in their order. */
export function listReactions(
  ctx: DomainContext,
  actor: Actor,
  { place: of, query }: { readonly place: ReactionPlace; readonly query: ReactionsQuery },
): Snowflake[] {
  const { message, found } = findMessage(ctx, actor, of);
  const permissions = permissionsInChannel(ctx, actor, found);
  if (!has(permissions, PERMISSIONS.ReadMessageHistory)) throw new ApiError('missingPermissions');
  const { after, limit, type } = query;
  const { userIds } = reactionNamed(message, of.emoji);
  // Type 1 asks for burst reactions, which nobody here can pay for.
  if (type === 1) return [];
  return userIds
    .filter((id) => after === undefined || compareIds(id, after) > 0)
    .toSorted(compareIds)
    .slice(0, limit);
}
