// SPDX-License-Identifier: AGPL-3.0-only
//
// Who owns a shard: a lease in Redis with a fence that only grows. A lease is about acting: without
// one verified for this very attempt nothing is opened, resumed, identified or committed.

import { randomUUID } from 'node:crypto';
import type { RedisClient } from './client.ts';
import type { Keys } from './keys.ts';

export type Lease = {
  readonly shardId: number;
  /** The replica and shard; what other replicas see as the holder. */
  readonly owner: string;
  /** Larger than every earlier holder's; microseconds of Redis time or more. */
  readonly fence: number;
  readonly epoch: string;
};

export type ClaimResult =
  | { readonly outcome: 'held'; readonly lease: Lease }
  /** Another holds it, or claims are frozen after Redis lost its data. */
  | { readonly outcome: 'wait'; readonly waitMs: number }
  /** Another took it since we held it. */
  | { readonly outcome: 'lost' };

export type RenewResult = 'renewed' | 'lost' | 'dataLost';

export type LeaseOptions = {
  readonly keys: Keys;
  /** Unique among all processes. */
  readonly replicaId: string;
  /** How long a lease lasts without renewal, in milliseconds. */
  readonly leaseMs: number;
};

/** What stands in the lease key. */
export function leaseValue(lease: Lease): string {
  return `${lease.owner}|${lease.fence}`;
}

export class ShardLeases {
  readonly #client: RedisClient;
  readonly #options: LeaseOptions;
  /** Given to Redis where it has no epoch: after a flush all holders of one process agree on it. */
  #candidateEpoch: string = randomUUID();

  constructor(client: RedisClient, options: LeaseOptions) {
    this.#client = client;
    this.#options = options;
  }

  get leaseMs(): number {
    return this.#options.leaseMs;
  }

  /** Takes the lease of a shard; with `held`, takes back one held until Redis lost its data. */
  async claim(shardId: number, held?: Lease): Promise<ClaimResult> {
    const { keys, leaseMs, replicaId } = this.#options;
    const owner = `${replicaId}/${shardId}`;
    const [code, first, epoch] = await this.#client.script(
      'claim',
      [keys.epoch, keys.frozen, keys.lease(shardId), keys.fence(shardId)],
      [this.#candidateEpoch, leaseMs, owner, held?.fence ?? 0],
    );
    if (code === -1) return { outcome: 'lost' };
    if (code === 0) return { outcome: 'wait', waitMs: Math.max(1, Number(first)) };
    if (epoch === this.#candidateEpoch) this.#candidateEpoch = randomUUID();
    const lease = { shardId, owner, fence: Number(first), epoch: String(epoch) };
    return { outcome: 'held', lease };
  }

  /** Keeps the lease for another lease time. */
  async renew(lease: Lease): Promise<RenewResult> {
    const { keys, leaseMs } = this.#options;
    const [code] = await this.#client.script(
      'renew',
      [keys.epoch, keys.lease(lease.shardId), keys.fence(lease.shardId)],
      [lease.epoch, leaseMs, leaseValue(lease), lease.fence],
    );
    if (code === 1) return 'renewed';
    return code === -2 ? 'dataLost' : 'lost';
  }

  /** Lets the next owner in at once. */
  async release(lease: Lease): Promise<void> {
    const { keys } = this.#options;
    await this.#client.script('release', [keys.lease(lease.shardId)], [leaseValue(lease)]);
  }
}
