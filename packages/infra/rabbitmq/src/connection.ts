// SPDX-License-Identifier: AGPL-3.0-only
//
// One connection to RabbitMQ that comes back: tries the addresses in turn, declares the topology
// before anyone may use it, and tells its users when it is up and when it is gone. Publishing and
// consuming use one each, because an alarm stops the broker reading one shared by both.

import { randomInt } from 'node:crypto';
import { backoffMs } from '@gatefleet/session';
import { type ChannelModel, connect } from 'amqplib';
import { connectError, connectionError } from './amqp-errors.ts';
import type { RabbitmqError } from './errors.ts';

/** AMQP heartbeats, in seconds: a frozen holder of a queue loses it within two of them. */
const HEARTBEAT_S = 8;
const CONNECT_TIMEOUT_MS = 10_000;
const BACKOFF = { baseMs: 100, maxMs: 2_000 };
const CLOSE_TIMEOUT_MS = 2_000;

export type ConnectionOptions = {
  /** One or more addresses of the same cluster, tried in turn. */
  readonly urls: readonly string[];
  /** Shown in RabbitMQ's management as the connection's name. */
  readonly name: string;
  /** Runs on every new connection before users hear of it: declares what must exist. */
  readonly prepare?: (model: ChannelModel) => Promise<void>;
  readonly onProblem?: (error: RabbitmqError) => void;
};

/** Notified of every connection in turn. `up` may be called again only after `down`. */
export type ConnectionUser = {
  up(model: ChannelModel): void;
  down(): void;
  /** `connection.blocked` and its end: a connection under an alarm is not a dead one. */
  blocked?(isBlocked: boolean): void;
};

export class BrokerConnection {
  readonly #options: ConnectionOptions;
  readonly #users = new Set<ConnectionUser>();
  readonly #stopping = new AbortController();
  #model: ChannelModel | undefined;
  #isBlocked = false;
  #attempt = 0;
  #retry: NodeJS.Timeout | undefined;
  #connecting: Promise<void> | undefined;
  /** Ends the socket of an attempt that is not yet a connection. */
  #abandon: AbortController | undefined;

  /** Returns at once; connects, and connects again, until it is closed. */
  static open(options: ConnectionOptions): BrokerConnection {
    const connection = new BrokerConnection(options);
    connection.#connect();
    return connection;
  }

  private constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get isUp(): boolean {
    return this.#model !== undefined;
  }

  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** The live connection, if any. */
  get model(): ChannelModel | undefined {
    return this.#model;
  }

  /** From now on the user hears of this connection; at once if it is up. Returns the way out. */
  use(user: ConnectionUser): () => void {
    this.#users.add(user);
    if (this.#model !== undefined) user.up(this.#model);
    return () => this.#users.delete(user);
  }

  /** Resolves when the connection is up; rejects when the signal aborts or the connection closes. */
  async whenUp(signal?: AbortSignal): Promise<ChannelModel> {
    if (this.#model !== undefined) return this.#model;
    const any = AbortSignal.any(
      signal === undefined ? [this.#stopping.signal] : [signal, this.#stopping.signal],
    );
    any.throwIfAborted();
    return await new Promise<ChannelModel>((resolve, reject) => {
      const leave = this.use({
        up: (model) => {
          queueMicrotask(() => leave());
          resolve(model);
        },
        down: () => undefined,
      });
      const onAbort = (): void => {
        leave();
        reject(any.reason as Error);
      };
      any.addEventListener('abort', onAbort, { once: true });
    });
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#retry);
    this.#abandon?.abort();
    await this.#connecting;
    const model = this.#model;
    if (model === undefined) return;
    this.#lost(undefined);
    // A broker that does not answer must not keep us: its side notices by heartbeat.
    const answered = model.close().catch(() => undefined);
    const patience = new Promise((resolve) => {
      setTimeout(resolve, CLOSE_TIMEOUT_MS).unref();
    });
    await Promise.race([answered, patience]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #connect(): void {
    if (this.#stopping.signal.aborted) return;
    this.#connecting = this.#tryConnect().finally(() => (this.#connecting = undefined));
  }

  async #tryConnect(): Promise<void> {
    const { urls } = this.#options;
    const url = urls[this.#attempt % urls.length] ?? '';
    const abandon = new AbortController();
    this.#abandon = abandon;
    try {
      const socketOptions = {
        signal: abandon.signal,
        timeout: CONNECT_TIMEOUT_MS,
        clientProperties: { connection_name: this.#options.name },
        noDelay: true,
      };
      const model = await connect(withHeartbeat(url), socketOptions);
      await this.#adopt(model);
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#options.onProblem?.(connectError(error, url));
      this.#attempt += 1;
      const delayMs = backoffMs(this.#attempt - 1, BACKOFF, randomInt(1000) / 1000);
      this.#retry = setTimeout(() => this.#connect(), delayMs);
    }
  }

  async #adopt(model: ChannelModel): Promise<void> {
    let failure: unknown;
    model.on('error', (error) => (failure = error));
    const closed = new Promise<void>((resolve) => model.once('close', () => resolve()));
    model.on('blocked', () => this.#setBlocked(model, true));
    model.on('unblocked', () => this.#setBlocked(model, false));
    try {
      await this.#options.prepare?.(model);
    } catch (error) {
      await model.close().catch(() => undefined);
      throw error;
    }
    if (this.#stopping.signal.aborted) {
      await model.close().catch(() => undefined);
      return;
    }
    this.#attempt = 0;
    this.#abandon = undefined;
    this.#model = model;
    for (const user of [...this.#users]) user.up(model);
    void closed.then(() => {
      if (this.#model === model) this.#lost(failure ?? new Error('connection closed'));
    });
  }

  #setBlocked(model: ChannelModel, isBlocked: boolean): void {
    if (this.#isBlocked === isBlocked || (this.#model !== undefined && this.#model !== model))
      return;
    this.#isBlocked = isBlocked;
    for (const user of [...this.#users]) user.blocked?.(isBlocked);
  }

  #lost(error: unknown): void {
    const model = this.#model;
    if (model === undefined) return;
    this.#setBlocked(model, false);
    this.#model = undefined;
    for (const user of [...this.#users]) user.down();
    if (error === undefined) return;
    this.#options.onProblem?.(connectionError(error));
    this.#connect();
  }
}

function withHeartbeat(text: string): string {
  // new URL would put the whole text, with its password, into its error.
  if (!URL.canParse(text)) throw new TypeError('not a URL');
  const url = new URL(text);
  if (!url.searchParams.has('heartbeat')) url.searchParams.set('heartbeat', String(HEARTBEAT_S));
  return url.toString();
}
