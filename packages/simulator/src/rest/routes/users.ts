// SPDX-License-Identifier: AGPL-3.0-only
import { z } from 'zod';
import { ApiError } from '../../domain/api-errors.ts';
import type { Actor, DomainContext } from '../../domain/context.ts';
import { editOwnUser, leaveGuild } from '../../domain/own-user.ts';
import { queryFlag, queryInteger, snowflake } from '../../input/fields.ts';
import { ownUserEdit } from '../../input/guild.ts';
import { compareIds } from '../../store/message.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { currentUserGuildView } from '../../views/guilds.ts';
import { grantedUserView, memberViewOf, ownUserView, userView } from '../../views/users.ts';
import { type AnyRoute, route } from '../route.ts';

const guildsQuery = z.object({
  before: snowflake.optional(),
  after: snowflake.optional(),
  limit: queryInteger({ min: 1, max: 200 }).default(200),
  with_counts: queryFlag.optional(),
});

/** Of bots there is an index; for a user every guild is looked into, which makes those that were not. */
function guildIdsOf({ store }: DomainContext, { kind, userId }: Actor): Snowflake[] {
  if (kind === 'bot') return [...store.guilds.ofBot(userId)];
  const ids = [...store.guilds.entries()].map(({ id }) => id);
  return ids.filter((id) => store.guild(id)?.members.has(userId) === true);
}

const currentUser = route({
  method: 'GET',
  template: '/users/@me',
  auth: 'bot',
  scopes: ['identify'],
  handle({ ctx, actor, accessToken }) {
    const user = ctx.store.user(actor.userId);
    if (user === undefined) throw new ApiError('unknownUser');
    return accessToken === undefined
      ? ownUserView(user)
      : grantedUserView(user, accessToken.scopes);
  },
});

const currentGuilds = route({
  method: 'GET',
  template: '/users/@me/guilds',
  auth: 'bot',
  scopes: ['guilds'],
  query: guildsQuery,
  handle({ ctx, actor, query }) {
    const { before, after, limit } = query;
    const ids = guildIdsOf(ctx, actor)
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

const currentMember = route({
  method: 'GET',
  template: '/users/@me/guilds/{guild_id}/member',
  auth: 'bearer',
  scopes: ['guilds.members.read'],
  handle({ ctx, actor, id }) {
    const guild = ctx.store.guild(id('guild_id'));
    const member = guild === undefined ? undefined : memberViewOf(ctx, guild, actor.userId);
    if (member === undefined) throw new ApiError('unknownGuild');
    return member;
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
  currentMember,
  leave,
  anyUser,
];
