// SPDX-License-Identifier: AGPL-3.0-only
import { eventKey } from '@gatefleet/contract';
import { expect, test } from 'vitest';
import { keyPartsFromJson } from './event-ids.ts';

const GUILD = '81384788765712384';
const CHANNEL = '381870553235193857';
const USER = '53908232506183680';

function keyOf(t: string, d: Record<string, unknown>): string {
  return eventKey(keyPartsFromJson(JSON.stringify({ op: 0, s: 1, t, d })));
}

test.each([
  [
    'MESSAGE_CREATE',
    { id: '1', guild_id: GUILD, channel_id: CHANNEL },
    `ws.MESSAGE_CREATE.02.${GUILD}`,
  ],
  ['GUILD_CREATE', { id: GUILD, channels: [{ id: CHANNEL }] }, `ws.GUILD_CREATE.02.${GUILD}`],
  ['GUILD_ROLE_CREATE', { guild_id: GUILD, role: { id: '5' } }, `ws.GUILD_ROLE_CREATE.02.${GUILD}`],
])('%s of a guild', (name, data, key) => {
  expect(keyOf(name, data)).toBe(key);
});

test('a direct message is placed by its channel, a user event by its user', () => {
  const channelWord = String((BigInt(CHANNEL) >> 22n) % 64n).padStart(2, '0');
  const userWord = String((BigInt(USER) >> 22n) % 64n).padStart(2, '0');
  expect(keyOf('MESSAGE_CREATE', { channel_id: CHANNEL, author: { id: USER } })).toBe(
    `ws.MESSAGE_CREATE.${channelWord}.dm`,
  );
  expect(keyOf('CHANNEL_CREATE', { id: CHANNEL })).toBe(`ws.CHANNEL_CREATE.${channelWord}.dm`);
  expect(keyOf('USER_THING', { user: { id: USER } })).toBe(`ws.USER_THING.${userWord}.-`);
});

test('an interaction carries its command', () => {
  const data = { id: '9', type: 2, guild_id: GUILD, data: { type: 1, id: '7', name: 'ban' } };
  expect(keyOf('INTERACTION_CREATE', data)).toBe(`ws.INTERACTION_CREATE.02.${GUILD}.command.ban`);
});

test.each([
  ['nonsense', /not JSON/],
  ['[1]', /not a JSON object/],
  ['{"d":{}}', /has no name/],
  ['{"t":"READY","d":null}', /no "d"/],
])('%s is refused', (text, message) => {
  expect(() => keyPartsFromJson(text)).toThrow(message);
});
