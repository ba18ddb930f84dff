// SPDX-License-Identifier: AGPL-3.0-only
// A bot lets somebody into a guild who has granted its application `guilds.join` (docs: Add Guild Member).
import type { MemberAddInput } from '../input/members.ts';
import { plainMember } from '../store/population.ts';
import { liveAccessToken } from './access-tokens.ts';
import { findGuild, requireInGuild } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { enterGuild } from './guilds.ts';
import { checkRoles, type FoundMember, type MemberPlace } from './members.ts';
import { PERMISSIONS } from './permissions.ts';

export interface MemberAddition {
  readonly place: MemberPlace;
  readonly input: MemberAddInput;
}

/** The token must be the user's, granted to this application. */
function checkToken(ctx: DomainContext, actor: Actor, { place, input }: MemberAddition): void {
  const token = liveAccessToken(ctx.store, input.access_token, ctx.clock.now());
  const isGood = token?.userId === place.userId && token.applicationId === actor.applicationId;
  if (!isGood) throw new ApiError('invalidAccessToken');
  if (!token.scopes.includes('guilds.join')) throw new ApiError('missingScope');
}

/** Undefined for those who are in already, of whom nothing changes. */
export function addMember(
  ctx: DomainContext,
  actor: Actor,
  asked: MemberAddition,
): FoundMember | undefined {
  const { place, input } = asked;
  const { userId } = place;
  const guild = findGuild(ctx, actor, place.guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.CreateInstantInvite });
  checkToken(ctx, actor, asked);
  if (guild.members.has(userId)) return undefined;
  if (guild.bans.has(userId)) throw new ApiError('bannedUser');
  const needs = [
    [input.nick, PERMISSIONS.ManageNicknames],
    [input.roles, PERMISSIONS.ManageRoles],
    [input.mute, PERMISSIONS.MuteMembers],
    [input.deaf, PERMISSIONS.DeafenMembers],
  ] as const;
  for (const [value, wanted] of needs) {
    if ((value ?? null) !== null) requireInGuild(ctx, actor, { guild, wanted });
  }
  const plain = plainMember(Math.floor(ctx.clock.now()));
  const roleIds = [...new Set(input.roles ?? [])];
  checkRoles(actor, { guild, userId, member: plain }, roleIds);
  const member = {
    ...plain,
    nick: input.nick === undefined || input.nick === '' ? null : input.nick,
    roleIds,
    mute: input.mute ?? false,
    deaf: input.deaf ?? false,
  };
  enterGuild(ctx, guild, { userId, member });
  return { guild, userId, member };
}
