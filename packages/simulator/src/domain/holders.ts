// SPDX-License-Identifier: AGPL-3.0-only
// Events that only bots with a permission hear of.
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { DomainContext } from './context.ts';
import type { DomainEvent } from './events.ts';
import { channelPermissions, guildPermissions, has } from './permissions.ts';

/** Where a permission is asked for: in the whole guild, or in one channel of it. */
export interface HoldersPlace {
  readonly guild: GuildState;
  readonly channel?: ChannelRecord;
}

export function forHolders(
  ctx: DomainContext,
  event: DomainEvent,
  asked: HoldersPlace & { readonly permission: bigint },
): DomainEvent {
  const { guild, channel, permission } = asked;
  const nowMs = ctx.clock.now();
  return {
    ...event,
    isFor: ({ userId }) =>
      has(
        channel === undefined
          ? guildPermissions(guild, userId, nowMs)
          : channelPermissions(guild, channel, { userId, nowMs }),
        permission,
      ),
  };
}
