// SPDX-License-Identifier: AGPL-3.0-only
// What keeps calls from being sent at all: a ban of the address, too many invalid requests, a token that was
// refused, a webhook that is gone. Each has an end.
import type { Identity } from './identity.ts';
import { InvalidGuard } from './invalid-guard.ts';
import type { Alarm, Answer, Call, LimiterOptions, RefusalReason } from './limiter-io.ts';

export interface Obstacle {
  readonly reason: RefusalReason;
  readonly retryAfterMs: number;
}

/** A call and whose it is. */
interface Asked {
  readonly call: Call;
  readonly identity: Identity;
}

/** Discord's code for a webhook that does not exist; others mean a message or a thread below it. */
const UNKNOWN_WEBHOOK = 10_015;
const MAX_GONE = 10_000;

/** Banned addresses get a 429 of the servers before Discord's: no limits, no Via (#5810, #1771). */
export function isBan({ status, reading }: Answer): boolean {
  if (status !== 429 || reading.hasVia) return false;
  return reading.scope === undefined && reading.bucket === undefined && !reading.isGlobal;
}

export class Guards {
  readonly #options: LimiterOptions;
  readonly #invalid: InvalidGuard;
  /** By webhook and token: until when it is taken for gone. */
  readonly #gone = new Map<string, number>();
  #bannedUntilMs = 0;
  #isWarned = false;

  constructor(options: LimiterOptions) {
    this.#options = options;
    this.#invalid = new InvalidGuard(options.maxInvalid);
  }

  /** Invalid requests of this process in the last ten minutes. */
  invalidCount(nowMs: number): number {
    return this.#invalid.count(nowMs);
  }

  /** The same since the beginning. */
  get invalidEver(): number {
    return this.#invalid.ever;
  }

  get invalidElsewhere(): number {
    return this.#invalid.elsewhere;
  }

  get bannedUntilMs(): number {
    return this.#bannedUntilMs;
  }

  /** Somebody behind the same address was banned. */
  ban(untilMs: number): void {
    this.#bannedUntilMs = Math.max(this.#bannedUntilMs, untilMs);
  }

  setInvalidElsewhere(count: number): void {
    this.#invalid.setElsewhere(count);
  }

  get goneCount(): number {
    return this.#gone.size;
  }

  /** Why nothing at all is sent from this address. */
  addressObstacle(inFlight: number, nowMs: number): Obstacle | undefined {
    if (this.#bannedUntilMs > nowMs) {
      return { reason: 'BANNED', retryAfterMs: this.#bannedUntilMs - nowMs };
    }
    if (this.#invalid.isFull(inFlight, nowMs)) {
      return { reason: 'INVALID_LIMIT', retryAfterMs: this.#invalid.easesInMs(nowMs) };
    }
    return undefined;
  }

  /** Why this call is not sent. */
  obstacle(call: Call, identity: Identity, nowMs: number): Obstacle | undefined {
    if (identity.isOnTrial && !call.route.carriesToken) {
      if (identity.refusedUntilMs > nowMs) {
        return { reason: 'TOKEN_REFUSED', retryAfterMs: identity.refusedUntilMs - nowMs };
      }
      // One call tries the token; the others wait for what becomes of it.
      identity.refusedUntilMs = nowMs + this.#options.tokenRefusedMs;
    }
    if (call.route.webhook === undefined) return undefined;
    const goneUntilMs = this.#gone.get(call.route.topLevel);
    if (goneUntilMs === undefined) return undefined;
    if (goneUntilMs > nowMs) {
      return { reason: 'WEBHOOK_GONE', retryAfterMs: goneUntilMs - nowMs };
    }
    this.#gone.delete(call.route.topLevel);
    return undefined;
  }

  /** Learns from an answer. What it newly closes is told. */
  note({ call, identity }: Asked, answer: Answer, nowMs: number): Alarm[] {
    const alarms: Alarm[] = [];
    const { status, reading, code } = answer;
    const isShared = status === 429 && reading.scope === 'shared';
    if (status === 401 || status === 403 || (status === 429 && !isShared)) {
      this.#invalid.note(nowMs);
    }
    if (isBan(answer)) {
      const forMs = answer.retryAfterMs ?? reading.retryAfterMs ?? this.#options.banMs;
      this.ban(nowMs + forMs);
      alarms.push('BANNED');
    }
    if (this.#noteToken({ call, identity }, status, nowMs)) alarms.push('TOKEN_REFUSED');
    if (status === 404 && code === UNKNOWN_WEBHOOK && call.route.webhook !== undefined) {
      this.#noteGone(call.route.topLevel, nowMs);
    }
    const isFull = this.#invalid.isFull(0, nowMs);
    if (isFull && !this.#isWarned) alarms.push('INVALID_LIMIT');
    this.#isWarned = isFull;
    return alarms;
  }

  /** A 401 for an interaction's or a webhook's token says nothing about the bot's. */
  #noteToken({ call, identity }: Asked, status: number, nowMs: number): boolean {
    if (identity.name === '' || call.route.carriesToken) return false;
    if (status !== 401) {
      identity.isOnTrial = false;
      identity.refusedUntilMs = 0;
      return false;
    }
    identity.refusedUntilMs = nowMs + this.#options.tokenRefusedMs;
    const isNew = !identity.isOnTrial;
    identity.isOnTrial = true;
    return isNew;
  }

  #noteGone(topLevel: string, nowMs: number): void {
    this.#gone.delete(topLevel);
    this.#gone.set(topLevel, nowMs + this.#options.webhookGoneMs);
    if (this.#gone.size <= MAX_GONE) return;
    const [oldest] = this.#gone.keys();
    if (oldest !== undefined) this.#gone.delete(oldest);
  }
}
