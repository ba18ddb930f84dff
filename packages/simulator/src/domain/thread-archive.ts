// SPDX-License-Identifier: AGPL-3.0-only
// Threads fall asleep when nothing has been written in them for long enough.
import type { ChannelRecord } from '../store/channel.ts';
import { isDirect } from '../store/channel.ts';
import { type Snowflake, timeMsFromSnowflake } from '../store/snowflake.ts';
import { channelView } from '../views/channels.ts';
import type { DomainContext } from './context.ts';
import { channelEvent } from './events.ts';

export const ARCHIVE_JOB = 'archive-thread';

/** When the thread is to be archived, if nothing more is written. */
function dueAtMs(ctx: DomainContext, { id, thread }: ChannelRecord): number | undefined {
  if (thread === undefined || thread.archived) return undefined;
  const last = ctx.store.messages.get(id)?.lastMessageId;
  const spokenAtMs = last === null || last === undefined ? 0 : timeMsFromSnowflake(last);
  const activeAtMs = Math.max(thread.createdAtMs, thread.archiveChangedAtMs, spokenAtMs);
  return activeAtMs + thread.autoArchiveMinutes * 60_000;
}

export function scheduleArchive(ctx: DomainContext, thread: ChannelRecord): void {
  const atMs = dueAtMs(ctx, thread);
  if (atMs === undefined) return;
  // One look at a time is enough: it decides when the next is.
  for (const job of ctx.store.jobs.values()) {
    if (job.name === ARCHIVE_JOB && job.args[0] === thread.id && job.atMs <= atMs) return;
  }
  ctx.schedule({ atMs, name: ARCHIVE_JOB, args: [thread.id] });
}

/** Done at the time: archives the thread, or looks again later. */
export function archiveWhenDue(ctx: DomainContext, [threadId]: readonly string[]): void {
  const found = ctx.store.channel(threadId as Snowflake);
  if (found === undefined || isDirect(found.channel) || found.guild === null) return;
  const { channel, guild } = found;
  const atMs = dueAtMs(ctx, channel);
  const nowMs = Math.floor(ctx.clock.now());
  if (atMs === undefined || channel.thread === undefined) return;
  if (atMs > nowMs) {
    scheduleArchive(ctx, channel);
    return;
  }
  const thread = { ...channel.thread, archived: true, archiveChangedAtMs: nowMs };
  const archived = { ...channel, thread };
  ctx.store.guilds.putChannel(guild, archived);
  ctx.events.push(channelEvent(archived, 'THREAD_UPDATE', channelView(ctx, archived)));
}

/** What is written in a thread that sleeps wakes it. */
export function wakeThread(ctx: DomainContext, channelId: Snowflake): void {
  const found = ctx.store.channel(channelId);
  if (found === undefined || isDirect(found.channel) || found.guild === null) return;
  const { channel, guild } = found;
  if (channel.thread?.archived !== true) return;
  const archiveChangedAtMs = Math.floor(ctx.clock.now());
  const awake = { ...channel, thread: { ...channel.thread, archived: false, archiveChangedAtMs } };
  ctx.store.guilds.putChannel(guild, awake);
  ctx.events.push(channelEvent(awake, 'THREAD_UPDATE', channelView(ctx, awake)));
  scheduleArchive(ctx, awake);
}
