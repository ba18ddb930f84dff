// SPDX-License-Identifier: AGPL-3.0-only
// A private RabbitMQ node on loopback with its data in a folder of ours. Its epmd is a child of ours as
// well: left to the node it would become a daemon that outlives everybody.
import { type RabbitmqBinaries, findRabbitmq } from './binaries.ts';
import { ServersError } from './errors.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { type ExitReport, BASE_ENVIRONMENT, OwnedProcess, sweepFolder } from './owned-process.ts';
import { type PortBlock, isFree, reservePorts } from './ports.ts';
import {
  MEMORY_LIMIT_ARGUMENTS,
  type RabbitmqLayout,
  type RabbitmqPorts,
  rabbitmqLayout,
  writeRabbitmqFiles,
} from './rabbitmq-files.ts';
import { acceptsConnections, answersAmqp, untilReady } from './readiness.ts';
import { runTool } from './tool.ts';
import { Watchdog } from './watchdog.ts';

const PROCESS_NAMES = ['beam.smp', 'epmd'];
const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 90_000;
const EPMD_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 20_000;
const COLLISION_ATTEMPTS = 5;

export interface RabbitmqOptions {
  /** Made when missing; locked while the server object lives. */
  readonly dataDir: string;
  /** The AMQP port; chosen when absent. */
  readonly port?: number;
  /** Called when the node ends though neither `stop` nor `kill` was called. */
  readonly onCrash?: (report: ExitReport) => void;
  readonly signal?: AbortSignal;
}

interface RabbitmqResources {
  readonly lock: FolderLock;
  readonly block: PortBlock;
  readonly ports: RabbitmqPorts;
}

/** `stop` and `kill` keep ports and data for `start`; disposal gives both back. */
export class RabbitmqServer implements AsyncDisposable {
  readonly dataDir: string;
  readonly port: number;
  /** AMQP 0-9-1, user and password `guest`, which RabbitMQ takes on loopback only. */
  readonly url: string;
  /** The management plugin's HTTP API and pages, with the same user. */
  readonly managementUrl: string;
  readonly #binaries: RabbitmqBinaries;
  readonly #options: RabbitmqOptions;
  readonly #resources: RabbitmqResources;
  readonly #layout: RabbitmqLayout;
  readonly #watchdog: Watchdog;
  #epmd: OwnedProcess | undefined;
  #node: OwnedProcess | undefined;
  #ended = true;

  constructor(binaries: RabbitmqBinaries, options: RabbitmqOptions, resources: RabbitmqResources) {
    this.#binaries = binaries;
    this.#options = options;
    this.#resources = resources;
    this.dataDir = resources.lock.folder;
    this.port = resources.ports.amqp;
    this.url = `amqp://guest:guest@${HOST}:${resources.ports.amqp}`;
    this.managementUrl = `http://${HOST}:${resources.ports.management}`;
    this.#layout = rabbitmqLayout(this.dataDir, resources.ports);
    this.#watchdog = Watchdog.overFolder(this.dataDir);
  }

  /** The Erlang VM's process id now; undefined while it is down. */
  get pid(): number | undefined {
    return this.#node?.isRunning === true ? this.#node.pid : undefined;
  }

  async start(signal?: AbortSignal): Promise<void> {
    if (this.pid !== undefined) return;
    try {
      await writeRabbitmqFiles(this.dataDir, this.#resources.ports);
      await this.#startEpmd(signal);
      await this.#startNode(signal);
    } catch (error) {
      await this.kill();
      throw error;
    }
  }

  async #startEpmd(signal: AbortSignal | undefined): Promise<void> {
    if (this.#epmd?.isRunning === true) return;
    const port = this.#resources.ports.epmd;
    this.#epmd = await OwnedProcess.launch({
      command: this.#binaries.epmd,
      args: ['-port', String(port), '-address', HOST],
      folder: this.dataDir,
      outputFile: this.#layout.epmdOutputFile,
    });
    this.#watchAll();
    await untilReady(() => acceptsConnections({ host: HOST, port }), {
      name: 'epmd',
      process: this.#epmd,
      timeoutMs: EPMD_TIMEOUT_MS,
      outputFiles: [this.#layout.epmdOutputFile],
      signal,
    });
  }

  async #startNode(signal: AbortSignal | undefined): Promise<void> {
    const node = await OwnedProcess.launch({
      command: this.#binaries.server,
      args: [],
      folder: this.dataDir,
      env: this.#layout.env,
      outputFile: this.#layout.outputFile,
    });
    this.#node = node;
    this.#ended = false;
    this.#watchAll();
    const { amqp, management } = this.#resources.ports;
    const probe = async (): Promise<boolean> =>
      (await answersAmqp({ host: HOST, port: amqp })) &&
      (await acceptsConnections({ host: HOST, port: management }));
    await untilReady(probe, {
      name: 'RabbitMQ',
      process: node,
      timeoutMs: START_TIMEOUT_MS,
      outputFiles: [this.#layout.outputFile],
      signal,
    });
    void node.exited.then((report) => {
      if (!this.#ended && this.#node === node) this.#options.onCrash?.(report);
    });
  }

  /** rabbitmqctl on this node, about half a second a call; returns its output. */
  exec(args: readonly string[], signal?: AbortSignal): Promise<string> {
    return runTool([this.#binaries.ctl, '-q', ...args], {
      env: { ...BASE_ENVIRONMENT, ...this.#layout.env },
      cwd: this.dataDir,
      signal,
    });
  }

  /** Raises or clears the memory alarm, which blocks every connection that publishes. */
  async setMemoryAlarm(raised: boolean): Promise<void> {
    const limit = raised ? ['0'] : MEMORY_LIMIT_ARGUMENTS;
    await this.exec(['set_vm_memory_high_watermark', ...limit]);
  }

  /** An orderly stop of the node, 1 to 7 seconds. */
  async stop(): Promise<void> {
    this.#ended = true;
    await this.#node?.terminate(STOP_TIMEOUT_MS);
    await this.#stopEpmd();
  }

  /** SIGKILL of the Erlang VM; returns when it is gone. */
  async kill(): Promise<void> {
    this.#ended = true;
    await this.#node?.kill();
    await this.#stopEpmd();
  }

  async #stopEpmd(): Promise<void> {
    await this.#epmd?.kill();
    this.#watchdog.watch([]);
  }

  #watchAll(): void {
    const running = [this.#node, this.#epmd].filter((one) => one?.isRunning === true);
    this.#watchdog.watch(running.map((one) => one?.pid ?? 0).filter((pid) => pid > 0));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await this.#watchdog.disarm();
    await this.#resources.block.release();
    await this.#resources.lock.release();
  }
}

export async function startRabbitmq(options: RabbitmqOptions): Promise<RabbitmqServer> {
  const binaries = await findRabbitmq();
  if (binaries === undefined) {
    throw new ServersError('SERVER_NOT_INSTALLED', 'rabbitmq-server is not installed');
  }
  for (let attempt = 1; ; attempt += 1) {
    const server = await createRabbitmq(binaries, options);
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

async function createRabbitmq(
  binaries: RabbitmqBinaries,
  options: RabbitmqOptions,
): Promise<RabbitmqServer> {
  const lock = await lockFolder(options.dataDir, 'RabbitMQ');
  try {
    await sweepFolder(lock.folder, PROCESS_NAMES);
    if (options.port !== undefined && !(await isFree(options.port))) {
      throw new ServersError('SERVER_START_FAILED', `port ${options.port} is taken`);
    }
    const block = await reservePorts();
    return new RabbitmqServer(binaries, options, {
      lock,
      block,
      ports: portsOf(block, options.port),
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function portsOf(block: PortBlock, amqpPort: number | undefined): RabbitmqPorts {
  const [amqp, distribution, epmd, management] = block.ports;
  if (
    amqp === undefined ||
    distribution === undefined ||
    epmd === undefined ||
    management === undefined
  ) {
    throw new ServersError('NO_FREE_PORTS', 'a block of ports is too small');
  }
  return { amqp: amqpPort ?? amqp, distribution, epmd, management };
}
