// SPDX-License-Identifier: AGPL-3.0-only
import {
  createApplicationEmoji,
  deleteApplicationEmoji,
  editApplicationEmoji,
  findApplicationEmoji,
  listApplicationEmojis,
} from '../../domain/application-emojis.ts';
import { applicationEmojiCreate, applicationEmojiEdit } from '../../input/guild-parts.ts';
import { emojiView } from '../../views/guilds.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const EMOJIS = '/applications/{application_id}/emojis';
const EMOJI = `${EMOJIS}/{emoji_id}`;

const placeOf = ({ id }: Pick<Call<unknown, unknown>, 'id'>) => ({
  applicationId: id('application_id'),
  emojiId: id('emoji_id'),
});

export const applicationEmojiRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: EMOJIS,
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const emojis = listApplicationEmojis(ctx, actor, id('application_id'));
      return { items: emojis.map((emoji) => emojiView(ctx, emoji)) };
    },
  }),
  route({
    method: 'POST',
    template: EMOJIS,
    auth: 'bot',
    body: applicationEmojiCreate,
    status: 201,
    handle({ ctx, actor, id, body }) {
      const asked = { applicationId: id('application_id'), input: body };
      return emojiView(ctx, createApplicationEmoji(ctx, actor, asked));
    },
  }),
  route({
    method: 'GET',
    template: EMOJI,
    auth: 'bot',
    handle: (call) =>
      emojiView(call.ctx, findApplicationEmoji(call.ctx, call.actor, placeOf(call))),
  }),
  route({
    method: 'PATCH',
    template: EMOJI,
    auth: 'bot',
    body: applicationEmojiEdit,
    handle(call) {
      const asked = { place: placeOf(call), input: call.body };
      return emojiView(call.ctx, editApplicationEmoji(call.ctx, call.actor, asked));
    },
  }),
  route({
    method: 'DELETE',
    template: EMOJI,
    auth: 'bot',
    handle: (call) => deleteApplicationEmoji(call.ctx, call.actor, placeOf(call)),
  }),
];
