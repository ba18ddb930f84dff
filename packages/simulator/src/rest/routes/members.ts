// SPDX-License-Identifier: AGPL-3.0-only
import { addMember } from '../../domain/member-join.ts';
import {
  addMemberRole,
  editMember,
  editOwnMember,
  findMember,
  type FoundMember,
  kickMember,
  listMembers,
  removeMemberRole,
  searchMembers,
} from '../../domain/members.ts';
import {
  memberAdd,
  memberEdit,
  memberListQuery,
  memberSearchQuery,
  ownMemberEdit,
} from '../../input/members.ts';
import { memberView } from '../../views/users.ts';
import { Answer, type AnyRoute, type Call, route } from '../route.ts';

const MEMBERS = '/guilds/{guild_id}/members';
const MEMBER = `${MEMBERS}/{user_id}`;
const OWN = `${MEMBERS}/@me`;
const MEMBER_ROLE = `${MEMBER}/roles/{role_id}`;

type Ids = Pick<Call<unknown, unknown>, 'id'>;
type Context = Pick<Call<unknown, unknown>, 'ctx'>;

const placeOf = ({ id }: Ids) => ({ guildId: id('guild_id'), userId: id('user_id') });
const roleOf = (call: Ids) => ({ ...placeOf(call), roleId: call.id('role_id') });
const answer = ({ ctx }: Context, { userId, member }: FoundMember) =>
  memberView(ctx, userId, member);

const listRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: MEMBERS,
    auth: 'bot',
    query: memberListQuery,
    handle: ({ ctx, actor, id, query }) =>
      listMembers(ctx, actor, { guildId: id('guild_id'), ...query }).map(([userId, member]) =>
        memberView(ctx, userId, member),
      ),
  }),
  route({
    method: 'GET',
    template: `${MEMBERS}/search`,
    auth: 'bot',
    query: memberSearchQuery,
    handle: ({ ctx, actor, id, query }) =>
      searchMembers(ctx, actor, { guildId: id('guild_id'), ...query }).map(([userId, member]) =>
        memberView(ctx, userId, member),
      ),
  }),
];

const ownRoutes: readonly AnyRoute[] = [
  route({
    method: 'PATCH',
    template: OWN,
    auth: 'bot',
    body: ownMemberEdit,
    handle(call) {
      const { ctx, actor, id, body } = call;
      const asked = { guildId: id('guild_id'), nick: body.nick };
      return answer(call, editOwnMember(ctx, actor, asked));
    },
  }),
  route({
    method: 'PATCH',
    template: `${OWN}/nick`,
    auth: 'bot',
    body: ownMemberEdit,
    handle({ ctx, actor, id, body }) {
      const asked = { guildId: id('guild_id'), nick: body.nick };
      return { nick: editOwnMember(ctx, actor, asked).member.nick };
    },
  }),
];

export const memberRoutes: readonly AnyRoute[] = [
  ...listRoutes,
  ...ownRoutes,
  route({
    method: 'GET',
    template: MEMBER,
    auth: 'bot',
    handle: (call) => answer(call, findMember(call.ctx, call.actor, placeOf(call))),
  }),
  route({
    method: 'PUT',
    template: MEMBER,
    auth: 'bot',
    body: memberAdd,
    status: 201,
    handle(call) {
      const added = addMember(call.ctx, call.actor, { place: placeOf(call), input: call.body });
      return added === undefined ? new Answer(204) : answer(call, added);
    },
  }),
  route({
    method: 'PATCH',
    template: MEMBER,
    auth: 'bot',
    body: memberEdit,
    handle(call) {
      const asked = { place: placeOf(call), input: call.body };
      return answer(call, editMember(call.ctx, call.actor, asked));
    },
  }),
  route({
    method: 'DELETE',
    template: MEMBER,
    auth: 'bot',
    handle: (call) => kickMember(call.ctx, call.actor, placeOf(call)),
  }),
  route({
    method: 'PUT',
    template: MEMBER_ROLE,
    auth: 'bot',
    handle: (call) => addMemberRole(call.ctx, call.actor, roleOf(call)),
  }),
  route({
    method: 'DELETE',
    template: MEMBER_ROLE,
    auth: 'bot',
    handle: (call) => removeMemberRole(call.ctx, call.actor, roleOf(call)),
  }),
];
