// SPDX-License-Identifier: AGPL-3.0-only
//
// When to come back, where to, and when to stop resuming: the memory of a shard over its
// connections.

import { backoffMs } from './backoff.ts';
import type { SessionLimits, StoredSession } from './session-io.ts';

export class ReconnectPolicy {
  readonly #limits: SessionLimits;
  /** Connections in a row that did not become stable. */
  #failures = 0;
  /** RESUMEs in a row after which nothing new was committed and no connection became stable. */
  #resumesSent = 0;
  #avoidResumeUrl = false;
  #readyAtMs: number | undefined;

  constructor(limits: SessionLimits) {
    this.#limits = limits;
  }

  /** Whether resuming has led nowhere for so long that the session is to be given up. */
  get isResumeLoop(): boolean {
    return this.#resumesSent >= this.#limits.maxResumeAttempts;
  }

  /** Where to connect: the session's own URL, unless it failed; then the cached gateway URL. */
  baseUrl(session: StoredSession | undefined, gatewayUrl: string): string {
    this.#readyAtMs = undefined;
    return this.#avoidResumeUrl ? gatewayUrl : (session?.resumeUrl ?? gatewayUrl);
  }

  /** The connection could not be opened, or never said HELLO. */
  unreachable(): void {
    this.#avoidResumeUrl = true;
  }

  resumeSent(): void {
    this.#resumesSent += 1;
  }

  /** READY or RESUMED arrived. */
  ready(nowMs: number): void {
    this.#readyAtMs = nowMs;
    this.#avoidResumeUrl = false;
  }

  /** Something new was committed: resuming does lead somewhere. */
  progressed(): void {
    this.#resumesSent = 0;
  }

  sessionLost(): void {
    this.#resumesSent = 0;
    this.#avoidResumeUrl = false;
  }

  /** IDENTIFY was refused. */
  identifyFailed(): void {
    this.#failures += 1;
  }

  /** A connection ends; one that was stable ends the row of failures, whoever ended it. */
  connectionEnded(failed: boolean, nowMs: number): void {
    const wasStable =
      this.#readyAtMs !== undefined && nowMs - this.#readyAtMs >= this.#limits.stableMs;
    if (wasStable) {
      this.#failures = 0;
      this.#resumesSent = 0;
    } else if (failed) {
      this.#failures += 1;
    }
  }

  /** The wait before the next attempt, in milliseconds. */
  delayMs(random: number): number {
    const { backoffBaseMs: baseMs, backoffMaxMs: maxMs } = this.#limits;
    return this.#failures === 0 ? 0 : backoffMs(this.#failures - 1, { baseMs, maxMs }, random);
  }
}
