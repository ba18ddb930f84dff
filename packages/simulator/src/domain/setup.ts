// SPDX-License-Identifier: AGPL-3.0-only
// What tests put into a world before and while bots act in it: users, guilds with all in them,
// applications.
import { ChannelType } from 'discord-api-types/v10';
import type { ApplicationRecord, UserRecord } from '../store/application.ts';
import type { ChannelRecord, OverwriteRecord } from '../store/channel.ts';
import { createGuildState, type GuildState, type RoleRecord } from '../store/guild.ts';
import {
  botRole,
  createToken,
  EVERYONE_PERMISSIONS,
  plainChannel,
  plainMember,
  plainRole,
  plainSettings,
  verifyKeyFor,
} from '../store/population.ts';
import { HEX } from '../store/random.ts';
import { shardKeyFromSnowflake, type Snowflake } from '../store/snowflake.ts';
import { guildCreated } from '../views/guilds.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';
import { enterGuild, removeMember } from './guilds.ts';
import { announceInstallations } from './webhook-events.ts';

export interface UserSetup {
  readonly username: string;
  readonly globalName?: string | null | undefined;
}

export function setUpUser(ctx: DomainContext, { username, globalName }: UserSetup): UserRecord {
  const id = ctx.ids.take();
  const user = { id, username, globalName: globalName ?? null, avatar: null, bot: false };
  ctx.store.users.set(id, user);
  return user;
}

export interface ApplicationSetup {
  readonly name: string;
  readonly ownerId?: Snowflake | undefined;
  readonly allowedIntents: number;
}

/** Another application, with a bot user that is in no guild yet. */
export function setUpApplication(ctx: DomainContext, setup: ApplicationSetup): ApplicationRecord {
  const random = ctx.randoms.stream('applications');
  const id = ctx.ids.take();
  const signingSeed = random.text(64, HEX);
  const user = { id, username: setup.name, globalName: null, avatar: null, bot: true };
  const application: ApplicationRecord = {
    id,
    botUserId: id,
    ownerId: setup.ownerId ?? id,
    name: setup.name,
    description: '',
    token: createToken(random, id),
    isTokenRevoked: false,
    signingSeed,
    verifyKey: verifyKeyFor(signingSeed),
    allowedIntents: setup.allowedIntents,
    interactionsEndpointUrl: null,
    eventWebhooksUrl: null,
    eventWebhooksStatus: 1,
    eventWebhooksTypes: [],
    tags: [],
  };
  ctx.store.users.set(id, user);
  ctx.store.applications.set(id, application);
  ctx.store.guilds.registerBot(id);
  return application;
}

export interface RoleSetup {
  readonly name: string;
  /** Permission bits, decimal; default none. */
  readonly permissions?: string | undefined;
  readonly mentionable?: boolean | undefined;
}

export interface ChannelSetup {
  readonly name: string;
  readonly type?: ChannelType | undefined;
  readonly topic?: string | undefined;
  readonly nsfw?: boolean | undefined;
  /** A category of the same call. */
  readonly parent?: string | undefined;
  /** For members by id, and for roles by name; `@everyone` is one. */
  readonly overwrites?:
    | readonly {
        readonly role?: string | undefined;
        readonly userId?: Snowflake | undefined;
        readonly allow?: string | undefined;
        readonly deny?: string | undefined;
      }[]
    | undefined;
}

export interface MemberSetup {
  readonly userId: Snowflake;
  readonly nick?: string | undefined;
  /** By name, of the same call; or by id. */
  readonly roles?: readonly string[] | undefined;
}

export interface GuildSetup {
  readonly name: string;
  readonly ownerId?: Snowflake | undefined;
  /** Bots that are members; default the world's first. */
  readonly botUserIds: readonly Snowflake[];
  /** What they were invited with: bits, decimal. Default all that moderation takes. */
  readonly botPermissions?: string | undefined;
  readonly roles: readonly RoleSetup[];
  readonly channels: readonly ChannelSetup[];
  readonly members: readonly MemberSetup[];
}

function setUpRoles(ctx: DomainContext, id: Snowflake, setup: GuildSetup): RoleRecord[] {
  const permissions = EVERYONE_PERMISSIONS;
  const everyone = plainRole({ id, name: '@everyone', position: 0, permissions });
  const named = setup.roles.map((role, at) => ({
    ...plainRole({
      id: ctx.ids.take(),
      name: role.name,
      position: at + 1,
      permissions: role.permissions ?? '0',
    }),
    mentionable: role.mentionable ?? false,
  }));
  const bots = setup.botUserIds.flatMap((botId, at) => {
    const bot = ctx.store.user(botId);
    const position = named.length + 1 + at;
    return bot === undefined
      ? []
      : [{ ...botRole(ctx.ids.take(), bot, setup.botPermissions), position }];
  });
  return [everyone, ...named, ...bots];
}

/** Ids of roles that are told by name or id. */
function rolesNamed(roles: Iterable<RoleRecord>, wanted: readonly string[]): Snowflake[] {
  const all = [...roles];
  return wanted.map((one) => {
    const role = all.find(({ name, id }) => name === one || id === one);
    if (role === undefined) throw new ApiError('unknownRole');
    return role.id;
  });
}

function overwritesOf(
  { overwrites = [] }: ChannelSetup,
  roles: readonly RoleRecord[],
): OverwriteRecord[] {
  return overwrites.map(({ role, userId, allow = '0', deny = '0' }) => {
    if (userId !== undefined) return { id: userId, type: 1, allow, deny };
    const [id] = rolesNamed(roles, [role ?? '@everyone']);
    if (id === undefined) throw new ApiError('unknownRole');
    return { id, type: 0, allow, deny };
  });
}

function setUpChannels(
  ctx: DomainContext,
  guildId: Snowflake,
  { setup, roles }: { readonly setup: GuildSetup; readonly roles: readonly RoleRecord[] },
): ChannelRecord[] {
  const made: ChannelRecord[] = [];
  for (const [position, channel] of setup.channels.entries()) {
    const { name, type = ChannelType.GuildText } = channel;
    const parentId = made.find((other) => other.name === channel.parent)?.id ?? null;
    if (channel.parent !== undefined && parentId === null) throw new ApiError('unknownChannel');
    const plain = plainChannel({ id: ctx.ids.take(), guildId, type, name, position, parentId });
    made.push({
      ...plain,
      topic: channel.topic ?? null,
      nsfw: channel.nsfw ?? false,
      overwrites: overwritesOf(channel, roles),
    });
  }
  return made;
}

/** A guild with all in it; its bots are told at once. */
export function setUpGuild(ctx: DomainContext, setup: GuildSetup): GuildState {
  const id = ctx.ids.take();
  const roles = setUpRoles(ctx, id, setup);
  const channels = setUpChannels(ctx, id, { setup, roles });
  const now = Math.floor(ctx.clock.now());
  const people = setup.members.map(({ userId, nick, roles: wanted = [] }) => {
    if (ctx.store.user(userId) === undefined) throw new ApiError('unknownUser');
    const roleIds = rolesNamed(roles, wanted);
    return [userId, { ...plainMember(now), nick: nick ?? null, roleIds }] as const;
  });
  const bots = setup.botUserIds.map((botId) => {
    const roleIds = roles.filter((role) => role.botId === botId).map((role) => role.id);
    return [botId, { ...plainMember(now), roleIds }] as const;
  });
  const owner = setup.ownerId;
  const ownerId = owner ?? setup.members[0]?.userId ?? setup.botUserIds[0] ?? id;
  const isOutside = owner !== undefined && !setup.members.some(({ userId }) => userId === owner);
  const system = channels.find(({ type }) => type === ChannelType.GuildText);
  ctx.store.guilds.add(
    createGuildState({
      id,
      shardKey: shardKeyFromSnowflake(id),
      settings: plainSettings({ name: setup.name, ownerId, systemChannelId: system?.id ?? null }),
      roles,
      channels,
      members: [...(isOutside ? [[owner, plainMember(now)] as const] : []), ...people, ...bots],
    }),
  );
  const guild = ctx.store.guild(id);
  if (guild === undefined) throw new ApiError('unknownGuild');
  ctx.events.push(guildCreated(ctx, guild));
  announceInstallations(ctx, guild);
  return guild;
}

/** Somebody joins; nothing happens to those who are in already. A bot sees the whole guild. */
export function joinGuild(ctx: DomainContext, guild: GuildState, member: MemberSetup): void {
  const user = ctx.store.user(member.userId);
  if (user === undefined) throw new ApiError('unknownUser');
  if (guild.members.has(user.id)) return;
  const roleIds = rolesNamed(guild.roles.values(), member.roles ?? []);
  const now = Math.floor(ctx.clock.now());
  const record = { ...plainMember(now), nick: member.nick ?? null, roleIds };
  enterGuild(ctx, guild, { userId: user.id, member: record });
}

/** Somebody leaves; a bot is told that the guild is gone for it. */
export function leaveGuild(ctx: DomainContext, guild: GuildState, userId: Snowflake): void {
  if (!guild.members.has(userId)) throw new ApiError('unknownMember');
  removeMember(ctx, guild, userId);
}
