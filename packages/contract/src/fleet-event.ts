// SPDX-License-Identifier: Apache-2.0
//
// The fleet's own events: `fleet.<NAME>.<pp>.-`.

import { gatefleet } from './generated/gatefleet.js';
import { optionalFixed64 } from './messages.ts';
import { eventKey } from './routing-key.ts';
import type { Snowflake } from './snowflake.ts';

const NAMES = {
  shardReady: 'SHARD_READY',
  shardResumed: 'SHARD_RESUMED',
  shardGap: 'SHARD_GAP',
  shardParked: 'SHARD_PARKED',
  eventOversize: 'EVENT_OVERSIZE',
  eventRefused: 'EVENT_REFUSED',
} as const;

export type FleetEventName = (typeof NAMES)[keyof typeof NAMES];
type Kind = keyof typeof NAMES;

export type FleetEventInput = {
  /** Unique; the AMQP message id. */
  readonly id: string;
  readonly applicationId: Snowflake;
  readonly shardId: number;
  readonly shardCount: number;
  readonly fence: number;
  readonly atMs: number;
  /** Exactly one kind. */
  readonly event: Pick<gatefleet.v1.FleetEvent.$Properties, Kind>;
};

/** Routing key and body of a fleet event. */
export function encodeFleetEvent(input: FleetEventInput): {
  readonly name: FleetEventName;
  readonly routingKey: string;
  readonly body: Uint8Array;
} {
  const name = NAMES[(Object.keys(input.event)[0] ?? 'shardReady') as Kind];
  const body = gatefleet.v1.Event.encode({
    id: input.id,
    source: gatefleet.v1.Source.SOURCE_FLEET,
    name,
    applicationId: optionalFixed64(input.applicationId),
    shardId: input.shardId,
    shardCount: input.shardCount,
    fence: input.fence,
    receivedAtUs: input.atMs * 1000,
    fleet: input.event,
  }).finish();
  const routingKey = eventKey({ source: 'fleet', name, applicationId: input.applicationId });
  return { name, routingKey, body };
}
