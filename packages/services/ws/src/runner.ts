// SPDX-License-Identifier: AGPL-3.0-only
//
// Learns about the bot from Discord, or from what Discord last said, and then runs its shards.

import { createHash } from 'node:crypto';
import { parseSnowflake } from '@gatefleet/contract';
import { Responder } from '@gatefleet/rabbitmq';
import {
  type BotRecord,
  DEFAULT_GATE_LIMITS,
  FleetStore,
  IdentifyGate,
  RedisStoreError,
  SessionStore,
  ShardLeases,
} from '@gatefleet/redis';
import type { Readiness } from '@gatefleet/runtime';
import { backoffMs } from '@gatefleet/session';
import { CommandMarks } from './commands/command-marks.ts';
import { CommandRouter } from './commands/command-router.ts';
import { ShardCommands } from './commands/shard-commands.ts';
import type { Config } from './config.ts';
import { DiscordApi, type GatewayBot } from './discord/discord-api.ts';
import { WsError } from './errors.ts';
import { LEASE_MS, LeaseKeeper } from './fleet/lease-keeper.ts';
import { PermitDesk } from './fleet/permit-desk.ts';
import { ShardFleet } from './fleet/shard-fleet.ts';
import { StallGuard } from './fleet/stall-guard.ts';
import { withinMs } from './fleet/within.ts';
import { pause } from './pause.ts';
import type { Foundation } from './service.ts';

/** A refused token is tried again this seldom: each try counts against the address. */
const REFUSED_BACKOFF = { baseMs: 30_000, maxMs: 600_000 };
const ROUTER_STOP_MS = 5000;
const UNREACHABLE_BACKOFF = { baseMs: 500, maxMs: 15_000 };

export class Runner {
  readonly #foundation: Foundation;
  readonly #api: DiscordApi;
  readonly #fleetStore: FleetStore;
  readonly #guard: StallGuard;
  readonly #leases: LeaseKeeper;
  readonly #stopping = new AbortController();
  #fleet: ShardFleet | undefined;
  #router: CommandRouter | undefined;
  #waitsFor = 'RabbitMQ';
  #starting: Promise<void> | undefined;

  constructor(foundation: Foundation) {
    this.#foundation = foundation;
    const { config, redis, keys, replicaId, metrics } = foundation;
    this.#api = new DiscordApi(config.DISCORD_API_URL, config.DISCORD_TOKEN);
    this.#fleetStore = new FleetStore(redis, keys);
    this.#guard = new StallGuard(LEASE_MS, () => {
      metrics.stalls.inc();
      foundation.log.error('the process stood still: leases are verified before anything is sent');
      this.#fleet?.stalled();
    });
    this.#leases = new LeaseKeeper({
      leases: new ShardLeases(redis, { keys, replicaId, leaseMs: LEASE_MS }),
      guard: this.#guard,
      onProblem: ({ code }) => metrics.redisProblems.inc({ code }),
    });
  }

  start(): void {
    this.#starting = this.#begin().catch((error: unknown) => {
      if (this.#stopping.signal.aborted) return;
      throw error;
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#starting;
    // A command whose answer the broker does not take must not keep the shards from leaving.
    await Promise.all([withinMs(this.#router?.stop(), ROUTER_STOP_MS), this.#fleet?.leave()]);
    this.#leases.stop();
    this.#guard.stop();
  }

  phases(): ReadonlyMap<string, number> {
    return this.#fleet?.phases() ?? new Map();
  }

  /** Fit for work, or what for it waits. Whether it holds shards does not matter. */
  readiness(): Readiness {
    const { redis, publishing } = this.#foundation;
    const waitsFor = [
      ...(publishing.isUp ? [] : ['RabbitMQ']),
      ...(redis.isReady ? [] : ['Redis']),
      ...(this.#fleet === undefined ? [this.#waitsFor] : []),
    ];
    const shards = Object.fromEntries(this.phases());
    return {
      isReady: waitsFor.length === 0,
      details: { waitsFor: [...new Set(waitsFor)], shards },
    };
  }

  async #begin(): Promise<void> {
    const { signal } = this.#stopping;
    const { publishing, consuming, log } = this.#foundation;
    // Nothing is resumed before its events have somewhere to go.
    await publishing.whenUp(signal);
    await consuming.whenUp(signal);
    this.#waitsFor = 'Redis';
    const known = await this.#untilDone(() => this.#fleetStore.readBot());
    this.#waitsFor = 'Discord';
    const bot = await this.#learn(known);
    const shardCount = await this.#untilDone(() => this.#decideShardCount(bot));
    log.info({ shardCount, maxConcurrency: bot.maxConcurrency }, 'starting shards');
    this.#guard.start();
    this.#leases.start();
    this.#run(bot, shardCount);
  }

  #run(bot: BotRecord, shardCount: number): void {
    const { config, redis, keys, names, metrics, consuming, publisher, pump, budget, log } =
      this.#foundation;
    const gatewayUrl = config.DISCORD_GATEWAY_URL ?? bot.gatewayUrl;
    const onProblem = (code: string): void => metrics.rabbitmqProblems.inc({ code });
    const responder = new Responder({
      publisher,
      names,
      onAnswer: (outcome) => metrics.commands.inc({ outcome }),
      onBuried: () => metrics.deadCommands.inc(),
    });
    const marks = new CommandMarks(redis, keys);
    const rawOpcodes = new Set(config.GATEFLEET_RAW_OPCODES);
    const serving = { consuming, names, shardCount, responder, onProblem };
    this.#router = new CommandRouter({ ...serving, publisher });
    this.#fleet = new ShardFleet({
      config,
      names,
      applicationId: parseSnowflake(bot.applicationId),
      shardCount,
      shardIds: shardIdsOf(config, shardCount),
      gatewayUrl,
      fingerprint: fingerprintOf(config, bot, shardCount),
      consuming,
      pump,
      budget,
      leases: this.#leases,
      guard: this.#guard,
      permits: this.#permitDesk(bot),
      store: new SessionStore(redis, keys),
      commands: new ShardCommands({ ...serving, rawOpcodes, marks }),
      metrics,
      log,
    });
    this.#fleet.start();
    // Redis may have lost the last moments before it was killed.
    this.#foundation.redisReady.add(() => this.#fleet?.rewriteRecords());
  }

  #permitDesk(bot: BotRecord): PermitDesk {
    const { config, redis, keys, metrics, log } = this.#foundation;
    const { maxConcurrency } = bot;
    const limits = { ...DEFAULT_GATE_LIMITS, reserve: config.GATEFLEET_IDENTIFY_RESERVE };
    const gate = new IdentifyGate(redis, { keys, scope: scopeOf(bot), maxConcurrency, limits });
    return new PermitDesk({
      gate,
      maxConcurrency,
      refreshBudget: async () => {
        const fresh = await this.#api.gatewayBot().catch(() => undefined);
        if (fresh !== undefined) await gate.storeBudget(fresh).catch(() => undefined);
        // Where Discord's REST API is away its gateway decides. What it has just said counts for
        // the next permit even where the day ends this moment.
        const isEnough = fresh === undefined || fresh.remaining > limits.reserve;
        if (isEnough) gate.acceptUnknownBudget();
        return isEnough;
      },
      onRefused: (shardId, { outcome }) => {
        metrics.permitRefusals.inc({ reason: outcome });
        log.error({ shardId, reason: outcome }, 'the identify gate refuses for now');
      },
      onProblem: ({ code }) => metrics.redisProblems.inc({ code }),
    });
  }

  /** What Discord says of the bot; what it last said where it cannot be reached. */
  async #learn(known: BotRecord | undefined): Promise<BotRecord> {
    const { config, log } = this.#foundation;
    const usable =
      known?.apiUrl === config.DISCORD_API_URL && known.tokenHash === hashOf(config.DISCORD_TOKEN);
    for (let attempt = 0; ; attempt += 1) {
      this.#stopping.signal.throwIfAborted();
      try {
        const gateway = await this.#api.gatewayBot();
        const applicationId = usable ? known.applicationId : await this.#api.applicationId();
        return await this.#remember(gateway, applicationId);
      } catch (error) {
        if (!(error instanceof WsError)) throw error;
        log.error({ err: error }, error.message);
        if (error.retryable && usable) return known;
        const backoff = error.retryable ? UNREACHABLE_BACKOFF : REFUSED_BACKOFF;
        if (!error.retryable) this.#waitsFor = 'a valid DISCORD_TOKEN';
        await this.#pause(backoffMs(attempt, backoff, Math.random()));
      }
    }
  }

  async #remember(gateway: GatewayBot, applicationId: string): Promise<BotRecord> {
    const { config, redis, keys } = this.#foundation;
    const { gatewayUrl, recommendedShards, maxConcurrency } = gateway;
    const bot = {
      apiUrl: config.DISCORD_API_URL,
      tokenHash: hashOf(config.DISCORD_TOKEN),
      applicationId,
      gatewayUrl,
      recommendedShards,
      maxConcurrency,
    };
    const gate = new IdentifyGate(redis, { keys, scope: scopeOf(bot), maxConcurrency });
    await this.#untilDone(() => gate.storeBudget(gateway));
    await this.#untilDone(() => this.#fleetStore.storeBot(bot));
    return bot;
  }

  async #decideShardCount(bot: BotRecord): Promise<number> {
    const { SHARDS: shards } = this.#foundation.config;
    if (shards !== 'auto') return shards;
    return await this.#fleetStore.decideShardCount(bot.recommendedShards);
  }

  /** Tries for as long as Redis is away. */
  async #untilDone<T>(act: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      this.#stopping.signal.throwIfAborted();
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof RedisStoreError)) throw error;
        this.#foundation.metrics.redisProblems.inc({ code: error.code });
        if (error.code === 'REDIS_REFUSED')
          this.#foundation.log.error({ err: error }, 'Redis refuses');
        await this.#pause(backoffMs(attempt, { baseMs: 100, maxMs: 2000 }, Math.random()));
      }
    }
  }

  async #pause(delayMs: number): Promise<void> {
    const { signal } = this.#stopping;
    signal.throwIfAborted();
    await pause(delayMs, signal);
  }
}

function shardIdsOf(config: Config, shardCount: number): readonly number[] {
  const all = Array.from({ length: shardCount }, (_, shardId) => shardId);
  const { SHARD_IDS: chosen } = config;
  return chosen === undefined ? all : all.filter((shardId) => chosen.includes(shardId));
}

/** Everything a session depends on: one that was begun with other values is never resumed. */
function fingerprintOf(config: Config, bot: BotRecord, shardCount: number): string {
  return hashOf(
    JSON.stringify([
      bot.applicationId,
      hashOf(config.DISCORD_TOKEN),
      config.DISCORD_API_URL,
      config.DISCORD_INTENTS,
      shardCount,
      config.DISCORD_IDENTIFY,
    ]),
  );
}

/** What Discord counts identifies by. */
function scopeOf(bot: BotRecord): string {
  return `${bot.applicationId}:${hashOf(bot.apiUrl).slice(0, 12)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
