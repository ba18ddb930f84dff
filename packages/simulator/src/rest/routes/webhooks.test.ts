// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { FormData } from 'undici';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { channel, nothing, webhook } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';
import { message } from '../message-answers.fixture.ts';

const PNG = `data:image/png;base64,${Buffer.from('\x89PNG', 'latin1').toString('base64')}`;

const create = (scene: Scene, channelId = scene.channelId(0)) =>
  scene.ok(webhook, 'POST', `/channels/${channelId}/webhooks`, { name: 'Herald', avatar: PNG });

const pathOf = ({ id, token }: { id: string; token: string }) => `/webhooks/${id}/${token}`;

const makeForum = (scene: Scene) =>
  scene.ok(channel, 'POST', `/guilds/${scene.guildId}/channels`, { name: 'posts', type: 15 });

test('makes a webhook, lists it, and tells that webhooks changed', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const { guildId, botId } = scene;
  const channelId = scene.channelId(0);
  expect(made).toMatchObject({ name: 'Herald', channel_id: channelId, user: { id: botId } });
  expect(made.avatar).toMatch(/^[\da-f]{32}$/);
  const told = await scene.event('WEBHOOKS_UPDATE');
  expect(told).toEqual({ guild_id: guildId, channel_id: channelId });
  await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 50, target_id: made.id });
  const list = z.array(webhook);
  expect(await scene.ok(list, 'GET', `/channels/${channelId}/webhooks`)).toEqual([made]);
  expect(await scene.ok(list, 'GET', `/guilds/${guildId}/webhooks`)).toEqual([made]);
  expect(await scene.ok(webhook, 'GET', `/webhooks/${made.id}`)).toEqual(made);
  const { user: _, ...byToken } = made;
  const anonymous = await scene.call('GET', pathOf(made), undefined, { anonymous: true });
  expect(anonymous).toEqual({ status: 200, body: byToken });
});

test.each([
  [{}, 'name', 'BASE_TYPE_REQUIRED'],
  [{ name: '' }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  [{ name: 'Discord news' }, 'name', 'USERNAME_INVALID_CONTAINS'],
  [{ name: 'Everyone' }, 'name', 'USERNAME_INVALID'],
  [{ name: 'a', avatar: 'data:text/plain,a' }, 'avatar', 'IMAGE_INVALID'],
])('refuses to make the webhook %j', async (body, path, code) => {
  await using scene = await createScene();
  const answered = await scene.call('POST', `/channels/${scene.channelId(0)}/webhooks`, body);
  expect(answered).toMatchObject(invalid(path, code));
});

test('makes none in a category, and none beyond 15', async () => {
  await using scene = await createScene();
  const body = { name: 'a' };
  const category = await scene.call('POST', `/channels/${scene.channelId(4)}/webhooks`, body);
  expect(category).toMatchObject(refused(400, 50_024));
  for (let count = 0; count < 15; count += 1) await create(scene);
  const more = await scene.call('POST', `/channels/${scene.channelId(0)}/webhooks`, body);
  expect(more).toMatchObject(refused(400, 30_007));
});

test('takes MANAGE_WEBHOOKS', async () => {
  await using scene = await createScene({ botPermissions: P.ViewChannel.toString() });
  const denied = refused(403, 50_013);
  const ofChannel = `/channels/${scene.channelId(0)}/webhooks`;
  expect(await scene.call('POST', ofChannel, { name: 'a' })).toMatchObject(denied);
  expect(await scene.call('GET', ofChannel)).toMatchObject(denied);
  expect(await scene.call('GET', `/guilds/${scene.guildId}/webhooks`)).toMatchObject(denied);
});

test('what an application owns it may look at, but not change without MANAGE_WEBHOOKS', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const path = `/webhooks/${made.id}`;
  const overwrite = `/channels/${scene.channelId(0)}/permissions/${scene.botId}`;
  await scene.ok(nothing, 'PUT', overwrite, { type: 1, deny: P.ManageWebhooks.toString() });
  expect(await scene.call('GET', path)).toMatchObject({ status: 200 });
  expect(await scene.call('PATCH', path, { name: 'b' })).toMatchObject(refused(403, 50_013));
  expect(await scene.call('DELETE', path)).toMatchObject(refused(403, 50_013));
  const byToken = await scene.call('PATCH', pathOf(made), { name: 'b' });
  expect(byToken).toMatchObject({ status: 200, body: { name: 'b' } });
});

test('knows no webhook, channel or guild that is not there, and no wrong token', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? {} : undefined;
    const none = await scene.call(method, `/webhooks/${NOWHERE}`, body);
    expect(none).toMatchObject(refused(404, 10_015));
    const byToken = await scene.call(method, `/webhooks/${NOWHERE}/token`, body);
    expect(byToken).toMatchObject(refused(404, 10_015));
    const wrong = await scene.call(method, `/webhooks/${made.id}/token`, body);
    expect(wrong).toMatchObject(refused(401, 50_027));
  }
  const ofChannel = await scene.call('GET', `/channels/${NOWHERE}/webhooks`);
  expect(ofChannel).toMatchObject(refused(404, 10_003));
  const ofGuild = await scene.call('GET', `/guilds/${NOWHERE}/webhooks`);
  expect(ofGuild).toMatchObject(refused(404, 10_004));
});

test('changes, moves and deletes a webhook', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const path = `/webhooks/${made.id}`;
  const to = scene.channelId(2);
  const body = { name: 'Crier', avatar: null, channel_id: to };
  const moved = await scene.ok(webhook, 'PATCH', path, body);
  expect(moved).toMatchObject(body);
  await scene.event('WEBHOOKS_UPDATE', { channel_id: to });
  const long = await scene.call('PATCH', path, { name: 'x'.repeat(81) });
  expect(long).toMatchObject(invalid('name', 'BASE_TYPE_BAD_LENGTH'));
  const byToken = await scene.ok(webhook, 'PATCH', pathOf(made), {
    name: 'Town',
    channel_id: scene.channelId(0),
  });
  expect(byToken).toMatchObject({ name: 'Town', channel_id: to });
  await scene.ok(nothing, 'DELETE', path);
  expect(await scene.call('GET', path)).toMatchObject(refused(404, 10_015));
  const other = await create(scene);
  await scene.ok(nothing, 'DELETE', pathOf(other));
  const gone = await scene.call('POST', pathOf(other), { content: 'a' });
  expect(gone).toMatchObject(refused(404, 10_015));
});

test('says something, under a name of the moment, and tells of it', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const body = { content: 'hear', username: 'Bell', avatar_url: 'https://example.test/a.png' };
  const quiet = await scene.call('POST', pathOf(made), body, { anonymous: true });
  expect(quiet).toEqual({ status: 204, body: undefined });
  const said = await scene.ok(message, 'POST', `${pathOf(made)}?wait=true`, body);
  expect(said).toMatchObject({
    content: 'hear',
    webhook_id: made.id,
    application_id: scene.botId,
    author: { id: made.id, username: 'Bell', discriminator: '0000', bot: true },
  });
  const told = await scene.event('MESSAGE_CREATE', { id: said.id });
  expect(told).toMatchObject({ content: 'hear', webhook_id: made.id, guild_id: scene.guildId });
  expect(told).not.toHaveProperty('member');
});

test('takes files and embeds', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ embeds: [{ title: 'News' }] }));
  form.set('files[0]', new Blob(['all quiet']), 'news.txt');
  const path = `${pathOf(made)}?wait=true`;
  const answered = await scene.call('POST', path, undefined, { form });
  expect(message.parse(answered.body)).toMatchObject({
    embeds: [{ title: 'News' }],
    attachments: [{ filename: 'news.txt', size: 9 }],
  });
});

test.each([
  [{}, refused(400, 50_006)],
  [{ content: 'x'.repeat(2_001) }, invalid('content', 'BASE_TYPE_MAX_LENGTH')],
  [{ content: 'a', username: 'clyde' }, invalid('username', 'USERNAME_INVALID_CONTAINS')],
  [{ content: 'a', username: 'here' }, invalid('username', 'USERNAME_INVALID')],
  [{ content: 'a', avatar_url: 'https://' }, invalid('avatar_url', 'URL_TYPE_INVALID_URL')],
  [{ content: 'a', thread_name: 'b' }, refused(400, 220_003)],
])('refuses to say %j', async (body, answer) => {
  await using scene = await createScene();
  const made = await create(scene);
  expect(await scene.call('POST', pathOf(made), body)).toMatchObject(answer);
});

test('speaks in a thread of its channel, and in no other', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const opened = await scene.call('POST', `/channels/${scene.channelId(0)}/threads`, {
    name: 'talk',
    type: 11,
  });
  const threadId = String(opened.body['id']);
  const path = `${pathOf(made)}?wait=true&thread_id=`;
  const said = await scene.ok(message, 'POST', `${path}${threadId}`, { content: 'a' });
  expect(said.channel_id).toBe(threadId);
  const elsewhere = await scene.call('POST', `${path}${NOWHERE}`, { content: 'a' });
  expect(elsewhere).toMatchObject(refused(400, 10_003));
  const one = `${pathOf(made)}/messages/${said.id}`;
  expect(await scene.call('GET', one)).toMatchObject(refused(404, 10_008));
  expect(await scene.ok(message, 'GET', `${one}?thread_id=${threadId}`)).toMatchObject({
    content: 'a',
  });
});

test('posts in a forum, under a name that it must give', async () => {
  await using scene = await createScene();
  const forum = await makeForum(scene);
  const made = await create(scene, forum.id);
  const path = `${pathOf(made)}?wait=true`;
  const homeless = await scene.call('POST', path, { content: 'a' });
  expect(homeless).toMatchObject(refused(400, 220_001));
  const twice = { content: 'a', thread_name: 'b' };
  const both = await scene.call('POST', `${path}&thread_id=${NOWHERE}`, twice);
  expect(both).toMatchObject(refused(400, 220_002));
  const said = await scene.ok(message, 'POST', path, twice);
  expect(said.channel_id).toBe(said.id);
  const told = await scene.event('THREAD_CREATE', { id: said.id });
  expect(told).toMatchObject({ owner_id: made.id, name: 'b', parent_id: forum.id });
});

test('reads, changes and deletes what it said, and nothing else', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const said = await scene.ok(message, 'POST', `${pathOf(made)}?wait=true`, { content: 'a' });
  const path = `${pathOf(made)}/messages/${said.id}`;
  expect(await scene.ok(message, 'GET', path)).toEqual(said);
  const changed = await scene.ok(message, 'PATCH', path, { content: 'b' });
  expect(changed).toMatchObject({ id: said.id, content: 'b' });
  expect(await scene.event('MESSAGE_UPDATE', { id: said.id })).toMatchObject({ content: 'b' });
  const long = await scene.call('PATCH', path, { content: 'x'.repeat(2_001) });
  expect(long).toMatchObject(invalid('content', 'BASE_TYPE_MAX_LENGTH'));
  const home = `/channels/${scene.channelId(0)}/messages`;
  const other = await scene.ok(message, 'POST', home, { content: 'mine' });
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? { content: 'c' } : undefined;
    const answered = await scene.call(method, `${pathOf(made)}/messages/${other.id}`, body);
    expect(answered).toMatchObject(refused(404, 10_008));
    const wrong = await scene.call(method, `/webhooks/${made.id}/x/messages/${said.id}`, body);
    expect(wrong).toMatchObject(refused(401, 50_027));
  }
  await scene.ok(nothing, 'DELETE', path);
  const gone = await scene.event('MESSAGE_DELETE', { id: said.id });
  expect(gone).toMatchObject({ channel_id: scene.channelId(0) });
});

test("takes Slack's form", async () => {
  await using scene = await createScene();
  const made = await create(scene);
  const body = {
    text: 'build failed',
    username: 'ci',
    attachments: [{ color: '#ff0000', title: 'main', fields: [{ title: 'a', value: 'b' }] }],
  };
  const path = `/webhooks/${made.id}/${made.token}/slack`;
  const url = `${scene.simulator.apiUrl}/v10${path}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'test' },
    body: JSON.stringify(body),
  });
  expect([response.status, await response.text()]).toEqual([200, 'ok']);
  expect(await scene.event('MESSAGE_CREATE', { content: 'build failed' })).toMatchObject({
    author: { username: 'ci' },
    embeds: [{ title: 'main', color: 0xff0000, fields: [{ name: 'a', value: 'b' }] }],
  });
  expect(await scene.call('POST', path, {})).toMatchObject(refused(400, 50_006));
  const wrong = await scene.call('POST', path, { attachments: 'all' });
  expect(wrong).toMatchObject(invalid('attachments', 'LIST_TYPE_CONVERT'));
  const none = await scene.call('POST', `/webhooks/${NOWHERE}/x/slack`, body);
  expect(none).toMatchObject(refused(404, 10_015));
});
