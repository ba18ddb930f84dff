// SPDX-License-Identifier: AGPL-3.0-only
import { ChannelFlags, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { channel, guild } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';

const NO_RIGHTS = (P.ViewChannel | P.SendMessages).toString();
const MANAGE = P.ManageChannels.toString();

const kinds = [
  ['text', 0, { topic: 'all sorts', rate_limit_per_user: 5, nsfw: true }],
  ['voice', 2, { bitrate: 96_000, user_limit: 99, rtc_region: 'rotterdam' }],
  ['category', 4, {}],
  ['announcement', 5, { default_auto_archive_duration: 60 }],
  ['stage', 13, { bitrate: 64_000, user_limit: 10_000 }],
  ['forum', 15, { topic: 'x'.repeat(4_096), default_forum_layout: 2, default_sort_order: 1 }],
  ['media', 16, { default_thread_rate_limit_per_user: 10 }],
] as const;

test.each(kinds)('makes a %s channel and tells of it', async (name, type, fields) => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/channels`;
  const made = await scene.ok(channel, 'POST', path, { name, type, ...fields });
  expect(made).toMatchObject({ name, type, guild_id: scene.guildId, parent_id: null, ...fields });
  expect(await scene.event('CHANNEL_CREATE', { id: made.id })).toEqual(made);
  expect(await scene.ok(channel, 'GET', `/channels/${made.id}`)).toEqual(made);
  expect(await scene.ok(z.array(channel), 'GET', path)).toContainEqual(made);
});

test('answers a new channel with 201', async () => {
  await using scene = await createScene();
  const answered = await scene.call('POST', `/guilds/${scene.guildId}/channels`, { name: 'a' });
  expect(answered).toMatchObject({ status: 201, body: { type: 0 } });
});

test('writes names of text channels in lower case with hyphens', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/channels`;
  expect(await scene.ok(channel, 'POST', path, { name: 'My Room' })).toMatchObject({
    name: 'my-room',
  });
  expect(await scene.ok(channel, 'POST', path, { name: 'My Room', type: 2 })).toMatchObject({
    name: 'My Room',
  });
});

test('gives a channel the overwrites of its category', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/channels`;
  const deny = P.AddReactions.toString();
  const overwrites = [{ id: scene.guildId, type: 0, allow: '0', deny }];
  const body = { name: 'rooms', type: 4, permission_overwrites: overwrites };
  const { id } = await scene.ok(channel, 'POST', path, body);
  const made = await scene.ok(channel, 'POST', path, { name: 'room', parent_id: id });
  expect(made).toMatchObject({ parent_id: id, permission_overwrites: overwrites });
});

test.each([
  [{}, 'name', 'BASE_TYPE_REQUIRED'],
  [{ name: '' }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  [{ name: 'x'.repeat(101) }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  [{ name: 'a', type: 1 }, 'type', 'BASE_TYPE_CHOICES'],
  [{ name: 'a', topic: 'x'.repeat(1_025) }, 'topic', 'BASE_TYPE_MAX_LENGTH'],
  [{ name: 'a', rate_limit_per_user: 21_601 }, 'rate_limit_per_user', 'NUMBER_TYPE_MAX'],
  [{ name: 'a', type: 2, bitrate: 96_001 }, 'bitrate', 'NUMBER_TYPE_MAX'],
  [{ name: 'a', type: 2, bitrate: 7_999 }, 'bitrate', 'NUMBER_TYPE_MIN'],
  [{ name: 'a', type: 2, user_limit: 100 }, 'user_limit', 'NUMBER_TYPE_MAX'],
  [{ name: 'a', parent_id: NOWHERE }, 'parent_id', 'CHANNEL_PARENT_INVALID'],
  [
    { name: 'a', default_auto_archive_duration: 61 },
    'default_auto_archive_duration',
    'BASE_TYPE_CHOICES',
  ],
  [
    { name: 'a', permission_overwrites: Array.from({ length: 101 }, () => ({ id: '1', type: 0 })) },
    'permission_overwrites',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    { name: 'a', permission_overwrites: [{ id: 'x', type: 0 }] },
    'permission_overwrites.0.id',
    'NUMBER_TYPE_COERCE',
  ],
])('refuses to make %j', async (body, path, code) => {
  await using scene = await createScene();
  const answered = await scene.call('POST', `/guilds/${scene.guildId}/channels`, body);
  expect(answered).toMatchObject(invalid(path, code));
});

test('a stage has a bitrate of its own', async () => {
  await using scene = await createScene();
  const body = { name: 'a', type: 13, bitrate: 64_001 };
  expect(await scene.call('POST', `/guilds/${scene.guildId}/channels`, body)).toMatchObject(
    refused(400, 30_052),
  );
});

test('refuses a parent that is no category', async () => {
  await using scene = await createScene();
  const body = { name: 'a', parent_id: scene.channelId(0) };
  expect(await scene.call('POST', `/guilds/${scene.guildId}/channels`, body)).toMatchObject(
    invalid('parent_id', 'CHANNEL_PARENT_INVALID_TYPE'),
  );
});

test('takes MANAGE_CHANNELS to make, change, move and delete', async () => {
  await using scene = await createScene({ botPermissions: NO_RIGHTS });
  const channels = `/guilds/${scene.guildId}/channels`;
  const one = `/channels/${scene.channelId(0)}`;
  const denied = refused(403, 50_013);
  expect(await scene.call('POST', channels, { name: 'a' })).toMatchObject(denied);
  expect(await scene.call('PATCH', one, { name: 'a' })).toMatchObject(denied);
  const moved = [{ id: scene.channelId(0), position: 1 }];
  expect(await scene.call('PATCH', channels, moved)).toMatchObject(denied);
  expect(await scene.call('DELETE', one)).toMatchObject(denied);
});

test('knows no channels and guilds that are not there', async () => {
  await using scene = await createScene();
  const body = { name: 'a' };
  const guild = await scene.call('POST', `/guilds/${NOWHERE}/channels`, body);
  expect(guild).toMatchObject(refused(404, 10_004));
  const list = await scene.call('GET', `/guilds/${NOWHERE}/channels`);
  expect(list).toMatchObject(refused(404, 10_004));
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const one = await scene.call(
      method,
      `/channels/${NOWHERE}`,
      method === 'PATCH' ? body : undefined,
    );
    expect(one).toMatchObject(refused(404, 10_003));
  }
  const moved = await scene.call('PATCH', `/guilds/${scene.guildId}/channels`, [{ id: NOWHERE }]);
  expect(moved).toMatchObject(refused(404, 10_003));
});

test('changes a channel, tells of it, and is silent when nothing changes', async () => {
  await using scene = await createScene();
  const path = `/channels/${scene.channelId(0)}`;
  const body = { name: 'other', topic: 'new', nsfw: true, type: 5 };
  const changed = await scene.ok(channel, 'PATCH', path, body);
  expect(changed).toMatchObject(body);
  expect(await scene.event('CHANNEL_UPDATE', { id: changed.id })).toEqual(changed);
  expect(await scene.ok(channel, 'PATCH', path, body)).toEqual(changed);
  const names = await scene.eventNames();
  expect(names.filter((name) => name === 'CHANNEL_UPDATE')).toHaveLength(1);
});

test('refuses changes that do not fit', async () => {
  await using scene = await createScene();
  const [text, voice] = [`/channels/${scene.channelId(0)}`, `/channels/${scene.channelId(2)}`];
  const long = { name: 'x'.repeat(101) };
  const tooLong = invalid('name', 'BASE_TYPE_BAD_LENGTH');
  expect(await scene.call('PATCH', text, long)).toMatchObject(tooLong);
  const convert = invalid('type', 'BASE_TYPE_CHOICES');
  expect(await scene.call('PATCH', voice, { type: 0 })).toMatchObject(convert);
});

test('deletes a channel, and frees those in a category', async () => {
  await using scene = await createScene();
  const category = scene.channelId(4);
  const child = scene.channelId(0);
  const gone = await scene.ok(channel, 'DELETE', `/channels/${category}`);
  expect(await scene.event('CHANNEL_DELETE', { id: category })).toEqual(gone);
  expect(await scene.event('CHANNEL_UPDATE', { id: child })).toMatchObject({ parent_id: null });
  expect(await scene.call('GET', `/channels/${category}`)).toMatchObject(refused(404, 10_003));
});

test('puts those in a deleted voice channel out of voice', async () => {
  await using scene = await createScene();
  const { guildId, botId } = scene;
  const channel_id = scene.channelId(2);
  const state = { guild_id: guildId, channel_id, self_mute: false, self_deaf: false };
  scene.client.send(4, state);
  await scene.event('VOICE_STATE_UPDATE', { user_id: botId, channel_id });
  await scene.ok(channel, 'DELETE', `/channels/${channel_id}`);
  const left = await scene.event('VOICE_STATE_UPDATE', { user_id: botId, channel_id: null });
  expect(left).toMatchObject({ guild_id: guildId, member: { user: { id: botId } } });
  const own = await scene.call('GET', `/guilds/${guildId}/voice-states/@me`);
  expect(own).toMatchObject(refused(404, 10_065));
});

test('tells of a guild whose settings named a deleted channel', async () => {
  await using scene = await createScene();
  const { guildId } = scene;
  const system = scene.guild['system_channel_id'] as string;
  await scene.ok(channel, 'DELETE', `/channels/${system}`);
  const told = await scene.event('GUILD_UPDATE');
  expect(told).toEqual(await scene.ok(guild, 'GET', `/guilds/${guildId}`));
  expect(told).toMatchObject({ system_channel_id: null });
});

test('moves channels and gives them the overwrites of their category', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/channels`;
  const overwrites = [{ id: scene.guildId, type: 0, allow: '0', deny: P.AttachFiles.toString() }];
  const body = { name: 'c', type: 4, permission_overwrites: overwrites };
  const category = await scene.ok(channel, 'POST', path, body);
  const id = scene.channelId(0);
  const move = { id, position: 7, parent_id: category.id, lock_permissions: true };
  expect(await scene.call('PATCH', path, [move])).toMatchObject({ status: 204 });
  expect(await scene.event('CHANNEL_UPDATE', { id })).toMatchObject({
    position: 7,
    parent_id: category.id,
    permission_overwrites: overwrites,
  });
  const wrong = await scene.call('PATCH', path, [{ id, position: 'first' }]);
  expect(wrong).toMatchObject(invalid('0.position', 'NUMBER_TYPE_COERCE'));
});

test('puts and deletes overwrites', async () => {
  await using scene = await createScene();
  const id = scene.channelId(0);
  const path = `/channels/${id}/permissions/${scene.guildId}`;
  const [allow, deny] = [P.AttachFiles.toString(), P.AddReactions.toString()];
  const put = await scene.call('PUT', path, { type: 0, allow, deny });
  expect(put).toEqual({ status: 204, body: undefined });
  const overwrites = [{ id: scene.guildId, type: 0, allow, deny }];
  const told = await scene.event('CHANNEL_UPDATE', { permission_overwrites: overwrites });
  expect(await scene.ok(channel, 'GET', `/channels/${id}`)).toEqual(told);
  expect(await scene.call('DELETE', path)).toMatchObject({ status: 204 });
  await scene.event('CHANNEL_UPDATE', { permission_overwrites: [] });
  expect(await scene.call('DELETE', path)).toMatchObject(refused(404, 10_009));
});

test('checks overwrites: who is meant, what may be given', async () => {
  await using scene = await createScene();
  const base = `/channels/${scene.channelId(0)}/permissions`;
  const own = `${base}/${scene.guildId}`;
  const put = (path: string, body: object) => scene.call('PUT', path, body);
  expect(await put(`${base}/${NOWHERE}`, { type: 0 })).toMatchObject(refused(404, 10_011));
  expect(await put(`${base}/${NOWHERE}`, { type: 1 })).toMatchObject(refused(404, 10_007));
  expect(await put(own, {})).toMatchObject({ status: 400, body: { code: 50_035 } });
  const wrongBits = await put(own, { type: 0, allow: 'all' });
  expect(wrongBits).toMatchObject({ status: 400, body: { code: 50_035 } });
  // The bot has no ADMINISTRATOR to give, and MANAGE_ROLES is given by administrators only.
  const tooMuch = { type: 0, allow: P.Administrator.toString() };
  expect(await put(own, tooMuch)).toMatchObject(refused(403, 50_013));
  const roles = { type: 0, allow: P.ManageRoles.toString() };
  expect(await put(own, roles)).toMatchObject(refused(403, 50_013));
  const missing = await put(`/channels/${NOWHERE}/permissions/${scene.guildId}`, { type: 0 });
  expect(missing).toMatchObject(refused(404, 10_003));
});

test('takes MANAGE_ROLES to change overwrites', async () => {
  const botPermissions = (P.ViewChannel | P.ManageChannels).toString();
  await using scene = await createScene({ botPermissions });
  const path = `/channels/${scene.channelId(0)}`;
  const put = await scene.call('PUT', `${path}/permissions/${scene.guildId}`, { type: 0 });
  expect(put).toMatchObject(refused(403, 50_013));
  const patched = await scene.call('PATCH', path, { permission_overwrites: [] });
  expect(patched).toMatchObject(refused(403, 50_013));
});

test('hides a channel from those who cannot view it', async () => {
  await using scene = await createScene();
  const id = scene.channelId(0);
  const path = `/channels/${id}/permissions/${scene.botId}`;
  const deny = P.ViewChannel.toString();
  expect(await scene.call('PUT', path, { type: 1, deny })).toMatchObject({ status: 204 });
  for (const method of ['GET', 'DELETE']) {
    const answered = await scene.call(method, `/channels/${id}`);
    expect(answered).toMatchObject(refused(403, 50_001));
  }
  const names = await scene.eventNames();
  // The one that hid it.
  expect(names.filter((name) => name === 'CHANNEL_UPDATE')).toHaveLength(1);
});

test('denies in one channel what the bot may elsewhere', async () => {
  await using scene = await createScene();
  const id = scene.channelId(0);
  const path = `/channels/${id}/permissions/${scene.botId}`;
  await scene.call('PUT', path, { type: 1, deny: MANAGE });
  const here = await scene.call('PATCH', `/channels/${id}`, { name: 'a' });
  expect(here).toMatchObject(refused(403, 50_013));
  const there = await scene.call('PATCH', `/channels/${scene.channelId(2)}`, { name: 'a' });
  expect(there).toMatchObject({ status: 200 });
});

test('requires a tag where a forum does', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/channels`;
  const tags = [{ name: 'bug', emoji_name: '🐛' }];
  const forum = { name: 'posts', type: 15, available_tags: tags };
  const made = await scene.ok(channel, 'POST', path, forum);
  const flags = ChannelFlags.RequireTag;
  const changed = await scene.ok(channel, 'PATCH', `/channels/${made.id}`, { flags });
  expect(changed).toMatchObject({ flags, available_tags: [{ name: 'bug', moderated: false }] });
});
