// SPDX-License-Identifier: AGPL-3.0-only
// A private Redis (or Valkey) on loopback with its data in a folder of ours.
import { join } from 'node:path';
import { findRedis } from './binaries.ts';
import { ServersError } from './errors.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { type ExitReport, OwnedProcess, sweepFolder } from './owned-process.ts';
import { type PortBlock, reservePorts } from './ports.ts';
import { answersRedis, untilReady } from './readiness.ts';
import { Watchdog } from './watchdog.ts';

const PROCESS_NAMES = ['redis-server', 'valkey-server'];
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;
const COLLISION_ATTEMPTS = 5;

export interface RedisOptions {
  /** Made when missing; locked while the server object lives. */
  readonly dataDir: string;
  /** Chosen when absent. */
  readonly port?: number;
  /** Default true; with Redis' default of one fsync a second a kill may lose the last moments. */
  readonly appendOnly?: boolean;
  /** More arguments for redis-server. */
  readonly args?: readonly string[];
  /** Called when the server ends though neither `stop` nor `kill` was called. */
  readonly onCrash?: (report: ExitReport) => void;
  readonly signal?: AbortSignal;
}

/** `stop` and `kill` keep port and data for `start`; disposal gives both back. */
export class RedisServer implements AsyncDisposable {
  readonly dataDir: string;
  readonly port: number;
  readonly url: string;
  readonly #binary: string;
  readonly #options: RedisOptions;
  readonly #lock: FolderLock;
  readonly #block: PortBlock;
  readonly #watchdog: Watchdog;
  #process: OwnedProcess | undefined;
  #ended = true;

  constructor(
    binary: string,
    options: RedisOptions,
    resources: { lock: FolderLock; block: PortBlock; port: number },
  ) {
    this.#binary = binary;
    this.#options = options;
    this.#lock = resources.lock;
    this.#block = resources.block;
    this.dataDir = resources.lock.folder;
    this.port = resources.port;
    this.url = `redis://127.0.0.1:${resources.port}`;
    this.#watchdog = Watchdog.overFolder(this.dataDir);
  }

  /** The process id now; undefined while it is down. */
  get pid(): number | undefined {
    return this.#process?.isRunning === true ? this.#process.pid : undefined;
  }

  async start(signal?: AbortSignal): Promise<void> {
    if (this.pid !== undefined) return;
    const outputFile = join(this.dataDir, 'redis.log');
    const launched = await OwnedProcess.launch({
      command: this.#binary,
      args: this.#arguments(),
      folder: this.dataDir,
      outputFile,
    });
    this.#process = launched;
    this.#ended = false;
    this.#watchdog.watch([launched.pid]);
    const endpoint = { host: '127.0.0.1', port: this.port };
    try {
      await untilReady(() => answersRedis(endpoint), {
        name: 'Redis',
        process: launched,
        timeoutMs: START_TIMEOUT_MS,
        outputFiles: [outputFile],
        signal,
      });
    } catch (error) {
      await this.kill();
      throw error;
    }
    void launched.exited.then((report) => {
      if (!this.#ended && this.#process === launched) this.#options.onCrash?.(report);
    });
  }

  #arguments(): string[] {
    const settings = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.dataDir,
      save: '',
      appendonly: this.#options.appendOnly === false ? 'no' : 'yes',
      appendfsync: 'everysec',
      'maxmemory-policy': 'noeviction',
      daemonize: 'no',
    };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    return [...args, ...(this.#options.args ?? [])];
  }

  async stop(): Promise<void> {
    this.#ended = true;
    await this.#process?.terminate(STOP_TIMEOUT_MS);
    this.#watchdog.watch([]);
  }

  /** SIGKILL; returns when the process is gone. */
  async kill(): Promise<void> {
    this.#ended = true;
    await this.#process?.kill();
    this.#watchdog.watch([]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await this.#watchdog.disarm();
    await this.#block.release();
    await this.#lock.release();
  }
}

export async function startRedis(options: RedisOptions): Promise<RedisServer> {
  const binary = await findRedis();
  if (binary === undefined) {
    throw new ServersError('SERVER_NOT_INSTALLED', 'redis-server is not installed');
  }
  for (let attempt = 1; ; attempt += 1) {
    const server = await createRedis(binary, options);
    try {
      await server.start(options.signal);
      return server;
    } catch (error) {
      await server[Symbol.asyncDispose]();
      const collided = error instanceof ServersError && error.retryable;
      if (!collided || options.port !== undefined || attempt === COLLISION_ATTEMPTS) throw error;
    }
  }
}

async function createRedis(binary: string, options: RedisOptions): Promise<RedisServer> {
  const lock = await lockFolder(options.dataDir, 'Redis');
  try {
    await sweepFolder(lock.folder, PROCESS_NAMES);
    const block = await reservePorts();
    const port = options.port ?? block.ports[0];
    if (port === undefined) throw new ServersError('NO_FREE_PORTS', 'an empty block of ports');
    return new RedisServer(binary, options, { lock, block, port });
  } catch (error) {
    await lock.release();
    throw error;
  }
}
