// SPDX-License-Identifier: AGPL-3.0-only
// Discord's limiter as documented, and a network before it, for tests: fixed windows from the first arrival,
// one global second, hidden limits, answers that travel for as long as they like.
import { routeOf } from './call-route.ts';
import { KeeperModel } from './fleet-model.fixture.ts';
import { HIDDEN_LIMITS } from './hidden-limits.ts';
import {
  type Call,
  DEFAULT_LIMITER_OPTIONS,
  type LimiterEffect,
  type LimiterInput,
  type LimiterOptions,
} from './limiter-io.ts';
import { Limiter } from './limiter.ts';
import { readRateLimit } from './rate-limit-headers.ts';

/** Far more than anything here takes. */
const MAX_EFFECTS = 100_000;

export const START_MS = 1_800_000_000_000;

/** Numbers from a seed (mulberry32). */
export function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface ModelBucket {
  readonly hash: string;
  readonly limit: number;
  readonly windowMs: number;
  /** What the header says instead (discord-api-docs #3803). */
  readonly shownLimit?: number;
}

export interface ModelOptions {
  /** The buckets of a call's template; none: no headers. Several: it alternates. */
  readonly buckets: (call: Call) => readonly ModelBucket[];
  readonly globalPerSecond?: number;
  /** Travel times, in milliseconds. */
  readonly out: readonly [min: number, max: number];
  readonly back: readonly [min: number, max: number];
  readonly limiter?: Partial<LimiterOptions>;
  /** Another answer than 200, after the limits. */
  readonly answer?: (call: Call) => { readonly status: number; readonly code?: number } | undefined;
  /** Limiters that share through a keeper, each so far from it. */
  readonly fleet?: {
    readonly replicas: number;
    readonly keeperMs: readonly [min: number, max: number];
  };
  /** A call that gets no answer; it was counted all the same. */
  readonly isLost?: (call: Call) => boolean;
}

interface Window {
  used: number;
  endsAtMs: number;
}

export interface Seen {
  readonly call: Call;
  readonly arrivedMs: number;
  readonly status: number;
}

interface Due {
  readonly atMs: number;
  readonly order: number;
  readonly act: () => void;
}

/** A limiter, a network and Discord, in time that passes only when told. */
export class Bench {
  nowMs = START_MS;
  readonly limiters: Limiter[];
  readonly keeper: KeeperModel;
  readonly sent: number[] = [];
  readonly seen: Seen[] = [];
  readonly effects: LimiterEffect[] = [];
  readonly outcomes = new Map<number, LimiterEffect>();
  readonly #options: ModelOptions;
  readonly #dice: () => number;
  readonly #windows = new Map<string, Window>();
  readonly #calls = new Map<number, Call>();
  readonly #replicaOf = new Map<number, number>();
  readonly #dead = new Set<number>();
  /** When each connection to and from the keeper is free again: what is said first is heard first. */
  readonly #heardAtMs = new Map<string, number>();
  #due: Due[] = [];
  #order = 0;
  #nextId = 0;
  #alternation = 0;

  constructor(options: ModelOptions, seed = 1) {
    this.#options = options;
    this.#dice = createDice(seed);
    const { fleet } = options;
    this.limiters = Array.from(
      { length: fleet?.replicas ?? 1 },
      () =>
        new Limiter({
          ...DEFAULT_LIMITER_OPTIONS,
          hiddenLimits: HIDDEN_LIMITS,
          isShared: fleet !== undefined,
          ...options.limiter,
        }),
    );
    this.keeper = new KeeperModel({
      nowMs: () => this.nowMs,
      deliver: (replica, input, way) =>
        this.#byKeeper(`${way} ${replica}`, () => this.tell({ type: 'fleet', input }, replica)),
    });
    if (fleet !== undefined) this.limiters.forEach((_, replica) => this.keeper.join(replica));
  }

  /** The only one, or the first. */
  get limiter(): Limiter {
    return this.limiters[0] as Limiter;
  }

  /** Statuses that Discord answered, counted. */
  get statuses(): Record<number, number> {
    const counts: Record<number, number> = {};
    for (const { status } of this.seen) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  }

  random(min: number, max: number): number {
    return min + this.#dice() * (max - min);
  }

  /** A call now; `POST /channels/1/messages` and more. Answers its id. */
  call(line: string, more: Partial<Call> = {}, replica = 0): number {
    const [method = '', path = ''] = line.split(' ');
    const route = routeOf({ method, segments: path.split('/').slice(1) }, this.nowMs);
    this.#nextId += 1;
    const call: Call = {
      id: this.#nextId,
      identity: 'bot',
      route,
      fields: [],
      priority: 0,
      deadlineMs: Number.POSITIVE_INFINITY,
      isRepeatable: true,
      ...more,
    };
    this.#calls.set(call.id, call);
    this.#replicaOf.set(call.id, replica);
    this.tell({ type: 'call', call }, replica);
    return call.id;
  }

  tell(input: LimiterInput, replica = 0): void {
    if (this.#dead.has(replica)) return;
    const limiter = this.limiters[replica] as Limiter;
    for (const effect of limiter.handle(input, this.nowMs)) this.#interpret(effect, replica);
  }

  /** Ends a limiter without a word; the keeper notices after a time. */
  kill(replica: number, noticedAfterMs: number): void {
    this.#dead.add(replica);
    this.after(noticedAfterMs, () => this.keeper.bury(replica));
  }

  #byKeeper(connection: string, act: () => void): void {
    const [min, max] = this.#options.fleet?.keeperMs ?? [0, 0];
    const heardAtMs = Math.max(
      this.nowMs + this.random(min, max),
      this.#heardAtMs.get(connection) ?? 0,
    );
    this.#heardAtMs.set(connection, heardAtMs);
    this.after(heardAtMs - this.nowMs, act);
  }

  after(delayMs: number, act: () => void): void {
    this.#order += 1;
    this.#due.push({ atMs: this.nowMs + delayMs, order: this.#order, act });
  }

  /** Lets time pass, until then or until nothing is left to happen. */
  run(forMs: number): void {
    const untilMs = this.nowMs + forMs;
    for (;;) {
      const next = this.#next();
      const { wakeAtMs, replica } = this.#nextWake();
      const atMs = Math.min(next?.atMs ?? Number.POSITIVE_INFINITY, wakeAtMs);
      if (atMs > untilMs) break;
      this.nowMs = Math.max(this.nowMs, atMs);
      if (this.effects.length > MAX_EFFECTS) throw new Error('they go round in circles');
      if (next === undefined || wakeAtMs < next.atMs) {
        this.tell({ type: 'time' }, replica);
      } else {
        this.#due = this.#due.filter((due) => due !== next);
        next.act();
      }
    }
    this.nowMs = untilMs;
  }

  #nextWake(): { readonly wakeAtMs: number; readonly replica: number } {
    let next = { wakeAtMs: Number.POSITIVE_INFINITY, replica: 0 };
    this.limiters.forEach(({ wakeAtMs }, replica) => {
      if (!this.#dead.has(replica) && wakeAtMs < next.wakeAtMs) next = { wakeAtMs, replica };
    });
    return next;
  }

  #next(): Due | undefined {
    return this.#due.reduce<Due | undefined>((best, due) => {
      if (best === undefined || due.atMs < best.atMs) return due;
      return due.atMs === best.atMs && due.order < best.order ? due : best;
    }, undefined);
  }

  #interpret(effect: LimiterEffect, replica: number): void {
    this.effects.push(effect);
    if (effect.type === 'fleet') {
      this.#byKeeper(`from ${replica}`, () => this.keeper.hear(effect.effect, replica));
      return;
    }
    if (effect.type === 'send') {
      this.sent.push(effect.id);
      const call = this.#calls.get(effect.id) as Call;
      const [min, max] = this.#options.out;
      this.after(this.random(min, max), () => this.#arrive(call));
    } else if (effect.type === 'deliver' || effect.type === 'refuse') {
      this.outcomes.set(effect.id, effect);
    }
  }

  #take(key: string, { limit, windowMs }: { limit: number; windowMs: number }): Window | undefined {
    const window = this.#windows.get(key);
    if (window === undefined || window.endsAtMs <= this.nowMs) {
      const opened = { used: 1, endsAtMs: this.nowMs + windowMs };
      this.#windows.set(key, opened);
      return opened;
    }
    if (window.used >= limit) return undefined;
    window.used += 1;
    return window;
  }

  #arrive(call: Call): void {
    const headers = new Map<string, string>([['via', '1.1 google']]);
    const status = this.#judge(call, headers);
    const replica = this.#replicaOf.get(call.id) ?? 0;
    this.seen.push({ call, arrivedMs: this.nowMs, status });
    if (this.#options.isLost?.(call) === true) {
      this.after(5_000, () => this.tell({ type: 'failed', id: call.id, wasSent: true }, replica));
      return;
    }
    const code = status === 429 ? undefined : this.#options.answer?.(call)?.code;
    const reading = readRateLimit((name) => headers.get(name));
    const answer = { id: call.id, status, reading, ...(code === undefined ? {} : { code }) };
    const [min, max] = this.#options.back;
    this.after(this.random(min, max), () => this.tell({ type: 'answer', answer }, replica));
  }

  #judge(call: Call, headers: Map<string, string>): number {
    const { identity, route } = call;
    const perSecond = { limit: this.#options.globalPerSecond ?? 50, windowMs: 1_000 };
    const isFree = route.isInteraction || this.#take(`global ${identity}`, perSecond) !== undefined;
    const choices = this.#options.buckets(call);
    this.#alternation += 1;
    const bucket = choices[this.#alternation % Math.max(1, choices.length)];
    const key = `${identity} ${bucket?.hash ?? ''} ${route.topLevel}`;
    const counted = bucket === undefined ? undefined : this.#take(key, bucket);
    if (bucket !== undefined) this.#describe(bucket, key, headers);
    if (!isFree) return this.#limit(headers, 'global', `global ${identity}`);
    if (bucket !== undefined && counted === undefined) return this.#limit(headers, 'user', key);
    for (const hidden of HIDDEN_LIMITS) {
      if (!hidden.templates.has(route.template)) continue;
      if (hidden.fields !== undefined && !call.fields.some((name) => hidden.fields?.has(name))) {
        continue;
      }
      const hiddenKey = `${hidden.name} ${route.topLevel}`;
      if (this.#take(hiddenKey, hidden) === undefined) {
        const scope = hidden.by === 'webhook-channel' ? 'shared' : 'user';
        return this.#limit(headers, scope, hiddenKey);
      }
    }
    return this.#options.answer?.(call)?.status ?? 200;
  }

  #describe(bucket: ModelBucket, key: string, headers: Map<string, string>): void {
    const window = this.#windows.get(key) as Window;
    const remaining = Math.max(0, bucket.limit - window.used);
    headers.set('x-ratelimit-bucket', bucket.hash);
    headers.set('x-ratelimit-limit', String(bucket.shownLimit ?? bucket.limit));
    headers.set('x-ratelimit-remaining', String(remaining));
    headers.set('x-ratelimit-reset', (window.endsAtMs / 1_000).toFixed(3));
    const resetAfterMs = Math.max(0, window.endsAtMs - this.nowMs);
    headers.set('x-ratelimit-reset-after', (resetAfterMs / 1_000).toFixed(3));
  }

  #limit(headers: Map<string, string>, scope: string, key: string): 429 {
    const endsAtMs = this.#windows.get(key)?.endsAtMs ?? this.nowMs;
    headers.set('x-ratelimit-scope', scope);
    if (scope === 'global') headers.set('x-ratelimit-global', 'true');
    headers.set('retry-after', String(Math.ceil((endsAtMs - this.nowMs) / 1_000)));
    return 429;
  }
}
