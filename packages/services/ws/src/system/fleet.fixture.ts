// SPDX-License-Identifier: AGPL-3.0-only
//
// A whole fleet for a test: simulator, RabbitMQ and Redis of its own, and a shard runner that is
// started again when the test has killed it.

import type { RabbitmqServer, RedisServer } from '@gatefleet/servers';
import { temporaryRabbitmq, temporaryRedis, uniqueNamespace } from '@gatefleet/servers/fixture';
import { type LogLine, RunnerProcess } from './runner-process.fixture.ts';
import { SimulatorProcess } from './simulator-process.fixture.ts';
import { isAlive, isRefused, until } from './until.fixture.ts';

/** All intents. */
export const ALL_INTENTS = '53608447';
export const QUEUE = 'everything';

export type FleetOptions = {
  readonly shards: number;
  readonly simulator?: Readonly<Record<string, string>>;
  readonly runner?: Readonly<Record<string, string>>;
  /** Further arguments of the runner's Node. */
  readonly execArgv?: readonly string[];
};

export class Fleet {
  readonly simulator: SimulatorProcess;
  readonly rabbitmq: RabbitmqServer;
  readonly redis: RedisServer;
  readonly shards: number;
  /** From a SIGKILL to all shards resumed, in milliseconds, one for each kill. */
  readonly crashToResumeMs: number[] = [];
  readonly #settings: Readonly<Record<string, string>>;
  readonly #execArgv: readonly string[];
  #runner: RunnerProcess;

  static async start(options: FleetOptions): Promise<Fleet> {
    const { shards } = options;
    const [simulator, rabbitmq, redis] = await Promise.all([
      SimulatorProcess.start({
        SIM_SHARDS: String(shards),
        SIM_MAX_CONCURRENCY: '16',
        SIM_GUILDS: String(shards * 50),
        ...options.simulator,
      }),
      temporaryRabbitmq(),
      temporaryRedis(),
    ]);
    return new Fleet({ simulator, rabbitmq, redis }, options);
  }

  private constructor(
    parts: { simulator: SimulatorProcess; rabbitmq: RabbitmqServer; redis: RedisServer },
    options: FleetOptions,
  ) {
    this.simulator = parts.simulator;
    this.rabbitmq = parts.rabbitmq;
    this.redis = parts.redis;
    this.shards = options.shards;
    this.#execArgv = options.execArgv ?? [];
    this.#settings = {
      DISCORD_TOKEN: this.simulator.token,
      DISCORD_API_URL: this.simulator.apiUrl,
      DISCORD_INTENTS: ALL_INTENTS,
      SHARDS: String(options.shards),
      AMQP_URL: this.rabbitmq.url,
      REDIS_URL: this.redis.url,
      GATEFLEET_NAMESPACE: uniqueNamespace(),
      GATEFLEET_QUEUES: `${QUEUE}=#`,
      ...options.runner,
    };
    this.#runner = this.#launch();
  }

  get runner(): RunnerProcess {
    return this.#runner;
  }

  get namespace(): string {
    return this.#settings['GATEFLEET_NAMESPACE'] ?? '';
  }

  /** Every shard is ready. */
  async whenReady(timeoutMs = 60_000): Promise<void> {
    await until('all shards ready', async () => (await this.#ready()) === this.shards, timeoutMs);
  }

  /** Kills the runner, proves it, starts it again and waits until every shard has resumed. */
  async crash(): Promise<void> {
    const { pid } = this.#runner;
    const killedAtMs = performance.now();
    await this.#runner.kill();
    if (isAlive(pid)) throw new Error('the runner survived SIGKILL');
    this.restart();
    await this.whenReady();
    this.crashToResumeMs.push(Math.round(performance.now() - killedAtMs));
  }

  /** Starts a runner in the place of one that is gone. */
  restart(settings: Readonly<Record<string, string>> = {}): void {
    this.#runner = this.#launch(settings);
  }

  /** A second runner with the same settings, beside the first. */
  another(settings: Readonly<Record<string, string>> = {}): RunnerProcess {
    return this.#launch(settings);
  }

  /** Stops or kills a server, proves that it is gone, and starts it again with its data. */
  async bounce(server: RabbitmqServer | RedisServer, how: 'stop' | 'kill'): Promise<void> {
    const { pid, url } = server;
    await server[how]();
    if (pid === undefined || isAlive(pid)) throw new Error('the server is still there');
    if (!(await isRefused(url))) throw new Error('the port still answers');
    await server.start();
  }

  logs(message: string): LogLine[] {
    return this.#runner.logs.filter((line) => line['msg'] === message);
  }

  async #ready(): Promise<number> {
    return (await this.#runner.readiness()).shards['ready'] ?? 0;
  }

  #launch(settings: Readonly<Record<string, string>> = {}): RunnerProcess {
    return RunnerProcess.start({ ...this.#settings, ...settings }, this.#execArgv);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#runner[Symbol.asyncDispose]();
    await this.simulator[Symbol.asyncDispose]();
    await Promise.all([this.rabbitmq[Symbol.asyncDispose](), this.redis[Symbol.asyncDispose]()]);
  }
}
