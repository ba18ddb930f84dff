// SPDX-License-Identifier: Apache-2.0
//
// Discord's ids: unsigned 64-bit numbers, decimal strings in JSON, fixed64 in protobuf. JavaScript
// numbers lose them above 2^53, and protobufjs writes a bigint as zero without an error, so this
// file alone converts, by the low and high 32 bits.
//
//   63                                        22        17        12           0
//   milliseconds since 2015-01-01 UTC          worker    process   increment

import { ContractError } from './errors.ts';

declare const brand: unique symbol;

/** A Discord id as a decimal string, checked by {@link parseSnowflake}. */
export type Snowflake = string & { readonly [brand]: 'Snowflake' };

/** The two halves of a 64-bit id, as protobufjs reads and writes them. */
export type Fixed64 = { readonly low: number; readonly high: number; readonly unsigned: boolean };

const TWO_POW_32 = 4294967296;
const DECIMAL = /^(?:0|[1-9][0-9]{0,19})$/;
const MAX = 18446744073709551615n;

/** The number of partitions of every namespace. Part of the contract: it never changes. */
export const PARTITION_COUNT = 64;

/** Reads an id from untrusted input; throws ContractError INVALID_SNOWFLAKE. */
export function parseSnowflake(input: unknown): Snowflake {
  if (typeof input === 'string' && DECIMAL.test(input) && BigInt(input) <= MAX) {
    return input as Snowflake;
  }
  throw new ContractError('INVALID_SNOWFLAKE', 'an id must be a decimal string of 0 to 2^64 - 1');
}

/** Whether the input is an id; the check without the error. */
export function isSnowflake(input: unknown): input is Snowflake {
  return typeof input === 'string' && DECIMAL.test(input) && BigInt(input) <= MAX;
}

/** The halves of an id for a fixed64 field. */
export function fixed64FromSnowflake(id: Snowflake): Fixed64 {
  const halves = new IdHalves();
  halves.readDigits(id);
  return { low: halves.low | 0, high: halves.high | 0, unsigned: true };
}

/** The id in a fixed64 field, or undefined where the field is zero or absent. */
export function snowflakeFromFixed64(value: unknown): Snowflake | undefined {
  if (typeof value === 'number') {
    return value === 0 ? undefined : parseSnowflake(String(value));
  }
  const halves = value as Fixed64 | null | undefined;
  if (halves === null || halves === undefined || (halves.low === 0 && halves.high === 0)) {
    return undefined;
  }
  const joined = (BigInt(halves.high >>> 0) << 32n) | BigInt(halves.low >>> 0);
  return joined.toString() as Snowflake;
}

/** `(id >> 22) mod 64`: the partition of an id, 0 to 63. */
export function partitionOf(id: Snowflake): number {
  const halves = new IdHalves();
  halves.readDigits(id);
  return halves.partition;
}

/** `(guild id >> 22) mod count`: the shard Discord sends a guild's events to. */
export function shardOfGuild(guildId: Snowflake, shardCount: number): number {
  const halves = new IdHalves();
  halves.readDigits(guildId);
  return halves.shard(shardCount);
}

/**
 * The two halves of an id, read from decimal digits without an intermediate string or bigint. One
 * instance is reused for every event of a hot path.
 */
export class IdHalves {
  low = 0;
  high = 0;

  /** Whether any id was read; an absent id and 0 are the same on the wire. */
  get isZero(): boolean {
    return this.low === 0 && this.high === 0;
  }

  get partition(): number {
    return (this.low >>> 22) & 63;
  }

  shard(count: number): number {
    return (this.high * 1024 + (this.low >>> 22)) % count;
  }

  clear(): void {
    this.low = 0;
    this.high = 0;
  }

  readDigits(id: string): void {
    this.clear();
    for (let at = 0; at < id.length; at += 1) this.#append(id.charCodeAt(at) - 48);
  }

  /**
   * Reads ASCII digits from `bytes[start, end)`. False, leaving zero, where they are no id: not 1 to
   * 20 digits, with a leading zero, or above 2^64 - 1.
   */
  readBytes(bytes: Uint8Array, start: number, end: number): boolean {
    this.clear();
    if (end - start < 1 || end - start > 20) return false;
    if (bytes[start] === 0x30 && end - start > 1) return false;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) {
        this.clear();
        return false;
      }
      this.#append(digit);
    }
    if (this.high >= TWO_POW_32) {
      this.clear();
      return false;
    }
    return true;
  }

  #append(digit: number): void {
    const low = this.low * 10 + digit;
    this.low = low % TWO_POW_32;
    this.high = this.high * 10 + (low - this.low) / TWO_POW_32;
  }
}
