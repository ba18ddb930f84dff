// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import {
  CALL_RECORD_MS,
  type CallAttempt,
  CallRecords,
  MAX_KEPT_REPLY_BYTES,
} from './call-records.ts';
import { Stores } from './stores.fixture.ts';

const FIRST: CallAttempt = { name: 'id:m1', owner: 'a', messageId: 'm1' };
const SECOND: CallAttempt = { ...FIRST, owner: 'b' };

async function open(): Promise<{ stores: Stores; records: CallRecords }> {
  const stores = await Stores.open((await sharedRedis()).url);
  return { stores, records: new CallRecords(stores.client, stores.keys) };
}

async function keptForMs(stores: Stores): Promise<number> {
  return await stores.client.run((redis) => redis.pttl(stores.keys.apiCall(FIRST.name)));
}

test('nothing is known of a call that nobody sent', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  expect(await records.read(FIRST.name)).toBeUndefined();
});

test('an intent lets one attempt send, as often as it must, and no other', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  expect(await records.intend(FIRST)).toBeUndefined();
  expect(await records.intend(FIRST)).toBeUndefined();
  const left = { state: 'sent', messageId: 'm1', reply: undefined };
  expect(await records.intend(SECOND)).toMatchObject(left);
  expect(await records.read(FIRST.name)).toMatchObject(left);
  const ttlMs = await keptForMs(stores);
  expect(ttlMs).toBeGreaterThan(CALL_RECORD_MS - 20_000);
  expect(ttlMs).toBeLessThanOrEqual(CALL_RECORD_MS);
});

test('of attempts at the same time one may send', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  const owners = ['a', 'b', 'c', 'd', 'e'];
  const found = await Promise.all(owners.map((owner) => records.intend({ ...FIRST, owner })));
  expect(found.filter((stored) => stored === undefined)).toHaveLength(1);
});

test('an answer is given to whoever comes with the same name', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  const reply = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  await records.intend(FIRST);
  await records.settle(FIRST, 'done', reply);
  const stored = await records.intend(SECOND);
  expect(stored).toMatchObject({ state: 'done', messageId: 'm1' });
  expect(Array.from(stored?.reply ?? [])).toEqual(Array.from(reply));
  await records.settle(FIRST, 'answered');
  expect(await records.read(FIRST.name)).toMatchObject({ state: 'answered', reply: undefined });
});

test('an answer that is too large is not kept, but that there is one', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  await records.settle(FIRST, 'done', new Uint8Array(MAX_KEPT_REPLY_BYTES));
  expect((await records.read(FIRST.name))?.reply).toHaveLength(MAX_KEPT_REPLY_BYTES);
  await records.settle(FIRST, 'done', new Uint8Array(MAX_KEPT_REPLY_BYTES + 1));
  expect(await records.read(FIRST.name)).toMatchObject({ state: 'done', reply: undefined });
});

test('a call that is taken over keeps the time of its first sending, and is its new owner’s', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  await records.intend(FIRST);
  const key = stores.keys.apiCall(FIRST.name);
  const earlier = Math.floor(await stores.nowMs()) - 50_000;
  await stores.client.run((redis) => redis.hset(key, 'sentAtMs', String(earlier)));
  expect(await records.intend(SECOND, true)).toBeUndefined();
  const stored = await records.read(FIRST.name);
  expect(stored?.ageMs).toBeGreaterThanOrEqual(50_000);
  expect(stored?.ageMs).toBeLessThan(80_000);
  await records.settle(FIRST, 'unknown');
  expect((await records.read(FIRST.name))?.state).toBe('sent');
  await records.forget(FIRST);
  expect((await records.read(FIRST.name))?.state).toBe('sent');
  expect((await records.intend(FIRST))?.state).toBe('sent');
});

test('an answer is gone when its call is sent once more', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  await records.settle(FIRST, 'done', Uint8Array.of(1));
  expect(await records.intend(SECOND, true)).toBeUndefined();
  expect(await records.read(FIRST.name)).toMatchObject({ state: 'sent', reply: undefined });
});

test('a call that was not sent is forgotten', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  await records.intend(FIRST);
  await records.forget(FIRST);
  expect(await records.intend(SECOND)).toBeUndefined();
});

test('what another release wrote may mean anything', async () => {
  const { stores, records } = await open();
  await using _ = stores;
  const key = stores.keys.apiCall(FIRST.name);
  await stores.client.run((redis) => redis.hset(key, { version: '2', state: 'sent' }));
  expect(await records.read(FIRST.name)).toMatchObject({ state: 'unknown', messageId: '' });
  expect(await records.intend(FIRST)).toMatchObject({ state: 'unknown' });
  await stores.client.run((redis) => redis.hset(key, { version: '1', state: 'later' }));
  expect(await records.read(FIRST.name)).toMatchObject({ state: 'unknown' });
});
