// SPDX-License-Identifier: AGPL-3.0-only
// The gRPC port: discord_api.DiscordApi for clients of discordproxy, gatefleet.v1.Api for anything, health and
// reflection.
import type { Logger } from '@gatefleet/runtime';
import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import { type AskOptions, createAsk } from './ask.ts';
import { DiscordApi } from './discord-api.ts';
import { createDoor } from './door.ts';
import { genericCall } from './generic-api.ts';
import { Health } from './health.ts';
import { Reflection } from './reflection.ts';
import type { GrpcRecord, Shell } from './unary.ts';

export interface GrpcOptions extends AskOptions {
  readonly host: string;
  readonly port: number;
  /** Callers must show it as metadata `x-gatefleet-key`; undefined for none. */
  readonly accessKey?: string | undefined;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Larger requests are refused. */
  readonly maxMessageBytes: number;
  /** Of all requests that are being served; further ones are refused. */
  readonly maxHeldBytes: number;
  /** Calls at once by one connection. */
  readonly maxStreams: number;
  /** A connection on which nothing happens for so long is asked whether it lives. */
  readonly keepaliveMs: number;
  /** A caller has so long for the whole of a request. */
  readonly arrivalMs: number;
  readonly log: Logger;
  readonly onDone: (record: GrpcRecord) => void;
}

const KEEPALIVE_ANSWER_MS = 20_000;
/** For the last answers to reach their callers, once all are given. */
const FLUSH_MS = 1_000;

export class GrpcServer implements AsyncDisposable {
  readonly #options: GrpcOptions;
  readonly #server: Server;
  readonly #health: Health;
  readonly #reflection = new Reflection();
  #port = 0;
  #isDraining = false;
  #serving = 0;
  #heldBytes = 0;
  #onIdle: () => void = () => undefined;

  /** Rejects when the port cannot be had. */
  static async listen(options: GrpcOptions): Promise<GrpcServer> {
    const grpc = new GrpcServer(options);
    await grpc.#listen();
    return grpc;
  }

  private constructor(options: GrpcOptions) {
    this.#options = options;
    const methods = [...new DiscordApi().methods, genericCall];
    const door = createDoor({
      guarded: new Set(methods.map(({ path }) => path)),
      accessKey: options.accessKey,
      arrivalMs: options.arrivalMs,
      onRefused: (path, code) =>
        options.onDone({ method: path.slice(1), code: status[code] ?? 'UNKNOWN', durationMs: 0 }),
    });
    this.#server = new Server({
      interceptors: [door],
      'grpc.max_receive_message_length': options.maxMessageBytes,
      'grpc.max_concurrent_streams': options.maxStreams,
      'grpc.keepalive_time_ms': options.keepaliveMs,
      'grpc.keepalive_timeout_ms': KEEPALIVE_ANSWER_MS,
      // Of connections that it does not count forceShutdown ends none.
      'grpc.enable_channelz': 1,
    });
    const shell = this.#shell();
    for (const method of methods) method.register(this.#server, shell);
    this.#health = new Health(methods.map(({ path }) => path.split('/')[1] ?? ''));
    this.#health.register(this.#server);
    this.#reflection.register(this.#server);
  }

  /** `grpc://host:port`, or `grpcs:` with TLS. */
  get url(): string {
    const { host, tls } = this.#options;
    return `${tls === undefined ? 'grpc' : 'grpcs'}://${bracketed(host)}:${this.#port}`;
  }

  /** Requests that are being served. */
  get serving(): number {
    return this.#serving;
  }

  /**
   * Takes no new calls; resolves when every call is answered. Whoever drains sees to it that none waits:
   * `Upstream.giveUpWaiting`.
   */
  async drain(): Promise<void> {
    this.#isDraining = true;
    this.#health.stop();
    this.#reflection.stop();
    const closed = new Promise<void>((resolve) => {
      this.#server.tryShutdown(() => resolve());
    });
    // Who opened a call and never asked anything would keep the server open.
    let forced: NodeJS.Timeout | undefined;
    this.#onIdle = () => {
      forced ??= setTimeout(() => this.#server.forceShutdown(), FLUSH_MS);
    };
    if (this.#serving === 0) this.#onIdle();
    await closed;
    this.#onIdle = () => undefined;
    clearTimeout(forced);
  }

  /** Calls that are being served are cut off. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDraining = true;
    this.#server.forceShutdown();
    await Promise.resolve();
  }

  async #listen(): Promise<void> {
    const { host, port, tls } = this.#options;
    const credentials =
      tls === undefined
        ? ServerCredentials.createInsecure()
        : ServerCredentials.createSsl(null, [
            { private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.cert) },
          ]);
    const address = `${bracketed(host)}:${port}`;
    this.#port = await new Promise((resolve, reject) => {
      this.#server.bindAsync(address, credentials, (cause, bound) => {
        if (cause === null) resolve(bound);
        else reject(new Error(`the gRPC port ${address} cannot be had`, { cause }));
      });
    });
  }

  #shell(): Shell {
    const options = this.#options;
    return {
      log: options.log,
      isDraining: () => this.#isDraining,
      hold: (sizeBytes) => this.#hold(sizeBytes),
      release: (sizeBytes) => {
        this.#heldBytes -= sizeBytes;
        this.#serving -= 1;
        if (this.#serving === 0) this.#onIdle();
      },
      askFor: (caller, onWaited) => createAsk(options, caller, onWaited),
      onDone: options.onDone,
    };
  }

  #hold(sizeBytes: number): boolean {
    if (this.#heldBytes + sizeBytes > this.#options.maxHeldBytes) return false;
    this.#heldBytes += sizeBytes;
    this.#serving += 1;
    return true;
  }
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
