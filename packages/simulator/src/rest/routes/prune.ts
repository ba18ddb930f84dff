// SPDX-License-Identifier: AGPL-3.0-only
import { countPrune, pruneMembers } from '../../domain/prune.ts';
import { pruneBody, pruneQuery } from '../../input/members.ts';
import { type AnyRoute, route } from '../route.ts';

const PRUNE = '/guilds/{guild_id}/prune';

export const pruneRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: PRUNE,
    auth: 'bot',
    query: pruneQuery,
    handle: ({ ctx, actor, id, query }) => ({
      pruned: countPrune(ctx, actor, { guildId: id('guild_id'), input: query }),
    }),
  }),
  route({
    method: 'POST',
    template: PRUNE,
    auth: 'bot',
    body: pruneBody,
    handle({ ctx, actor, id, body }) {
      const pruned = pruneMembers(ctx, actor, { guildId: id('guild_id'), input: body });
      return { pruned: body.compute_prune_count ? pruned : null };
    },
  }),
];
