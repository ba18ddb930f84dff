// SPDX-License-Identifier: AGPL-3.0-only
import { ChannelFlags, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { FormData } from 'undici';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { login } from '../../gateway/bare-client.fixture.ts';
import { INTENTS } from '../../gateway/intents.ts';
import { control } from '../calls.fixture.ts';
import {
  archivedList,
  channel,
  id,
  post,
  thread,
  threadList,
  threadMember,
} from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const message = z.looseObject({ id, flags: z.int(), type: z.int() });
const EVERYTHING_ELSE = (P.ViewChannel | P.SendMessages | P.ReadMessageHistory).toString();

const write = (scene: Scene, channelId: string) =>
  scene.ok(message, 'POST', `/channels/${channelId}/messages`, { content: 'hello' });

const open = (scene: Scene, body: object = {}) =>
  scene.ok(thread, 'POST', `/channels/${scene.channelId(0)}/threads`, {
    name: 'talk',
    type: 11,
    ...body,
  });

const listMessages = (scene: Scene, channelId: string) =>
  scene.ok(z.array(message), 'GET', `/channels/${channelId}/messages`);

const counts = z.looseObject({ message_count: z.int(), total_message_sent: z.int() });

test('counts what is said after the first message, and says about where it is', async () => {
  await using scene = await createScene();
  const home = scene.channelId(0);
  const { id: messageId } = await write(scene, home);
  const body = { name: 'talk' };
  const { id: onMessage } = await scene.ok(
    thread,
    'POST',
    `/channels/${home}/messages/${messageId}/threads`,
    body,
  );
  const of = (threadId: string) => scene.ok(counts, 'GET', `/channels/${threadId}`);
  expect(await of(onMessage)).toMatchObject({ message_count: 0, total_message_sent: 0 });
  const said = await write(scene, onMessage);
  expect(said).toMatchObject({ position: 1 });
  expect(await write(scene, onMessage)).toMatchObject({ position: 2 });
  await scene.call('DELETE', `/channels/${onMessage}/messages/${said.id}`);
  expect(await of(onMessage)).toMatchObject({ message_count: 1, total_message_sent: 2 });
  const forum = await scene.ok(channel, 'POST', `/guilds/${scene.guildId}/channels`, {
    name: 'posts',
    type: 15,
  });
  const posted = await scene.ok(post, 'POST', `/channels/${forum.id}/threads`, {
    name: 'p',
    message: { content: 'x' },
  });
  expect(await of(posted.id)).toMatchObject({ message_count: 0, total_message_sent: 0 });
  await write(scene, posted.id);
  await scene.call('DELETE', `/channels/${posted.id}/messages/${posted.id}`);
  expect(await of(posted.id)).toMatchObject({ message_count: 1, total_message_sent: 1 });
  expect(await write(scene, home)).not.toHaveProperty('position');
});

test('who is in a thread sees their membership with it', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  const path = `/channels/${threadId}`;
  const got = await scene.ok(thread, 'GET', path);
  expect(got.member).toMatchObject({ id: threadId, user_id: scene.botId });
  await scene.call('DELETE', `${path}/thread-members/@me`);
  expect(await scene.ok(thread, 'GET', path)).not.toHaveProperty('member');
});

test('says in the thread who was added and removed, and that it has another name', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  const path = `/channels/${threadId}`;
  await scene.call('PUT', `${path}/thread-members/${scene.ownerId}`);
  await scene.call('PUT', `${path}/thread-members/${scene.ownerId}`);
  await scene.call('DELETE', `${path}/thread-members/${scene.ownerId}`);
  await scene.call('PATCH', path, { name: 'other' });
  await scene.call('PATCH', path, { rate_limit_per_user: 5 });
  const mentions = [{ id: scene.ownerId }];
  const author = { id: scene.botId };
  const wanted = [
    { type: 4, content: 'other', author, mentions: [] },
    { type: 2, author, mentions },
    { type: 1, author, mentions },
  ];
  expect(await listMessages(scene, threadId)).toMatchObject(wanted);
  await scene.event('MESSAGE_CREATE', { channel_id: threadId, type: 4, content: 'other' });
});

test('another time to archive starts anew', async () => {
  await using scene = await createScene({ clock: 'virtual' });
  const { id: threadId, thread_metadata: before } = await open(scene);
  expect((await control(scene.simulator, 'POST', '/clock/advance', { ms: 60_000 })).status).toBe(
    200,
  );
  const path = `/channels/${threadId}`;
  const same = await scene.ok(thread, 'PATCH', path, { name: 'x' });
  expect(same.thread_metadata.archive_timestamp).toBe(before.archive_timestamp);
  const other = await scene.ok(thread, 'PATCH', path, { auto_archive_duration: 60 });
  const movedMs =
    Date.parse(other.thread_metadata.archive_timestamp) - Date.parse(before.archive_timestamp);
  expect(movedMs).toBeGreaterThanOrEqual(60_000);
});

test('starts a thread on a message, which is marked', async () => {
  await using scene = await createScene();
  const home = scene.channelId(0);
  const { id: messageId } = await write(scene, home);
  const path = `/channels/${home}/messages/${messageId}/threads`;
  const answered = await scene.call('POST', path, { name: 'talk', auto_archive_duration: 60 });
  expect(answered.status).toBe(201);
  const made = thread.parse(answered.body);
  expect(made).toMatchObject({ id: messageId, type: 11, parent_id: home, owner_id: scene.botId });
  expect(made.thread_metadata).toMatchObject({ auto_archive_duration: 60, archived: false });
  const told = await scene.event('THREAD_CREATE', { id: messageId });
  expect(told).toMatchObject({ id: messageId, newly_created: true, parent_id: home });
  expect(await scene.event('MESSAGE_UPDATE', { id: messageId })).toMatchObject({ flags: 32 });
  const [starter] = await listMessages(scene, messageId);
  expect(starter).toMatchObject({ type: 21, referenced_message: { id: messageId } });
  const again = await scene.call('POST', path, { name: 'talk' });
  expect(again).toMatchObject(refused(400, 160_004));
});

test('starts a thread alone, with a notice in its channel', async () => {
  await using scene = await createScene();
  const made = await open(scene);
  expect(await scene.event('THREAD_CREATE', { id: made.id })).toMatchObject({ type: 11 });
  const [notice] = await listMessages(scene, scene.channelId(0));
  expect(notice).toMatchObject({
    type: 18,
    content: 'talk',
    message_reference: { channel_id: made.id },
  });
  expect(await scene.ok(thread, 'GET', `/channels/${made.id}`)).toMatchObject({ member_count: 1 });
});

test.each([11, 12])('a thread of type %i is told of, then who began it', async (type) => {
  await using scene = await createScene();
  const made = await open(scene, { type });
  expect(made).toMatchObject({ member_count: 1 });
  await scene.event('THREAD_MEMBERS_UPDATE', { id: made.id });
  const told = scene.client.dispatches.filter(
    ({ d }) => (d as { id?: string } | null)?.id === made.id,
  );
  expect(told).toMatchObject([
    { t: 'THREAD_CREATE', d: { type, member_count: 1, newly_created: true } },
    {
      t: 'THREAD_MEMBERS_UPDATE',
      d: { member_count: 1, added_members: [{ user_id: scene.botId }] },
    },
  ]);
});

test('starts private threads unless told otherwise', async () => {
  await using scene = await createScene();
  const made = await open(scene, { type: undefined, invitable: false });
  expect(made).toMatchObject({ type: 12, thread_metadata: { invitable: false } });
  expect(await listMessages(scene, scene.channelId(0))).toEqual([]);
});

test('refuses threads that cannot be', async () => {
  await using scene = await createScene();
  const path = (channelId: string) => `/channels/${channelId}/threads`;
  const text = path(scene.channelId(0));
  const body = { name: 'talk', type: 11 };
  const nameless = await scene.call('POST', text, {});
  expect(nameless).toMatchObject(invalid('name', 'BASE_TYPE_REQUIRED'));
  const duration = await scene.call('POST', text, { ...body, auto_archive_duration: 1 });
  expect(duration).toMatchObject(invalid('auto_archive_duration', 'BASE_TYPE_CHOICES'));
  const news = await scene.call('POST', text, { ...body, type: 10 });
  expect(news).toMatchObject(refused(400, 50_024));
  const voice = await scene.call('POST', path(scene.channelId(2)), body);
  expect(voice).toMatchObject(refused(400, 50_024));
  expect(await scene.call('POST', path(NOWHERE), body)).toMatchObject(refused(404, 10_003));
  const noMessage = `/channels/${scene.channelId(0)}/messages/${NOWHERE}/threads`;
  expect(await scene.call('POST', noMessage, body)).toMatchObject(refused(404, 10_008));
});

test('takes MANAGE_THREADS to lock, delete and list what is private', async () => {
  await using scene = await createScene({ botPermissions: EVERYTHING_ELSE });
  const home = scene.channelId(0);
  const made = await open(scene);
  const edit = await scene.call('PATCH', `/channels/${made.id}`, { locked: true });
  expect(edit).toMatchObject(refused(403, 50_013));
  expect(await scene.call('DELETE', `/channels/${made.id}`)).toMatchObject(refused(403, 50_013));
  const archived = `/channels/${home}/threads/archived/private`;
  expect(await scene.call('GET', archived)).toMatchObject(refused(403, 50_013));
});

test('forbids threads where an overwrite does', async () => {
  await using scene = await createScene();
  const home = scene.channelId(0);
  const { id: messageId } = await write(scene, home);
  const deny = (P.CreatePublicThreads | P.CreatePrivateThreads).toString();
  await scene.call('PUT', `/channels/${home}/permissions/${scene.botId}`, { type: 1, deny });
  const path = `/channels/${home}`;
  const denied = refused(403, 50_013);
  const onMessage = await scene.call('POST', `${path}/messages/${messageId}/threads`, {
    name: 'a',
  });
  expect(onMessage).toMatchObject(denied);
  for (const type of [11, 12]) {
    const alone = await scene.call('POST', `${path}/threads`, { name: 'a', type });
    expect(alone).toMatchObject(denied);
  }
});

const makeForum = (scene: Scene) =>
  scene.ok(channel, 'POST', `/guilds/${scene.guildId}/channels`, {
    name: 'posts',
    type: 15,
    available_tags: [{ name: 'bug' }, { name: 'done', moderated: true }],
  });

test('posts in a forum: thread and first message have one id', async () => {
  await using scene = await createScene();
  const forum = await makeForum(scene);
  const tags = (forum as { available_tags?: { id: string }[] }).available_tags ?? [];
  const path = `/channels/${forum.id}/threads`;
  const applied_tags = [tags[0]?.id];
  const body = { name: 'broken', applied_tags, message: { content: 'it does not work' } };
  const made = await scene.ok(post, 'POST', path, body);
  expect(made).toMatchObject({
    type: 11,
    applied_tags,
    message: { id: made.id, channel_id: made.id },
  });
  expect(await scene.event('THREAD_CREATE', { id: made.id })).toMatchObject({ applied_tags });
  expect(await scene.event('MESSAGE_CREATE', { id: made.id })).toMatchObject({
    content: 'it does not work',
  });
});

test('refuses posts without a message, with a wrong tag or without the tag that is required', async () => {
  await using scene = await createScene();
  const forum = await makeForum(scene);
  const path = `/channels/${forum.id}/threads`;
  const bare = await scene.call('POST', path, { name: 'a' });
  expect(bare).toMatchObject(invalid('message', 'BASE_TYPE_REQUIRED'));
  const body = { name: 'a', message: { content: 'b' } };
  const empty = await scene.call('POST', path, { name: 'a', message: {} });
  expect(empty).toMatchObject(refused(400, 50_006));
  expect(await scene.eventNames()).not.toContain('THREAD_CREATE');
  const wrong = await scene.call('POST', path, { ...body, applied_tags: [NOWHERE] });
  expect(wrong).toMatchObject(invalid('applied_tags.0', 'BASE_TYPE_CHOICES'));
  await scene.call('PATCH', `/channels/${forum.id}`, { flags: ChannelFlags.RequireTag });
  expect(await scene.call('POST', path, body)).toMatchObject(refused(400, 40_067));
});

test('takes a post as a form', async () => {
  await using scene = await createScene();
  const forum = await makeForum(scene);
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ name: 'a', message: { content: 'b' } }));
  const answered = await scene.call('POST', `/channels/${forum.id}/threads`, undefined, { form });
  expect(answered).toMatchObject({ status: 201, body: { name: 'a', message: { content: 'b' } } });
});

test('archives, opens, locks and renames a thread', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  const path = `/channels/${threadId}`;
  const closed = await scene.ok(thread, 'PATCH', path, { archived: true, locked: true });
  expect(closed.thread_metadata).toMatchObject({ archived: true, locked: true });
  expect(await scene.event('THREAD_UPDATE', { id: threadId })).toEqual(closed);
  const rename = await scene.call('PATCH', path, { name: 'b' });
  expect(rename).toMatchObject(refused(400, 50_083));
  const join = await scene.call('PUT', `${path}/thread-members/@me`);
  expect(join).toMatchObject(refused(400, 50_083));
  const opened = await scene.ok(thread, 'PATCH', path, { archived: false, name: 'b' });
  expect(opened).toMatchObject({ name: 'b', thread_metadata: { archived: false, locked: true } });
  const wrong = await scene.call('PATCH', path, { archived: 'yes' });
  expect(wrong).toMatchObject(invalid('archived', 'BOOLEAN_TYPE_CONVERT'));
});

test('archives what nobody has written in for long enough', async () => {
  await using scene = await createScene({ clock: 'virtual' });
  const { id: threadId } = await open(scene, { auto_archive_duration: 60 });
  const advance = (minutes: number) =>
    control(scene.simulator, 'POST', '/clock/advance', { ms: minutes * 60_000 });
  await advance(50);
  await write(scene, threadId);
  await advance(50);
  const path = `/channels/${threadId}`;
  const awake = await scene.ok(thread, 'GET', path);
  expect(awake.thread_metadata).toMatchObject({ archived: false });
  await advance(10);
  const asleep = await scene.ok(thread, 'GET', path);
  expect(asleep.thread_metadata).toMatchObject({ archived: true, locked: false });
  const { member: _, ...told } = asleep;
  expect(await scene.event('THREAD_UPDATE', { id: threadId })).toEqual(told);
});

test('wakes when somebody writes, and whoever writes is in it', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  await scene.ok(thread, 'PATCH', `/channels/${threadId}`, { archived: true });
  const said = await control(scene.simulator, 'POST', '/act/message', {
    userId: scene.ownerId,
    channelId: threadId,
    content: 'hello',
  });
  expect(said.status).toBe(200);
  const awake = await scene.ok(thread, 'GET', `/channels/${threadId}`);
  expect(awake).toMatchObject({ member_count: 2, thread_metadata: { archived: false } });
  const told = await scene.event('THREAD_MEMBERS_UPDATE', { member_count: 2 });
  expect(told).toMatchObject({ added_members: [{ user_id: scene.ownerId }] });
  const names = await scene.eventNames();
  expect(names.filter((name) => name === 'THREAD_UPDATE')).toHaveLength(2);
});

test('deletes a thread', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  await scene.ok(thread, 'DELETE', `/channels/${threadId}`);
  expect(await scene.event('THREAD_DELETE', { id: threadId })).toEqual({
    id: threadId,
    guild_id: scene.guildId,
    parent_id: scene.channelId(0),
    type: 11,
  });
  expect(await scene.call('GET', `/channels/${threadId}`)).toMatchObject(refused(404, 10_003));
});

test('lets members in and out, and tells of it', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  const path = `/channels/${threadId}/thread-members`;
  const added = await scene.call('PUT', `${path}/${scene.ownerId}`);
  expect(added).toEqual({ status: 204, body: undefined });
  const told = await scene.event('THREAD_MEMBERS_UPDATE', { member_count: 2 });
  expect(told).toMatchObject({ id: threadId, added_members: [{ user_id: scene.ownerId }] });
  const one = await scene.ok(threadMember, 'GET', `${path}/${scene.ownerId}?with_member=true`);
  expect(one).toMatchObject({ id: threadId, member: { user: { id: scene.ownerId } } });
  const all = await scene.ok(z.array(threadMember), 'GET', path);
  expect(all.map((member) => member.user_id).sort()).toEqual([scene.botId, scene.ownerId].sort());
  const page = `${path}?with_member=true&limit=1`;
  const [first, ...rest] = await scene.ok(z.array(threadMember), 'GET', page);
  expect(rest).toEqual([]);
  const next = await scene.ok(z.array(threadMember), 'GET', `${page}&after=${first?.user_id}`);
  expect(next).toMatchObject([{ member: {} }]);
  expect(await scene.call('DELETE', `${path}/${scene.ownerId}`)).toMatchObject({ status: 204 });
  await scene.event('THREAD_MEMBERS_UPDATE', { removed_member_ids: [scene.ownerId] });
  expect(await scene.call('DELETE', `${path}/@me`)).toMatchObject({ status: 204 });
  await scene.event('THREAD_MEMBERS_UPDATE', { removed_member_ids: [scene.botId] });
  expect(await scene.call('PUT', `${path}/@me`)).toMatchObject({ status: 204 });
});

test('knows who is no member', async () => {
  await using scene = await createScene();
  const { id: threadId } = await open(scene);
  const path = `/channels/${threadId}/thread-members`;
  const notIn = await scene.call('GET', `${path}/${scene.ownerId}`);
  expect(notIn).toMatchObject(refused(404, 10_007));
  const removed = await scene.call('DELETE', `${path}/${scene.ownerId}`);
  expect(removed).toMatchObject(refused(404, 10_007));
  expect(await scene.call('PUT', `${path}/${NOWHERE}`)).toMatchObject(refused(404, 10_013));
  const notThread = await scene.call('PUT', `/channels/${scene.channelId(0)}/thread-members/@me`);
  expect(notThread).toMatchObject(refused(400, 50_024));
  const wrong = await scene.call('GET', `${path}?with_member=maybe`);
  expect(wrong).toMatchObject(invalid('with_member', 'BOOLEAN_TYPE_CONVERT'));
});

test('removing others takes MANAGE_THREADS', async () => {
  await using scene = await createScene({ botPermissions: EVERYTHING_ELSE });
  const { id: threadId } = await open(scene);
  const path = `/channels/${threadId}/thread-members/${scene.ownerId}`;
  expect(await scene.call('PUT', path)).toMatchObject({ status: 204 });
  expect(await scene.call('DELETE', path)).toMatchObject(refused(403, 50_013));
});

test('tells of other members only to those with GUILD_MEMBERS', async () => {
  await using scene = await createScene({ identifyWindowMs: 0 });
  const { client } = await login(scene.simulator, { intents: INTENTS.guilds });
  await using quiet = client;
  const { id: threadId } = await open(scene);
  const own = await quiet.untilEvent('THREAD_MEMBERS_UPDATE');
  expect(own.d).toMatchObject({ added_members: [{ user_id: scene.botId }] });
  await scene.call('PUT', `/channels/${threadId}/thread-members/${scene.ownerId}`);
  await scene.call('DELETE', `/channels/${threadId}`);
  await quiet.untilEvent('THREAD_DELETE');
  const told = quiet.dispatches.filter(({ t }) => t === 'THREAD_MEMBERS_UPDATE');
  expect(told).toHaveLength(1);
});

test('lists open and archived threads', async () => {
  await using scene = await createScene();
  const home = scene.channelId(0);
  const first = await open(scene);
  const second = await open(scene);
  const hidden = await open(scene, { type: 12 });
  const active = await scene.ok(threadList, 'GET', `/guilds/${scene.guildId}/threads/active`);
  expect(active.threads.map((one) => one.id)).toEqual([hidden.id, second.id, first.id]);
  expect(active.members.map((one) => one.user_id)).toEqual([scene.botId, scene.botId, scene.botId]);
  for (const one of [first, second, hidden]) {
    await scene.ok(thread, 'PATCH', `/channels/${one.id}`, { archived: true });
  }
  const path = `/channels/${home}/threads/archived`;
  const open2 = await scene.ok(archivedList, 'GET', `${path}/public?limit=2`);
  expect(open2).toMatchObject({ threads: [{ id: second.id }, { id: first.id }], has_more: false });
  const before = encodeURIComponent(open2.threads[0]?.thread_metadata.archive_timestamp ?? '');
  const older = await scene.ok(archivedList, 'GET', `${path}/public?before=${before}`);
  expect(older.threads.map((one) => one.id)).not.toContain(second.id);
  const mine = `/channels/${home}/users/@me/threads/archived/private`;
  for (const at of [`${path}/private`, mine]) {
    const list = await scene.ok(archivedList, 'GET', at);
    expect(list.threads.map((one) => one.id)).toEqual([hidden.id]);
  }
  const wrong = await scene.call('GET', `${path}/public?before=yesterday`);
  expect(wrong).toMatchObject(invalid('before', 'DATE_TIME_TYPE_PARSE'));
  const nowhere = await scene.call('GET', `/channels/${NOWHERE}/threads/archived/public`);
  expect(nowhere).toMatchObject(refused(404, 10_003));
  const noGuild = await scene.call('GET', `/guilds/${NOWHERE}/threads/active`);
  expect(noGuild).toMatchObject(refused(404, 10_004));
});
