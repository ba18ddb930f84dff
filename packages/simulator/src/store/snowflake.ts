// SPDX-License-Identifier: AGPL-3.0-only
// Discord's ids: 64 bits, always carried as decimal strings.
//
//   63                            22 21   17 16   12 11          0
//   | milliseconds since 2015-01-01 | worker | process | increment |

declare const snowflakeBrand: unique symbol;

/** An id as Discord prints it. Never a number: ids pass 2^53. */
export type Snowflake = string & { readonly [snowflakeBrand]: true };

/** The first millisecond of 2015, Discord's epoch. */
export const DISCORD_EPOCH_MS = 1_420_070_400_000;

const MAX_SNOWFLAKE = (1n << 64n) - 1n;

/** The id for a time; `low` are the lower 22 bits (worker, process, increment). */
export function snowflakeFromParts(timeMs: number, low: number): Snowflake {
  const value = (BigInt(Math.floor(timeMs) - DISCORD_EPOCH_MS) << 22n) | BigInt(low & 0x3fffff);
  return value.toString() as Snowflake;
}

/** Checks untrusted text; undefined unless it is a decimal 64-bit id without leading zeros. */
export function parseSnowflake(text: unknown): Snowflake | undefined {
  if (typeof text !== 'string' || !/^[1-9]\d{0,19}$/.test(text)) return undefined;
  return BigInt(text) <= MAX_SNOWFLAKE ? (text as Snowflake) : undefined;
}

/** `id >> 22`: what Discord routes guilds by. Fits a double exactly (42 bits). */
export function shardKeyFromSnowflake(id: Snowflake): number {
  return Number(BigInt(id) >> 22n);
}

/** The shard a guild belongs to: `(guild_id >> 22) % num_shards`. */
export function shardIdFromSnowflake(id: Snowflake, shardCount: number): number {
  return shardKeyFromSnowflake(id) % shardCount;
}

export function timeMsFromSnowflake(id: Snowflake): number {
  return shardKeyFromSnowflake(id) + DISCORD_EPOCH_MS;
}
