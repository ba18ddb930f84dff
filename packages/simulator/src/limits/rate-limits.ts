// SPDX-License-Identifier: AGPL-3.0-only
// Discord's rate limits as its servers keep them: take() before a call's work, settle() with the
// status of its answer. All time comes with the calls.
import {
  BANNED,
  bucketHeaders,
  bucketState,
  limitedAnswer,
  PASS_WITHOUT_HEADERS,
  type BucketState,
} from './answers.ts';
import {
  type Counter,
  CounterPool,
  type CounterTable,
  DEFAULT_MAX_COUNTERS,
  type SavedCounter,
} from './counters.ts';
import { ForcedAnswers, type ForcedAnswer } from './forced-answers.ts';
import { Judgement, type GlobalLimit } from './judgement.ts';
import { Offences, type AddressState } from './offences.ts';
import { RouteBook, type Bucket, type HiddenLimit, type Plan, type Quota } from './route-book.ts';
import {
  ENGINE_NUMBERS,
  OLD_ABOVE_MS,
  YOUNG_BELOW_MS,
  type NumberOverrides,
  type RouteRule,
} from './rules.ts';
import type { Limited, LimitedRequest, LimitScope, QuotaRefusal, Verdict } from './verdict.ts';

/** What can be changed of the limits. */
export interface LimitSettings {
  /** Default true. */
  readonly enabled?: boolean;
  /** Calls of one identity (or address) in a second, default 50. */
  readonly globalPerSecond?: number;
  /** Invalid requests of an address until it is banned, default 10,000. */
  readonly invalidRequests?: number;
  /** Default 10 minutes. */
  readonly invalidWindowMs?: number;
  /** Default an hour. */
  readonly banMs?: number;
  /** Buckets added to or put in the place of those of `BUCKET_RULES`. */
  readonly rules?: readonly RouteRule[];
  /** Numbers of the limits without a bucket. */
  readonly numbers?: NumberOverrides;
  /** Counters kept, default 100,000; see CounterPool for what happens beyond. */
  readonly maxCounters?: number;
}

export interface LimitOptions extends LimitSettings {
  /** Makes the hashes of buckets: the same seed, the same hashes. */
  readonly hashSeed: string;
  /** Tells follow-ups from executions of webhooks where the template does not. */
  readonly isApplication?: (id: string) => boolean;
}

/** The counters of each limit, by its name. */
export type SavedCounters = Readonly<Record<string, readonly SavedCounter[]>>;

export interface LimitsState {
  readonly enabled: boolean;
  readonly counters: number;
  readonly forced: number;
  readonly invalid: readonly AddressState[];
  readonly bans: readonly AddressState[];
  readonly buckets: readonly {
    readonly bucket: string;
    readonly hash: string;
    readonly owner: string;
    readonly topLevel: string;
    readonly used: number;
    readonly limit: number;
    readonly resetAtMs: number;
  }[];
}

const EVERYBODY = '';
const FORCED_RETRY_AFTER_MS = 1_000;

function ownerOf(request: LimitedRequest): string {
  return request.identity ?? request.address;
}

function hiddenKey(request: LimitedRequest, { rule }: HiddenLimit): string | undefined {
  if (rule.fields !== undefined) {
    const { fields } = rule;
    if (request.facts.bodyFields?.some((field) => fields.includes(field)) !== true)
      return undefined;
  }
  switch (rule.by) {
    case 'channel':
      return request.params['channel_id'];
    case 'guild':
      return request.facts.guildId ?? request.params['guild_id'];
    case 'webhook-channel':
      return request.facts.webhookChannelId;
  }
}

function bucketFor(plan: Plan, request: LimitedRequest): Bucket | undefined {
  if (plan.byAge === undefined) return plan.bucket;
  const ageMs = request.facts.messageAgeMs;
  if (ageMs === undefined) return plan.byAge.ordinary;
  if (ageMs === 'missing' || ageMs < YOUNG_BELOW_MS) return plan.byAge.young;
  return ageMs > OLD_ABOVE_MS ? plan.byAge.old : plan.byAge.ordinary;
}

export class RateLimits {
  readonly #pool: CounterPool;
  readonly #book: RouteBook;
  readonly #global: GlobalLimit;
  readonly #offences: Offences;
  readonly #forced = new ForcedAnswers();
  readonly #judgement = new Judgement();
  readonly #isApplication: (id: string) => boolean;
  #enabled: boolean;
  #seenMs = 0;

  constructor(options: LimitOptions) {
    const pool = new CounterPool(options.maxCounters ?? DEFAULT_MAX_COUNTERS);
    const { global, invalid, ban } = ENGINE_NUMBERS;
    const { rules = [], numbers = {}, hashSeed } = options;
    this.#pool = pool;
    this.#book = new RouteBook({ pool, hashSeed, rules, numbers });
    this.#global = {
      kind: 'global',
      limit: options.globalPerSecond ?? global.limit,
      counters: pool.table(global.windowMs),
    };
    this.#offences = new Offences({
      pool,
      invalid: {
        limit: options.invalidRequests ?? invalid.limit,
        windowMs: options.invalidWindowMs ?? invalid.windowMs,
      },
      banMs: options.banMs ?? ban.windowMs,
      webhookNotFound: numbers['webhook-not-found'] ?? ENGINE_NUMBERS['webhook-not-found'],
    });
    this.#isApplication = options.isApplication ?? (() => false);
    this.#enabled = options.enabled ?? true;
  }

  /** Counts the call and says whether it passes. Must be called before the route's work. */
  take(request: LimitedRequest): Verdict {
    if (!this.#enabled) return PASS_WITHOUT_HEADERS;
    const { nowMs, address } = request;
    this.#seenMs = nowMs;
    if (this.#offences.isBanned(address, nowMs)) return BANNED;
    const plan = this.#book.planFor(request.method, request.route);
    const topLevel = plan.topLevel(request.params);
    if (plan.executesWebhook && this.#offences.isRestricted(address, topLevel, nowMs))
      return BANNED;
    if (this.#forced.size > 0) {
      const forced = this.#forced.take(request);
      if (forced !== undefined) return this.answerForced(forced, request);
    }
    return this.#judge(request, plan, topLevel);
  }

  #judge(request: LimitedRequest, plan: Plan, topLevel: string): Verdict {
    const { nowMs } = request;
    const owner = ownerOf(request);
    const judgement = this.#judgement;
    judgement.begin(nowMs);
    if (!this.#isExempt(request, plan)) judgement.count(this.#global, owner, '');
    const bucket = bucketFor(plan, request);
    let counter: Counter | undefined;
    if (bucket !== undefined) {
      if (plan.beforeOld !== undefined && bucket === plan.byAge?.old) {
        judgement.count(plan.beforeOld, owner, topLevel);
      }
      counter = judgement.count(bucket, owner, topLevel);
    }
    for (const hidden of plan.hidden) this.#countHidden(request, owner, hidden);
    const state = bucket === undefined ? undefined : bucketState(bucket, counter, nowMs);
    if (judgement.refusedBy !== undefined) return this.#refuse(state, nowMs);
    if (state === undefined) return PASS_WITHOUT_HEADERS;
    return { kind: 'pass', headers: bucketHeaders(state, nowMs) };
  }

  #countHidden(request: LimitedRequest, owner: string, hidden: HiddenLimit): void {
    const key = hiddenKey(request, hidden);
    if (key === undefined) return;
    this.#judgement.count(hidden, hidden.rule.scope === 'shared' ? EVERYBODY : owner, key);
  }

  #refuse(visible: BucketState | undefined, nowMs: number): Limited {
    const { refusedBy: limit, refusedAt, waitMs } = this.#judgement;
    const rule = limit?.kind === 'hidden' ? limit.rule : undefined;
    const state = limit?.kind === 'bucket' ? bucketState(limit, refusedAt, nowMs) : visible;
    return limitedAnswer({
      scope: limit?.kind === 'global' ? 'global' : (rule?.scope ?? 'user'),
      waitMs,
      nowMs,
      state,
      code: rule?.code,
      message: rule?.message,
    });
  }

  /** Interaction endpoints are outside of the global limit, unless the call is authorized. */
  #isExempt(request: LimitedRequest, plan: Plan): boolean {
    if (plan.endpoint === 'other' || request.identity !== undefined) return false;
    return plan.endpoint !== 'webhook' || this.#isFollowUp(request, plan);
  }

  #isFollowUp(request: LimitedRequest, plan: Plan): boolean {
    if (plan.endpoint === 'follow-up') return true;
    const id = request.params['webhook_id'];
    return plan.endpoint === 'webhook' && id !== undefined && this.#isApplication(id);
  }

  /** The 429 as the limits of the call would word it, also when they are off. It counts in no bucket. */
  answerForced(forced: Omit<ForcedAnswer, 'times'>, request: LimitedRequest): Limited {
    const { nowMs } = request;
    const plan = this.#book.planFor(request.method, request.route);
    const waitMs = forced.retryAfterMs ?? FORCED_RETRY_AFTER_MS;
    // Where no bucket is told there could be no 429 of one: several libraries then do not wait at all.
    const fallback = () =>
      forced.scope === 'user' ? this.#book.defaultBucketOf(request) : undefined;
    const bucket = bucketFor(plan, request) ?? fallback();
    let state: BucketState | undefined;
    if (bucket !== undefined) {
      const counter = bucket.counters.live(ownerOf(request), plan.topLevel(request.params), nowMs);
      state = bucketState(bucket, counter, nowMs);
      if (forced.scope === 'user') state = { bucket, remaining: 0, resetAtMs: nowMs + waitMs };
    }
    const { scope, code, message } = forced;
    return limitedAnswer({ scope, waitMs, nowMs, state, code, message });
  }

  /**
   * Whether a limit forbids the call that Discord answers with another status than 429. To be asked
   * when a call passed; what succeeds counts when it is settled.
   */
  quota(request: LimitedRequest): QuotaRefusal | undefined {
    if (!this.#enabled) return undefined;
    const plan = this.#book.planFor(request.method, request.route);
    const full = plan.quotas.find((quota) => {
      const counter = quota.counters.live(
        ownerOf(request),
        plan.topLevel(request.params),
        request.nowMs,
      );
      return counter !== undefined && counter.used >= quota.limit;
    });
    if (full === undefined) return undefined;
    const { status, code, message } = full.rule;
    return { status, code, message };
  }

  /** What the edge answers to an address that is banned, whatever it asks for. */
  refusalPage(address: string, nowMs: number): string | undefined {
    return this.#enabled && this.#offences.isBanned(address, nowMs) ? BANNED.html : undefined;
  }

  /** Tells the status of the answer; to be called for every take() but a banned one. */
  settle(request: LimitedRequest, status: number, scope?: LimitScope): void {
    if (!this.#enabled) return;
    if (status >= 400) {
      this.#offences.note(request.address, status, { scope, nowMs: request.nowMs });
      if (status === 404) this.#settleMissing(request);
      return;
    }
    const plan = this.#book.planFor(request.method, request.route);
    for (const quota of plan.quotas) this.#settleQuota(quota, status, { request, plan });
  }

  #settleQuota(
    quota: Quota,
    status: number,
    { request, plan }: { readonly request: LimitedRequest; readonly plan: Plan },
  ): void {
    if (quota.rule.countsStatus !== status) return;
    const key = plan.topLevel(request.params);
    quota.counters.open(ownerOf(request), key, request.nowMs).used += 1;
  }

  #settleMissing(request: LimitedRequest): void {
    const { nowMs } = request;
    const plan = this.#book.planFor(request.method, request.route);
    const key = plan.topLevel(request.params);
    const young = plan.byAge?.young;
    if (young !== undefined && bucketFor(plan, request) !== young) {
      young.counters.open(ownerOf(request), key, nowMs).used += 1;
    }
    if (plan.executesWebhook && !this.#isFollowUp(request, plan)) {
      this.#offences.noteGone(request.address, key, nowMs);
    }
  }

  get enabled(): boolean {
    return this.#enabled;
  }

  /** Off: everything passes, without headers, and nothing is counted. */
  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
  }

  /** Adds a bucket, or replaces the one of the same name; its counters begin anew. */
  setRule(rule: RouteRule): void {
    this.#book.setRule(rule);
  }

  removeRule(bucket: string): void {
    this.#book.removeRule(bucket);
  }

  /** Answers the next calls it is meant for with a 429. */
  force(answer: ForcedAnswer): void {
    this.#forced.add(answer);
  }

  /** Bans an address at once, `banMs` of the options without a duration. */
  ban(address: string, nowMs: number, forMs?: number): void {
    this.#offences.ban(address, nowMs, forMs);
  }

  /** Where everything stands, as of the last call or another moment; what has ended is not in it. */
  inspect(nowMs: number = this.#seenMs): LimitsState {
    const buckets = [...this.#book.buckets()].flatMap(({ name, hash, limit, counters }) =>
      [...counters.entries()]
        .filter(([, , counter]) => counter.resetAtMs > nowMs)
        .map(([owner, topLevel, { used, resetAtMs }]) => ({
          bucket: name,
          hash,
          owner,
          topLevel,
          used,
          limit,
          resetAtMs,
        })),
    );
    return {
      enabled: this.#enabled,
      counters: this.#pool.size,
      forced: this.#forced.size,
      invalid: this.#offences.invalid(nowMs),
      bans: this.#offences.bans(nowMs),
      buckets,
    };
  }

  /** All counters, by limit; forced answers and rules are not among them. */
  save(): SavedCounters {
    const tables = [...this.#tables()].map(([name, table]) => [name, table.save()] as const);
    return Object.fromEntries(tables.filter(([, counters]) => counters.length > 0));
  }

  /** In the place of all. Of limits that are not here nothing is taken. */
  load(saved: SavedCounters, nowMs: number): void {
    this.reset();
    this.#seenMs = nowMs;
    const fixed = new Map(this.#tables());
    for (const [name, counters] of Object.entries(saved)) {
      (fixed.get(name) ?? this.#book.tableNamed(name))?.load(counters, nowMs);
    }
  }

  *#tables(): Generator<readonly [name: string, table: CounterTable]> {
    yield ['global', this.#global.counters];
    yield* this.#offences.tables();
    yield* this.#book.tables();
  }

  /** Forgets all counters, bans and forced answers. Rules stay. */
  reset(): void {
    this.#pool.clear();
    this.#forced.clear();
  }
}
