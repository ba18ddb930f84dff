// SPDX-License-Identifier: AGPL-3.0-only
import { gatefleet } from '@gatefleet/contract';
import { expect, test } from 'vitest';
import { GuildTracker } from './guild-tracker.ts';

const {
  GUILD_CREATE_REASON_STARTUP: STARTUP,
  GUILD_CREATE_REASON_JOINED: JOINED,
  GUILD_CREATE_REASON_AVAILABLE_AGAIN: AGAIN,
  GUILD_CREATE_REASON_UNSPECIFIED: UNSPECIFIED,
} = gatefleet.v1.GuildCreateReason;

function begun(...guildIds: string[]): GuildTracker {
  const tracker = new GuildTracker();
  tracker.begin(guildIds);
  return tracker;
}

test('guilds of READY start up, each once; others were joined', () => {
  const tracker = begun('1', '2');
  expect(tracker.created('1', 2, false)).toBe(STARTUP);
  expect(tracker.created('1', 3, false)).toBe(JOINED);
  expect(tracker.created('3', 4, false)).toBe(JOINED);
  expect(tracker.created('2', 5, false)).toBe(STARTUP);
  expect(tracker.guildCount).toBe(0);
});

test('a guild that comes back from an outage was not joined', () => {
  const tracker = begun('1');
  tracker.created('1', 2, false);
  tracker.deleted('1', 3, true);
  expect(tracker.created('1', 4, false)).toBe(AGAIN);
  expect(tracker.created('1', 5, false)).toBe(JOINED);
});

test('a GUILD_CREATE that only says "unavailable" is an outage', () => {
  const tracker = begun();
  expect(tracker.created('1', 2, true)).toBe(UNSPECIFIED);
  expect(tracker.created('1', 3, false)).toBe(AGAIN);
});

test('a guild unavailable at the start starts up, whatever is said of it meanwhile', () => {
  const tracker = begun('1', '2');
  tracker.deleted('1', 2, true);
  expect(tracker.created('1', 3, false)).toBe(STARTUP);
  expect(tracker.created('2', 4, true)).toBe(UNSPECIFIED);
  expect(tracker.created('2', 5, false)).toBe(STARTUP);
  expect(tracker.created('2', 6, false)).toBe(JOINED);
});

test('a guild left while pending, or in an outage, is joined when it comes', () => {
  const tracker = begun('1', '2');
  tracker.deleted('1', 2, false);
  expect(tracker.created('1', 3, false)).toBe(JOINED);
  tracker.created('2', 4, false);
  tracker.deleted('2', 5, true);
  tracker.deleted('2', 6, false);
  expect(tracker.created('2', 7, false)).toBe(JOINED);
});

test('changes are handed out in step with the sequence, and forgotten once stored', () => {
  const tracker = begun('1', '2');
  tracker.created('1', 2, false);
  tracker.deleted('1', 5, true);
  tracker.created('2', 9, false);
  expect(tracker.changesThrough(1)).toEqual([]);
  const first = tracker.changesThrough(5);
  expect(first).toEqual([
    { sequence: 2, change: '-p', guildId: '1' },
    { sequence: 5, change: '+o', guildId: '1' },
  ]);
  tracker.stored(first);
  expect(tracker.changesThrough(100)).toEqual([{ sequence: 9, change: '-p', guildId: '2' }]);
});

test('what was not stored is handed out again', () => {
  const tracker = begun('1');
  tracker.created('1', 2, false);
  expect(tracker.changesThrough(2)).toEqual(tracker.changesThrough(2));
  expect(tracker.changesThrough(2)).toHaveLength(1);
});

test('a record written anew is in step with the stored sequence, not ahead of it', () => {
  const tracker = begun('1', '2', '3');
  tracker.created('1', 2, false);
  tracker.stored(tracker.changesThrough(2));
  tracker.created('2', 3, false);
  tracker.deleted('2', 4, true);
  tracker.deleted('4', 5, true);
  tracker.deleted('4', 6, true);
  expect(tracker.sets).toEqual({ pending: new Set(['2', '3']), outage: new Set() });
  tracker.stored(tracker.changesThrough(4));
  expect(tracker.sets).toEqual({ pending: new Set(['3']), outage: new Set(['2']) });
  tracker.created('2', 7, false);
  expect(tracker.sets.outage).toEqual(new Set(['2']));
  tracker.stored(tracker.changesThrough(7));
  expect(tracker.sets.outage).toEqual(new Set(['4']));
});

test('a replay after a restart gives the reasons it gave before', () => {
  const before = begun('1', '2');
  before.created('1', 2, false);
  before.stored(before.changesThrough(2));
  const stored = before.sets;
  const reasons = [before.created('2', 3, false), before.created('3', 4, false)];
  const after = new GuildTracker();
  after.restore(stored);
  expect([after.created('2', 3, false), after.created('3', 4, false)]).toEqual(reasons);
});

test('a new session forgets the one before', () => {
  const tracker = begun('1');
  tracker.deleted('7', 2, true);
  tracker.begin(['2']);
  expect(tracker.changesThrough(100)).toEqual([]);
  expect(tracker.sets).toEqual({ pending: new Set(['2']), outage: new Set() });
});
