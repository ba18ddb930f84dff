// SPDX-License-Identifier: AGPL-3.0-only
// What channels, forums, webhooks and emojis may not be given, and what follows from a change of theirs.
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { channel, guildEmoji, id, member, post, role, webhook } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const deny = (bits: bigint): string => bits.toString();
const anyChannel = z.looseObject({ id, permission_overwrites: z.array(z.looseObject({ id })) });

const make = (scene: Scene, body: object) =>
  scene.ok(anyChannel, 'POST', `/guilds/${scene.guildId}/channels`, body);

test('channels with the overwrites of their category follow it', async () => {
  await using scene = await createScene();
  const category = await make(scene, { name: 'c', type: 4 });
  const synced = await make(scene, { name: 'synced', parent_id: category.id });
  const own = await make(scene, { name: 'own', parent_id: category.id });
  const overwrite = { type: 0, deny: deny(P.AddReactions) };
  const at = (channelId: string) => `/channels/${channelId}/permissions/${scene.guildId}`;
  await scene.call('PUT', at(own.id), { type: 0, deny: deny(P.AttachFiles) });
  await scene.call('PUT', at(category.id), overwrite);
  const wanted = [{ id: scene.guildId, type: 0, allow: '0', deny: overwrite.deny }];
  const get = (channelId: string) => scene.ok(anyChannel, 'GET', `/channels/${channelId}`);
  expect((await get(synced.id)).permission_overwrites).toEqual(wanted);
  expect((await get(own.id)).permission_overwrites).toMatchObject([{ deny: deny(P.AttachFiles) }]);
  await scene.event('CHANNEL_UPDATE', { id: synced.id, permission_overwrites: wanted });
  await scene.ok(anyChannel, 'PATCH', `/channels/${category.id}`, { permission_overwrites: [] });
  expect((await get(synced.id)).permission_overwrites).toEqual([]);
  await scene.call('PUT', at(synced.id), overwrite);
  await scene.call('PUT', at(category.id), { type: 0, deny: deny(P.EmbedLinks) });
  expect((await get(synced.id)).permission_overwrites).toEqual(wanted);
});

test('overwrites name each role once, and none that is not there', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/channels`;
  const one = { id: scene.guildId, type: 0 };
  const twice = await scene.call('POST', path, { name: 'a', permission_overwrites: [one, one] });
  expect(twice).toMatchObject(
    invalid('permission_overwrites.1.id', 'CHANNEL_OVERWRITE_DUPLICATED'),
  );
  const unknown = [{ id: NOWHERE, type: 0 }];
  const missing = await scene.call('POST', path, { name: 'a', permission_overwrites: unknown });
  expect(missing).toMatchObject(refused(404, 10_011));
});

test.each([
  ['channels', 'POST', (scene: Scene) => `/guilds/${scene.guildId}/channels`, 'name'],
  ['channel', 'PATCH', (scene: Scene) => `/channels/${scene.channelId(0)}`, 'name'],
  ['threads', 'POST', (scene: Scene) => `/channels/${scene.channelId(0)}/threads`, 'name'],
  ['guild', 'PATCH', (scene: Scene) => `/guilds/${scene.guildId}`, 'name'],
  ['webhooks', 'POST', (scene: Scene) => `/channels/${scene.channelId(0)}/webhooks`, 'name'],
])('names of %s are not of spaces alone', async (_name, method, path, field) => {
  await using scene = await createScene();
  const blank = await scene.call(method, path(scene), { [field]: '   ', type: undefined });
  expect(blank).toMatchObject(invalid(field, 'BASE_TYPE_REQUIRED'));
  const spaced = await scene.call(method, path(scene), { [field]: '  some name ' });
  expect(String(spaced.body['name'])).toMatch(/^some[ -]name$/);
});

test('a nick of spaces is none', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/members/@me`;
  expect(await scene.ok(member, 'PATCH', path, { nick: '   ' })).toMatchObject({ nick: null });
});

test('tags have ids of Discord’s making, and go from the posts with the forum', async () => {
  await using scene = await createScene();
  const forum = await scene.ok(channel, 'POST', `/guilds/${scene.guildId}/channels`, {
    name: 'posts',
    type: 15,
    available_tags: [{ id: NOWHERE, name: 'a' }, { name: 'b' }],
  });
  const tags = z.looseObject({ available_tags: z.array(z.looseObject({ id })) }).parse(forum);
  const [first = { id: '' }, second = { id: '' }] = tags.available_tags;
  expect(first.id).not.toBe(NOWHERE);
  const posted = await scene.ok(post, 'POST', `/channels/${forum.id}/threads`, {
    name: 'p',
    applied_tags: [first.id, second.id, first.id],
    message: { content: 'x' },
  });
  expect(posted.applied_tags).toEqual([first.id, second.id]);
  await scene.call('PATCH', `/channels/${forum.id}`, {
    available_tags: [{ id: second.id, name: 'c' }],
  });
  const left = { id: posted.id, applied_tags: [second.id] };
  await scene.event('THREAD_UPDATE', left);
  expect(await scene.call('GET', `/channels/${posted.id}`)).toMatchObject({ body: left });
});

test.each([
  [0, 2 ** 22 - 1, 1 << 21],
  [2, 2 ** 22 - 1, 1 << 21],
  [4, 2 ** 22 - 1, 0],
  [15, 2 ** 22 - 1, (1 << 21) | (1 << 4)],
  [16, 2 ** 22 - 1, (1 << 21) | (1 << 15) | (1 << 4)],
])('of the flags of a channel of type %i only some are set: %i', async (type, flags, kept) => {
  await using scene = await createScene();
  const made = await make(scene, { name: 'x', type });
  const changed = await scene.call('PATCH', `/channels/${made.id}`, { flags });
  expect(changed).toMatchObject({ status: 200, body: { flags: kept } });
});

test('a channel has no more than 15 webhooks, also by moving them', async () => {
  await using scene = await createScene();
  const full = await make(scene, { name: 'full' });
  const add = (channelId: string) =>
    scene.ok(webhook, 'POST', `/channels/${channelId}/webhooks`, { name: 'a' });
  for (let count = 0; count < 15; count += 1) await add(full.id);
  const other = await add(scene.channelId(0));
  const moved = await scene.call('PATCH', `/webhooks/${other.id}`, { channel_id: full.id });
  expect(moved).toMatchObject(refused(400, 30_007));
});

const GIF = `data:image/gif;base64,${Buffer.from('GIF89a').toString('base64')}`;

test('emojis are for roles that are there, and moving images say so in their hashes', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/emojis`;
  const body = { name: 'xy', image: GIF };
  const missing = await scene.call('POST', path, { ...body, roles: [NOWHERE] });
  expect(missing).toMatchObject(refused(404, 10_011));
  const made = await scene.ok(guildEmoji, 'POST', path, body);
  const edited = await scene.call('PATCH', `${path}/${made.id}`, { roles: [NOWHERE] });
  expect(edited).toMatchObject(refused(404, 10_011));
  const { id: roleId } = await scene.ok(role, 'POST', `/guilds/${scene.guildId}/roles`, {});
  const given = await scene.call('PATCH', `${path}/${made.id}`, { roles: [roleId] });
  expect(given).toMatchObject({ status: 200 });
  const hook = await scene.call('POST', `/channels/${scene.channelId(0)}/webhooks`, {
    name: 'a',
    avatar: GIF,
  });
  expect(hook.body['avatar']).toMatch(/^a_[\da-f]{32}$/);
});

test.each(['2021-01-01 (junk', '2021-01-01T00:00:00junk', '2021-01-01T25:00:00Z'])(
  'the timestamp %s is none',
  async (timestamp) => {
    await using scene = await createScene();
    const embeds = [{ title: 'x', timestamp }];
    const answered = await scene.call('POST', `/channels/${scene.channelId(0)}/messages`, {
      embeds,
    });
    expect(answered).toMatchObject(invalid('embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'));
  },
);

test('a ban says once how many messages go', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/bans/${scene.outsider()}`;
  const both = { delete_message_seconds: 60, delete_message_days: 1 };
  const answered = await scene.call('PUT', path, both);
  expect(answered).toMatchObject(invalid('delete_message_days', 'BASE_TYPE_CHOICES'));
  expect(await scene.call('PUT', path, { delete_message_days: 1 })).toMatchObject({ status: 204 });
});
