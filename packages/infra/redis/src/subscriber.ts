// SPDX-License-Identifier: AGPL-3.0-only
//
// A connection of its own that hears what is published. What is published while it is away is lost: whoever
// listens must be able to do without.

import { Redis } from 'ioredis';
import type { RedisStoreError } from './errors.ts';
import { redisError } from './redis-errors.ts';
import { parseRedisUrl } from './redis-url.ts';

const CONNECT_TIMEOUT_MS = 2000;
const MAX_RETRY_MS = 500;

export type RedisSubscriberOptions = {
  readonly url: string;
  readonly name: string;
  readonly onMessage: (channel: string, text: string) => void;
  readonly onProblem?: (error: RedisStoreError) => void;
};

export class RedisSubscriber {
  readonly #redis: Redis;
  readonly #onProblem: (error: RedisStoreError) => void;
  readonly #channels = new Set<string>();

  /** Returns at once; connects in the background, stays at it, and subscribes again each time. */
  static open(options: RedisSubscriberOptions): RedisSubscriber {
    return new RedisSubscriber(options);
  }

  private constructor(options: RedisSubscriberOptions) {
    this.#onProblem = options.onProblem ?? (() => undefined);
    this.#redis = new Redis({
      ...parseRedisUrl(options.url),
      connectionName: options.name,
      connectTimeout: CONNECT_TIMEOUT_MS,
      keepAlive: 5000,
      enableOfflineQueue: false,
      autoResubscribe: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), MAX_RETRY_MS),
    });
    this.#redis.on('error', (error) => this.#onProblem(redisError(error)));
    this.#redis.on('ready', () => this.#subscribe([...this.#channels]));
    this.#redis.on('message', options.onMessage);
  }

  /** Listens to these and no others. */
  listenTo(channels: readonly string[]): void {
    const old = [...this.#channels].filter((channel) => !channels.includes(channel));
    const added = channels.filter((channel) => !this.#channels.has(channel));
    this.#channels.clear();
    for (const channel of channels) this.#channels.add(channel);
    if (this.#redis.status !== 'ready') return;
    this.#subscribe(added);
    if (old.length === 0) return;
    this.#redis.unsubscribe(...old).catch((error: unknown) => this.#onProblem(redisError(error)));
  }

  /** Begins anew: it seems to hear nothing. */
  reconnect(): void {
    this.#redis.disconnect(true);
  }

  async close(): Promise<void> {
    this.#redis.disconnect();
    await Promise.resolve();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #subscribe(channels: readonly string[]): void {
    if (channels.length === 0) return;
    this.#redis
      .subscribe(...channels)
      .catch((error: unknown) => this.#onProblem(redisError(error)));
  }
}
