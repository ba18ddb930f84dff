// SPDX-License-Identifier: AGPL-3.0-only
import { banMany, deleteBan, getBan, listBans, putBan } from '../../domain/bans.ts';
import { banListQuery, banPut, bulkBan } from '../../input/members.ts';
import type { BanRecord } from '../../store/guild.ts';
import { userViewOf } from '../../views/users.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const BANS = '/guilds/{guild_id}/bans';
const BAN = `${BANS}/{user_id}`;

const placeOf = ({ id }: Pick<Call<unknown, unknown>, 'id'>) => ({
  guildId: id('guild_id'),
  userId: id('user_id'),
});

const answer = ({ ctx }: Pick<Call<unknown, unknown>, 'ctx'>, { userId, reason }: BanRecord) => ({
  reason,
  user: userViewOf(ctx, userId),
});

export const banRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: BANS,
    auth: 'bot',
    query: banListQuery,
    handle(call) {
      const { ctx, actor, id, query } = call;
      const bans = listBans(ctx, actor, { guildId: id('guild_id'), query });
      return bans.map((ban) => answer(call, ban));
    },
  }),
  route({
    method: 'GET',
    template: BAN,
    auth: 'bot',
    handle: (call) => answer(call, getBan(call.ctx, call.actor, placeOf(call))),
  }),
  route({
    method: 'PUT',
    template: BAN,
    auth: 'bot',
    body: banPut,
    handle: (call) => putBan(call.ctx, call.actor, { place: placeOf(call), input: call.body }),
  }),
  route({
    method: 'DELETE',
    template: BAN,
    auth: 'bot',
    handle: (call) => deleteBan(call.ctx, call.actor, placeOf(call)),
  }),
  route({
    method: 'POST',
    template: '/guilds/{guild_id}/bulk-ban',
    auth: 'bot',
    body: bulkBan,
    handle({ ctx, actor, id, body }) {
      const { banned, failed } = banMany(ctx, actor, { guildId: id('guild_id'), input: body });
      return { banned_users: banned, failed_users: failed };
    },
  }),
];
