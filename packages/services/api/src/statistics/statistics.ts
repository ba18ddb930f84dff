// SPDX-License-Identifier: AGPL-3.0-only
// What an operator wants to know that labels of metrics cannot hold: which routes and which single buckets are
// busy, what waits in them and for how long. Everything is counted in constant time and kept within bounds:
//
//   routes    by template, the first MAX_ROUTES; the others together
//   buckets   by template and top-level resource, MAX_BUCKETS of them: a new one takes the place of the
//             least busy of a few, so that the busiest stay, however many there are
//
// A resource is shown without its token. Interactions have none: each is a resource of its own.
import type { CallRoute, LimitScope } from '@gatefleet/ratelimit';
import { Load, type Peaks } from './load.ts';
import { Tally, type TallyRow } from './tally.ts';

const MAX_ROUTES = 300;
const MAX_BUCKETS = 1_000;
const MAX_SHOWN_BUCKETS = 200;
/** How many are looked at for one to give up. */
const CANDIDATES = 5;
const OTHER = 'OTHER';
const MS_PER_S = 1_000;

export interface RouteRow extends TallyRow {
  readonly route: string;
}

export interface BucketRow extends RouteRow {
  /** `channels/1`, `guilds/1`, `webhooks/1`; empty where the route has none. */
  readonly resource: string;
}

/** Told of a call when something becomes of it. */
export interface CallWatch {
  sent(waitedMs: number): void;
  /** By Discord; `scope` is that of a 429. */
  answered(status: number, scope: LimitScope | undefined): void;
  /** That answer was given to nobody; the call waits again, unless it was sent again already. */
  repeated(): void;
  /** By the proxy itself. */
  refused(reason: string): void;
  /** Nothing more comes, whatever came before. */
  done(): void;
}

export interface StatisticsOptions {
  readonly clockMs: () => number;
  /** Told of each second in which calls came or went to Discord, once it is over. */
  readonly onSecond: (stage: Stage, count: number) => void;
}

/** Calls as callers make them, and as Discord gets them. */
export type Stage = 'asked' | 'sent';

interface Bucket {
  readonly route: Route;
  readonly resource: string;
  readonly tally: Tally;
}

interface Route {
  readonly template: string;
  readonly tally: Tally;
  /** By resource. */
  readonly buckets: Map<string, Bucket>;
}

export class Statistics {
  readonly #clockMs: () => number;
  readonly #startedAtMs: number;
  readonly #asked: Load;
  readonly #sent: Load;
  readonly #all = new Tally();
  readonly #routes = new Map<string, Route>();
  /** Those of all routes, in an order that only says who is looked at next. */
  readonly #places: Bucket[] = [];
  #hand = 0;

  constructor({ clockMs, onSecond }: StatisticsOptions) {
    this.#clockMs = clockMs;
    this.#startedAtMs = clockMs();
    this.#asked = new Load((count) => onSecond('asked', count));
    this.#sent = new Load((count) => onSecond('sent', count));
  }

  /** A call has come and waits. */
  watch(route: CallRoute): CallWatch {
    const nowMs = this.#clockMs();
    this.#asked.add(nowMs);
    const known = this.#route(route.template);
    const tallies = [this.#all, known.tally, this.#bucket(known, shownResource(route), nowMs)];
    for (const tally of tallies) tally.came(nowMs);
    return new WatchedCall(tallies, { clockMs: this.#clockMs, load: this.#sent });
  }

  peaks(): Readonly<Record<Stage, Peaks>> {
    const nowMs = this.#clockMs();
    return { asked: this.#asked.peaks(nowMs), sent: this.#sent.peaks(nowMs) };
  }

  /** Tells of seconds that are over though nothing came after them. */
  settle(): void {
    const nowMs = this.#clockMs();
    this.#asked.settle(nowMs);
    this.#sent.settle(nowMs);
  }

  /** Busiest first. */
  document() {
    const nowMs = this.#clockMs();
    const routes = [...this.#routes.values()]
      .map(({ template, tally }): RouteRow => ({ route: template, ...tally.row(nowMs) }))
      .toSorted(byLoad);
    const buckets = this.#places
      .map(({ route, resource, tally }): BucketRow => ({
        route: route.template,
        resource,
        ...tally.row(nowMs),
      }))
      .toSorted(byLoad)
      .slice(0, MAX_SHOWN_BUCKETS);
    return {
      upSeconds: Math.round((nowMs - this.#startedAtMs) / MS_PER_S),
      peaks: this.peaks(),
      all: this.#all.row(nowMs),
      routes,
      buckets,
    };
  }

  #route(template: string): Route {
    const known = this.#routes.get(template);
    if (known !== undefined) return known;
    if (this.#routes.size >= MAX_ROUTES && template !== OTHER) return this.#route(OTHER);
    const route = { template, tally: new Tally(), buckets: new Map<string, Bucket>() };
    this.#routes.set(template, route);
    return route;
  }

  #bucket(route: Route, resource: string, nowMs: number): Tally {
    const known = route.buckets.get(resource);
    if (known !== undefined) return known.tally;
    const bucket = { route, resource, tally: new Tally() };
    if (this.#places.length < MAX_BUCKETS) this.#places.push(bucket);
    else this.#replaceOne(bucket, nowMs);
    route.buckets.set(resource, bucket);
    return bucket.tally;
  }

  #replaceOne(bucket: Bucket, nowMs: number): void {
    let place = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let looked = 0; looked < CANDIDATES; looked += 1) {
      this.#hand = (this.#hand + 1) % this.#places.length;
      const { tally } = this.#places[this.#hand] ?? bucket;
      const weight = tally.score(nowMs) + tally.waiting;
      if (weight >= least) continue;
      place = this.#hand;
      least = weight;
    }
    const old = this.#places[place];
    old?.route.buckets.delete(old.resource);
    this.#places[place] = bucket;
  }
}

class WatchedCall implements CallWatch {
  readonly #tallies: readonly Tally[];
  readonly #clockMs: () => number;
  readonly #load: Load;
  #state: 'waiting' | 'sent' | 'answered' = 'waiting';

  constructor(tallies: readonly Tally[], { clockMs, load }: { clockMs: () => number; load: Load }) {
    this.#tallies = tallies;
    this.#clockMs = clockMs;
    this.#load = load;
  }

  sent(waitedMs: number): void {
    const nowMs = this.#clockMs();
    this.#load.add(nowMs);
    this.#leave('sent');
    for (const tally of this.#tallies) tally.went(nowMs, waitedMs);
  }

  answered(status: number, scope: LimitScope | undefined): void {
    this.#leave('answered');
    for (const tally of this.#tallies) {
      tally.answered(status);
      if (status === 429) tally.limited(scope);
    }
  }

  repeated(): void {
    if (this.#state !== 'answered') return;
    this.#state = 'waiting';
    for (const tally of this.#tallies) tally.waitsAgain();
  }

  refused(reason: string): void {
    for (const tally of this.#tallies) tally.refused(reason);
  }

  done(): void {
    this.#leave('answered');
  }

  #leave(next: 'sent' | 'answered'): void {
    if (this.#state === 'waiting') {
      for (const tally of this.#tallies) tally.stoppedWaiting();
    }
    this.#state = next;
  }
}

/** Kind and id, whatever follows them. */
function shownResource({ topLevel, isInteraction }: CallRoute): string {
  if (isInteraction) return '';
  const end = topLevel.indexOf('/', topLevel.indexOf('/') + 1);
  return end < 0 ? topLevel : topLevel.slice(0, end);
}

function byLoad(a: RouteRow, b: RouteRow): number {
  const loadOf = ({ perSecond, waiting }: RouteRow): number => perSecond.last10s * 10 + waiting;
  return loadOf(b) - loadOf(a) || b.sent - a.sent;
}
