// SPDX-License-Identifier: AGPL-3.0-only

import type { Commit, LostRecord, SessionRecord, SessionStore } from '@gatefleet/redis';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldLease } from '../fleet/lease-keeper.ts';
import { GuildTracker } from './guild-tracker.ts';
import { SessionKeeper } from './session-keeper.ts';

const ONE = { sessionId: 'one', resumeUrl: 'wss://example.org', sequence: 1 };
const TWO = { ...ONE, sessionId: 'two' };
const GONE = { sessionId: 'one', sequence: 7, cause: 'RESUME_REFUSED', closeCode: 0 } as const;

/** A store whose answers the test gives, in the order it likes. */
class ScriptedStore {
  readonly stored: SessionRecord[] = [];
  readonly lost: (LostRecord | undefined)[] = [];
  readonly commits: Commit[] = [];
  /** Commits wait for these while there are any. */
  gate: Promise<void> = Promise.resolve();

  async store(_lease: unknown, record: SessionRecord, more: { lost: LostRecord | undefined }) {
    await this.gate;
    this.stored.push(record);
    this.lost.push(more.lost);
    return true;
  }

  async commit(_lease: unknown, commit: Commit) {
    await this.gate;
    this.commits.push(commit);
    return 'committed';
  }

  async forget(_lease: unknown, lost: LostRecord) {
    await this.gate;
    this.lost.push(lost);
    return true;
  }
}

let store: ScriptedStore;
let committed: number[];

function keeper(lost?: LostRecord): SessionKeeper {
  return new SessionKeeper(
    {
      store: store as unknown as SessionStore,
      held: { isLost: false, lease: { shardId: 0 } } as HeldLease,
      guilds: new GuildTracker(),
      fingerprint: 'f',
      lost,
      committedAtMs: 1000,
      onCommitted: (sequence) => committed.push(sequence),
      onProblem: (problem) => {
        throw problem;
      },
    },
    undefined,
  );
}

beforeEach(() => {
  store = new ScriptedStore();
  committed = [];
});

describe('commits', () => {
  it('are stored once each, the newest last', async () => {
    const subject = keeper();
    await subject.begin(ONE);
    await subject.commit(5);
    await subject.commit(5);
    await subject.commitLast(9);
    expect(store.commits.map(({ sequence }) => sequence)).toEqual([5, 9]);
    expect(committed).toEqual([5, 9]);
  });

  it('never cross from one session to the next', async () => {
    const subject = keeper();
    await subject.begin(ONE);
    const gate = Promise.withResolvers<void>();
    store.gate = gate.promise;
    const begun = subject.begin(TWO);
    const late = subject.commit(500);
    subject.forget(GONE);
    const third = subject.begin({ ...ONE, sessionId: 'three' });
    gate.resolve();
    await Promise.all([begun, late, third]);
    expect(store.commits.filter(({ sessionId }) => sessionId !== 'two')).toEqual([]);
    expect(store.stored.at(-1)).toMatchObject({ sessionId: 'three', sequence: 1 });
  });

  it('are not undone by a record that is written again meanwhile', async () => {
    const subject = keeper();
    await subject.begin(ONE);
    const gate = Promise.withResolvers<void>();
    store.gate = gate.promise;
    const commit = subject.commit(8);
    subject.rewrite();
    gate.resolve();
    await commit;
    await vi.waitFor(() => expect(store.stored).toHaveLength(2));
    expect(store.stored.at(-1)).toMatchObject({ sessionId: 'one', sequence: 8 });
  });
});

describe('a lost session', () => {
  it('is kept until its gap is confirmed and the next commit is stored', async () => {
    const subject = keeper();
    await subject.begin(ONE);
    subject.forget(GONE);
    await subject.begin(TWO);
    expect(store.lost.at(-1)).toMatchObject(GONE);
    expect(subject.untold()).toMatchObject([GONE]);
    await subject.commit(2);
    expect(store.commits.at(-1)?.clearLost).toBe(false);
    subject.lostTold();
    await subject.commit(3);
    expect(store.commits.at(-1)?.clearLost).toBe(true);
    expect(subject.untold()).toEqual([]);
  });

  it('is not forgotten for the loss of the next', async () => {
    const subject = keeper({ ...GONE, atMs: 5 });
    await subject.begin(TWO);
    subject.forget({ ...GONE, sessionId: 'two', sequence: 3 });
    expect(subject.untold().map(({ sessionId }) => sessionId)).toEqual(['one', 'two']);
    subject.lostTold();
    await subject.begin({ ...ONE, sessionId: 'three' });
    await subject.commit(4);
    expect(store.commits.at(-1)?.clearLost).toBe(false);
    subject.lostTold();
    await subject.commit(5);
    expect(store.commits.at(-1)?.clearLost).toBe(true);
  });
});
