// SPDX-License-Identifier: AGPL-3.0-only
// Who may do what (docs: Permissions). Pure: from records to bits.
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelRecord, OverwriteRecord } from '../store/channel.ts';
import type { GuildState, MemberRecord, RoleRecord } from '../store/guild.ts';
import { compareIds } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';

export const PERMISSIONS = PermissionFlagsBits;

export const ALL_PERMISSIONS: bigint = Object.values(PermissionFlagsBits).reduce(
  (all, bit) => all | bit,
  0n,
);

/** Members in a timeout keep these and no others. */
const IN_TIMEOUT = PERMISSIONS.ViewChannel | PERMISSIONS.ReadMessageHistory;

/** Those that mean nothing where the member cannot send messages. */
const WITH_SENDING =
  PERMISSIONS.MentionEveryone |
  PERMISSIONS.SendTTSMessages |
  PERMISSIONS.AttachFiles |
  PERMISSIONS.EmbedLinks;

/** Those that mean nothing in a voice channel or stage where the member cannot connect. */
const WITH_CONNECTING =
  PERMISSIONS.ManageChannels |
  PERMISSIONS.ManageRoles |
  PERMISSIONS.PrioritySpeaker |
  PERMISSIONS.Stream |
  PERMISSIONS.Speak |
  PERMISSIONS.MuteMembers |
  PERMISSIONS.DeafenMembers |
  PERMISSIONS.MoveMembers |
  PERMISSIONS.UseVAD |
  PERMISSIONS.RequestToSpeak |
  PERMISSIONS.UseEmbeddedActivities |
  PERMISSIONS.UseSoundboard |
  PERMISSIONS.UseExternalSounds |
  PERMISSIONS.SetVoiceChannelStatus;

export function has(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}

export function isThreadType(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread ||
    type === ChannelType.PrivateThread ||
    type === ChannelType.AnnouncementThread
  );
}

export function isVoiceType(type: ChannelType): boolean {
  return type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice;
}

function isTimedOut(member: MemberRecord, nowMs: number): boolean {
  return member.timeoutUntilMs !== null && member.timeoutUntilMs > nowMs;
}

/** What roles give; overwrites and timeouts aside. */
function rolePermissions(guild: GuildState, member: MemberRecord): bigint {
  let permissions = BigInt(guild.roles.get(guild.id)?.permissions ?? 0);
  for (const roleId of member.roleIds) {
    permissions |= BigInt(guild.roles.get(roleId)?.permissions ?? 0);
  }
  return permissions;
}

/** Permissions in the guild as a whole; none for those who are no members. */
export function guildPermissions(guild: GuildState, userId: Snowflake, nowMs: number): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.settings.ownerId === userId) return ALL_PERMISSIONS;
  const permissions = rolePermissions(guild, member);
  if (has(permissions, PERMISSIONS.Administrator)) return ALL_PERMISSIONS;
  return isTimedOut(member, nowMs) ? permissions & IN_TIMEOUT : permissions;
}

/** The member's own overwrites of a channel. */
interface OverwriteScene {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  readonly roleIds: readonly Snowflake[];
  readonly overwrites: readonly OverwriteRecord[];
}

function applied(permissions: bigint, overwrites: readonly OverwriteRecord[]): bigint {
  let allow = 0n;
  let deny = 0n;
  for (const overwrite of overwrites) {
    allow |= BigInt(overwrite.allow);
    deny |= BigInt(overwrite.deny);
  }
  return (permissions & ~deny) | allow;
}

/** @everyone's overwrite first, then those of all roles at once, then the member's. */
export function applyOverwrites(permissions: bigint, scene: OverwriteScene): bigint {
  const { guildId, userId, roleIds, overwrites } = scene;
  const everyone = overwrites.filter(({ id }) => id === guildId);
  const roles = overwrites.filter(({ id, type }) => type === 0 && roleIds.includes(id));
  const own = overwrites.filter(({ id, type }) => type === 1 && id === userId);
  return [everyone, roles, own].reduce(applied, permissions);
}

/** What goes with what is missing (docs: Implicit Permissions). */
function withImplied(permissions: bigint, channel: ChannelRecord): bigint {
  if (!has(permissions, PERMISSIONS.ViewChannel)) return 0n;
  const sending = isThreadType(channel.type)
    ? PERMISSIONS.SendMessagesInThreads
    : PERMISSIONS.SendMessages;
  const connects = !isVoiceType(channel.type) || has(permissions, PERMISSIONS.Connect);
  const lost = (has(permissions, sending) ? 0n : WITH_SENDING) | (connects ? 0n : WITH_CONNECTING);
  return permissions & ~lost;
}

/** Permissions in a channel; a thread has those of its channel. */
export function channelPermissions(
  guild: GuildState,
  channel: ChannelRecord,
  who: { readonly userId: Snowflake; readonly nowMs: number },
): bigint {
  const { userId, nowMs } = who;
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const base = guildPermissions(guild, userId, nowMs);
  if (base === ALL_PERMISSIONS) return base;
  const isThread = isThreadType(channel.type);
  const home = isThread ? guild.channels.get(channel.parentId ?? channel.id) : channel;
  const { overwrites } = home ?? channel;
  const scene = { guildId: guild.id, userId, roleIds: member.roleIds, overwrites };
  const permissions = applyOverwrites(base, scene);
  const kept = isTimedOut(member, nowMs) ? permissions & IN_TIMEOUT : permissions;
  return withImplied(kept, channel);
}

/** Whether a member sees a channel; private threads are for their members and those who manage threads. */
export function canView(
  guild: GuildState,
  channel: ChannelRecord,
  who: { readonly userId: Snowflake; readonly nowMs: number },
): boolean {
  const permissions = channelPermissions(guild, channel, who);
  if (!has(permissions, PERMISSIONS.ViewChannel)) return false;
  if (channel.type !== ChannelType.PrivateThread) return true;
  if (has(permissions, PERMISSIONS.ManageThreads)) return true;
  return guild.threadMembers.get(channel.id)?.has(who.userId) ?? false;
}

/**
 * Whether a member is shown a channel of the guild that is no thread: one that it views, that it is
 * connected to, or a category with one of these (docs: Permissions, Channel Visibility).
 */
export function channelSight(
  guild: GuildState,
  userId: Snowflake,
): (channel: ChannelRecord) => boolean {
  // A timeout takes no sight away, so that the time does not matter.
  const base = guildPermissions(guild, userId, 0);
  if (base === ALL_PERMISSIONS) return () => true;
  const connectedTo = guild.voiceStates.get(userId)?.channelId;
  const views = (channel: ChannelRecord): boolean => {
    if (channel.id === connectedTo) return true;
    if (channel.overwrites.length === 0) return has(base, PERMISSIONS.ViewChannel);
    return canView(guild, channel, { userId, nowMs: 0 });
  };
  const isHome = (channel: ChannelRecord): boolean => !isThreadType(channel.type);
  return (channel) => {
    if (views(channel)) return true;
    if (channel.type !== ChannelType.GuildCategory) return false;
    return [...guild.channels.values()].some(
      (child) => child.parentId === channel.id && isHome(child) && views(child),
    );
  };
}

/** Whether a member is shown a channel or thread of the guild at all. */
export function isShown(
  guild: GuildState,
  channel: ChannelRecord,
  who: { readonly userId: Snowflake; readonly nowMs: number },
): boolean {
  if (canView(guild, channel, who)) return true;
  if (isThreadType(channel.type) || !guild.members.has(who.userId)) return false;
  return channelSight(guild, who.userId)(channel);
}

/** Which of two roles stands higher: by position, and among equals the older. Positive: the first. */
export function compareRoles(
  a: Pick<RoleRecord, 'id' | 'position'>,
  b: Pick<RoleRecord, 'id' | 'position'>,
): number {
  return a.position === b.position ? compareIds(b.id, a.id) : a.position - b.position;
}

/** The member's highest role; @everyone's for those without any. */
function highestRole(guild: GuildState, userId: Snowflake): RoleRecord | undefined {
  const roles = (guild.members.get(userId)?.roleIds ?? []).flatMap(
    (id) => guild.roles.get(id) ?? [],
  );
  const everyone = guild.roles.get(guild.id);
  return roles.reduce(
    (highest, role) => (highest === undefined || compareRoles(role, highest) > 0 ? role : highest),
    everyone,
  );
}

/** Whether someone's highest role is above a role: what changing or giving it takes. */
export function outranksRole(guild: GuildState, userId: Snowflake, role: RoleRecord): boolean {
  if (guild.settings.ownerId === userId) return true;
  const own = highestRole(guild, userId);
  return own !== undefined && compareRoles(own, role) > 0;
}

/** Whether someone stands above a member: what kicking, banning or renaming them takes. */
export function outranksMember(guild: GuildState, userId: Snowflake, targetId: Snowflake): boolean {
  const { ownerId } = guild.settings;
  if (ownerId === targetId) return false;
  if (ownerId === userId) return true;
  const target = highestRole(guild, targetId);
  return target === undefined || outranksRole(guild, userId, target);
}
