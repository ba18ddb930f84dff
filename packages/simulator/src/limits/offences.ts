// SPDX-License-Identifier: AGPL-3.0-only
// What Discord's edge counts by address over all tokens: invalid requests, which end in a ban, and
// executions of webhooks that are gone, which end in a restriction to these.
import type { CounterPool, CounterTable } from './counters.ts';
import type { Numbers } from './rules.ts';
import type { LimitScope } from './verdict.ts';

export interface OffenceOptions {
  readonly pool: CounterPool;
  readonly invalid: Numbers;
  readonly banMs: number;
  readonly webhookNotFound: Numbers;
}

function isInvalid(status: number, scope: LimitScope | undefined): boolean {
  return status === 401 || status === 403 || (status === 429 && scope !== 'shared');
}

export interface AddressState {
  readonly address: string;
  readonly count: number;
  readonly untilMs: number;
}

function statesOf(table: CounterTable, nowMs: number): readonly AddressState[] {
  return [...table.entries()]
    .filter(([, , counter]) => counter.resetAtMs > nowMs)
    .map(([address, , { used, resetAtMs }]) => ({ address, count: used, untilMs: resetAtMs }));
}

export class Offences {
  readonly #options: OffenceOptions;
  readonly #invalid: CounterTable;
  readonly #bans: CounterTable;
  readonly #goneWebhooks: CounterTable;

  constructor(options: OffenceOptions) {
    this.#options = options;
    this.#invalid = options.pool.table(options.invalid.windowMs);
    this.#bans = options.pool.table(options.banMs);
    this.#goneWebhooks = options.pool.table(options.webhookNotFound.windowMs);
  }

  *tables(): Generator<readonly [name: string, table: CounterTable]> {
    yield ['invalid', this.#invalid];
    yield ['ban', this.#bans];
    yield ['gone-webhook', this.#goneWebhooks];
  }

  isBanned(address: string, nowMs: number): boolean {
    return this.#bans.live(address, '', nowMs) !== undefined;
  }

  ban(address: string, nowMs: number, banMs: number = this.#options.banMs): void {
    this.#invalid.delete(address, '');
    this.#bans.open(address, '', nowMs).resetAtMs = nowMs + banMs;
  }

  note(
    address: string,
    status: number,
    about: { scope: LimitScope | undefined; nowMs: number },
  ): void {
    if (!isInvalid(status, about.scope) || this.isBanned(address, about.nowMs)) return;
    const counter = this.#invalid.open(address, '', about.nowMs);
    counter.used += 1;
    if (counter.used >= this.#options.invalid.limit) this.ban(address, about.nowMs);
  }

  isRestricted(address: string, webhook: string, nowMs: number): boolean {
    const counter = this.#goneWebhooks.live(address, webhook, nowMs);
    return counter !== undefined && counter.used >= this.#options.webhookNotFound.limit;
  }

  noteGone(address: string, webhook: string, nowMs: number): void {
    this.#goneWebhooks.open(address, webhook, nowMs).used += 1;
  }

  invalid(nowMs: number): readonly AddressState[] {
    return statesOf(this.#invalid, nowMs);
  }

  bans(nowMs: number): readonly AddressState[] {
    return statesOf(this.#bans, nowMs);
  }
}
