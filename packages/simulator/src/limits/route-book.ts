// SPDX-License-Identifier: AGPL-3.0-only
// Which limits bind a route: found once for each method and template, and remembered.
import { createHash } from 'node:crypto';
import { SimulatorError } from '../errors.ts';
import type { CounterPool, CounterTable } from './counters.ts';
import { endpointOf, shapeOf, topLevelOf, type Endpoint } from './route-shape.ts';
import {
  BUCKET_RULES,
  DEFAULT_NUMBERS,
  HIDDEN_RULES,
  QUOTA_RULES,
  type HiddenRule,
  type MessageAge,
  type NumberOverrides,
  type Numbers,
  type QuotaRule,
  type RouteRule,
} from './rules.ts';

/** A limit with its counters. */
interface Limit {
  readonly limit: number;
  readonly counters: CounterTable;
}

export interface Bucket extends Limit {
  readonly kind: 'bucket';
  readonly name: string;
  readonly hash: string;
  /** X-RateLimit-Limit. */
  readonly limitText: string;
  readonly windowMs: number;
}

export interface HiddenLimit extends Limit {
  readonly kind: 'hidden';
  readonly rule: HiddenRule;
}

export interface Quota extends Limit {
  readonly rule: QuotaRule;
}

type BucketsByAge = Readonly<Record<MessageAge, Bucket | undefined>>;

/** All that binds the calls of one method and template. */
export interface Plan {
  /** undefined: no limit, no headers. For calls whose bucket depends on age, see `byAge`. */
  readonly bucket: Bucket | undefined;
  /** Where the age of a message decides. */
  readonly byAge: BucketsByAge | undefined;
  /** Counted before the old bucket. */
  readonly beforeOld: Bucket | undefined;
  readonly hidden: readonly HiddenLimit[];
  readonly quotas: readonly Quota[];
  readonly endpoint: Endpoint;
  /** A 404 may mean that the webhook itself is gone. */
  readonly executesWebhook: boolean;
  readonly topLevel: (params: Readonly<Record<string, string>>) => string;
}

/** Before the names of buckets among those of other limits. */
const BUCKET = 'bucket ';

/** Buckets that are set besides those that are there. */
const MAX_RULES = 1_000;

/** Templates remembered; more can only come from a caller that passes paths for templates. */
const MAX_PLANS = 2_000;

function overridden<T extends Numbers>(numbers: T, override: Numbers | undefined): T {
  return override === undefined ? numbers : { ...numbers, ...override };
}

type Binds = (rule: { readonly routes: readonly string[] }) => boolean;

export interface RouteBookOptions {
  readonly pool: CounterPool;
  readonly hashSeed: string;
  readonly rules: readonly RouteRule[];
  readonly numbers: NumberOverrides;
}

function assertRule(rule: RouteRule): void {
  const limitFits = rule.limit === 'none' || (Number.isInteger(rule.limit) && rule.limit > 0);
  if (!limitFits) throw new SimulatorError('BAD_CONFIG', `limit of ${rule.bucket}: ${rule.limit}`);
  if (rule.limit !== 'none' && !(rule.windowMs > 0)) {
    throw new SimulatorError('BAD_CONFIG', `windowMs of ${rule.bucket}: ${rule.windowMs}`);
  }
  const bad = rule.routes.find((route) => !/^[A-Z]+ \//.test(route));
  if (bad !== undefined) throw new SimulatorError('BAD_CONFIG', `route of ${rule.bucket}: ${bad}`);
}

export class RouteBook {
  readonly #options: RouteBookOptions;
  readonly #plans = new Map<string, Map<string, Plan>>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #hidden: readonly HiddenLimit[];
  readonly #quotas: readonly Quota[];
  #rules: readonly RouteRule[] = BUCKET_RULES;
  #planCount = 0;

  constructor(options: RouteBookOptions) {
    const { pool, numbers } = options;
    this.#options = options;
    this.#hidden = HIDDEN_RULES.map((rule) => {
      const { limit, windowMs } = overridden(rule, numbers[rule.name]);
      return { kind: 'hidden', rule, limit, counters: pool.table(windowMs) };
    });
    this.#quotas = QUOTA_RULES.map((rule) => {
      const { limit, windowMs } = overridden(rule, numbers[rule.name]);
      return { rule, limit, counters: pool.table(windowMs) };
    });
    for (const rule of options.rules) this.setRule(rule);
  }

  /** Adds a rule in front of all others, or puts it in the place of the one with its bucket's name. */
  setRule(rule: RouteRule): void {
    assertRule(rule);
    const others = this.#rules.filter((old) => old.bucket !== rule.bucket);
    if (others.length >= BUCKET_RULES.length + MAX_RULES) {
      throw new SimulatorError('TOO_LARGE', `more than ${MAX_RULES} rules`);
    }
    this.#change(rule.bucket, [...others, rule]);
  }

  /** Takes back a rule that was set; the one it replaced is valid again. */
  removeRule(bucket: string): void {
    const original = BUCKET_RULES.filter((rule) => rule.bucket === bucket);
    this.#change(bucket, [...original, ...this.#rules.filter((rule) => rule.bucket !== bucket)]);
  }

  #change(bucket: string, rules: readonly RouteRule[]): void {
    this.#rules = rules;
    this.#plans.clear();
    this.#planCount = 0;
    const old = this.#buckets.get(bucket);
    if (old !== undefined) this.#options.pool.drop(old.counters);
    this.#buckets.delete(bucket);
  }

  buckets(): IterableIterator<Bucket> {
    return this.#buckets.values();
  }

  /** Of every limit, by a name that stays; buckets that no call has met have none yet. */
  *tables(): Generator<readonly [name: string, table: CounterTable]> {
    for (const { rule, counters } of this.#hidden) yield [`hidden ${rule.name}`, counters];
    for (const { rule, counters } of this.#quotas) yield [`quota ${rule.name}`, counters];
    for (const { name, counters } of this.#buckets.values()) yield [`${BUCKET}${name}`, counters];
  }

  /** What `tables` names so, also before the first call. */
  tableNamed(name: string): CounterTable | undefined {
    if (name.startsWith(BUCKET)) return this.#bucketNamed(name.slice(BUCKET.length)).counters;
    for (const [known, table] of this.tables()) if (known === name) return table;
    return undefined;
  }

  #bucketNamed(name: string): Bucket {
    const known = this.#bucketOf(this.#rules.findLast((rule) => rule.bucket === name));
    if (known !== undefined) return known;
    const kind = /^(GET |default-read)/.test(name) ? 'default-read' : 'default-write';
    return this.#defaultBucketNamed(name, kind);
  }

  planFor(method: string, route: string): Plan {
    return this.#plans.get(route)?.get(method) ?? this.#remember(method, route);
  }

  #remember(method: string, route: string): Plan {
    const plan = this.#createPlan(method, route);
    if (this.#planCount >= MAX_PLANS) return plan;
    this.#planCount += 1;
    const plans = this.#plans.get(route) ?? new Map<string, Plan>();
    this.#plans.set(route, plans.set(method, plan));
    return plan;
  }

  #createPlan(method: string, route: string): Plan {
    const shape = shapeOf(`${method} ${route}`);
    const binds: Binds = (rule) => rule.routes.some((one) => shapeOf(one) === shape);
    const rule = this.#rules.findLast(binds);
    const dependsOnAge = rule?.age !== undefined;
    return {
      bucket: rule === undefined ? this.#defaultBucket(method, shape) : this.#bucketOf(rule),
      byAge: dependsOnAge ? this.#bucketsByAge(binds) : undefined,
      beforeOld: dependsOnAge ? this.#bucketBeforeOld(binds) : undefined,
      hidden: this.#hidden.filter((limit) => binds(limit.rule)),
      quotas: this.#quotas.filter((quota) => binds(quota.rule)),
      endpoint: endpointOf(route),
      executesWebhook: method === 'POST' && endpointOf(route) === 'webhook',
      topLevel: topLevelOf(route),
    };
  }

  #bucketsByAge(binds: Binds): BucketsByAge {
    const ofAge = (age: MessageAge): Bucket | undefined =>
      this.#bucketOf(this.#rules.findLast((rule) => rule.age === age && binds(rule)));
    return { young: ofAge('young'), ordinary: ofAge('ordinary'), old: ofAge('old') };
  }

  #bucketBeforeOld(binds: Binds): Bucket | undefined {
    const name = this.#rules.findLast((rule) => rule.age === 'old' && binds(rule))?.alsoCountsIn;
    return this.#bucketOf(this.#rules.findLast((rule) => rule.bucket === name));
  }

  #bucketOf(rule: RouteRule | undefined): Bucket | undefined {
    if (rule === undefined || rule.limit === 'none') return undefined;
    const { bucket: name, limit, windowMs, shownLimit } = rule;
    return this.#buckets.get(name) ?? this.#createBucket(name, { limit, windowMs }, shownLimit);
  }

  /** The bucket that a route has of which no rule speaks. */
  defaultBucketOf({ method, route }: { readonly method: string; readonly route: string }): Bucket {
    return this.#defaultBucket(method, shapeOf(`${method} ${route}`));
  }

  #defaultBucket(method: string, shape: string): Bucket {
    const kind = method === 'GET' ? 'default-read' : 'default-write';
    const name = this.#planCount < MAX_PLANS ? shape : `${kind} beyond ${MAX_PLANS} routes`;
    return this.#defaultBucketNamed(name, kind);
  }

  #defaultBucketNamed(name: string, kind: 'default-read' | 'default-write'): Bucket {
    const numbers = overridden<Numbers>(DEFAULT_NUMBERS[kind], this.#options.numbers[kind]);
    return this.#buckets.get(name) ?? this.#createBucket(name, numbers);
  }

  #createBucket(name: string, numbers: Numbers, shownLimit = numbers.limit): Bucket {
    const hash = createHash('sha256').update(`${this.#options.hashSeed}\0${name}`).digest('hex');
    const bucket: Bucket = {
      kind: 'bucket',
      name,
      hash: hash.slice(0, 32),
      limit: numbers.limit,
      limitText: String(shownLimit),
      windowMs: numbers.windowMs,
      counters: this.#options.pool.table(numbers.windowMs),
    };
    this.#buckets.set(name, bucket);
    return bucket;
  }
}
