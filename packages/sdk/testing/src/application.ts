// SPDX-License-Identifier: Apache-2.0
// An application beside the bot's connection: what its owner sets, and what Discord posts to its server.
import type { APIApplication } from 'discord-api-types/v10';
import type { ControlClient } from './control-client.ts';
import { TestingError } from './errors.ts';

export interface ApplicationSettings {
  readonly name?: string;
  readonly ownerId?: string;
  /** Bits; only the privileged ones matter. Sessions that are there keep theirs. */
  readonly allowedIntents?: number;
  /** Besides those that tell of intents. */
  readonly flags?: number;
  readonly isPublic?: boolean;
  readonly installParams?: {
    readonly scopes: readonly string[];
    readonly permissions: string;
  } | null;
}

/** How far a webhook event has come. */
export interface EventDelivery {
  readonly id: number;
  readonly type: string;
  /** `failed`: Discord has given up, and sends no more. `dropped`: the application wants none any more. */
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped';
  /** A null status is an answer that did not come in time. */
  readonly tries: readonly { readonly atMs: number; readonly status: number | null }[];
}

export interface PingOptions {
  readonly forged?: boolean;
  readonly to?: 'interactions' | 'events';
}

export interface ApplicationFacts {
  readonly id: string;
  readonly token: string;
}

/** To log in with. A guild has its bot as a member where it is named in `bots`. */
export class Application {
  /** Also the id of its bot's user. */
  readonly id: string;
  readonly token: string;
  readonly #client: ControlClient;

  constructor(client: ControlClient, { id, token }: ApplicationFacts) {
    this.#client = client;
    this.id = id;
    this.token = token;
  }

  /** Changes what its owner sets on Discord's pages; what is not named stays. */
  async configure(settings: ApplicationSettings): Promise<APIApplication> {
    return this.#client.call('PUT', `/applications/${this.id}`, settings);
  }

  /**
   * Something of which it has asked to be told by webhook events happens (`type` and `data` as Discord documents
   * them): it is posted to its URL, again and again until it is taken. Waits for that.
   */
  async webhookEvent(type: string, data?: unknown): Promise<EventDelivery> {
    const { deliveryId } = await this.#client.call<{ readonly deliveryId: number | null }>(
      'POST',
      '/act/webhook-event',
      { applicationId: this.id, type, data },
    );
    if (deliveryId === null) {
      throw new TestingError('CALL_FAILED', `the application has not asked for ${type}`);
    }
    const { waitMs } = this.#client;
    return this.#client.call('GET', `/webhook-events/${deliveryId}?wait=${waitMs}`);
  }

  /**
   * Posts a PING to its interactions endpoint, or to its URL for webhook events; whether it was answered as it
   * must be. A forged one must be refused with 401.
   */
  async ping(options: PingOptions = {}): Promise<boolean> {
    const path = `/applications/${this.id}/ping`;
    return (await this.#client.call<{ readonly ok: boolean }>('POST', path, options)).ok;
  }
}
