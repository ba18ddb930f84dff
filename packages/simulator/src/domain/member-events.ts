// SPDX-License-Identifier: AGPL-3.0-only
// GUILD_MEMBER_UPDATE, for changes of the member and of the user.
import type { GuildState, MemberRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { memberView } from '../views/users.ts';
import type { DomainContext } from './context.ts';
import { type DomainEvent, guildEvent } from './events.ts';

/** Only written out when a session listens: one change may concern very many members. */
export function memberUpdated(
  ctx: DomainContext,
  guild: GuildState,
  [userId, member]: readonly [Snowflake, MemberRecord],
): DomainEvent {
  return {
    ...guildEvent(guild, 'GUILD_MEMBER_UPDATE', null),
    // Docs: sent for the current user whatever the intents.
    ownOf: userId,
    view: {
      key: () => '',
      render: () => ({ guild_id: guild.id, ...memberView(ctx, userId, member) }),
    },
  };
}
