// SPDX-License-Identifier: AGPL-3.0-only
//
// The identify gate (Discord: "Gateway", Max Concurrency and session start limit): one IDENTIFY for
// each `shard id % max_concurrency` in 5 s over the whole fleet, never into an exhausted daily
// budget, and a breaker for a shard that identifies again and again.

import type { RedisClient } from './client.ts';
import type { Keys } from './keys.ts';
import { type Lease, leaseValue } from './shard-leases.ts';

export type GateLimits = {
  /** From one IDENTIFY to the next with the same key. Discord says 5 s; peers found 5.0 s too short. */
  readonly spacingMs: number;
  /** A permit is void after this. */
  readonly permitMs: number;
  /** Identifies of the daily budget that are left alone, for people. */
  readonly reserve: number;
  /** One shard may identify this often in the window. */
  readonly breakerCount: number;
  readonly breakerWindowMs: number;
  /** A holder that does not say what became of its IDENTIFY is passed over after this. */
  readonly holderMs: number;
};

export const DEFAULT_GATE_LIMITS: GateLimits = {
  spacingMs: 5250,
  permitMs: 1000,
  reserve: 20,
  breakerCount: 10,
  breakerWindowMs: 3_600_000,
  holderMs: 60_000,
};

export type PermitResult =
  | { readonly outcome: 'granted' }
  | {
      readonly outcome: 'wait' | 'budgetExhausted' | 'breakerOpen' | 'budgetUnknown';
      readonly waitMs: number;
    }
  | { readonly outcome: 'leaseLost' };

const OUTCOMES = new Map<number, 'wait' | 'budgetExhausted' | 'breakerOpen' | 'budgetUnknown'>([
  [0, 'wait'],
  [-1, 'budgetExhausted'],
  [-2, 'breakerOpen'],
  [-4, 'budgetUnknown'],
]);

export type GateOptions = {
  readonly keys: Keys;
  /** Application and API base: what Discord counts by. */
  readonly scope: string;
  readonly maxConcurrency: number;
  readonly limits?: GateLimits;
};

export class IdentifyGate {
  readonly #client: RedisClient;
  readonly #options: GateOptions;
  readonly #limits: GateLimits;
  #isUnknownBudgetAccepted = false;

  constructor(client: RedisClient, options: GateOptions) {
    this.#client = client;
    this.#options = options;
    this.#limits = options.limits ?? DEFAULT_GATE_LIMITS;
  }

  /** How long a permit is valid after it was asked for, in milliseconds. */
  get permitMs(): number {
    return this.#limits.permitMs;
  }

  async acquire(lease: Lease): Promise<PermitResult> {
    const { keys, scope } = this.#options;
    const limits = this.#limits;
    const [code, waitMs] = await this.#client.script(
      'acquirePermit',
      [
        this.#gateKey(lease),
        keys.budget(scope),
        keys.identifies(scope, lease.shardId),
        keys.frozen,
        keys.lease(lease.shardId),
      ],
      [
        leaseValue(lease),
        limits.spacingMs,
        limits.permitMs,
        limits.reserve,
        limits.breakerCount,
        limits.breakerWindowMs,
        limits.holderMs,
        this.#isUnknownBudgetAccepted ? '1' : '0',
      ],
    );
    if (code === 1) {
      this.#isUnknownBudgetAccepted = false;
      return { outcome: 'granted' };
    }
    if (code === -3) return { outcome: 'leaseLost' };
    const outcome = OUTCOMES.get(code) ?? 'wait';
    return { outcome, waitMs: Math.max(1, Number(waitMs)) };
  }

  /** Discord could not be asked for the budget: the next permit is given without knowing it. */
  acceptUnknownBudget(): void {
    this.#isUnknownBudgetAccepted = true;
  }

  /** IDENTIFY was sent. */
  async sent(lease: Lease): Promise<void> {
    await this.#client.script('permitSent', [this.#gateKey(lease)], [leaseValue(lease)]);
  }

  /** READY, op 9 or close came; or the permit was not used. */
  async done(lease: Lease, wasUsed: boolean): Promise<void> {
    const { keys, scope } = this.#options;
    await this.#client.script(
      'permitDone',
      [this.#gateKey(lease), keys.budget(scope), keys.identifies(scope, lease.shardId)],
      [leaseValue(lease), wasUsed ? '1' : '0'],
    );
  }

  /** Stores what GET /gateway/bot said of the budget. */
  async storeBudget(limit: {
    total: number;
    remaining: number;
    resetAfterMs: number;
  }): Promise<void> {
    const { keys, scope } = this.#options;
    const { total, remaining, resetAfterMs } = limit;
    this.#isUnknownBudgetAccepted = false;
    await this.#client.script(
      'storeBudget',
      [keys.budget(scope)],
      [total, remaining, Math.ceil(resetAfterMs)],
    );
  }

  #gateKey(lease: Lease): string {
    const { keys, scope, maxConcurrency } = this.#options;
    return keys.gate(scope, lease.shardId % maxConcurrency);
  }
}
