// SPDX-License-Identifier: AGPL-3.0-only
import { findGuild } from '../../domain/access.ts';
import {
  countRoleMembers,
  createRole,
  deleteRole,
  editRole,
  findRole,
  moveRoles,
} from '../../domain/roles.ts';
import { roleEdit, rolePositions } from '../../input/members.ts';
import type { GuildState } from '../../store/guild.ts';
import { roleView } from '../../views/guilds.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const ROLES = '/guilds/{guild_id}/roles';
const ROLE = `${ROLES}/{role_id}`;

const placeOf = ({ id }: Pick<Call<unknown, unknown>, 'id'>) => ({
  guildId: id('guild_id'),
  roleId: id('role_id'),
});

const allOf = ({ roles }: GuildState) => [...roles.values()].map(roleView);

const listRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: ROLES,
    auth: 'bot',
    handle: ({ ctx, actor, id }) => allOf(findGuild(ctx, actor, id('guild_id'))),
  }),
  route({
    method: 'GET',
    template: `${ROLES}/member-counts`,
    auth: 'bot',
    handle: ({ ctx, actor, id }) => countRoleMembers(ctx, actor, id('guild_id')),
  }),
  route({
    method: 'PATCH',
    template: ROLES,
    auth: 'bot',
    body: rolePositions,
    handle: ({ ctx, actor, id, body }) =>
      allOf(moveRoles(ctx, actor, { guildId: id('guild_id'), input: body })),
  }),
];

export const roleRoutes: readonly AnyRoute[] = [
  ...listRoutes,
  route({
    method: 'POST',
    template: ROLES,
    auth: 'bot',
    body: roleEdit,
    handle: ({ ctx, actor, id, body }) =>
      roleView(createRole(ctx, actor, { guildId: id('guild_id'), input: body })),
  }),
  route({
    method: 'GET',
    template: ROLE,
    auth: 'bot',
    handle: (call) => roleView(findRole(call.ctx, call.actor, placeOf(call)).role),
  }),
  route({
    method: 'PATCH',
    template: ROLE,
    auth: 'bot',
    body: roleEdit,
    handle: (call) =>
      roleView(editRole(call.ctx, call.actor, { place: placeOf(call), input: call.body })),
  }),
  route({
    method: 'DELETE',
    template: ROLE,
    auth: 'bot',
    handle: (call) => deleteRole(call.ctx, call.actor, placeOf(call)),
  }),
];
