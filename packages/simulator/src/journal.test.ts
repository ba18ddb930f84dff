// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { Journal } from './journal.ts';

const session = { id: 'abc', shardId: 2, shardCount: 4 };

function fill(journal: Journal, count: number): void {
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const guildId = sequence % 2 === 0 ? '18446744073709551615' : null;
    journal.append(session, { sequence, event: 'E', guildId, sizeBytes: 7, crc32: 4_294_967_295 });
  }
}

test('gives back what was put in, ordered and paged', () => {
  const journal = new Journal(100);
  fill(journal, 10);
  const entries = [...journal.entries({ after: 3, limit: 2 })];
  expect(entries.map((entry) => entry.n)).toEqual([4, 5]);
  expect(entries[0]).toMatchObject({
    sessionId: 'abc',
    shardId: 2,
    shardCount: 4,
    sequence: 4,
    event: 'E',
    guildId: '18446744073709551615',
    sizeBytes: 7,
    crc32: 4_294_967_295,
  });
  expect(entries[1]?.guildId).toBeNull();
  expect([...journal.entries({ after: 10 })]).toEqual([]);
});

test('drops its oldest entries when full, and counts them', () => {
  const journal = new Journal(10);
  fill(journal, 35);
  const kept = [...journal.entries()].map((entry) => entry.n);
  expect(kept.length).toBeGreaterThanOrEqual(10);
  expect(kept.at(-1)).toBe(35);
  expect(kept[0]).toBe(journal.dropped + 1);
  expect(kept.length + journal.dropped).toBe(35);
});

test('goes on counting after it was cleared', () => {
  const journal = new Journal(10);
  fill(journal, 3);
  journal.clear();
  expect([...journal.entries()]).toEqual([]);
  fill(journal, 1);
  expect([...journal.entries()].map((entry) => entry.n)).toEqual([4]);
});

test('keeps of a session what its entries say, and no more', () => {
  const journal = new Journal(10);
  const changing = { id: 'abc', shardId: 2, shardCount: 4, buffer: ['large'] };
  const record = { sequence: 1, event: 'E', guildId: null, sizeBytes: 7, crc32: 1 };
  journal.append(changing, record);
  changing.shardId = 3;
  expect([...journal.entries()]).toMatchObject([{ sessionId: 'abc', shardId: 2, shardCount: 4 }]);
});

test('entries keep their names when others come and old ones go', () => {
  const journal = new Journal(4);
  for (let n = 1; n <= 11; n += 1) {
    const record = { sequence: n, event: `E${n}`, guildId: `${n}`, sizeBytes: 7, crc32: 1 };
    journal.append({ id: `s${n}`, shardId: n, shardCount: 20 }, record);
  }
  const kept = [...journal.entries()];
  expect(kept.map(({ n }) => n)).toEqual([5, 6, 7, 8, 9, 10, 11]);
  for (const { n, sessionId, event, guildId, shardId } of kept) {
    expect([sessionId, event, guildId, shardId]).toEqual([`s${n}`, `E${n}`, `${n}`, n]);
  }
});
