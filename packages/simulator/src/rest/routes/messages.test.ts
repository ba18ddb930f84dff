// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../../domain/api-errors.ts';
import { invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { type Message, message, messageEvent, messages } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

const embed = {
  title: 'Title',
  description: 'Text',
  url: 'https://example.test/page',
  timestamp: '2026-01-02T03:04:05.000Z',
  color: 0xff8800,
  footer: { text: 'foot', icon_url: 'https://example.test/i.png' },
  image: { url: 'https://example.test/i.png' },
  thumbnail: { url: 'https://example.test/t.png' },
  author: { name: 'someone', url: 'https://example.test/' },
  fields: [{ name: 'n', value: 'v', inline: true }],
};
const button = { type: 2, style: 1, custom_id: 'a', label: 'A' };
const link = { type: 2, style: 5, url: 'https://example.test/', label: 'Go' };
const row = (...components: unknown[]) => ({ type: 1, components });
const option = (value: string) => ({ label: value, value });
const menu = (...options: unknown[]) => ({ type: 3, custom_id: 'm', options });

const good: readonly (readonly [string, Record<string, unknown>, object])[] = [
  ['text', { content: 'hello' }, { content: 'hello', type: 0, flags: 0, nonce: undefined }],
  ['text with space around it', { content: '  hello\n' }, { content: 'hello' }],
  ['2,000 emojis', { content: '🚀'.repeat(2_000) }, { content: '🚀'.repeat(2_000) }],
  [
    'an embed',
    { embeds: [embed] },
    { embeds: [{ type: 'rich', title: 'Title', color: 16746496 }] },
  ],
  [
    'texts of an embed with space around them',
    { embeds: [{ title: `${'x'.repeat(256)} `, fields: [{ name: ' n', value: 'v ' }] }] },
    { embeds: [{ title: 'x'.repeat(256), fields: [{ name: 'n', value: 'v' }] }] },
  ],
  [
    'a time in an embed',
    { embeds: [embed] },
    {
      embeds: [{ timestamp: '2026-01-02T03:04:05.000000+00:00' }],
    },
  ],
  [
    'buttons',
    { components: [row(button, link)] },
    {
      components: [
        {
          type: 1,
          id: 1,
          components: [
            { ...button, id: 2 },
            { ...link, id: 3 },
          ],
        },
      ],
    },
  ],
  [
    'a menu',
    { components: [row(menu(option('x'), option('y')))] },
    {
      components: [{ components: [{ type: 3, options: [{ value: 'x' }, { value: 'y' }] }] }],
    },
  ],
  ['a menu of users', { components: [row({ type: 5, custom_id: 'u', max_values: 3 })] }, {}],
  ['a nonce', { content: 'x', nonce: 'n1' }, { nonce: 'n1' }],
  ['a silent message', { content: 'x', flags: 4_096 }, { flags: 4_096 }],
  ['flags that only Discord sets', { content: 'x', flags: 1 | 4 }, { flags: 4 }],
  ['speech', { content: 'x', tts: true }, { tts: true }],
  ['fields that nobody knows', { content: 'x', shrug: true }, { content: 'x' }],
  ['nulls', { content: 'x', embeds: null, components: null, nonce: null }, { embeds: [] }],
  [
    'newer components',
    { flags: 32_768, components: [{ type: 10, content: 'hi' }] },
    {
      flags: 32_768,
      components: [{ type: 10, id: 1, content: 'hi' }],
    },
  ],
];

test.each(good)('sends %s, and the event says the same', async (_name, body, expected) => {
  await using scene = await createMessageScene();
  const { nonce, ...made } = await scene.sent(body);
  expect({ ...made, nonce }).toMatchObject(expected);
  expect(await scene.event('MESSAGE_CREATE', { id: made.id })).toMatchObject({
    ...made,
    guild_id: scene.guildId,
    member: { roles: [scene.roles.get('bots')] },
  });
  expect(await scene.ok(message, 'GET', scene.path('general', `/${made.id}`))).toEqual(made);
});

const times = (count: number, value: unknown) => Array.from({ length: count }, () => value);

const bad: readonly (readonly [string, unknown, string, string])[] = [
  ['too long', { content: 'x'.repeat(2_001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['a number', { content: 12 }, 'content', 'STRING_TYPE_CONVERT'],
  ['eleven embeds', { embeds: times(11, { title: 'x' }) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
  ['an embed title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  ['an embed description', { embeds: [{ description: 'x'.repeat(4_097) }] }, 'embeds.0.description', 'BASE_TYPE_MAX_LENGTH'],
  ['26 fields', { embeds: [{ fields: times(26, { name: 'n', value: 'v' }) }] }, 'embeds.0.fields', 'BASE_TYPE_MAX_LENGTH'],
  ['a field without value', { embeds: [{ fields: [{ name: 'n' }] }] }, 'embeds.0.fields.0.value', 'BASE_TYPE_REQUIRED'],
  ['a blank field', { embeds: [{ fields: [{ name: ' ', value: 'v' }] }] }, 'embeds.0.fields.0.name', 'BASE_TYPE_REQUIRED'],
  ['an embed of space', { embeds: [{ title: ' ' }] }, 'embeds.0', 'LIST_ITEM_VALUE_REQUIRED'],
  ['an embed of nothing', { embeds: [{}] }, 'embeds.0', 'LIST_ITEM_VALUE_REQUIRED'],
  ['an embed that shows nothing', { content: 'x', embeds: [{ color: 1 }] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
  ['a colour', { embeds: [{ title: 'x', color: 0x1000000 }] }, 'embeds.0.color', 'NUMBER_TYPE_MAX'],
  ['a colour in words', { embeds: [{ title: 'x', color: 'red' }] }, 'embeds.0.color', 'NUMBER_TYPE_COERCE'],
  ['a URL', { embeds: [{ title: 'x', url: 'https://' }] }, 'embeds.0.url', 'URL_TYPE_INVALID_URL'],
  ['a scheme', { embeds: [{ title: 'x', url: 'ftp://a.test/' }] }, 'embeds.0.url', 'URL_TYPE_INVALID_SCHEME'],
  ['a time', { embeds: [{ title: 'x', timestamp: 'soon' }] }, 'embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'],
  ['6,001 characters', { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'y'.repeat(2_001) }] }, 'embeds', 'MAX_EMBED_SIZE_EXCEEDED'],
  ['embeds that are none', { embeds: {} }, 'embeds', 'LIST_TYPE_CONVERT'],
  ['an embed that is none', { embeds: ['x'] }, 'embeds.0', 'MODEL_TYPE_CONVERT'],
  ['six rows', { components: Array.from({ length: 6 }, (_, n) => row({ ...button, custom_id: `${n}` })) }, 'components', 'BASE_TYPE_MAX_LENGTH'],
  ['an empty row', { components: [row()] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ['six buttons', { components: [row(...Array.from({ length: 6 }, (_, n) => ({ ...button, custom_id: `${n}` })))] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ['a button without id', { components: [row({ type: 2, style: 1, label: 'A' })] }, 'components.0.components.0.custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
  ['a link with an id', { components: [row({ ...link, custom_id: 'x' })] }, 'components.0.components.0.url', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ['a link without URL', { components: [row({ type: 2, style: 5, label: 'A' })] }, 'components.0.components.0.url', 'BASE_TYPE_REQUIRED'],
  ['a long link', { components: [row({ ...link, url: `https://a.test/${'x'.repeat(500)}` })] }, 'components.0.components.0.url', 'BASE_TYPE_MAX_LENGTH'],
  ['a link to a file', { components: [row({ ...link, url: 'attachment://a.png' })] }, 'components.0.components.0.url', 'URL_TYPE_INVALID_SCHEME'],
  ['an offer with a label', { components: [row({ type: 2, style: 6, sku_id: '1', label: 'A' })] }, 'components.0.components.0.label', 'BUTTON_COMPONENT_FIELD_FORBIDDEN'],
  ['an emoji of nothing', { components: [row({ ...button, emoji: {} })] }, 'components.0.components.0.emoji.name', 'BUTTON_COMPONENT_INVALID_EMOJI'],
  ['an emoji in words', { components: [row(menu({ ...option('x'), emoji: { name: 'smile' } }))] }, 'components.0.components.0.options.0.emoji.name', 'BUTTON_COMPONENT_INVALID_EMOJI'],
  ['a bare button', { components: [row({ type: 2, style: 1, custom_id: 'x' })] }, 'components.0.components.0.label', 'BASE_TYPE_REQUIRED'],
  ['a long label', { components: [row({ ...button, label: 'x'.repeat(81) })] }, 'components.0.components.0.label', 'BASE_TYPE_MAX_LENGTH'],
  ['a style', { components: [row({ ...button, style: 9 })] }, 'components.0.components.0.style', 'BASE_TYPE_CHOICES'],
  ['an id used twice', { components: [row(button, button)] }, 'components.0.components.1.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a menu beside a button', { components: [row(button, menu(option('x')))] }, 'components.0.components.1', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ['a menu without options', { components: [row(menu())] }, 'components.0.components.0.options', 'BASE_TYPE_BAD_LENGTH'],
  ['an option used twice', { components: [row(menu(option('x'), option('x')))] }, 'components.0.components.0.options.1', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  ['two defaults for one value', { components: [row(menu({ ...option('x'), default: true }, { ...option('y'), default: true }))] }, 'components.0.components.0.options', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES'],
  ['more values than options', { components: [row({ ...menu(option('x')), max_values: 2 })] }, 'components.0.components.0.options', 'BASE_TYPE_BAD_LENGTH'],
  ['newer components without the flag', { components: [{ type: 10, content: 'hi' }] }, 'components.0', 'UNION_TYPE_CHOICES'],
  ['an unknown component', { components: [{ type: 99 }] }, 'components.0', 'UNION_TYPE_CHOICES'],
  ['a component without type', { components: [{}] }, 'components.0', 'TAG_FIELD_MISSING'],
  ['4,001 characters of text', { flags: 32_768, components: [{ type: 10, content: 'x'.repeat(4_000) }, { type: 10, content: 'y' }] }, 'components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ['41 components', { flags: 32_768, components: [{ type: 17, components: times(40, { type: 14 }) }] }, 'components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ['a file from elsewhere', { flags: 32_768, components: [{ type: 13, file: { url: 'https://a.test/b' } }] }, 'components.0.file.url', 'URL_TYPE_INVALID_SCHEME'],
  ['text beside newer components', { content: 'x', flags: 32_768, components: [{ type: 10, content: 'hi' }] }, 'content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ['a long nonce', { content: 'x', nonce: 'n'.repeat(26) }, 'nonce', 'NONCE_TYPE_TOO_LONG'],
  ['a nonce of another kind', { content: 'x', nonce: true }, 'nonce', 'NONCE_TYPE_INVALID_TYPE'],
  ['parse and users', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }, 'allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ['a user mentioned twice', { content: 'x', allowed_mentions: { users: ['1', '1'] } }, 'allowed_mentions.users.1', 'SET_TYPE_ALREADY_CONTAINS_VALUE'],
  ['a kind of mention', { content: 'x', allowed_mentions: { parse: ['cats'] } }, 'allowed_mentions.parse.0', 'BASE_TYPE_CHOICES'],
  ['a mentioned user', { content: 'x', allowed_mentions: { users: ['no'] } }, 'allowed_mentions.users.0', 'NUMBER_TYPE_COERCE'],
  ['speech', { content: 'x', tts: 'yes' }, 'tts', 'BOOLEAN_TYPE_CONVERT'],
  ['flags', { content: 'x', flags: -1 }, 'flags', 'NUMBER_TYPE_MIN'],
  ['a reply to nothing', { content: 'x', message_reference: { message_id: NOWHERE } }, 'message_reference', 'REPLIES_UNKNOWN_MESSAGE'],
  ['a reply without id', { content: 'x', message_reference: {} }, 'message_reference.message_id', 'BASE_TYPE_REQUIRED'],
  ['a poll with no answers', { poll: { question: { text: 'q' }, answers: [] } }, 'poll.answers', 'BASE_TYPE_BAD_LENGTH'],
  ['a poll of 33 days', { poll: { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }], duration: 769 } }, 'poll.duration', 'NUMBER_TYPE_MAX'],
  ['an attachment that is not there', { content: 'x', attachments: [{ id: 0 }] }, 'attachments.0', 'ATTACHMENT_NOT_FOUND'],
]; // prettier-ignore

test.each(bad)('refuses %s, and says where it is', async (_name, body, path, code) => {
  await using scene = await createMessageScene();
  const answered = await scene.call('POST', scene.path(), body);
  expect(answered).toMatchObject(invalid(path, code));
  expect(await scene.eventNames()).not.toContain('MESSAGE_CREATE');
});

test.each([{}, { content: '' }, { content: ' \n' }, { embeds: [] }])(
  'refuses to send nothing: %j',
  async (body) => {
    await using scene = await createMessageScene();
    expect(await scene.call('POST', scene.path(), body)).toMatchObject(refused(400, 50_006));
  },
);

test.each([
  ['silent', { content: 'x' }, 403, 50_013],
  ['blind', { content: 'x' }, 403, 50_001],
  ['plain', { embeds: [embed] }, 403, 50_013],
  ['board', { content: 'x' }, 400, 50_008],
  ['group', { content: 'x' }, 400, 50_008],
  ['general', { sticker_ids: ['749054660769218631'] }, 400, 50_081],
])('in the channel "%s" refuses %j', async (where, body, status, code) => {
  await using scene = await createMessageScene();
  expect(await scene.call('POST', scene.path(where), body)).toMatchObject(refused(status, code));
});

test('refuses channels that are not there, and ids that are none', async () => {
  await using scene = await createMessageScene();
  const body = { content: 'x' };
  expect(await scene.call('POST', `/channels/${NOWHERE}/messages`, body)).toMatchObject(
    refused(404, 10_003),
  );
  expect(await scene.call('POST', '/channels/general/messages', body)).toMatchObject(
    invalid('channel_id', 'NUMBER_TYPE_COERCE'),
  );
  const anonymous = await scene.call('POST', scene.path(), body, { anonymous: true });
  expect(anonymous).toMatchObject(refused(401, 0));
});

test('tells messages of voice channels too', async () => {
  await using scene = await createMessageScene();
  await scene.sent({ content: 'over here' }, 'calls');
});

test('with enforce_nonce the same nonce is the same message', async () => {
  await using scene = await createMessageScene();
  const body = { content: 'once', nonce: 7, enforce_nonce: true };
  const first = await scene.ok(message, 'POST', scene.path(), body);
  expect(await scene.ok(message, 'POST', scene.path(), { ...body, nonce: '7' })).toEqual(first);
  const other = await scene.ok(message, 'POST', scene.path(), { content: 'x', nonce: 7 });
  expect(other.id).not.toBe(first.id);
  const names = await scene.eventNames();
  expect(names.filter((name) => name === 'MESSAGE_CREATE')).toHaveLength(2);
});

test('a nonce is forgotten after some minutes', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const body = { content: 'x', nonce: 'n', enforce_nonce: true };
  const first = await scene.ok(message, 'POST', scene.path(), body);
  scene.advance(300_001);
  const second = await scene.ok(message, 'POST', scene.path(), body);
  expect(second.id).not.toBe(first.id);
});

const pings = (scene: MessageScene) =>
  `<@${scene.alice}> <@!${scene.bob}> <@&${scene.roles.get('pingable')}> @everyone`;

test.each([
  [undefined, { users: 2, roles: 1, everyone: true }],
  [{}, { users: 0, roles: 0, everyone: false }],
  [{ parse: [] }, { users: 0, roles: 0, everyone: false }],
  [{ parse: ['users'] }, { users: 2, roles: 0, everyone: false }],
  [{ parse: ['roles', 'everyone'] }, { users: 0, roles: 1, everyone: true }],
])('mentions by allowed_mentions %j', async (allowed_mentions, counts) => {
  await using scene = await createMessageScene();
  const made = await scene.sent({ content: pings(scene), allowed_mentions });
  expect(made.mentions).toHaveLength(counts.users);
  expect(made.mention_roles).toHaveLength(counts.roles);
  expect(made.mention_everyone).toBe(counts.everyone);
});

test('mentions only the users that are named', async () => {
  await using scene = await createMessageScene();
  const allowed_mentions = { users: [scene.bob] };
  const made = await scene.sent({ content: pings(scene), allowed_mentions });
  expect(made.mentions.map(({ id }) => id)).toEqual([scene.bob]);
});

test('roles that are not mentionable, and everyone, take MENTION_EVERYONE', async () => {
  await using scene = await createMessageScene();
  const quiet = `<@&${scene.roles.get('quiet')}> <@&${scene.roles.get('pingable')}> @here`;
  const strong = await scene.sent({ content: quiet });
  expect(strong).toMatchObject({ mention_everyone: true });
  expect(strong.mention_roles).toHaveLength(2);
  const meek = await scene.sent({ content: quiet }, 'meek');
  expect(meek).toMatchObject({
    mention_everyone: false,
    mention_roles: [scene.roles.get('pingable')],
  });
});

test('in slow mode users wait, bots do not', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  await scene.call('PATCH', `/channels/${scene.channel('general')}`, { rate_limit_per_user: 10 });
  scene.said('one');
  expect(() => scene.said('two')).toThrow(new ApiError('slowMode'));
  scene.advance(10_000);
  scene.said('two');
  await scene.sent({ content: 'one' });
  await scene.sent({ content: 'two' });
});

test('replies, with what is replied to and its author mentioned', async () => {
  await using scene = await createMessageScene();
  const asked = scene.said('a question');
  const message_reference = { message_id: asked };
  const made = await scene.sent({ content: 'an answer', message_reference });
  expect(made).toMatchObject({
    type: 19,
    message_reference: { type: 0, message_id: asked, channel_id: made.channel_id },
    referenced_message: { id: asked, content: 'a question' },
    mentions: [{ id: scene.alice }],
  });
  const quiet = { content: 'x', message_reference, allowed_mentions: { parse: ['users'] } };
  expect((await scene.sent(quiet)).mentions).toEqual([]);
  await scene.call('DELETE', scene.path('general', `/${asked}`));
  const later = await scene.ok(message, 'GET', scene.path('general', `/${made.id}`));
  expect(later.referenced_message).toBeNull();
});

test('replies to what is gone when told that it may be', async () => {
  await using scene = await createMessageScene();
  const message_reference = { message_id: NOWHERE, fail_if_not_exists: false };
  const made = await scene.sent({ content: 'x', message_reference });
  expect(made.type).toBe(0);
  expect(made).not.toHaveProperty('message_reference');
});

test('refuses replies across channels, and without READ_MESSAGE_HISTORY', async () => {
  await using scene = await createMessageScene();
  const elsewhere = scene.said('x', 'news');
  const across = { message_id: elsewhere, channel_id: scene.channel('news') };
  const answered = await scene.call('POST', scene.path(), {
    content: 'x',
    message_reference: across,
  });
  expect(answered).toMatchObject(
    invalid('message_reference', 'REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL'),
  );
  const hidden = scene.said('x', 'forgetful');
  const reply = { content: 'x', message_reference: { message_id: hidden } };
  expect(await scene.call('POST', scene.path('forgetful'), reply)).toMatchObject(
    refused(403, 160_002),
  );
});

test('forwards a message as it was', async () => {
  await using scene = await createMessageScene();
  const source = await scene.sent({ content: 'news', embeds: [embed] }, 'news');
  const reference = { type: 1, message_id: source.id, channel_id: source.channel_id };
  const made = await scene.sent({ message_reference: reference });
  expect(made).toMatchObject({
    type: 0,
    content: '',
    flags: 16_384,
    message_reference: { type: 1, message_id: source.id, guild_id: scene.guildId },
    message_snapshots: [{ message: { content: 'news', embeds: [{ title: 'Title' }] } }],
  });
  const more = { content: 'look', message_reference: reference };
  expect(await scene.call('POST', scene.path(), more)).toMatchObject(refused(400, 160_011));
  const unseen = { ...reference, channel_id: scene.channel('blind') };
  expect(await scene.call('POST', scene.path(), { message_reference: unseen })).toMatchObject(
    refused(403, 50_001),
  );
});

test('lists messages by before, after, around and limit, newest first', async () => {
  await using scene = await createMessageScene();
  const ids = Array.from({ length: 7 }, (_, n) => scene.said(`${n}`));
  const list = async (query: string): Promise<number[]> => {
    const found = await scene.ok(messages, 'GET', scene.path('general', query));
    return found.map((one) => ids.indexOf(one.id as (typeof ids)[number]));
  };
  expect(await list('')).toEqual([6, 5, 4, 3, 2, 1, 0]);
  expect(await list('?limit=2')).toEqual([6, 5]);
  expect(await list(`?before=${ids[3]}&limit=2`)).toEqual([2, 1]);
  expect(await list(`?after=${ids[3]}&limit=2`)).toEqual([5, 4]);
  expect(await list(`?around=${ids[3]}&limit=3`)).toEqual([4, 3, 2]);
  // What is around an id need not be there itself.
  expect(await list(`?around=${NOWHERE}&limit=3`)).toEqual([0]);
});

test.each([
  ['?limit=0', 'limit', 'NUMBER_TYPE_MIN'],
  ['?limit=101', 'limit', 'NUMBER_TYPE_MAX'],
  ['?limit=x', 'limit', 'NUMBER_TYPE_COERCE'],
  ['?before=x', 'before', 'NUMBER_TYPE_COERCE'],
])('refuses a list %s', async (query, field, code) => {
  await using scene = await createMessageScene();
  const answered = await scene.call('GET', scene.path('general', query));
  expect(answered).toMatchObject(invalid(field, code));
});

test('without READ_MESSAGE_HISTORY lists are empty and others cannot be read', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x', 'forgetful');
  expect(await scene.ok(messages, 'GET', scene.path('forgetful'))).toEqual([]);
  expect(await scene.call('GET', scene.path('forgetful', `/${id}`))).toMatchObject(
    refused(403, 50_013),
  );
  expect(await scene.call('GET', scene.path('general', `/${NOWHERE}`))).toMatchObject(
    refused(404, 10_008),
  );
  expect(await scene.call('GET', scene.path('board'))).toMatchObject(refused(400, 50_024));
});

test('edits its own message and says when', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const made = await scene.sent({ content: 'one', embeds: [embed] });
  scene.advance(1_000);
  const path = scene.path('general', `/${made.id}`);
  const edited = await scene.ok(message, 'PATCH', path, { content: `two <@${scene.bob}>` });
  expect(edited).toMatchObject({
    content: `two <@${scene.bob}>`,
    embeds: [{ title: 'Title' }],
    mentions: [{ id: scene.bob }],
    edited_timestamp: '2026-01-01T00:00:01.000000+00:00',
  });
  const told = messageEvent.parse(await scene.event('MESSAGE_UPDATE', { id: made.id }));
  expect(told).toMatchObject({ content: edited.content, guild_id: scene.guildId });
  const without = await scene.ok(message, 'PATCH', path, { content: null, components: null });
  expect(without).toMatchObject({ content: '', embeds: [{ title: 'Title' }], mentions: [] });
  expect(await scene.call('PATCH', path, { embeds: [] })).toMatchObject(refused(400, 50_006));
  expect(await scene.call('PATCH', path, { content: 'x'.repeat(2_001) })).toMatchObject(
    invalid('content', 'BASE_TYPE_MAX_LENGTH'),
  );
});

test('of others it can only hide the embeds, with MANAGE_MESSAGES', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('look');
  const path = scene.path('general', `/${id}`);
  expect(await scene.call('PATCH', path, { content: 'x' })).toMatchObject(refused(403, 50_005));
  expect(await scene.ok(message, 'PATCH', path, { flags: 4 })).toMatchObject({
    flags: 4,
    content: 'look',
    edited_timestamp: null,
  });
  expect(await scene.ok(message, 'PATCH', path, { flags: 0 })).toMatchObject({ flags: 0 });
  const other = scene.said('look', 'modless');
  const modless = await scene.call('PATCH', scene.path('modless', `/${other}`), { flags: 4 });
  expect(modless).toMatchObject(refused(403, 50_013));
  const nowhere = await scene.call('PATCH', scene.path('general', `/${NOWHERE}`), { flags: 4 });
  expect(nowhere).toMatchObject(refused(404, 10_008));
});

test('deletes its own, and others with MANAGE_MESSAGES', async () => {
  await using scene = await createMessageScene();
  const own = await scene.sent({ content: 'x' });
  const other = scene.said('x');
  for (const id of [own.id, other]) {
    const path = scene.path('general', `/${id}`);
    expect(await scene.call('DELETE', path)).toEqual({ status: 204, body: undefined });
    expect(await scene.event('MESSAGE_DELETE', { id })).toEqual({
      id,
      channel_id: scene.channel('general'),
      guild_id: scene.guildId,
    });
    expect(await scene.call('DELETE', path)).toMatchObject(refused(404, 10_008));
  }
  const safe = scene.said('x', 'modless');
  expect(await scene.call('DELETE', scene.path('modless', `/${safe}`))).toMatchObject(
    refused(403, 50_013),
  );
});

test('deletes in bulk what is there and young enough', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const old = scene.said('old');
  scene.advance(14 * 86_400_000 + 1);
  const ids = Array.from({ length: 3 }, (_, n) => scene.said(`${n}`));
  const path = scene.path('general', '/bulk-delete');
  const bulk = async (list: readonly string[], where = path) =>
    scene.call('POST', where, { messages: list });
  expect(await bulk(ids.slice(0, 1))).toMatchObject(refused(400, 50_016));
  expect(await bulk([ids[0] ?? '', ids[0] ?? ''])).toMatchObject(
    invalid('messages.1', 'SET_TYPE_ALREADY_CONTAINS_VALUE'),
  );
  expect(await bulk(Array.from({ length: 101 }, (_, n) => `${BigInt(NOWHERE) + BigInt(n)}`)))
    .toMatchObject(refused(400, 50_016)); // prettier-ignore
  expect(await bulk([...ids, old])).toMatchObject(refused(400, 50_034));
  expect(await bulk(['x', 'y'])).toMatchObject(invalid('messages.0', 'NUMBER_TYPE_COERCE'));
  expect(await bulk(ids, scene.path('modless', '/bulk-delete'))).toMatchObject(
    refused(403, 50_013),
  );
  const gone = scene.said('gone');
  await scene.call('DELETE', scene.path('general', `/${gone}`));
  expect(await bulk([...ids, gone])).toEqual({ status: 204, body: undefined });
  expect(await scene.event('MESSAGE_DELETE_BULK')).toEqual({
    ids,
    channel_id: scene.channel('general'),
    guild_id: scene.guildId,
  });
  expect(await scene.ok(messages, 'GET', scene.path())).toMatchObject([{ id: old }]);
});

test('publishes a message of an announcement channel once', async () => {
  await using scene = await createMessageScene();
  const made = await scene.sent({ content: 'news' }, 'news');
  const path = scene.path('news', `/${made.id}/crosspost`);
  expect(await scene.ok(message, 'POST', path)).toMatchObject({ id: made.id, flags: 1 });
  expect(await scene.event('MESSAGE_UPDATE', { id: made.id })).toMatchObject({ flags: 1 });
  expect(await scene.call('POST', path)).toMatchObject(refused(400, 40_033));
  const plain = await scene.sent({ content: 'x' });
  const wrong = await scene.call('POST', scene.path('general', `/${plain.id}/crosspost`));
  expect(wrong).toMatchObject(refused(400, 50_024));
});

test('tells that somebody is typing', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const typing = (where: string) => `/channels/${scene.channel(where)}/typing`;
  expect(await scene.call('POST', typing('general'))).toEqual({ status: 204, body: undefined });
  expect(await scene.event('TYPING_START')).toMatchObject({
    channel_id: scene.channel('general'),
    guild_id: scene.guildId,
    user_id: scene.botId,
    timestamp: 1_767_225_600,
    member: { user: { id: scene.botId } },
  });
  expect(await scene.call('POST', typing('silent'))).toMatchObject(refused(403, 50_013));
  expect(await scene.call('POST', typing('blind'))).toMatchObject(refused(403, 50_001));
});

test('what is said in a channel is seen by those who view it, with content by those who may', async () => {
  await using scene = await createMessageScene({ identifyWindowMs: 0 });
  const blind = scene.said('unseen', 'blind');
  const seen = scene.said('seen');
  await scene.event('MESSAGE_CREATE', { id: seen });
  expect(scene.client.dispatches.filter(({ d }) => JSON.stringify(d).includes(blind))).toEqual([]);
  await using other = await scene.secondSession(512);
  const hidden = scene.said('hidden');
  const named = scene.said(`<@${scene.botId}> hello`);
  const own: Message = await scene.sent({ content: 'own' });
  const told = async (id: string) => (await other.until(({ d }) => isMessage(d, id))).d;
  expect(await told(hidden)).toMatchObject({ content: '', embeds: [], components: [] });
  expect(await told(named)).toMatchObject({ content: `<@${scene.botId}> hello` });
  expect(await told(own.id)).toMatchObject({ content: 'own' });
});

function isMessage(data: unknown, id: string): boolean {
  return z.object({ id: z.literal(id) }).safeParse(data).success;
}
