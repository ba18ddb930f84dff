// SPDX-License-Identifier: AGPL-3.0-only
//
// The shards of this process: for each, wait for its lease, run it until it is lost or we leave, and
// begin again. Two replicas given the same shards do no harm: one of them waits.

import type { Names, Snowflake } from '@gatefleet/contract';
import { exchangesOf, queuesOf, shardQueueOf } from '@gatefleet/contract';
import {
  type BrokerConnection,
  type ByteBudget,
  declareTopology,
  type LanePump,
  PublishLane,
} from '@gatefleet/rabbitmq';
import type { LostRecord, RedisStoreError, SessionStore } from '@gatefleet/redis';
import type { Logger } from '@gatefleet/runtime';
import type { LostSession, SessionOptions, StoredSession } from '@gatefleet/session';
import type { ShardCommands } from '../commands/shard-commands.ts';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import { DispatchReader } from '../shard/dispatch-reader.ts';
import { type EventFilter, EventPublisher } from '../shard/event-publisher.ts';
import { GuildTracker } from '../shard/guild-tracker.ts';
import { SessionKeeper } from '../shard/session-keeper.ts';
import { ShardLog } from '../shard/shard-log.ts';
import { Shard } from '../shard/shard.ts';
import { Slab } from '../shard/slab.ts';
import type { HeldLease, LeaseKeeper } from './lease-keeper.ts';
import type { PermitDesk } from './permit-desk.ts';
import type { StallGuard } from './stall-guard.ts';
import { withinMs } from './within.ts';

/** Commits are stored at least this often. */
const COMMIT_MS = 200;
/** What one shard may have on its way to the broker, in bytes. */
const WINDOW_BYTES = 4_194_304;
const HANDSHAKE_TIMEOUT_MS = 15_000;
/** READY and GUILD_CREATE of the largest guilds stay far below this. */
const MAX_FRAME_BYTES = 67_108_864;
/** A drain that takes longer gives up waiting for confirms; what is not committed is replayed. */
const DRAIN_MS = 10_000;

export type FleetParts = {
  readonly config: Config;
  readonly names: Names;
  readonly applicationId: Snowflake;
  readonly shardCount: number;
  readonly shardIds: readonly number[];
  readonly gatewayUrl: string;
  /** Of everything a session depends on; see {@link fingerprintOf}. */
  readonly fingerprint: string;
  readonly consuming: BrokerConnection;
  readonly pump: LanePump;
  readonly budget: ByteBudget;
  readonly leases: LeaseKeeper;
  readonly guard: StallGuard;
  readonly permits: PermitDesk;
  readonly store: SessionStore;
  readonly commands: ShardCommands;
  readonly metrics: Metrics;
  readonly log: Logger;
};

export class ShardFleet {
  readonly #parts: FleetParts;
  readonly #filter: EventFilter;
  readonly #running = new Map<number, Shard>();
  readonly #leaving = new AbortController();
  #loops: Promise<void>[] = [];
  #commitTimer: NodeJS.Timeout | undefined;

  constructor(parts: FleetParts) {
    this.#parts = parts;
    const { GATEFLEET_EVENTS_ALLOW: allow, GATEFLEET_EVENTS_DENY: deny } = parts.config;
    this.#filter = { allow: new Set(allow), deny: new Set(deny) };
    parts.budget.onChange((isFull) => {
      if (isFull) parts.metrics.readingStops.inc();
      parts.log.warn({ isFull, bytes: parts.budget.usedBytes }, 'payload buffer');
      for (const shard of this.#running.values()) shard.setReading(!isFull);
    });
  }

  start(): void {
    this.#commitTimer = setInterval(() => {
      for (const shard of this.#running.values()) void shard.commit();
    }, COMMIT_MS);
    this.#loops = this.#parts.shardIds.map((shardId) => this.#keepRunning(shardId));
  }

  /** How many shards are in which phase; those without a lease are "waitingForLease". */
  phases(): ReadonlyMap<string, number> {
    const phases = new Map<string, number>();
    for (const shardId of this.#parts.shardIds) {
      const phase = this.#running.get(shardId)?.phase ?? 'waitingForLease';
      phases.set(phase, (phases.get(phase) ?? 0) + 1);
    }
    return phases;
  }

  /** Everything of this process must be verified anew. */
  stalled(): void {
    for (const shard of this.#running.values()) shard.stalled();
    this.#parts.leases.renewAll();
  }

  /** Every record is written again, as it should be. */
  rewriteRecords(): void {
    for (const shard of this.#running.values()) shard.rewriteRecord();
  }

  /** Hands all shards on. */
  async leave(): Promise<void> {
    this.#leaving.abort();
    await Promise.all(this.#loops);
    clearInterval(this.#commitTimer);
  }

  async #keepRunning(shardId: number): Promise<void> {
    const { leases, log } = this.#parts;
    const { signal } = this.#leaving;
    while (!signal.aborted) {
      const lost = Promise.withResolvers<void>();
      const current: { shard?: Shard; keeper?: SessionKeeper; lane?: PublishLane } = {};
      const callbacks = {
        onLost: () => lost.resolve(),
        onDataLost: () => current.keeper?.rewrite(),
        onVerified: () => current.lane?.wake(),
      };
      const held = await leases.claim(shardId, callbacks, signal).catch(() => undefined);
      if (held === undefined) return;
      log.info({ shardId, fence: held.lease.fence }, 'lease taken');
      await this.#run(held, current, lost.promise);
      if (!signal.aborted) this.#parts.metrics.leasesLost.inc();
    }
  }

  /** Runs a shard with its lease until the lease is lost or we leave. */
  async #run(
    held: HeldLease,
    current: { shard?: Shard; keeper?: SessionKeeper; lane?: PublishLane },
    lost: Promise<void>,
  ): Promise<void> {
    const { leases, commands, log } = this.#parts;
    const { shardId } = held.lease;
    const leaving = aborted(this.#leaving.signal);
    const start = await this.#readRecord(held);
    if (start === undefined) return await leases.release(held);
    const shard = this.#build(held, start, current);
    this.#running.set(shardId, shard);
    shard.start(start.stored, undefined);
    if (this.#parts.budget.isFull) shard.setReading(false);
    const consumer = commands.serve(shardId, shard);
    await Promise.race([lost, leaving]);
    if (held.isLost) {
      log.warn({ shardId }, 'lease lost to another replica');
      shard.abandon();
      await withinMs(consumer.stop(), DRAIN_MS);
    } else {
      const drained = Promise.all([consumer.stop(), shard.drain()]);
      await withinMs(drained, DRAIN_MS);
      await shard.stop();
    }
    this.#running.delete(shardId);
    await leases.release(held);
  }

  /** The shard's record, for as long as Redis is away; undefined when the lease went meanwhile. */
  async #readRecord(held: HeldLease): Promise<StartRecord | undefined> {
    const { store, fingerprint, metrics, log } = this.#parts;
    const { shardId } = held.lease;
    while (!held.isLost && !this.#leaving.signal.aborted) {
      try {
        const { session, lost, guilds } = await store.read(shardId);
        const base = { lost, guilds, committedAtMs: session?.committedAtMs ?? Date.now() };
        if (session === undefined) return { ...base, stored: undefined, given: undefined };
        if (session.fingerprint === fingerprint) {
          return { ...base, stored: session, given: undefined };
        }
        log.warn({ shardId }, 'token, intents, shard count or options changed: a new session');
        const { sessionId, sequence } = session;
        const given = { sessionId, sequence, cause: 'FINGERPRINT_CHANGED', closeCode: 0 } as const;
        return { ...base, stored: undefined, given };
      } catch (error) {
        const problem = error as RedisStoreError;
        metrics.redisProblems.inc({ code: problem.code });
        if (problem.code === 'RECORD_UNREADABLE') {
          log.error({ err: problem, shardId }, 'session record unreadable: a new session');
          return unreadableRecord();
        }
        await new Promise((resolve) => {
          setTimeout(resolve, 250);
        });
      }
    }
    return undefined;
  }

  #build(
    held: HeldLease,
    start: StartRecord,
    current: { shard?: Shard; keeper?: SessionKeeper; lane?: PublishLane },
  ): Shard {
    const { shardId } = held.lease;
    const { config, metrics, store, fingerprint } = this.#parts;
    const guilds = new GuildTracker();
    guilds.restore(start.guilds);
    const log = new ShardLog(this.#parts.log, metrics, shardId);
    const keeper = new SessionKeeper(
      {
        store,
        held,
        guilds,
        fingerprint,
        lost: start.lost,
        committedAtMs: start.committedAtMs,
        onCommitted: (sequence) => current.shard?.committed(sequence),
        onProblem: ({ code }) => metrics.redisProblems.inc({ code }),
      },
      start.stored,
    );
    if (start.given !== undefined) keeper.forget(start.given);
    const lane = this.#lane(shardId, current);
    const publisher = this.#publisher(held, new DispatchReader(guilds), { lane, current });
    current.keeper = keeper;
    current.lane = lane;
    const socket = {
      compression: config.GATEFLEET_COMPRESSION,
      maxFrameBytes: MAX_FRAME_BYTES,
      handshakeTimeoutMs: HANDSHAKE_TIMEOUT_MS,
    };
    const { leases, permits, guard } = this.#parts;
    const parts = { held, leases, permits, guard, lane, publisher, keeper, guilds, log, socket };
    const shard = new Shard(parts, this.#sessionOptions(shardId));
    current.shard = shard;
    this.#publishers.set(lane, publisher);
    return shard;
  }

  readonly #publishers = new WeakMap<PublishLane, EventPublisher>();

  #lane(shardId: number, current: { shard?: Shard; lane?: PublishLane }): PublishLane {
    const { pump, budget, config, metrics, names } = this.#parts;
    return new PublishLane(pump, {
      budget,
      windowBytes: WINDOW_BYTES,
      refusalMs: config.GATEFLEET_REFUSAL_MS,
      repair: (model) =>
        declareTopology(model, exchangesOf(names), [
          ...queuesOf(names),
          shardQueueOf(names, shardId),
        ]),
      mayPublish: () => current.shard?.mayPublish ?? false,
      onConfirmed: (message) => {
        metrics.counters.confirmed += 1;
        current.shard?.confirmed(message);
      },
      onGivenUp: (message, why) => {
        if (current.lane !== undefined) this.#publishers.get(current.lane)?.givenUp(message, why);
      },
      onUnrouted: () => (metrics.counters.unrouted += 1),
      onRefused: () => (metrics.counters.refused += 1),
      onProblem: ({ code, message }) => {
        metrics.rabbitmqProblems.inc({ code });
        this.#parts.log.warn({ shardId, code, reason: message }, 'publishing was interrupted');
      },
    });
  }

  #publisher(
    held: HeldLease,
    reader: DispatchReader,
    { lane, current }: { lane: PublishLane; current: { shard?: Shard } },
  ): EventPublisher {
    const { config, names, applicationId, shardCount, metrics } = this.#parts;
    return new EventPublisher({
      names,
      applicationId,
      shardId: held.lease.shardId,
      shardCount,
      fence: held.lease.fence,
      filter: this.#filter,
      maxEventBytes: config.GATEFLEET_EVENT_MAX_BYTES,
      isMandatory: config.GATEFLEET_COUNT_UNROUTED,
      reader,
      slab: new Slab(),
      lane,
      counters: metrics.counters,
      settle: (ticket) => current.shard?.settle(ticket),
    });
  }

  #sessionOptions(shardId: number): SessionOptions {
    const { config, shardCount, gatewayUrl } = this.#parts;
    return {
      shardId,
      shardCount,
      token: config.DISCORD_TOKEN,
      intents: config.DISCORD_INTENTS,
      gatewayUrl,
      compression: config.GATEFLEET_COMPRESSION,
      random: Math.random,
      identifyFields: config.DISCORD_IDENTIFY,
    };
  }
}

type StartRecord = {
  readonly stored: StoredSession | undefined;
  /** Stored, but of no use. */
  readonly given: LostSession | undefined;
  /** Lost earlier and not yet told of. */
  readonly lost: LostRecord | undefined;
  readonly guilds: { readonly pending: ReadonlySet<string>; readonly outage: ReadonlySet<string> };
  readonly committedAtMs: number;
};

function unreadableRecord(): StartRecord {
  const given = {
    sessionId: 'unknown',
    sequence: 0,
    cause: 'SESSION_RECORD_LOST',
    closeCode: 0,
  } as const;
  const guilds = { pending: new Set<string>(), outage: new Set<string>() };
  return { stored: undefined, given, lost: undefined, guilds, committedAtMs: Date.now() };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
