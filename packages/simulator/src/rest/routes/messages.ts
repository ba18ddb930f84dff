// SPDX-License-Identifier: AGPL-3.0-only
import {
  createMessage,
  deleteMessage,
  editMessage,
  findMessage,
  listMessages,
} from '../../domain/messages.ts';
import { messageEdit, messageInput, messageListQuery } from '../../input/message.ts';
import { messageView, nonceField } from '../../views/messages.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = '/channels/{channel_id}/messages/{message_id}';

const placeOf = ({ id }: Pick<Call<unknown, unknown>, 'id'>) => ({
  channelId: id('channel_id'),
  messageId: id('message_id'),
});

export const messageRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: MESSAGES,
    auth: 'bot',
    query: messageListQuery,
    handle: ({ ctx, actor, id, query }) =>
      listMessages(ctx, actor, { channelId: id('channel_id'), query }).map((message) =>
        messageView(ctx, message, actor.userId),
      ),
  }),
  route({
    method: 'POST',
    template: MESSAGES,
    auth: 'bot',
    body: messageInput,
    form: 'multipart',
    handle({ ctx, actor, id, body }) {
      const message = createMessage(ctx, actor, { channelId: id('channel_id'), input: body });
      return { ...messageView(ctx, message, actor.userId), ...nonceField(message) };
    },
  }),
  route({
    method: 'GET',
    template: MESSAGE,
    auth: 'bot',
    handle(call) {
      const { ctx, actor } = call;
      const { message } = findMessage(ctx, actor, placeOf(call));
      return messageView(ctx, message, actor.userId);
    },
  }),
  route({
    method: 'PATCH',
    template: MESSAGE,
    auth: 'bot',
    body: messageEdit,
    form: 'multipart',
    handle(call) {
      const { ctx, actor, body } = call;
      const message = editMessage(ctx, actor, { place: placeOf(call), input: body });
      return messageView(ctx, message, actor.userId);
    },
  }),
  route({
    method: 'DELETE',
    template: MESSAGE,
    auth: 'bot',
    handle(call) {
      deleteMessage(call.ctx, call.actor, placeOf(call));
    },
  }),
];
