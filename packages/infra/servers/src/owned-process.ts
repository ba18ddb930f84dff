// SPDX-License-Identifier: AGPL-3.0-only
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile, readdir, readlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { ServersError } from './errors.ts';

/** What a server's children see: nothing of our own environment. */
export const BASE_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/lib/rabbitmq/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C.UTF-8',
};

export interface LaunchOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** Becomes the working folder, by which the process is known to be ours. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Takes standard output and errors; overwritten at each launch. */
  readonly outputFile: string;
}

export interface ExitReport {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child in a process group of its own, so that a terminal's Ctrl-C reaches us and not the servers. */
export class OwnedProcess {
  readonly pid: number;
  readonly exited: Promise<ExitReport>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, pid: number) {
    this.#child = child;
    this.pid = pid;
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  static async launch(options: LaunchOptions): Promise<OwnedProcess> {
    const output = openSync(options.outputFile, 'w', 0o600);
    try {
      const child = spawn(options.command, options.args, {
        cwd: options.folder,
        env: { ...BASE_ENVIRONMENT, ...options.env },
        stdio: ['ignore', output, output],
        detached: true,
      });
      if (child.pid === undefined) {
        const [cause] = (await once(child, 'error')) as [Error];
        throw new ServersError('SERVER_START_FAILED', `cannot run ${options.command}`, { cause });
      }
      child.on('error', () => undefined);
      child.unref();
      return new OwnedProcess(child, child.pid);
    } finally {
      closeSync(output);
    }
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Asks first; after `timeoutMs` kills. */
  async terminate(timeoutMs: number): Promise<ExitReport> {
    if (!this.isRunning) return this.exited;
    this.#child.ref();
    this.#child.kill('SIGTERM');
    using deadline = new Deadline(timeoutMs, () => this.#child.kill('SIGKILL'));
    void deadline;
    return await this.exited;
  }

  async kill(): Promise<ExitReport> {
    if (!this.isRunning) return this.exited;
    this.#child.ref();
    this.#child.kill('SIGKILL');
    return this.exited;
  }
}

class Deadline {
  readonly #timer: NodeJS.Timeout;

  constructor(timeoutMs: number, act: () => void) {
    this.#timer = setTimeout(act, timeoutMs);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

/** Ends servers that an earlier, killed owner of the folder left behind. The caller holds the folder's lock. */
export async function sweepFolder(folder: string, names: readonly string[]): Promise<number> {
  const strays = await processesIn(folder, names);
  for (const pid of strays) signalProcess(pid, 'SIGTERM');
  const giveUpAt = performance.now() + 10_000;
  while ((await processesIn(folder, names)).length > 0) {
    if (performance.now() > giveUpAt) {
      for (const pid of await processesIn(folder, names)) signalProcess(pid, 'SIGKILL');
    }
    await delay(50);
  }
  return strays.length;
}

/** Processes by program name whose working folder is `folder` (Linux only; elsewhere none). */
export async function processesIn(folder: string, names: readonly string[]): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const found: number[] = [];
  for (const entry of entries) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const cwd = await readlink(`/proc/${entry}/cwd`);
      if (cwd !== folder && cwd !== `${folder} (deleted)`) continue;
      const name = (await readFile(`/proc/${entry}/comm`, 'utf8')).trim();
      if (names.includes(name)) found.push(Number(entry));
    } catch {
      // Gone meanwhile, or another user's: neither is ours.
    }
  }
  return found;
}

export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone, which is what was wanted.
  }
}
