// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { auditLog, channel, role } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { createMessageScene } from '../message-scene.fixture.ts';

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

test('names the messages that are pinned and deleted, and the reason', async () => {
  await using scene = await createMessageScene();
  const channel_id = scene.channel('general');
  const [first, second, third] = [scene.said('a'), scene.said('b'), scene.said('c')];
  const own = await scene.sent({ content: 'd' });
  const told = async (method: string, more: string, body?: object) => {
    const reason = `${method} ${more}`;
    const answered = await scene.call(method, scene.path('general', more), body, { reason });
    expect(answered.status).toBe(204);
    return scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { reason });
  };
  expect(await told('PUT', `/pins/${first}`)).toMatchObject({
    action_type: 74,
    target_id: scene.alice,
    options: { channel_id, message_id: first },
  });
  expect(await told('DELETE', `/pins/${first}`)).toMatchObject({
    action_type: 75,
    options: { channel_id, message_id: first },
  });
  expect(await told('DELETE', `/${first}`)).toMatchObject({
    action_type: 72,
    target_id: scene.alice,
    options: { channel_id, count: '1' },
  });
  expect(await told('POST', '/bulk-delete', { messages: [second, third] })).toMatchObject({
    action_type: 73,
    target_id: channel_id,
    options: { count: '2' },
  });
  expect((await scene.call('DELETE', scene.path('general', `/${own.id}`))).status).toBe(204);
  const log = await scene.ok(auditLog, 'GET', `/guilds/${scene.guildId}/audit-logs`);
  expect(log.audit_log_entries.map(({ action_type }) => action_type)).toEqual([73, 72, 75, 74]);
});

test('names channels and roles that are moved', async () => {
  await using scene = await createScene();
  const base = `/guilds/${scene.guildId}`;
  const made = await scene.ok(channel, 'POST', `${base}/channels`, { name: 'a' });
  const moved = [{ id: made.id, position: 40 }];
  await scene.call('PATCH', `${base}/channels`, moved, { reason: 'order' });
  expect(await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { reason: 'order' })).toMatchObject({
    action_type: 11,
    target_id: made.id,
    changes: [{ key: 'position', new_value: 40 }],
  });
  const low = await scene.ok(role, 'POST', `${base}/roles`, {});
  await scene.ok(role, 'POST', `${base}/roles`, {});
  const roles = [{ id: low.id, position: low.position + 1 }];
  const answered = await scene.call('PATCH', `${base}/roles`, roles, { reason: 'rank' });
  expect(answered.status).toBe(200);
  expect(await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { reason: 'rank' })).toMatchObject({
    action_type: 31,
    target_id: low.id,
    changes: [{ key: 'position' }],
  });
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
