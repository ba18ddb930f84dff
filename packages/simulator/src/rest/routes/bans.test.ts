// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { ban, bulkBanned, member, nothing } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const bansOf = ({ guildId }: Scene) => `/guilds/${guildId}/bans`;
const bulkOf = ({ guildId }: Scene) => `/guilds/${guildId}/bulk-ban`;

async function others(scene: Scene): Promise<string[]> {
  const path = `/guilds/${scene.guildId}/members?limit=1000`;
  const all = await scene.ok(z.array(member), 'GET', path);
  const ids = all.map(({ user: { id } }) => id);
  return ids.filter((id) => id !== scene.botId && id !== scene.ownerId);
}

test('bans, with the reason that was given, and tells of it', async () => {
  await using scene = await createScene();
  const [userId = NOWHERE] = await others(scene);
  const path = `${bansOf(scene)}/${userId}`;
  const put = await scene.call('PUT', path, {}, { reason: 'spam & more' });
  expect(put).toEqual({ status: 204, body: undefined });
  expect(await scene.event('GUILD_BAN_ADD')).toMatchObject({ user: { id: userId } });
  expect(await scene.event('GUILD_MEMBER_REMOVE')).toMatchObject({ user: { id: userId } });
  expect(await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 22 })).toMatchObject({
    guild_id: scene.guildId,
    target_id: userId,
    reason: 'spam & more',
  });
  const found = await scene.ok(ban, 'GET', path);
  expect(found).toMatchObject({ reason: 'spam & more', user: { id: userId } });
  await scene.ok(nothing, 'DELETE', path);
  expect(await scene.event('GUILD_BAN_REMOVE')).toMatchObject({ user: { id: userId } });
  for (const method of ['GET', 'DELETE']) {
    expect(await scene.call(method, path)).toMatchObject(refused(404, 10_026));
  }
});

test('deletes the messages of the last seconds, if asked to', async () => {
  await using scene = await createScene();
  const [loud = NOWHERE, quiet = NOWHERE] = await others(scene);
  const channelId = scene.channelId(0);
  const write = (userId: string) =>
    control<{ id: string }>(scene.simulator, 'POST', '/act/message', {
      userId,
      channelId,
      content: 'hello',
    });
  for (const userId of [loud, quiet, loud]) expect((await write(userId)).status).toBe(200);
  await scene.ok(nothing, 'PUT', `${bansOf(scene)}/${quiet}`, {});
  await scene.ok(nothing, 'PUT', `${bansOf(scene)}/${loud}`, { delete_message_days: 1 });
  const gone = await scene.event('MESSAGE_DELETE_BULK');
  expect(gone).toMatchObject({ channel_id: channelId, guild_id: scene.guildId });
  expect(gone['ids']).toHaveLength(2);
  const written = z.array(z.looseObject({ author: z.looseObject({ id: z.string() }) }));
  const left = await scene.ok(written, 'GET', `/channels/${channelId}/messages`);
  expect(left.map(({ author }) => author.id)).toEqual([quiet]);
});

test('lists bans in pages', async () => {
  await using scene = await createScene();
  const ids = (await others(scene)).slice(0, 3);
  for (const id of ids) await scene.ok(nothing, 'PUT', `${bansOf(scene)}/${id}`, {});
  const list = async (query: string) => {
    const bans = await scene.ok(z.array(ban), 'GET', `${bansOf(scene)}${query}`);
    return bans.map(({ user: { id } }) => id);
  };
  expect(await list('')).toEqual(ids);
  expect(await list(`?after=${ids[0]}&limit=1`)).toEqual([ids[1]]);
  expect(await list(`?before=${ids[2]}&limit=1`)).toEqual([ids[1]]);
  const wrong = await scene.call('GET', `${bansOf(scene)}?limit=1001`);
  expect(wrong).toMatchObject(invalid('limit', 'NUMBER_TYPE_MAX'));
});

test('refuses what does not fit, and whom it does not know', async () => {
  await using scene = await createScene();
  const [userId = NOWHERE] = await others(scene);
  const long = { delete_message_seconds: 604_801 };
  const tooLong = await scene.call('PUT', `${bansOf(scene)}/${userId}`, long);
  expect(tooLong).toMatchObject(invalid('delete_message_seconds', 'NUMBER_TYPE_MAX'));
  const unknown = await scene.call('PUT', `${bansOf(scene)}/${NOWHERE}`, {});
  expect(unknown).toMatchObject(refused(404, 10_013));
  const nowhere = `/guilds/${NOWHERE}`;
  for (const [method, path] of [
    ['GET', '/bans'],
    ['GET', `/bans/${userId}`],
    ['PUT', `/bans/${userId}`],
    ['DELETE', `/bans/${userId}`],
  ] as const) {
    const body = method === 'PUT' ? {} : undefined;
    const answered = await scene.call(method, `${nowhere}${path}`, body);
    expect(answered).toMatchObject(refused(404, 10_004));
  }
});

test('bans neither the owner nor itself', async () => {
  await using scene = await createScene();
  for (const id of [scene.ownerId, scene.botId]) {
    const answered = await scene.call('PUT', `${bansOf(scene)}/${id}`, {});
    expect(answered).toMatchObject(refused(403, 50_013));
  }
});

test('bans many, and names those who cannot be', async () => {
  await using scene = await createScene();
  const [first = NOWHERE, second = NOWHERE] = await others(scene);
  const user_ids = [first, second, scene.ownerId, NOWHERE];
  expect(await scene.ok(bulkBanned, 'POST', bulkOf(scene), { user_ids })).toEqual({
    banned_users: [first, second],
    failed_users: [scene.ownerId, NOWHERE],
  });
  const nobody = await scene.call('POST', bulkOf(scene), { user_ids: [first] });
  expect(nobody).toMatchObject(refused(400, 500_000));
  const empty = await scene.call('POST', bulkOf(scene), { user_ids: [] });
  expect(empty).toMatchObject(invalid('user_ids', 'BASE_TYPE_BAD_LENGTH'));
  const nowhere = await scene.call('POST', `/guilds/${NOWHERE}/bulk-ban`, { user_ids });
  expect(nowhere).toMatchObject(refused(404, 10_004));
});

test('takes BAN_MEMBERS, and MANAGE_GUILD for many', async () => {
  const botPermissions = P.ManageGuild.toString();
  await using scene = await createScene({ botPermissions });
  const one = `${bansOf(scene)}/${scene.ownerId}`;
  const denied = refused(403, 50_013);
  expect(await scene.call('GET', bansOf(scene))).toMatchObject(denied);
  expect(await scene.call('GET', one)).toMatchObject(denied);
  expect(await scene.call('PUT', one, {})).toMatchObject(denied);
  expect(await scene.call('DELETE', one)).toMatchObject(denied);
  const user_ids = [scene.ownerId];
  expect(await scene.call('POST', bulkOf(scene), { user_ids })).toMatchObject(denied);
});
