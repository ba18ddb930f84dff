// SPDX-License-Identifier: AGPL-3.0-only
// What a living server sounds like, under a seed: a mix of events and sizes as bots see it. Pure: the
// same population, seed and guilds give the same events, whatever the clock says.

import { ChannelType } from 'discord-api-types/v10';
import type { ViewContext } from '../domain/context.ts';
import { type DomainEvent, guildEvent } from '../domain/events.ts';
import type { GuildEntry } from '../store/guild-shelf.ts';
import type { GuildState } from '../store/guild.ts';
import { createRandom, HEX, type Random } from '../store/random.ts';
import {
  createSteppedSource,
  type SteppedSource,
  WORLD_START_MS,
} from '../store/snowflake-source.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { withMessageContent } from '../views/message-content.ts';
import { memberViewOf, userViewOf } from '../views/users.ts';
import { bigMessageParts, messagePayload } from './message-payloads.ts';

export interface TrafficGenerator {
  /** The next event in one of these guilds; undefined when there are none. */
  next(guilds: readonly GuildEntry[]): DomainEvent | undefined;
  /** How many events were made; also the number in the newest. */
  readonly generated: number;
}

/** What makes one event; `number` is the event's own, for whatever text it has. */
export interface Scene {
  readonly context: ViewContext;
  readonly applicationId: Snowflake;
  readonly random: Random;
  readonly ids: SteppedSource;
  readonly guild: GuildState;
  readonly voiceChannelId: Snowflake | null;
  readonly channelId: Snowflake;
  readonly userId: Snowflake;
  readonly number: number;
}

type Maker = (scene: Scene) => DomainEvent;

/** An event of the scene's channel: who cannot view it does not see it. */
function channelEvent(
  { guild, channelId }: Pick<Scene, 'guild' | 'channelId'>,
  name: string,
  data: unknown,
): DomainEvent {
  return { name, audience: { kind: 'guild', guildId: guild.id, channelId }, data };
}

const EMOJIS = ['👍', '🎉', '❤️', '😂', '👀'];

const makeMessage: Maker = (scene) => channelEvent(scene, 'MESSAGE_CREATE', messagePayload(scene));

const makeBigMessage: Maker = (scene) =>
  channelEvent(scene, 'MESSAGE_CREATE', {
    ...messagePayload(scene),
    ...bigMessageParts(scene.random),
  });

const makeEdit: Maker = (scene) =>
  channelEvent(scene, 'MESSAGE_UPDATE', {
    ...messagePayload(scene),
    edited_timestamp: new Date(scene.ids.nowMs).toISOString(),
  });

const makeDelete: Maker = (scene) =>
  channelEvent(scene, 'MESSAGE_DELETE', {
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

const makeTyping: Maker = ({ context, guild, userId, channelId, ids }) =>
  channelEvent({ guild, channelId }, 'TYPING_START', {
    channel_id: channelId,
    guild_id: guild.id,
    user_id: userId,
    timestamp: Math.floor(ids.nowMs / 1_000),
    member: memberViewOf(context, guild, userId),
  });

const makeReaction: Maker = ({ context, guild, userId, channelId, ids, random }) =>
  channelEvent({ guild, channelId }, 'MESSAGE_REACTION_ADD', {
    user_id: userId,
    channel_id: channelId,
    message_id: ids.take(),
    guild_id: guild.id,
    member: memberViewOf(context, guild, userId),
    emoji: { id: null, name: random.pick(EMOJIS) },
    burst: false,
    type: 0,
  });

const makeReactionRemoval: Maker = ({ guild, userId, channelId, ids, random }) =>
  channelEvent({ guild, channelId }, 'MESSAGE_REACTION_REMOVE', {
    user_id: userId,
    channel_id: channelId,
    message_id: ids.take(),
    guild_id: guild.id,
    emoji: { id: null, name: random.pick(EMOJIS) },
    burst: false,
    type: 0,
  });

const makeVoiceState: Maker = ({ context, guild, userId, random, voiceChannelId }) =>
  guildEvent(guild, 'VOICE_STATE_UPDATE', {
    guild_id: guild.id,
    channel_id: random.next() < 0.5 ? voiceChannelId : null,
    user_id: userId,
    member: memberViewOf(context, guild, userId),
    session_id: random.text(32, HEX),
    deaf: false,
    mute: false,
    self_deaf: random.next() < 0.2,
    self_mute: random.next() < 0.4,
    self_video: false,
    suppress: false,
    request_to_speak_timestamp: null,
  });

const makeMemberAdd: Maker = ({ context, guild, userId }) =>
  guildEvent(guild, 'GUILD_MEMBER_ADD', {
    guild_id: guild.id,
    ...memberViewOf(context, guild, userId),
  });

const makeMemberUpdate: Maker = ({ context, guild, userId, number }) =>
  guildEvent(guild, 'GUILD_MEMBER_UPDATE', {
    guild_id: guild.id,
    ...memberViewOf(context, guild, userId),
    nick: `#${number}`,
  });

const makeMemberRemoval: Maker = ({ context, guild, userId }) =>
  guildEvent(guild, 'GUILD_MEMBER_REMOVE', {
    guild_id: guild.id,
    user: userViewOf(context, userId),
  });

const makeInteraction: Maker = (scene) => {
  const { context, guild, userId, channelId, ids, random, number } = scene;
  const { applicationId } = scene;
  const audience = { kind: 'application', applicationId, guildId: guild.id } as const;
  const data = {
    id: ids.take(),
    application_id: applicationId,
    type: 2,
    token: random.text(160, HEX),
    version: 1,
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    locale: 'en-US',
    channel_id: channelId,
    channel: { id: channelId, type: 0, guild_id: guild.id },
    member: { ...memberViewOf(context, guild, userId), permissions: '3263488' },
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
  };
  return { name: 'INTERACTION_CREATE', audience, data };
};

const makeDirectMessage: Maker = (scene) => {
  const { guild_id: _guild, member: _member, ...message } = messagePayload(scene);
  // A DM channel has an id of its own for every user; the user's id serves as one.
  const data = { ...message, channel_id: scene.userId, channel_type: 1 };
  const { applicationId } = scene;
  return { name: 'MESSAGE_CREATE', audience: { kind: 'application', applicationId }, data };
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

/** What does not change about a guild while traffic runs, looked up once. */
interface Stage {
  readonly guild: GuildState;
  readonly channelVersion: number;
  readonly memberVersion: number;
  readonly userIds: readonly Snowflake[];
  readonly textChannelIds: readonly Snowflake[];
  readonly voiceChannelId: Snowflake | null;
}

function createStage(guild: GuildState, selfId: Snowflake): Stage {
  const channels = [...guild.channels.values()];
  return {
    guild,
    channelVersion: guild.channels.version,
    memberVersion: guild.members.version,
    userIds: [...guild.members.keys()].filter((id) => id !== selfId),
    textChannelIds: channels
      .filter(({ type }) => type === ChannelType.GuildText)
      .map(({ id }) => id),
    voiceChannelId: channels.find(({ type }) => type === ChannelType.GuildVoice)?.id ?? null,
  };
}

class Stages {
  readonly #context: ViewContext;
  readonly #selfId: Snowflake;
  readonly #stages = new Map<Snowflake, Stage>();

  constructor(context: ViewContext, selfId: Snowflake) {
    this.#context = context;
    this.#selfId = selfId;
  }

  of(guildId: Snowflake): Stage | undefined {
    const guild = this.#context.store.guild(guildId);
    if (guild === undefined) return undefined;
    const known = this.#stages.get(guildId);
    const holds =
      known?.guild === guild &&
      known.channelVersion === guild.channels.version &&
      known.memberVersion === guild.members.version;
    if (holds) return known;
    const stage = createStage(guild, this.#selfId);
    this.#stages.set(guildId, stage);
    return stage;
  }
}

/** Whose ears the traffic is for. */
export interface TrafficOwner {
  readonly applicationId: Snowflake;
  /** The bot's: it does not talk to itself unless it is alone. */
  readonly userId: Snowflake;
}

export function createTrafficGenerator(
  context: ViewContext,
  owner: TrafficOwner,
  seed: number | string,
): TrafficGenerator {
  const random = createRandom(seed, 'traffic');
  const ids = createSteppedSource(WORLD_START_MS, 1);
  const stages = new Stages(context, owner.userId);
  let generated = 0;
  return {
    get generated() {
      return generated;
    },
    next(guilds) {
      if (guilds.length === 0) return undefined;
      const stage = stages.of(random.pick(guilds).id);
      if (stage === undefined) return undefined;
      const { guild, userIds, textChannelIds, voiceChannelId } = stage;
      generated += 1;
      const event = pickMaker(random)({
        context,
        applicationId: owner.applicationId,
        random,
        ids,
        guild,
        channelId: textChannelIds.length === 0 ? guild.id : random.pick(textChannelIds),
        voiceChannelId,
        userId: userIds.length === 0 ? owner.userId : random.pick(userIds),
        number: generated,
      });
      return withMessageContent(event);
    },
  };
}
