// SPDX-License-Identifier: AGPL-3.0-only
// Which bots see which channels before and after a change: one that loses a channel is told why, and one
// that gains it is told of its threads (docs: Gateway Events, Thread List Sync).
import { ChannelType } from 'discord-api-types/v10';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView, threadMemberView } from '../views/channels.ts';
import type { DomainContext } from './context.ts';
import { type DomainEvent, guildEvent } from './events.ts';
import { canView } from './permissions.ts';

/** The bots that see a channel as it is. */
export function viewersOf(
  ctx: DomainContext,
  guild: GuildState,
  channel: ChannelRecord,
): Set<Snowflake> {
  const nowMs = ctx.clock.now();
  const bots = [...ctx.store.applications.values()].map(({ botUserId }) => botUserId);
  return new Set(bots.filter((userId) => canView(guild, channel, { userId, nowMs })));
}

/** CHANNEL_UPDATE: for those who see the channel, and those who did until now. */
export function putChannelTold(
  ctx: DomainContext,
  guild: GuildState,
  channel: ChannelRecord,
): void {
  const before = guild.channels.get(channel.id) ?? channel;
  const viewers = viewersOf(ctx, guild, before);
  ctx.store.guilds.putChannel(guild, channel);
  for (const userId of viewersOf(ctx, guild, channel)) viewers.add(userId);
  const event = guildEvent(guild, 'CHANNEL_UPDATE', channelView(ctx, channel));
  ctx.events.push({ ...event, isFor: ({ userId }) => viewers.has(userId) });
}

type Sight = ReadonlyMap<Snowflake, ReadonlySet<Snowflake>>;

const WITH_THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** Channels that can have threads, of those that each application's bot sees. */
function sightOf(ctx: DomainContext, guild: GuildState): Sight {
  const homes = [...guild.channels.values()].filter(({ type }) => WITH_THREADS.has(type));
  const nowMs = ctx.clock.now();
  const bots = [...ctx.store.applications.values()].filter(({ botUserId }) =>
    guild.members.has(botUserId),
  );
  return new Map(
    bots.map(({ id, botUserId: userId }) => {
      const seen = homes.filter((channel) => canView(guild, channel, { userId, nowMs }));
      return [id, new Set(seen.map((channel) => channel.id))];
    }),
  );
}

function threadsGained(
  ctx: DomainContext,
  guild: GuildState,
  gained: { readonly applicationId: Snowflake; readonly channelIds: readonly Snowflake[] },
): DomainEvent {
  const { applicationId, channelIds } = gained;
  const userId = ctx.store.applications.get(applicationId)?.botUserId ?? applicationId;
  const who = { userId, nowMs: ctx.clock.now() };
  const threads = [...guild.channels.values()].filter(
    (channel) =>
      channel.thread?.archived === false &&
      channelIds.some((id) => id === channel.parentId) &&
      canView(guild, channel, who),
  );
  const members = threads.flatMap(({ id }) => {
    const member = guild.threadMembers.get(id)?.get(userId);
    return member === undefined ? [] : [threadMemberView({ threadId: id, userId }, member)];
  });
  return {
    name: 'THREAD_LIST_SYNC',
    audience: { kind: 'application', applicationId, guildId: guild.id },
    data: {
      guild_id: guild.id,
      channel_ids: channelIds,
      threads: threads.map((channel) => channelView(ctx, channel)),
      members,
    },
  };
}

/** Makes a change to permissions; THREAD_LIST_SYNC to each bot that sees more by it. */
export function withSight<T>(ctx: DomainContext, guild: GuildState, change: () => T): T {
  const before = sightOf(ctx, guild);
  const result = change();
  for (const [applicationId, seen] of sightOf(ctx, guild)) {
    const known = before.get(applicationId);
    const channelIds = [...seen].filter((id) => known?.has(id) === false && guild.channels.has(id));
    if (channelIds.length === 0) continue;
    ctx.events.push(threadsGained(ctx, guild, { applicationId, channelIds }));
  }
  return result;
}
