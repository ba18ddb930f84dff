// SPDX-License-Identifier: AGPL-3.0-only
// Who may use which command, as the people of a guild set it (docs: Application Commands, Permissions).
import {
  ApplicationCommandPermissionType as Kind,
  AuditLogEvent,
  type APIApplicationCommandPermission,
} from 'discord-api-types/v10';
import type { CommandPermissionsInput } from '../input/commands.ts';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { CommandPermissionsRecord, CommandRecord } from '../store/interaction.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { commandPermissionsView } from '../views/commands.ts';
import { findGuild, requireInGuild, requireOwnApplication } from './access.ts';
import { ApiError } from './api-errors.ts';
import { recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { isThreadType, PERMISSIONS } from './permissions.ts';

export interface CommandPermissionsPlace {
  readonly applicationId: Snowflake;
  readonly guildId: Snowflake;
  /** The application's own id: what goes for all its commands. */
  readonly commandId: Snowflake;
}

const keyOf = (guildId: Snowflake, id: Snowflake): string => `${guildId}/${id}`;

function findForApplication(
  ctx: DomainContext,
  actor: Actor,
  { applicationId, guildId }: Omit<CommandPermissionsPlace, 'commandId'>,
): GuildState {
  requireOwnApplication(ctx, actor, applicationId);
  return findGuild(ctx, actor, guildId);
}

function isCommandHere(ctx: DomainContext, place: CommandPermissionsPlace): boolean {
  const { applicationId, guildId, commandId } = place;
  if (commandId === applicationId) return true;
  const command = ctx.store.commands.get(commandId);
  if (command?.applicationId !== applicationId) return false;
  return command.guildId === null || command.guildId === guildId;
}

export function listCommandPermissions(
  ctx: DomainContext,
  actor: Actor,
  place: Omit<CommandPermissionsPlace, 'commandId'>,
): CommandPermissionsRecord[] {
  const guild = findForApplication(ctx, actor, place);
  return [...ctx.store.commandPermissions.values()].filter(
    (record) =>
      record.guildId === guild.id &&
      record.applicationId === place.applicationId &&
      isCommandHere(ctx, { ...place, commandId: record.id }),
  );
}

export function findCommandPermissions(
  ctx: DomainContext,
  actor: Actor,
  place: CommandPermissionsPlace,
): CommandPermissionsRecord {
  findForApplication(ctx, actor, place);
  const record = ctx.store.commandPermissions.get(keyOf(place.guildId, place.commandId));
  if (record === undefined || !isCommandHere(ctx, place)) {
    throw new ApiError('unknownCommandPermissions');
  }
  return record;
}

/** Set by a user of the guild, through their access token. */
export function putCommandPermissions(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly place: CommandPermissionsPlace; readonly input: CommandPermissionsInput },
): CommandPermissionsRecord {
  const { place, input } = asked;
  const guild = findForApplication(ctx, actor, place);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageGuild | PERMISSIONS.ManageRoles });
  if (!isCommandHere(ctx, place)) throw new ApiError('unknownCommand');
  const { applicationId, commandId: id } = place;
  const { permissions } = input;
  const record = { id, applicationId, guildId: guild.id, permissions };
  if (permissions.length === 0) ctx.store.commandPermissions.delete(keyOf(guild.id, id));
  else ctx.store.commandPermissions.set(keyOf(guild.id, id), record);
  const audience = { kind: 'application', applicationId, guildId: guild.id } as const;
  const data = commandPermissionsView(record);
  ctx.events.push({ name: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE', audience, data });
  const action = AuditLogEvent.ApplicationCommandPermissionUpdate;
  const options = { application_id: applicationId };
  recordAudit(ctx, actor, { guild, entry: { action, targetId: id, options } });
  return record;
}

interface Use {
  readonly guild: GuildState;
  readonly channel: ChannelRecord;
  readonly userId: Snowflake;
  readonly command: CommandRecord;
}

type Entries = readonly APIApplicationCommandPermission[];

function entryFor(entries: Entries, type: Kind, id: string): boolean | undefined {
  return entries.find((entry) => entry.type === type && entry.id === id)?.permission;
}

function inChannel(entries: Entries, { guild, channel }: Use): boolean | undefined {
  const home = isThreadType(channel.type) ? (channel.parentId ?? channel.id) : channel.id;
  const allChannels = String(BigInt(guild.id) - 1n);
  return entryFor(entries, Kind.Channel, home) ?? entryFor(entries, Kind.Channel, allChannels);
}

/** Somebody's own entry stands before those of roles, of which one that allows is enough. */
function forMember(entries: Entries, { guild, userId }: Use): boolean | undefined {
  const own = entryFor(entries, Kind.User, userId);
  if (own !== undefined) return own;
  const roleIds = guild.members.get(userId)?.roleIds ?? [];
  const ofRoles = roleIds.flatMap((id) => entryFor(entries, Kind.Role, id) ?? []);
  if (ofRoles.length > 0) return ofRoles.includes(true);
  return entryFor(entries, Kind.Role, guild.id);
}

export interface CommandVerdict {
  readonly channel: boolean;
  /** Undefined where nobody has said: then the command's own default decides. */
  readonly member: boolean | undefined;
}

/** What a guild has set for one use; what is set for the command stands before what is for all. */
export function judgeCommandUse(ctx: DomainContext, use: Use): CommandVerdict {
  const { id, applicationId } = use.command;
  const [own = [], all = []] = [id, applicationId].map(
    (key) => ctx.store.commandPermissions.get(keyOf(use.guild.id, key))?.permissions,
  );
  return {
    channel: inChannel(own, use) ?? inChannel(all, use) ?? true,
    member: forMember(own, use) ?? forMember(all, use),
  };
}
