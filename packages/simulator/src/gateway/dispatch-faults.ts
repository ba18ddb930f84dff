// SPDX-License-Identifier: AGPL-3.0-only
// Dispatches that get lost, come late, twice or in the wrong order on their way to the client, as the control
// API asks for it. They keep their numbers and stay in the replay buffer: a RESUME still brings them.
import type { Clock } from '../clock.ts';

export interface DispatchFaultRule {
  /** `reorder`: comes after the next one. */
  readonly kind: 'drop' | 'delay' | 'duplicate' | 'reorder';
  /** Discord's name of the event; default any. */
  readonly event?: string | undefined;
  readonly shardId?: number | undefined;
  readonly times: number;
  /** Of `delay`; by the world's clock. */
  readonly delayMs?: number | undefined;
}

interface Armed {
  readonly rule: DispatchFaultRule;
  left: number;
}

interface Dispatch {
  readonly sessionId: string;
  readonly shardId: number;
  readonly event: string;
  readonly send: () => void;
}

export class DispatchFaults {
  readonly #clock: Clock;
  /** What waits for the next dispatch of its session. */
  readonly #held = new Map<string, () => void>();
  #armed: Armed[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Asked before every dispatch: nothing is done while there is no fault. */
  get isIdle(): boolean {
    return this.#armed.length === 0 && this.#held.size === 0;
  }

  /** Takes back what was there before; what is held goes out with the next dispatch all the same. */
  set(rules: readonly DispatchFaultRule[]): void {
    this.#armed = rules.map((rule) => ({ rule, left: rule.times }));
  }

  /** Sends a dispatch, or does to it what was asked for. */
  pass(dispatch: Dispatch): void {
    const rule = this.#take(dispatch);
    const { sessionId, send } = dispatch;
    if (rule?.kind === 'reorder') {
      this.#release(sessionId);
      this.#held.set(sessionId, send);
      return;
    }
    if (rule?.kind === 'delay') this.#clock.setTimer(rule.delayMs ?? 0, send);
    else if (rule?.kind !== 'drop') send();
    if (rule?.kind === 'duplicate') send();
    this.#release(sessionId);
  }

  /** The connection of a session is gone, and with it what was held for it. */
  forget(sessionId: string): void {
    this.#held.delete(sessionId);
  }

  #release(sessionId: string): void {
    const held = this.#held.get(sessionId);
    this.#held.delete(sessionId);
    held?.();
  }

  #take({ event, shardId }: Dispatch): DispatchFaultRule | undefined {
    const armed = this.#armed.find(
      ({ rule }) =>
        (rule.event === undefined || rule.event === event) &&
        (rule.shardId === undefined || rule.shardId === shardId),
    );
    if (armed === undefined) return undefined;
    armed.left -= 1;
    if (armed.left <= 0) this.#armed = this.#armed.filter((other) => other !== armed);
    return armed.rule;
  }
}
