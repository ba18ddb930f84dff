// SPDX-License-Identifier: AGPL-3.0-only
import {
  createInvite,
  deleteInvite,
  findInvite,
  type FoundInvite,
  listChannelInvites,
  listGuildInvites,
  maySeeUses,
} from '../../domain/invites.ts';
import { inviteCreate, inviteQuery } from '../../input/guild-parts.ts';
import { extendedInviteView, inviteView } from '../../views/invites.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const OF_CHANNEL = '/channels/{channel_id}/invites';
const INVITE = '/invites/{invite_code}';

const extended = ({ ctx }: Pick<Call<unknown, unknown>, 'ctx'>, { guild, invite }: FoundInvite) =>
  extendedInviteView(ctx, guild, invite);

export const inviteRoutes: readonly AnyRoute[] = [
  route({
    method: 'POST',
    template: OF_CHANNEL,
    auth: 'bot',
    body: inviteCreate,
    handle(call) {
      const asked = { channelId: call.id('channel_id'), input: call.body };
      return extended(call, createInvite(call.ctx, call.actor, asked));
    },
  }),
  route({
    method: 'GET',
    template: OF_CHANNEL,
    auth: 'bot',
    handle: (call) =>
      listChannelInvites(call.ctx, call.actor, call.id('channel_id')).map((one) =>
        extended(call, one),
      ),
  }),
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/invites',
    auth: 'bot',
    handle: (call) =>
      listGuildInvites(call.ctx, call.actor, call.id('guild_id')).map((one) =>
        maySeeUses(call.ctx, call.actor, one.guild)
          ? extended(call, one)
          : inviteView(call.ctx, one.guild, one.invite),
      ),
  }),
  route({
    method: 'GET',
    template: INVITE,
    auth: 'optional',
    query: inviteQuery,
    handle({ ctx, param, query }) {
      const { guild, invite } = findInvite(ctx, param('invite_code'));
      const counts = {
        approximate_member_count: guild.members.size,
        approximate_presence_count: 0,
      };
      return { ...inviteView(ctx, guild, invite), ...(query.with_counts === true ? counts : {}) };
    },
  }),
  route({
    method: 'DELETE',
    template: INVITE,
    auth: 'bot',
    handle({ ctx, actor, param }) {
      const { guild, invite } = deleteInvite(ctx, actor, param('invite_code'));
      return inviteView(ctx, guild, invite);
    },
  }),
];
