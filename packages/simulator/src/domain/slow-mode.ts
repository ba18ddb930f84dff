// SPDX-License-Identifier: AGPL-3.0-only
// Slow mode: how long a user waits between two messages of a channel (docs: Channel, rate_limit_per_user).
// Bots are not bound by it.
import { isDirect } from '../store/channel.ts';
import type { FoundChannel } from '../store/store.ts';
import { permissionsInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { has, PERMISSIONS } from './permissions.ts';

/** How far back one's own last message is looked for. */
const LOOKED_AT = 1_000;

/** Throws 20016 when the user must wait. */
export function checkSlowMode(ctx: DomainContext, actor: Actor, found: FoundChannel): void {
  const { channel } = found;
  if (actor.kind !== 'user' || isDirect(channel) || channel.rateLimitPerUser === 0) return;
  if (has(permissionsInChannel(ctx, actor, found), PERMISSIONS.BypassSlowmode)) return;
  const sinceMs = ctx.clock.now() - channel.rateLimitPerUser * 1_000;
  const spoke = ctx.store
    .log(channel.id)
    .before(undefined, LOOKED_AT)
    .some(({ authorId, createdAtMs }) => authorId === actor.userId && createdAtMs > sinceMs);
  if (spoke) throw new ApiError('slowMode');
}
