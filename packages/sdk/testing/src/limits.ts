// SPDX-License-Identifier: Apache-2.0
// The rate limits of the HTTP API: where they stand, and other ones.
import type { ControlClient } from './control-client.ts';

export interface LimitNumbers {
  /** Calls in a window. */
  readonly limit: number;
  readonly windowMs: number;
}

/** A bucket: the calls of its routes count together. */
export interface LimitRule {
  readonly bucket: string;
  /** `METHOD /template` each, as Discord's documents have them. */
  readonly routes: readonly string[];
  /** `none`: no limit but the global one, and no headers. */
  readonly limit: number | 'none';
  readonly windowMs: number;
}

/** What is other than at Discord; see the simulator's README of limits for the names in `numbers`. */
export interface LimitSettings {
  readonly enabled?: boolean;
  /** Default 50. */
  readonly globalPerSecond?: number;
  /** Default 10,000 in ten minutes, and then a ban for an hour. */
  readonly invalidRequests?: number;
  readonly invalidWindowMs?: number;
  readonly banMs?: number;
  readonly rules?: readonly LimitRule[];
  readonly numbers?: Readonly<Record<string, LimitNumbers>>;
}

export interface ForcedLimit {
  readonly scope: 'user' | 'global' | 'shared';
  /** For how many calls. Default 1. */
  readonly times?: number;
  /** Default 1,000. */
  readonly retryAfterMs?: number;
  /** `METHOD /template`. Default every one. */
  readonly route?: string;
  readonly code?: number;
  readonly message?: string;
}

export interface LimitState {
  readonly enabled: boolean;
  /** Those in whose window something was called. */
  readonly buckets: readonly {
    readonly bucket: string;
    readonly hash: string;
    readonly used: number;
    readonly limit: number;
    readonly resetAtMs: number;
  }[];
  /** Invalid requests by address, and who is banned for them. */
  readonly invalid: readonly AddressState[];
  readonly bans: readonly AddressState[];
}

export interface AddressState {
  readonly address: string;
  readonly count: number;
  readonly untilMs: number;
}

export class Limits {
  readonly #client: ControlClient;

  constructor(client: ControlClient) {
    this.#client = client;
  }

  /** Where everything stands. */
  async state(): Promise<LimitState> {
    return this.#client.call('GET', '/limits');
  }

  /** Off: everything passes, without headers. */
  async enable(enabled = true): Promise<void> {
    await this.#client.call('PUT', '/limits', { enabled });
  }

  /** Forgets what was counted, forced and banned. */
  async reset(): Promise<void> {
    await this.#client.call('DELETE', '/limits');
  }

  /** Adds a bucket, or puts it in the place of the one of its name. */
  async rule(rule: LimitRule): Promise<void> {
    await this.#client.call('PUT', '/limits/rules', rule);
  }

  async removeRule(bucket: string): Promise<void> {
    await this.#client.call('DELETE', `/limits/rules/${encodeURIComponent(bucket)}`);
  }

  /** The next calls that fit are answered with a 429, with the headers of their bucket. */
  async force(answer: ForcedLimit): Promise<void> {
    await this.#client.call('POST', '/limits/force', { times: 1, ...answer });
  }

  /** Bans an address for too many invalid requests; default 127.0.0.1, for an hour. */
  async ban(options: { readonly address?: string; readonly forMs?: number } = {}): Promise<void> {
    await this.#client.call('POST', '/limits/ban', options);
  }
}
