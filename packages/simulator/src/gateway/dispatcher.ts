// SPDX-License-Identifier: AGPL-3.0-only
// Brings domain events to the sessions that should see them: those of the shard, of bots that the event
// is for, whose intents open it.
import { type DomainEvent, guildIdOf } from '../domain/events.ts';
import type { GuildState } from '../store/guild.ts';
import { shardKeyFromSnowflake, type Snowflake } from '../store/snowflake.ts';
import type { World } from '../world.ts';
import { createEventEncoder } from './dispatch-payload.ts';
import { receivesEvent } from './intents.ts';
import type { NumberedEvent, Session } from './session.ts';

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

/** A guild that is there knows its own. */
function shardKeyOf(world: World, guildId: Snowflake | null): number {
  if (guildId === null) return 0;
  return world.store.guild(guildId)?.shardKey ?? shardKeyFromSnowflake(guildId);
}

function targets(world: World, event: DomainEvent, target: DispatchTarget): Iterable<Session> {
  if (target.shardId !== undefined) {
    return world.sessions.all().filter((session) => session.shardId === target.shardId);
  }
  return world.sessions.routed(shardKeyOf(world, guildIdOf(event)));
}

/** From a guild in an outage nothing comes, but for that it is gone. */
function isHeldBack(guild: GuildState | undefined, event: DomainEvent): boolean {
  return guild?.unavailable === true && event.name !== 'GUILD_DELETE';
}

function isAudience(world: World, event: DomainEvent, session: Session): boolean {
  const { audience } = event;
  switch (audience.kind) {
    case 'guild': {
      const guild = world.store.guild(audience.guildId);
      if (guild === undefined || !guild.members.has(session.userId)) return false;
      if (isHeldBack(guild, event)) return false;
      const { channelId } = audience;
      if (channelId === undefined) return true;
      return world.visibility.canView(guild, channelId, session.userId);
    }
    case 'users':
      return audience.userIds.includes(session.userId);
    case 'application':
      if (audience.applicationId !== session.applicationId) return false;
      if (audience.guildId === undefined) return true;
      return !isHeldBack(world.store.guild(audience.guildId), event);
    case 'everyone':
      return true;
  }
}

function isMeantFor(world: World, session: Session, event: DomainEvent): boolean {
  return isAudience(world, event, session) && event.isFor?.(session) !== false;
}

function isOpen(session: Session, event: DomainEvent): boolean {
  if (event.ownOf === session.userId) return true;
  return receivesEvent(session.intents, event.name, guildIdOf(event) !== null);
}

/** Whether the session is to have an event of its shard. */
export function isSeenBy(world: World, session: Session, event: DomainEvent): boolean {
  return isOpen(session, event) && isMeantFor(world, session, event);
}

/** Dispatches one event and says where it went. */
export function dispatchEvent(
  world: World,
  event: DomainEvent,
  target: DispatchTarget = {},
): Delivery[] {
  const encoder = createEventEncoder(event);
  const deliveries: Delivery[] = [];
  for (const session of targets(world, event, target)) {
    if (target.raw !== true && !isOpen(session, event)) continue;
    if (!isMeantFor(world, session, event)) continue;
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
  if (session.ended || !isOpen(session, event)) return;
  session.dispatch(createEventEncoder(event).encodeFor(session), true);
}

/** Keeps the books: journal and counters. */
export function recordSequence(
  world: World,
  session: Session,
  { event, sequence }: NumberedEvent,
): void {
  const { body } = event;
  world.counts.dispatched += 1;
  world.counts.dispatchedBytes += body.bytes.length;
  world.journal.append(session, {
    sequence,
    event: event.name,
    guildId: event.guildId,
    sizeBytes: body.bytes.length,
    crc32: body.crc32,
  });
}
