// SPDX-License-Identifier: AGPL-3.0-only
// Whether a request may be sent, by what is known of it. Discord offers nothing to ask it by, but for messages with
// an enforced nonce.
import type { CommandError } from '@gatefleet/rabbitmq';
import type { StoredCall } from '@gatefleet/redis';
import type { Repetition } from '../calls/api-request.ts';

export interface RequestFacts {
  /** RabbitMQ has delivered it before. */
  readonly redelivered: boolean;
  readonly messageId: string;
  readonly repetition: Repetition;
  /** The worker says that twice does no harm. */
  readonly mayRepeat: boolean;
}

/** Nobody can look: it has no name, or Redis is away. */
export type Known = StoredCall | undefined | 'unreadable';

/** `send`: it was not sent before. `repeat`: it may have been, and may be again. */
export type Go = { readonly kind: 'send' } | { readonly kind: 'repeat' };

export type End =
  | { readonly kind: 'reply'; readonly reply: Uint8Array }
  /** It was carried out and answered: there is nothing left to do. */
  | { readonly kind: 'answered' }
  | { readonly kind: 'refuse'; readonly error: CommandError };

export type Verdict = Go | End;

/**
 * How long an enforced nonce is trusted after the first sending. Discord looks for it in "the past few minutes"
 * (docs: Create Message) and says no number: no few minutes are less than one.
 */
export const NONCE_MS = 60_000;

export const MAY_BE_DONE: CommandError = {
  code: 'OUTCOME_UNKNOWN',
  message: 'it may have been carried out already',
};

const IN_FLIGHT: CommandError = {
  code: 'CONFLICT',
  message: 'the same request is on its way',
  retryable: true,
};

/** Whether sending once more does no harm, so long after the first time. */
export function isRepeatable(facts: RequestFacts, ageMs: number): boolean {
  if (facts.mayRepeat || facts.repetition === 'harmless') return true;
  return facts.repetition === 'nonce' && ageMs < NONCE_MS;
}

export function isGo(verdict: Verdict): verdict is Go {
  return verdict.kind === 'send' || verdict.kind === 'repeat';
}

export function verdictOf(facts: RequestFacts, known: Known): Verdict {
  if (known === undefined) return { kind: 'send' };
  if (known === 'unreadable') {
    if (!facts.redelivered) return { kind: 'send' };
    return again(facts, Number.POSITIVE_INFINITY, MAY_BE_DONE.message);
  }
  const isSame = facts.redelivered && known.messageId === facts.messageId;
  const { ageMs, reply } = known;
  switch (known.state) {
    case 'sent':
      if (!isSame) return { kind: 'refuse', error: IN_FLIGHT };
      return again(facts, ageMs, MAY_BE_DONE.message);
    case 'unknown':
      return again(facts, ageMs, MAY_BE_DONE.message);
    case 'answered':
      if (isSame) return { kind: 'answered' };
      return again(facts, ageMs, 'it was carried out, and answered then');
    case 'done':
      if (reply !== undefined) return { kind: 'reply', reply };
      return again(facts, ageMs, 'it was carried out; the answer was too large to be kept');
  }
}

function again(facts: RequestFacts, ageMs: number, message: string): Verdict {
  if (isRepeatable(facts, ageMs)) return { kind: 'repeat' };
  return { kind: 'refuse', error: { ...MAY_BE_DONE, message } };
}
