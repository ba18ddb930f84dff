// SPDX-License-Identifier: AGPL-3.0-only
// What an authenticated client may ask for: ops 3, 4, 8, 31 and 43 (docs: Gateway Events, Send
// Events). What Discord leaves unanswered stays unanswered here.
import { z } from 'zod';
import { guildEvent } from '../domain/events.ts';
import { announcePresence } from '../domain/presence.ts';
import { changeVoiceState } from '../domain/voice.ts';
import { snowflake } from '../input/fields.ts';
import { perform } from '../perform.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { isVoiceType } from '../views/guilds.ts';
import type { World } from '../world.ts';
import { dispatchTo } from './dispatcher.ts';
import { answerMembers, requestMembersSchema } from './member-requests.ts';
import { OPCODES } from './opcodes.ts';
import type { Session } from './session.ts';

export interface Command {
  readonly op: number;
  readonly data: unknown;
}

const presenceSchema = z.looseObject({
  since: z.number().nullable(),
  activities: z.array(z.looseObject({ name: z.string(), type: z.number().int() })),
  status: z.enum(['online', 'dnd', 'idle', 'invisible', 'offline']),
  afk: z.boolean(),
});

const voiceStateSchema = z.looseObject({
  guild_id: snowflake,
  channel_id: snowflake.nullable(),
  self_mute: z.boolean(),
  self_deaf: z.boolean(),
});

const soundboardSchema = z.looseObject({ guild_ids: z.array(snowflake).max(1_000) });

const channelInfoSchema = z.looseObject({ guild_id: snowflake, fields: z.array(z.string()) });

function ownGuild(world: World, session: Session, guildId: Snowflake): GuildState | undefined {
  const guild = world.store.guild(guildId);
  if (guild === undefined || guild.unavailable) return undefined;
  if (!guild.members.has(session.userId)) return undefined;
  return guild.shardKey % session.shardCount === session.shardId ? guild : undefined;
}

function answerChannelInfo(
  world: World,
  session: Session,
  request: z.infer<typeof channelInfoSchema>,
): void {
  const guild = ownGuild(world, session, request.guild_id);
  if (guild === undefined) return;
  const voice = [...guild.channels.values()].filter(
    ({ id, type }) => isVoiceType(type) && world.visibility.canView(guild, id, session.userId),
  );
  const channels = voice.map((channel) => ({
    id: channel.id,
    ...(request.fields.includes('status') ? { status: channel.voiceStatus ?? null } : {}),
    ...(request.fields.includes('voice_start_time') ? { voice_start_time: null } : {}),
  }));
  dispatchTo(session, guildEvent(guild, 'CHANNEL_INFO', { guild_id: guild.id, channels }));
}

/** Docs: at most 5 in 20 seconds. What becomes of more they do not say: here nobody hears of it. */
const PRESENCE_LIMIT = 5;
const PRESENCE_WINDOW_MS = 20_000;

function changePresence(
  world: World,
  session: Session,
  { status, activities }: z.infer<typeof presenceSchema>,
): void {
  const now = world.clock.now();
  const recent = session.presenceChangesMs.filter((atMs) => now - atMs < PRESENCE_WINDOW_MS);
  session.presenceChangesMs = recent;
  if (recent.length >= PRESENCE_LIMIT) return;
  recent.push(now);
  const { userId, shardId, shardCount } = session;
  perform(world, (ctx) =>
    announcePresence(
      ctx,
      { userId, status, activities },
      (guild) => guild.shardKey % shardCount === shardId,
    ),
  );
}

/** Carries a parsed command out, or returns false when its shape is wrong. */
type Carry = (world: World, session: Session, data: unknown) => boolean;

function carry<T>(
  schema: z.ZodType<T>,
  run: (world: World, session: Session, request: T) => void,
): Carry {
  return (world, session, data) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) run(world, session, parsed.data);
    return parsed.success;
  };
}

const COMMANDS: ReadonlyMap<number, Carry> = new Map([
  [OPCODES.presenceUpdate, carry(presenceSchema, changePresence)],
  [
    OPCODES.voiceStateUpdate,
    carry(voiceStateSchema, (world, session, request) => {
      const guild = ownGuild(world, session, request.guild_id);
      if (guild === undefined) return;
      const { userId, applicationId } = session;
      const change = {
        guild,
        channelId: request.channel_id,
        selfMute: request.self_mute,
        selfDeaf: request.self_deaf,
      };
      perform(world, (ctx) =>
        changeVoiceState(ctx, { kind: 'bot', userId, applicationId }, change),
      );
    }),
  ],
  [
    OPCODES.requestGuildMembers,
    carry(requestMembersSchema, (world, session, request) => {
      const guild = ownGuild(world, session, request.guild_id);
      if (guild !== undefined) answerMembers(world, session, { guild, request });
    }),
  ],
  [
    OPCODES.requestSoundboardSounds,
    carry(soundboardSchema, (world, session, request) => {
      for (const guildId of request.guild_ids) {
        const guild = ownGuild(world, session, guildId);
        if (guild === undefined) continue;
        const data = { guild_id: guild.id, soundboard_sounds: [] };
        dispatchTo(session, guildEvent(guild, 'SOUNDBOARD_SOUNDS', data));
      }
    }),
  ],
  [OPCODES.requestChannelInfo, carry(channelInfoSchema, answerChannelInfo)],
]);

export function isCommand(op: number): boolean {
  return COMMANDS.has(op);
}

/** False when the payload's shape is wrong: a 4002. */
export function handleCommand(world: World, session: Session, command: Command): boolean {
  const { op, data } = command;
  world.commands.append({
    atMs: world.clock.now(),
    sessionId: session.id,
    shardId: session.shardId,
    op,
    data,
  });
  return COMMANDS.get(op)?.(world, session, data) ?? false;
}
