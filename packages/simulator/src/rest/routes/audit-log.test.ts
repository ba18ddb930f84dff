// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { auditLog, channel, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';

test('writes down who changed what and why, and tells the same', async () => {
  await using scene = await createScene();
  const base = `/guilds/${scene.guildId}`;
  const made = await scene.ok(channel, 'POST', `${base}/channels`, { name: 'a' });
  const path = `/channels/${made.id}`;
  const renamed = await scene.call('PATCH', path, { name: 'b' }, { reason: 'nicer, größer' });
  expect(renamed.status).toBe(200);
  const log = await scene.ok(auditLog, 'GET', `${base}/audit-logs`);
  const [newest, oldest] = log.audit_log_entries;
  expect(newest).toMatchObject({
    action_type: 11,
    user_id: scene.botId,
    target_id: made.id,
    reason: 'nicer, größer',
    changes: [{ key: 'name', old_value: 'a', new_value: 'b' }],
  });
  expect(oldest).toMatchObject({ action_type: 10, target_id: made.id });
  expect(log.users).toMatchObject([{ id: scene.botId }]);
  const told = await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 11 });
  expect(told).toEqual({ ...newest, guild_id: scene.guildId });
});

test('filters and pages', async () => {
  await using scene = await createScene();
  const base = `/guilds/${scene.guildId}`;
  await scene.ok(channel, 'POST', `${base}/channels`, { name: 'a' });
  await scene.ok(role, 'POST', `${base}/roles`, {});
  await scene.ok(channel, 'POST', `${base}/channels`, { name: 'b' });
  const list = async (query: string) => {
    const log = await scene.ok(auditLog, 'GET', `${base}/audit-logs${query}`);
    return log.audit_log_entries;
  };
  const [third, second, first] = await list('');
  expect(await list('?action_type=30')).toEqual([second]);
  expect(await list('?limit=1')).toEqual([third]);
  expect(await list(`?before=${second?.id}`)).toEqual([first]);
  expect(await list(`?after=${first?.id}`)).toEqual([second, third]);
  expect(await list(`?user_id=${scene.botId}`)).toHaveLength(3);
  expect(await list(`?user_id=${scene.ownerId}`)).toEqual([]);
  const wrong = await scene.call('GET', `${base}/audit-logs?limit=101`);
  expect(wrong).toMatchObject(invalid('limit', 'NUMBER_TYPE_MAX'));
  const nowhere = await scene.call('GET', `/guilds/${NOWHERE}/audit-logs`);
  expect(nowhere).toMatchObject(refused(404, 10_004));
});

test('is for those with VIEW_AUDIT_LOG, and so are its events', async () => {
  const botPermissions = (P.ManageChannels | P.ViewChannel).toString();
  await using scene = await createScene({ botPermissions });
  const base = `/guilds/${scene.guildId}`;
  await scene.ok(channel, 'POST', `${base}/channels`, { name: 'a' });
  const answered = await scene.call('GET', `${base}/audit-logs`);
  expect(answered).toMatchObject(refused(403, 50_013));
  expect(await scene.eventNames()).not.toContain('GUILD_AUDIT_LOG_ENTRY_CREATE');
});

test('refuses reasons above 512 characters', async () => {
  await using scene = await createScene();
  const path = `/channels/${scene.channelId(0)}`;
  const answered = await scene.call('PATCH', path, { name: 'a' }, { reason: 'x'.repeat(513) });
  expect(answered).toMatchObject(invalid('reason', 'BASE_TYPE_MAX_LENGTH'));
});
