// SPDX-License-Identifier: AGPL-3.0-only
// Op 2: a new session (docs: Gateway, Identifying; Gateway Events, Identify and Ready).
import { z } from 'zod';
import { guildInOutage } from '../domain/guilds.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { GuildEntry } from '../store/guild-shelf.ts';
import { HEX } from '../store/random.ts';
import { applicationFlags } from '../views/applications.ts';
import { guildCreated } from '../views/guilds.ts';
import { ownUserView, deletedUserView } from '../views/users.ts';
import { applicationByToken, type World } from '../world.ts';
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
/** Docs: above it the count must be a multiple of the one that GET /gateway/bot recommends. */
const LARGE_BOT_GUILDS = 150_000;
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
function refusal(
  world: World,
  application: ApplicationRecord | undefined,
  identify: Identify,
): CloseCode | undefined {
  if (application === undefined) return CLOSE_CODES.authenticationFailed;
  const shard = parseShard(identify.shard);
  if (shard === undefined) return CLOSE_CODES.invalidShard;
  const guilds = world.store.guilds.ofShard(application.botUserId, shard).length;
  if (guilds > MAX_GUILDS_PER_SHARD) return CLOSE_CODES.shardingRequired;
  const all = world.store.guilds.ofBot(application.botUserId).size;
  if (all > LARGE_BOT_GUILDS && shard.shardCount % world.options.shards !== 0) {
    return CLOSE_CODES.invalidShard;
  }
  return refusedIntents(identify.intents, application.allowedIntents);
}

/** The daily limit has run out: Discord ends all sessions and resets the token. */
function revokeToken(world: World, application: ApplicationRecord): void {
  world.store.applications.set(application.id, { ...application, isTokenRevoked: true });
  for (const session of world.sessions.all()) {
    if (session.applicationId !== application.id) continue;
    const { connection } = session;
    world.sessions.end(session, 'token-reset');
    connection?.close(CLOSE_CODES.authenticationFailed);
  }
}

/** What READY says of the connection and its IDENTIFY. */
interface ReadyParts {
  readonly application: ApplicationRecord;
  readonly version: number;
  readonly isSharded: boolean;
}

function readyData(
  world: World,
  session: Session,
  { application, version, isSharded }: ReadyParts,
): Record<string, unknown> {
  const user = world.store.user(application.botUserId);
  const guilds = world.store.guilds.ofShard(application.botUserId, session);
  return {
    v: version,
    user_settings: {},
    user: user === undefined ? deletedUserView(application.botUserId) : ownUserView(user),
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: world.addresses.gateway,
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    // Docs: if it was sent.
    ...(isSharded ? { shard: [session.shardId, session.shardCount] } : {}),
    application: { id: application.id, flags: applicationFlags(application) },
    _trace: ['["simulator",{"micros":0}]'],
  };
}

function createSession(world: World, application: ApplicationRecord, identify: Identify): Session {
  const shard = parseShard(identify.shard) ?? { shardId: 0, shardCount: 1 };
  const guildCount = world.store.guilds.ofShard(application.botUserId, shard).length;
  const capacity = world.options.replayCapacity ?? replayCapacity(guildCount);
  const start = {
    id: world.randoms.stream('sessions').text(32, HEX),
    applicationId: application.id,
    userId: application.botUserId,
    ...shard,
    intents: identify.intents as number,
    largeThreshold: identify.large_threshold ?? 50,
    compressed: Boolean(identify.compress),
    buffer: new ReplayBuffer<EncodedEvent>(capacity),
  };
  return new Session(start, (session, numbered) => recordSequence(world, session, numbered));
}

/**
 * GUILD_CREATE for every guild of the shard, GUILD_DELETE for those in an outage. All of them get their
 * numbers at once: nothing that happens later can come before them, however slowly they are read.
 */
function announceGuilds(world: World, session: Session, guilds: readonly GuildEntry[]): void {
  for (const { id } of guilds) {
    const guild = world.store.guild(id);
    if (guild?.members.has(session.userId) !== true) continue;
    dispatchTo(session, guild.unavailable ? guildInOutage(guild) : guildCreated(world, guild));
  }
}

function start(
  world: World,
  connection: Connection,
  { application, request }: { application: ApplicationRecord; request: Identify },
): void {
  world.counts.identifies += 1;
  const session = createSession(world, application, request);
  world.sessions.add(session);
  world.sessions.attach(session, connection);
  const audience = { kind: 'application', applicationId: application.id } as const;
  const isSharded = (request.shard ?? null) !== null;
  const data = readyData(world, session, { application, version: connection.version, isSharded });
  const ready = { name: 'READY', audience, data };
  session.announce(createEventEncoder(ready).encodeFor(session));
  announceGuilds(world, session, world.store.guilds.ofShard(application.botUserId, session));
}

/** Handles IDENTIFY on a connection that has no session. */
export function identify(world: World, connection: Connection, data: unknown): void {
  const faultCode = world.faults.take('identifyCloseCode');
  const parsed = identifySchema.safeParse(data);
  const request = parsed.data;
  const application = request === undefined ? undefined : applicationByToken(world, request.token);
  const code =
    request === undefined ? CLOSE_CODES.decodeError : refusal(world, application, request);
  if (faultCode !== undefined || code !== undefined) {
    world.counts.identifiesRefused += 1;
    if (faultCode !== undefined) connection.closeWith(faultCode, 'As told by the control API.');
    else connection.close(code ?? CLOSE_CODES.decodeError);
    return;
  }
  if (application === undefined || request === undefined) return;
  const { shardId } = parseShard(request.shard) ?? { shardId: 0 };
  const verdict = world.identifyGates.of(application.id).judge(shardId, world.clock.now());
  if (verdict === 'granted') {
    start(world, connection, { application, request });
    return;
  }
  world.counts.identifiesRefused += 1;
  if (verdict === 'exhausted') {
    revokeToken(world, application);
    connection.close(CLOSE_CODES.authenticationFailed);
  } else {
    connection.sendControl(OPCODES.invalidSession, false);
  }
}
