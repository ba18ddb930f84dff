// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMessage } from '../domain/message-access.ts';
import { decodeRecord, encodeRecord } from './codec.ts';
import { FileShelf } from './file-shelf.ts';
import { compareIds, MessageLog } from './message.ts';
import { createPopulation } from './population.ts';
import type { Snowflake } from './snowflake.ts';
import { Store } from './store.ts';
import { Table } from './table.ts';

const options = {
  seed: 5,
  guilds: 0,
  membersMin: 2,
  membersMax: 4,
  channelsPerGuild: 4,
  allowedIntents: 0,
};

function createStore(guilds: number): Store {
  const population = createPopulation({ ...options, guilds });
  const store = new Store(population);
  store.applications.set(population.application.id, population.application);
  store.guilds.registerBot(population.self.id);
  for (let index = 0; index < guilds; index += 1) store.guilds.addSeeded();
  return store;
}

test('guilds are made when somebody asks for them, whatever the order', () => {
  const forwards = createStore(20);
  const backwards = createStore(20);
  const ids = [...forwards.guilds.entries()].map(({ id }) => id);
  const shape = (store: Store, id: Snowflake) => JSON.stringify(encodeRecord(store.guild(id)));
  const first = ids.map((id) => shape(forwards, id));
  const second = ids.toReversed().map((id) => shape(backwards, id));
  expect(second.toReversed()).toEqual(first);
});

test('a channel leads to its guild, also when that was not made yet', () => {
  const known = createStore(10);
  const fresh = createStore(10);
  for (const { id } of known.guilds.entries()) {
    for (const channelId of known.guild(id)?.channels.keys() ?? []) {
      expect(fresh.channel(channelId)).toMatchObject({ guild: { id }, channel: { id: channelId } });
    }
  }
  expect(fresh.channel('1234567890123456789' as Snowflake)).toBeUndefined();
});

test('ten thousand guilds are there without being made', () => {
  const store = createStore(10_000);
  const made = [...store.guilds.entries()].filter(({ id }) => store.guilds.isMade(id));
  expect([store.guilds.size, made.length]).toEqual([10_000, 0]);
});

test('shards split the guilds of a bot', () => {
  const store = createStore(30);
  const [application] = store.applications.values();
  const botId = application?.botUserId as Snowflake;
  const shards = [0, 1, 2].map((shardId) =>
    store.guilds.ofShard(botId, { shardId, shardCount: 3 }),
  );
  expect(shards.flat()).toHaveLength(30);
  const [guild] = shards[1] ?? [];
  const state = guild === undefined ? undefined : store.guild(guild.id);
  if (state === undefined) throw new Error('shard 1 has a guild');
  store.guilds.deleteMember(state, botId);
  expect(store.guilds.ofShard(botId, { shardId: 1, shardCount: 3 })).not.toContainEqual(guild);
  expect(store.guilds.available.map(({ id }) => id)).not.toContain(state.id);
});

test('records come back from JSON as they were', () => {
  const record = {
    map: new Map([['a', 1]]),
    set: new Set([1, 2]),
    table: new Table([['1' as Snowflake, { x: null }]]),
    bytes: new Uint8Array([1, 2, 255]),
    list: [1, 'two', { three: undefined }],
  };
  const back = decodeRecord(JSON.parse(JSON.stringify(encodeRecord(record))));
  expect(JSON.stringify(encodeRecord(back))).toBe(JSON.stringify(encodeRecord(record)));
  expect(back).toMatchObject({ map: record.map, set: record.set, bytes: record.bytes });
});

const snowflakes = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);

test('ids are ordered as numbers are', () => {
  fc.assert(
    fc.property(snowflakes, snowflakes, (a, b) => {
      const expected = Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b));
      expect(Math.sign(compareIds(a, b))).toBe(expected);
    }),
  );
});

const message = (id: number) =>
  plainMessage({
    id: String(id) as Snowflake,
    channelId: '1' as Snowflake,
    guildId: null,
    authorId: '2' as Snowflake,
    createdAtMs: id,
  });

test('a log finds what is before and after any id', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 40 });
  const limits = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 201 }), limits, (ids, around, limit) => {
      const sorted = ids.toSorted((a, b) => a - b);
      const log = new MessageLog();
      for (const id of sorted) log.append(message(id));
      const found = (list: readonly { id: string }[]) => list.map(({ id }) => Number(id));
      const below = sorted.filter((id) => id < around);
      const above = sorted.filter((id) => id > around);
      expect(found(log.before(String(around), limit))).toEqual(below.slice(-limit));
      expect(found(log.after(String(around), limit))).toEqual(above.slice(0, limit));
      expect(log.get(String(around) as Snowflake)?.id).toBe(
        sorted.includes(around) ? String(around) : undefined,
      );
    }),
  );
});

test('a log counts only what is in lists, also after deletions', () => {
  const entry = fc.record({ isEphemeral: fc.boolean(), isDeleted: fc.boolean() });
  const entries = fc.array(entry, { maxLength: 40 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 41 }), (kinds, around) => {
      const log = new MessageLog();
      for (const [at, { isEphemeral }] of kinds.entries()) {
        log.append({ ...message(at + 1), ephemeralFor: isEphemeral ? ('2' as Snowflake) : null });
      }
      for (const [at, { isDeleted }] of kinds.entries()) {
        if (isDeleted) log.delete(String(at + 1) as Snowflake);
      }
      const listed = kinds.flatMap(({ isEphemeral, isDeleted }, at) =>
        isEphemeral || isDeleted ? [] : [at + 1],
      );
      expect(log.size).toBe(listed.length);
      expect(log.countBefore(String(around) as Snowflake)).toBe(
        listed.filter((id) => id < around).length,
      );
      expect(log.oldest?.id).toBe(listed.length === 0 ? undefined : String(listed[0]));
    }),
  );
});

test('a full log forgets which of its oldest were ephemeral', () => {
  const log = new MessageLog();
  for (let id = 1; id <= 50_001; id += 1) {
    log.append({ ...message(id), ephemeralFor: id % 2 === 0 ? ('2' as Snowflake) : null });
  }
  expect([log.size, log.oldest?.id]).toEqual([24_501, '1001']);
  expect(log.countBefore('1005' as Snowflake)).toBe(2);
  log.clear();
  log.append(message(50_002));
  expect([log.size, log.countBefore('50003' as Snowflake)]).toEqual([1, 1]);
});

test('a log forgets its oldest when it is full, and goes on counting', () => {
  const log = new MessageLog();
  for (let id = 1; id <= 50_001; id += 1) log.append(message(id));
  expect(log.size).toBe(49_001);
  expect(log.totalSent).toBe(50_001);
  expect(log.get('1000' as Snowflake)).toBeUndefined();
  expect(log.before(undefined, 1)[0]?.id).toBe('50001');
});

test('the shelf of files drops the oldest when it is full', () => {
  const shelf = new FileShelf(10);
  const file = (size: number) => ({ bytes: new Uint8Array(size), contentType: 'x' });
  shelf.put('a', file(4));
  shelf.put('b', file(4));
  shelf.put('c', file(4));
  expect([shelf.get('a'), shelf.get('b')?.bytes.length, shelf.sizeBytes]).toEqual([
    undefined,
    4,
    8,
  ]);
  shelf.put('b', file(1));
  shelf.delete('c');
  expect(shelf.sizeBytes).toBe(1);
});

test('a table counts its changes', () => {
  const table = new Table<number>();
  const id = '1' as Snowflake;
  table.set(id, 1);
  table.set(id, 2);
  table.delete('2' as Snowflake);
  expect(table.version).toBe(2);
  table.delete(id);
  expect([table.version, table.size]).toEqual([3, 0]);
});
