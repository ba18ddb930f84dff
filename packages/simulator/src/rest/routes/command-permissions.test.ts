// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { id, nothing, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const SCOPE = 'applications.commands.permissions.update';

const permissions = z.strictObject({
  id,
  application_id: id,
  guild_id: id,
  permissions: z.array(z.strictObject({ id, type: z.literal([1, 2, 3]), permission: z.boolean() })),
});

const commandsOf = ({ guildId, simulator }: Scene) =>
  `/applications/${simulator.applicationId}/guilds/${guildId}/commands`;

/** A command of the guild, and how its owner sets who may use it. */
async function createCommandScene() {
  const scene = await createScene();
  const body = { name: 'tidy', description: 'Tidies up' };
  const made = await scene.call('POST', commandsOf(scene), body);
  const commandId = String(made.body['id']);
  const bearer = scene.accessToken(scene.ownerId, SCOPE);
  const path = `${commandsOf(scene)}/${commandId}/permissions`;
  const set = (entries: readonly object[], where = path) =>
    scene.call('PUT', where, { permissions: entries }, { bearer });
  return Object.assign(scene, { commandId, path, set });
}

type CommandScene = Awaited<ReturnType<typeof createCommandScene>>;

/** Whether somebody who is no administrator may use the command. */
async function mayUse(scene: CommandScene, userId: string): Promise<boolean> {
  const body = { userId, channelId: scene.channelId(0), name: 'tidy' };
  const { status } = await control(scene.simulator, 'POST', '/act/command', body);
  return status === 200;
}

async function join(scene: Scene): Promise<string> {
  const userId = scene.outsider();
  await control(scene.simulator, 'POST', '/act/join', { userId, guildId: scene.guildId });
  return userId;
}

test('what a guild sets for a command is shown and told', async () => {
  await using scene = await createCommandScene();
  const { commandId, path, guildId } = scene;
  const application_id = scene.simulator.applicationId;
  expect(await scene.call('GET', path)).toMatchObject(refused(404, 10_066));
  const list = `${commandsOf(scene)}/permissions`;
  expect(await scene.ok(z.array(permissions), 'GET', list)).toEqual([]);
  const entry = { id: scene.ownerId, type: 2, permission: true };
  const { status, body } = await scene.set([entry]);
  expect(status).toBe(200);
  const set = permissions.parse(body);
  expect(set).toEqual({ id: commandId, application_id, guild_id: guildId, permissions: [entry] });
  expect(await scene.event('APPLICATION_COMMAND_PERMISSIONS_UPDATE')).toEqual(set);
  const told = await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 121 });
  expect(told).toMatchObject({ target_id: commandId, user_id: scene.ownerId });
  expect(await scene.ok(permissions, 'GET', path)).toEqual(set);
  expect(await scene.ok(z.array(permissions), 'GET', list)).toEqual([set]);
  await scene.ok(nothing, 'DELETE', `${commandsOf(scene)}/${commandId}`);
  expect(await scene.ok(z.array(permissions), 'GET', list)).toEqual([]);
});

test('a bot may look but not set, and a user needs the scope and permissions', async () => {
  await using scene = await createCommandScene();
  const { path } = scene;
  const body = { permissions: [] };
  expect(await scene.call('PUT', path, body)).toMatchObject(refused(403, 20_001));
  const anonymous = await scene.call('PUT', path, body, { anonymous: true });
  expect(anonymous).toMatchObject(refused(401, 0));
  const without = scene.accessToken(scene.ownerId, 'identify');
  const unscoped = await scene.call('PUT', path, body, { bearer: without });
  expect(unscoped).toMatchObject(refused(403, 50_026));
  const member = scene.accessToken(await join(scene), SCOPE);
  const denied = await scene.call('PUT', path, body, { bearer: member });
  expect(denied).toMatchObject(refused(403, 50_013));
  const outsider = scene.accessToken(scene.outsider(), SCOPE);
  const outside = await scene.call('PUT', path, body, { bearer: outsider });
  expect(outside).toMatchObject(refused(403, 50_001));
});

test('refuses what does not fit', async () => {
  await using scene = await createCommandScene();
  const wrong = await scene.set([{ id: scene.ownerId, type: 4, permission: true }]);
  expect(wrong).toMatchObject(invalid('permissions.0.type', 'BASE_TYPE_CHOICES'));
  const entry = { id: scene.ownerId, type: 2, permission: true };
  const many = await scene.set(Array.from({ length: 101 }, () => entry));
  expect(many).toMatchObject(invalid('permissions', 'BASE_TYPE_MAX_LENGTH'));
  const nowhere = `${commandsOf(scene)}/${NOWHERE}/permissions`;
  expect(await scene.set([entry], nowhere)).toMatchObject(refused(404, 10_063));
  expect(await scene.call('GET', nowhere)).toMatchObject(refused(404, 10_066));
  const other = `/applications/${NOWHERE}/guilds/${scene.guildId}/commands`;
  for (const path of [`${other}/permissions`, `${other}/${NOWHERE}/permissions`]) {
    expect(await scene.call('GET', path)).toMatchObject(refused(404, 10_002));
  }
});

test('users are held to it: their own entry before roles, channels besides', async () => {
  await using scene = await createCommandScene();
  const { guildId } = scene;
  const userId = await join(scene);
  const everyone = { id: guildId, type: 1, permission: false };
  expect(await mayUse(scene, userId)).toBe(true);
  await scene.set([everyone]);
  expect(await mayUse(scene, userId)).toBe(false);
  expect(await mayUse(scene, scene.ownerId)).toBe(true);
  const made = await scene.ok(role, 'POST', `/guilds/${guildId}/roles`, {});
  await scene.ok(nothing, 'PUT', `/guilds/${guildId}/members/${userId}/roles/${made.id}`);
  const byRole = { id: made.id, type: 1, permission: true };
  await scene.set([everyone, byRole]);
  expect(await mayUse(scene, userId)).toBe(true);
  await scene.set([everyone, byRole, { id: userId, type: 2, permission: false }]);
  expect(await mayUse(scene, userId)).toBe(false);
  const nowhere = { id: String(BigInt(guildId) - 1n), type: 3, permission: false };
  await scene.set([nowhere]);
  expect(await mayUse(scene, userId)).toBe(false);
  await scene.set([nowhere, { id: scene.channelId(0), type: 3, permission: true }]);
  expect(await mayUse(scene, userId)).toBe(true);
  await scene.set([]);
  const all = `${commandsOf(scene)}/${scene.simulator.applicationId}/permissions`;
  await scene.set([everyone], all);
  expect(await mayUse(scene, userId)).toBe(false);
});
