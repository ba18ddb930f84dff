// SPDX-License-Identifier: AGPL-3.0-only
import {
  addReaction,
  listReactions,
  removeAllReactions,
  removeEmojiReactions,
  removeReaction,
} from '../../domain/reactions.ts';
import { reactionsQuery } from '../../input/message.ts';
import { userViewOf } from '../../views/users.ts';
import { type AnyRoute, type Call, route } from '../route.ts';
import { messagePlace } from './messages.ts';

const REACTIONS = '/channels/{channel_id}/messages/{message_id}/reactions';

const placeOf = (call: Pick<Call<unknown, unknown>, 'id' | 'param'>) => ({
  ...messagePlace(call),
  emoji: call.param('emoji'),
});

export const reactionRoutes: readonly AnyRoute[] = [
  route({
    method: 'PUT',
    template: `${REACTIONS}/{emoji}/@me`,
    auth: 'bot',
    handle(call) {
      addReaction(call.ctx, call.actor, placeOf(call));
    },
  }),
  route({
    method: 'DELETE',
    template: `${REACTIONS}/{emoji}/@me`,
    auth: 'bot',
    handle(call) {
      const { ctx, actor } = call;
      removeReaction(ctx, actor, { place: placeOf(call), userId: actor.userId });
    },
  }),
  route({
    method: 'DELETE',
    template: `${REACTIONS}/{emoji}/{user_id}`,
    auth: 'bot',
    handle(call) {
      const { ctx, actor, id } = call;
      removeReaction(ctx, actor, { place: placeOf(call), userId: id('user_id') });
    },
  }),
  route({
    method: 'GET',
    template: `${REACTIONS}/{emoji}`,
    auth: 'bot',
    query: reactionsQuery,
    handle(call) {
      const { ctx, actor, query } = call;
      const userIds = listReactions(ctx, actor, { place: placeOf(call), query });
      return userIds.map((id) => userViewOf(ctx, id));
    },
  }),
  route({
    method: 'DELETE',
    template: `${REACTIONS}/{emoji}`,
    auth: 'bot',
    handle(call) {
      removeEmojiReactions(call.ctx, call.actor, placeOf(call));
    },
  }),
  route({
    method: 'DELETE',
    template: REACTIONS,
    auth: 'bot',
    handle(call) {
      removeAllReactions(call.ctx, call.actor, messagePlace(call));
    },
  }),
];
