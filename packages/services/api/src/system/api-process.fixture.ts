// SPDX-License-Identifier: AGPL-3.0-only
// The service as it is run: a process of its own, settings from the environment.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Started {
  readonly addresses: { readonly http: string; readonly ops: string; readonly grpc?: string };
}

export class ApiProcess implements AsyncDisposable {
  readonly addresses: Started['addresses'];
  readonly #child: ReturnType<typeof fork>;
  output = '';

  static async start(environment: Readonly<Record<string, string>>): Promise<ApiProcess> {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url));
    const child = fork(main, {
      env: {
        API_HOST: '127.0.0.1',
        API_PORT: '0',
        GRPC_PORT: '0',
        OPS_HOST: '127.0.0.1',
        OPS_PORT: '0',
        ...environment,
      },
      execArgv: ['--conditions=@gatefleet/source'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const [started] = (await once(child, 'message')) as [Started];
    return new ApiProcess(child, started.addresses);
  }

  private constructor(child: ReturnType<typeof fork>, addresses: Started['addresses']) {
    this.#child = child;
    this.addresses = addresses;
    child.stdout?.on('data', (text) => (this.output += String(text)));
    child.stderr?.on('data', (text) => (this.output += String(text)));
  }

  /** Bytes of memory that the process holds. */
  get residentBytes(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  }

  /** Files and sockets that it has open. */
  get openFiles(): number {
    return readdirSync(`/proc/${this.#child.pid}/fd`).length;
  }

  async stop(): Promise<number | null> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  /** SIGSTOP: it stands still until `thaw`. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  /** What /readyz says. */
  async state(): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(`${this.addresses.ops}/readyz`);
    return (await response.json()) as Readonly<Record<string, unknown>>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await this.stop();
  }
}
