// SPDX-License-Identifier: AGPL-3.0-only
import { z } from 'zod';
import { ApiError } from '../../domain/api-errors.ts';
import { editOwnUser, leaveGuild } from '../../domain/own-user.ts';
import { queryFlag, queryInteger, snowflake } from '../../input/fields.ts';
import { ownUserEdit } from '../../input/guild.ts';
import { compareIds } from '../../store/message.ts';
import { currentUserGuildView } from '../../views/guilds.ts';
import { ownUserView, userView } from '../../views/users.ts';
import { type AnyRoute, route } from '../route.ts';

const guildsQuery = z.object({
  before: snowflake.optional(),
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 200 }).default(200),
  with_counts: queryFlag.optional(),
});

const currentUser = route({
  method: 'GET',
  template: '/users/@me',
  auth: 'bot',
  handle({ ctx, actor }) {
    const user = ctx.store.user(actor.userId);
    if (user === undefined) throw new ApiError('unknownUser');
    return ownUserView(user);
  },
});

const currentGuilds = route({
  method: 'GET',
  template: '/users/@me/guilds',
  auth: 'bot',
  query: guildsQuery,
  handle({ ctx, actor, query }) {
    const { before, after, limit } = query;
    const ids = [...ctx.store.guilds.ofBot(actor.userId)]
      .filter((id) => after === undefined || compareIds(id, after) > 0)
      .filter((id) => before === undefined || compareIds(id, before) < 0)
      .toSorted(compareIds);
    // With `before` alone the page is the last one below it.
    const isBackwards = before !== undefined && after === undefined;
    const page = isBackwards ? ids.slice(-limit) : ids.slice(0, limit);
    const nowMs = ctx.clock.now();
    return page
      .flatMap((id) => ctx.store.guild(id) ?? [])
      .map((guild) => ({
        ...currentUserGuildView(guild, actor.userId, nowMs),
        ...(query.with_counts === true
          ? { approximate_member_count: guild.members.size, approximate_presence_count: 0 }
          : {}),
      }));
  },
});

const anyUser = route({
  method: 'GET',
  template: '/users/{user_id}',
  auth: 'bot',
  handle({ ctx, id }) {
    const user = ctx.store.user(id('user_id'));
    if (user === undefined) throw new ApiError('unknownUser');
    return userView(user);
  },
});

const editCurrent = route({
  method: 'PATCH',
  template: '/users/@me',
  auth: 'bot',
  body: ownUserEdit,
  handle: ({ ctx, actor, body }) => ownUserView(editOwnUser(ctx, actor, body)),
});

const leave = route({
  method: 'DELETE',
  template: '/users/@me/guilds/{guild_id}',
  auth: 'bot',
  handle: ({ ctx, actor, id }) => leaveGuild(ctx, actor, id('guild_id')),
});

export const userRoutes: readonly AnyRoute[] = [
  currentUser,
  editCurrent,
  currentGuilds,
  leave,
  anyUser,
];
