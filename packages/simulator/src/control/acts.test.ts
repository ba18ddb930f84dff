// SPDX-License-Identifier: AGPL-3.0-only
import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { control, rest } from '../rest/calls.fixture.ts';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import { createSimulator } from '../simulator.ts';

async function say(scene: InteractionScene, content: string): Promise<APIMessage> {
  const { alice: userId, channelId } = scene;
  const said = await scene.control<APIMessage>('POST', '/act/message', {
    userId,
    channelId,
    content,
  });
  expect(said.status).toBe(200);
  return said.body;
}

test('what users do is told to the bot', async () => {
  await using scene = await InteractionScene.open();
  const { alice: userId, channelId, guild } = scene;
  const { id: messageId } = await say(scene, 'hello');
  const act = async (what: string, body: object) =>
    (await scene.control('POST', `/act/${what}`, { userId, ...body })).status;
  const place = { channelId, messageId };
  expect(await act('edit', { ...place, content: 'hallo' })).toBe(200);
  expect(await act('react', { ...place, emoji: '🔥' })).toBe(200);
  expect(await act('unreact', { ...place, emoji: '🔥' })).toBe(200);
  expect(await act('typing', { channelId })).toBe(200);
  expect(await act('delete', place)).toBe(200);
  const voice = { guildId: guild.guildId, channelId: guild.channels['voice'] };
  expect(await act('voice', voice)).toBe(200);
  expect(await act('leave', { guildId: guild.guildId })).toBe(200);
  expect(await act('join', { guildId: guild.guildId })).toBe(200);
  await scene.client.untilEvent('GUILD_MEMBER_ADD');
  const names = scene.client.dispatches.map(({ t }) => t);
  expect(names.filter((name) => name !== 'READY' && name !== 'GUILD_CREATE')).toEqual([
    'MESSAGE_CREATE',
    'MESSAGE_UPDATE',
    'MESSAGE_REACTION_ADD',
    'MESSAGE_REACTION_REMOVE',
    'TYPING_START',
    'MESSAGE_DELETE',
    'VOICE_STATE_UPDATE',
    'VOICE_STATE_UPDATE',
    'GUILD_MEMBER_REMOVE',
    'GUILD_MEMBER_ADD',
  ]);
});

test('users vote, once and not again', async () => {
  await using scene = await InteractionScene.open();
  const poll = { question: { text: 'Tea?' }, answers: [{ poll_media: { text: 'Yes' } }] };
  const sent = await scene.rest<APIMessage>('POST', `/channels/${scene.channelId}/messages`, {
    body: { poll },
  });
  const vote = { channelId: scene.channelId, messageId: sent.body.id, answerId: 1 };
  const voted = await scene.control('POST', '/act/poll-vote', { userId: scene.bob, ...vote });
  expect(voted.status).toBe(200);
  const told = await scene.client.untilEvent('MESSAGE_POLL_VOTE_ADD');
  expect(told.d).toMatchObject({ user_id: scene.bob, answer_id: 1 });
});

test('users are held to their permissions, and told what Discord would say', async () => {
  await using scene = await InteractionScene.open();
  const guild = await scene.control<typeof scene.guild>('POST', '/guilds', {
    name: 'Quiet',
    channels: [
      { name: 'read-only', overwrites: [{ deny: '2048' }] },
      { name: 'hidden', overwrites: [{ role: '@everyone', deny: '1024' }] },
    ],
    ownerId: scene.bob,
    members: [{ userId: scene.bob }, { userId: scene.alice }],
  });
  const say = async (userId: string, channelId: string | undefined) =>
    scene.control('POST', '/act/message', { userId, channelId, content: 'x' });
  const { channels } = guild.body;
  expect(await say(scene.alice, channels['read-only'])).toMatchObject({
    status: 403,
    body: { code: 50_013 },
  });
  expect(await say(scene.alice, channels['hidden'])).toMatchObject({
    status: 403,
    body: { code: 50_001 },
  });
  expect((await say(scene.bob, channels['hidden'])).status).toBe(200);
  expect(await say(scene.simulator.applicationId, channels['hidden'])).toMatchObject({
    status: 404,
    body: { code: 10_013 },
  });
});

test.each([
  ['/users', { username: 'x', nonsense: 1 }],
  ['/users', {}],
  ['/guilds', { name: 'x', channels: [{ name: 'y', kind: 'text' }] }],
  ['/act/message', { userId: '1', channelId: '1', content: 'x', nonsense: 1 }],
  ['/act/command', { userId: '1', channelId: '1' }],
  ['/clock/advance', { ms: -1 }],
])('%s refuses %j', async (path, body) => {
  await using scene = await InteractionScene.open();
  expect((await scene.control('POST', path, body)).status).toBe(400);
});

test.each([
  ['GET', '/interactions/123456789012345678', undefined],
  ['GET', '/messages?channelId=123456789012345678', undefined],
  ['POST', '/act/join', { userId: '123456789012345678', guildId: '123456789012345678' }],
  ['GET', '/transcript', undefined],
])('%s %s names what is not there', async (method, path, body) => {
  await using scene = await InteractionScene.open();
  expect((await scene.control(method, path, body)).status).toBe(404);
});

test('a real clock is not advanced', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  expect((await control(simulator, 'POST', '/clock/advance', { ms: 1 })).status).toBe(404);
});

test('messages are waited for', async () => {
  await using scene = await InteractionScene.open();
  const before = await say(scene, 'one');
  const path = `/messages?channelId=${scene.channelId}&after=${before.id}&wait=20000`;
  const later = scene.control<APIMessage[]>('GET', path);
  await say(scene, 'two');
  expect((await later).body.map(({ content }) => content)).toEqual(['two']);
});

test('another application has a bot of its own', async () => {
  await using scene = await InteractionScene.open();
  const made = await scene.control<{ applicationId: string; userId: string; token: string }>(
    'POST',
    '/applications',
    { name: 'second' },
  );
  const { token, userId, applicationId } = made.body;
  const self = await scene.rest<{ id: string }>('GET', '/users/@me', { token });
  expect(self.body.id).toBe(userId);
  const joined = await scene.control('POST', `/guilds/${scene.guild.guildId}/members`, { userId });
  expect(joined.status).toBe(200);
  const path = `/applications/${applicationId}/guilds/${scene.guild.guildId}/commands`;
  const body = { name: 'other', description: 'x' };
  expect((await scene.rest('POST', path, { body, token })).status).toBe(201);
  const used = { userId: scene.alice, channelId: scene.channelId, name: 'other' };
  expect((await scene.control('POST', '/act/command', used)).body).toMatchObject({ applicationId });
});

test('the bot has in guilds that are made what it was invited with', async () => {
  await using simulator = await createSimulator({ guilds: 0, botPermissions: '3072' });
  const makeRole = async (more: object): Promise<number> => {
    const made = await control<{ guildId: string }>(simulator, 'POST', '/guilds', {
      name: 'Test',
      ...more,
      ownerId: owner.body.id,
    });
    const path = `/guilds/${made.body.guildId}/roles`;
    return (await rest(simulator, 'POST', path, { body: { name: 'new' } })).status;
  };
  const owner = await control<{ id: string }>(simulator, 'POST', '/users', { username: 'owner' });
  expect(await makeRole({})).toBe(403);
  expect(await makeRole({ botPermissions: '268435456' })).toBe(200);
  const bad = { name: 'Test', botPermissions: 'all' };
  expect((await control(simulator, 'POST', '/guilds', bad)).status).toBe(400);
});

test('the guild of a voice channel need not be told, and must be its own', async () => {
  await using scene = await InteractionScene.open();
  const { alice: userId, guild } = scene;
  const act = async (body: object) =>
    (await scene.control('POST', '/act/voice', { userId, ...body })).status;
  const channelId = guild.channels['voice'];
  expect(await act({ channelId })).toBe(200);
  expect((await scene.client.untilEvent('VOICE_STATE_UPDATE')).d).toMatchObject({
    guild_id: guild.guildId,
    channel_id: channelId,
  });
  const other = await scene.control<{ guildId: string }>('POST', '/guilds', {
    name: 'Other',
    members: [{ userId }],
  });
  expect(await act({ channelId, guildId: other.body.guildId })).toBe(404);
  expect(await act({ channelId: null })).toBe(404);
  expect(await act({ channelId: scene.channelId })).toBe(400);
  expect(await act({ channelId: null, guildId: guild.guildId })).toBe(200);
});
