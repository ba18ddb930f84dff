// SPDX-License-Identifier: AGPL-3.0-only
// The shell of the limiter: its clock, its timer, and who is told of each call. Calls that need not wait are
// told to be sent before `ask` returns.
import {
  type Alarm,
  type Answer,
  type Call,
  type FleetEffect,
  type FleetInput,
  Limiter,
  type LimiterEffect,
  type LimiterInput,
  type LimiterOptions,
  type LimiterState,
  type LimitScope,
  type RefusalReason,
} from '@gatefleet/ratelimit';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly retryAfterMs: number;
}

/** Who made a call. */
export interface Asker {
  /** Now. Again after an answer that was to be repeated. */
  send(id: number, waitedMs: number): void;
  refused(refusal: Refusal): void;
}

export interface DeskOptions {
  readonly limiter: LimiterOptions;
  readonly onAlarm: (alarm: Alarm) => void;
  /** A 429 of Discord's, whether it is repeated or not. */
  readonly onLimited: (scope: LimitScope | undefined) => void;
}

/** Who keeps what is had by whom, where several limit together. */
export interface Fleet {
  /** Before anything else is done: what has to be known first, if anything. */
  overdue(): FleetInput | undefined;
  take(effect: FleetEffect): void;
}

const MAX_TIMEOUT_MS = 60_000;

/** Milliseconds since 1970 that never go back. */
export function clockMs(): number {
  return performance.timeOrigin + performance.now();
}

export class LimiterDesk implements Disposable {
  readonly #limiter: Limiter;
  readonly #onAlarm: (alarm: Alarm) => void;
  readonly #onLimited: (scope: LimitScope | undefined) => void;
  readonly #askers = new Map<number, Asker>();
  #nextId = 0;
  #timer: NodeJS.Timeout | undefined;
  #timerAtMs = Number.POSITIVE_INFINITY;
  #fleet: Fleet | undefined;

  constructor({ limiter, onAlarm, onLimited }: DeskOptions) {
    this.#limiter = new Limiter(limiter);
    this.#onAlarm = onAlarm;
    this.#onLimited = onLimited;
  }

  get state(): LimiterState {
    return this.#limiter.state(clockMs());
  }

  /** From now on it limits together with others; only where its limiter is a shared one. */
  join(fleet: Fleet): void {
    this.#fleet = fleet;
  }

  tellFleet(input: FleetInput): void {
    this.#tell({ type: 'fleet', input });
  }

  /** Invalid requests of others behind the same address. */
  setInvalidElsewhere(count: number): void {
    this.#tell({ type: 'invalid-elsewhere', count });
  }

  /** The number of the call; it may have been sent or refused already. */
  ask(call: Omit<Call, 'id'>, asker: Asker): number {
    this.#nextId += 1;
    const id = this.#nextId;
    this.#askers.set(id, asker);
    this.#tell({ type: 'call', call: { ...call, id } });
    return id;
  }

  /** Whether the answer is to be thrown away: then the call is sent again. */
  answer(answer: Answer): 'deliver' | 'repeat' {
    if (answer.status === 429) this.#onLimited(answer.reading.scope);
    const effects = this.#tell({ type: 'answer', answer });
    const isRepeated = effects.some(
      (effect) => effect.type === 'repeat' && effect.id === answer.id,
    );
    if (!isRepeated) this.#askers.delete(answer.id);
    return isRepeated ? 'repeat' : 'deliver';
  }

  /** The call left only now: it had to wait for a connection. */
  departed(id: number): void {
    this.#tell({ type: 'departed', id });
  }

  /** No answer will come. */
  failed(id: number, wasSent: boolean): void {
    this.#askers.delete(id);
    this.#tell({ type: 'failed', id, wasSent });
  }

  /** Where a webhook posts. */
  webhookChannel(webhookId: string, channelId: string): void {
    this.#tell({ type: 'webhook-channel', webhookId, channelId });
  }

  /** Nobody waits for the call any more. */
  hungUp(id: number): void {
    this.#askers.delete(id);
    this.#tell({ type: 'hung-up', id });
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }

  #tell(input: LimiterInput): readonly LimiterEffect[] {
    const overdue = this.#fleet?.overdue();
    if (overdue !== undefined) this.#handle({ type: 'fleet', input: overdue });
    return this.#handle(input);
  }

  #handle(input: LimiterInput): readonly LimiterEffect[] {
    const effects = this.#limiter.handle(input, clockMs());
    for (const effect of effects) this.#perform(effect);
    this.#arm();
    return effects;
  }

  #perform(effect: LimiterEffect): void {
    switch (effect.type) {
      case 'send':
        this.#askers.get(effect.id)?.send(effect.id, effect.waitedMs);
        break;
      case 'refuse': {
        const { id, reason, retryAfterMs } = effect;
        const asker = this.#askers.get(id);
        this.#askers.delete(id);
        asker?.refused({ reason, retryAfterMs });
        break;
      }
      case 'alarm':
        this.#onAlarm(effect.alarm);
        break;
      case 'fleet':
        this.#fleet?.take(effect.effect);
        break;
      case 'deliver':
      case 'repeat':
        break;
    }
  }

  #arm(): void {
    const { wakeAtMs } = this.#limiter;
    if (wakeAtMs >= this.#timerAtMs || wakeAtMs === Number.POSITIVE_INFINITY) return;
    clearTimeout(this.#timer);
    this.#timerAtMs = wakeAtMs;
    // Timers are whole milliseconds; one too early would wake for nothing.
    const delayMs = Math.min(MAX_TIMEOUT_MS, Math.max(1, Math.ceil(wakeAtMs - clockMs())));
    this.#timer = setTimeout(() => {
      this.#timerAtMs = Number.POSITIVE_INFINITY;
      this.#tell({ type: 'time' });
    }, delayMs);
    this.#timer.unref();
  }
}
