// SPDX-License-Identifier: AGPL-3.0-only
// What an answer says about the gates that its call has passed.
import type { GateBook } from './gate-book.ts';
import { isBan } from './guards.ts';
import type { Answer } from './limiter-io.ts';
import type { LineKeys } from './line-keys.ts';
import type { GateEntry, TakenPass, Ticket } from './line.ts';
import type { RouteBook } from './route-book.ts';

/** A 429 that says nothing else. */
const UNKNOWN_RETRY_MS = 1_000;

export interface Settled {
  /** Gates that may have opened or closed. */
  readonly touched: ReadonlySet<GateEntry>;
  /** Whether the lines of the route have to be drawn anew. */
  readonly isChanged: boolean;
}

/** How long a 429 asks to wait. */
export function retryAfterOf({ retryAfterMs, reading }: Answer): number {
  return retryAfterMs ?? reading.retryAfterMs ?? UNKNOWN_RETRY_MS;
}

/** Calls off what a call has taken, or leaves it taken where it may have been counted. */
export function giveBack(passes: readonly TakenPass[], wasCounted: boolean, nowMs: number): void {
  for (const { at, pass } of passes) {
    if (!wasCounted) at.gate.refund(pass);
    else if (at.kind === 'bucket') at.gate.spend(pass);
    else at.gate.settle(nowMs);
  }
}

export class Settlement {
  readonly #gates: GateBook;
  readonly #routes: RouteBook;
  readonly #keys: LineKeys;

  constructor(gates: GateBook, routes: RouteBook, keys: LineKeys) {
    this.#gates = gates;
    this.#routes = routes;
    this.#keys = keys;
  }

  settle(ticket: Ticket, answer: Answer, nowMs: number): Settled {
    const touched = new Set(ticket.passes.map(({ at }) => at));
    const isNewBucket = this.#read(ticket, answer, { touched, nowMs });
    const isLimited = answer.status === 429 && !answer.reading.isGlobal && !isBan(answer);
    const isNewHidden = isLimited && this.#close(ticket, answer, { touched, nowMs });
    return { touched, isChanged: isNewBucket || isNewHidden };
  }

  /** True when the route is not what it was taken for. */
  #read(
    ticket: Ticket,
    { status, reading: { bucket } }: Answer,
    { touched, nowMs }: { readonly touched: Set<GateEntry>; readonly nowMs: number },
  ): boolean {
    const { call, entry, passes } = ticket;
    ticket.passes = [];
    if (bucket === undefined) {
      giveBack(passes, true, nowMs);
      // Errors of servers on the way and refused tokens say nothing about the route.
      const isTelling = status < 500 && status !== 401 && status !== 429;
      return isTelling && this.#routes.sawNone(entry);
    }
    const { identity, route } = call;
    const own = passes.find(({ at }) => at.kind === 'bucket' && at.hash === bucket.hash);
    const counted =
      own?.at.kind === 'bucket'
        ? own.at
        : this.#gates.known(bucket.hash, { identity, topLevel: route.topLevel });
    touched.add(counted);
    for (const taken of passes) {
      // It was counted in the bucket that it names, and in no other.
      if (taken !== own) giveBack([taken], taken.at.kind === 'counter', nowMs);
    }
    counted.gate.read(bucket, own?.pass, nowMs);
    this.#gates.learn(bucket, identity, counted);
    return this.#routes.sawHash(entry, bucket.hash, nowMs);
  }

  /** A 429 closes what it comes from. True when it is the first from something that no header shows. */
  #close(
    { call, entry }: Ticket,
    answer: Answer,
    { touched, nowMs }: { readonly touched: Set<GateEntry>; readonly nowMs: number },
  ): boolean {
    const { bucket, scope } = answer.reading;
    const untilMs = nowMs + retryAfterOf(answer);
    if (scope !== 'shared' && bucket !== undefined && bucket.remaining === 0) {
      const place = { identity: call.identity, topLevel: call.route.topLevel };
      this.#gates.known(bucket.hash, place).gate.close(untilMs);
      return false;
    }
    const counter = this.#keys.unexplained(call, entry);
    counter.gate.close(untilMs);
    touched.add(counter);
    return this.#routes.sawHidden(entry);
  }
}
