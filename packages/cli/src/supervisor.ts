// SPDX-License-Identifier: AGPL-3.0-only
// Keeps one service process running. A service says by IPC that it has started and at which addresses; from
// then on it is started again whenever it ends. Its own process group keeps a terminal's Ctrl-C from it, and
// it ends by itself when our end of the channel closes.
import { type ChildProcess, fork } from 'node:child_process';
import { backoffMs } from '@gatefleet/session';
import { CliError } from './errors.ts';
import { type LogNote, lineSplitter, readLogLine, RotatingLog } from './service-log.ts';

const BACKOFF = { baseMs: 250, maxMs: 10_000 };
/** Having lived this long a service has earned a quick restart again. */
const SETTLED_MS = 30_000;
/** EX_CONFIG of sysexits.h: starting again would not help. */
const EXIT_CONFIG = 78;
const FIRST_START_ATTEMPTS = 5;
const KEPT_NOTES = 10;

export interface Started {
  readonly pid: number;
  readonly addresses: Readonly<Record<string, string>>;
  readonly token: string | undefined;
}

export interface ServiceOptions {
  readonly service: string;
  readonly replica: string;
  /** A module for Node. */
  readonly main: string;
  /** Asked before each start. */
  readonly environment: () => Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** Time to drain after SIGTERM before SIGKILL. */
  readonly stopTimeoutMs: number;
  readonly onStarted?: (started: Started) => void;
  /** It ended without being asked to and is started again after `restartMs`. */
  readonly onExit?: (how: string, restartMs: number) => void;
  readonly onNote?: (note: LogNote) => void;
  /** It refused its configuration at a later start; it stays down. */
  readonly onFatal?: (error: CliError) => void;
  readonly backoff?: { readonly baseMs: number; readonly maxMs: number };
}

export class SupervisedService implements AsyncDisposable {
  readonly #options: ServiceOptions;
  readonly #log: RotatingLog;
  readonly #first = Promise.withResolvers<Started>();
  #child: ChildProcess | undefined;
  #started: Started | undefined;
  #hasStartedOnce = false;
  #failures = 0;
  #stopping = false;
  #restart: NodeJS.Timeout | undefined;
  #notes: string[] = [];

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#log = new RotatingLog(options.logFile);
    // Who does not await the start hears of failures by `onFatal`.
    this.#first.promise.catch(() => undefined);
  }

  get service(): string {
    return this.#options.service;
  }

  get replica(): string {
    return this.#options.replica;
  }

  /** What runs now; undefined while it is down or starting. */
  get current(): Started | undefined {
    return this.#started;
  }

  /** Resolves at the first start; rejects when that is hopeless. */
  start(): Promise<Started> {
    if (this.#child === undefined) this.#launch();
    return this.#first.promise;
  }

  #launch(): void {
    const launchedAt = performance.now();
    const child = fork(this.#options.main, [], {
      execArgv: ['--conditions=@gatefleet/source'],
      env: this.#options.environment(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    this.#child = child;
    this.#notes = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on(
        'data',
        lineSplitter((line) => this.#read(line)),
      );
    }
    child.on('message', (message) => this.#hear(child, message));
    // Sending to a child that is going fails; its exit is what counts.
    child.on('error', () => undefined);
    child.once('close', (code, signal) => {
      if (performance.now() - launchedAt > SETTLED_MS) this.#failures = 0;
      this.#ended(code, signal);
    });
  }

  #read(line: string): void {
    this.#log.write(line);
    const note = readLogLine(line);
    if (note.severity === 'info') return;
    this.#notes = [...this.#notes, note.text].slice(-KEPT_NOTES);
    this.#options.onNote?.(note);
  }

  #hear(child: ChildProcess, message: unknown): void {
    const started = startedFromMessage(message, child.pid);
    if (started === undefined || this.#child !== child || this.#stopping) return;
    this.#started = started;
    this.#hasStartedOnce = true;
    this.#options.onStarted?.(started);
    this.#first.resolve(started);
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.#child = undefined;
    this.#started = undefined;
    if (this.#stopping) return;
    const how = signal === null ? `ended with status ${code}` : `was ended by ${signal}`;
    if (code === EXIT_CONFIG) return this.#giveUp('SERVICE_MISCONFIGURED', 'refuses its settings');
    this.#failures += 1;
    if (!this.#hasStartedOnce && this.#failures >= FIRST_START_ATTEMPTS) {
      return this.#giveUp('SERVICE_FAILED', `${how} at each of ${this.#failures} starts`);
    }
    const backoff = this.#options.backoff ?? BACKOFF;
    const restartMs = backoffMs(this.#failures - 1, backoff, Math.random());
    this.#options.onExit?.(how, restartMs);
    this.#restart = setTimeout(() => this.#launch(), restartMs);
  }

  #giveUp(code: 'SERVICE_MISCONFIGURED' | 'SERVICE_FAILED', what: string): void {
    const details = this.#notes.map((note) => `\n  ${note}`).join('');
    const error = new CliError(code, `${this.replica} ${what}${details}`);
    if (this.#hasStartedOnce) this.#options.onFatal?.(error);
    this.#first.reject(error);
  }

  /** SIGTERM, and after the time to drain SIGKILL; returns when the process is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child === undefined) return;
    const gone = new Promise<void>((resolve) => {
      child.once('close', () => resolve());
    });
    child.kill('SIGTERM');
    const deadline = setTimeout(() => child.kill('SIGKILL'), this.#options.stopTimeoutMs);
    await gone;
    clearTimeout(deadline);
  }

  /** At once, for an impatient user. */
  kill(): void {
    this.#stopping = true;
    clearTimeout(this.#restart);
    this.#child?.kill('SIGKILL');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    this.#log[Symbol.dispose]();
  }
}

function startedFromMessage(message: unknown, pid: number | undefined): Started | undefined {
  if (typeof message !== 'object' || message === null || pid === undefined) return undefined;
  const { type, addresses, token } = message as Record<string, unknown>;
  if (type !== 'gatefleet.started' || typeof addresses !== 'object') return undefined;
  return {
    pid,
    addresses: { ...(addresses as Record<string, string>) },
    token: typeof token === 'string' ? token : undefined,
  };
}
