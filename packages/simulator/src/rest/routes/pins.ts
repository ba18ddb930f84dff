// SPDX-License-Identifier: AGPL-3.0-only
import { isoTime } from '../../domain/context.ts';
import { listPins, pinMessage, unpinMessage } from '../../domain/pins.ts';
import { pinsQuery } from '../../input/message.ts';
import { messageView } from '../../views/messages.ts';
import { type AnyRoute, route } from '../route.ts';
import { messagePlace } from './messages.ts';

/** The older routes do the same as the newer; their list is only the newest 50. */
const pinning = (template: string): readonly AnyRoute[] => [
  route({
    method: 'PUT',
    template,
    auth: 'bot',
    handle(call) {
      pinMessage(call.ctx, call.actor, messagePlace(call));
    },
  }),
  route({
    method: 'DELETE',
    template,
    auth: 'bot',
    handle(call) {
      unpinMessage(call.ctx, call.actor, messagePlace(call));
    },
  }),
];

export const pinRoutes: readonly AnyRoute[] = [
  ...pinning('/channels/{channel_id}/messages/pins/{message_id}'),
  ...pinning('/channels/{channel_id}/pins/{message_id}'),
  route({
    method: 'GET',
    template: '/channels/{channel_id}/messages/pins',
    auth: 'bot',
    query: pinsQuery,
    handle({ ctx, actor, id, query }) {
      const page = listPins(ctx, actor, { channelId: id('channel_id'), query });
      return {
        items: page.messages.map((message) => ({
          pinned_at: isoTime(message.pinnedAtMs ?? 0),
          message: messageView(ctx, message, actor.userId),
        })),
        has_more: page.hasMore,
      };
    },
  }),
  route({
    method: 'GET',
    template: '/channels/{channel_id}/pins',
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const query = { limit: 50 };
      const { messages } = listPins(ctx, actor, { channelId: id('channel_id'), query });
      return messages.map((message) => messageView(ctx, message, actor.userId));
    },
  }),
];
