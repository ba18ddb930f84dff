// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { control } from '../calls.fixture.ts';
import { member, nothing, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const JOIN = 'guilds.join';
const INVITE = P.CreateInstantInvite;

const pathOf = (scene: Scene, userId: string) => `/guilds/${scene.guildId}/members/${userId}`;

/** Somebody outside with a token, and what a call with it needs. */
function stranger(scene: Scene, ...scopes: readonly string[]) {
  const userId = scene.outsider();
  const access_token = scene.accessToken(userId, ...scopes);
  return { userId, path: pathOf(scene, userId), body: { access_token } };
}

test('lets somebody in who has granted it, and tells of them', async () => {
  await using scene = await createScene();
  const { userId, path, body } = stranger(scene, JOIN);
  const made = await scene.ok(role, 'POST', `/guilds/${scene.guildId}/roles`, {});
  const wanted = { ...body, nick: 'New', roles: [made.id], mute: true, deaf: true };
  const { status, body: answered } = await scene.call('PUT', path, wanted);
  expect(status).toBe(201);
  const shown = member.parse(answered);
  expect(shown).toMatchObject({
    user: { id: userId },
    nick: 'New',
    roles: [made.id],
    mute: true,
    deaf: true,
  });
  const told = await scene.event('GUILD_MEMBER_ADD');
  expect(told).toEqual({ guild_id: scene.guildId, ...shown });
  expect(await scene.ok(member, 'GET', path)).toEqual(shown);
});

test('leaves those alone who are in already', async () => {
  await using scene = await createScene();
  const access_token = scene.accessToken(scene.ownerId, JOIN);
  const path = pathOf(scene, scene.ownerId);
  expect(await scene.ok(nothing, 'PUT', path, { access_token, nick: 'x' })).toBeUndefined();
  expect(await scene.ok(member, 'GET', path)).toMatchObject({ nick: null });
  expect(await scene.eventNames()).not.toContain('GUILD_MEMBER_ADD');
});

test('takes a token of that user, for this application, with the scope', async () => {
  await using scene = await createScene();
  const { path, body } = stranger(scene, JOIN);
  const bad = refused(403, 50_025);
  expect(await scene.call('PUT', path, { access_token: 'nonsense' })).toMatchObject(bad);
  expect(await scene.call('PUT', pathOf(scene, scene.outsider()), body)).toMatchObject(bad);
  const without = stranger(scene, 'identify');
  expect(await scene.call('PUT', without.path, without.body)).toMatchObject(refused(403, 50_026));
  expect(await scene.call('PUT', path, {})).toMatchObject(
    invalid('access_token', 'BASE_TYPE_REQUIRED'),
  );
  const long = await scene.call('PUT', path, { ...body, nick: 'x'.repeat(33) });
  expect(long).toMatchObject(invalid('nick', 'BASE_TYPE_MAX_LENGTH'));
  const nowhere = `/guilds/${NOWHERE}/members/${NOWHERE}`;
  expect(await scene.call('PUT', nowhere, body)).toMatchObject(refused(404, 10_004));
});

test("another application's token is none", async () => {
  await using scene = await createScene();
  const { path, body } = stranger(scene, JOIN);
  const other = await control<{ applicationId: string; token: string; userId: string }>(
    scene.simulator,
    'POST',
    '/applications',
    { name: 'other' },
  );
  const join = { userId: other.body.userId };
  await control(scene.simulator, 'POST', `/guilds/${scene.guildId}/members`, join);
  const headers = { authorization: `Bot ${other.body.token}`, 'content-type': 'application/json' };
  const answered = await fetch(`${scene.simulator.apiUrl}/v10${path}`, {
    method: 'PUT',
    headers: { ...headers, 'user-agent': 'x' },
    body: JSON.stringify(body),
  });
  expect(answered.status).toBe(403);
  expect(await answered.json()).toMatchObject({ code: 50_025 });
});

test('does not let the banned in', async () => {
  await using scene = await createScene();
  const { userId, path, body } = stranger(scene, JOIN);
  await scene.ok(nothing, 'PUT', `/guilds/${scene.guildId}/bans/${userId}`, {});
  expect(await scene.call('PUT', path, body)).toMatchObject(refused(403, 40_007));
});

test.each([
  [P.ViewChannel | P.KickMembers, {}],
  [INVITE, { nick: 'x' }],
  [INVITE, { roles: [] }],
  [INVITE, { mute: true }],
  [INVITE, { deaf: true }],
])('with permissions %s it may not add %j', async (permissions, fields) => {
  await using scene = await createScene({ botPermissions: permissions.toString() });
  const everyone = scene.simulator.world.store.guild(scene.guildId as never);
  const record = everyone?.roles.get(scene.guildId as never);
  everyone?.roles.set(scene.guildId as never, { ...record, permissions: '0' } as never);
  const { path, body } = stranger(scene, JOIN);
  const answered = await scene.call('PUT', path, { ...body, ...fields });
  expect(answered).toMatchObject(refused(403, 50_013));
});
