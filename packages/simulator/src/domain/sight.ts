// SPDX-License-Identifier: AGPL-3.0-only
// Which bots see which channels before and after a change: one that loses a channel is told why, and one
// that gains it is told of its threads (docs: Gateway Events, Thread List Sync).
import { ChannelType } from 'discord-api-types/v10';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView, hiddenChannelView, threadMemberView } from '../views/channels.ts';
import type { DomainContext } from './context.ts';
import { type DomainEvent, guildEvent } from './events.ts';
import { canView, channelSight, isShown, isThreadType } from './permissions.ts';

/** The bots that see a channel as it is. */
export function viewersOf(
  ctx: DomainContext,
  guild: GuildState,
  channel: ChannelRecord,
): Set<Snowflake> {
  const nowMs = ctx.clock.now();
  const bots = [...ctx.store.applications.values()].map(({ botUserId }) => botUserId);
  return new Set(bots.filter((userId) => isShown(guild, channel, { userId, nowMs })));
}

/** CHANNEL_UPDATE: for those who see the channel, and, hidden, for those who did until now. */
export function putChannelTold(
  ctx: DomainContext,
  guild: GuildState,
  channel: ChannelRecord,
): void {
  const before = guild.channels.get(channel.id) ?? channel;
  putChannelKnownTo(ctx, guild, { channel, known: viewersOf(ctx, guild, before) });
}

/** The same where some have lost sight of the channel already. */
export function putChannelKnownTo(
  ctx: DomainContext,
  guild: GuildState,
  { channel, known }: { readonly channel: ChannelRecord; readonly known: ReadonlySet<Snowflake> },
): void {
  ctx.store.guilds.putChannel(guild, channel);
  const viewers = viewersOf(ctx, guild, channel);
  const [shown, hidden] = [channelView(ctx, channel), hiddenChannelView(channel)];
  ctx.events.push({
    ...guildEvent(guild, 'CHANNEL_UPDATE', shown),
    isFor: ({ userId }) => viewers.has(userId) || known.has(userId),
    view: {
      key: ({ userId }) => (viewers.has(userId) ? 'shown' : 'hidden'),
      render: ({ userId }) => (viewers.has(userId) ? shown : hidden),
    },
  });
}

type Sight = ReadonlyMap<Snowflake, ReadonlySet<Snowflake>>;

const WITH_THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** What each application's bot sees of the channels that are no threads. */
function sightOf(ctx: DomainContext, guild: GuildState): Sight {
  const homes = [...guild.channels.values()].filter(({ type }) => !isThreadType(type));
  const bots = [...ctx.store.applications.values()].filter(({ botUserId }) =>
    guild.members.has(botUserId),
  );
  return new Map(
    bots.map(({ id, botUserId: userId }) => {
      const seen = homes.filter(channelSight(guild, userId));
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

interface SightChange {
  readonly applicationId: Snowflake;
  readonly known: ReadonlySet<Snowflake>;
  readonly seen: ReadonlySet<Snowflake>;
}

/** CHANNEL_UPDATE of channels that became visible or hidden without a change of their own. */
function tellSight(
  ctx: DomainContext,
  guild: GuildState,
  { applicationId, known, seen, unchanged }: SightChange & { unchanged: readonly ChannelRecord[] },
): void {
  for (const channel of unchanged) {
    const isSeen = seen.has(channel.id);
    if (isSeen === known.has(channel.id)) continue;
    const data = isSeen ? channelView(ctx, channel) : hiddenChannelView(channel);
    const audience = { kind: 'application', applicationId, guildId: guild.id } as const;
    ctx.events.push({ name: 'CHANNEL_UPDATE', audience, data });
  }
}

/** Makes a change to where somebody is connected, which is told of where it is a bot. */
export function withSightOf(
  ctx: DomainContext,
  guild: GuildState,
  { userId, change }: { readonly userId: Snowflake; readonly change: () => void },
): void {
  if (ctx.store.user(userId)?.bot === true) withSight(ctx, guild, change);
  else change();
}

/** Makes a change to permissions; each bot is told of channels that it now sees, or sees no more. */
export function withSight<T>(ctx: DomainContext, guild: GuildState, change: () => T): T {
  const before = sightOf(ctx, guild);
  const channels = new Map(guild.channels);
  const result = change();
  const unchanged = [...guild.channels.values()].filter(
    (channel) => channels.get(channel.id) === channel && !isThreadType(channel.type),
  );
  for (const [applicationId, seen] of sightOf(ctx, guild)) {
    const known = before.get(applicationId);
    if (known === undefined) continue;
    tellSight(ctx, guild, { applicationId, known, seen, unchanged });
    const channelIds = [...seen].filter((id) => {
      const type = guild.channels.get(id)?.type;
      // What was made just now has no threads.
      const isOld = channels.has(id);
      return isOld && !known.has(id) && type !== undefined && WITH_THREADS.has(type);
    });
    if (channelIds.length === 0) continue;
    ctx.events.push(threadsGained(ctx, guild, { applicationId, channelIds }));
  }
  return result;
}
