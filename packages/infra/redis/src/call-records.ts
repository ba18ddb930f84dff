// SPDX-License-Identifier: AGPL-3.0-only
//
// What is known of REST calls that were asked for by AMQP, so that none is sent twice unawares: an intent before a
// call is sent, what came of it afterwards. Each belongs to one attempt at a message; another takes it over only
// where it says so.

import type { RedisClient } from './client.ts';
import type { Keys } from './keys.ts';

/** Longer than a message can be on its way back from a replica that died, or from a broker that starts again. */
export const CALL_RECORD_MS = 900_000;
/** Larger answers are not kept. */
export const MAX_KEPT_REPLY_BYTES = 131_072;

/**
 * `sent`: it was about to be sent, and nothing more is known. `done`: there is an answer. `answered`: and who asked
 * has it. `unknown`: nobody will ever know.
 */
export type CallState = 'sent' | 'done' | 'answered' | 'unknown';

export type StoredCall = {
  readonly state: CallState;
  /** Of the message that it was sent for; empty where it had none. */
  readonly messageId: string;
  /** Since it was sent first, in milliseconds. */
  readonly ageMs: number;
  /** Of a `done` one, encoded; undefined where it was too large to be kept. */
  readonly reply: Uint8Array | undefined;
};

/** One attempt at one message. */
export type CallAttempt = {
  /** By what the call is known again. */
  readonly name: string;
  /** No other attempt has it. */
  readonly owner: string;
  readonly messageId: string;
};

const STATES: ReadonlySet<unknown> = new Set<CallState>(['sent', 'done', 'answered', 'unknown']);

export class CallRecords {
  readonly #client: RedisClient;
  readonly #keys: Keys;

  constructor(client: RedisClient, keys: Keys) {
    this.#client = client;
    this.#keys = keys;
  }

  async read(name: string): Promise<StoredCall | undefined> {
    return storedCall(await this.#client.script('readCall', [this.#keys.apiCall(name)], []));
  }

  /**
   * Notes that a call is about to be sent; undefined: it may be. What another attempt has left there is taken over
   * with `isTakeover`, else given back.
   */
  async intend(attempt: CallAttempt, isTakeover = false): Promise<StoredCall | undefined> {
    const args = [attempt.owner, attempt.messageId, CALL_RECORD_MS, isTakeover ? '1' : '0'];
    const key = this.#keys.apiCall(attempt.name);
    return storedCall(await this.#client.script('intendCall', [key], args));
  }

  /** Notes what came of it, unless another attempt has taken it over. */
  async settle(
    { name, owner, messageId }: CallAttempt,
    state: CallState,
    reply?: Uint8Array,
  ): Promise<void> {
    const isKept = reply !== undefined && reply.length <= MAX_KEPT_REPLY_BYTES;
    const text = isKept ? Buffer.from(reply).toString('base64') : '';
    const args = [owner, messageId, CALL_RECORD_MS, state, text];
    await this.#client.script('settleCall', [this.#keys.apiCall(name)], args);
  }

  /** It was not sent after all. */
  async forget({ name, owner }: CallAttempt): Promise<void> {
    await this.#client.script('forgetCall', [this.#keys.apiCall(name)], [owner]);
  }
}

function storedCall(answer: readonly [number, ...(string | number)[]]): StoredCall | undefined {
  const [found, state, messageId, ageMs, reply] = answer;
  if (found === 0) return undefined;
  return {
    // A later release's: it may mean anything.
    state: STATES.has(state) ? (state as CallState) : 'unknown',
    messageId: String(messageId),
    ageMs: Number(ageMs),
    reply: reply === '' ? undefined : Buffer.from(String(reply), 'base64'),
  };
}
