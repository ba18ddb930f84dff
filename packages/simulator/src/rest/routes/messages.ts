// SPDX-License-Identifier: AGPL-3.0-only
import {
  bulkDelete,
  createMessage,
  crosspostMessage,
  deleteMessage,
  editMessage,
  findMessage,
  listMessages,
  startTyping,
} from '../../domain/messages.ts';
import {
  bulkDeleteInput,
  messageEdit,
  messageInput,
  messageListQuery,
} from '../../input/message.ts';
import { messageView, nonceField } from '../../views/messages.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = '/channels/{channel_id}/messages/{message_id}';

export const messagePlace = ({ id }: Pick<Call<unknown, unknown>, 'id'>) => ({
  channelId: id('channel_id'),
  messageId: id('message_id'),
});

const reading: readonly AnyRoute[] = [
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
    method: 'GET',
    template: MESSAGE,
    auth: 'bot',
    handle(call) {
      const { ctx, actor } = call;
      const { message } = findMessage(ctx, actor, messagePlace(call));
      return messageView(ctx, message, actor.userId);
    },
  }),
];

const writing: readonly AnyRoute[] = [
  route({
    method: 'POST',
    template: MESSAGES,
    auth: 'bot',
    body: messageInput,
    form: 'multipart',
    handle({ ctx, actor, id, body: input, files }) {
      const message = createMessage(ctx, actor, { channelId: id('channel_id'), input, files });
      return { ...messageView(ctx, message, actor.userId), ...nonceField(message) };
    },
  }),
  route({
    method: 'PATCH',
    template: MESSAGE,
    auth: 'bot',
    body: messageEdit,
    form: 'multipart',
    handle(call) {
      const { ctx, actor, body: input, files } = call;
      const message = editMessage(ctx, actor, { place: messagePlace(call), input, files });
      return messageView(ctx, message, actor.userId);
    },
  }),
  route({
    method: 'DELETE',
    template: MESSAGE,
    auth: 'bot',
    handle(call) {
      deleteMessage(call.ctx, call.actor, messagePlace(call));
    },
  }),
  route({
    method: 'POST',
    template: '/channels/{channel_id}/messages/bulk-delete',
    auth: 'bot',
    body: bulkDeleteInput,
    handle({ ctx, actor, id, body: { messages: messageIds } }) {
      bulkDelete(ctx, actor, { channelId: id('channel_id'), messageIds });
    },
  }),
  route({
    method: 'POST',
    template: '/channels/{channel_id}/messages/{message_id}/crosspost',
    auth: 'bot',
    handle(call) {
      const { ctx, actor } = call;
      return messageView(ctx, crosspostMessage(ctx, actor, messagePlace(call)), actor.userId);
    },
  }),
  route({
    method: 'POST',
    template: '/channels/{channel_id}/typing',
    auth: 'bot',
    handle({ ctx, actor, id }) {
      startTyping(ctx, actor, id('channel_id'));
    },
  }),
];

export const messageRoutes: readonly AnyRoute[] = [...reading, ...writing];
