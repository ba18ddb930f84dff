// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { auditLog, nothing, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const counted = z.strictObject({ pruned: z.int() });
const pathOf = ({ guildId }: Scene) => `/guilds/${guildId}/prune`;
const DAY_MS = 86_400_000;

/** A guild with its owner, the bot and three without roles; all have been in for 8 days. */
async function createOld(): Promise<Scene & { readonly others: readonly string[] }> {
  const scene = await createScene({ membersMin: 1, membersMax: 1, clock: 'virtual' });
  const others = [scene.outsider(), scene.outsider(), scene.outsider()];
  for (const userId of others) {
    await control(scene.simulator, 'POST', '/act/join', { userId, guildId: scene.guildId });
  }
  await control(scene.simulator, 'POST', '/clock/advance', { ms: 8 * DAY_MS });
  return Object.assign(scene, { others });
}

test('counts and sends away who has been idle, and says so once in the audit log', async () => {
  await using scene = await createOld();
  expect(await scene.ok(counted, 'GET', `${pathOf(scene)}?days=30`)).toEqual({ pruned: 0 });
  expect(await scene.ok(counted, 'GET', pathOf(scene))).toEqual({ pruned: 3 });
  const { status, body } = await scene.call('POST', pathOf(scene), {}, { reason: 'quiet' });
  expect({ status, body }).toEqual({ status: 200, body: { pruned: 3 } });
  const removed = (await scene.eventNames()).filter((name) => name === 'GUILD_MEMBER_REMOVE');
  expect(removed).toHaveLength(3);
  const log = await scene.ok(auditLog, 'GET', `/guilds/${scene.guildId}/audit-logs`);
  expect(log.audit_log_entries).toHaveLength(1);
  expect(log.audit_log_entries[0]).toMatchObject({
    action_type: 21,
    target_id: null,
    reason: 'quiet',
    options: { delete_member_days: '7', members_removed: '3' },
  });
  expect(await scene.ok(counted, 'GET', `${pathOf(scene)}?days=1`)).toEqual({ pruned: 0 });
});

test('spares those who write, talk or have other roles', async () => {
  await using scene = await createOld();
  const { guildId, simulator, others } = scene;
  const [writer, talker, keeper] = others;
  const text = { userId: writer, channelId: scene.channelId(0), content: 'here' };
  await control(simulator, 'POST', '/act/message', text);
  const talk = { userId: talker, guildId, channelId: scene.channelId(2) };
  await control(simulator, 'POST', '/act/voice', talk);
  expect(await scene.ok(counted, 'GET', pathOf(scene))).toEqual({ pruned: 1 });
  const made = await scene.ok(role, 'POST', `/guilds/${guildId}/roles`, {});
  await scene.ok(nothing, 'PUT', `/guilds/${guildId}/members/${keeper}/roles/${made.id}`);
  expect(await scene.ok(counted, 'GET', pathOf(scene))).toEqual({ pruned: 0 });
  const included = `${pathOf(scene)}?include_roles=${made.id},${guildId}`;
  expect(await scene.ok(counted, 'GET', included)).toEqual({ pruned: 1 });
  const body = { include_roles: [made.id], compute_prune_count: false, days: 1 };
  const answered = await scene.call('POST', pathOf(scene), body);
  expect(answered).toEqual({ status: 200, body: { pruned: null } });
  expect(await scene.event('GUILD_MEMBER_REMOVE')).toMatchObject({ user: { id: keeper } });
});

test.each([
  ['days=0', 'days', 'NUMBER_TYPE_MIN'],
  ['days=31', 'days', 'NUMBER_TYPE_MAX'],
  ['days=many', 'days', 'NUMBER_TYPE_COERCE'],
  ['include_roles=a', 'include_roles.0', 'NUMBER_TYPE_COERCE'],
])('refuses to count with %s', async (query, path, code) => {
  await using scene = await createScene();
  const answered = await scene.call('GET', `${pathOf(scene)}?${query}`);
  expect(answered).toMatchObject(invalid(path, code));
});

test.each([
  [{ days: 31 }, 'days', 'NUMBER_TYPE_MAX'],
  [{ days: '7' }, 'days', 'NUMBER_TYPE_COERCE'],
  [{ compute_prune_count: 'no' }, 'compute_prune_count', 'BOOLEAN_TYPE_CONVERT'],
  [{ include_roles: ['a'] }, 'include_roles.0', 'NUMBER_TYPE_COERCE'],
])('refuses to prune with %j', async (body, path, code) => {
  await using scene = await createScene();
  expect(await scene.call('POST', pathOf(scene), body)).toMatchObject(invalid(path, code));
});

test('knows no roles and guilds that are not there', async () => {
  await using scene = await createScene();
  const body = { include_roles: [NOWHERE] };
  expect(await scene.call('POST', pathOf(scene), body)).toMatchObject(refused(404, 10_011));
  const path = `/guilds/${NOWHERE}/prune`;
  expect(await scene.call('GET', path)).toMatchObject(refused(404, 10_004));
  expect(await scene.call('POST', path, {})).toMatchObject(refused(404, 10_004));
});

test.each([P.ManageGuild, P.KickMembers])('%s alone is not enough', async (permissions) => {
  await using scene = await createScene({ botPermissions: permissions.toString() });
  const denied = refused(403, 50_013);
  expect(await scene.call('GET', pathOf(scene))).toMatchObject(denied);
  expect(await scene.call('POST', pathOf(scene), {})).toMatchObject(denied);
});
