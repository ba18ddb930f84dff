// SPDX-License-Identifier: AGPL-3.0-only
// The control calls themselves, on the world in this process.
import type { DomainEvent } from '../domain/events.ts';
import { joinSeededGuild, removeMember, setUnavailable } from '../domain/guilds.ts';
import { closeConnection } from '../gateway/closing.ts';
import type { Connection } from '../gateway/connection.ts';
import { dispatchEvent } from '../gateway/dispatcher.ts';
import type { GatewayFaultName } from '../gateway/faults.ts';
import { OPCODES } from '../gateway/opcodes.ts';
import type { JournalEntry, JournalPage } from '../journal.ts';
import type { GatewayLoad } from '../load/gateway-load.ts';
import { perform } from '../perform.ts';
import { loadWorld, saveWorld } from '../saved-world.ts';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';
import type { TrafficPump } from '../traffic/traffic-pump.ts';
import { withMessageContent } from '../views/message-content.ts';
import { firstApplication, type World } from '../world.ts';
import type {
  DropRequest,
  EmitRequest,
  GatewayFaultRequest,
  LoadControl,
  SendRequest,
  ShardTarget,
  SimulatorControl,
  SimulatorState,
} from './control.ts';
import { createLimitCalls } from './limit-control.ts';
import { guildById } from './targets.ts';

const DEFAULT_DROP_CODE = 4_000;

/** Connections with a session of the shard; without a shard all, also those not yet identified. */
function connectionsOf(world: World, target: ShardTarget): Connection[] {
  return [...world.connections].filter((connection) => {
    if (!connection.open) return false;
    return target.shardId === undefined || connection.session?.shardId === target.shardId;
  });
}

function state(world: World): SimulatorState {
  const { id: applicationId, botUserId: userId, token } = firstApplication(world);
  return {
    applicationId,
    userId,
    token,
    guildCount: world.store.guilds.ofBot(userId).size,
    maxConcurrency: world.options.maxConcurrency,
    sessionStartLimit: world.identifyGates.of(applicationId).limit(world.clock.now()),
    sessions: world.sessions.all().map((session) => ({
      sessionId: session.id,
      shardId: session.shardId,
      shardCount: session.shardCount,
      connected: session.connection?.open ?? false,
      sequence: session.sequence,
      bufferedEvents: session.buffer.size,
      oldestReplayable: session.buffer.oldestReplayable,
      intents: session.intents,
    })),
    counts: structuredClone(world.counts),
    journal: { count: world.journal.count, dropped: world.journal.dropped },
  };
}

/** The guild of an event: `guild_id`, or `id` where `d` is the guild itself. */
function guildIdOf(request: EmitRequest): Snowflake | undefined {
  if (typeof request.data !== 'object' || request.data === null) return undefined;
  const data = request.data as Readonly<Record<string, unknown>>;
  const isGuild = /^GUILD_(CREATE|UPDATE|DELETE)$/.test(request.event);
  return parseSnowflake(isGuild ? data.id : data.guild_id);
}

function eventFrom(request: EmitRequest): DomainEvent {
  const audience = { kind: 'everyone', guildId: guildIdOf(request) } as const;
  const event = { name: request.event, audience, data: request.data };
  if (request.raw === true) return event;
  return withMessageContent(event);
}

function send(world: World, request: SendRequest): number {
  const connections = connectionsOf(world, request);
  for (const connection of connections) {
    if (request.binary !== undefined) {
      connection.sendBinary(Buffer.from(request.binary, 'base64'));
    } else {
      connection.sendText(request.text ?? JSON.stringify(request.payload ?? null));
    }
  }
  return connections.length;
}

function dropOne(world: World, connection: Connection, request: DropRequest): void {
  if (request.how !== 'close') {
    connection.cut(request.how);
    return;
  }
  closeConnection(world, connection, request.code ?? DEFAULT_DROP_CODE);
}

function drop(world: World, request: DropRequest): number {
  const { share } = request;
  const random = world.randoms.stream('drops');
  const chosen = connectionsOf(world, request).filter(
    () => share === undefined || random.next() < share,
  );
  for (const connection of chosen) dropOne(world, connection, request);
  return chosen.length;
}

function invalidate(world: World, target: ShardTarget, resumable: boolean): number {
  const connections = connectionsOf(world, target);
  for (const connection of connections) {
    const { session } = connection;
    connection.sendControl(OPCODES.invalidSession, resumable);
    if (session !== undefined && !resumable) world.sessions.end(session, 'invalidated');
  }
  return connections.length;
}

function setGatewayFaults(world: World, request: GatewayFaultRequest): void {
  const { times = Number.POSITIVE_INFINITY, ...faults } = request;
  for (const [key, value] of Object.entries(faults)) {
    const name = key as GatewayFaultName;
    if (value === undefined) continue;
    if (value === null || value === false) world.faults.disarm(name);
    else world.faults.arm(name, value, times);
  }
}

async function* journalEntries(world: World, page: JournalPage): AsyncGenerator<JournalEntry> {
  yield* world.journal.entries(page);
}

type FaultCalls = Pick<
  SimulatorControl,
  | 'drop'
  | 'reconnect'
  | 'invalidate'
  | 'setAcks'
  | 'setReads'
  | 'setGatewayFaults'
  | 'setRestFault'
  | 'send'
>;

function createFaultCalls(world: World): FaultCalls {
  return {
    send: async (request) => ({ affected: send(world, request) }),
    drop: async (request) => ({ affected: drop(world, request) }),
    async reconnect(target = {}) {
      const connections = connectionsOf(world, target);
      for (const connection of connections) connection.sendControl(OPCODES.reconnect, null);
      return { affected: connections.length };
    },
    invalidate: async (request) => ({ affected: invalidate(world, request, request.resumable) }),
    async setAcks({ mode, delayMs = 0, shardId }) {
      world.faults.setAcks({ mode, delayMs }, shardId);
    },
    async setReads({ bytesPerSecond, shardId }) {
      const rate = bytesPerSecond ?? undefined;
      if (shardId === undefined) world.faults.reads = rate;
      const connections = connectionsOf(world, shardId === undefined ? {} : { shardId });
      for (const connection of connections) connection.readAt(rate);
      return { affected: connections.length };
    },
    setGatewayFaults: async (request) => setGatewayFaults(world, request),
    async setRestFault({ status, times, retryAfter = 1 }) {
      world.restFaults.setNext({ kind: 'status', status, times, retryAfter });
    },
  };
}

function createLoadCalls(load: GatewayLoad): LoadControl {
  return {
    load: async () => load.state,
    prepareLoad: async (order) => load.prepare(order),
    startLoad: async (pace) => load.start(pace),
    stopLoad: async () => load.stop(),
  };
}

export function createLocalControl(
  world: World,
  traffic: TrafficPump,
  load: GatewayLoad,
): SimulatorControl {
  return {
    ...createFaultCalls(world),
    ...createLoadCalls(load),
    ...createLimitCalls(world),
    state: async () => state(world),
    async emit(request) {
      const target = {
        ...(request.shardId === undefined ? {} : { shardId: request.shardId }),
        raw: request.raw ?? false,
      };
      return { deliveries: dispatchEvent(world, eventFrom(request), target) };
    },
    traffic: async () => traffic.state,
    async startTraffic({ eventsPerSecond, limit }) {
      traffic.start(eventsPerSecond, limit);
      return traffic.state;
    },
    async stopTraffic() {
      traffic.stop();
      return traffic.state;
    },
    async setGuildOutage({ guildId, unavailable }) {
      const guild = guildById(world.store, guildId);
      const { deliveries } = perform(world, (ctx) => setUnavailable(ctx, guild, unavailable));
      return { deliveries };
    },
    async joinGuild() {
      const { result, deliveries } = perform(world, (ctx) => joinSeededGuild(ctx));
      return { guildId: result.id, deliveries };
    },
    async leaveGuild({ guildId }) {
      const guild = guildById(world.store, guildId);
      const { deliveries } = perform(world, (ctx) =>
        removeMember(ctx, guild, firstApplication(world).botUserId),
      );
      return { deliveries };
    },
    journal: (page = {}) => journalEntries(world, page),
    clearJournal: async () => world.journal.clear(),
    commands: async (after = 0) => world.commands.after(after),
    saveWorld: async () => saveWorld(world),
    loadWorld: async (saved) => loadWorld(world, saved),
  };
}
