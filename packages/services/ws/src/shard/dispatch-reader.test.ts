// SPDX-License-Identifier: AGPL-3.0-only
import {
  eventIdsFromJson,
  type IdHalves,
  type Snowflake,
  snowflakeFromFixed64,
} from '@gatefleet/contract';
import { FrameScanner } from '@gatefleet/session';
import { expect, test } from 'vitest';
import { DispatchReader, readyGuildIds } from './dispatch-reader.ts';
import { GuildTracker } from './guild-tracker.ts';

const [OWN, GUILD, CHANNEL, USER] = [
  '1234567890123456789',
  '1234567890123456790',
  '18446744073709551615',
  '7',
];

const SHAPES: readonly (readonly [string, Record<string, unknown>])[] = [
  ['nothing', {}],
  ['all ids', { id: OWN, guild_id: GUILD, channel_id: CHANNEL, user_id: USER }],
  ['an author', { id: OWN, channel_id: CHANNEL, author: { id: USER, x: { id: OWN } } }],
  ['a user', { guild_id: GUILD, user: { name: 'x', id: USER } }],
  ['a member with a user', { guild_id: GUILD, member: { user: { id: USER } } }],
  ['nulls', { id: null, guild_id: null, channel_id: null, user_id: null, user: null }],
  ['zeros', { id: '0', guild_id: '0', channel_id: '0', user_id: '0' }],
  ['no ids at all', { id: 'abc', guild_id: '', channel_id: '-1', user_id: '1e3' }],
  ['ids above 64 bits', { id: '18446744073709551616', guild_id: '099', user_id: '1'.repeat(21) }],
  [
    'look-alikes',
    { x: { id: OWN, guild_id: GUILD }, y: [{ channel_id: CHANNEL }], 'guild_id ': USER },
  ],
  ['a rate limit', { meta: { guild_id: GUILD, nonce: 'n' }, opcode: 8 }],
  ['a list where an object belongs', { user: [{ id: USER }], author: 'x', meta: [] }],
];

const NAMES = [
  'MESSAGE_CREATE',
  'GUILD_CREATE',
  'GUILD_UPDATE',
  'GUILD_DELETE',
  'CHANNEL_UPDATE',
  'THREAD_DELETE',
  'USER_UPDATE',
  'GUILD_MEMBER_ADD',
  'INTERACTION_CREATE',
  'RATE_LIMITED',
  'NAME_OF_TOMORROW',
];

function read(name: string, d: unknown, tracker = new GuildTracker()) {
  const bytes = Buffer.from(JSON.stringify({ t: name, s: 42, op: 0, d }));
  const scan = new FrameScanner();
  if (!scan.scan(bytes)) throw new Error('not scanned');
  return { fields: new DispatchReader(tracker).read(bytes, scan, false), bytes, scan };
}

function idOf({ low, high }: IdHalves): Snowflake | undefined {
  return snowflakeFromFixed64({ low, high, unsigned: true });
}

const CASES = NAMES.flatMap((name) => SHAPES.map(([shape, d]) => [name, shape, d] as const));

test.each(CASES)('%s with %s has the ids that its JSON has', (name, _shape, d) => {
  const { fields } = read(name, d);
  const ids = eventIdsFromJson(name, d);
  expect({
    guildId: idOf(fields.guild),
    channelId: idOf(fields.channel),
    userId: idOf(fields.user),
  }).toEqual(ids);
  const { frame, guildStart, guildEnd } = fields;
  const guildText = frame.toString('latin1', guildStart, guildEnd);
  expect(guildText).toBe(ids.guildId ?? guildText.replace(/[^0]/gu, ''));
});

test('the data are the very bytes of d', () => {
  const { fields } = read('MESSAGE_CREATE', { content: 'ünï 🚀', n: 1 });
  const text = fields.frame.toString('utf8', fields.dataStart, fields.dataEnd);
  expect(text).toBe('{"content":"ünï 🚀","n":1}');
  expect(fields).toMatchObject({ name: 'MESSAGE_CREATE', sequence: 42, replayed: false });
});

test('nothing of one event is left in the next', () => {
  const reader = new DispatchReader(new GuildTracker());
  const scan = new FrameScanner();
  const frames = [
    {
      t: 'INTERACTION_CREATE',
      s: 1,
      op: 0,
      d: { type: 2, guild_id: GUILD, data: { name: 'ban' } },
    },
    { t: 'TYPING_START', s: 2, op: 0, d: {} },
  ].map((frame) => Buffer.from(JSON.stringify(frame)));
  for (const frame of frames) {
    scan.scan(frame);
    reader.read(frame, scan, false);
  }
  const { fields } = reader;
  expect(fields.interaction).toBeUndefined();
  expect([fields.guild.isZero, fields.guildStart, fields.guildEnd]).toEqual([true, 0, 0]);
});

test('guild events keep the tracker, stubs told from whole guilds by what they say', () => {
  const tracker = new GuildTracker();
  tracker.begin([OWN]);
  expect(
    read('GUILD_CREATE', { id: OWN, unavailable: true }, tracker).fields.guildCreateReason,
  ).toBe(0);
  const first = read('GUILD_CREATE', { id: OWN, name: 'x' }, tracker).fields.guildCreateReason;
  read('GUILD_DELETE', { id: OWN, unavailable: true }, tracker);
  const second = read('GUILD_CREATE', { id: OWN, name: 'x' }, tracker).fields.guildCreateReason;
  read('GUILD_DELETE', { id: OWN }, tracker);
  const third = read('GUILD_CREATE', { id: OWN, name: 'x' }, tracker).fields.guildCreateReason;
  expect(new Set([0, first, second, third]).size).toBe(4);
});

test('the guilds of READY, whatever else is in the list', () => {
  const { bytes, scan } = read('READY', {
    guilds: [{ id: OWN, unavailable: true }, 5, {}, { id: GUILD }],
  });
  expect(readyGuildIds(bytes, scan)).toEqual([OWN, GUILD]);
  const none = read('READY', { guilds: null });
  expect(readyGuildIds(none.bytes, none.scan)).toEqual([]);
});
