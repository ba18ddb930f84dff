// SPDX-License-Identifier: AGPL-3.0-only
// Members: found, listed, changed, given roles and kicked.
import { AuditLogEvent, GuildMemberFlags } from 'discord-api-types/v10';
import type { MemberEditInput } from '../input/members.ts';
import type { GuildState, MemberRecord } from '../store/guild.ts';
import { compareIds } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { isVoiceType, voiceStateUpdateView } from '../views/guilds.ts';
import { memberView } from '../views/users.ts';
import {
  findGuild,
  isUnquestioned,
  permissionsInChannel,
  permissionsInGuild,
  requireInGuild,
  requireMembersIntent,
} from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { removeMember } from './guilds.ts';
import { memberUpdated } from './member-events.ts';
import { guildPermissions, has, outranksMember, PERMISSIONS } from './permissions.ts';
import { isAboveRole } from './roles.ts';
import { withSight, withSightOf } from './sight.ts';
import { seatIn } from './voice.ts';

const MAX_TIMEOUT_MS = 28 * 86_400_000;

export interface MemberPlace {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
}

export interface FoundMember {
  readonly guild: GuildState;
  readonly userId: Snowflake;
  readonly member: MemberRecord;
}

export function findMember(ctx: DomainContext, actor: Actor, place: MemberPlace): FoundMember {
  const guild = findGuild(ctx, actor, place.guildId);
  const member = guild.members.get(place.userId);
  if (member !== undefined) return { guild, userId: place.userId, member };
  throw new ApiError(ctx.store.user(place.userId) === undefined ? 'unknownUser' : 'unknownMember');
}

type Members = readonly (readonly [Snowflake, MemberRecord])[];

/** By id. */
export function listMembers(
  ctx: DomainContext,
  actor: Actor,
  asked: {
    readonly guildId: Snowflake;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Members {
  const { after = '0', limit } = asked;
  const guild = findGuild(ctx, actor, asked.guildId);
  requireMembersIntent(ctx, actor);
  return [...guild.members]
    .filter(([id]) => compareIds(id, after) > 0)
    .sort(([a], [b]) => compareIds(a, b))
    .slice(0, limit);
}

/** Those whose name or nick begins so. */
export function searchMembers(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly query: string; readonly limit: number },
): Members {
  const guild = findGuild(ctx, actor, asked.guildId);
  const wanted = asked.query.toLowerCase();
  const fits = (name: string | null | undefined): boolean =>
    name?.toLowerCase().startsWith(wanted) === true;
  return [...guild.members]
    .filter(([id, { nick }]) => {
      const user = ctx.store.user(id);
      return fits(nick) || fits(user?.username) || fits(user?.globalName);
    })
    .slice(0, asked.limit);
}

function requireAbove(actor: Actor, { guild, userId }: Omit<FoundMember, 'member'>): void {
  if (isUnquestioned(actor) || outranksMember(guild, actor.userId, userId)) return;
  throw new ApiError('missingPermissions');
}

/** Roles that are given or taken must stand below the actor, and no bot's own role moves. */
export function checkRoles(actor: Actor, found: FoundMember, wanted: readonly Snowflake[]): void {
  const { guild, member } = found;
  const given = wanted.filter((id) => !member.roleIds.includes(id));
  const taken = member.roleIds.filter((id) => !wanted.includes(id));
  for (const id of [...given, ...taken]) {
    const role = guild.roles.get(id);
    if (role === undefined) throw new ApiError('unknownRole');
    if (id === guild.id || role.managed) throw new ApiError('invalidRole');
    if (!isAboveRole(actor, { guild, role })) throw new ApiError('missingPermissions');
  }
}

function checkTimeout(ctx: DomainContext, asked: FoundMember & { until: string }): void {
  const { guild, userId } = asked;
  const target = guildPermissions(guild, userId, ctx.clock.now());
  if (has(target, PERMISSIONS.Administrator)) throw new ApiError('missingPermissions');
  if (Date.parse(asked.until) <= ctx.clock.now() + MAX_TIMEOUT_MS) return;
  throw invalidForm({
    path: ['communication_disabled_until'],
    code: 'INVALID_COMMUNICATION_DISABLED_TIMESTAMP',
    message: 'Invalid communication disabled timestamp',
  });
}

function checkVoice(
  ctx: DomainContext,
  actor: Actor,
  asked: FoundMember & { to: Snowflake | null },
): void {
  const { guild, userId, to } = asked;
  if (!guild.voiceStates.has(userId)) throw new ApiError('notInVoice');
  const channel = to === null ? undefined : guild.channels.get(to);
  if (to === null) return;
  if (channel === undefined) throw new ApiError('unknownChannel');
  if (!isVoiceType(channel.type)) throw new ApiError('wrongChannelType');
  const permissions = permissionsInChannel(ctx, actor, { guild, channel });
  if (!has(permissions, PERMISSIONS.Connect)) throw new ApiError('missingPermissions');
}

/** Any of these is enough for a member's flags. */
const FOR_FLAGS: readonly bigint[] = [
  PERMISSIONS.ManageGuild,
  PERMISSIONS.ManageRoles,
  PERMISSIONS.ModerateMembers | PERMISSIONS.KickMembers | PERMISSIONS.BanMembers,
];

type Edit = FoundMember & { readonly input: MemberEditInput };

/** What each field takes, by what is given. */
function checkEdit(ctx: DomainContext, actor: Actor, asked: Edit): void {
  const { guild, input, userId } = asked;
  const { nick, roles, mute, deaf, flags, communication_disabled_until: until } = input;
  const needs = [
    [nick, PERMISSIONS.ManageNicknames],
    [roles, PERMISSIONS.ManageRoles],
    [mute, PERMISSIONS.MuteMembers],
    [deaf, PERMISSIONS.DeafenMembers],
    [input.channel_id, PERMISSIONS.MoveMembers],
    [until, PERMISSIONS.ModerateMembers],
  ] as const;
  for (const [value, wanted] of needs) {
    if (value !== undefined) requireInGuild(ctx, actor, { guild, wanted });
  }
  const permissions = permissionsInGuild(ctx, actor, guild);
  if (flags !== undefined && !FOR_FLAGS.some((wanted) => has(permissions, wanted))) {
    throw new ApiError('missingPermissions');
  }
  if (nick !== undefined && userId !== actor.userId) requireAbove(actor, asked);
  if (roles !== undefined && roles !== null) checkRoles(actor, asked, roles);
  if (until !== undefined) requireAbove(actor, asked);
  if (typeof until === 'string') checkTimeout(ctx, { ...asked, until });
  const isVoice = (mute ?? null) !== null || (deaf ?? null) !== null;
  if (isVoice && !guild.voiceStates.has(userId)) throw new ApiError('notInVoice');
  if (input.channel_id !== undefined) checkVoice(ctx, actor, { ...asked, to: input.channel_id });
}

/** Docs: Guild Member Flags, the one that is editable. */
const EDITABLE_FLAGS: number = GuildMemberFlags.BypassesVerification;

function withFlags(flags: number, wanted: number): number {
  return (flags & ~EDITABLE_FLAGS) | (wanted & EDITABLE_FLAGS);
}

function withEdit({ member, input }: Edit): MemberRecord {
  const { nick, roles, communication_disabled_until: until } = input;
  return {
    ...member,
    nick: nick === undefined ? member.nick : nick === '' ? null : nick,
    roleIds: roles === undefined ? member.roleIds : [...new Set(roles ?? [])],
    mute: input.mute ?? member.mute,
    deaf: input.deaf ?? member.deaf,
    flags: input.flags === undefined ? member.flags : withFlags(member.flags, input.flags ?? 0),
    timeoutUntilMs:
      until === undefined ? member.timeoutUntilMs : until === null ? null : Date.parse(until),
  };
}

/** GUILD_MEMBER_UPDATE. */
function put(ctx: DomainContext, { guild, userId, member }: FoundMember): void {
  ctx.store.guilds.putMember(guild, userId, member);
  ctx.events.push(memberUpdated(ctx, guild, [userId, member]));
}

function tellVoice(ctx: DomainContext, { guild, userId }: FoundMember): void {
  const state = guild.voiceStates.get(userId);
  if (state === undefined) return;
  const data = voiceStateUpdateView(ctx, guild, state);
  ctx.events.push(guildEvent(guild, 'VOICE_STATE_UPDATE', data));
}

/** Moves somebody to another voice channel, or out of voice (null). */
function moveVoice(
  ctx: DomainContext,
  actor: Actor,
  asked: FoundMember & { to: Snowflake | null },
): void {
  const { guild, userId, to } = asked;
  const state = guild.voiceStates.get(userId);
  if (state === undefined) return;
  const channel = to === null ? undefined : guild.channels.get(to);
  const moved = channel === undefined ? state : seatIn(channel, state);
  const change = (): void => {
    if (to === null) guild.voiceStates.delete(userId);
    else guild.voiceStates.set(userId, moved);
    const data = voiceStateUpdateView(ctx, guild, { ...moved, leftChannel: to === null });
    ctx.events.push(guildEvent(guild, 'VOICE_STATE_UPDATE', data));
  };
  withSightOf(ctx, guild, { userId, change });
  const options = { count: '1', ...(to === null ? {} : { channel_id: to }) };
  const action = to === null ? AuditLogEvent.MemberDisconnect : AuditLogEvent.MemberMove;
  recordAudit(ctx, actor, { guild, entry: { action, targetId: null, options } });
}

function roleChanges(guild: GuildState, before: MemberRecord, after: MemberRecord) {
  const named = (ids: readonly Snowflake[]) =>
    ids.map((id) => ({ id, name: guild.roles.get(id)?.name ?? '' }));
  const given = after.roleIds.filter((id) => !before.roleIds.includes(id));
  const taken = before.roleIds.filter((id) => !after.roleIds.includes(id));
  return auditChanges(null, {
    $add: given.length === 0 ? null : named(given),
    $remove: taken.length === 0 ? null : named(taken),
  });
}

/** What MemberUpdate entries speak of: all but roles, which have entries of their own. */
function auditedFields(ctx: DomainContext, userId: Snowflake, member: MemberRecord): object {
  const { nick, mute, deaf, flags, communication_disabled_until } = memberView(ctx, userId, member);
  return { nick, mute, deaf, flags, communication_disabled_until };
}

function audit(
  ctx: DomainContext,
  actor: Actor,
  told: FoundMember & { readonly after: MemberRecord },
): void {
  const { guild, userId: targetId, member, after } = told;
  const before = auditedFields(ctx, targetId, member);
  const changes = auditChanges(before, auditedFields(ctx, targetId, after));
  if (changes.length > 0) {
    const entry = { action: AuditLogEvent.MemberUpdate, targetId, changes };
    recordAudit(ctx, actor, { guild, entry });
  }
  const roles = roleChanges(guild, member, after);
  if (roles.length === 0) return;
  const entry = { action: AuditLogEvent.MemberRoleUpdate, targetId, changes: roles };
  recordAudit(ctx, actor, { guild, entry });
}

function change(ctx: DomainContext, actor: Actor, asked: Edit): FoundMember {
  const { guild, userId, member, input } = asked;
  const after = withEdit(asked);
  const changed = { guild, userId, member: after };
  const isSame = JSON.stringify(after) === JSON.stringify(member);
  if (!isSame) {
    if (ctx.store.user(userId)?.bot === true) withSight(ctx, guild, () => put(ctx, changed));
    else put(ctx, changed);
    audit(ctx, actor, { guild, userId, member, after });
  }
  if (after.mute !== member.mute || after.deaf !== member.deaf) tellVoice(ctx, changed);
  if (input.channel_id !== undefined) moveVoice(ctx, actor, { ...changed, to: input.channel_id });
  return changed;
}

export function editMember(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly place: MemberPlace; readonly input: MemberEditInput },
): FoundMember {
  const edit = { ...findMember(ctx, actor, asked.place), input: asked.input };
  checkEdit(ctx, actor, edit);
  return change(ctx, actor, edit);
}

/** One's own nick, which takes another permission than those of others. */
export function editOwnMember(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly nick: string | null | undefined },
): FoundMember {
  const found = findMember(ctx, actor, { guildId: asked.guildId, userId: actor.userId });
  const { guild } = found;
  if (asked.nick === undefined) return found;
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ChangeNickname });
  return change(ctx, actor, { ...found, input: { nick: asked.nick } });
}

type MemberRole = MemberPlace & { readonly roleId: Snowflake };

function changeRole(
  ctx: DomainContext,
  actor: Actor,
  asked: MemberRole & { wanted: boolean },
): void {
  const found = findMember(ctx, actor, asked);
  const { guild, member } = found;
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageRoles });
  const role = guild.roles.get(asked.roleId);
  if (role === undefined) throw new ApiError('unknownRole');
  const others = member.roleIds.filter((id) => id !== role.id);
  const roles = asked.wanted ? [...others, role.id] : others;
  if (role.managed || role.id === guild.id) throw new ApiError('invalidRole');
  if (!isAboveRole(actor, { guild, role })) throw new ApiError('missingPermissions');
  if (roles.length !== member.roleIds.length) change(ctx, actor, { ...found, input: { roles } });
}

export function addMemberRole(ctx: DomainContext, actor: Actor, asked: MemberRole): void {
  changeRole(ctx, actor, { ...asked, wanted: true });
}

export function removeMemberRole(ctx: DomainContext, actor: Actor, asked: MemberRole): void {
  changeRole(ctx, actor, { ...asked, wanted: false });
}

export function kickMember(ctx: DomainContext, actor: Actor, place: MemberPlace): void {
  const found = findMember(ctx, actor, place);
  const { guild, userId } = found;
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.KickMembers });
  requireAbove(actor, found);
  removeMember(ctx, guild, userId);
  const entry = { action: AuditLogEvent.MemberKick, targetId: userId };
  recordAudit(ctx, actor, { guild, entry });
}
