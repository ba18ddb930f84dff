// SPDX-License-Identifier: AGPL-3.0-only
// PRESENCE_UPDATE of a bot, to the other bots in its guilds (docs: Gateway Events, Presence Update).
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { DomainContext } from './context.ts';
import { guildEvent } from './events.ts';

export interface Presence {
  readonly userId: Snowflake;
  readonly status: 'online' | 'dnd' | 'idle' | 'invisible' | 'offline';
  readonly activities: readonly object[];
}

/** Guilds that the bot shares with another one: where nobody else listens, nothing need be said. */
function* sharedGuilds({ store }: DomainContext, userId: Snowflake): Generator<GuildState> {
  const own = store.guilds.ofBot(userId);
  const seen = new Set<Snowflake>();
  for (const { botUserId } of store.applications.values()) {
    if (botUserId === userId) continue;
    for (const id of store.guilds.ofBot(botUserId)) {
      if (!own.has(id) || seen.has(id)) continue;
      seen.add(id);
      const guild = store.guild(id);
      if (guild !== undefined) yield guild;
    }
  }
}

/** Tells of a new presence, in the guilds of one shard. */
export function announcePresence(
  ctx: DomainContext,
  presence: Presence,
  isOfShard: (guild: GuildState) => boolean,
): void {
  const { userId } = presence;
  const status = presence.status === 'invisible' ? 'offline' : presence.status;
  const createdAt = Math.floor(ctx.clock.now());
  const activities = presence.activities.map((each) => ({ ...each, created_at: createdAt }));
  for (const guild of sharedGuilds(ctx, userId)) {
    if (!isOfShard(guild)) continue;
    const data = {
      user: { id: userId },
      guild_id: guild.id,
      status,
      activities,
      client_status: status === 'offline' ? {} : { web: status },
    };
    const event = guildEvent(guild, 'PRESENCE_UPDATE', data);
    ctx.events.push({ ...event, isFor: (reader) => reader.userId !== userId });
  }
}
