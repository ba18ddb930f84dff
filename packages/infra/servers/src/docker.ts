// SPDX-License-Identifier: AGPL-3.0-only
// The same servers as containers on loopback, for machines with an engine and without the packages. Their
// data are in named volumes, because files of a container's user in a checkout could not be removed by the
// checkout's owner.
import { createHash } from 'node:crypto';
import { ServersError } from './errors.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { type PortBlock, reservePorts } from './ports.ts';
import { answersAmqp, answersRedis } from './readiness.ts';
import { runTool } from './tool.ts';
import { Watchdog } from './watchdog.ts';

const PULL_TIMEOUT_MS = 15 * 60_000;
const START_TIMEOUT_MS = 120_000;
const POLL_MS = 100;
const HOST = '127.0.0.1';

export interface DockerOptions {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly onCrash?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The client's path; for tests. */
  readonly docker?: string | undefined;
}

interface Recipe {
  readonly service: 'rabbitmq' | 'redis';
  readonly image: string;
  readonly containerPorts: readonly number[];
  readonly volumePath: string;
  readonly arguments: readonly string[];
  readonly answers: (endpoint: { host: string; port: number }) => Promise<boolean>;
}

const RABBITMQ: Recipe = {
  service: 'rabbitmq',
  image: 'rabbitmq:4-management',
  containerPorts: [5672, 15672],
  volumePath: '/var/lib/rabbitmq',
  arguments: [],
  answers: answersAmqp,
};

const REDIS: Recipe = {
  service: 'redis',
  image: 'redis:8',
  containerPorts: [6379],
  volumePath: '/data',
  arguments: [
    'redis-server',
    '--appendonly',
    'yes',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ],
  answers: answersRedis,
};

/** Whether an engine answers; the client alone does not count. */
export async function hasDockerEngine(docker = 'docker'): Promise<boolean> {
  try {
    await runTool([docker, 'info', '--format', '{{.ServerVersion}}'], { timeoutMs: 10_000 });
    return true;
  } catch {
    // No client, no engine or no right to use it: all mean that Docker is not the way here.
    return false;
  }
}

export class DockerServer implements AsyncDisposable {
  /** The container's main process as the host sees it. */
  pid: number | undefined;
  readonly url: string;
  readonly managementUrl: string | undefined;
  readonly #recipe: Recipe;
  readonly #options: DockerOptions;
  readonly #name: string;
  readonly #lock: FolderLock;
  readonly #block: PortBlock;
  readonly #watchdog: Watchdog;
  #ended = true;

  constructor(
    recipe: Recipe,
    options: DockerOptions,
    held: { lock: FolderLock; block: PortBlock },
  ) {
    const [first = 0, second = 0] = held.block.ports;
    const isRabbitmq = recipe.service === 'rabbitmq';
    this.#recipe = recipe;
    this.#options = options;
    this.#lock = held.lock;
    this.#block = held.block;
    this.#name = containerName(held.lock.folder, recipe.service);
    this.url = isRabbitmq ? `amqp://guest:guest@${HOST}:${first}` : `redis://${HOST}:${first}`;
    this.managementUrl = isRabbitmq ? `http://${HOST}:${second}` : undefined;
    this.#watchdog = Watchdog.withCommand([
      options.docker ?? 'docker',
      'rm',
      '--force',
      this.#name,
    ]);
  }

  async start(): Promise<void> {
    await this.#docker(['rm', '--force', this.#name]).catch(() => undefined);
    await this.#pull();
    await this.#docker(this.#runArguments());
    this.#ended = false;
    await this.#untilReady();
    const pid = await this.#docker(['inspect', '--format', '{{.State.Pid}}', this.#name]);
    this.pid = Number(pid.trim()) || undefined;
    void this.#reportCrash();
  }

  #runArguments(): string[] {
    const ports = this.#recipe.containerPorts.flatMap((port, index) => [
      '--publish',
      `${HOST}:${this.#block.ports[index]}:${port}`,
    ]);
    const volume = `${this.#name}:${this.#recipe.volumePath}`;
    const identity = ['--name', this.#name, '--hostname', 'gatefleet', '--volume', volume];
    return ['run', '--detach', '--rm', ...identity, ...ports, this.#recipe.image].concat(
      this.#recipe.arguments,
    );
  }

  async #pull(): Promise<void> {
    try {
      await this.#docker(['image', 'inspect', this.#recipe.image]);
    } catch {
      // Not here yet.
      this.#options.log(`docker pull ${this.#recipe.image}`);
      await this.#docker(['pull', '--quiet', this.#recipe.image], PULL_TIMEOUT_MS);
    }
  }

  async #untilReady(): Promise<void> {
    const endpoint = { host: HOST, port: this.#block.ports[0] ?? 0 };
    const giveUpAt = performance.now() + START_TIMEOUT_MS;
    while (!(await this.#recipe.answers(endpoint))) {
      this.#options.signal?.throwIfAborted();
      if (performance.now() > giveUpAt) {
        throw new ServersError('SERVER_START_FAILED', `container ${this.#name} does not answer`);
      }
      await new Promise((resolve) => {
        setTimeout(resolve, POLL_MS);
      });
    }
  }

  async #reportCrash(): Promise<void> {
    await runTool([this.#options.docker ?? 'docker', 'wait', this.#name], {
      timeoutMs: 0,
    }).catch(() => undefined);
    this.pid = undefined;
    if (!this.#ended) this.#options.onCrash?.();
  }

  async stop(): Promise<void> {
    this.#ended = true;
    await this.#docker(['stop', '--time', '20', this.#name]).catch(() => undefined);
    await this.#docker(['rm', '--force', this.#name]).catch(() => undefined);
  }

  #docker(args: readonly string[], timeoutMs = 60_000): Promise<string> {
    const signal = this.#ended ? this.#options.signal : undefined;
    return runTool([this.#options.docker ?? 'docker', ...args], { timeoutMs, signal });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await this.#watchdog.disarm();
    await this.#block.release();
    await this.#lock.release();
  }
}

export function dockerRabbitmq(options: DockerOptions): Promise<DockerServer> {
  return startContainer(RABBITMQ, options);
}

export function dockerRedis(options: DockerOptions): Promise<DockerServer> {
  return startContainer(REDIS, options);
}

async function startContainer(recipe: Recipe, options: DockerOptions): Promise<DockerServer> {
  const lock = await lockFolder(options.dataDir, `${recipe.service} in Docker`);
  const server = new DockerServer(recipe, options, { lock, block: await reservePorts() });
  try {
    await server.start();
    return server;
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

function containerName(folder: string, service: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return `gatefleet-${digest}-${service}`;
}
