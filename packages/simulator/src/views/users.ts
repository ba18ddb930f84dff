// SPDX-License-Identifier: AGPL-3.0-only
// Users, members and presences on the wire.
import type {
  APIGuildMember,
  APIGuildMemberNoUser,
  APIUser,
  UserFlags,
} from 'discord-api-types/v10';
import { isoTime, type ViewContext } from '../domain/context.ts';
import type { UserRecord } from '../store/application.ts';
import type { GuildState, MemberRecord } from '../store/guild.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';

export function userView(user: UserRecord): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.globalName,
    avatar: user.avatar,
    bot: user.bot,
    system: false,
    public_flags: 0 as UserFlags,
    banner: user.banner ?? null,
    accent_color: null,
    avatar_decoration_data: null,
  };
}

/** What a bot is told of itself. */
export function ownUserView(user: UserRecord): APIUser {
  return {
    ...userView(user),
    flags: 0 as UserFlags,
    mfa_enabled: false,
    locale: 'en-US',
    verified: true,
    email: null,
    premium_type: 0,
  };
}

/** What a user is told of themselves, as far as the scopes of their access token go. */
export function grantedUserView(user: UserRecord, scopes: readonly string[]): APIUser {
  const { email: _email, verified: _verified, ...rest } = ownUserView(user);
  if (!scopes.includes('email')) return rest;
  return { ...rest, email: `${user.id}@users.invalid`, verified: true };
}

/** Somebody whom nobody knows any more. */
export function deletedUserView(id: Snowflake): APIUser {
  const name = `deleted_user_${id.slice(-12)}`;
  return userView({ id, username: name, globalName: null, avatar: null, bot: false });
}

export function userViewOf({ store }: ViewContext, id: Snowflake): APIUser {
  const user = store.user(id);
  return user === undefined ? deletedUserView(id) : userView(user);
}

/** One record stands for many members, and is told again with every message of theirs. */
const joinedTimes = new WeakMap<MemberRecord, string>();

function joinedAt(member: MemberRecord): string {
  const known = joinedTimes.get(member);
  if (known !== undefined) return known;
  const time = isoTime(member.joinedAtMs);
  joinedTimes.set(member, time);
  return time;
}

/** A member without `user`, as messages carry it. */
export function memberOnlyView(member: MemberRecord): APIGuildMemberNoUser {
  return {
    nick: member.nick,
    avatar: member.avatar,
    banner: null,
    roles: [...member.roleIds],
    joined_at: joinedAt(member),
    premium_since: null,
    deaf: member.deaf,
    mute: member.mute,
    flags: member.flags,
    pending: member.pending,
    communication_disabled_until:
      member.timeoutUntilMs === null ? null : isoTime(member.timeoutUntilMs),
  };
}

export function memberView(
  context: ViewContext,
  userId: Snowflake,
  member: MemberRecord,
): APIGuildMember {
  return { user: userViewOf(context, userId), ...memberOnlyView(member) };
}

/** The member of a guild, if there is one. */
export function memberViewOf(
  context: ViewContext,
  guild: GuildState,
  userId: Snowflake,
): APIGuildMember | undefined {
  const member = guild.members.get(userId);
  return member === undefined ? undefined : memberView(context, userId, member);
}

/** Who wrote a message: a user, or what a webhook calls itself. */
export function authorView(context: ViewContext, message: MessageRecord): APIUser {
  const { webhook } = message;
  if (webhook === null) return userViewOf(context, message.authorId);
  return {
    id: webhook.webhookId,
    username: webhook.username,
    discriminator: '0000',
    global_name: null,
    avatar: webhook.avatar,
    bot: true,
    public_flags: 0 as UserFlags,
  };
}

export function presenceView(userId: Snowflake): Record<string, unknown> {
  return {
    user: { id: userId },
    status: 'online',
    activities: [],
    client_status: { desktop: 'online' },
  };
}
