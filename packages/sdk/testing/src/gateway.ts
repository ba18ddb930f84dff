// SPDX-License-Identifier: Apache-2.0
// What the gateway can be made to do to its clients. Without a shard a call means all of them.
import type { ControlClient } from './control-client.ts';
import { idOf, type Target } from './target.ts';

export interface ShardChoice {
  readonly shardId?: number;
}

/** Of dispatches on their way: they keep their numbers, and a RESUME still brings them. */
export interface DispatchFault extends ShardChoice {
  /** `reorder`: comes after the next one. */
  readonly kind: 'drop' | 'delay' | 'duplicate' | 'reorder';
  /** Discord's name of the event. Default any. */
  readonly event?: string;
  /** Default 1. */
  readonly times?: number;
  /** Of `delay`, by Discord's clock. */
  readonly delayMs?: number;
}

/** Each lasts until it is set to null, or for `times`. */
export interface GatewayFaults {
  /** Answers connections with this HTTP status. */
  readonly refuseConnections?: number | null;
  readonly helloDelayMs?: number | null;
  /** HELLO comes in the same write as the 101. */
  readonly gluedHello?: boolean | null;
  readonly op7BeforeHello?: boolean | null;
  /** Closes the connection that sends an IDENTIFY. */
  readonly identifyCloseCode?: number | null;
  /** Answers RESUMEs with op 9 false. */
  readonly resumeInvalid?: boolean | null;
  readonly times?: number;
}

export class Gateway {
  readonly #client: ControlClient;

  constructor(client: ControlClient) {
    this.#client = client;
  }

  /** Dispatches any event, to the shard of `data.guild_id` unless told otherwise; how many sessions got it. */
  async emit(event: string, data: unknown, choice: ShardChoice = {}): Promise<number> {
    const { deliveries } = await this.#client.call<{ readonly deliveries: readonly unknown[] }>(
      'POST',
      '/emit',
      { event, data, ...choice },
    );
    return deliveries.length;
  }

  /** Asks clients to reconnect and resume (op 7). */
  async reconnect(choice: ShardChoice = {}): Promise<void> {
    await this.#client.call('POST', '/reconnect', choice);
  }

  /** Tells clients that their session is invalid (op 9); one that is not resumable has ended. */
  async invalidate(choice: ShardChoice & { readonly resumable?: boolean } = {}): Promise<void> {
    await this.#client.call('POST', '/invalidate', { resumable: false, ...choice });
  }

  /** Closes connections with a code. */
  async close(code: number, choice: ShardChoice = {}): Promise<void> {
    await this.#client.call('POST', '/drop', { how: 'close', code, ...choice });
  }

  /** Cuts connections without a close frame; `halfopen`: the client hears nothing more. */
  async drop(how: 'reset' | 'fin' | 'halfopen' = 'reset', choice: ShardChoice = {}): Promise<void> {
    await this.#client.call('POST', '/drop', { how, ...choice });
  }

  /** Whether heartbeats are acknowledged, or late by `delayMs`. */
  async acks(
    mode: 'normal' | 'none' | 'delay',
    choice: ShardChoice & { readonly delayMs?: number } = {},
  ): Promise<void> {
    await this.#client.call('PUT', '/acks', { mode, ...choice });
  }

  /** Reads so many bytes a second from clients, nothing at 0, and with null all that comes. */
  async readAt(bytesPerSecond: number | null, choice: ShardChoice = {}): Promise<void> {
    await this.#client.call('PUT', '/reads', { bytesPerSecond, ...choice });
  }

  /** How it misbehaves towards those who connect. */
  async faults(faults: GatewayFaults): Promise<void> {
    await this.#client.call('PUT', '/gateway', faults);
  }

  /** What befalls the next dispatches that fit, in the place of all that was asked for before. */
  async dispatchFaults(...faults: readonly DispatchFault[]): Promise<void> {
    await this.#client.call('PUT', '/dispatch-faults', { faults });
  }

  /** A guild becomes unavailable, or comes back. */
  async outage(guild: Target, unavailable = true): Promise<void> {
    await this.#client.call('PUT', '/guild-outage', { guildId: idOf(guild), unavailable });
  }
}
