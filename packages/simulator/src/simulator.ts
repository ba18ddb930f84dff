// SPDX-License-Identifier: AGPL-3.0-only
// Builds a world and serves it on one port: REST under /api, the gateway by upgrade, control under
// /control.

import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { createCdnRoutes } from './cdn/cdn-routes.ts';
import { RealClock, VirtualClock } from './clock.ts';
import { createControlRoutes } from './control/control-routes.ts';
import type { SimulatorControl } from './control/control.ts';
import { createLocalControl } from './control/local-control.ts';
import { Waits } from './control/waits.ts';
import { createCounts } from './counts.ts';
import { armRoutineChecks } from './endpoint/routine-checks.ts';
import { WebhookEvents } from './endpoint/webhook-events.ts';
import { SimulatorError } from './errors.ts';
import { CommandLog } from './gateway/command-log.ts';
import { Faults } from './gateway/faults.ts';
import { createGatewayServer, type GatewayServer } from './gateway/gateway-server.ts';
import { IdentifyGates } from './gateway/identify-gate.ts';
import { MemberRequestGate } from './gateway/member-requests.ts';
import { SessionRegistry } from './gateway/session-registry.ts';
import { Visibility } from './gateway/visibility.ts';
import { reportInternalError } from './internal-errors.ts';
import { Journal } from './journal.ts';
import { RateLimits } from './limits/index.ts';
import { GatewayLoad } from './load/gateway-load.ts';
import {
  type ResolvedOptions,
  resolveOptions,
  type SimulatorOptions,
  type TlsOptions,
} from './options.ts';
import { RestFaults } from './rest/rest-faults.ts';
import { answerHttpError, createRestRoutes } from './rest/rest-server.ts';
import { answerUnreadable } from './rest/unreadable-requests.ts';
import type { SavedWorld } from './saved-form.ts';
import { loadWorld, withSavedPopulation } from './saved-world.ts';
import { createPopulation, type Population } from './store/population.ts';
import { RandomStreams } from './store/random.ts';
import { ClockedSource, WORLD_START_MS } from './store/snowflake-source.ts';
import type { Snowflake } from './store/snowflake.ts';
import { Store } from './store/store.ts';
import { TrafficPump } from './traffic/traffic-pump.ts';
import { Transcript } from './transcript.ts';
import { firstApplication, type World } from './world.ts';

interface SimulatorParts {
  readonly world: World;
  readonly http: FastifyInstance;
  readonly gateway: GatewayServer;
  readonly traffic: TrafficPump;
  readonly load: GatewayLoad;
  readonly ending: AbortController;
  readonly control: SimulatorControl;
}

/** A running Discord. Dispose of it to stop it. */
export class Simulator implements AsyncDisposable {
  readonly #parts: SimulatorParts;

  constructor(parts: SimulatorParts) {
    this.#parts = parts;
  }

  /** REST base without a version: `http://127.0.0.1:…/api`, `https:` with TLS. */
  get apiUrl(): string {
    return `${this.#parts.world.addresses.origin}/api`;
  }

  get gatewayUrl(): string {
    return this.#parts.world.addresses.gateway;
  }

  /** Base of the control API: `http://127.0.0.1:…/control`. */
  get controlUrl(): string {
    return `${this.#parts.world.addresses.origin}/control`;
  }

  get token(): string {
    return firstApplication(this.#parts.world).token;
  }

  get applicationId(): string {
    return this.#parts.world.applicationId;
  }

  /** Ids of the guilds the bot is in, oldest first. */
  get guildIds(): readonly string[] {
    const { world } = this.#parts;
    return [...world.store.guilds.ofBot(firstApplication(world).botUserId)];
  }

  /** The world itself, for whoever acts in it without HTTP. */
  get world(): World {
    return this.#parts.world;
  }

  /** The same calls as the control API, without HTTP. */
  get control(): SimulatorControl {
    return this.#parts.control;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { world, ending, http, gateway, traffic, load } = this.#parts;
    traffic.stop();
    load[Symbol.dispose]();
    world.sessions.dispose();
    ending.abort();
    world.webhookEvents[Symbol.dispose]();
    world.clock[Symbol.dispose]();
    world.waits[Symbol.dispose]();
    gateway.close();
    await http.close();
  }
}

function createStore(options: ResolvedOptions, population: Population): Store {
  const store = new Store(population);
  const { application } = population;
  store.applications.set(application.id, application);
  store.guilds.registerBot(application.botUserId);
  for (let index = 0; index < options.guilds; index += 1) store.guilds.addSeeded();
  return store;
}

function createLimits(options: ResolvedOptions, store: Store): RateLimits {
  const { limits } = options;
  return new RateLimits({
    ...(typeof limits === 'boolean' ? { enabled: limits } : limits),
    hashSeed: String(options.seed),
    isApplication: (id) => store.applications.has(id as Snowflake),
  });
}

function createWorld(options: ResolvedOptions, ending: AbortSignal): World {
  const counts = createCounts();
  const onError = (error: unknown): void => reportInternalError(counts, error);
  const isVirtual = options.clock === 'virtual';
  const clock = isVirtual ? new VirtualClock(WORLD_START_MS, onError) : new RealClock(onError);
  const gateOptions = {
    maxConcurrency: options.maxConcurrency,
    windowMs: options.identifyWindowMs,
    total: options.sessionStartLimit,
  };
  const population = createPopulation(options);
  const store = createStore(options, population);
  const addresses = { origin: '', gateway: '' };
  const randoms = new RandomStreams(options.seed);
  const waits = new Waits();
  const transcript = options.transcript ? new Transcript(clock, addresses) : undefined;
  return {
    options,
    clock,
    store,
    ids: new ClockedSource(clock),
    randoms,
    addresses,
    applicationId: population.application.id,
    sessions: new SessionRegistry(counts, clock, options.sessionTtlMs),
    connections: new Set(),
    visibility: new Visibility(),
    journal: new Journal(options.journalCapacity),
    commands: new CommandLog(options.commandCapacity),
    faults: new Faults(),
    restFaults: new RestFaults(),
    identifyGates: new IdentifyGates(gateOptions, clock.now()),
    memberRequests: new MemberRequestGate(options.memberRequestWindowMs),
    limits: createLimits(options, store),
    transcript,
    webhookEvents: new WebhookEvents({ clock, store, waits, transcript, ending }),
    ending,
    waits,
    counts,
  };
}

/** IPv6 addresses need brackets in URLs; the address for "all" is no place to connect to. */
function originOf({ host, publicUrl, tls }: ResolvedOptions, port: number): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const address = reachable.includes(':') ? `[${reachable}]` : reachable;
  return `${tls === undefined ? 'http' : 'https'}://${address}:${port}`;
}

function createHttp(tls: TlsOptions | undefined): FastifyInstance {
  const options = {
    forceCloseConnections: true,
    bodyLimit: 1_048_576,
    exposeHeadRoutes: false,
    // Tokens of interactions are part of the path.
    routerOptions: { maxParamLength: 4_096 },
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) =>
      answerHttpError(error, reply),
    clientErrorHandler: answerUnreadable,
  };
  const shouldUpgradeCallback = ({ headers }: IncomingMessage): boolean =>
    headers.upgrade?.toLowerCase() === 'websocket';
  if (tls === undefined) return Fastify({ ...options, http: { shouldUpgradeCallback } });
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new SimulatorError('BAD_CONFIG', 'tls: key and cert are no PEM texts that fit', error);
  }
  return Fastify({ ...options, https: { ...tls, shouldUpgradeCallback } });
}

function startFrom(world: World, saved: SavedWorld): void {
  loadWorld(world, saved);
  const { token } = world.options;
  if (token === undefined) return;
  const application = { ...firstApplication(world), token, isTokenRevoked: false };
  world.store.applications.set(application.id, application);
}

/** Starts a simulator. All addresses are known when the promise resolves. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const resolved = resolveOptions(withSavedPopulation(options));
  const ending = new AbortController();
  const world = createWorld(resolved, ending.signal);
  const traffic = new TrafficPump(world);
  const load = new GatewayLoad(world);
  const control = createLocalControl(world, traffic, load);
  const gateway = createGatewayServer(world);
  const http = createHttp(resolved.tls);
  await http.register(createRestRoutes(world), { prefix: '/api' });
  await http.register(createCdnRoutes(world));
  await http.register(createControlRoutes(world, control), { prefix: '/control' });
  http.server.on('upgrade', (request, socket, head) => {
    gateway.upgrade(request, socket as Socket, head);
  });
  try {
    await http.listen({ host: resolved.host, port: resolved.port });
  } catch (error) {
    await http.close();
    const address = `${resolved.host}:${resolved.port}`;
    throw new SimulatorError('LISTEN_FAILED', `cannot listen on ${address}`, error);
  }
  const { port } = http.server.address() as { port: number };
  const origin = originOf(resolved, port);
  world.addresses.origin = origin;
  world.addresses.gateway = origin.replace(/^http/, 'ws');
  // Before a world is loaded: with a virtual clock that arms them anew.
  armRoutineChecks(world);
  try {
    if (resolved.world !== undefined) startFrom(world, resolved.world);
  } catch (error) {
    await http.close();
    throw error;
  }
  if (resolved.eventsPerSecond > 0) traffic.start(resolved.eventsPerSecond);
  return new Simulator({ world, ending, http, gateway, traffic, load, control });
}
