// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { eventIdsFromJson } from './event-ids.ts';

const [OWN, GUILD, CHANNEL, USER] = ['1001', '1002', '1003', '1004'];

test('ids stand where their names say', () => {
  expect(
    eventIdsFromJson('MESSAGE_CREATE', {
      id: OWN,
      guild_id: GUILD,
      channel_id: CHANNEL,
      author: { id: USER },
    }),
  ).toEqual({ guildId: GUILD, channelId: CHANNEL, userId: USER });
});

test.each(['GUILD_CREATE', 'GUILD_UPDATE', 'GUILD_DELETE'])('the id of %s is the guild', (name) => {
  expect(eventIdsFromJson(name, { id: OWN })).toMatchObject({ guildId: OWN, channelId: undefined });
});

test.each([
  'CHANNEL_CREATE',
  'CHANNEL_UPDATE',
  'CHANNEL_DELETE',
  'THREAD_CREATE',
  'THREAD_UPDATE',
  'THREAD_DELETE',
  'THREAD_MEMBER_UPDATE',
  'THREAD_MEMBERS_UPDATE',
  'VOICE_CHANNEL_STATUS_UPDATE',
  'VOICE_CHANNEL_START_TIME_UPDATE',
])('the id of %s is the channel', (name) => {
  expect(eventIdsFromJson(name, { id: OWN, guild_id: GUILD })).toMatchObject({
    guildId: GUILD,
    channelId: OWN,
  });
});

test('the id of USER_UPDATE is the user', () => {
  expect(eventIdsFromJson('USER_UPDATE', { id: OWN })).toEqual({
    guildId: undefined,
    channelId: undefined,
    userId: OWN,
  });
});

test.each([
  ['GUILD_ROLE_CREATE', { guild_id: GUILD, role: { id: OWN } }],
  ['GUILD_BAN_ADD', { guild_id: GUILD, user: { id: USER } }],
  ['GUILD_SCHEDULED_EVENT_CREATE', { id: OWN, guild_id: GUILD, channel_id: null }],
])('the id of %s is not the guild', (name, d) => {
  expect(eventIdsFromJson(name, d).guildId).toBe(GUILD);
});

test('the user of an interaction is the member in a guild, else the user', () => {
  const member = { user: { id: USER } };
  const inGuild = { member, guild_id: GUILD };
  expect(eventIdsFromJson('INTERACTION_CREATE', inGuild).userId).toBe(USER);
  expect(eventIdsFromJson('INTERACTION_CREATE', { user: { id: USER } }).userId).toBe(USER);
  expect(eventIdsFromJson('MESSAGE_CREATE', { member }).userId).toBeUndefined();
});

test('RATE_LIMITED reaches the guild that asked', () => {
  expect(eventIdsFromJson('RATE_LIMITED', { opcode: 8, meta: { guild_id: GUILD } }).guildId).toBe(
    GUILD,
  );
});

test('what is no id is none', () => {
  const nonsense = { id: 5, guild_id: 'x', channel_id: null, user: 'u', author: [{ id: USER }] };
  const none = { guildId: undefined, channelId: undefined, userId: undefined };
  expect(eventIdsFromJson('MESSAGE_CREATE', nonsense)).toEqual(none);
  expect(eventIdsFromJson('GUILD_CREATE', { id: '0' })).toEqual(none);
  expect(eventIdsFromJson('RATE_LIMITED', { meta: null })).toEqual(none);
});
