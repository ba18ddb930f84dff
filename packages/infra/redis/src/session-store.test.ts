// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis, temporaryRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import type { Commit, SessionRecord } from './session-store.ts';
import type { Lease } from './shard-leases.ts';
import { heldLease, Stores, whenReady } from './stores.fixture.ts';

const SESSION: SessionRecord = {
  sessionId: 'session-1',
  resumeUrl: 'wss://gateway.example',
  sequence: 1,
  fingerprint: 'print',
  committedAtMs: 1_700_000_000_000,
};
const LOST = {
  sessionId: 'session-0',
  sequence: 41,
  cause: 'INVALID_SESSION',
  closeCode: 4009,
  atMs: 1_699_999_999_999,
};
const NO_GUILDS = { pending: new Set<string>(), outage: new Set<string>() };
const NOTHING = { lost: undefined, guilds: NO_GUILDS };

async function withLease(url?: string): Promise<{ stores: Stores; lease: Lease }> {
  const stores = await Stores.open(url ?? (await sharedRedis()).url);
  await stores.thaw();
  return { stores, lease: heldLease(await stores.leases('a').claim(0)) };
}

function commitOf(sequence: number, more: Partial<Commit> = {}): Commit {
  const sessionId = SESSION.sessionId;
  return { sessionId, sequence, nowMs: 1, clearLost: false, guildChanges: [], ...more };
}

test('nothing is stored for a shard that never ran', async () => {
  const { stores } = await withLease();
  await using _ = stores;
  expect(await stores.sessions.read(0)).toEqual({ session: undefined, ...NOTHING });
});

test('a stored session is read as it was, guilds and loss with it', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  const guilds = { pending: new Set(['1', '2']), outage: new Set(['3']) };
  expect(await stores.sessions.store(lease, SESSION, { lost: LOST, guilds })).toBe(true);
  expect(await stores.sessions.read(0)).toEqual({ session: SESSION, lost: LOST, guilds });
});

test('a new session leaves nothing of the one before', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  const guilds = { pending: new Set(['1']), outage: new Set(['2']) };
  await stores.sessions.store(lease, SESSION, { lost: LOST, guilds });
  const next = { ...SESSION, sessionId: 'session-2', sequence: 1 };
  await stores.sessions.store(lease, next, NOTHING);
  expect(await stores.sessions.read(0)).toEqual({ session: next, ...NOTHING });
});

test('thousands of guilds fit into one record', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  const ids = Array.from({ length: 5000 }, (_value, at) => String(10n ** 18n + BigInt(at)));
  const guilds = { pending: new Set(ids), outage: new Set<string>() };
  await stores.sessions.store(lease, SESSION, { lost: undefined, guilds });
  expect((await stores.sessions.read(0)).guilds.pending).toEqual(new Set(ids));
});

test('a commit moves the sequence and the guilds in one step', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  const guilds = { pending: new Set(['1', '2']), outage: new Set(['3']) };
  await stores.sessions.store(lease, SESSION, { lost: undefined, guilds });
  const guildChanges = [
    { sequence: 5, change: '-p', guildId: '1' },
    { sequence: 6, change: '+o', guildId: '4' },
    { sequence: 7, change: '-o', guildId: '3' },
  ] as const;
  const commit = commitOf(7, { nowMs: 1_700_000_000_500, guildChanges });
  expect(await stores.sessions.commit(lease, commit)).toBe('committed');
  const stored = await stores.sessions.read(0);
  expect(stored.session).toEqual({ ...SESSION, sequence: 7, committedAtMs: 1_700_000_000_500 });
  expect(stored.guilds).toEqual({ pending: new Set(['2']), outage: new Set(['4']) });
});

test('a commit for another session than the stored one changes nothing', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  await stores.sessions.store(lease, SESSION, NOTHING);
  const late = commitOf(999, {
    sessionId: 'session-0',
    guildChanges: [{ sequence: 1, change: '+o', guildId: '9' }],
  });
  expect(await stores.sessions.commit(lease, late)).toBe('recordMissing');
  expect(await stores.sessions.read(0)).toEqual({ session: SESSION, ...NOTHING });
});

test('a commit without a record makes none', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  expect(await stores.sessions.commit(lease, commitOf(5))).toBe('recordMissing');
  expect((await stores.sessions.read(0)).session).toBeUndefined();
});

test('whoever lost the lease can neither store, commit nor forget', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  await stores.sessions.store(lease, SESSION, NOTHING);
  await stores.leases('a').release(lease);
  const next = heldLease(await stores.leases('b').claim(0));
  expect(await stores.sessions.commit(lease, commitOf(50))).toBe('leaseLost');
  expect(await stores.sessions.store(lease, { ...SESSION, sequence: 50 }, NOTHING)).toBe(false);
  expect(await stores.sessions.forget(lease, LOST)).toBe(false);
  expect(await stores.sessions.read(0)).toEqual({ session: SESSION, ...NOTHING });
  expect(await stores.sessions.commit(next, commitOf(2))).toBe('committed');
});

test('the same owner with an older fence has lost the lease, too', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  await stores.sessions.store(lease, SESSION, NOTHING);
  const older = { ...lease, fence: lease.fence - 1 };
  expect(await stores.sessions.commit(older, commitOf(50))).toBe('leaseLost');
});

test('a loss is kept over the next session until a commit says that it was told', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  await stores.sessions.store(lease, SESSION, NOTHING);
  expect(await stores.sessions.forget(lease, LOST)).toBe(true);
  expect(await stores.sessions.read(0)).toEqual({
    session: undefined,
    lost: LOST,
    guilds: NO_GUILDS,
  });
  await stores.sessions.store(lease, SESSION, { lost: LOST, guilds: NO_GUILDS });
  await stores.sessions.commit(lease, commitOf(2));
  expect((await stores.sessions.read(0)).lost).toEqual(LOST);
  await stores.sessions.commit(lease, commitOf(3, { clearLost: true }));
  expect((await stores.sessions.read(0)).lost).toBeUndefined();
});

test('a forgotten session is not committed to any more', async () => {
  const { stores, lease } = await withLease();
  await using _ = stores;
  await stores.sessions.store(lease, SESSION, NOTHING);
  await stores.sessions.forget(lease, LOST);
  expect(await stores.sessions.commit(lease, commitOf(42))).toBe('recordMissing');
  expect((await stores.sessions.read(0)).session).toBeUndefined();
});

test.each([
  ['another version', { version: '9', sessionId: 's' }],
  ['no version', { sessionId: 's', sequence: '4' }],
  ['a sequence that is no number', { version: '1', sessionId: 's', sequence: 'many' }],
  ['a negative sequence', { version: '1', sessionId: 's', sequence: '-4' }],
])('a record with %s is unreadable, and says so', async (_name, hash) => {
  const { stores } = await withLease();
  await using _ = stores;
  await stores.client.run((redis) => redis.hset(stores.keys.session(0), hash));
  await expect(stores.sessions.read(0)).rejects.toMatchObject({
    name: 'RedisStoreError',
    code: 'RECORD_UNREADABLE',
    retryable: false,
  });
});

test.each([
  ['part of a session', { version: '1', sessionId: 's', sequence: '4' }],
  ['a loss that cannot be read', { version: '1', lost: '{"sessionId":' }],
  ['a loss of another shape', { version: '1', lost: '{"sessionId":5}' }],
])('%s is none', async (_name, hash) => {
  const { stores } = await withLease();
  await using _ = stores;
  await stores.client.run((redis) => redis.hset(stores.keys.session(0), hash));
  expect(await stores.sessions.read(0)).toEqual({ session: undefined, ...NOTHING });
});

test('a killed and restarted Redis that syncs each write has the last commit', async () => {
  // With "everysec" a kill may take writes of the last seconds that were answered.
  await using server = await temporaryRedis({ args: ['--appendfsync', 'always'] });
  const { stores, lease } = await withLease(server.url);
  await using _ = stores;
  await stores.sessions.store(lease, SESSION, NOTHING);
  for (let sequence = 2; sequence <= 200; sequence += 1) {
    await stores.sessions.commit(lease, commitOf(sequence));
  }
  await server.kill();
  await server.start();
  await whenReady(stores.client);
  expect((await stores.sessions.read(0)).session?.sequence).toBe(200);
});
