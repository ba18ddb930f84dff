// SPDX-License-Identifier: AGPL-3.0-only
// Op 2: a new session (docs: Gateway, Identifying; Gateway Events, Identify and Ready).
import { z } from 'zod';
import { userPayload } from '../store/guild-payloads.ts';
import type { StoredGuild } from '../store/guild.ts';
import { HEX } from '../store/random.ts';
import { acceptsToken, type World } from '../world.ts';
import { CLOSE_CODES, type CloseCode } from './close-codes.ts';
import type { Connection } from './connection.ts';
import { createEventEncoder, type EncodedEvent } from './dispatch-payload.ts';
import { dispatchTo, recordSequence } from './dispatcher.ts';
import { refusedIntents } from './intents.ts';
import { OPCODES } from './opcodes.ts';
import { ReplayBuffer, replayCapacity } from './replay-buffer.ts';
import { Session } from './session.ts';

const identifySchema = z.looseObject({
  token: z.string(),
  properties: z.record(z.string(), z.unknown()),
  // Any truthy value counts: oceanic.js sends a string.
  compress: z.unknown().optional(),
  large_threshold: z.number().int().min(50).max(250).optional(),
  // Judged later: what is wrong with these has close codes of its own.
  shard: z.unknown().optional(),
  intents: z.unknown().optional(),
  presence: z.unknown().optional(),
});

type Identify = z.infer<typeof identifySchema>;

interface ShardChoice {
  readonly shardId: number;
  readonly shardCount: number;
}

/** Docs: 2,500 guilds is the most one shard may have; beyond that a 4011. */
const MAX_GUILDS_PER_SHARD = 2_500;
const MAX_SHARDS = 100_000;

function parseShard(shard: unknown): ShardChoice | undefined {
  if (shard === undefined || shard === null) return { shardId: 0, shardCount: 1 };
  if (!Array.isArray(shard) || shard.length !== 2) return undefined;
  const [shardId, shardCount] = shard as unknown[];
  if (!Number.isInteger(shardId) || !Number.isInteger(shardCount)) return undefined;
  const choice = { shardId: shardId as number, shardCount: shardCount as number };
  const fits = choice.shardId >= 0 && choice.shardId < choice.shardCount;
  return fits && choice.shardCount <= MAX_SHARDS ? choice : undefined;
}

/** What Discord would close with, in the order it seems to look; undefined when all is well. */
function refusal(world: World, identify: Identify): CloseCode | undefined {
  if (!acceptsToken(world, identify.token)) return CLOSE_CODES.authenticationFailed;
  const shard = parseShard(identify.shard);
  if (shard === undefined) return CLOSE_CODES.invalidShard;
  const guilds = world.domain.guildsOfShard(shard.shardId, shard.shardCount).length;
  if (guilds > MAX_GUILDS_PER_SHARD) return CLOSE_CODES.shardingRequired;
  return refusedIntents(identify.intents, world.options.allowedIntents);
}

/** The daily limit has run out: Discord ends all sessions and resets the token. */
function resetToken(world: World): void {
  world.tokenValid = false;
  for (const session of world.sessions.all()) {
    const { connection } = session;
    world.sessions.end(session, 'token-reset');
    connection?.close(CLOSE_CODES.authenticationFailed);
  }
}

function readyData(world: World, session: Session): Record<string, unknown> {
  const { population } = world.domain;
  const guilds = world.domain.guildsOfShard(session.shardId, session.shardCount);
  return {
    v: 10,
    user_settings: {},
    user: {
      ...userPayload(population.self),
      verified: true,
      mfa_enabled: false,
      email: null,
      flags: 0,
    },
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: world.gatewayUrl,
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    shard: [session.shardId, session.shardCount],
    application: { id: population.applicationId, flags: applicationFlags(world) },
    _trace: ['["simulator",{"micros":0}]'],
  };
}

/** GATEWAY_PRESENCE, GATEWAY_GUILD_MEMBERS and GATEWAY_MESSAGE_CONTENT, as far as allowed. */
export function applicationFlags(world: World): number {
  const { allowedIntents } = world.options;
  const presence = (allowedIntents & (1 << 8)) === 0 ? 0 : 1 << 12;
  const members = (allowedIntents & (1 << 1)) === 0 ? 0 : 1 << 14;
  const content = (allowedIntents & (1 << 15)) === 0 ? 0 : 1 << 18;
  return presence | members | content;
}

function createSession(world: World, identify: Identify): Session {
  const shard = parseShard(identify.shard) ?? { shardId: 0, shardCount: 1 };
  const guildCount = world.domain.guildsOfShard(shard.shardId, shard.shardCount).length;
  const capacity = world.options.replayCapacity ?? replayCapacity(guildCount);
  const start = {
    ...shard,
    id: world.random.text(32, HEX),
    intents: identify.intents as number,
    largeThreshold: identify.large_threshold ?? 50,
    buffer: new ReplayBuffer<EncodedEvent>(capacity),
  };
  return new Session(start, (session, event) => recordSequence(world, session, event));
}

// How many guilds are announced before other work gets its turn, and how much may wait unsent: the
// burst must not itself overflow the output buffer.
const GUILDS_PER_TURN = 25;
const MAX_PENDING_BYTES = 1_048_576;
const DRAIN_POLL_MS = 5;

/** GUILD_CREATE for every guild of the shard, in turns; those in an outage stay silent. */
function announceGuilds(world: World, session: Session, guilds: readonly StoredGuild[]): void {
  if (session.ended) return;
  const pending = session.connection?.pendingBytes ?? 0;
  if (pending > MAX_PENDING_BYTES) {
    setTimeout(() => announceGuilds(world, session, guilds), DRAIN_POLL_MS).unref();
    return;
  }
  for (const guild of guilds.slice(0, GUILDS_PER_TURN)) {
    const present = world.domain.guild(guild.id) === guild && !guild.unavailable;
    if (present) dispatchTo(session, world.domain.guildCreated(guild));
  }
  const rest = guilds.slice(GUILDS_PER_TURN);
  if (rest.length > 0) setImmediate(() => announceGuilds(world, session, rest));
}

/** Handles IDENTIFY on a connection that has no session. */
export function identify(world: World, connection: Connection, data: unknown): void {
  const faultCode = world.faults.take('identifyCloseCode');
  const parsed = identifySchema.safeParse(data);
  const code = parsed.success ? refusal(world, parsed.data) : CLOSE_CODES.decodeError;
  if (faultCode !== undefined || code !== undefined || !parsed.success) {
    world.counts.identifiesRefused += 1;
    if (faultCode !== undefined) connection.closeWith(faultCode, 'As told by the control API.');
    else connection.close(code ?? CLOSE_CODES.decodeError);
    return;
  }
  const { shardId } = parseShard(parsed.data.shard) ?? { shardId: 0 };
  const verdict = world.identifyGate.judge(shardId, performance.now());
  if (verdict !== 'granted') {
    world.counts.identifiesRefused += 1;
    if (verdict === 'exhausted') {
      resetToken(world);
      connection.close(CLOSE_CODES.authenticationFailed);
    } else {
      connection.sendControl(OPCODES.invalidSession, false);
    }
    return;
  }
  world.counts.identifies += 1;
  const session = createSession(world, parsed.data);
  world.sessions.add(session);
  world.sessions.attach(session, connection);
  const ready = { name: 'READY', guildId: null, shardKey: 0, data: readyData(world, session) };
  session.announce(createEventEncoder(ready).encodeFor(session));
  announceGuilds(world, session, world.domain.guildsOfShard(session.shardId, session.shardCount));
}
