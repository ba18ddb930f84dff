// SPDX-License-Identifier: AGPL-3.0-only
//
// A whole fleet for a test: simulator, RabbitMQ and Redis of its own, and a shard runner that is
// started again when the test has killed it.

import { keysOf, RedisClient, SessionStore } from '@gatefleet/redis';
import type { RabbitmqServer, RedisServer } from '@gatefleet/servers';
import { temporaryRabbitmq, temporaryRedis, uniqueNamespace } from '@gatefleet/servers/fixture';
import { compare, type Ledger, readJournal } from './ledger.fixture.ts';
import { drainQueue, type ReceivedEvent } from './queue-reader.fixture.ts';
import { type LogLine, RunnerProcess } from './runner-process.fixture.ts';
import { SimulatorProcess } from './simulator-process.fixture.ts';
import { isAlive, isRefused, until } from './until.fixture.ts';

/** All intents. */
export const ALL_INTENTS = '53608447';
export const QUEUE = 'everything';
/** What is in flight anyway at a few thousand events a second. */
const SMALL_BACKLOG_BYTES = 300_000;
/** Far more than what is in flight anyway. */
const LARGE_BACKLOG_BYTES = 500_000;

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

  /**
   * Kills the runner while the broker holds back what it received: none of that may have been
   * committed.
   */
  async crashUnderAlarm(): Promise<void> {
    await this.rabbitmq.setMemoryAlarm(true);
    await until('events wait for the broker', async () => {
      return (await this.#runner.metric('gatefleet_ws_buffered_bytes')) > LARGE_BACKLOG_BYTES;
    });
    const crashed = this.crash();
    await this.rabbitmq.setMemoryAlarm(false);
    await crashed;
  }

  /** What arrived, compared with what was sent. */
  async ledger(): Promise<{ ledger: Ledger; events: ReceivedEvent[] }> {
    const events = await drainQueue(this.rabbitmq.url, QUEUE);
    return { ledger: compare(await readJournal(this.simulator.control), events), events };
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

  /** What the runner has in hand is confirmed, but for what arrives at this moment. */
  async whenCaughtUp(): Promise<void> {
    const isSmall = async (): Promise<boolean> =>
      (await this.#runner.metric('gatefleet_ws_buffered_bytes')) < SMALL_BACKLOG_BYTES;
    await until('the backlog is published', isSmall, 90_000);
  }

  /** Every shard has a record whose committed sequence moves. */
  async whenAllCommittedOnce(): Promise<void> {
    await using redis = RedisClient.open({ url: this.redis.url, name: 'test' });
    const store = new SessionStore(redis, keysOf(this.namespace));
    const read = () => Promise.all(Array.from({ length: this.shards }, (_, id) => store.read(id)));
    let first: (number | undefined)[] = [];
    await until('records exist', async () => {
      first = (await read()).map(({ session }) => session?.sequence);
      return first.every((sequence) => sequence !== undefined);
    });
    await until('commits move', async () => {
      const now = (await read()).map(({ session }) => session?.sequence ?? 0);
      return now.every((sequence, at) => sequence > (first[at] ?? 0));
    });
  }

  /** Everything the simulator has numbered is committed: no shard has anything on its way. */
  async whenAllCommitted(): Promise<void> {
    await using redis = RedisClient.open({ url: this.redis.url, name: 'test' });
    const store = new SessionStore(redis, keysOf(this.namespace));
    await until('everything is committed', async () => {
      const { sessions } = await this.simulator.control.state();
      const stored = await Promise.all(sessions.map(({ shardId }) => store.read(shardId)));
      return sessions.every(({ sequence }, at) => stored[at]?.session?.sequence === sequence);
    });
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
