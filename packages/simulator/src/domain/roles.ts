// SPDX-License-Identifier: AGPL-3.0-only
// Roles: made, changed, ordered and deleted. Nobody touches a role that is not below their own highest,
// and nobody gives what they have not.
import { AuditLogEvent } from 'discord-api-types/v10';
import type { RoleEditInput, RolePositionsInput } from '../input/members.ts';
import type { GuildState, RoleRecord } from '../store/guild.ts';
import { plainRole } from '../store/population.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { roleView } from '../views/guilds.ts';
import { findGuild, isUnquestioned, permissionsInGuild, requireInGuild } from './access.ts';
import { ApiError } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { ALL_PERMISSIONS, has, outranksRole, PERMISSIONS } from './permissions.ts';
import { forgetRole } from './role-aftermath.ts';
import { withSight } from './sight.ts';

const MAX_ROLES = 250;

/** Where a role is. */
export interface RolePlace {
  readonly guildId: Snowflake;
  readonly roleId: Snowflake;
}

export interface FoundRole {
  readonly guild: GuildState;
  readonly role: RoleRecord;
}

export function findRole(ctx: DomainContext, actor: Actor, place: RolePlace): FoundRole {
  const guild = findGuild(ctx, actor, place.guildId);
  const role = guild.roles.get(place.roleId);
  if (role === undefined) throw new ApiError('unknownRole');
  return { guild, role };
}

/** Whether the actor stands above a role. */
export function isAboveRole(actor: Actor, { guild, role }: FoundRole): boolean {
  return isUnquestioned(actor) || outranksRole(guild, actor.userId, role);
}

function requireRoles(ctx: DomainContext, actor: Actor, guild: GuildState): void {
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageRoles });
}

/** Throws 50013 where the bits change in what the actor has not. */
function requireOwn(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guild: GuildState; readonly before: bigint; readonly after: bigint },
): void {
  const own = permissionsInGuild(ctx, actor, asked.guild);
  if (!has(own, asked.after & ~asked.before)) throw new ApiError('missingPermissions');
}

function withEdit(role: RoleRecord, input: RoleEditInput): RoleRecord {
  const { permissions: bits } = input;
  return {
    ...role,
    name: input.name ?? role.name,
    permissions:
      bits === undefined || bits === null
        ? role.permissions
        : (BigInt(bits) & ALL_PERMISSIONS).toString(),
    color: input.colors?.primary_color ?? input.color ?? role.color,
    hoist: input.hoist ?? role.hoist,
    mentionable: input.mentionable ?? role.mentionable,
  };
}

function put(
  ctx: DomainContext,
  { guild, role }: FoundRole,
  name: 'GUILD_ROLE_CREATE' | 'GUILD_ROLE_UPDATE',
): void {
  guild.roles.set(role.id, role);
  const data = { guild_id: guild.id, role: roleView(role) };
  ctx.events.push(guildEvent(guild, name, data));
}

export function createRole(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: RoleEditInput },
): RoleRecord {
  const guild = findGuild(ctx, actor, asked.guildId);
  requireRoles(ctx, actor, guild);
  if (guild.roles.size >= MAX_ROLES) throw new ApiError('tooManyRoles');
  const id = ctx.ids.take();
  // Without permissions of its own a new role has those of everyone.
  const permissions = guild.roles.get(guild.id)?.permissions ?? '0';
  const role = withEdit(plainRole({ id, name: 'new role', position: 1, permissions }), asked.input);
  const before = BigInt(permissions);
  requireOwn(ctx, actor, { guild, before, after: BigInt(role.permissions) });
  put(ctx, { guild, role }, 'GUILD_ROLE_CREATE');
  const changes = auditChanges(null, roleView(role));
  recordAudit(ctx, actor, {
    guild,
    entry: { action: AuditLogEvent.RoleCreate, targetId: id, changes },
  });
  return role;
}

export function editRole(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly place: RolePlace; readonly input: RoleEditInput },
): RoleRecord {
  const { guild, role } = findRole(ctx, actor, asked.place);
  requireRoles(ctx, actor, guild);
  if (!isAboveRole(actor, { guild, role })) throw new ApiError('missingPermissions');
  const changed = withEdit(role, asked.input);
  const [before, after] = [BigInt(role.permissions), BigInt(changed.permissions)];
  requireOwn(ctx, actor, { guild, before, after });
  const changes = auditChanges(roleView(role), roleView(changed));
  if (changes.length === 0) return role;
  withSight(ctx, guild, () => put(ctx, { guild, role: changed }, 'GUILD_ROLE_UPDATE'));
  recordAudit(ctx, actor, {
    guild,
    entry: { action: AuditLogEvent.RoleUpdate, targetId: role.id, changes },
  });
  return changed;
}

/** All or none. Neither what stands above the actor moves, nor anything to above them. */
export function moveRoles(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: RolePositionsInput },
): GuildState {
  const guild = findGuild(ctx, actor, asked.guildId);
  requireRoles(ctx, actor, guild);
  const moved = asked.input.map(({ id, position }) => {
    const role = guild.roles.get(id);
    if (role === undefined) throw new ApiError('unknownRole');
    if (id === guild.id) throw new ApiError('invalidRole');
    return { role, next: { ...role, position: position ?? role.position } };
  });
  for (const { role, next } of moved) {
    const isAllowed =
      isAboveRole(actor, { guild, role }) && isAboveRole(actor, { guild, role: next });
    if (!isAllowed) throw new ApiError('missingPermissions');
  }
  for (const { role, next } of moved) {
    const changes = auditChanges(roleView(role), roleView(next));
    if (changes.length === 0) continue;
    put(ctx, { guild, role: next }, 'GUILD_ROLE_UPDATE');
    const entry = { action: AuditLogEvent.RoleUpdate, targetId: role.id, changes };
    recordAudit(ctx, actor, { guild, entry });
  }
  return guild;
}

export function deleteRole(ctx: DomainContext, actor: Actor, place: RolePlace): void {
  const found = findRole(ctx, actor, place);
  const { guild, role } = found;
  requireRoles(ctx, actor, guild);
  if (role.id === guild.id || role.managed) throw new ApiError('invalidRole');
  if (!isAboveRole(actor, found)) throw new ApiError('missingPermissions');
  withSight(ctx, guild, () => {
    forgetRole(ctx, guild, role.id);
    guild.roles.delete(role.id);
    const data = { guild_id: guild.id, role_id: role.id };
    ctx.events.push(guildEvent(guild, 'GUILD_ROLE_DELETE', data));
  });
  const changes = auditChanges(roleView(role), null);
  recordAudit(ctx, actor, {
    guild,
    entry: { action: AuditLogEvent.RoleDelete, targetId: role.id, changes },
  });
}

/** How many members have each role; @everyone is not counted. */
export function countRoleMembers(
  ctx: DomainContext,
  actor: Actor,
  guildId: Snowflake,
): Readonly<Record<string, number>> {
  const guild = findGuild(ctx, actor, guildId);
  const roles = [...guild.roles.keys()].filter((id) => id !== guild.id);
  const counts: Record<string, number> = Object.fromEntries(roles.map((id) => [id, 0]));
  for (const { roleIds } of guild.members.values()) {
    for (const id of roleIds) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
