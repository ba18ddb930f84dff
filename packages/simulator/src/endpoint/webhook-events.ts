// SPDX-License-Identifier: AGPL-3.0-only
// Webhook events (docs: Webhook Events): posted to the URL of an application that subscribed to them, and
// posted again with growing pauses while it does not take them. All time is the world's.
import { ApplicationWebhookType } from 'discord-api-types/v10';
import type { Cancel } from '../clock.ts';
import type { Waits } from '../control/waits.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { Store } from '../store/store.ts';
import type { DeliveryRecord, DeliveryState, WebhookEvent } from '../store/webhook-event.ts';
import { EventFaults } from './event-faults.ts';
import { postSigned, type Sender } from './signed-post.ts';

/** Docs: "several times using exponential backoff for up to 10 minutes"; these pauses are ours. */
const FIRST_PAUSE_MS = 4_000;
const PATIENCE_MS = 600_000;
/** Kept at once; beyond, the oldest go, whatever has become of them. */
const MAX_DELIVERIES = 10_000;

/** Docs: Application Event Webhook Status. */
const ENABLED = 2;
const DISABLED_BY_DISCORD = 3;

const NO_CONTENT = 204;

export interface SavedDeliveries {
  readonly lastId: number;
  readonly deliveries: readonly DeliveryRecord[];
}

export interface WebhookEventParts extends Sender {
  readonly store: Store;
  readonly waits: Waits;
}

export class WebhookEvents implements Disposable {
  readonly faults = new EventFaults();
  readonly #parts: WebhookEventParts;
  readonly #deliveries = new Map<number, DeliveryRecord>();
  readonly #timers = new Map<number, Cancel>();
  /** What comes after the next event of its application; by application. */
  readonly #held = new Map<string, DeliveryRecord[]>();
  readonly #ending = new AbortController();
  #lastId = 0;

  constructor(parts: WebhookEventParts) {
    this.#parts = parts;
  }

  get(id: number): DeliveryRecord | undefined {
    return this.#deliveries.get(id);
  }

  after(id: number): DeliveryRecord[] {
    return [...this.#deliveries.values()].filter((delivery) => delivery.id > id);
  }

  /** Undefined when the application has not asked for events of this type. */
  send(event: WebhookEvent): DeliveryRecord | undefined {
    if (this.#subscriber(event) === undefined) {
      this.#dropUnwanted(event.applicationId);
      return undefined;
    }
    this.#lastId += 1;
    const now = this.#parts.clock.now();
    const times = { createdAtMs: now, nextAtMs: now };
    const delivery: DeliveryRecord = {
      ...event,
      ...times,
      id: this.#lastId,
      state: 'waiting',
      tries: [],
    };
    this.#put(delivery);
    this.#start(delivery);
    return delivery;
  }

  /** What is held and no longer asked for goes now: there may be no next event to wait for. */
  #dropUnwanted(applicationId: Snowflake): void {
    const held = this.#held.get(applicationId) ?? [];
    const wanted = held.filter((delivery) => this.#subscriber(delivery) !== undefined);
    this.#held.set(applicationId, wanted);
    for (const delivery of held) if (!wanted.includes(delivery)) void this.#try(delivery.id, false);
  }

  #start(delivery: DeliveryRecord): void {
    const { applicationId, type } = delivery;
    const fault = this.faults.take(type);
    const held = this.#held.get(applicationId) ?? [];
    this.#held.delete(applicationId);
    if (fault?.kind === 'reorder') this.#held.set(applicationId, [...held, delivery]);
    else if (fault?.kind === 'delay') {
      this.#tryAt(delivery, delivery.nextAtMs + (fault.delayMs ?? 0));
      this.#held.set(applicationId, held);
    } else void this.#tryInTurn(delivery, held, fault?.kind === 'duplicate');
  }

  /** What was held comes when this one has been posted, taken or not. */
  async #tryInTurn(
    { id }: DeliveryRecord,
    held: readonly DeliveryRecord[],
    twice: boolean,
  ): Promise<void> {
    await this.#try(id, twice);
    for (const other of held) await this.#try(other.id, false);
  }

  /** The application, if it wants events of this type now. */
  #subscriber({ applicationId, type }: WebhookEvent): ApplicationRecord | undefined {
    const application = this.#parts.store.applications.get(applicationId);
    if (application?.eventWebhooksStatus !== ENABLED) return undefined;
    if (application.eventWebhooksUrl === null) return undefined;
    return application.eventWebhooksTypes.includes(type) ? application : undefined;
  }

  async #try(id: number, twice: boolean): Promise<void> {
    const delivery = this.#deliveries.get(id);
    if (delivery?.state !== 'waiting') return;
    const application = this.#subscriber(delivery);
    if (application === undefined) {
      this.#finish(delivery, 'dropped');
      return;
    }
    const atMs = this.#parts.clock.now();
    if (twice) void this.#post(application, delivery);
    const answer = await this.#post(application, delivery);
    // The world may have ended or been replaced meanwhile.
    if (this.#deliveries.get(id) !== delivery || this.#ending.signal.aborted) return;
    const tried = { atMs, status: answer?.status ?? null };
    const next = { ...delivery, tries: [...delivery.tries, tried] };
    if (answer?.status === NO_CONTENT) this.#finish(next, 'delivered');
    else this.#retry(next);
  }

  async #post(application: ApplicationRecord, { type, data, createdAtMs }: DeliveryRecord) {
    // As in the documents' examples: microseconds, and no zone.
    const timestamp = new Date(createdAtMs).toISOString().replace('Z', '000');
    return postSigned(this.#parts, {
      application,
      url: application.eventWebhooksUrl ?? '',
      payload: {
        version: 1,
        application_id: application.id,
        type: ApplicationWebhookType.Event,
        event: { type, timestamp, ...(data === undefined ? {} : { data }) },
      },
      signal: this.#ending.signal,
    });
  }

  #retry(delivery: DeliveryRecord): void {
    const pauseMs = FIRST_PAUSE_MS * 2 ** (delivery.tries.length - 1);
    const atMs = this.#parts.clock.now() + pauseMs;
    if (atMs - delivery.createdAtMs <= PATIENCE_MS) this.#tryAt(delivery, atMs);
    else this.#giveUp(delivery);
  }

  #tryAt(delivery: DeliveryRecord, nextAtMs: number): void {
    const { id } = delivery;
    const { clock } = this.#parts;
    this.#put({ ...delivery, nextAtMs });
    const run = (): void => {
      this.#timers.delete(id);
      void this.#try(id, false);
    };
    this.#timers.set(id, clock.setTimer(nextAtMs - clock.now(), run));
  }

  /** Discord stops sending to an application that does not answer. */
  #giveUp(delivery: DeliveryRecord): void {
    this.#disable(delivery.applicationId, {});
    this.#finish(delivery, 'failed');
  }

  /** For an application that has failed a check: its URL is gone. */
  cutOff(applicationId: Snowflake): void {
    this.#disable(applicationId, { eventWebhooksUrl: null });
  }

  #disable(applicationId: Snowflake, change: Partial<ApplicationRecord>): void {
    const { applications } = this.#parts.store;
    const application = applications.get(applicationId);
    if (application === undefined) return;
    const eventWebhooksStatus = DISABLED_BY_DISCORD;
    applications.set(applicationId, { ...application, ...change, eventWebhooksStatus });
  }

  #finish(delivery: DeliveryRecord, state: Exclude<DeliveryState, 'waiting'>): void {
    this.#put({ ...delivery, state });
    this.#parts.waits.check();
  }

  #put(delivery: DeliveryRecord): void {
    this.#deliveries.set(delivery.id, delivery);
    if (this.#deliveries.size <= MAX_DELIVERIES) return;
    const [oldest] = this.#deliveries.keys();
    if (oldest === undefined) return;
    this.#deliveries.delete(oldest);
    this.#timers.get(oldest)?.();
    this.#timers.delete(oldest);
  }

  save(): SavedDeliveries {
    return { lastId: this.#lastId, deliveries: [...this.#deliveries.values()] };
  }

  /** In the place of all; what waits is tried when its time comes. */
  load({ lastId, deliveries }: SavedDeliveries): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#held.clear();
    this.#deliveries.clear();
    this.#lastId = lastId;
    for (const delivery of deliveries) {
      if (delivery.state === 'waiting') this.#tryAt(delivery, delivery.nextAtMs);
      else this.#put(delivery);
    }
  }

  [Symbol.dispose](): void {
    this.#ending.abort();
  }
}
