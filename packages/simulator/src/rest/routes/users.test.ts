// SPDX-License-Identifier: AGPL-3.0-only
import { request } from 'undici';
import { expect, test } from 'vitest';
import { nothing, ownUser, user } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';

const bytes = Buffer.from('\x89PNG, hardly a picture', 'latin1');
const avatar = `data:image/png;base64,${bytes.toString('base64')}`;

test('changes its own name and picture, which can be fetched', async () => {
  await using scene = await createScene();
  const changed = await scene.ok(ownUser, 'PATCH', '/users/@me', { username: 'Butler', avatar });
  expect(changed).toMatchObject({ id: scene.botId, username: 'Butler' });
  expect(await scene.event('USER_UPDATE')).toEqual(changed);
  const told = await scene.event('GUILD_MEMBER_UPDATE', { guild_id: scene.guildId });
  expect(told).toMatchObject({ user: { id: scene.botId, username: 'Butler' } });
  expect(await scene.ok(ownUser, 'GET', '/users/@me')).toEqual(changed);
  expect(await scene.ok(user, 'GET', `/users/${scene.botId}`)).toMatchObject({
    username: 'Butler',
  });
  const { origin } = new URL(scene.simulator.apiUrl);
  const picture = await request(`${origin}/avatars/${scene.botId}/${changed.avatar}.png`);
  expect(Buffer.from(await picture.body.arrayBuffer())).toEqual(bytes);
  const bare = await scene.ok(ownUser, 'PATCH', '/users/@me', { avatar: null });
  expect(bare).toMatchObject({ username: 'Butler', avatar: null });
});

test.each([
  [{ username: 'x' }, 'username', 'BASE_TYPE_BAD_LENGTH'],
  [{ avatar: 'me.png' }, 'avatar', 'IMAGE_INVALID'],
])('refuses the change %j', async (body, path, code) => {
  await using scene = await createScene();
  expect(await scene.call('PATCH', '/users/@me', body)).toMatchObject(invalid(path, code));
});

test('knows no user that is not there', async () => {
  await using scene = await createScene();
  expect(await scene.call('GET', `/users/${NOWHERE}`)).toMatchObject(refused(404, 10_013));
});

test('leaves a guild, once', async () => {
  await using scene = await createScene();
  const path = `/users/@me/guilds/${scene.guildId}`;
  await scene.ok(nothing, 'DELETE', path);
  expect(await scene.event('GUILD_DELETE')).toEqual({ id: scene.guildId });
  expect(await scene.call('DELETE', path)).toMatchObject(refused(404, 10_004));
  const after = await scene.call('GET', `/guilds/${scene.guildId}`);
  expect(after).toMatchObject(refused(404, 10_004));
  expect(scene.simulator.guildIds).toEqual([]);
});

test('cannot leave a guild of its own', async () => {
  await using scene = await createScene({ membersMin: 0, membersMax: 0 });
  expect(scene.ownerId).toBe(scene.botId);
  const answered = await scene.call('DELETE', `/users/@me/guilds/${scene.guildId}`);
  expect(answered).toMatchObject(refused(400, 50_055));
});
