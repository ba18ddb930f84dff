// SPDX-License-Identifier: AGPL-3.0-only
// What an authenticated client may ask for: ops 3, 4, 8, 31 and 43 (docs: Gateway Events, Send
// Events). What Discord leaves unanswered stays unanswered here.
import { z } from 'zod';
import { guildEvent } from '../domain/events.ts';
import { changeVoiceState } from '../domain/voice.ts';
import { perform } from '../perform.ts';
import type { GuildState } from '../store/guild.ts';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';
import { isVoiceType } from '../views/guilds.ts';
import { memberViewOf, presenceView } from '../views/users.ts';
import type { World } from '../world.ts';
import { dispatchTo } from './dispatcher.ts';
import { INTENTS } from './intents.ts';
import { OPCODES } from './opcodes.ts';
import type { Session } from './session.ts';

export interface Command {
  readonly op: number;
  readonly data: unknown;
}

const snowflake = z.custom<Snowflake>((value) => parseSnowflake(value) !== undefined);

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

const requestMembersSchema = z.looseObject({
  guild_id: snowflake,
  query: z.string().optional(),
  limit: z.number().int().min(0).optional(),
  presences: z.boolean().optional(),
  user_ids: z.union([snowflake, z.array(snowflake).max(100)]).optional(),
  nonce: z.string().optional(),
});

const soundboardSchema = z.looseObject({ guild_ids: z.array(snowflake).max(1_000) });

const channelInfoSchema = z.looseObject({ guild_id: snowflake, fields: z.array(z.string()) });

type RequestMembers = z.infer<typeof requestMembersSchema>;

/** Docs: a chunk has up to 1,000 members, a query up to 100, a nonce up to 32 bytes. */
const CHUNK_MEMBERS = 1_000;
const MAX_QUERY_MEMBERS = 100;
const MAX_NONCE_BYTES = 32;

function ownGuild(world: World, session: Session, guildId: Snowflake): GuildState | undefined {
  const guild = world.store.guild(guildId);
  if (guild === undefined || guild.unavailable) return undefined;
  if (!guild.members.has(session.userId)) return undefined;
  return guild.shardKey % session.shardCount === session.shardId ? guild : undefined;
}

function nameOf(world: World, userId: Snowflake): string {
  return world.store.user(userId)?.username ?? '';
}

interface FoundMembers {
  readonly userIds: readonly Snowflake[];
  readonly notFound: readonly Snowflake[];
}

/** Which members a request means; undefined where Discord stays silent. */
function findMembers(
  world: World,
  guild: GuildState,
  request: RequestMembers & { readonly intents: number },
): FoundMembers | undefined {
  if (request.user_ids !== undefined) {
    const wanted = Array.isArray(request.user_ids) ? request.user_ids : [request.user_ids];
    return {
      userIds: wanted.filter((id) => guild.members.has(id)),
      notFound: wanted.filter((id) => !guild.members.has(id)),
    };
  }
  const { query, limit } = request;
  if (query === undefined || limit === undefined) return undefined;
  if (query === '' && limit === 0) {
    const allowed = (request.intents & INTENTS.guildMembers) !== 0;
    return allowed ? { userIds: [...guild.members.keys()], notFound: [] } : undefined;
  }
  const prefix = query.toLowerCase();
  const matches = [...guild.members.keys()].filter((id) => nameOf(world, id).startsWith(prefix));
  const count = Math.min(limit === 0 ? MAX_QUERY_MEMBERS : limit, MAX_QUERY_MEMBERS);
  return { userIds: matches.slice(0, count), notFound: [] };
}

function answerMembers(world: World, session: Session, request: RequestMembers): void {
  const guild = ownGuild(world, session, request.guild_id);
  if (guild === undefined) return;
  const found = findMembers(world, guild, { ...request, intents: session.intents });
  if (found === undefined) return;
  const presences = request.presences === true && (session.intents & INTENTS.guildPresences) !== 0;
  const { nonce } = request;
  const keepsNonce = nonce !== undefined && Buffer.byteLength(nonce) <= MAX_NONCE_BYTES;
  const count = Math.max(1, Math.ceil(found.userIds.length / CHUNK_MEMBERS));
  for (let index = 0; index < count; index += 1) {
    const ids = found.userIds.slice(index * CHUNK_MEMBERS, (index + 1) * CHUNK_MEMBERS);
    const chunk = {
      guild_id: guild.id,
      members: ids.flatMap((id) => memberViewOf(world, guild, id) ?? []),
      chunk_index: index,
      chunk_count: count,
      ...(found.notFound.length > 0 ? { not_found: found.notFound } : {}),
      ...(presences ? { presences: ids.map((id) => presenceView(id)) } : {}),
      ...(keepsNonce ? { nonce } : {}),
    };
    dispatchTo(session, guildEvent(guild, 'GUILD_MEMBERS_CHUNK', chunk));
  }
}

function answerChannelInfo(
  world: World,
  session: Session,
  request: z.infer<typeof channelInfoSchema>,
): void {
  const guild = ownGuild(world, session, request.guild_id);
  if (guild === undefined) return;
  const voice = [...guild.channels.values()].filter(({ type }) => isVoiceType(type));
  const channels = voice.map((channel) => ({
    id: channel.id,
    ...(request.fields.includes('status') ? { status: null } : {}),
    ...(request.fields.includes('voice_start_time') ? { voice_start_time: null } : {}),
  }));
  dispatchTo(session, guildEvent(guild, 'CHANNEL_INFO', { guild_id: guild.id, channels }));
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
  // Accepted and logged; nobody but the bot could see its own presence.
  [OPCODES.presenceUpdate, carry(presenceSchema, () => undefined)],
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
  [OPCODES.requestGuildMembers, carry(requestMembersSchema, answerMembers)],
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
