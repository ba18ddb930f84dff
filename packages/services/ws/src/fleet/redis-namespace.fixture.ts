// SPDX-License-Identifier: AGPL-3.0-only
//
// A namespace of its own on a real Redis, as two replicas see it.

import { type Keys, keysOf, type Lease, RedisClient, ShardLeases } from '@gatefleet/redis';
import { uniqueNamespace } from '@gatefleet/servers/fixture';
import { until } from '../system/until.fixture.ts';
import type { HeldLease } from './lease-keeper.ts';

export class RedisNamespace implements AsyncDisposable {
  readonly client: RedisClient;
  readonly keys: Keys;

  static async open(url: string): Promise<RedisNamespace> {
    const namespace = new RedisNamespace(RedisClient.open({ url, name: 'test' }));
    await until('Redis answers', () => namespace.client.isReady);
    await namespace.setEpoch('first');
    return namespace;
  }

  private constructor(client: RedisClient) {
    this.client = client;
    this.keys = keysOf(uniqueNamespace());
  }

  leases(replicaId: string, leaseMs = 60_000): ShardLeases {
    return new ShardLeases(this.client, { keys: this.keys, replicaId, leaseMs });
  }

  /** A Redis that has an epoch makes nobody wait; another one means that data were lost. */
  async setEpoch(epoch: string): Promise<void> {
    await this.client.run((redis) => redis.set(this.keys.epoch, epoch));
  }

  async take(shardId: number, replicaId = 'a'): Promise<Lease> {
    const result = await this.leases(replicaId).claim(shardId);
    if (result.outcome !== 'held') throw new Error(`not held but ${result.outcome}`);
    return result.lease;
  }

  async drop(lease: Lease): Promise<void> {
    await this.client.run((redis) => redis.del(this.keys.lease(lease.shardId)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.close();
  }
}

export function heldOf(lease: Lease): HeldLease {
  const nothing = (): void => undefined;
  const callbacks = { onLost: nothing, onDataLost: nothing, onVerified: nothing };
  return { lease, verifiedGeneration: 0, isLost: false, ...callbacks };
}
