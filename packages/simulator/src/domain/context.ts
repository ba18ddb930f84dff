// SPDX-License-Identifier: AGPL-3.0-only
// What every operation is given, and who acts.
import type { Clock } from '../clock.ts';
import type { RandomStreams } from '../store/random.ts';
import type { SnowflakeSource } from '../store/snowflake-source.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { JobRecord, Store } from '../store/store.ts';
import type { WebhookEvent } from '../store/webhook-event.ts';
import type { DomainEvent } from './events.ts';

/** Who does something. A webhook's `userId` is the webhook's id; the system's is nobody's. */
export interface Actor {
  readonly kind: 'bot' | 'user' | 'webhook' | 'system';
  readonly userId: Snowflake;
  readonly applicationId?: Snowflake | undefined;
  /** For the audit log. */
  readonly reason?: string | undefined;
}

/** Where a world can be reached; known once it listens. */
export interface Addresses {
  /** `http://127.0.0.1:…`; no path. */
  origin: string;
  /** `ws://127.0.0.1:…`; no path, no query. */
  gateway: string;
}

/** What views read from. */
export interface ViewContext {
  readonly store: Store;
  readonly addresses: Addresses;
}

export interface DomainContext extends ViewContext {
  readonly clock: Clock;
  readonly ids: SnowflakeSource;
  readonly randoms: RandomStreams;
  /** What has happened, in order; told to the gateway when the operation is over. */
  readonly events: DomainEvent[];
  /** What applications are told at their own URLs, when the operation is over. */
  readonly webhookEvents: WebhookEvent[];
  /** Has a job done at its time, also after the world was saved and loaded. */
  schedule(job: JobRecord): void;
}

/** ISO 8601, as Discord writes times. */
export function isoTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '000+00:00');
}
