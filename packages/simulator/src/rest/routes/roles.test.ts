// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { channel, guildEmoji, member, nothing, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const PIXEL = `data:image/png;base64,${Buffer.from('\x89PNG', 'latin1').toString('base64')}`;
const NO_RIGHTS = P.ViewChannel.toString();
const rolesOf = ({ guildId }: Scene) => `/guilds/${guildId}/roles`;

async function botRole(scene: Scene) {
  const roles = await scene.ok(z.array(role), 'GET', rolesOf(scene));
  return roles.find((one) => one.tags?.bot_id === scene.botId)?.id ?? NOWHERE;
}

test('makes a role, which can be read and is told of', async () => {
  await using scene = await createScene();
  const permissions = P.SendMessages.toString();
  const body = { name: 'red', color: 0xff0000, hoist: true, mentionable: true, permissions };
  const made = await scene.ok(role, 'POST', rolesOf(scene), body);
  expect(made).toMatchObject({ ...body, colors: { primary_color: 0xff0000 }, managed: false });
  const told = await scene.event('GUILD_ROLE_CREATE');
  expect(told).toEqual({ guild_id: scene.guildId, role: made });
  expect(await scene.ok(role, 'GET', `${rolesOf(scene)}/${made.id}`)).toEqual(made);
  expect(await scene.ok(z.array(role), 'GET', rolesOf(scene))).toContainEqual(made);
});

test('gives a new role the name and permissions of nobody in particular', async () => {
  await using scene = await createScene();
  const everyone = await scene.ok(role, 'GET', `${rolesOf(scene)}/${scene.guildId}`);
  expect(await scene.ok(role, 'POST', rolesOf(scene), {})).toMatchObject({
    name: 'new role',
    permissions: everyone.permissions,
  });
});

test.each([
  [{ name: 'x'.repeat(101) }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  [{ color: 0x1000000 }, 'color', 'NUMBER_TYPE_MAX'],
  [{ hoist: 'yes' }, 'hoist', 'BOOLEAN_TYPE_CONVERT'],
])('refuses a role of %j', async (body, path, code) => {
  await using scene = await createScene();
  const made = await scene.call('POST', rolesOf(scene), body);
  expect(made).toMatchObject(invalid(path, code));
  const changed = await scene.call('PATCH', `${rolesOf(scene)}/${scene.guildId}`, body);
  expect(changed).toMatchObject(invalid(path, code));
});

test('gives nothing that the bot has not', async () => {
  await using scene = await createScene();
  const permissions = P.Administrator.toString();
  const made = await scene.call('POST', rolesOf(scene), { permissions });
  expect(made).toMatchObject(refused(403, 50_013));
  const everyone = `${rolesOf(scene)}/${scene.guildId}`;
  expect(await scene.call('PATCH', everyone, { permissions })).toMatchObject(refused(403, 50_013));
});

test('takes MANAGE_ROLES', async () => {
  await using scene = await createScene({ botPermissions: NO_RIGHTS });
  const one = `${rolesOf(scene)}/${scene.guildId}`;
  const denied = refused(403, 50_013);
  expect(await scene.call('POST', rolesOf(scene), {})).toMatchObject(denied);
  expect(await scene.call('PATCH', rolesOf(scene), [])).toMatchObject(denied);
  expect(await scene.call('PATCH', one, {})).toMatchObject(denied);
  expect(await scene.call('DELETE', one)).toMatchObject(denied);
});

test('changes a role and tells of it', async () => {
  await using scene = await createScene();
  const { id } = await scene.ok(role, 'POST', rolesOf(scene), { name: 'a' });
  const changed = await scene.ok(role, 'PATCH', `${rolesOf(scene)}/${id}`, { name: 'b' });
  expect(changed).toMatchObject({ id, name: 'b' });
  const told = await scene.event('GUILD_ROLE_UPDATE');
  expect(told).toEqual({ guild_id: scene.guildId, role: changed });
});

test('touches no role that is not below its own', async () => {
  await using scene = await createScene();
  const own = await botRole(scene);
  const denied = refused(403, 50_013);
  expect(await scene.call('PATCH', `${rolesOf(scene)}/${own}`, { name: 'a' })).toMatchObject(
    denied,
  );
  const { id } = await scene.ok(role, 'POST', rolesOf(scene), {});
  const up = await scene.call('PATCH', rolesOf(scene), [{ id, position: 9 }]);
  expect(up).toMatchObject(denied);
  const down = await scene.call('PATCH', rolesOf(scene), [{ id: own, position: 1 }]);
  expect(down).toMatchObject(denied);
});

test('moves roles below its own', async () => {
  await using scene = await createScene();
  const { id } = await scene.ok(role, 'POST', rolesOf(scene), {});
  const body = [{ id, position: 0 }];
  const roles = await scene.ok(z.array(role), 'PATCH', rolesOf(scene), body);
  expect(roles.find((one) => one.id === id)).toMatchObject({ position: 0 });
  expect(await scene.event('GUILD_ROLE_UPDATE')).toMatchObject({ role: { id, position: 0 } });
  const unknown = await scene.call('PATCH', rolesOf(scene), [{ id: NOWHERE, position: 1 }]);
  expect(unknown).toMatchObject(refused(404, 10_011));
  const wrong = await scene.call('PATCH', rolesOf(scene), [{ id, position: 'top' }]);
  expect(wrong).toMatchObject(invalid('0.position', 'NUMBER_TYPE_COERCE'));
});

test('deletes a role, and nobody has it any more', async () => {
  await using scene = await createScene();
  const { id } = await scene.ok(role, 'POST', rolesOf(scene), {});
  const owner = `/guilds/${scene.guildId}/members/${scene.ownerId}`;
  await scene.ok(nothing, 'PUT', `${owner}/roles/${id}`);
  const counts = z.record(z.string(), z.int());
  const before = await scene.ok(counts, 'GET', `${rolesOf(scene)}/member-counts`);
  expect(before).toMatchObject({ [id]: 1 });
  await scene.ok(nothing, 'DELETE', `${rolesOf(scene)}/${id}`);
  const told = await scene.event('GUILD_ROLE_DELETE');
  expect(told).toEqual({ guild_id: scene.guildId, role_id: id });
  expect(await scene.ok(member, 'GET', owner)).toMatchObject({ roles: [] });
  const gone = await scene.call('GET', `${rolesOf(scene)}/${id}`);
  expect(gone).toMatchObject(refused(404, 10_011));
});

test('takes a deleted role from members, channels and emojis, and tells of each', async () => {
  await using scene = await createScene();
  const { guildId, ownerId } = scene;
  const { id } = await scene.ok(role, 'POST', rolesOf(scene), {});
  const channelId = scene.channelId(0);
  await scene.ok(nothing, 'PUT', `/guilds/${guildId}/members/${ownerId}/roles/${id}`);
  const body = { type: 0, allow: P.AddReactions.toString(), deny: '0' };
  await scene.ok(nothing, 'PUT', `/channels/${channelId}/permissions/${id}`, body);
  const emoji = { name: 'dot', image: PIXEL, roles: [id] };
  const made = await scene.ok(guildEmoji, 'POST', `/guilds/${guildId}/emojis`, emoji);
  expect(made.roles).toEqual([id]);
  await scene.event('GUILD_EMOJIS_UPDATE');
  const before = scene.client.dispatches.length;
  await scene.ok(nothing, 'DELETE', `${rolesOf(scene)}/${id}`);
  const names = (await scene.eventNames()).slice(before, before + 5);
  expect(names).toEqual([
    'GUILD_MEMBER_UPDATE',
    'CHANNEL_UPDATE',
    'GUILD_EMOJIS_UPDATE',
    'GUILD_ROLE_DELETE',
    'GUILD_AUDIT_LOG_ENTRY_CREATE',
  ]);
  const [updated, changed, emojis] = scene.client.dispatches
    .slice(before, before + 3)
    .map(({ d }) => d as Record<string, unknown>);
  const shown = await scene.ok(member, 'GET', `/guilds/${guildId}/members/${ownerId}`);
  expect(updated).toEqual({ guild_id: guildId, ...shown });
  expect(shown.roles).toEqual([]);
  expect(changed).toEqual(await scene.ok(channel, 'GET', `/channels/${channelId}`));
  expect(changed).toMatchObject({ permission_overwrites: [] });
  expect(emojis).toMatchObject({ guild_id: guildId, emojis: [{ id: made.id, roles: [] }] });
});

test('a bot that loses a channel with a role is told that it is hidden', async () => {
  await using scene = await createScene();
  const { guildId, botId } = scene;
  const channelId = scene.channelId(0);
  const { id } = await scene.ok(role, 'POST', rolesOf(scene), {});
  await scene.ok(nothing, 'PUT', `/guilds/${guildId}/members/${botId}/roles/${id}`);
  const view = P.ViewChannel.toString();
  const allowed = { type: 0, allow: view, deny: '0' };
  await scene.ok(nothing, 'PUT', `/channels/${channelId}/permissions/${id}`, allowed);
  const denied = { type: 0, allow: '0', deny: view };
  await scene.ok(nothing, 'PUT', `/channels/${channelId}/permissions/${guildId}`, denied);
  await scene.ok(nothing, 'DELETE', `${rolesOf(scene)}/${id}`);
  await scene.event('CHANNEL_UPDATE', { id: channelId, name: '___hidden___' });
  expect(await scene.call('GET', `/channels/${channelId}`)).toMatchObject(refused(403, 50_001));
});

test('deletes neither the role of everyone nor that of a bot', async () => {
  await using scene = await createScene();
  for (const id of [scene.guildId, await botRole(scene)]) {
    const answered = await scene.call('DELETE', `${rolesOf(scene)}/${id}`);
    expect(answered).toMatchObject(refused(400, 50_028));
  }
});

test.each(['GET', 'PATCH', 'DELETE'])('knows no role that is not there: %s', async (method) => {
  await using scene = await createScene();
  const body = method === 'PATCH' ? {} : undefined;
  const none = await scene.call(method, `${rolesOf(scene)}/${NOWHERE}`, body);
  expect(none).toMatchObject(refused(404, 10_011));
  const nowhere = await scene.call(method, `/guilds/${NOWHERE}/roles/${NOWHERE}`, body);
  expect(nowhere).toMatchObject(refused(404, 10_004));
});

test.each([
  ['GET', '/roles'],
  ['POST', '/roles'],
  ['PATCH', '/roles'],
  ['GET', '/roles/member-counts'],
])('knows no guild that is not there: %s %s', async (method, path) => {
  await using scene = await createScene();
  const body = { GET: undefined, POST: {}, PATCH: [] }[method];
  const answered = await scene.call(method, `/guilds/${NOWHERE}${path}`, body);
  expect(answered).toMatchObject(refused(404, 10_004));
});
