// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { guild, voiceState } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';

test('shows a guild, with counts if asked', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}`;
  const plain = await scene.ok(guild, 'GET', path);
  expect(plain).toMatchObject({ id: scene.guildId, owner_id: scene.ownerId });
  expect(plain).not.toHaveProperty('approximate_member_count');
  const counted = await scene.ok(guild, 'GET', `${path}?with_counts=true`);
  expect(counted.approximate_member_count).toBe(scene.guild['member_count']);
  expect(await scene.call('GET', `/guilds/${NOWHERE}`)).toMatchObject(refused(404, 10_004));
});

test('changes a guild, tells of it and writes it down', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}`;
  const body = {
    name: 'Other',
    description: 'of no use',
    verification_level: 2,
    afk_channel_id: scene.channelId(2),
    afk_timeout: 900,
    system_channel_id: null,
    preferred_locale: 'de',
  };
  const changed = await scene.ok(guild, 'PATCH', path, body);
  expect(changed).toMatchObject(body);
  expect(await scene.event('GUILD_UPDATE')).toEqual(changed);
  const entry = await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 1 });
  expect(entry['changes']).toContainEqual({
    key: 'verification_level',
    old_value: 0,
    new_value: 2,
  });
  expect(await scene.ok(guild, 'PATCH', path, body)).toEqual(changed);
  const names = await scene.eventNames();
  expect(names.filter((name) => name === 'GUILD_UPDATE')).toHaveLength(1);
});

test.each([
  [{ name: 'x' }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  [{ afk_timeout: 61 }, 'afk_timeout', 'BASE_TYPE_CHOICES'],
  [{ verification_level: 5 }, 'verification_level', 'NUMBER_TYPE_MAX'],
  [{ icon: 'me.png' }, 'icon', 'IMAGE_INVALID'],
  [{ system_channel_id: NOWHERE }, 'system_channel_id', 'CHANNEL_INVALID'],
])('refuses the change %j', async (body, path, code) => {
  await using scene = await createScene();
  const answered = await scene.call('PATCH', `/guilds/${scene.guildId}`, body);
  expect(answered).toMatchObject(invalid(path, code));
});

test('takes MANAGE_GUILD, and to give it away being its owner', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}`;
  const given = await scene.call('PATCH', path, { owner_id: scene.botId });
  expect(given).toMatchObject(refused(403, 50_013));
  await using other = await createScene({ botPermissions: P.ViewChannel.toString() });
  const denied = await other.call('PATCH', `/guilds/${other.guildId}`, { name: 'Mine' });
  expect(denied).toMatchObject(refused(403, 50_013));
  const nowhere = await scene.call('PATCH', `/guilds/${NOWHERE}`, { name: 'Mine' });
  expect(nowhere).toMatchObject(refused(404, 10_004));
});

test.each(['@me', 'own id'])('shows who is in voice: %s', async (who) => {
  await using scene = await createScene();
  const user = who === '@me' ? who : scene.botId;
  const path = `/guilds/${scene.guildId}/voice-states/${user}`;
  expect(await scene.call('GET', path)).toMatchObject(refused(404, 10_065));
  const channel_id = scene.channelId(2);
  const state = { guild_id: scene.guildId, channel_id, self_mute: true, self_deaf: false };
  scene.client.send(4, state);
  const told = await scene.event('VOICE_STATE_UPDATE', { channel_id });
  expect(await scene.ok(voiceState, 'GET', path)).toEqual(told);
  const nowhere = await scene.call('GET', `/guilds/${NOWHERE}/voice-states/${user}`);
  expect(nowhere).toMatchObject(refused(404, 10_004));
});
