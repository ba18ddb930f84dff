// SPDX-License-Identifier: AGPL-3.0-only
// The events of a load: what the traffic generator makes in the guilds of a session's shard, as far as
// the session sees it.
import { createEventEncoder, type EncodedEvent } from '../gateway/dispatch-payload.ts';
import { isSeenBy } from '../gateway/dispatcher.ts';
import type { Session } from '../gateway/session.ts';
import { createTrafficGenerator } from '../traffic/traffic-generator.ts';
import type { World } from '../world.ts';

/** Distinct events of one session; a longer load has each of them several times. */
const MAX_DISTINCT = 4_096;
/** A session that sees nothing of so many events sees nothing. */
const MAX_UNSEEN = 20_000;

/** Up to so many events; none when the session is in no guild or sees nothing that happens there. */
export function eventsFor(world: World, session: Session, wanted: number): EncodedEvent[] {
  const { shardId, shardCount, applicationId, userId } = session;
  const own = world.store.guilds.ofBot(userId);
  const guilds = world.store.guilds.available.filter(
    ({ id, shardKey }) => own.has(id) && shardKey % shardCount === shardId,
  );
  const owner = { applicationId, userId };
  const seed = `${world.options.seed}:load:${shardId}/${shardCount}`;
  const generator = createTrafficGenerator(world, owner, seed);
  const events: EncodedEvent[] = [];
  let unseen = 0;
  while (events.length < Math.min(wanted, MAX_DISTINCT) && unseen < MAX_UNSEEN) {
    const event = generator.next(guilds);
    if (event === undefined) return events;
    if (isSeenBy(world, session, event)) events.push(createEventEncoder(event).encodeFor(session));
    else unseen += 1;
  }
  return events;
}
