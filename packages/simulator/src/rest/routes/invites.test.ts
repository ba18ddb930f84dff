// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { extendedInvite, invite } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const pathOf = (scene: Scene, channelId = scene.channelId(0)) => `/channels/${channelId}/invites`;

test('invites, lists, shows and takes back', async () => {
  await using scene = await createScene();
  const body = { max_age: 60, max_uses: 2, temporary: true };
  const made = await scene.ok(extendedInvite, 'POST', pathOf(scene), body);
  const channelId = scene.channelId(0);
  expect(made).toMatchObject({ ...body, uses: 0, channel: { id: channelId } });
  const lasts = Date.parse(made.expires_at ?? '') - Date.parse(made.created_at);
  expect(lasts).toBe(60_000);
  expect(await scene.event('INVITE_CREATE')).toMatchObject({
    code: made.code,
    channel_id: channelId,
    guild_id: scene.guildId,
    expires_at: made.expires_at,
    max_age: 60,
  });
  const list = z.array(extendedInvite);
  expect(await scene.ok(list, 'GET', pathOf(scene))).toEqual([made]);
  expect(await scene.ok(list, 'GET', `/guilds/${scene.guildId}/invites`)).toEqual([made]);
  const path = `/invites/${made.code}`;
  const shown = await scene.call('GET', `${path}?with_counts=true`, undefined, { anonymous: true });
  const members = scene.guild['member_count'];
  expect(invite.parse(shown.body)).toMatchObject({ approximate_member_count: members });
  expect(await scene.ok(invite, 'DELETE', path)).toMatchObject({ code: made.code });
  const gone = await scene.event('INVITE_DELETE');
  expect(gone).toEqual({ code: made.code, channel_id: channelId, guild_id: scene.guildId });
  for (const method of ['GET', 'DELETE']) {
    expect(await scene.call(method, path)).toMatchObject(refused(404, 10_006));
  }
});

test('gives the same invite again unless it must be unique', async () => {
  await using scene = await createScene();
  const first = await scene.ok(extendedInvite, 'POST', pathOf(scene), {});
  expect(first).toMatchObject({ max_age: 86_400, max_uses: 0, temporary: false });
  expect(await scene.ok(extendedInvite, 'POST', pathOf(scene), {})).toEqual(first);
  const other = await scene.ok(extendedInvite, 'POST', pathOf(scene), { unique: true });
  expect(other.code).not.toBe(first.code);
});

test('ends at its time', async () => {
  await using scene = await createScene({ clock: 'virtual' });
  const { code } = await scene.ok(extendedInvite, 'POST', pathOf(scene), { max_age: 60 });
  const lasting = await scene.ok(extendedInvite, 'POST', pathOf(scene), { max_age: 0 });
  expect(lasting.expires_at).toBeNull();
  const advanced = await control(scene.simulator, 'POST', '/clock/advance', { ms: 60_000 });
  expect(advanced.status).toBe(200);
  expect(await scene.call('GET', `/invites/${code}`)).toMatchObject(refused(404, 10_006));
  const left = await scene.ok(z.array(extendedInvite), 'GET', pathOf(scene));
  expect(left).toEqual([lasting]);
});

test.each([
  [{ max_age: 604_801 }, 'max_age', 'NUMBER_TYPE_MAX'],
  [{ max_uses: 101 }, 'max_uses', 'NUMBER_TYPE_MAX'],
  [{ temporary: 'yes' }, 'temporary', 'BOOLEAN_TYPE_CONVERT'],
])('refuses the invite %j', async (body, path, code) => {
  await using scene = await createScene();
  expect(await scene.call('POST', pathOf(scene), body)).toMatchObject(invalid(path, code));
});

test('knows no channel, guild or place for invites that is not there', async () => {
  await using scene = await createScene();
  const category = await scene.call('POST', pathOf(scene, scene.channelId(4)), {});
  expect(category).toMatchObject(refused(400, 50_024));
  for (const method of ['GET', 'POST']) {
    const body = method === 'POST' ? {} : undefined;
    const answered = await scene.call(method, pathOf(scene, NOWHERE), body);
    expect(answered).toMatchObject(refused(404, 10_003));
  }
  const guild = await scene.call('GET', `/guilds/${NOWHERE}/invites`);
  expect(guild).toMatchObject(refused(404, 10_004));
});

test('takes permissions to invite, list and take back', async () => {
  await using scene = await createScene({ botPermissions: P.ManageRoles.toString() });
  const { code } = await scene.ok(extendedInvite, 'POST', pathOf(scene), {});
  const denied = refused(403, 50_013);
  expect(await scene.call('GET', pathOf(scene))).toMatchObject(denied);
  expect(await scene.call('GET', `/guilds/${scene.guildId}/invites`)).toMatchObject(denied);
  expect(await scene.call('DELETE', `/invites/${code}`)).toMatchObject(denied);
  const everyone = `/guilds/${scene.guildId}/roles/${scene.guildId}`;
  const permissions = P.ViewChannel.toString();
  expect(await scene.call('PATCH', everyone, { permissions })).toMatchObject({ status: 200 });
  expect(await scene.call('POST', pathOf(scene), {})).toMatchObject(denied);
});
