// SPDX-License-Identifier: AGPL-3.0-only
import { z } from 'zod';
import { findOwnGuild } from '../../domain/access.ts';
import { editGuild } from '../../domain/guild-edit.ts';
import { queryFlag } from '../../input/fields.ts';
import { guildEdit } from '../../input/guild.ts';
import { guildView } from '../../views/guilds.ts';
import { type AnyRoute, route } from '../route.ts';

export const guildRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/guilds/{guild_id}',
    auth: 'bot',
    query: z.object({ with_counts: queryFlag.optional() }),
    handle({ ctx, actor, id, query }) {
      const guild = findOwnGuild(ctx, actor, id('guild_id'));
      const counts = {
        approximate_member_count: guild.members.size,
        approximate_presence_count: 0,
      };
      return { ...guildView(ctx, guild), ...(query.with_counts === true ? counts : {}) };
    },
  }),
  route({
    method: 'PATCH',
    template: '/guilds/{guild_id}',
    auth: 'bot',
    body: guildEdit,
    handle: ({ ctx, actor, id, body }) =>
      guildView(ctx, editGuild(ctx, actor, { guildId: id('guild_id'), input: body })),
  }),
];
