// SPDX-License-Identifier: AGPL-3.0-only
// Polls: asked with a message, voted on by users, closed by their author or by time (docs: Poll resource).
import { EmbedType, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { PollInput, VotersQuery } from '../input/message.ts';
import { compareIds, type MessageRecord, type PollRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { guildIdField, messageEvent } from '../views/messages.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { findMessage, type MessagePlace, plainMessage, requireActive } from './message-access.ts';

const HOUR_MS = 3_600_000;
const DEFAULT_HOURS = 24;
export const POLL_END = 'poll-end';

export function pollFrom(ctx: DomainContext, input: PollInput): PollRecord {
  return {
    question: input.question.text,
    answers: input.answers.map(({ poll_media: { text, emoji } }, at) => ({
      answerId: at + 1,
      text,
      emoji:
        emoji === undefined || emoji === null
          ? null
          : { id: emoji.id ?? null, name: emoji.name ?? '', animated: false },
      voterIds: [],
    })),
    expiresAtMs: Math.floor(ctx.clock.now()) + (input.duration ?? DEFAULT_HOURS) * HOUR_MS,
    allowsMultiselect: input.allow_multiselect ?? false,
    layoutType: 1,
    isFinalized: false,
  };
}

/** A poll ends by itself. */
export function schedulePollEnd(ctx: DomainContext, message: MessageRecord): void {
  if (message.poll === null) return;
  const { id, channelId, poll } = message;
  ctx.schedule({ atMs: poll.expiresAtMs, name: POLL_END, args: [channelId, id] });
}

function pollOf(message: MessageRecord, otherwise: 'unknownMessage' | 'noPoll'): PollRecord {
  if (message.poll === null) throw new ApiError(otherwise);
  return message.poll;
}

interface Vote {
  readonly place: MessagePlace;
  readonly answerId: number;
}

function announceVote(
  ctx: DomainContext,
  actor: Actor,
  told: Vote & { readonly isRemoval: boolean },
): void {
  const found = ctx.store.channel(told.place.channelId);
  if (found === undefined) return;
  const name = told.isRemoval ? 'MESSAGE_POLL_VOTE_REMOVE' : 'MESSAGE_POLL_VOTE_ADD';
  const data = {
    user_id: actor.userId,
    channel_id: told.place.channelId,
    message_id: told.place.messageId,
    ...guildIdField(found.channel),
    answer_id: told.answerId,
  };
  ctx.events.push(channelEvent(found.channel, name, data));
}

function withVoters(
  poll: PollRecord,
  votersOf: (answerId: number, voters: readonly Snowflake[]) => readonly Snowflake[],
): PollRecord {
  return {
    ...poll,
    answers: poll.answers.map((answer) => ({
      ...answer,
      voterIds: votersOf(answer.answerId, answer.voterIds),
    })),
  };
}

/** A user votes; bots cannot (docs). What was voted before goes where one answer is allowed. */
export function votePoll(ctx: DomainContext, actor: Actor, vote: Vote): void {
  const { message, found } = findMessage(ctx, actor, vote.place);
  requireActive(found);
  const poll = pollOf(message, 'unknownMessage');
  if (actor.kind === 'bot') throw new ApiError('pollVotingBlocked');
  if (poll.isFinalized) throw new ApiError('pollExpired');
  const chosen = poll.answers.find(({ answerId }) => answerId === vote.answerId);
  if (chosen === undefined) throw new ApiError('unknownPollAnswer');
  if (chosen.voterIds.includes(actor.userId)) return;
  const left = poll.allowsMultiselect
    ? []
    : poll.answers.filter(({ voterIds }) => voterIds.includes(actor.userId));
  const voted = withVoters(poll, (answerId, voters) => {
    if (answerId === vote.answerId) return [...voters, actor.userId];
    return poll.allowsMultiselect ? voters : voters.filter((id) => id !== actor.userId);
  });
  ctx.store.log(vote.place.channelId).replace({ ...message, poll: voted });
  for (const { answerId } of left) {
    announceVote(ctx, actor, { place: vote.place, answerId, isRemoval: true });
  }
  announceVote(ctx, actor, { ...vote, isRemoval: false });
}

/** A user takes a vote back. */
export function unvotePoll(ctx: DomainContext, actor: Actor, vote: Vote): void {
  const { message, found } = findMessage(ctx, actor, vote.place);
  requireActive(found);
  const poll = pollOf(message, 'unknownMessage');
  if (poll.isFinalized) throw new ApiError('pollExpired');
  const answer = poll.answers.find(({ answerId }) => answerId === vote.answerId);
  if (answer?.voterIds.includes(actor.userId) !== true) return;
  const voted = withVoters(poll, (answerId, voters) =>
    answerId === vote.answerId ? voters.filter((id) => id !== actor.userId) : voters,
  );
  ctx.store.log(vote.place.channelId).replace({ ...message, poll: voted });
  announceVote(ctx, actor, { ...vote, isRemoval: true });
}

/** Ids of those who voted for an answer, in their order. */
export function listVoters(
  ctx: DomainContext,
  actor: Actor,
  { place, answerId, query }: Vote & { readonly query: VotersQuery },
): Snowflake[] {
  const { message } = findMessage(ctx, actor, place);
  const poll = pollOf(message, 'noPoll');
  const answer = poll.answers.find((one) => one.answerId === answerId);
  if (answer === undefined) throw new ApiError('unknownPollAnswer');
  const { after, limit } = query;
  return answer.voterIds
    .filter((id) => after === undefined || compareIds(id, after) > 0)
    .toSorted(compareIds)
    .slice(0, limit);
}

function resultFields(poll: PollRecord): { readonly name: string; readonly value: string }[] {
  const totals = poll.answers.map(({ voterIds }) => voterIds.length);
  const most = Math.max(...totals);
  const winners = poll.answers.filter(({ voterIds }) => voterIds.length === most);
  const [winner] = winners;
  const total = totals.reduce((sum, count) => sum + count, 0);
  // Docs: a tie, or nobody's vote, has no victor.
  const hasVictor = most > 0 && winners.length === 1 && winner !== undefined;
  return [
    { name: 'poll_question_text', value: poll.question },
    { name: 'victor_answer_votes', value: String(most) },
    { name: 'total_votes', value: String(total) },
    ...(hasVictor
      ? [
          { name: 'victor_answer_id', value: String(winner.answerId) },
          { name: 'victor_answer_text', value: winner.text ?? '' },
        ]
      : []),
  ];
}

/** The message that tells the result, from the poll's author. */
function announceResult(ctx: DomainContext, message: MessageRecord, poll: PollRecord): void {
  const found = ctx.store.channel(message.channelId);
  if (found === undefined || message.ephemeralFor !== null) return;
  const result = {
    ...plainMessage({
      id: ctx.ids.take(),
      channelId: message.channelId,
      guildId: message.guildId,
      authorId: message.authorId,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    type: MessageType.PollResult,
    mentionUserIds: [message.authorId],
    embeds: [{ type: EmbedType.PollResult, fields: resultFields(poll) }],
    reference: {
      type: MessageReferenceType.Default,
      messageId: message.id,
      channelId: message.channelId,
      guildId: message.guildId,
    },
  };
  ctx.store.log(message.channelId).append(result);
  ctx.events.push(messageEvent(ctx, 'MESSAGE_CREATE', { message: result, channel: found.channel }));
}

function finishPoll(ctx: DomainContext, message: MessageRecord, poll: PollRecord): MessageRecord {
  const closed = { ...poll, isFinalized: true, expiresAtMs: Math.floor(ctx.clock.now()) };
  const finished = { ...message, poll: closed };
  ctx.store.log(message.channelId).replace(finished);
  const found = ctx.store.channel(message.channelId);
  if (found !== undefined && message.ephemeralFor === null) {
    const told = { message: finished, channel: found.channel };
    ctx.events.push(messageEvent(ctx, 'MESSAGE_UPDATE', told));
  }
  announceResult(ctx, finished, closed);
  return finished;
}

/** The author closes the poll at once. */
export function expirePoll(ctx: DomainContext, actor: Actor, place: MessagePlace): MessageRecord {
  const { message } = findMessage(ctx, actor, place);
  const poll = pollOf(message, 'noPoll');
  if (message.authorId !== actor.userId) throw new ApiError('notTheAuthor');
  if (poll.isFinalized) throw new ApiError('pollExpired');
  return finishPoll(ctx, message, poll);
}

/** The job of `schedulePollEnd`. */
export function endPoll(ctx: DomainContext, [channelId, messageId]: readonly string[]): void {
  const message = ctx.store.message(channelId as Snowflake, messageId as Snowflake);
  if (message === undefined || message.poll === null || message.poll.isFinalized) return;
  finishPoll(ctx, message, message.poll);
}
