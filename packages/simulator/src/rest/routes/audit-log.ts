// SPDX-License-Identifier: AGPL-3.0-only
import { listAudit } from '../../domain/audit.ts';
import { auditLogQuery } from '../../input/guild-parts.ts';
import { auditLogView } from '../../views/audit.ts';
import { type AnyRoute, route } from '../route.ts';

export const auditLogRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/audit-logs',
    auth: 'bot',
    query: auditLogQuery,
    handle({ ctx, actor, id, query }) {
      const { user_id: userId, action_type: action, before, after, limit } = query;
      const asked = { guildId: id('guild_id'), query: { userId, action, before, after, limit } };
      const { guild, entries } = listAudit(ctx, actor, asked);
      return auditLogView(ctx, guild, entries);
    },
  }),
];
