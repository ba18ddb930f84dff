// SPDX-License-Identifier: AGPL-3.0-only
// Lists of threads: the open ones of a guild, the archived ones of a channel.
import { ChannelType } from 'discord-api-types/v10';
import type { ChannelRecord, ThreadMemberRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import { compareIds } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { findGuild, requireInChannel } from './access.ts';
import { findGuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { canView, isThreadType, PERMISSIONS } from './permissions.ts';

export interface ThreadList {
  readonly threads: readonly ChannelRecord[];
  /** The actor's own memberships among them. */
  readonly members: readonly (readonly [threadId: Snowflake, ThreadMemberRecord])[];
  readonly hasMore: boolean;
}

function listOf(
  guild: GuildState,
  actor: Actor,
  found: { readonly threads: readonly ChannelRecord[]; readonly hasMore: boolean },
): ThreadList {
  const members = found.threads.flatMap(({ id }) => {
    const member = guild.threadMembers.get(id)?.get(actor.userId);
    return member === undefined ? [] : [[id, member] as const];
  });
  return { ...found, members };
}

/** Newest first. */
export function listActiveThreads(
  ctx: DomainContext,
  actor: Actor,
  guildId: Snowflake,
): ThreadList {
  const guild = findGuild(ctx, actor, guildId);
  const who = { userId: actor.userId, nowMs: ctx.clock.now() };
  const threads = [...guild.channels.values()]
    .filter(({ type, thread }) => isThreadType(type) && thread?.archived === false)
    .filter((channel) => canView(guild, channel, who))
    .sort((a, b) => compareIds(b.id, a.id));
  return listOf(guild, actor, { threads, hasMore: false });
}

/** Public ones, private ones, or the private ones that the actor is in. */
export type ArchivedKind = 'public' | 'private' | 'joined';

interface ArchivedQuery {
  readonly channelId: Snowflake;
  readonly kind: ArchivedKind;
  /** A time in ISO 8601; of the joined ones an id. */
  readonly before: string | undefined;
  readonly limit: number | undefined;
}

const NEEDS: Readonly<Record<ArchivedKind, bigint>> = {
  public: PERMISSIONS.ReadMessageHistory,
  private: PERMISSIONS.ReadMessageHistory | PERMISSIONS.ManageThreads,
  joined: PERMISSIONS.ReadMessageHistory,
};

const archivedAt = ({ thread }: ChannelRecord): number => thread?.archiveChangedAtMs ?? 0;

/** By the time of archiving, newest first; the joined ones by id. */
export function listArchivedThreads(
  ctx: DomainContext,
  actor: Actor,
  { channelId, kind, before, limit = 50 }: ArchivedQuery,
): ThreadList {
  const found = findGuildChannel(ctx, actor, channelId);
  requireInChannel(ctx, actor, { found, wanted: NEEDS[kind] });
  const { guild } = found;
  const isJoined = kind === 'joined';
  const isEarlier = (thread: ChannelRecord): boolean => {
    if (before === undefined) return true;
    return isJoined ? compareIds(thread.id, before) < 0 : archivedAt(thread) < Date.parse(before);
  };
  const all = [...guild.channels.values()]
    .filter(({ parentId, thread }) => parentId === channelId && thread?.archived === true)
    .filter(({ type }) => (type === ChannelType.PrivateThread) === (kind !== 'public'))
    .filter(({ id }) => !isJoined || guild.threadMembers.get(id)?.has(actor.userId) === true)
    .filter(isEarlier)
    .sort((a, b) =>
      isJoined ? compareIds(b.id, a.id) : archivedAt(b) - archivedAt(a) || compareIds(b.id, a.id),
    );
  return listOf(guild, actor, { threads: all.slice(0, limit), hasMore: all.length > limit });
}
