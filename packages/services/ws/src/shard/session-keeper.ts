// SPDX-License-Identifier: AGPL-3.0-only
//
// Keeps one shard's record in Redis in step with its session: writes happen one after another, are
// tried until they succeed or the lease is lost, and commits are coalesced.

import type { LostRecord, RedisStoreError, SessionStore } from '@gatefleet/redis';
import type { LostSession, StoredSession } from '@gatefleet/session';
import type { HeldLease } from '../fleet/lease-keeper.ts';
import type { GuildTracker } from './guild-tracker.ts';

const RETRY_MS = 250;
/** Losses kept until they can be told; each needs a READY, so there are never many. */
const MAX_UNTOLD = 50;

type LostEntry = Omit<LostRecord, 'earlier'>;

export type SessionKeeperOptions = {
  readonly store: SessionStore;
  readonly held: HeldLease;
  readonly guilds: GuildTracker;
  readonly fingerprint: string;
  /** Told of in no event yet; as read with the record. */
  readonly lost: LostRecord | undefined;
  /** When the record was last committed, in milliseconds since 1970. */
  readonly committedAtMs: number;
  readonly onCommitted: (sequence: number) => void;
  readonly onProblem: (error: RedisStoreError) => void;
};

export class SessionKeeper {
  readonly #options: SessionKeeperOptions;
  #lost: LostRecord | undefined;
  /** Gap events that are still to be confirmed before the record of the loss may go. */
  #gapsToConfirm = 0;
  #wasTold = false;
  #session: StoredSession | undefined;
  #sequence = 0;
  /** When the newest sequence was stored; what is missing after a loss came later. */
  #committedAtMs: number;
  /** The writes so far, one after another. */
  #writes: Promise<void> = Promise.resolve();
  #committing: Promise<void> | undefined;

  constructor(options: SessionKeeperOptions, session: StoredSession | undefined) {
    this.#options = options;
    this.#lost = options.lost;
    this.#session = session;
    this.#sequence = session?.sequence ?? 0;
    this.#committedAtMs = options.committedAtMs;
  }

  /** A loss that is stored and not yet confirmed to have been told of. */
  get lost(): LostRecord | undefined {
    return this.#lost;
  }

  /** All losses not yet told of for certain, oldest first; each is to be told, and confirmed. */
  untold(): readonly LostEntry[] {
    const all = this.#lost === undefined ? [] : [...(this.#lost.earlier ?? []), this.#lost];
    this.#gapsToConfirm = all.length;
    this.#wasTold = all.length > 0;
    return all;
  }

  /** A gap event is in the queues: with the last one the next commit clears the record of it. */
  lostTold(): void {
    this.#gapsToConfirm -= 1;
  }

  /** Stores a new session; resolves when it is in Redis, or the lease is lost. */
  async begin(session: StoredSession): Promise<void> {
    this.#session = session;
    this.#sequence = session.sequence;
    this.#committedAtMs = Date.now();
    await this.#write(() => this.#storeWhole(session));
  }

  /** Redis lost its data: the whole record is written again. */
  rewrite(): void {
    const session = this.#session;
    if (session === undefined) return;
    void this.#write(() => this.#storeWhole({ ...session, sequence: this.#sequence }));
  }

  /** Notes that the session is lost, until the next READY tells of it. */
  forget(lost: LostSession): void {
    this.#session = undefined;
    const { earlier = [], ...before } = this.#lost ?? {};
    const untold = this.#lost === undefined ? [] : [...earlier, before as LostEntry];
    this.#gapsToConfirm = 0;
    this.#wasTold = false;
    this.#lost = { ...lost, atMs: this.#committedAtMs, earlier: untold.slice(-MAX_UNTOLD) };
    const record = this.#lost;
    void this.#write(() => this.#options.store.forget(this.#options.held.lease, record));
  }

  /** Stores a newer sequence, unless one is just being stored; once, without trying again. */
  async commit(sequence: number): Promise<void> {
    this.#committing ??= this.#commitOnce(sequence).finally(() => (this.#committing = undefined));
    await this.#committing;
  }

  /** Stores this very sequence, after whatever is being stored now. */
  async commitLast(sequence: number): Promise<void> {
    await this.#committing;
    await this.commit(sequence);
  }

  async #commitOnce(sequence: number): Promise<void> {
    const session = this.#session;
    if (sequence <= this.#sequence || session === undefined) return;
    try {
      // After the writes before it, and before those after: none may undo another.
      const done = this.#writes.then(() => this.#commitNow(session, sequence));
      this.#writes = done.catch(() => undefined);
      await done;
    } catch (error) {
      this.#options.onProblem(error as RedisStoreError);
    }
  }

  async #commitNow(session: StoredSession, sequence: number): Promise<void> {
    const { store, held, guilds, onCommitted } = this.#options;
    // Meanwhile another session may have begun, whose sequences are other ones.
    if (this.#session !== session || held.isLost || sequence <= this.#sequence) return;
    const guildChanges = guilds.changesThrough(sequence);
    const told = this.#lost;
    const clearLost = told !== undefined && this.#gapsToConfirm === 0 && this.#wasTold;
    const nowMs = Date.now();
    const { sessionId } = session;
    const commit = { sessionId, sequence, nowMs, clearLost, guildChanges };
    const result = await store.commit(held.lease, commit);
    if (result === 'recordMissing') this.rewrite();
    if (result !== 'committed' || this.#session !== session) return;
    this.#sequence = sequence;
    this.#committedAtMs = nowMs;
    guilds.stored(guildChanges);
    if (clearLost && this.#lost === told) this.#lost = undefined;
    onCommitted(sequence);
  }

  async #storeWhole(session: StoredSession): Promise<boolean> {
    const { store, held, guilds, fingerprint } = this.#options;
    const record = { ...session, fingerprint, committedAtMs: Date.now() };
    return await store.store(held.lease, record, { lost: this.#lost, guilds: guilds.sets });
  }

  async #write(act: () => Promise<boolean>): Promise<void> {
    const done = this.#writes.then(() => this.#untilDone(act));
    this.#writes = done;
    await done;
  }

  async #untilDone(act: () => Promise<boolean>): Promise<void> {
    const { held, onProblem } = this.#options;
    while (!held.isLost) {
      try {
        // Refused means that the lease expired in Redis; renewing it, or its loss, comes.
        if (await act()) return;
      } catch (error) {
        onProblem(error as RedisStoreError);
      }
      await new Promise<void>((resolve) => {
        setTimeout(resolve, RETRY_MS);
      });
    }
  }
}
