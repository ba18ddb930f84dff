// SPDX-License-Identifier: AGPL-3.0-only
//
// Whether a connection is alive (Discord: "Gateway", Sending Heartbeats): the first heartbeat after
// a random part of the interval, one at most without its ACK; those that op 1 asks for come in
// between, move nothing, and prove nothing by their ACK's absence; and a watchdog for connections on which nothing at all arrives. While reading is stopped
// a missing ACK proves nothing.

import type { SessionEffect, SessionLimits } from './session-io.ts';

export class Liveness {
  readonly #limits: SessionLimits;
  readonly #emit: (effect: SessionEffect) => void;
  #intervalMs = 0;
  /** When the heartbeat was sent whose ACK is awaited. */
  #awaitedSinceMs: number | undefined;
  #lastFrameAtMs = 0;
  #isReadingStopped = false;

  constructor(limits: SessionLimits, emit: (effect: SessionEffect) => void) {
    this.#limits = limits;
    this.#emit = emit;
  }

  get isReadingStopped(): boolean {
    return this.#isReadingStopped;
  }

  opened(nowMs: number): void {
    this.#lastFrameAtMs = nowMs;
    this.#emit({ type: 'setTimer', timer: 'silence', delayMs: this.#limits.silenceMs });
  }

  frameArrived(nowMs: number): void {
    this.#lastFrameAtMs = nowMs;
  }

  /** HELLO gave the interval; `random` is 0 to 1. */
  greeted(intervalMs: number, random: number): void {
    this.#intervalMs = intervalMs;
    this.#awaitedSinceMs = undefined;
    const delayMs = Math.floor(intervalMs * random);
    this.#emit({ type: 'setTimer', timer: 'heartbeat', delayMs });
  }

  /** The heartbeat timer fired. False where the last one was never acknowledged: a zombie. */
  heartbeatDue(nowMs: number): boolean {
    if (this.#awaitedSinceMs !== undefined) return false;
    if (!this.#isReadingStopped) this.#awaitedSinceMs = nowMs;
    this.#emit({ type: 'setTimer', timer: 'heartbeat', delayMs: this.#intervalMs });
    return true;
  }

  acknowledged(nowMs: number): void {
    if (this.#awaitedSinceMs === undefined) return;
    const latencyMs = nowMs - this.#awaitedSinceMs;
    this.#awaitedSinceMs = undefined;
    this.#emit({ type: 'note', note: { kind: 'heartbeatAcknowledged', latencyMs } });
  }

  /** The silence timer fired. True where nothing arrived for too long. */
  isSilent(nowMs: number): boolean {
    const quietMs = nowMs - this.#lastFrameAtMs;
    if (quietMs >= this.#limits.silenceMs && !this.#isReadingStopped) return true;
    const delayMs = Math.max(1000, this.#limits.silenceMs - quietMs);
    this.#emit({ type: 'setTimer', timer: 'silence', delayMs });
    return false;
  }

  readingStopped(): void {
    this.#isReadingStopped = true;
    this.#awaitedSinceMs = undefined;
  }

  readingResumed(nowMs: number): void {
    this.#isReadingStopped = false;
    this.#awaitedSinceMs = undefined;
    this.#lastFrameAtMs = nowMs;
  }

  /** The connection ended, or nothing is read any more on purpose. */
  connectionEnded(): void {
    this.#awaitedSinceMs = undefined;
  }
}
