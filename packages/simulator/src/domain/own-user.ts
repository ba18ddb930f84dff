// SPDX-License-Identifier: AGPL-3.0-only
// What a bot does with itself: its name and picture, and leaving guilds.
import type { OwnUserEditInput } from '../input/guild.ts';
import type { UserRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { ownUserView } from '../views/users.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { removeMember } from './guilds.ts';
import { imageHash } from './image-hash.ts';
import { memberUpdated } from './member-events.ts';

/** Its guilds hear of it too; nobody listens in one that has not been made. */
function tellGuilds(ctx: DomainContext, userId: Snowflake): void {
  const { guilds } = ctx.store;
  for (const id of guilds.ofBot(userId)) {
    const guild = guilds.isMade(id) ? guilds.get(id) : undefined;
    const member = guild?.members.get(userId);
    if (guild !== undefined && member !== undefined) {
      ctx.events.push(memberUpdated(ctx, guild, [userId, member]));
    }
  }
}

/** USER_UPDATE goes to the bot itself. */
export function editOwnUser(ctx: DomainContext, actor: Actor, input: OwnUserEditInput): UserRecord {
  const user = ctx.store.user(actor.userId);
  if (user === undefined) throw new ApiError('unknownUser');
  const { avatar } = input;
  const hash = avatar === undefined ? user.avatar : avatar && imageHash(avatar);
  const changed = { ...user, username: input.username ?? user.username, avatar: hash };
  if (avatar) ctx.store.files.put(`avatars/${user.id}/${hash}`, avatar);
  ctx.store.users.set(user.id, changed);
  const { applicationId } = actor;
  if (applicationId !== undefined) {
    const audience = { kind: 'application', applicationId } as const;
    ctx.events.push({ name: 'USER_UPDATE', audience, data: ownUserView(changed) });
  }
  tellGuilds(ctx, user.id);
  return changed;
}

/** The owner cannot leave. */
export function leaveGuild(ctx: DomainContext, actor: Actor, guildId: Snowflake): void {
  const guild = ctx.store.guild(guildId);
  if (guild === undefined || !guild.members.has(actor.userId)) throw new ApiError('unknownGuild');
  if (guild.settings.ownerId === actor.userId) throw new ApiError('invalidGuild');
  removeMember(ctx, guild, actor.userId);
}
