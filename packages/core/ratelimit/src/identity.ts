// SPDX-License-Identifier: AGPL-3.0-only
// One Authorization, or all calls without one: its share of the global limit, and its lines that have
// everything but a place there.
import type { LimiterOptions } from './limiter-io.ts';
import { type Line, MAX_PRIORITY, MIN_PRIORITY } from './line.ts';
import { SlotPool } from './slot-pool.ts';

const SECOND_MS = 1_000;
/** The margin doubles with each global 429, up to this, and halves again after a time without. */
const MAX_MARGIN_MS = 200;
const CALM_MS = 300_000;

export interface IdentityOptions {
  readonly name: string;
  readonly callsPerSecond: number;
  /** How many of them it may make here, and from when on. */
  readonly slots: number;
  readonly slotsFreeAtMs: number;
  readonly marginMs: number;
}

export class Identity {
  readonly name: string;
  readonly callsPerSecond: number;
  readonly slots: SlotPool;
  /** When others may be asked for slots again. */
  askAgainAtMs = 0;
  askedFor = 0;
  /** When it was last said how many slots are had. */
  saidAtMs = 0;
  /** An answer is awaited: so long no other question. */
  isAsking = false;
  /** After a global 429. */
  blockedUntilMs = 0;
  /** After a 401: until then nothing is sent with this token, then one call to try it. */
  refusedUntilMs = 0;
  isOnTrial = false;
  wakeAtMs = Number.POSITIVE_INFINITY;
  /** First in, first out for each priority: lines take turns. */
  readonly #baseMarginMs: number;
  #marginMs: number;
  #marginSetMs = 0;
  readonly #ready: Line[][] = Array.from({ length: MAX_PRIORITY - MIN_PRIORITY + 1 }, () => []);
  #readyCount = 0;

  constructor({ name, callsPerSecond, slots, slotsFreeAtMs, marginMs }: IdentityOptions) {
    this.name = name;
    this.callsPerSecond = callsPerSecond;
    this.#baseMarginMs = marginMs;
    this.#marginMs = marginMs;
    this.slots = new SlotPool(slots, SECOND_MS + marginMs, slotsFreeAtMs);
  }

  /** Takes a place in the global limit. */
  take(nowMs: number): void {
    if (this.#marginMs > this.#baseMarginMs && nowMs - this.#marginSetMs > CALM_MS) {
      this.#setMargin(Math.max(this.#baseMarginMs, this.#marginMs / 2), nowMs);
    }
    this.slots.take(nowMs);
  }

  /** A global 429: calls travel more unevenly than was thought. */
  overran(untilMs: number, nowMs: number): void {
    this.blockedUntilMs = Math.max(this.blockedUntilMs, untilMs);
    // Those that were sent together are refused together: that is one lesson.
    if (nowMs - this.#marginSetMs < SECOND_MS) return;
    this.#setMargin(Math.min(MAX_MARGIN_MS, Math.max(1, this.#marginMs) * 2), nowMs);
  }

  #setMargin(marginMs: number, nowMs: number): void {
    this.#marginMs = marginMs;
    this.#marginSetMs = nowMs;
    this.slots.setWindow(SECOND_MS + marginMs);
  }

  get hasReady(): boolean {
    return this.#readyCount > 0;
  }

  /** Calls that wait for nothing but a place here, and those behind them. */
  get readyCount(): number {
    let count = 0;
    for (const level of this.#ready) {
      for (const { size } of level) count += size;
    }
    return count;
  }

  /** Whether forgetting it would lose nothing. */
  isIdle(nowMs: number): boolean {
    const isFree = this.slots.restedAtMs() <= nowMs && this.blockedUntilMs <= nowMs;
    return isFree && !this.hasReady && this.refusedUntilMs <= nowMs && !this.isOnTrial;
  }

  /** When a call may leave at the earliest. */
  opensAtMs(nowMs: number): number {
    return Math.max(nowMs, this.blockedUntilMs, this.slots.freeAtMs());
  }

  /** The earliest time as far as is known: when others have slots they may come at any time. */
  estimateMs(nowMs: number): number {
    if (this.slots.size < this.callsPerSecond) return Math.max(nowMs, this.blockedUntilMs);
    return this.opensAtMs(nowMs);
  }

  /** Puts the line at the end of those of its priority, unless it stands there. */
  enqueue(line: Line): void {
    const level = line.priority - MIN_PRIORITY;
    if (line.readyLevel === level) return;
    this.dequeue(line);
    line.readyLevel = level;
    this.#ready[level]?.push(line);
    this.#readyCount += 1;
  }

  dequeue(line: Line): void {
    if (line.readyLevel === undefined) return;
    const lines = this.#ready[line.readyLevel] ?? [];
    const at = lines.indexOf(line);
    if (at >= 0) lines.splice(at, 1);
    line.readyLevel = undefined;
    this.#readyCount -= 1;
  }

  /** The line whose turn it is. */
  next(): Line | undefined {
    for (let level = this.#ready.length - 1; level >= 0; level -= 1) {
      const line = this.#ready[level]?.[0];
      if (line !== undefined) return line;
    }
    return undefined;
  }
}

/** All that were seen of late. */
export class Identities {
  readonly #options: LimiterOptions;
  readonly #byName = new Map<string, Identity>();
  #slotsOf = (callsPerSecond: number): number => callsPerSecond;
  #slotsFreeAtMs = 0;

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** How many slots those have that are met from now on, and from when on they are free. */
  setSlots(slotsOf: (callsPerSecond: number) => number, freeAtMs: number): void {
    this.#slotsOf = slotsOf;
    this.#slotsFreeAtMs = freeAtMs;
  }

  all(): IterableIterator<Identity> {
    return this.#byName.values();
  }

  get size(): number {
    return this.#byName.size;
  }

  of(name: string): Identity {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const { globalPerSecond, globalMarginMs: marginMs } = this.#options;
    const callsPerSecond = this.#options.callsPerSecondOf(name) ?? globalPerSecond;
    const slots = this.#slotsOf(callsPerSecond);
    const slotsFreeAtMs = this.#slotsFreeAtMs;
    const identity = new Identity({ name, callsPerSecond, slots, slotsFreeAtMs, marginMs });
    this.#byName.set(name, identity);
    return identity;
  }

  /** Forgets those of which nothing is to be remembered; slots that were lent to them must be back. */
  sweep(nowMs: number, areSlotsLent: boolean): void {
    for (const [name, identity] of this.#byName) {
      const isBack = !areSlotsLent || identity.slots.size === 0;
      if (isBack && identity.isIdle(nowMs)) this.#byName.delete(name);
    }
  }
}
