// SPDX-License-Identifier: AGPL-3.0-only
// DMs (docs: User resource, Create DM).
import type { DirectChannelRecord } from '../store/channel.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';

/** The DM of two, made when there is none yet. Nobody is told: Discord has no event for bots. */
export function openDirectChannel(
  ctx: DomainContext,
  actor: Actor,
  recipientId: Snowflake,
): DirectChannelRecord {
  if (recipientId === actor.userId || ctx.store.user(recipientId) === undefined) {
    throw new ApiError('invalidRecipients');
  }
  const known = ctx.store.directBetween(actor.userId, recipientId);
  if (known !== undefined) return known;
  const channel = { id: ctx.ids.take(), userIds: [actor.userId, recipientId] as const };
  ctx.store.addDirect(channel);
  return channel;
}
