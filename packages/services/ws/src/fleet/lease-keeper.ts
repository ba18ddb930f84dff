// SPDX-License-Identifier: AGPL-3.0-only
//
// Keeps the leases of this process alive and tells which can be relied on. A Redis that is away takes
// no lease from anyone: an open socket may go on, but nothing new is begun without a verified lease.

import type { Lease, RedisStoreError, ShardLeases } from '@gatefleet/redis';
import { pause } from '../pause.ts';
import type { StallGuard } from './stall-guard.ts';

/** The lease lasts 6 s; three renewals may fail. */
export const LEASE_MS = 6000;
const RENEW_MS = 2000;
const RETRY_MS = 250;

/** A lease we hold, as long as nobody tells otherwise. */
export type HeldLease = {
  lease: Lease;
  /** The stall generation in which it was last verified. */
  verifiedGeneration: number;
  isLost: boolean;
  /** Another owns the shard: stop at once. */
  readonly onLost: () => void;
  /** Redis lost its data and the lease was taken back: write the records again. */
  readonly onDataLost: () => void;
  /** Verified after a stall. */
  readonly onVerified: () => void;
};

export type LeaseKeeperOptions = {
  readonly leases: ShardLeases;
  readonly guard: StallGuard;
  readonly onProblem: (error: RedisStoreError) => void;
};

export class LeaseKeeper {
  readonly #options: LeaseKeeperOptions;
  readonly #held = new Set<HeldLease>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LeaseKeeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.renewAll(), RENEW_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Takes a shard's lease, waiting for as long as another has it. Rejects when aborted. */
  async claim(
    shardId: number,
    callbacks: Pick<HeldLease, 'onLost' | 'onDataLost' | 'onVerified'>,
    signal: AbortSignal,
  ): Promise<HeldLease> {
    const { leases, guard, onProblem } = this.#options;
    for (;;) {
      signal.throwIfAborted();
      const generation = guard.generation;
      try {
        const result = await leases.claim(shardId);
        if (result.outcome === 'held') {
          const { lease } = result;
          const held = { lease, verifiedGeneration: generation, isLost: false, ...callbacks };
          this.#held.add(held);
          return held;
        }
        await pause(result.outcome === 'wait' ? Math.min(result.waitMs + 20, LEASE_MS) : 0, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        onProblem(error as RedisStoreError);
        await pause(RETRY_MS, signal);
      }
    }
  }

  /**
   * Verifies a lease for an attempt that is about to be made, for as long as Redis is away. False
   * where it is lost.
   */
  async verify(held: HeldLease, signal: AbortSignal): Promise<boolean> {
    while (!held.isLost && !signal.aborted) {
      if (await this.#renew(held)) return true;
      if (!held.isLost) await pause(RETRY_MS, signal);
    }
    return false;
  }

  renewAll(): void {
    for (const held of this.#held) void this.#renew(held);
  }

  /** Gives a lease up; Redis being away, it expires by itself. */
  async release(held: HeldLease): Promise<void> {
    this.#held.delete(held);
    if (held.isLost) return;
    try {
      await this.#options.leases.release(held.lease);
    } catch (error) {
      this.#options.onProblem(error as RedisStoreError);
    }
  }

  /** True where the lease is ours at this moment. */
  async #renew(held: HeldLease): Promise<boolean> {
    const { leases, guard, onProblem } = this.#options;
    const generation = guard.generation;
    try {
      const result = await leases.renew(held.lease);
      if (result === 'dataLost') return await this.#takeBack(held, generation);
      if (result === 'lost') return this.#lose(held);
      this.#verified(held, generation);
      return true;
    } catch (error) {
      onProblem(error as RedisStoreError);
      return false;
    }
  }

  async #takeBack(held: HeldLease, generation: number): Promise<boolean> {
    const result = await this.#options.leases.claim(held.lease.shardId, held.lease);
    if (result.outcome !== 'held') return result.outcome === 'lost' ? this.#lose(held) : false;
    held.lease = result.lease;
    this.#verified(held, generation);
    held.onDataLost();
    return true;
  }

  #verified(held: HeldLease, generation: number): void {
    if (held.isLost || held.verifiedGeneration === generation) return;
    held.verifiedGeneration = generation;
    held.onVerified();
  }

  #lose(held: HeldLease): boolean {
    if (!this.#held.delete(held)) return false;
    held.isLost = true;
    held.onLost();
    return false;
  }
}
