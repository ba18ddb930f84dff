// SPDX-License-Identifier: AGPL-3.0-only
// What `gatefleet up` starts, in order: RabbitMQ and Redis, the simulated Discord, the shard runner and the REST
// proxy. It keeps the run file true while they come and go, and its disposal ends them in reverse order.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { provideServers, type ProvidedServers, type ServerName } from '@gatefleet/servers';
import { backoffMs } from '@gatefleet/session';
import type { Checkout } from './checkout.ts';
import type { UpConfig } from './config.ts';
import type { CliError } from './errors.ts';
import { removeRunFile, type RunProcess, type RunState, writeRunFile } from './run-file.ts';
import { type ServiceOptions, SupervisedService } from './supervisor.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const SERVICE_DRAIN_MS = 15_000;
const SIMULATOR_STOP_MS = 5000;
const SERVER_BACKOFF = { baseMs: 250, maxMs: 10_000 };
const READY_POLL_MS = 100;

export interface FleetOptions {
  readonly checkout: Checkout;
  readonly config: UpConfig;
  readonly environment: Environment;
  readonly confirmInstall: (packages: readonly string[]) => Promise<boolean>;
  readonly signal: AbortSignal;
  readonly onProgress: (line: string) => void;
  readonly onWarning: (line: string) => void;
  /** A shard runner is gone, and its shards with it. */
  readonly onWsExit: () => void;
  readonly onFatal: (error: CliError) => void;
}

export class Fleet implements AsyncDisposable {
  readonly #options: FleetOptions;
  readonly #servers: ProvidedServers;
  readonly #services: SupervisedService[] = [];
  #simulatorPort = '0';
  /** Whoever uses the REST proxy knows its ports: one that was restarted takes the same. */
  #apiPorts: Environment = {};
  #isClosing = false;

  /** Brings the servers up; the services follow with their own calls. */
  static async create(options: FleetOptions): Promise<Fleet> {
    const { config } = options;
    let fleet: Fleet | undefined;
    const servers = await provideServers({
      amqpUrls: config.amqpUrls,
      redisUrl: config.redisUrl,
      dataDir: options.checkout.data,
      confirmInstall: options.confirmInstall,
      log: options.onProgress,
      onCrash: (name) => void fleet?.reviveServer(name),
      signal: options.signal,
    });
    fleet = new Fleet(options, servers);
    fleet.#writeRunFile();
    return fleet;
  }

  private constructor(options: FleetOptions, servers: ProvidedServers) {
    this.#options = options;
    this.#servers = servers;
  }

  get amqpUrl(): string {
    return this.#servers.amqpUrl;
  }

  get state(): RunState {
    const { amqpUrl, redisUrl } = this.#servers;
    const { namespace } = this.#options.config;
    return { namespace, amqpUrl, redisUrl, processes: this.#processes() };
  }

  /** Returns where the simulated Discord is and its bot's token. */
  async startSimulator(): Promise<Environment> {
    const simulator = this.#add({
      service: 'simulator',
      replica: 'simulator-0',
      main: this.#options.checkout.simulatorMain,
      stopTimeoutMs: SIMULATOR_STOP_MS,
      environment: () => this.#simulatorEnvironment(),
      onStarted: ({ addresses }) => {
        // The services know this address: a restarted simulator takes the same port.
        this.#simulatorPort = portOf(addresses['api'] ?? 'http://127.0.0.1:0');
      },
    });
    const { addresses, token } = await simulator.start();
    return { DISCORD_API_URL: addresses['api'], DISCORD_TOKEN: token };
  }

  /** Starts a shard runner and waits until it says that it is ready. */
  async startWs(discord: Environment): Promise<void> {
    const replica = 'ws-0';
    const ws = this.#add({
      service: 'ws',
      replica,
      main: this.#options.checkout.wsMain,
      stopTimeoutMs: SERVICE_DRAIN_MS,
      environment: () => this.#serviceEnvironment(replica, discord),
      onExit: this.#options.onWsExit,
    });
    await ws.start();
    await this.#untilReady(ws);
  }

  /** Starts a REST proxy and waits until it says that it is ready. */
  async startApi(discord: Environment): Promise<void> {
    const replica = 'api-0';
    const api = this.#add({
      service: 'api',
      replica,
      main: this.#options.checkout.apiMain,
      stopTimeoutMs: SERVICE_DRAIN_MS,
      environment: () => ({
        API_HOST: '127.0.0.1',
        API_PORT: '0',
        GRPC_PORT: '0',
        ...this.#serviceEnvironment(replica, discord),
        ...this.#apiPorts,
      }),
      onStarted: ({ addresses: { http, grpc } }) => {
        this.#apiPorts = {
          ...(http === undefined ? {} : { API_PORT: portOf(http) }),
          ...(grpc === undefined ? {} : { GRPC_PORT: portOf(grpc) }),
        };
      },
    });
    await api.start();
    await this.#untilReady(api);
  }

  #add(options: Omit<ServiceOptions, 'logFile' | 'onNote' | 'onFatal'>): SupervisedService {
    const { replica } = options;
    const service = new SupervisedService({
      ...options,
      logFile: join(this.#options.checkout.logs, `${replica}.log`),
      onStarted: (started) => {
        options.onStarted?.(started);
        this.#writeRunFile();
      },
      onExit: (how, restartMs) => {
        this.#options.onWarning(`${replica} ${how}; starting it again in ${restartMs} ms`);
        options.onExit?.(how, restartMs);
        this.#writeRunFile();
      },
      onNote: ({ severity, text }) => this.#options.onWarning(`${replica} ${severity}: ${text}`),
      onFatal: this.#options.onFatal,
    });
    this.#services.push(service);
    return service;
  }

  #simulatorEnvironment(): Environment {
    const { environment } = this.#options;
    return {
      SIM_EVENTS_PER_SECOND: '20',
      SIM_SHARDS: '2',
      SIM_MAX_CONCURRENCY: '2',
      SIM_PORT: '0',
      ...withoutPrefixes(environment, ['DISCORD_', 'GATEFLEET_']),
      ...(this.#simulatorPort === '0' ? {} : { SIM_PORT: this.#simulatorPort }),
    };
  }

  #serviceEnvironment(replica: string, discord: Environment): Environment {
    return {
      ...withoutPrefixes(this.#options.environment, ['SIM_']),
      ...discord,
      AMQP_URL: this.#servers.amqpUrl,
      REDIS_URL: this.#servers.redisUrl,
      GATEFLEET_NAMESPACE: this.#options.config.namespace,
      REPLICA_ID: replica,
      OPS_HOST: '127.0.0.1',
      OPS_PORT: '0',
    };
  }

  async #untilReady(service: SupervisedService): Promise<void> {
    const { signal } = this.#options;
    for (;;) {
      signal.throwIfAborted();
      // Read each time: a restarted service has another address.
      const ops = service.current?.addresses['ops'];
      if (ops !== undefined && (await isReady(ops))) return;
      await delay(READY_POLL_MS, undefined, { signal });
    }
  }

  async reviveServer(name: ServerName): Promise<void> {
    const server = this.#servers.started.get(name);
    if (server === undefined) return;
    for (let attempt = 0; !this.#isClosing; attempt += 1) {
      const waitMs = backoffMs(attempt, SERVER_BACKOFF, Math.random());
      this.#options.onWarning(`${name} is gone; starting it again in ${waitMs} ms`);
      this.#writeRunFile();
      await delay(waitMs);
      if (this.#isClosing) return;
      try {
        await server.start();
        this.#writeRunFile();
        this.#options.onProgress(`${name} is back`);
        return;
      } catch (error) {
        this.#options.onWarning(
          `${name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }

  #processes(): RunProcess[] {
    const servers = [...this.#servers.started].flatMap(([service, { pid, url, managementUrl }]) => {
      const name = service === 'rabbitmq' ? 'amqp' : 'redis';
      const addresses = {
        [name]: url,
        ...(managementUrl === undefined ? {} : { management: managementUrl }),
      };
      return pid === undefined ? [] : [{ service, replica: `${service}-0`, pid, addresses }];
    });
    const services = this.#services.flatMap(({ service, replica, current }) =>
      current === undefined
        ? []
        : [{ service, replica, pid: current.pid, addresses: { ...current.addresses } }],
    );
    return [...servers, ...services];
  }

  #writeRunFile(): void {
    if (!this.#isClosing) writeRunFile(this.#options.checkout.runFile, this.state);
  }

  /** Ends everything at once. The servers' watchdogs see to what is left when we exit. */
  kill(): void {
    this.#isClosing = true;
    removeRunFile(this.#options.checkout.runFile);
    for (const service of this.#services) service.kill();
    for (const { pid } of this.#servers.started.values()) {
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosing = true;
    for (const service of this.#services.toReversed()) {
      this.#options.onProgress(`stopping ${service.replica}`);
      await service[Symbol.asyncDispose]();
    }
    for (const name of this.#servers.started.keys()) this.#options.onProgress(`stopping ${name}`);
    await this.#servers[Symbol.asyncDispose]();
    removeRunFile(this.#options.checkout.runFile);
  }
}

async function isReady(opsUrl: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/readyz', opsUrl), { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not listening yet, or just restarted: asked again soon.
    return false;
  }
}

function withoutPrefixes(environment: Environment, prefixes: readonly string[]): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !prefixes.some((prefix) => name.startsWith(prefix)),
    ),
  );
}

/** Of an address with or without a scheme: `http://127.0.0.1:8080`, `127.0.0.1:50051`. */
function portOf(address: string): string {
  return /:(\d+)(?:\/|$)/.exec(address)?.[1] ?? '0';
}
