// SPDX-License-Identifier: AGPL-3.0-only
//
// The record of each shard's session: what the next owner needs to resume it, and what is to be said
// if it cannot. Written only with the lease; replaced as a whole, so that nothing of an older
// session survives in it.

import { z } from 'zod';
import type { RedisClient } from './client.ts';
import { RedisStoreError } from './errors.ts';
import type { Keys } from './keys.ts';
import { type Lease, leaseValue } from './shard-leases.ts';

/** The version of the record this release writes. */
const VERSION = '1';

const lostEntrySchema = z.object({
  sessionId: z.string(),
  sequence: z.number(),
  cause: z.string(),
  closeCode: z.number(),
  atMs: z.number(),
});

/** The newest loss, with those before it that were never told of either. */
const lostSchema = lostEntrySchema.extend({ earlier: z.array(lostEntrySchema).optional() });

const recordSchema = z.object({
  version: z.literal(VERSION),
  sessionId: z.string().optional(),
  resumeUrl: z.string().optional(),
  sequence: z.coerce.number().int().nonnegative().optional(),
  fingerprint: z.string().optional(),
  committedAtMs: z.coerce.number().optional(),
  lost: z.string().optional(),
});

/** A session that was lost and not yet told of. */
export type LostRecord = z.infer<typeof lostSchema>;

export type SessionRecord = {
  readonly sessionId: string;
  readonly resumeUrl: string;
  /** The committed one. */
  readonly sequence: number;
  /** Of everything a session depends on; one that differs is never resumed. */
  readonly fingerprint: string;
  readonly committedAtMs: number;
};

export type GuildSets = {
  /** In READY's list, first GUILD_CREATE not yet committed. */
  readonly pending: ReadonlySet<string>;
  /** Unavailable because of an outage. */
  readonly outage: ReadonlySet<string>;
};

export type StoredShard = {
  readonly session: SessionRecord | undefined;
  readonly lost: LostRecord | undefined;
  readonly guilds: GuildSets;
};

/** A change of a guild set; `sequence` is that of the event that caused it. */
export type GuildChange = {
  readonly sequence: number;
  readonly change: '-p' | '+o' | '-o';
  readonly guildId: string;
};

export type Commit = {
  readonly sessionId: string;
  readonly sequence: number;
  readonly nowMs: number;
  /** The loss of the session before was told of. */
  readonly clearLost: boolean;
  readonly guildChanges: readonly GuildChange[];
};

export type CommitResult = 'committed' | 'leaseLost' | 'recordMissing';

export class SessionStore {
  readonly #client: RedisClient;
  readonly #keys: Keys;

  constructor(client: RedisClient, keys: Keys) {
    this.#client = client;
    this.#keys = keys;
  }

  /** Reads a shard's record; RECORD_UNREADABLE where another release wrote what this cannot read. */
  async read(shardId: number): Promise<StoredShard> {
    const [hash, pending, outage] = await this.#client.run((redis) =>
      Promise.all([
        redis.hgetall(this.#keys.session(shardId)),
        redis.smembers(this.#keys.pendingGuilds(shardId)),
        redis.smembers(this.#keys.outageGuilds(shardId)),
      ]),
    );
    const guilds = { pending: new Set(pending), outage: new Set(outage) };
    if (Object.keys(hash).length === 0) return { session: undefined, lost: undefined, guilds };
    const parsed = recordSchema.safeParse(hash);
    if (!parsed.success) {
      throw new RedisStoreError('RECORD_UNREADABLE', `session record of shard ${shardId}`, {
        cause: parsed.error,
      });
    }
    return { session: sessionOf(parsed.data), lost: lostOf(parsed.data.lost), guilds };
  }

  /** Stores a new session with its guilds; false where the lease is not held any more. */
  async store(
    lease: Lease,
    session: SessionRecord,
    more: { lost: LostRecord | undefined; guilds: GuildSets },
  ): Promise<boolean> {
    const fields = [
      ...['version', VERSION],
      ...['sessionId', session.sessionId],
      ...['resumeUrl', session.resumeUrl],
      ...['sequence', String(session.sequence)],
      ...['fingerprint', session.fingerprint],
      ...['committedAtMs', String(session.committedAtMs)],
      ...(more.lost === undefined ? [] : ['lost', JSON.stringify(more.lost)]),
    ];
    const [code] = await this.#client.script('storeSession', this.#keysOf(lease), [
      leaseValue(lease),
      fields.length,
      ...fields,
      ...more.guilds.pending,
      '|',
      ...more.guilds.outage,
    ]);
    return code === 1;
  }

  async commit(lease: Lease, commit: Commit): Promise<CommitResult> {
    const [code] = await this.#client.script('commit', this.#keysOf(lease), [
      leaseValue(lease),
      commit.sessionId,
      commit.sequence,
      commit.nowMs,
      commit.clearLost ? '1' : '0',
      ...commit.guildChanges.flatMap(({ change, guildId }) => [change, guildId]),
    ]);
    if (code === 1) return 'committed';
    return code === -1 ? 'leaseLost' : 'recordMissing';
  }

  /** Notes a loss that the next READY will tell of; false where the lease is not held any more. */
  async forget(lease: Lease, lost: LostRecord): Promise<boolean> {
    const args = [leaseValue(lease), VERSION, JSON.stringify(lost)];
    const [code] = await this.#client.script('forgetSession', this.#keysOf(lease), args);
    return code === 1;
  }

  #keysOf({ shardId }: Lease): string[] {
    const keys = this.#keys;
    return [
      keys.lease(shardId),
      keys.session(shardId),
      keys.pendingGuilds(shardId),
      keys.outageGuilds(shardId),
    ];
  }
}

function sessionOf(record: z.infer<typeof recordSchema>): SessionRecord | undefined {
  const { sessionId, resumeUrl, sequence, fingerprint, committedAtMs = 0 } = record;
  const isWhole =
    sessionId !== undefined &&
    resumeUrl !== undefined &&
    sequence !== undefined &&
    fingerprint !== undefined;
  return isWhole ? { sessionId, resumeUrl, sequence, fingerprint, committedAtMs } : undefined;
}

function lostOf(json: string | undefined): LostRecord | undefined {
  if (json === undefined) return undefined;
  try {
    return lostSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
