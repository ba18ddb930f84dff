// SPDX-License-Identifier: AGPL-3.0-only
// All live sessions, by id and by shard. Several may be live for the same [id, count], and several
// counts at once: each gets its own events.
import type { Clock } from '../clock.ts';
import { type Counts, increment, type SessionEnd } from '../counts.ts';
import type { Connection } from './connection.ts';
import { DispatchFaults } from './dispatch-faults.ts';
import type { Session } from './session.ts';

export class SessionRegistry {
  readonly dispatchFaults: DispatchFaults;
  readonly #byId = new Map<string, Session>();
  /** By shard count, then by shard id. */
  readonly #byCount = new Map<number, Map<number, Set<Session>>>();
  readonly #counts: Counts;
  readonly #clock: Clock;
  readonly #ttlMs: number;

  constructor(counts: Counts, clock: Clock, ttlMs: number) {
    this.#counts = counts;
    this.#clock = clock;
    this.#ttlMs = ttlMs;
    this.dispatchFaults = new DispatchFaults(clock);
  }

  get(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  all(): Session[] {
    return [...this.#byId.values()];
  }

  add(session: Session): void {
    this.#byId.set(session.id, session);
    session.faults = this.dispatchFaults;
    const shards = this.#byCount.get(session.shardCount) ?? new Map<number, Set<Session>>();
    this.#byCount.set(session.shardCount, shards);
    const siblings = shards.get(session.shardId) ?? new Set<Session>();
    shards.set(session.shardId, siblings);
    siblings.add(session);
  }

  /** The sessions that a guild with this shard key belongs to; key 0 is shard 0 of every count. */
  *routed(shardKey: number): Generator<Session> {
    for (const [shardCount, shards] of this.#byCount) {
      const siblings = shards.get(shardKey % shardCount);
      if (siblings !== undefined) yield* siblings;
    }
  }

  /** Joins a session and a connection. */
  attach(session: Session, connection: Connection): void {
    session.cancelExpiry?.();
    session.cancelExpiry = undefined;
    session.connection = connection;
    connection.session = session;
  }

  /** The connection is gone; the session waits for a RESUME, but not for ever. */
  detach(connection: Connection): void {
    const { session } = connection;
    connection.session = undefined;
    if (session === undefined || session.connection !== connection) return;
    session.connection = undefined;
    this.dispatchFaults.forget(session.id);
    session.release();
    if (session.ended) return;
    const expire = (): void => this.end(session, 'expired');
    session.cancelExpiry = this.#clock.setTimer(this.#ttlMs, expire);
  }

  end(session: Session, cause: SessionEnd): void {
    if (session.ended) return;
    session.ended = true;
    session.cancelExpiry?.();
    session.buffer.clear();
    this.#byId.delete(session.id);
    const shards = this.#byCount.get(session.shardCount);
    const siblings = shards?.get(session.shardId);
    siblings?.delete(session);
    if (siblings?.size === 0) shards?.delete(session.shardId);
    if (shards?.size === 0) this.#byCount.delete(session.shardCount);
    if (session.connection !== undefined) this.detach(session.connection);
    increment(this.#counts.sessionsEnded, cause);
  }

  /** Ends without counting: the whole world goes away. */
  dispose(): void {
    for (const session of this.#byId.values()) {
      session.ended = true;
      session.cancelExpiry?.();
    }
    this.#byId.clear();
    this.#byCount.clear();
  }
}
