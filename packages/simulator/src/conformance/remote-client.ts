// SPDX-License-Identifier: AGPL-3.0-only
// A client library in a process of its own, seen from the test.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AnswerMessage, CallMessage, SightingMessage } from './client-process.ts';
import type { ConformanceCall, ConformanceClient, Sighting, Target } from './conformance-client.ts';
import type { LibraryName } from './libraries.ts';

type ChildMessage = AnswerMessage | SightingMessage;

interface PendingCall {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface RemoteClientOptions {
  readonly library: LibraryName;
  readonly target: Target;
  /** A file with certificates to trust besides the system's. */
  readonly extraCertificates?: string | undefined;
  /** For one call; no library waits so long by itself. Default 20,000 ms. */
  readonly callTimeoutMs?: number;
}

const OUTPUT_KEPT = 4_000;

/** The calls of ConformanceClient, and what the library told its listeners meanwhile. */
export class RemoteClient implements AsyncDisposable {
  readonly sightings: Sighting[] = [];
  readonly #child: ChildProcess;
  readonly #callTimeoutMs: number;
  readonly #pending = new Map<number, PendingCall>();
  readonly #lookouts = new Set<(sighting: Sighting) => void>();
  #calls = 0;
  #output = '';

  constructor(child: ChildProcess, callTimeoutMs: number) {
    this.#child = child;
    this.#callTimeoutMs = callTimeoutMs;
  }

  static async start(options: RemoteClientOptions): Promise<RemoteClient> {
    const { library, target, extraCertificates, callTimeoutMs = 20_000 } = options;
    const file = fileURLToPath(new URL('client-process.ts', import.meta.url));
    const child = fork(file, [library, JSON.stringify(target)], {
      execArgv: ['--conditions=@gatefleet/source'],
      env: extraCertificates === undefined ? {} : { NODE_EXTRA_CA_CERTS: extraCertificates },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const client = new RemoteClient(child, callTimeoutMs);
    await client.#begin();
    return client;
  }

  /** What the process printed, its end. */
  get output(): string {
    return this.#output;
  }

  async call<C extends ConformanceCall>(
    call: C,
    ...[argument]: Parameters<ConformanceClient[C]>
  ): Promise<Awaited<ReturnType<ConformanceClient[C]>>> {
    this.#calls += 1;
    const message: CallMessage = { id: this.#calls, call, argument };
    const answer = this.#expect(message.id, call);
    this.#child.send(message, (error) => {
      if (error !== null) this.#settle({ id: message.id, error: error.message });
    });
    return (await answer) as Awaited<ReturnType<ConformanceClient[C]>>;
  }

  /** The first sighting that matches, whether it has come or is yet to come. */
  async sighting(wanted: string, matches: (sighting: Sighting) => boolean): Promise<Sighting> {
    const seen = this.sightings.find(matches);
    if (seen !== undefined) return seen;
    return new Promise((resolve, reject) => {
      const look = (sighting: Sighting): void => {
        if (!matches(sighting)) return;
        clearTimeout(timer);
        this.#lookouts.delete(look);
        resolve(sighting);
      };
      const timer = setTimeout(() => {
        this.#lookouts.delete(look);
        reject(new Error(`${wanted} not seen in ${this.#callTimeoutMs} ms`));
      }, this.#callTimeoutMs);
      this.#lookouts.add(look);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  async #begin(): Promise<void> {
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output = (this.#output + text).slice(-OUTPUT_KEPT);
      });
    }
    this.#child.on('message', (message: ChildMessage) => {
      if ('sighting' in message) this.#see(message.sighting);
      else this.#settle(message);
    });
    this.#child.once('exit', (code, signal) => {
      const error = `the client's process ended (${code ?? signal}): ${this.#output}`;
      for (const id of this.#pending.keys()) this.#settle({ id, error });
    });
    await this.#expect(0, 'start');
  }

  #see(sighting: Sighting): void {
    this.sightings.push(sighting);
    for (const look of this.#lookouts) look(sighting);
  }

  async #expect(id: number, what: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const tooLate = `no answer to ${what} in ${this.#callTimeoutMs} ms`;
      const timer = setTimeout(() => this.#settle({ id, error: tooLate }), this.#callTimeoutMs);
      const settled =
        <T>(act: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          this.#pending.delete(id);
          act(value);
        };
      this.#pending.set(id, { resolve: settled(resolve), reject: settled(reject) });
    });
  }

  #settle({ id, result, error }: AnswerMessage): void {
    const pending = this.#pending.get(id);
    if (error === undefined) pending?.resolve(result);
    else pending?.reject(new Error(error));
  }
}
