// SPDX-License-Identifier: AGPL-3.0-only
// Brings domain events to the sessions that should see them.
import type { DomainEvent } from '../store/domain-event.ts';
import type { World } from '../world.ts';
import { createEventEncoder, type EncodedEvent } from './dispatch-payload.ts';
import { receivesEvent } from './intents.ts';
import type { Session } from './session.ts';

export interface Delivery {
  readonly sessionId: string;
  readonly shardId: number;
  readonly sequence: number;
}

export interface DispatchTarget {
  /** Sessions of this shard id, of any count, instead of those the guild belongs to. */
  readonly shardId?: number;
  /** Past the intents filter. */
  readonly raw?: boolean;
}

function targets(world: World, event: DomainEvent, target: DispatchTarget): Iterable<Session> {
  if (target.shardId === undefined) return world.sessions.routed(event.shardKey);
  return world.sessions.all().filter((session) => session.shardId === target.shardId);
}

/** Dispatches one event and says where it went. */
export function dispatchEvent(
  world: World,
  event: DomainEvent,
  target: DispatchTarget = {},
): Delivery[] {
  const encoder = createEventEncoder(event);
  const deliveries: Delivery[] = [];
  const fromGuild = event.guildId !== null;
  for (const session of targets(world, event, target)) {
    if (target.raw !== true && !receivesEvent(session.intents, event.name, fromGuild)) continue;
    const sequence = session.dispatch(encoder.encodeFor(session));
    deliveries.push({ sessionId: session.id, shardId: session.shardId, sequence });
  }
  return deliveries;
}

export function dispatchEvents(world: World, events: readonly DomainEvent[]): Delivery[] {
  return events.flatMap((event) => dispatchEvent(world, event));
}

/** To one session alone, if its intents allow: answers to what it asked, its first guilds. */
export function dispatchTo(session: Session, event: DomainEvent): void {
  if (session.ended || !receivesEvent(session.intents, event.name, event.guildId !== null)) return;
  session.dispatch(createEventEncoder(event).encodeFor(session));
}

/** Keeps the books: journal and counters. */
export function recordSequence(world: World, session: Session, event: EncodedEvent): void {
  const { body } = event;
  world.counts.dispatched += 1;
  world.counts.dispatchedBytes += body.bytes.length;
  world.journal.append(session, {
    sequence: session.sequence,
    event: event.name,
    guildId: event.guildId,
    sizeBytes: body.bytes.length,
    crc32: body.crc32,
  });
}
