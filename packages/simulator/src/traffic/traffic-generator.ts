// SPDX-License-Identifier: AGPL-3.0-only
// What a living server sounds like, under a seed: a mix of events and sizes as bots see it. Pure: the
// same population, seed and guilds give the same events, whatever the clock says.

import type { DomainEvent } from '../store/domain-event.ts';
import { guildEvent } from '../store/domain.ts';
import { memberWithUser, userPayload } from '../store/guild-payloads.ts';
import type { StoredGuild } from '../store/guild.ts';
import { withMessageContent } from '../store/message-content.ts';
import type { Population } from '../store/population.ts';
import { createRandom, HEX, type Random } from '../store/random.ts';
import {
  createSnowflakeSource,
  type SnowflakeSource,
  WORLD_START_MS,
} from '../store/snowflake-source.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { bigMessageParts, messagePayload } from './message-payloads.ts';

export interface TrafficGenerator {
  /** The next event in one of these guilds; undefined when there are none. */
  next(guilds: readonly StoredGuild[]): DomainEvent | undefined;
  /** How many events were made; also the number in the newest. */
  readonly generated: number;
}

/** What makes one event; `number` is the event's own, for whatever text it has. */
export interface Scene {
  readonly population: Population;
  readonly random: Random;
  readonly ids: SnowflakeSource;
  readonly guild: StoredGuild;
  readonly channelId: Snowflake;
  readonly userId: Snowflake;
  readonly number: number;
}

type Maker = (scene: Scene) => DomainEvent;

const EMOJIS = ['👍', '🎉', '❤️', '😂', '👀'];

const makeMessage: Maker = (scene) =>
  guildEvent(scene.guild, 'MESSAGE_CREATE', messagePayload(scene));

const makeBigMessage: Maker = (scene) =>
  guildEvent(scene.guild, 'MESSAGE_CREATE', {
    ...messagePayload(scene),
    ...bigMessageParts(scene.random),
  });

const makeEdit: Maker = (scene) =>
  guildEvent(scene.guild, 'MESSAGE_UPDATE', {
    ...messagePayload(scene),
    edited_timestamp: new Date(scene.ids.nowMs).toISOString(),
  });

const makeDelete: Maker = (scene) =>
  guildEvent(scene.guild, 'MESSAGE_DELETE', {
    id: scene.ids.take(),
    channel_id: scene.channelId,
    guild_id: scene.guild.id,
  });

const makePresence: Maker = ({ guild, userId, number, random }) =>
  guildEvent(guild, 'PRESENCE_UPDATE', {
    user: { id: userId },
    guild_id: guild.id,
    status: random.pick(['online', 'idle', 'dnd']),
    activities: [
      { id: random.text(16, HEX), name: `#${number}`, type: 0, created_at: WORLD_START_MS },
    ],
    client_status: { [random.pick(['desktop', 'mobile', 'web'])]: 'online' },
  });

const makeTyping: Maker = ({ population, guild, userId, channelId, ids }) =>
  guildEvent(guild, 'TYPING_START', {
    channel_id: channelId,
    guild_id: guild.id,
    user_id: userId,
    timestamp: Math.floor(ids.nowMs / 1_000),
    member: memberWithUser(population, guild, userId),
  });

const makeReaction: Maker = ({ population, guild, userId, channelId, ids, random }) =>
  guildEvent(guild, 'MESSAGE_REACTION_ADD', {
    user_id: userId,
    channel_id: channelId,
    message_id: ids.take(),
    guild_id: guild.id,
    member: memberWithUser(population, guild, userId),
    emoji: { id: null, name: random.pick(EMOJIS) },
    burst: false,
    type: 0,
  });

const makeReactionRemoval: Maker = ({ guild, userId, channelId, ids, random }) =>
  guildEvent(guild, 'MESSAGE_REACTION_REMOVE', {
    user_id: userId,
    channel_id: channelId,
    message_id: ids.take(),
    guild_id: guild.id,
    emoji: { id: null, name: random.pick(EMOJIS) },
    burst: false,
    type: 0,
  });

const makeVoiceState: Maker = ({ population, guild, userId, random }) =>
  guildEvent(guild, 'VOICE_STATE_UPDATE', {
    guild_id: guild.id,
    channel_id: random.next() < 0.5 ? (guild.voiceChannels[0]?.id ?? null) : null,
    user_id: userId,
    member: memberWithUser(population, guild, userId),
    session_id: random.text(32, HEX),
    deaf: false,
    mute: false,
    self_deaf: random.next() < 0.2,
    self_mute: random.next() < 0.4,
    self_video: false,
    suppress: false,
    request_to_speak_timestamp: null,
  });

const makeMemberAdd: Maker = ({ population, guild, userId }) =>
  guildEvent(guild, 'GUILD_MEMBER_ADD', {
    guild_id: guild.id,
    ...memberWithUser(population, guild, userId),
  });

const makeMemberUpdate: Maker = ({ population, guild, userId, number }) =>
  guildEvent(guild, 'GUILD_MEMBER_UPDATE', {
    guild_id: guild.id,
    ...memberWithUser(population, guild, userId),
    nick: `#${number}`,
  });

const makeMemberRemoval: Maker = ({ population, guild, userId }) =>
  guildEvent(guild, 'GUILD_MEMBER_REMOVE', {
    guild_id: guild.id,
    user: userPayload(population.users.get(userId) ?? population.self),
  });

const makeInteraction: Maker = (scene) => {
  const { population, guild, userId, channelId, ids, random, number } = scene;
  return guildEvent(guild, 'INTERACTION_CREATE', {
    id: ids.take(),
    application_id: population.applicationId,
    type: 2,
    token: random.text(160, HEX),
    version: 1,
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    locale: 'en-US',
    channel_id: channelId,
    channel: { id: channelId, type: 0, guild_id: guild.id },
    member: { ...memberWithUser(population, guild, userId), permissions: '3263488' },
    app_permissions: '3263488',
    entitlements: [],
    authorizing_integration_owners: { '0': guild.id },
    context: 0,
    attachment_size_limit: 10_485_760,
    data: {
      id: ids.take(),
      type: 1,
      name: random.pick(['play', 'ban', 'help', 'rank']),
      guild_id: guild.id,
      options: [{ name: 'text', type: 3, value: `#${number}` }],
    },
  });
};

const makeDirectMessage: Maker = (scene) => {
  const { guild_id: _guild, member: _member, ...message } = messagePayload(scene);
  // A DM channel has an id of its own for every user; the user's id serves as one.
  const data = { ...message, channel_id: scene.userId, channel_type: 1 };
  return { name: 'MESSAGE_CREATE', guildId: null, shardKey: 0, data };
};

/** Shares of a thousand events. */
const MIX: readonly (readonly [share: number, make: Maker])[] = [
  [520, makeMessage],
  [130, makePresence],
  [120, makeTyping],
  [60, makeReaction],
  [50, makeEdit],
  [30, makeVoiceState],
  [25, makeMemberUpdate],
  [20, makeDelete],
  [12, makeReactionRemoval],
  [10, makeMemberAdd],
  [9, makeInteraction],
  [7, makeDirectMessage],
  [6, makeMemberRemoval],
  [1, makeBigMessage],
];

const MIX_TOTAL = MIX.reduce((total, [share]) => total + share, 0);

function pickMaker(random: Random): Maker {
  let left = random.integer(1, MIX_TOTAL);
  for (const [share, make] of MIX) {
    left -= share;
    if (left <= 0) return make;
  }
  return makeMessage;
}

export function createTrafficGenerator(
  population: Population,
  seed: number | string,
): TrafficGenerator {
  const random = createRandom(seed, 'traffic');
  const ids = createSnowflakeSource(WORLD_START_MS, 1);
  let generated = 0;
  return {
    get generated() {
      return generated;
    },
    next(guilds) {
      if (guilds.length === 0) return undefined;
      const guild = random.pick(guilds);
      const channelId = (random.pick(guild.textChannels) as { id: Snowflake } | undefined)?.id;
      generated += 1;
      const event = pickMaker(random)({
        population,
        random,
        ids,
        guild,
        channelId: channelId ?? guild.id,
        // The first member is the bot: it does not talk to itself unless it is alone.
        userId:
          guild.memberIds[random.integer(1, guild.memberIds.length - 1)] ?? population.self.id,
        number: generated,
      });
      return withMessageContent(event, population.self.id);
    },
  };
}
