// SPDX-License-Identifier: AGPL-3.0-only
// What goes from JSON to discord_api and back, as tables.
import { describe, expect, test } from 'vitest';
import { waitOf } from './caller.ts';
import { flattenErrors } from './discord-errors.ts';
import { channelFromJson, messageFromJson } from './discord-objects.ts';
import { embedFromJson, embedToJson } from './embeds.ts';
import { discord_api } from './generated/messages.js';
import { idOf } from './grpc.fixture.ts';
import { LearnedIds } from './learned-ids.ts';

const { Type } = discord_api.Channel;
const HIGHEST = '18446744073709551615';

/** Through the bytes, as it travels. */
function travelled(message: discord_api.Message.$Properties): discord_api.Message.$Properties {
  return discord_api.Message.decode(discord_api.Message.encode(message).finish());
}

test.each([
  [0, Type.GUILD_TEXT],
  [1, Type.DM],
  [2, Type.GUILD_VOICE],
  [3, Type.GROUP_DM],
  [4, Type.GUILD_CATEGORY],
  [5, Type.GUILD_NEWS],
  [6, Type.UNDEFINED],
  [10, Type.UNDEFINED],
  [15, Type.UNDEFINED],
  [undefined, Type.UNDEFINED],
  ['0', Type.UNDEFINED],
])("Discord's channel type %j is %i", (type, expected) => {
  expect(channelFromJson({ id: '1', type }).type).toBe(expected);
});

test('a channel in full, and with nothing in it', () => {
  const channel = channelFromJson({
    id: HIGHEST,
    type: 0,
    guild_id: '9007199254740993',
    position: 3,
    name: 'général',
    topic: null,
    nsfw: true,
    last_message_id: null,
    parent_id: '2',
  });
  const { Channel } = discord_api;
  const read = Channel.decode(Channel.encode(channel).finish());
  expect(idOf(read.id)).toBe(HIGHEST);
  expect(idOf(read.guildId)).toBe('9007199254740993');
  expect(idOf(read.parentId)).toBe('2');
  expect(idOf(read.lastMessageId)).toBeUndefined();
  expect(read).toMatchObject({ position: 3, name: 'général', topic: '', nsfw: true });
  expect(channelFromJson({})).toMatchObject({ name: '', position: 0, nsfw: false });
});

test('a message with its author and member', () => {
  const message = travelled(
    messageFromJson({
      id: HIGHEST,
      channel_id: '2',
      guild_id: '3',
      content: 'half a pair: \uD800',
      author: { id: '4', username: 'a', discriminator: '0', avatar: null, public_flags: 64 },
      member: { nick: 'n', deaf: true, user: { id: '4', bot: true } },
      webhook_id: '5',
      pinned: true,
      embeds: [{ title: 't' }, null],
    }),
  );
  expect(idOf(message.id)).toBe(HIGHEST);
  expect(idOf(message.guildId)).toBe('3');
  expect(idOf(message.webhookId)).toBe('5');
  expect(message).toMatchObject({
    content: 'half a pair: \uFFFD',
    author: { username: 'a', discriminator: '0', avatar: '', bot: false, publicFlags: 64 },
    member: { nick: 'n', deaf: true, mute: false, user: { bot: true } },
    pinned: true,
    tts: false,
    embeds: [{ title: 't' }, {}],
  });
});

test.each([{}, { id: 5, author: 'x', member: [], embeds: {}, content: 7 }])(
  'a message that is none of the kind is empty: %j',
  (json) => {
    const message = travelled(messageFromJson(json));
    expect(idOf(message.id)).toBeUndefined();
    expect(message).toMatchObject({ content: '', author: null, member: null, embeds: [] });
  },
);

describe('embeds', () => {
  test.each([undefined, null, {}, { title: '', color: 0, fields: [], footer: {}, image: {} }])(
    'without anything in them are none: %j',
    (embed) => {
      expect(embedToJson(embed)).toBeUndefined();
    },
  );

  test('are sent without what is empty, and without what Discord makes itself', () => {
    const embed = {
      title: 't',
      type: 'rich',
      color: 5,
      footer: { text: 'f', proxyIconUrl: 'p' },
      video: { url: 'v' },
      provider: { name: 'p' },
      image: { url: 'i', height: 3, width: 4 },
      fields: [{ name: 'n', value: 'v', inline: true }, {}],
    };
    expect(embedToJson(embed)).toEqual({
      title: 't',
      color: 5,
      footer: { text: 'f' },
      image: { url: 'i' },
      fields: [
        { name: 'n', value: 'v', inline: true },
        { name: '', value: '', inline: false },
      ],
    });
  });

  test('come back with all that Discord has made', () => {
    const json = {
      title: 't',
      type: 'rich',
      description: 'd',
      url: 'u',
      timestamp: '2026-01-02T03:04:05+00:00',
      color: 16_711_807,
      footer: { text: 'f', icon_url: 'fi', proxy_icon_url: 'fp' },
      image: { url: 'i', proxy_url: 'ip', height: 3, width: 4 },
      thumbnail: { url: 't', proxy_url: 'tp', height: 5, width: 6 },
      video: { url: 'v', proxy_url: 'vp', height: 7, width: 8 },
      provider: { name: 'p', url: 'pu' },
      author: { name: 'a', url: 'au', icon_url: 'ai', proxy_icon_url: 'ap' },
      fields: [{ name: 'n', value: 'v', inline: true }],
    };
    expect(embedFromJson(json)).toEqual({
      title: 't',
      type: 'rich',
      description: 'd',
      url: 'u',
      timestamp: '2026-01-02T03:04:05+00:00',
      color: 16_711_807,
      footer: { text: 'f', iconUrl: 'fi', proxyIconUrl: 'fp' },
      image: { url: 'i', proxyIconUrl: 'ip', height: 3, width: 4 },
      thumbnail: { url: 't', proxyUrl: 'tp', height: 5, width: 6 },
      video: { url: 'v', proxyIconUrl: 'vp', height: 7, width: 8 },
      provider: { name: 'p', url: 'pu' },
      author: { name: 'a', url: 'au', iconUrl: 'ai', proxyIconUrl: 'ap' },
      fields: [{ name: 'n', value: 'v', inline: true }],
    });
  });
});

describe('errors of fields', () => {
  test('are lines, wherever they are nested', () => {
    const errors = {
      content: { _errors: [{ code: 'A', message: 'Too long.' }, { message: 'Bad.' }] },
      embeds: { 0: { url: { _errors: [{ message: 'Not a URL.' }] }, title: 'Strange.' } },
    };
    expect(flattenErrors(errors)).toEqual([
      'In content: Too long. Bad.',
      'In embeds.0.url: Not a URL.',
      'In embeds.0.title: Strange.',
    ]);
  });

  test.each([undefined, null, 'x', 5, [], {}])('%j has none of them', (errors) => {
    expect(flattenErrors(errors).filter((line) => line !== 'In : x')).toEqual([]);
  });

  test('neither depth nor number of them matters', () => {
    let deep: object = {};
    for (let at = 0; at < 5_000; at += 1) deep = { a: deep };
    expect(flattenErrors(deep)).toEqual([]);
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, 'x']));
    expect(flattenErrors(wide)).toHaveLength(100);
  });
});

describe('how long a call may wait', () => {
  const NONE = Number.POSITIVE_INFINITY;

  test.each([
    ['neither deadline nor wish', NONE, undefined, { maxWaitMs: 60_000, isDeadlineNear: false }],
    ['a deadline', 11_250, undefined, { maxWaitMs: 10_000, isDeadlineNear: true }],
    ['a far deadline', 901_250, undefined, { maxWaitMs: 900_000, isDeadlineNear: true }],
    ['a wish', NONE, 500, { maxWaitMs: 500, isDeadlineNear: false }],
    ['a wish before the deadline', 11_250, 500, { maxWaitMs: 500, isDeadlineNear: false }],
    ['a wish after the deadline', 11_250, 20_000, { maxWaitMs: 10_000, isDeadlineNear: true }],
    ['a deadline that is over', 500, undefined, { maxWaitMs: 0, isDeadlineNear: true }],
  ])('%s', (_name, deadlineMs, maxWaitMs, expected) => {
    expect(waitOf({ deadlineMs, maxWaitMs }, 60_000, 1_000)).toEqual(expected);
  });
});

test('what was learned is forgotten when it is not used for longest', () => {
  const learned = new LearnedIds(2);
  learned.learn('a', '1');
  learned.learn('b', '2');
  expect(learned.get('a')).toBe('1');
  learned.learn('c', '3');
  expect(['a', 'b', 'c'].map((key) => learned.get(key))).toEqual(['1', undefined, '3']);
  learned.forget('a', 'another');
  expect(learned.get('a')).toBe('1');
  learned.forget('a', '1');
  expect(learned.get('a')).toBeUndefined();
});
