// SPDX-License-Identifier: AGPL-3.0-only
// A tag that a forum has no more is on none of its posts.
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import { channelView } from '../views/channels.ts';
import type { DomainContext } from './context.ts';
import { channelEvent } from './events.ts';

export function forgetTags(ctx: DomainContext, guild: GuildState, forum: ChannelRecord): void {
  const known = new Set(forum.forum?.availableTags.map(({ id }) => id));
  for (const post of [...guild.channels.values()]) {
    const { thread, parentId } = post;
    if (thread === undefined || parentId !== forum.id) continue;
    const appliedTags = thread.appliedTags.filter((id) => known.has(id));
    if (appliedTags.length === thread.appliedTags.length) continue;
    const changed = { ...post, thread: { ...thread, appliedTags } };
    ctx.store.guilds.putChannel(guild, changed);
    ctx.events.push(channelEvent(changed, 'THREAD_UPDATE', channelView(ctx, changed)));
  }
}
