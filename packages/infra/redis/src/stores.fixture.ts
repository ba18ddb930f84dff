// SPDX-License-Identifier: AGPL-3.0-only
//
// A namespace of its own on a Redis, as several replicas see it.

import { uniqueNamespace } from '@gatefleet/servers/fixture';
import { expect } from 'vitest';
import { RedisClient } from './client.ts';
import { type GateLimits, IdentifyGate } from './identify-gate.ts';
import { type Keys, keysOf } from './keys.ts';
import { SessionStore } from './session-store.ts';
import { type ClaimResult, type Lease, ShardLeases } from './shard-leases.ts';

export const SCOPE = 'application:api';

export class Stores implements AsyncDisposable {
  readonly client: RedisClient;
  readonly keys: Keys;
  readonly sessions: SessionStore;

  /** Connected, in a new namespace or in one given. */
  static async open(url: string, namespace = uniqueNamespace()): Promise<Stores> {
    const stores = new Stores(RedisClient.open({ url, name: 'test' }), namespace);
    await whenReady(stores.client);
    return stores;
  }

  private constructor(client: RedisClient, namespace: string) {
    this.client = client;
    this.keys = keysOf(namespace);
    this.sessions = new SessionStore(client, this.keys);
  }

  leases(replicaId: string, leaseMs = 60_000): ShardLeases {
    return new ShardLeases(this.client, { keys: this.keys, replicaId, leaseMs });
  }

  /** Leases of this namespace over another connection. */
  leasesThrough(client: RedisClient, replicaId: string): ShardLeases {
    return new ShardLeases(client, { keys: this.keys, replicaId, leaseMs: 60_000 });
  }

  gate(limits: GateLimits, maxConcurrency = 1): IdentifyGate {
    return new IdentifyGate(this.client, { keys: this.keys, scope: SCOPE, maxConcurrency, limits });
  }

  /** The same gate over another connection. */
  gateThrough(client: RedisClient, limits: GateLimits): IdentifyGate {
    return new IdentifyGate(client, { keys: this.keys, scope: SCOPE, maxConcurrency: 1, limits });
  }

  /** The namespace has its epoch, and nobody needs to wait for it. */
  async thaw(): Promise<void> {
    await this.client.run((redis) => redis.set(this.keys.epoch, 'first'));
    await this.client.run((redis) => redis.del(this.keys.frozen));
  }

  async get(key: string): Promise<string | null> {
    return await this.client.run((redis) => redis.get(key));
  }

  async set(key: string, value: string): Promise<void> {
    await this.client.run((redis) => redis.set(key, value));
  }

  async del(...keys: string[]): Promise<void> {
    await this.client.run((redis) => redis.del(...keys));
  }

  /** Redis' own time, in milliseconds. */
  async nowMs(): Promise<number> {
    const [seconds, micros] = await this.client.run((redis) => redis.time());
    return Number(seconds) * 1000 + Number(micros) / 1000;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.close();
  }
}

/** Waits for a condition as long as a loaded machine may need. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 5 });
}

export async function whenReady(client: RedisClient): Promise<void> {
  await eventually(() => client.isReady).toBe(true);
}

export function heldLease(result: ClaimResult): Lease {
  if (result.outcome !== 'held') throw new Error(`not held but ${result.outcome}`);
  return result.lease;
}
