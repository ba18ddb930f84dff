// SPDX-License-Identifier: AGPL-3.0-only
// Which channels a bot can view, remembered until something changes that it depends on: every event in a
// channel asks.
import { ChannelType } from 'discord-api-types/v10';
import { canView } from '../domain/permissions.ts';
import { type GuildState, permissionVersion } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';

interface Sight {
  readonly version: number;
  readonly ownerId: Snowflake;
  readonly canView: boolean;
}

/** Beyond this all is forgotten and worked out anew. */
const MAX_SIGHTS = 200_000;

export class Visibility {
  /** By the bot's user, then by channel. */
  readonly #sights = new Map<Snowflake, Map<Snowflake, Sight>>();
  #count = 0;

  /** Whether the bot views the channel; of channels that are not there, everybody in the guild does. */
  canView(guild: GuildState, channelId: Snowflake, userId: Snowflake): boolean {
    let own = this.#sights.get(userId);
    if (own === undefined) this.#sights.set(userId, (own = new Map<Snowflake, Sight>()));
    const { ownerId } = guild.settings;
    const version = permissionVersion(guild) + threadVersion(guild, channelId);
    const known = own.get(channelId);
    if (known?.version === version && known.ownerId === ownerId) return known.canView;
    const channel = guild.channels.get(channelId);
    // A timeout takes no sight away, so that the time does not matter.
    const sees = channel === undefined || canView(guild, channel, { userId, nowMs: 0 });
    this.#remember(own, channelId, { version, ownerId, canView: sees });
    return sees;
  }

  #remember(own: Map<Snowflake, Sight>, channelId: Snowflake, sight: Sight): void {
    if (!own.has(channelId)) this.#count += 1;
    own.set(channelId, sight);
    if (this.#count <= MAX_SIGHTS) return;
    this.forget();
  }

  forget(): void {
    this.#sights.clear();
    this.#count = 0;
  }
}

/** Private threads are seen by their members. */
function threadVersion(guild: GuildState, channelId: Snowflake): number {
  if (guild.threadMembers.size === 0) return 0;
  if (guild.channels.get(channelId)?.type !== ChannelType.PrivateThread) return 0;
  return guild.threadMembers.get(channelId)?.version ?? 0;
}
