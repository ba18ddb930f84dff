// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { INTENTS } from '../../gateway/intents.ts';
import { control } from '../calls.fixture.ts';
import { member, nothing, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const NO_RIGHTS = P.ViewChannel.toString();
const members = z.array(member);

const pathOf = (scene: Scene, userId = '') => `/guilds/${scene.guildId}/members/${userId}`;

/** Somebody who is neither the owner nor the bot. */
async function anybody(scene: Scene): Promise<string> {
  const all = await scene.ok(members, 'GET', `/guilds/${scene.guildId}/members?limit=1000`);
  const found = all.find(({ user: { id } }) => ![scene.ownerId, scene.botId].includes(id));
  return found?.user.id ?? NOWHERE;
}

const newRole = (scene: Scene, body: object = {}) =>
  scene.ok(role, 'POST', `/guilds/${scene.guildId}/roles`, body);

test('gets one, lists in pages, and searches', async () => {
  await using scene = await createScene();
  const list = `/guilds/${scene.guildId}/members`;
  const [first] = await scene.ok(members, 'GET', list);
  const all = await scene.ok(members, 'GET', `${list}?limit=1000`);
  const ids = all.map(({ user: { id } }) => id);
  expect(ids).toEqual([...ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
  const [second] = await scene.ok(members, 'GET', `${list}?after=${first?.user.id}`);
  expect([first, second]).toEqual(all.slice(0, 2));
  expect(await scene.ok(member, 'GET', pathOf(scene, ids[1]))).toEqual(second);
  const name = all[2]?.user.username ?? '';
  const found = await scene.ok(members, 'GET', `${list}/search?query=${name}&limit=5`);
  expect(found).toContainEqual(all[2]);
  const none = await scene.ok(members, 'GET', `${list}/search?query=nobody-has-this-name`);
  expect(none).toEqual([]);
});

test('checks queries, and knows who is not there', async () => {
  await using scene = await createScene();
  const list = `/guilds/${scene.guildId}/members`;
  expect(await scene.call('GET', `${list}?limit=0`)).toMatchObject(
    invalid('limit', 'NUMBER_TYPE_MIN'),
  );
  const search = await scene.call('GET', `${list}/search`);
  expect(search).toMatchObject(invalid('query', 'BASE_TYPE_REQUIRED'));
  expect(await scene.call('GET', `${list}/${NOWHERE}`)).toMatchObject(refused(404, 10_013));
  const nowhere = `/guilds/${NOWHERE}/members`;
  expect(await scene.call('GET', nowhere)).toMatchObject(refused(404, 10_004));
  expect(await scene.call('GET', `${nowhere}/search?query=a`)).toMatchObject(refused(404, 10_004));
});

test('lists members only for those who may have the intent', async () => {
  const allowedIntents = INTENTS.messageContent;
  await using scene = await createScene({ allowedIntents }, { intents: INTENTS.guilds });
  const list = `/guilds/${scene.guildId}/members`;
  expect(await scene.call('GET', list)).toMatchObject(refused(403, 50_001));
});

test('changes nick, roles and timeout, tells of it and writes it down', async () => {
  await using scene = await createScene();
  const userId = await anybody(scene);
  const { id: roleId } = await newRole(scene);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const body = { nick: 'Bo', roles: [roleId], communication_disabled_until: until };
  const changed = await scene.ok(member, 'PATCH', pathOf(scene, userId), body);
  expect(changed).toMatchObject({ nick: 'Bo', roles: [roleId] });
  expect(Date.parse(changed.communication_disabled_until ?? '')).toBe(Date.parse(until));
  const told = await scene.event('GUILD_MEMBER_UPDATE', { nick: 'Bo' });
  expect(told).toEqual({ guild_id: scene.guildId, ...changed });
  const entry = await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 24 });
  expect(entry).toMatchObject({ target_id: userId, user_id: scene.botId });
  const roles = await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 25 });
  expect(roles).toMatchObject({ changes: [{ key: '$add', new_value: [{ id: roleId }] }] });
  const back = { nick: '', roles: [], communication_disabled_until: null };
  expect(await scene.ok(member, 'PATCH', pathOf(scene, userId), back)).toMatchObject({
    nick: null,
    roles: [],
    communication_disabled_until: null,
  });
});

test.each([
  [{ nick: 'x'.repeat(33) }, 'nick', 'BASE_TYPE_MAX_LENGTH'],
  [{ roles: 'all' }, 'roles', 'LIST_TYPE_CONVERT'],
  [{ roles: ['all'] }, 'roles.0', 'NUMBER_TYPE_COERCE'],
  [{ mute: 'yes' }, 'mute', 'BOOLEAN_TYPE_CONVERT'],
  [
    { communication_disabled_until: 'soon' },
    'communication_disabled_until',
    'DATE_TIME_TYPE_PARSE',
  ],
  [
    { communication_disabled_until: '2222-01-01' },
    'communication_disabled_until',
    'INVALID_COMMUNICATION_DISABLED_TIMESTAMP',
  ],
])('refuses to change a member to %j', async (body, path, code) => {
  await using scene = await createScene();
  const userId = await anybody(scene);
  const answered = await scene.call('PATCH', pathOf(scene, userId), body);
  expect(answered).toMatchObject(invalid(path, code));
});

test('moves, mutes and disconnects those in voice, and no others', async () => {
  await using scene = await createScene();
  const { guildId, botId, client } = scene;
  const path = pathOf(scene, botId);
  for (const body of [{ mute: true }, { deaf: true }, { channel_id: null }]) {
    expect(await scene.call('PATCH', path, body)).toMatchObject(refused(400, 40_032));
  }
  const home = scene.channelId(2);
  const state = { guild_id: guildId, channel_id: home, self_mute: false, self_deaf: false };
  client.send(4, state);
  await scene.event('VOICE_STATE_UPDATE', { user_id: botId, channel_id: home });
  expect(await scene.ok(member, 'PATCH', path, { mute: true })).toMatchObject({ mute: true });
  await scene.event('VOICE_STATE_UPDATE', { user_id: botId, mute: true });
  const other = await scene.call('POST', `/guilds/${guildId}/channels`, { name: 'v', type: 2 });
  const channelId = other.body['id'];
  const wrong = await scene.call('PATCH', path, { channel_id: scene.channelId(0) });
  expect(wrong).toMatchObject(refused(400, 50_024));
  await scene.ok(member, 'PATCH', path, { channel_id: channelId });
  await scene.event('VOICE_STATE_UPDATE', { user_id: botId, channel_id: channelId });
  await scene.ok(member, 'PATCH', path, { channel_id: null });
  await scene.event('VOICE_STATE_UPDATE', { user_id: botId, channel_id: null });
});

test.each([
  { nick: 'a' },
  { roles: [] },
  { mute: true },
  { deaf: true },
  { channel_id: null },
  { communication_disabled_until: null },
])('takes a permission for %j', async (body) => {
  await using scene = await createScene({ botPermissions: NO_RIGHTS });
  const answered = await scene.call('PATCH', pathOf(scene, scene.ownerId), body);
  expect(answered).toMatchObject(refused(403, 50_013));
});

test('cannot change, kick or silence who stands above', async () => {
  await using scene = await createScene();
  const path = pathOf(scene, scene.ownerId);
  const communication_disabled_until = new Date(Date.now() + 60_000).toISOString();
  for (const body of [{ nick: 'a' }, { communication_disabled_until }]) {
    expect(await scene.call('PATCH', path, body)).toMatchObject(refused(403, 50_013));
  }
  expect(await scene.call('DELETE', path)).toMatchObject(refused(403, 50_013));
});

test('changes its own nick in both ways', async () => {
  await using scene = await createScene();
  const path = pathOf(scene, '@me');
  expect(await scene.ok(member, 'PATCH', path, { nick: 'Me' })).toMatchObject({ nick: 'Me' });
  await scene.event('GUILD_MEMBER_UPDATE', { nick: 'Me' });
  const nick = z.strictObject({ nick: z.string().nullable() });
  expect(await scene.ok(nick, 'PATCH', `${path}/nick`, { nick: null })).toEqual({ nick: null });
  const long = await scene.call('PATCH', path, { nick: 'x'.repeat(33) });
  expect(long).toMatchObject(invalid('nick', 'BASE_TYPE_MAX_LENGTH'));
  const nowhere = await scene.call('PATCH', `/guilds/${NOWHERE}/members/@me`, { nick: 'a' });
  expect(nowhere).toMatchObject(refused(404, 10_004));
});

test('a nick of its own takes CHANGE_NICKNAME', async () => {
  const botPermissions = (P.ManageRoles | P.ManageNicknames).toString();
  await using scene = await createScene({ botPermissions });
  const everyone = `/guilds/${scene.guildId}/roles/${scene.guildId}`;
  await scene.ok(role, 'PATCH', everyone, { permissions: NO_RIGHTS });
  for (const path of ['@me', '@me/nick']) {
    const answered = await scene.call('PATCH', pathOf(scene, path), { nick: 'a' });
    expect(answered).toMatchObject(refused(403, 50_013));
  }
});

test('gives and takes a role', async () => {
  await using scene = await createScene();
  const userId = await anybody(scene);
  const { id: roleId } = await newRole(scene);
  const path = `${pathOf(scene, userId)}/roles/${roleId}`;
  await scene.ok(nothing, 'PUT', path);
  await scene.event('GUILD_MEMBER_UPDATE', { roles: [roleId] });
  expect(await scene.ok(member, 'GET', pathOf(scene, userId))).toMatchObject({ roles: [roleId] });
  await scene.ok(nothing, 'DELETE', path);
  await scene.event('GUILD_MEMBER_UPDATE', { roles: [] });
  const unknown = await scene.call('PUT', `${pathOf(scene, userId)}/roles/${NOWHERE}`);
  expect(unknown).toMatchObject(refused(404, 10_011));
  const nobody = await scene.call('PUT', `${pathOf(scene, NOWHERE)}/roles/${roleId}`);
  expect(nobody).toMatchObject(refused(404, 10_013));
});

test('gives no role that is managed, is for everyone, or stands too high', async () => {
  await using scene = await createScene();
  const roles = await scene.ok(z.array(role), 'GET', `/guilds/${scene.guildId}/roles`);
  const managed = roles.find((one) => one.managed)?.id;
  const userId = await anybody(scene);
  for (const id of [managed, scene.guildId]) {
    const answered = await scene.call('PUT', `${pathOf(scene, userId)}/roles/${id}`);
    expect(answered).toMatchObject(refused(400, 50_028));
  }
});

test('kicks, and says so', async () => {
  await using scene = await createScene();
  const userId = await anybody(scene);
  await scene.ok(nothing, 'DELETE', pathOf(scene, userId));
  const gone = await scene.event('GUILD_MEMBER_REMOVE');
  expect(gone).toMatchObject({ guild_id: scene.guildId, user: { id: userId } });
  const again = await scene.call('DELETE', pathOf(scene, userId));
  expect(again).toMatchObject(refused(404, 10_007));
});

test('somebody who is kicked out of voice leaves it first', async () => {
  await using scene = await createScene();
  const { guildId, simulator } = scene;
  const userId = await anybody(scene);
  const channelId = scene.channelId(2);
  await control(simulator, 'POST', '/act/voice', { userId, guildId, channelId });
  await scene.event('VOICE_STATE_UPDATE', { user_id: userId, channel_id: channelId });
  const before = scene.client.dispatches.length;
  await scene.ok(nothing, 'DELETE', pathOf(scene, userId));
  const left = await scene.event('VOICE_STATE_UPDATE', { user_id: userId, channel_id: null });
  expect(left).toMatchObject({ member: { user: { id: userId } } });
  const names = (await scene.eventNames()).slice(before, before + 2);
  expect(names).toEqual(['VOICE_STATE_UPDATE', 'GUILD_MEMBER_REMOVE']);
});

test('somebody who is kicked leaves the threads too', async () => {
  await using scene = await createScene();
  const userId = await anybody(scene);
  const open = { name: 'talk', type: 11 };
  const made = await scene.call('POST', `/channels/${scene.channelId(0)}/threads`, open);
  const id = made.body['id'];
  await scene.ok(nothing, 'PUT', `/channels/${String(id)}/thread-members/${userId}`);
  await scene.ok(nothing, 'DELETE', pathOf(scene, userId));
  const told = await scene.event('THREAD_MEMBERS_UPDATE', { removed_member_ids: [userId] });
  expect(told).toMatchObject({ id, guild_id: scene.guildId, member_count: 1 });
});

test('takes KICK_MEMBERS and MANAGE_ROLES', async () => {
  await using scene = await createScene({ botPermissions: NO_RIGHTS });
  const userId = await anybody(scene);
  const denied = refused(403, 50_013);
  expect(await scene.call('DELETE', pathOf(scene, userId))).toMatchObject(denied);
  for (const method of ['PUT', 'DELETE']) {
    const path = `${pathOf(scene, userId)}/roles/${scene.guildId}`;
    expect(await scene.call(method, path)).toMatchObject(denied);
  }
});
