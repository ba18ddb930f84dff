// SPDX-License-Identifier: AGPL-3.0-only
// One isolated Discord: everything that the gateway, REST, traffic and control sides share.
import type { Clock } from './clock.ts';
import type { Waits } from './control/waits.ts';
import type { Counts } from './counts.ts';
import type { Addresses } from './domain/context.ts';
import type { WebhookEvents } from './endpoint/webhook-events.ts';
import type { CommandLog } from './gateway/command-log.ts';
import type { Connection } from './gateway/connection.ts';
import type { Faults } from './gateway/faults.ts';
import type { IdentifyGates } from './gateway/identify-gate.ts';
import type { MemberRequestGate } from './gateway/member-requests.ts';
import type { SessionRegistry } from './gateway/session-registry.ts';
import type { Visibility } from './gateway/visibility.ts';
import type { Journal } from './journal.ts';
import type { RateLimits } from './limits/index.ts';
import type { ResolvedOptions } from './options.ts';
import type { RestFaults } from './rest/rest-faults.ts';
import type { ApplicationRecord } from './store/application.ts';
import type { RandomStreams } from './store/random.ts';
import type { ClockedSource } from './store/snowflake-source.ts';
import type { Snowflake } from './store/snowflake.ts';
import type { Store } from './store/store.ts';
import type { Transcript } from './transcript.ts';

export interface World {
  readonly options: ResolvedOptions;
  readonly clock: Clock;
  readonly store: Store;
  readonly ids: ClockedSource;
  readonly randoms: RandomStreams;
  /** Known once the port is. */
  readonly addresses: Addresses;
  /** The application that the world began with. */
  readonly applicationId: Snowflake;
  readonly sessions: SessionRegistry;
  readonly connections: Set<Connection>;
  readonly visibility: Visibility;
  readonly journal: Journal;
  readonly commands: CommandLog;
  readonly faults: Faults;
  readonly restFaults: RestFaults;
  readonly identifyGates: IdentifyGates;
  readonly memberRequests: MemberRequestGate;
  readonly limits: RateLimits;
  /** Undefined unless asked for. */
  readonly transcript: Transcript | undefined;
  /** What is posted to applications' own URLs. */
  readonly webhookEvents: WebhookEvents;
  /** Callers that wait for something to come true. */
  readonly waits: Waits;
  readonly counts: Counts;
  /** Aborts when the world ends. */
  readonly ending: AbortSignal;
}

/** The application that this is the bot token of, with or without the `Bot ` that several libraries send. */
export function applicationByToken(world: World, token: string): ApplicationRecord | undefined {
  const bare = token.startsWith('Bot ') ? token.slice(4) : token;
  for (const application of world.store.applications.values()) {
    if (application.token === bare) return application.isTokenRevoked ? undefined : application;
  }
  return undefined;
}

/** The application that the world began with. */
export function firstApplication(world: World): ApplicationRecord {
  const application = world.store.applications.get(world.applicationId);
  if (application === undefined) throw new RangeError('a world always has its first application');
  return application;
}
