// SPDX-License-Identifier: AGPL-3.0-only
//
// Whether a command may already have been carried out. A mark is left before it is sent; a command
// that finds its own mark is not repeated unless it says that it may be. Discord offers nothing to
// ask it by. While Redis is away no mark can be left: first deliveries go on, redelivered ones are
// taken for done.

import type { gatefleet } from '@gatefleet/contract';
import { commandName } from '@gatefleet/rabbitmq';
import type { Keys, RedisClient } from '@gatefleet/redis';
import type { ConsumeMessage } from 'amqplib';

const MARK_MS = 300_000;

type Options = gatefleet.v1.CommandOptions.$Properties | null | undefined;

export class CommandMarks {
  readonly #client: RedisClient;
  readonly #keys: Keys;

  constructor(client: RedisClient, keys: Keys) {
    this.#client = client;
    this.#keys = keys;
  }

  async mayExecute(shardId: number, message: ConsumeMessage, options: Options): Promise<boolean> {
    if (options?.mayRepeat === true) return true;
    const { redelivered } = message.fields;
    const name = commandName(message, options);
    if (name === undefined) return !redelivered;
    try {
      const key = this.#keys.command(shardId, name);
      const set = await this.#client.run((redis) => redis.set(key, '1', 'PX', MARK_MS, 'NX'));
      return set === 'OK';
    } catch {
      return !redelivered;
    }
  }

  /** It was not sent after all. */
  async forget(shardId: number, message: ConsumeMessage, options: Options): Promise<void> {
    const name = commandName(message, options);
    if (name === undefined) return;
    // A mark that stays makes the answer OUTCOME_UNKNOWN: careful, not wrong.
    await this.#client.run((redis) => redis.del(this.#keys.command(shardId, name))).catch(() => 0);
  }
}
