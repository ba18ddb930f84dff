// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { BOT_PERMISSIONS } from '../../store/population.ts';
import { control } from '../calls.fixture.ts';
import { nothing, voiceState } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const botPermissions = (
  BigInt(BOT_PERMISSIONS) |
  P.SetVoiceChannelStatus |
  P.RequestToSpeak
).toString();

const statesOf = ({ guildId }: Scene) => `/guilds/${guildId}/voice-states`;

/** A stage with the bot and the owner on it. */
async function createStage(permissions = botPermissions) {
  const scene = await createScene({ botPermissions: permissions });
  const { simulator, guildId, ownerId: userId } = scene;
  const path = `/guilds/${guildId}/channels`;
  const named = { name: 'stage', type: 13 };
  const made = await scene.call('POST', path, named);
  const stageId = made.body['id'] as string;
  const state = { guild_id: guildId, channel_id: stageId, self_mute: false, self_deaf: false };
  scene.client.send(4, state);
  await scene.event('VOICE_STATE_UPDATE', { user_id: scene.botId, suppress: true });
  await control(simulator, 'POST', '/act/voice', { userId, guildId, channelId: stageId });
  await scene.event('VOICE_STATE_UPDATE', { user_id: userId, suppress: true });
  return Object.assign(scene, { stageId });
}

test('speaks on a stage, asks to, and is silent again', async () => {
  await using scene = await createStage();
  const path = `${statesOf(scene)}/@me`;
  const request_to_speak_timestamp = new Date(Date.now() + 60_000).toISOString();
  const asking = { channel_id: scene.stageId, request_to_speak_timestamp };
  await scene.ok(nothing, 'PATCH', path, asking);
  const asked = await scene.ok(voiceState, 'GET', path);
  expect(Date.parse(asked.request_to_speak_timestamp ?? '')).toBe(
    Date.parse(request_to_speak_timestamp),
  );
  await scene.ok(nothing, 'PATCH', path, { suppress: false, request_to_speak_timestamp: null });
  const told = await scene.event('VOICE_STATE_UPDATE', { user_id: scene.botId, suppress: false });
  expect(await scene.ok(voiceState, 'GET', path)).toEqual(told);
  expect(told).toMatchObject({ request_to_speak_timestamp: null });
  await scene.ok(nothing, 'PATCH', path, { suppress: true });
  expect(await scene.ok(voiceState, 'GET', path)).toMatchObject({ suppress: true });
});

test('lets others speak, who are taken to have asked for it', async () => {
  await using scene = await createStage();
  const path = `${statesOf(scene)}/${scene.ownerId}`;
  await scene.ok(nothing, 'PATCH', path, { channel_id: scene.stageId, suppress: false });
  const told = await scene.event('VOICE_STATE_UPDATE', { user_id: scene.ownerId, suppress: false });
  expect(told['request_to_speak_timestamp']).toEqual(expect.any(String));
  await scene.ok(nothing, 'PATCH', path, { suppress: true });
  expect(await scene.ok(voiceState, 'GET', path)).toMatchObject({
    suppress: true,
    request_to_speak_timestamp: null,
  });
});

test.each([
  [{ suppress: 'no' }, 'suppress', 'BOOLEAN_TYPE_CONVERT'],
  [{ channel_id: 'a' }, 'channel_id', 'NUMBER_TYPE_COERCE'],
  [{ request_to_speak_timestamp: 'soon' }, 'request_to_speak_timestamp', 'DATE_TIME_TYPE_PARSE'],
  [{ request_to_speak_timestamp: '2001-01-01' }, 'request_to_speak_timestamp', 'BASE_TYPE_MIN'],
])('refuses the voice state %j', async (body, path, code) => {
  await using scene = await createStage();
  const answered = await scene.call('PATCH', `${statesOf(scene)}/@me`, body);
  expect(answered).toMatchObject(invalid(path, code));
});

test('speaking on a stage takes permissions', async () => {
  await using scene = await createStage((P.ViewChannel | P.Connect | P.ManageChannels).toString());
  const denied = refused(403, 50_013);
  const own = `${statesOf(scene)}/@me`;
  expect(await scene.call('PATCH', own, { suppress: false })).toMatchObject(denied);
  const request_to_speak_timestamp = new Date(Date.now() + 60_000).toISOString();
  const asking = await scene.call('PATCH', own, { request_to_speak_timestamp });
  expect(asking).toMatchObject(denied);
  const other = await scene.call('PATCH', `${statesOf(scene)}/${scene.ownerId}`, {
    suppress: false,
  });
  expect(other).toMatchObject(denied);
  await scene.ok(nothing, 'PATCH', own, { suppress: true, request_to_speak_timestamp: null });
});

test.each(['@me', 'own id'])('only who is on a stage can be changed: %s', async (who) => {
  await using scene = await createScene();
  const { guildId, botId } = scene;
  const user = who === '@me' ? who : botId;
  const path = `${statesOf(scene)}/${user}`;
  const body = { suppress: true };
  expect(await scene.call('PATCH', path, body)).toMatchObject(refused(404, 10_065));
  const nowhere = `/guilds/${NOWHERE}/voice-states/${user}`;
  expect(await scene.call('PATCH', nowhere, body)).toMatchObject(refused(404, 10_004));
  const channel_id = scene.channelId(2);
  const state = { guild_id: guildId, channel_id, self_mute: false, self_deaf: false };
  scene.client.send(4, state);
  const told = await scene.event('VOICE_STATE_UPDATE', { channel_id });
  expect(told).toMatchObject({ suppress: false });
  expect(await scene.call('PATCH', path, body)).toMatchObject(refused(400, 50_024));
  const elsewhere = await scene.call('PATCH', path, { ...body, channel_id: scene.channelId(0) });
  expect(elsewhere).toMatchObject(refused(400, 40_032));
});

test('a voice channel has a status, which is told and asked for by op 43', async () => {
  await using scene = await createScene({ botPermissions });
  const id = scene.channelId(2);
  const path = `/channels/${id}/voice-status`;
  await scene.ok(nothing, 'PUT', path, { status: 'quiz' });
  const told = await scene.event('VOICE_CHANNEL_STATUS_UPDATE');
  expect(told).toEqual({ id, guild_id: scene.guildId, status: 'quiz' });
  const entry = await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 192 });
  expect(entry).toMatchObject({ target_id: id, options: { status: 'quiz', channel_id: id } });
  scene.client.send(43, { guild_id: scene.guildId, fields: ['status'] });
  const { channels } = await scene.event('CHANNEL_INFO');
  expect(channels).toContainEqual({ id, status: 'quiz' });
  await scene.ok(nothing, 'PUT', path, { status: null });
  await scene.event('VOICE_CHANNEL_STATUS_UPDATE', { status: null });
  await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 193 });
});

test('only voice channels have a status', async () => {
  await using scene = await createScene({ botPermissions });
  const pathOf = (id: string) => `/channels/${id}/voice-status`;
  const text = await scene.call('PUT', pathOf(scene.channelId(0)), { status: 'x' });
  expect(text).toMatchObject(refused(400, 50_024));
  const nowhere = await scene.call('PUT', pathOf(NOWHERE), { status: 'x' });
  expect(nowhere).toMatchObject(refused(404, 10_003));
  const path = pathOf(scene.channelId(2));
  const long = await scene.call('PUT', path, { status: 'x'.repeat(501) });
  expect(long).toMatchObject(invalid('status', 'BASE_TYPE_MAX_LENGTH'));
  expect(await scene.call('PUT', path, {})).toMatchObject(invalid('status', 'BASE_TYPE_REQUIRED'));
});

test('a status takes its permission, and from outside MANAGE_CHANNELS', async () => {
  const bits = P.ViewChannel | P.Connect | P.SetVoiceChannelStatus;
  await using scene = await createScene({ botPermissions: bits.toString() });
  const channel_id = scene.channelId(2);
  const path = `/channels/${channel_id}/voice-status`;
  expect(await scene.call('PUT', path, { status: 'x' })).toMatchObject(refused(403, 50_013));
  const state = { guild_id: scene.guildId, channel_id, self_mute: false, self_deaf: false };
  scene.client.send(4, state);
  await scene.event('VOICE_STATE_UPDATE', { channel_id });
  await scene.ok(nothing, 'PUT', path, { status: 'x' });
  await using poor = await createScene();
  const denied = await poor.call('PUT', `/channels/${poor.channelId(2)}/voice-status`, {
    status: 'x',
  });
  expect(denied).toMatchObject(refused(403, 50_013));
});
