// SPDX-License-Identifier: AGPL-3.0-only
import { expirePoll, listVoters } from '../../domain/polls.ts';
import { votersQuery } from '../../input/message.ts';
import { messageView } from '../../views/messages.ts';
import { userViewOf } from '../../views/users.ts';
import { type AnyRoute, route } from '../route.ts';
import { messagePlace } from './messages.ts';

export const pollRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/channels/{channel_id}/polls/{message_id}/answers/{answer_id}',
    auth: 'bot',
    query: votersQuery,
    handle(call) {
      const { ctx, actor, query, param } = call;
      const answerId = Number(param('answer_id'));
      const userIds = listVoters(ctx, actor, { place: messagePlace(call), answerId, query });
      return { users: userIds.map((id) => userViewOf(ctx, id)) };
    },
  }),
  route({
    method: 'POST',
    template: '/channels/{channel_id}/polls/{message_id}/expire',
    auth: 'bot',
    handle(call) {
      const { ctx, actor } = call;
      return messageView(ctx, expirePoll(ctx, actor, messagePlace(call)), actor.userId);
    },
  }),
];
