// SPDX-License-Identifier: AGPL-3.0-only
// Who lives in a world from its beginning, all from a seed: an application with its bot user and token,
// users, and guilds, each of which can be made alone and in any order.
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ApplicationRecord, UserRecord } from './application.ts';
import type { ChannelRecord } from './channel.ts';
import type { SeededGuilds } from './guild-shelf.ts';
import {
  createGuildState,
  type GuildSettings,
  type MemberRecord,
  type OwnedGuild,
  type RoleRecord,
} from './guild.ts';
import { BASE64URL, createRandom, HEX, type Random } from './random.ts';
import { WORLD_START_MS } from './snowflake-source.ts';
import {
  shardKeyFromSnowflake,
  type Snowflake,
  snowflakeFromParts,
  timeMsFromSnowflake,
} from './snowflake.ts';

export interface PopulationOptions {
  readonly seed: number | string;
  readonly guilds: number;
  readonly membersMin: number;
  readonly membersMax: number;
  readonly channelsPerGuild: number;
  readonly allowedIntents: number;
  readonly botPermissions?: string | undefined;
  readonly token?: string | undefined;
}

export interface Population {
  readonly application: ApplicationRecord;
  readonly self: UserRecord;
  readonly users: ReadonlyMap<Snowflake, UserRecord>;
  readonly guilds: SeededGuilds;
}

// A prime: guild ids stepped by it fall evenly on the shards of every count it is no multiple of.
const GUILD_STEP_MS = 1_000_003;
const FIRST_GUILD_MS = 1_451_606_400_000;
const FIRST_USER_MS = 1_440_000_000_000;
const USER_STEP_MS = 7_919;
/** Roles' ids come after those of channels, of which there may be 500. */
const ROLES_AFTER_MS = 600;

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tas', 'vo', 'zu', 'el', 'por', 'dan', 'ish', 'qua'];

/** What members may do in a new guild. */
export const EVERYONE_PERMISSIONS: string = (
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.SendPolls |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.CreatePrivateThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseExternalStickers |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.CreateInstantInvite |
  PermissionFlagsBits.ChangeNickname |
  PermissionFlagsBits.Connect |
  PermissionFlagsBits.Speak |
  PermissionFlagsBits.Stream |
  PermissionFlagsBits.UseVAD
).toString();

/** What the bot was invited with: all that moderation takes, short of ADMINISTRATOR. */
export const BOT_PERMISSIONS: string = (
  BigInt(EVERYONE_PERMISSIONS) |
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageChannels |
  PermissionFlagsBits.ManageRoles |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageThreads |
  PermissionFlagsBits.ManageWebhooks |
  PermissionFlagsBits.ManageNicknames |
  PermissionFlagsBits.ManageGuildExpressions |
  PermissionFlagsBits.CreateGuildExpressions |
  PermissionFlagsBits.ManageEvents |
  PermissionFlagsBits.KickMembers |
  PermissionFlagsBits.BanMembers |
  PermissionFlagsBits.ModerateMembers |
  PermissionFlagsBits.ViewAuditLog |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.SendTTSMessages |
  PermissionFlagsBits.MuteMembers |
  PermissionFlagsBits.DeafenMembers |
  PermissionFlagsBits.MoveMembers |
  PermissionFlagsBits.PinMessages
).toString();

export function createName(random: Random, syllables: number): string {
  let name = '';
  for (let index = 0; index < syllables; index += 1) name += random.pick(SYLLABLES);
  return name;
}

function createUser(random: Random, index: number): UserRecord {
  const name = createName(random, random.integer(2, 4));
  return {
    id: snowflakeFromParts(FIRST_USER_MS + index * USER_STEP_MS, random.integer(0, 0x3fffff)),
    username: `${name}${index}`,
    globalName: random.next() < 0.7 ? name : null,
    avatar: random.next() < 0.8 ? random.text(32, HEX) : null,
    bot: false,
  };
}

/** Discord's form: base64 of the user id, a part for the time, a signature. */
export function createToken(random: Random, userId: Snowflake): string {
  const owner = Buffer.from(userId).toString('base64url');
  return `${owner}.${random.text(6, BASE64URL)}.${random.text(38, BASE64URL)}`;
}

/** DER around the 32 bytes of an Ed25519 key (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public key for a seed, both in hex. */
export function verifyKeyFor(signingSeed: string): string {
  const key = createPrivateKey({
    key: Buffer.concat([ED25519_PREFIX, Buffer.from(signingSeed, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('hex');
}

const PLAIN_CHANNEL = {
  topic: null,
  nsfw: false,
  rateLimitPerUser: 0,
  overwrites: [],
  defaultAutoArchiveMinutes: null,
  defaultThreadRateLimitPerUser: 0,
  flags: 0,
} as const;

const PLAIN_VOICE = {
  bitrate: 64_000,
  userLimit: 0,
  rtcRegion: null,
  videoQualityMode: 1,
} as const;

/** What a channel has that nobody set; the voice part where the type has one. */
export function plainChannel(
  channel: Pick<ChannelRecord, 'id' | 'guildId' | 'type' | 'name' | 'position' | 'parentId'>,
): ChannelRecord {
  const isVoice =
    channel.type === ChannelType.GuildVoice || channel.type === ChannelType.GuildStageVoice;
  return { ...channel, ...PLAIN_CHANNEL, ...(isVoice ? { voice: PLAIN_VOICE } : {}) };
}

function createChannels(random: Random, guild: GuildSeed, count: number): ChannelRecord[] {
  const { guildId, timeMs } = guild;
  const categoryId = snowflakeFromParts(timeMs + 1, random.integer(0, 0x3fffff));
  const category = { id: categoryId, guildId, type: ChannelType.GuildCategory, name: 'rooms' };
  const channels = [plainChannel({ ...category, parentId: null, position: 0 })];
  for (let index = 1; index <= Math.max(2, count); index += 1) {
    // Every fourth is a voice channel, and there is at least one of each kind.
    const type = index % 4 === 2 ? ChannelType.GuildVoice : ChannelType.GuildText;
    const id = snowflakeFromParts(timeMs + 1 + index, random.integer(0, 0x3fffff));
    const kind = type === ChannelType.GuildVoice ? 'voice' : 'text';
    const name = `${kind}-${createName(random, 2)}`;
    channels.push(plainChannel({ id, guildId, type, name, parentId: categoryId, position: index }));
  }
  return channels;
}

function pickMembers(random: Random, userIds: readonly Snowflake[], count: number): Snowflake[] {
  const start = random.integer(0, userIds.length - 1);
  const members: Snowflake[] = [];
  for (let index = 0; index < Math.min(count, userIds.length); index += 1) {
    members.push(userIds[(start + index) % userIds.length] as Snowflake);
  }
  return members;
}

/** What a guild is that nobody has set up. */
export function plainSettings(
  set: Pick<GuildSettings, 'name' | 'ownerId' | 'systemChannelId'>,
): GuildSettings {
  return {
    icon: null,
    splash: null,
    discoverySplash: null,
    banner: null,
    description: null,
    afkChannelId: null,
    afkTimeoutS: 300,
    systemChannelFlags: 0,
    rulesChannelId: null,
    publicUpdatesChannelId: null,
    safetyAlertsChannelId: null,
    verificationLevel: 0,
    defaultMessageNotifications: 0,
    explicitContentFilter: 0,
    mfaLevel: 0,
    nsfwLevel: 0,
    premiumTier: 0,
    premiumProgressBarEnabled: false,
    preferredLocale: 'en-US',
    features: [],
    widgetEnabled: false,
    widgetChannelId: null,
    ...set,
  };
}

export function plainRole(
  role: Pick<RoleRecord, 'id' | 'name' | 'position' | 'permissions'>,
): RoleRecord {
  return {
    ...role,
    color: 0,
    hoist: false,
    icon: null,
    unicodeEmoji: null,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

export function plainMember(joinedAtMs: number): MemberRecord {
  return {
    nick: null,
    avatar: null,
    roleIds: [],
    joinedAtMs,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    timeoutUntilMs: null,
  };
}

/** The role that comes with a bot. */
export function botRole(
  id: Snowflake,
  bot: UserRecord,
  permissions: string = BOT_PERMISSIONS,
): RoleRecord {
  const role = { id, name: bot.username, position: 2, permissions };
  return { ...plainRole(role), managed: true, botId: bot.id };
}

interface GuildSeed {
  readonly guildId: Snowflake;
  readonly timeMs: number;
}

interface Dwellers {
  readonly self: UserRecord;
  readonly userIds: readonly Snowflake[];
}

const timeOfGuild = (index: number): number => FIRST_GUILD_MS + index * GUILD_STEP_MS;

const streamOfGuild = (options: PopulationOptions, index: number): Random =>
  createRandom(options.seed, `guild/${index}`);

// The first draw of a guild's stream is for its id; the rest follows when the guild is made.
const drawGuildId = (random: Random, index: number): Snowflake =>
  snowflakeFromParts(timeOfGuild(index), random.integer(0, 0x3fffff));

function makeGuild(options: PopulationOptions, dwellers: Dwellers, index: number): OwnedGuild {
  const random = streamOfGuild(options, index);
  const timeMs = timeOfGuild(index);
  const id = drawGuildId(random, index);
  const wanted = random.integer(options.membersMin, options.membersMax);
  const others = pickMembers(random, dwellers.userIds, wanted);
  const channels = createChannels(random, { guildId: id, timeMs }, options.channelsPerGuild);
  const name = `${createName(random, 3)} ${createName(random, 2)}`;
  const keepersId = snowflakeFromParts(timeMs + ROLES_AFTER_MS, random.integer(0, 0x3fffff));
  const joinedAtMs = WORLD_START_MS - random.integer(1, 300) * 86_400_000;
  const botRoleId = snowflakeFromParts(timeMs + ROLES_AFTER_MS + 1, random.integer(0, 0x3fffff));
  const member = plainMember(joinedAtMs);
  const permissions = EVERYONE_PERMISSIONS;
  return createGuildState({
    id,
    shardKey: shardKeyFromSnowflake(id),
    settings: plainSettings({
      name,
      ownerId: others[0] ?? dwellers.self.id,
      systemChannelId:
        channels.find((channel) => channel.type === ChannelType.GuildText)?.id ?? null,
    }),
    // The role everyone has carries the guild's own id.
    roles: [
      plainRole({ id, name: '@everyone', position: 0, permissions }),
      plainRole({ id: keepersId, name: 'keepers', position: 1, permissions }),
      botRole(botRoleId, dwellers.self, options.botPermissions),
    ],
    channels,
    members: [
      [dwellers.self.id, { ...member, roleIds: [botRoleId] }],
      ...others.map((userId) => [userId, member] as const),
    ],
  });
}

function createSelf(random: Random): UserRecord {
  return {
    id: snowflakeFromParts(FIRST_USER_MS - 1_000, random.integer(0, 0x3fffff)),
    username: `${createName(random, 2)}bot`,
    globalName: null,
    avatar: null,
    bot: true,
  };
}

function createApplication(
  options: PopulationOptions,
  self: UserRecord,
  ownerId: Snowflake,
): ApplicationRecord {
  const random = createRandom(options.seed, 'application');
  const signingSeed = random.text(64, HEX);
  return {
    // An application made today has the same id as its bot user.
    id: self.id,
    botUserId: self.id,
    ownerId,
    name: self.username,
    description: '',
    token: options.token ?? createToken(random, self.id),
    isTokenRevoked: false,
    signingSeed,
    verifyKey: verifyKeyFor(signingSeed),
    allowedIntents: options.allowedIntents,
    interactionsEndpointUrl: null,
    eventWebhooksUrl: null,
    eventWebhooksStatus: 1,
    eventWebhooksTypes: [],
    tags: [],
  };
}

/** Everyone a world starts with, and how to make its guilds; the same for the same options. */
export function createPopulation(options: PopulationOptions): Population {
  const random = createRandom(options.seed, 'population');
  const self = createSelf(random);
  const userCount = Math.max(options.membersMax, Math.min(5_000, options.guilds * 4), 1);
  const users = new Map<Snowflake, UserRecord>();
  for (let index = 0; index < userCount; index += 1) {
    const user = createUser(random, index);
    users.set(user.id, user);
  }
  const userIds = [...users.keys()];
  users.set(self.id, self);
  return {
    application: createApplication(options, self, userIds[0] ?? self.id),
    self,
    users,
    guilds: {
      botUserId: self.id,
      idOf: (index) => drawGuildId(streamOfGuild(options, index), index),
      make: (index) => makeGuild(options, { self, userIds }, index),
      hasUser: (id) => users.has(id),
      indexOfInner: (id) => Math.floor((timeMsFromSnowflake(id) - FIRST_GUILD_MS) / GUILD_STEP_MS),
    },
  };
}
