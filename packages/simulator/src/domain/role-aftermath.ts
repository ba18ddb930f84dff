// SPDX-License-Identifier: AGPL-3.0-only
// What a role leaves behind: members who had it, overwrites and emojis that name it.
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState, MemberRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { emojiView } from '../views/guilds.ts';
import type { DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { memberUpdated } from './member-events.ts';
import { putChannelKnownTo, viewersOf } from './sight.ts';

function takeFromMembers(ctx: DomainContext, guild: GuildState, roleId: Snowflake): void {
  const holders = [...guild.members].filter(([, { roleIds }]) => roleIds.includes(roleId));
  // One record stands for many members, also afterwards.
  const changed = new Map<MemberRecord, MemberRecord>();
  for (const [userId, member] of holders) {
    const known = changed.get(member);
    const after = known ?? {
      ...member,
      roleIds: member.roleIds.filter((id) => id !== roleId),
    };
    changed.set(member, after);
    ctx.store.guilds.putMember(guild, userId, after);
    ctx.events.push(memberUpdated(ctx, guild, [userId, after]));
  }
}

/** Channels whose overwrites name the role, with the bots that see them while it is still there. */
function channelsNaming(
  ctx: DomainContext,
  guild: GuildState,
  roleId: Snowflake,
): { readonly channel: ChannelRecord; readonly known: ReadonlySet<Snowflake> }[] {
  return [...guild.channels.values()]
    .filter(({ overwrites }) => overwrites.some(({ id }) => id === roleId))
    .map((channel) => ({
      channel: { ...channel, overwrites: channel.overwrites.filter(({ id }) => id !== roleId) },
      known: viewersOf(ctx, guild, channel),
    }));
}

function takeFromEmojis(ctx: DomainContext, guild: GuildState, roleId: Snowflake): void {
  const named = [...guild.emojis.values()].filter(({ roleIds }) => roleIds.includes(roleId));
  if (named.length === 0) return;
  for (const emoji of named) {
    const roleIds = emoji.roleIds.filter((id) => id !== roleId);
    guild.emojis.set(emoji.id, { ...emoji, roleIds });
  }
  const emojis = [...guild.emojis.values()].map((emoji) => emojiView(ctx, emoji));
  const data = { guild_id: guild.id, emojis };
  ctx.events.push(guildEvent(guild, 'GUILD_EMOJIS_UPDATE', data));
}

/** Takes a role from all that name it, and tells of each; the role itself is deleted afterwards. */
export function forgetRole(ctx: DomainContext, guild: GuildState, roleId: Snowflake): void {
  const channels = channelsNaming(ctx, guild, roleId);
  takeFromMembers(ctx, guild, roleId);
  for (const each of channels) putChannelKnownTo(ctx, guild, each);
  takeFromEmojis(ctx, guild, roleId);
}
