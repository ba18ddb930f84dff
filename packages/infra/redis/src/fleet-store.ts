// SPDX-License-Identifier: AGPL-3.0-only
//
// What all replicas of a namespace share beside leases: the shard count that was decided once, and
// what Discord said of the bot when it was last asked.

import { z } from 'zod';
import type { RedisClient } from './client.ts';
import type { Keys } from './keys.ts';

const botSchema = z.object({
  version: z.literal(1),
  apiUrl: z.string(),
  tokenHash: z.string(),
  applicationId: z.string(),
  gatewayUrl: z.string(),
  recommendedShards: z.number().int().positive(),
  maxConcurrency: z.number().int().positive(),
});

/** What a start needs of Discord's REST API, as last heard. */
export type BotRecord = Omit<z.infer<typeof botSchema>, 'version'>;

export class FleetStore {
  readonly #client: RedisClient;
  readonly #keys: Keys;

  constructor(client: RedisClient, keys: Keys) {
    this.#client = client;
    this.#keys = keys;
  }

  /** The stored answer to "auto", after storing this one where there was none. */
  async decideShardCount(recommended: number): Promise<number> {
    const stored = await this.#client.run(async (redis) => {
      await redis.setnx(this.#keys.shardCount, String(recommended));
      return await redis.get(this.#keys.shardCount);
    });
    const count = Number(stored);
    return Number.isInteger(count) && count > 0 ? count : recommended;
  }

  async readBot(): Promise<BotRecord | undefined> {
    const json = await this.#client.run((redis) => redis.get(this.#keys.bot));
    if (json === null) return undefined;
    try {
      return botSchema.safeParse(JSON.parse(json)).data;
    } catch {
      return undefined;
    }
  }

  async storeBot(bot: BotRecord): Promise<void> {
    const json = JSON.stringify({ version: 1, ...bot });
    await this.#client.run((redis) => redis.set(this.#keys.bot, json));
  }
}
