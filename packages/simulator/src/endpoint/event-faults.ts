// SPDX-License-Identifier: AGPL-3.0-only
// Webhook events that come twice, late or after the next one, as the control API asks for it: Discord
// promises neither order nor time.
import type { WebhookEventType } from '../store/webhook-event.ts';

export interface EventFaultRule {
  readonly kind: 'duplicate' | 'delay' | 'reorder';
  /** Default any. */
  readonly type?: WebhookEventType | undefined;
  readonly times: number;
  /** Of `delay`; by the world's clock. */
  readonly delayMs?: number | undefined;
}

interface Armed {
  readonly rule: EventFaultRule;
  left: number;
}

export class EventFaults {
  #armed: Armed[] = [];

  /** In the place of all that were there. */
  set(rules: readonly EventFaultRule[]): void {
    this.#armed = rules.map((rule) => ({ rule, left: rule.times }));
  }

  /** The first that fits, using one of its times up. */
  take(type: WebhookEventType): EventFaultRule | undefined {
    const armed = this.#armed.find(
      ({ rule, left }) => left > 0 && (rule.type === undefined || rule.type === type),
    );
    if (armed === undefined) return undefined;
    armed.left -= 1;
    return armed.rule;
  }
}
