// SPDX-License-Identifier: AGPL-3.0-only
// Identify pacing and the session start limit (docs: Gateway, Rate Limiting and Sharding): one
// IDENTIFY per window for each `shard_id % max_concurrency`, and so many a day for the whole
// application. When the day's are used up Discord ends every session and resets the token.

export interface IdentifyGateOptions {
  readonly maxConcurrency: number;
  readonly windowMs: number;
  readonly total: number;
}

export type IdentifyVerdict = 'granted' | 'too-soon' | 'exhausted';

const DAY_MS = 86_400_000;

/** What was used of one application's. */
export interface SavedIdentifyGate {
  readonly used: number;
  readonly dayStartMs: number;
  /** When the last one of each key was granted. */
  readonly lastByKey: readonly (readonly [key: number, atMs: number])[];
}

/** One gate for each application. */
export class IdentifyGates {
  readonly #options: IdentifyGateOptions;
  readonly #startMs: number;
  readonly #gates = new Map<string, IdentifyGate>();

  constructor(options: IdentifyGateOptions, nowMs: number) {
    this.#options = options;
    this.#startMs = nowMs;
  }

  of(applicationId: string): IdentifyGate {
    const known = this.#gates.get(applicationId);
    if (known !== undefined) return known;
    const gate = new IdentifyGate(this.#options, this.#startMs);
    this.#gates.set(applicationId, gate);
    return gate;
  }

  save(): Record<string, SavedIdentifyGate> {
    return Object.fromEntries([...this.#gates].map(([id, gate]) => [id, gate.saved]));
  }

  /** In the place of all. */
  load(saved: Readonly<Record<string, SavedIdentifyGate>>): void {
    this.#gates.clear();
    for (const [id, gate] of Object.entries(saved)) this.of(id).saved = gate;
  }
}

export class IdentifyGate {
  readonly #options: IdentifyGateOptions;
  readonly #lastByKey = new Map<number, number>();
  #used = 0;
  #dayStartMs: number;

  constructor(options: IdentifyGateOptions, nowMs: number) {
    this.#options = options;
    this.#dayStartMs = nowMs;
  }

  /** Judges one IDENTIFY. Refused ones count against the day too: they were calls. */
  judge(shardId: number, nowMs: number): IdentifyVerdict {
    this.#turnDay(nowMs);
    if (this.#used >= this.#options.total) return 'exhausted';
    this.#used += 1;
    const key = shardId % this.#options.maxConcurrency;
    const last = this.#lastByKey.get(key);
    if (last !== undefined && nowMs - last < this.#options.windowMs) return 'too-soon';
    this.#lastByKey.set(key, nowMs);
    return 'granted';
  }

  /** As GET /gateway/bot tells it. */
  limit(nowMs: number): {
    readonly total: number;
    readonly remaining: number;
    /** Milliseconds. */
    readonly reset_after: number;
    readonly max_concurrency: number;
  } {
    this.#turnDay(nowMs);
    const { total, maxConcurrency } = this.#options;
    return {
      total,
      remaining: total - this.#used,
      reset_after: Math.round(this.#dayStartMs + DAY_MS - nowMs),
      max_concurrency: maxConcurrency,
    };
  }

  get saved(): SavedIdentifyGate {
    return { used: this.#used, dayStartMs: this.#dayStartMs, lastByKey: [...this.#lastByKey] };
  }

  set saved({ used, dayStartMs, lastByKey }: SavedIdentifyGate) {
    this.#used = used;
    this.#dayStartMs = dayStartMs;
    this.#lastByKey.clear();
    for (const [key, atMs] of lastByKey) this.#lastByKey.set(key, atMs);
  }

  #turnDay(nowMs: number): void {
    if (nowMs - this.#dayStartMs < DAY_MS) return;
    this.#dayStartMs = nowMs;
    this.#used = 0;
  }
}
