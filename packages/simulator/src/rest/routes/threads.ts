// SPDX-License-Identifier: AGPL-3.0-only
import { z } from 'zod';
import { isForum } from '../../domain/channel-rules.ts';
import { findGuildChannel, type GuildChannel } from '../../domain/channels.ts';
import { createMessage } from '../../domain/messages.ts';
import {
  type ArchivedKind,
  listActiveThreads,
  listArchivedThreads,
  type ThreadList,
} from '../../domain/thread-lists.ts';
import {
  addThreadMember,
  getThreadMember,
  joinThread,
  leaveThread,
  listThreadMembers,
  removeThreadMember,
} from '../../domain/thread-members.ts';
import { startAlone, startOnMessage, startPost } from '../../domain/threads.ts';
import { forumPost, threadAlone, threadFromMessage } from '../../input/channels.ts';
import { queryFlag, queryInteger, snowflake, timestamp } from '../../input/fields.ts';
import { parseForm } from '../../input/form-errors.ts';
import { messageInput } from '../../input/message.ts';
import type { GuildState } from '../../store/guild.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { channelView, threadMemberView } from '../../views/channels.ts';
import { messageView } from '../../views/messages.ts';
import { memberViewOf } from '../../views/users.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const MEMBERS = '/channels/{channel_id}/thread-members';
const OWN_MEMBER = `${MEMBERS}/@me`;
const ONE_MEMBER = `${MEMBERS}/{user_id}`;

/** A post: the thread's fields, and those of its first message under a name of their own. */
const postBody = forumPost.extend({ message: messageInput });

/** What is wanted goes with the type of the channel, so that it is checked when that is known. */
const anyBody = z.looseObject({});

const startRoutes: readonly AnyRoute[] = [
  route({
    method: 'POST',
    template: '/channels/{channel_id}/messages/{message_id}/threads',
    auth: 'bot',
    body: threadFromMessage,
    status: 201,
    handle({ ctx, actor, id, body }) {
      const place = { channelId: id('channel_id'), messageId: id('message_id') };
      return channelView(ctx, startOnMessage(ctx, actor, { ...place, input: body }).channel);
    },
  }),
  route({
    method: 'POST',
    template: '/channels/{channel_id}/threads',
    auth: 'bot',
    body: anyBody,
    form: 'multipart',
    status: 201,
    handle(call) {
      const { ctx, actor, id, body } = call;
      const home = findGuildChannel(ctx, actor, id('channel_id'));
      if (isForum(home.channel.type)) return postIn(call, home);
      const input = parseForm(threadAlone, body);
      const { channel } = startAlone(ctx, actor, { channelId: home.channel.id, input });
      return channelView(ctx, channel);
    },
  }),
];

function postIn(call: Call<unknown, undefined>, home: GuildChannel) {
  const { ctx, actor, body, files } = call;
  const { message: first, ...input } = parseForm(postBody, body);
  const write = (id: Snowflake) => {
    const sent = { channelId: id, id, input: first, files };
    return createMessage(ctx, actor, sent);
  };
  const { thread, message } = startPost(ctx, actor, { home, input, write });
  const channel = channelView(ctx, thread.channel);
  return { ...channel, message: messageView(ctx, message, actor.userId) };
}

type Ids = Pick<Call<unknown, unknown>, 'id'>;

const placeOf = ({ id }: Ids) => ({ threadId: id('channel_id'), userId: id('user_id') });

const withMember = z.object({ with_member: queryFlag.optional() });

const memberList = z.object({
  with_member: queryFlag.optional(),
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 100 }).optional(),
});

function memberAnswer(
  { ctx }: Pick<Call<unknown, unknown>, 'ctx'>,
  guild: GuildState,
  view: ReturnType<typeof threadMemberView>,
) {
  return { ...view, member: memberViewOf(ctx, guild, view.user_id as Snowflake) };
}

const changeMemberRoutes: readonly AnyRoute[] = [
  route({
    method: 'PUT',
    template: OWN_MEMBER,
    auth: 'bot',
    handle: ({ ctx, actor, id }) => joinThread(ctx, actor, id('channel_id')),
  }),
  route({
    method: 'DELETE',
    template: OWN_MEMBER,
    auth: 'bot',
    handle: ({ ctx, actor, id }) => leaveThread(ctx, actor, id('channel_id')),
  }),
  route({
    method: 'PUT',
    template: ONE_MEMBER,
    auth: 'bot',
    handle: (call) => addThreadMember(call.ctx, call.actor, placeOf(call)),
  }),
  route({
    method: 'DELETE',
    template: ONE_MEMBER,
    auth: 'bot',
    handle: (call) => removeThreadMember(call.ctx, call.actor, placeOf(call)),
  }),
];

const readMemberRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: ONE_MEMBER,
    auth: 'bot',
    query: withMember,
    handle(call) {
      const { ctx, actor, query } = call;
      const place = placeOf(call);
      const { thread, member } = getThreadMember(ctx, actor, place);
      const view = threadMemberView(place, member);
      return query.with_member === true ? memberAnswer(call, thread.guild, view) : view;
    },
  }),
  route({
    method: 'GET',
    template: MEMBERS,
    auth: 'bot',
    query: memberList,
    handle(call) {
      const { ctx, actor, id, query } = call;
      const threadId = id('channel_id');
      const isPaged = query.with_member === true;
      const { after, limit } = query;
      const page = isPaged ? { after, limit: limit ?? 100 } : {};
      const { thread, members } = listThreadMembers(ctx, actor, { threadId, ...page });
      return members.map(([userId, member]) => {
        const view = threadMemberView({ threadId, userId }, member);
        return isPaged ? memberAnswer(call, thread.guild, view) : view;
      });
    },
  }),
];

function listAnswer(
  { ctx, actor }: Pick<Call<unknown, unknown>, 'ctx' | 'actor'>,
  list: ThreadList,
) {
  return {
    threads: list.threads.map((thread) => channelView(ctx, thread)),
    members: list.members.map(([threadId, member]) =>
      threadMemberView({ threadId, userId: actor.userId }, member),
    ),
  };
}

const limit = queryInteger({ min: 2, max: 100 }).optional();

function archivedRoute(kind: ArchivedKind, template: string): AnyRoute {
  const before: z.ZodType<string> = kind === 'joined' ? snowflake : timestamp;
  return route({
    method: 'GET',
    template,
    auth: 'bot',
    query: z.object({ before: before.optional(), limit }),
    handle(call) {
      const { ctx, actor, id, query } = call;
      const { before, limit } = query;
      const asked = { channelId: id('channel_id'), kind, before, limit };
      const list = listArchivedThreads(ctx, actor, asked);
      return { ...listAnswer(call, list), has_more: list.hasMore };
    },
  });
}

export const threadRoutes: readonly AnyRoute[] = [
  ...startRoutes,
  ...changeMemberRoutes,
  ...readMemberRoutes,
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/threads/active',
    auth: 'bot',
    handle: (call) =>
      listAnswer(call, listActiveThreads(call.ctx, call.actor, call.id('guild_id'))),
  }),
  archivedRoute('public', '/channels/{channel_id}/threads/archived/public'),
  archivedRoute('private', '/channels/{channel_id}/threads/archived/private'),
  archivedRoute('joined', '/channels/{channel_id}/users/@me/threads/archived/private'),
];
