// SPDX-License-Identifier: AGPL-3.0-only
// What is read of a guild beside the guild itself.
import { findGuild, findPreviewed, requireInGuild } from '../../domain/access.ts';
import { PERMISSIONS } from '../../domain/permissions.ts';
import { guildPreviewView } from '../../views/guilds.ts';
import { type AnyRoute, route } from '../route.ts';

export const guildFactRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/preview',
    auth: 'bot',
    handle: ({ ctx, actor, id }) =>
      guildPreviewView(ctx, findPreviewed(ctx, actor, id('guild_id'))),
  }),
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/vanity-url',
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const guild = findGuild(ctx, actor, id('guild_id'));
      requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageGuild });
      return { code: null, uses: 0 };
    },
  }),
];
