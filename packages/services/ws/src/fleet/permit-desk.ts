// SPDX-License-Identifier: AGPL-3.0-only
//
// Asks the fleet-wide identify gate for this process' shards, one at a time for each of the gate's
// keys, in the order they came (Discord: "Gateway", Max Concurrency: keys start in order).

import type { IdentifyGate, PermitResult, RedisStoreError } from '@gatefleet/redis';
import { pause } from '../pause.ts';
import type { HeldLease } from './lease-keeper.ts';

const RETRY_MS = 250;
/** Discord has just said that nothing is left, for a day that is as good as over. */
const EXHAUSTED_WAIT_MS = 5000;
/** A refusal for hours is looked at again this often, for Discord may have changed its mind. */
const LONG_WAIT_MS = 60_000;

export type PermitRequest = {
  readonly held: HeldLease;
  readonly signal: AbortSignal;
  /** IDENTIFY may be sent until then (monotonic milliseconds). */
  readonly onGranted: (validUntilMs: number) => void;
};

export type PermitDeskOptions = {
  readonly gate: IdentifyGate;
  readonly maxConcurrency: number;
  /** Asks Discord for the daily budget; true where there is enough for a permit. */
  readonly refreshBudget: () => Promise<boolean>;
  readonly onRefused: (shardId: number, result: PermitResult) => void;
  readonly onProblem: (error: RedisStoreError) => void;
};

export class PermitDesk {
  readonly #options: PermitDeskOptions;
  readonly #lines = new Map<number, Promise<void>>();

  constructor(options: PermitDeskOptions) {
    this.#options = options;
  }

  /** Waits in line; `onGranted` is called unless the signal aborts before. */
  request(request: PermitRequest): void {
    const bucket = request.held.lease.shardId % this.#options.maxConcurrency;
    const before = this.#lines.get(bucket) ?? Promise.resolve();
    this.#lines.set(
      bucket,
      before.then(() => this.#acquire(request)),
    );
  }

  async sent(held: HeldLease): Promise<void> {
    await this.#tell(() => this.#options.gate.sent(held.lease));
  }

  async done(held: HeldLease, wasUsed: boolean): Promise<void> {
    await this.#tell(() => this.#options.gate.done(held.lease, wasUsed));
  }

  async #acquire(request: PermitRequest): Promise<void> {
    const { held, signal, onGranted } = request;
    while (!signal.aborted && !held.isLost) {
      const askedAtMs = performance.now();
      const result = await this.#ask(held);
      if (result?.outcome === 'granted') {
        // The process may have stood still meanwhile: the clock before asking counts.
        const validUntilMs = askedAtMs + this.#options.gate.permitMs;
        if (!signal.aborted && performance.now() < validUntilMs) return onGranted(validUntilMs);
        await this.done(held, false);
        continue;
      }
      if (result?.outcome === 'breakerOpen') return this.#standAside(request, result);
      await pause(await this.#waitMs(held.lease.shardId, result), signal);
    }
  }

  /** A shard that identifies too often waits outside the line, so that others may go on. */
  #standAside(request: PermitRequest, result: PermitResult & { waitMs: number }): void {
    this.#options.onRefused(request.held.lease.shardId, result);
    void pause(Math.min(result.waitMs, LONG_WAIT_MS), request.signal).then(() => {
      if (!request.signal.aborted) this.request(request);
    });
  }

  async #ask(held: HeldLease): Promise<PermitResult | undefined> {
    try {
      return await this.#options.gate.acquire(held.lease);
    } catch (error) {
      this.#options.onProblem(error as RedisStoreError);
      return undefined;
    }
  }

  async #waitMs(shardId: number, result: PermitResult | undefined): Promise<number> {
    // A lease that expired while Redis was away is renewed, or found to be lost, in a moment.
    if (result === undefined || !('waitMs' in result)) return RETRY_MS;
    if (result.outcome === 'budgetUnknown') {
      return (await this.#options.refreshBudget()) ? result.waitMs : EXHAUSTED_WAIT_MS;
    }
    if (result.outcome === 'wait') return result.waitMs + 5;
    this.#options.onRefused(shardId, result);
    if (result.outcome === 'budgetExhausted') await this.#options.refreshBudget();
    return Math.min(result.waitMs, LONG_WAIT_MS);
  }

  async #tell(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      // Unsaid, the gate waits longer than it must, never shorter.
      this.#options.onProblem(error as RedisStoreError);
    }
  }
}
