// SPDX-License-Identifier: AGPL-3.0-only
//
// The shard runner as it is deployed: a process of its own, to be killed.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Only what a process needs to run: no setting leaks in from whoever runs the tests. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR'] as const;

export type LogLine = Readonly<Record<string, unknown>>;

export class RunnerProcess {
  readonly #child: ChildProcess;
  readonly logs: LogLine[] = [];
  readonly #whenStarted: Promise<string>;
  readonly exited: Promise<number | NodeJS.Signals>;
  #stderr = '';

  static start(
    settings: Readonly<Record<string, string>>,
    execArgv: readonly string[] = [],
  ): RunnerProcess {
    return new RunnerProcess(settings, execArgv);
  }

  private constructor(settings: Readonly<Record<string, string>>, execArgv: readonly string[]) {
    const inherited = INHERITED.map((key) => [key, process.env[key] ?? '']);
    this.#child = fork(MAIN, [], {
      execArgv: ['--conditions=@gatefleet/source', ...execArgv],
      env: { ...Object.fromEntries(inherited), OPS_HOST: '127.0.0.1', OPS_PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#whenStarted = new Promise((resolve) => {
      this.#child.on('message', (message: { addresses?: { ops?: string } }) => {
        if (message.addresses?.ops !== undefined) resolve(message.addresses.ops);
      });
    });
    this.exited = once(this.#child, 'exit').then(
      ([code, signal]) => (code ?? signal) as number | NodeJS.Signals,
    );
    if (this.#child.stdout !== null) {
      createInterface(this.#child.stdout).on('line', (line) => this.#read(line));
    }
    this.#child.stderr?.setEncoding('utf8').on('data', (text) => (this.#stderr += String(text)));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get stderr(): string {
    return this.#stderr;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Everything written so far, for looking for what must not be there. */
  get output(): string {
    return `${this.logs.map((line) => JSON.stringify(line)).join('\n')}\n${this.#stderr}`;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.exited;
  }

  /** SIGTERM; resolves with the exit code. */
  async stop(): Promise<number | NodeJS.Signals> {
    this.#child.kill('SIGTERM');
    return await this.exited;
  }

  async readiness(): Promise<{
    ready: boolean;
    waitsFor: string[];
    shards: Record<string, number>;
  }> {
    const response = await fetch(`${await this.#whenStarted}/readyz`);
    return (await response.json()) as Awaited<ReturnType<RunnerProcess['readiness']>>;
  }

  /** A metric's value, summed over its labels. */
  async metric(name: string): Promise<number> {
    const response = await fetch(`${await this.#whenStarted}/metrics`);
    let sum = 0;
    for (const line of (await response.text()).split('\n')) {
      if (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) {
        sum += Number(line.slice(line.lastIndexOf(' ')));
      }
    }
    return sum;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.isRunning) await this.kill();
  }

  #read(line: string): void {
    try {
      this.logs.push(JSON.parse(line) as LogLine);
    } catch {
      this.logs.push({ unreadable: line });
    }
  }
}
