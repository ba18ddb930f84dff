// SPDX-License-Identifier: AGPL-3.0-only
//
// A Redis connection that comes back, fails fast while it is away, and runs the scripts.

import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { RedisStoreError } from './errors.ts';
import { redisError } from './redis-errors.ts';
import { parseRedisUrl, type RedisTarget } from './redis-url.ts';
import { type ScriptName, SCRIPTS } from './scripts.ts';

/** A call that takes longer than this failed, in milliseconds: a third of the lease. */
const COMMAND_TIMEOUT_MS = 2000;
const CONNECT_TIMEOUT_MS = 2000;
const SOCKET_TIMEOUT_MS = 4000;
const MAX_RETRY_MS = 500;

export type RedisClientOptions = {
  /** redis://, rediss://, or sentinel://host:port,host:port/master-name[/db]. */
  readonly url: string;
  readonly name: string;
  readonly onProblem?: (error: RedisStoreError) => void;
  readonly onReady?: () => void;
};

type ScriptAnswer = readonly [number, ...(string | number)[]];

const HASHES = new Map<string, string>(
  Object.entries(SCRIPTS).map(([name, { lua }]) => [
    name,
    createHash('sha1').update(lua).digest('hex'),
  ]),
);

export class RedisClient {
  readonly #redis: Redis;

  /** Returns at once; connects in the background and stays at it. */
  static open(options: RedisClientOptions): RedisClient {
    return new RedisClient(options);
  }

  private constructor(options: RedisClientOptions) {
    const redisOptions: RedisTarget = {
      ...parseRedisUrl(options.url),
      connectionName: options.name,
      commandTimeout: COMMAND_TIMEOUT_MS,
      connectTimeout: CONNECT_TIMEOUT_MS,
      // A connection that no longer answers is given up, not waited for until TCP does.
      socketTimeout: SOCKET_TIMEOUT_MS,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), MAX_RETRY_MS),
      reconnectOnError: (error) => error.message.startsWith('READONLY'),
    };
    this.#redis = new Redis(redisOptions);
    this.#redis.on('error', (error) => options.onProblem?.(redisError(error)));
    this.#redis.on('ready', () => options.onReady?.());
  }

  get isReady(): boolean {
    return this.#redis.status === 'ready';
  }

  /** Runs plain commands; every failure becomes a RedisStoreError. */
  async run<T>(act: (redis: Redis) => Promise<T>): Promise<T> {
    try {
      return await act(this.#redis);
    } catch (error) {
      throw redisError(error);
    }
  }

  /** Runs a script by its hash, sending it where Redis does not know it. */
  async script(
    name: ScriptName,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<ScriptAnswer> {
    const { keys: count, lua } = SCRIPTS[name];
    if (keys.length !== count) throw new RangeError(`${name} takes ${count} keys`);
    return await this.run(async (redis) => {
      const hash = HASHES.get(name) ?? '';
      try {
        return (await redis.evalsha(hash, count, ...keys, ...args)) as ScriptAnswer;
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
        return (await redis.eval(lua, count, ...keys, ...args)) as ScriptAnswer;
      }
    });
  }

  /** Sends all scripts, so that none is sent a second time with its source, out of turn. */
  async loadScripts(): Promise<void> {
    await this.run(async (redis) => {
      const sources = Object.values(SCRIPTS).map(({ lua }) => lua);
      await Promise.all(sources.map(async (lua) => await redis.script('LOAD', lua)));
    });
  }

  async close(): Promise<void> {
    this.#redis.disconnect();
    await Promise.resolve();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
