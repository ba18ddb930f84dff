// SPDX-License-Identifier: AGPL-3.0-only
// Who lives in a world: the application, its bot user and token, users and guilds, all from a seed.
import type { StoredChannel, StoredGuild, StoredUser } from './guild.ts';
import { BASE64URL, createRandom, HEX, type Random } from './random.ts';
import { WORLD_START_MS } from './snowflake-source.ts';
import { shardKeyFromSnowflake, type Snowflake, snowflakeFromParts } from './snowflake.ts';

export interface PopulationOptions {
  readonly seed: number | string;
  readonly guilds: number;
  readonly membersMin: number;
  readonly membersMax: number;
  readonly channelsPerGuild: number;
  readonly token?: string | undefined;
}

export interface Population {
  readonly applicationId: Snowflake;
  readonly token: string;
  readonly self: StoredUser;
  readonly users: ReadonlyMap<Snowflake, StoredUser>;
  readonly userIds: readonly Snowflake[];
  readonly guilds: Map<Snowflake, StoredGuild>;
}

// A prime: guild ids stepped by it fall evenly on the shards of every count it is no multiple of.
const GUILD_STEP_MS = 1_000_003;
const FIRST_GUILD_MS = 1_451_606_400_000;
const FIRST_USER_MS = 1_440_000_000_000;
const USER_STEP_MS = 7_919;

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tas', 'vo', 'zu', 'el', 'por', 'dan', 'ish', 'qua'];

export function createName(random: Random, syllables: number): string {
  let name = '';
  for (let index = 0; index < syllables; index += 1) name += random.pick(SYLLABLES);
  return name;
}

function createUser(random: Random, index: number): StoredUser {
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
function createToken(random: Random, userId: Snowflake): string {
  const owner = Buffer.from(userId).toString('base64url');
  return `${owner}.${random.text(6, BASE64URL)}.${random.text(38, BASE64URL)}`;
}

function createChannels(random: Random, guildTimeMs: number, count: number): StoredChannel[] {
  const categoryId = snowflakeFromParts(guildTimeMs + 1, random.integer(0, 0x3fffff));
  const channels: StoredChannel[] = [
    { id: categoryId, type: 4, name: 'rooms', parentId: null, position: 0 },
  ];
  for (let index = 1; index <= Math.max(2, count); index += 1) {
    // Every fourth is a voice channel, and there is at least one of each kind.
    const type = index % 4 === 2 ? 2 : 0;
    channels.push({
      id: snowflakeFromParts(guildTimeMs + 1 + index, random.integer(0, 0x3fffff)),
      type,
      name: `${type === 2 ? 'voice' : 'text'}-${createName(random, 2)}`,
      parentId: categoryId,
      position: index,
    });
  }
  return channels;
}

function createMembers(random: Random, userIds: readonly Snowflake[], count: number): Snowflake[] {
  const start = random.integer(0, userIds.length - 1);
  const members: Snowflake[] = [];
  for (let index = 0; index < Math.min(count, userIds.length); index += 1) {
    members.push(userIds[(start + index) % userIds.length] as Snowflake);
  }
  return members;
}

/** Makes guild number `index` of the world; also used for guilds that join later. */
export function createGuild(
  options: PopulationOptions,
  population: Pick<Population, 'self' | 'userIds'>,
  index: number,
): StoredGuild {
  const random = createRandom(options.seed, `guild/${index}`);
  const timeMs = FIRST_GUILD_MS + index * GUILD_STEP_MS;
  const id = snowflakeFromParts(timeMs, random.integer(0, 0x3fffff));
  const wanted = random.integer(options.membersMin, options.membersMax);
  const others = createMembers(random, population.userIds, wanted);
  const channels = createChannels(random, timeMs, options.channelsPerGuild);
  return {
    id,
    shardKey: shardKeyFromSnowflake(id),
    name: `${createName(random, 3)} ${createName(random, 2)}`,
    ownerId: others[0] ?? population.self.id,
    // The role everyone has carries the guild's own id.
    roles: [
      { id, name: '@everyone' },
      { id: snowflakeFromParts(timeMs + 40, random.integer(0, 0x3fffff)), name: 'keepers' },
    ],
    channels,
    textChannels: channels.filter((channel) => channel.type === 0),
    voiceChannels: channels.filter((channel) => channel.type === 2),
    memberIds: [population.self.id, ...others],
    joinedAt: new Date(WORLD_START_MS - random.integer(1, 300) * 86_400_000).toISOString(),
    unavailable: false,
    voiceStates: new Map(),
  };
}

/** Everyone and everything a world starts with; the same for the same options. */
export function createPopulation(options: PopulationOptions): Population {
  const random = createRandom(options.seed, 'population');
  const selfId = snowflakeFromParts(FIRST_USER_MS - 1_000, random.integer(0, 0x3fffff));
  const self: StoredUser = {
    id: selfId,
    username: `${createName(random, 2)}bot`,
    globalName: null,
    avatar: null,
    bot: true,
  };
  const userCount = Math.max(options.membersMax, Math.min(5_000, options.guilds * 4), 1);
  const users = new Map<Snowflake, StoredUser>();
  for (let index = 0; index < userCount; index += 1) {
    const user = createUser(random, index);
    users.set(user.id, user);
  }
  const userIds = [...users.keys()];
  const guilds = new Map<Snowflake, StoredGuild>();
  for (let index = 0; index < options.guilds; index += 1) {
    const guild = createGuild(options, { self, userIds }, index);
    guilds.set(guild.id, guild);
  }
  // An application made today has the same id as its bot user.
  return {
    applicationId: selfId,
    token: options.token ?? createToken(random, selfId),
    self,
    users,
    userIds,
    guilds,
  };
}
