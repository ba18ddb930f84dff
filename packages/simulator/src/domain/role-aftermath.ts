// SPDX-License-Identifier: AGPL-3.0-only
// What a role leaves behind: members who had it, overwrites and emojis that name it.
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState, MemberRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView } from '../views/channels.ts';
import { emojiView } from '../views/guilds.ts';
import { memberView } from '../views/users.ts';
import type { DomainContext } from './context.ts';
import { channelEvent, type DomainEvent, guildEvent } from './events.ts';

type Holder = readonly [userId: Snowflake, member: MemberRecord];

/** Only written out when a session listens: a role may have had very many members. */
function memberUpdated(
  ctx: DomainContext,
  guild: GuildState,
  [userId, member]: Holder,
): DomainEvent {
  return {
    ...guildEvent(guild, 'GUILD_MEMBER_UPDATE', null),
    view: {
      key: () => '',
      render: () => ({ guild_id: guild.id, ...memberView(ctx, userId, member) }),
    },
  };
}

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

function takeFromChannels(ctx: DomainContext, guild: GuildState, roleId: Snowflake): void {
  const names = ({ overwrites }: ChannelRecord): boolean =>
    overwrites.some(({ id }) => id === roleId);
  for (const channel of [...guild.channels.values()].filter(names)) {
    const overwrites = channel.overwrites.filter(({ id }) => id !== roleId);
    const changed = { ...channel, overwrites };
    ctx.store.guilds.putChannel(guild, changed);
    ctx.events.push(channelEvent(changed, 'CHANNEL_UPDATE', channelView(ctx, changed)));
  }
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
  takeFromMembers(ctx, guild, roleId);
  takeFromChannels(ctx, guild, roleId);
  takeFromEmojis(ctx, guild, roleId);
}
