// SPDX-License-Identifier: AGPL-3.0-only
import type { DomainContext } from '../../domain/context.ts';
import {
  createEmoji,
  deleteEmoji,
  editEmoji,
  findEmoji,
  type FoundEmoji,
  listEmojis,
  seesMaker,
} from '../../domain/emojis.ts';
import { emojiCreate, emojiEdit } from '../../input/guild-parts.ts';
import { emojiView } from '../../views/guilds.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const EMOJIS = '/guilds/{guild_id}/emojis';
const EMOJI = `${EMOJIS}/{emoji_id}`;

const placeOf = ({ id }: Pick<Call<unknown, unknown>, 'id'>) => ({
  guildId: id('guild_id'),
  emojiId: id('emoji_id'),
});

function shown(ctx: DomainContext, { emoji }: FoundEmoji, withMaker: boolean) {
  const { user, ...rest } = emojiView(ctx, emoji);
  return withMaker ? { ...rest, user } : rest;
}

export const emojiRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: EMOJIS,
    auth: 'bot',
    handle: ({ ctx, actor, id }) =>
      listEmojis(ctx, actor, id('guild_id')).map((found) =>
        shown(ctx, found, seesMaker(ctx, actor, { ...found, isAlone: false })),
      ),
  }),
  route({
    method: 'POST',
    template: EMOJIS,
    auth: 'bot',
    body: emojiCreate,
    status: 201,
    handle: ({ ctx, actor, id, body }) =>
      emojiView(ctx, createEmoji(ctx, actor, { guildId: id('guild_id'), input: body })),
  }),
  route({
    method: 'GET',
    template: EMOJI,
    auth: 'bot',
    handle(call) {
      const { ctx, actor } = call;
      const found = findEmoji(ctx, actor, placeOf(call));
      return shown(ctx, found, seesMaker(ctx, actor, { ...found, isAlone: true }));
    },
  }),
  route({
    method: 'PATCH',
    template: EMOJI,
    auth: 'bot',
    body: emojiEdit,
    handle(call) {
      const asked = { place: placeOf(call), input: call.body };
      return emojiView(call.ctx, editEmoji(call.ctx, call.actor, asked));
    },
  }),
  route({
    method: 'DELETE',
    template: EMOJI,
    auth: 'bot',
    handle: (call) => deleteEmoji(call.ctx, call.actor, placeOf(call)),
  }),
];
