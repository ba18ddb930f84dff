// SPDX-License-Identifier: AGPL-3.0-only
// Events that are posted to an application's own URL, and how far each has come.
import type { Snowflake } from './snowflake.ts';

/** Docs: Webhook Events, Event Types. */
export const WEBHOOK_EVENT_TYPES = [
  'APPLICATION_AUTHORIZED',
  'APPLICATION_DEAUTHORIZED',
  'ENTITLEMENT_CREATE',
  'ENTITLEMENT_UPDATE',
  'ENTITLEMENT_DELETE',
  'QUEST_USER_ENROLLMENT',
  'LOBBY_MESSAGE_CREATE',
  'LOBBY_MESSAGE_UPDATE',
  'LOBBY_MESSAGE_DELETE',
  'GAME_DIRECT_MESSAGE_CREATE',
  'GAME_DIRECT_MESSAGE_UPDATE',
  'GAME_DIRECT_MESSAGE_DELETE',
] as const;

export type WebhookEventType = (typeof WEBHOOK_EVENT_TYPES)[number];

export interface WebhookEvent {
  readonly applicationId: Snowflake;
  readonly type: WebhookEventType;
  /** Absent where the event has none. */
  readonly data?: unknown;
}

export interface DeliveryTry {
  readonly atMs: number;
  /** Null: no answer in time. */
  readonly status: number | null;
}

/** `dropped`: the application wants no events any more, or was cut off from them. */
export type DeliveryState = 'waiting' | 'delivered' | 'failed' | 'dropped';

export interface DeliveryRecord extends WebhookEvent {
  /** Counts all of the world, from 1. */
  readonly id: number;
  readonly createdAtMs: number;
  readonly state: DeliveryState;
  /** Of the next try, while it waits. */
  readonly nextAtMs: number;
  readonly tries: readonly DeliveryTry[];
}
