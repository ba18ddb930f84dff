// SPDX-License-Identifier: Apache-2.0
import { ChannelType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { ControlClient } from './control-client.ts';
import type { Discord } from './discord.ts';
import { HttpBot } from './http-bot.fixture.ts';
import { connectSimulator, startSimulator } from './start.ts';

/** A call of the HTTP API as a bot. */
async function get({ apiUrl, token }: Pick<Discord, 'apiUrl' | 'token'>, path: string) {
  const headers = { authorization: `Bot ${token}`, 'user-agent': 'test' };
  const response = await fetch(`${apiUrl}/v10${path}`, { headers });
  const scope = response.headers.get('x-ratelimit-scope');
  return { status: response.status, scope, text: await response.text() };
}

test('what does not come is told before the test runner gives up', async () => {
  expect(new ControlClient('http://127.0.0.1:1').waitMs).toBe(4_000);
  await using discord = await startSimulator({ waitMs: 1 });
  const { channels } = await discord.guild();
  const nothing = discord.nextMessage(channels['general'] ?? '');
  await expect(nothing).rejects.toMatchObject({
    code: 'NO_ANSWER',
    message: 'no message within 1 ms',
  });
  const other = await connectSimulator(discord.controlUrl, { waitMs: 2 });
  await expect(other.nextMessage(channels['general'] ?? '')).rejects.toThrow('2 ms');
});

test('users speak', async () => {
  await using discord = await startSimulator();
  const alice = await discord.user('alice');
  const guild = await discord.guild({
    members: [alice],
    channels: [{ name: 'general' }, { name: 'voice', type: ChannelType.GuildVoice }],
  });
  const path = `/guilds/${guild.id}/voice-states/${alice.id}`;
  const voice = guild.channels['voice'] ?? '';
  await alice.joinVoice(voice, { selfMute: true });
  const state = await get(discord, path);
  expect(JSON.parse(state.text)).toMatchObject({ channel_id: voice, self_mute: true });
  await alice.leaveVoice(guild);
  expect((await get(discord, path)).status).toBe(404);
  await expect(alice.joinVoice(guild.channels['general'] ?? '')).rejects.toMatchObject({
    code: 'REFUSED',
  });
});

test('other applications have bots of their own, with permissions of their own', async () => {
  await using discord = await startSimulator();
  const alice = await discord.user('alice');
  const other = await discord.application('helper', { owner: alice });
  const guild = await discord.guild({ owner: alice, bots: [other], botPermissions: '1024' });
  const { apiUrl } = discord;
  const seen = await get({ apiUrl, token: other.token }, '/users/@me/guilds');
  expect(JSON.parse(seen.text)).toMatchObject([{ id: guild.id }]);
  expect((await get(discord, '/users/@me/guilds')).text).toBe('[]');
  const bans = await get({ apiUrl, token: other.token }, `/guilds/${guild.id}/bans`);
  expect(bans.status).toBe(403);
  expect(await other.configure({ name: 'Renamed' })).toMatchObject({
    id: other.id,
    name: 'Renamed',
  });
  await using server = await HttpBot.start({ apiUrl, token: other.token });
  expect(await other.webhookEvent('QUEST_USER_ENROLLMENT')).toMatchObject({ state: 'delivered' });
  expect(server.events).toEqual(['QUEST_USER_ENROLLMENT']);
  expect(await other.ping({ forged: true })).toBe(true);
  await expect(discord.ping()).rejects.toMatchObject({ code: 'CALL_FAILED' });
});

test('where two applications have a command, one of them is meant', async () => {
  await using discord = await startSimulator({ transcript: true });
  const alice = await discord.user('alice');
  const other = await discord.application('helper');
  await discord.guild({ owner: alice, members: [alice], bots: [other, discord.applicationId] });
  for (const { id, token } of [other, { id: discord.applicationId, token: discord.token }]) {
    const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
    const url = `${discord.apiUrl}/v10/applications/${id}/commands`;
    const body = JSON.stringify({ name: 'same', description: 'x' });
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(201);
  }
  await using server = await HttpBot.start({ apiUrl: discord.apiUrl, token: other.token });
  await expect(alice.command('same', {}, { application: other })).rejects.toMatchObject({
    code: 'NO_ANSWER',
  });
  expect(server.uses).toEqual(['same']);
});

test('rate limits can be other ones', async () => {
  await using discord = await startSimulator({ limits: { globalPerSecond: 1_000 } });
  const route = 'GET /users/@me/guilds';
  const path = '/users/@me/guilds';
  await discord.limits.rule({ bucket: 'few', routes: [route], limit: 1, windowMs: 600_000 });
  expect((await get(discord, path)).status).toBe(200);
  expect(await get(discord, path)).toMatchObject({ status: 429, scope: 'user' });
  expect((await discord.limits.state()).buckets).toMatchObject([{ bucket: 'few', used: 1 }]);
  await discord.limits.removeRule('few');
  await discord.limits.force({ scope: 'shared', route });
  expect(await get(discord, path)).toMatchObject({ status: 429, scope: 'shared' });
  expect((await get(discord, path)).status).toBe(200);
  await discord.limits.ban();
  expect(await get(discord, path)).toMatchObject({ status: 429, scope: null });
  await discord.limits.reset();
  expect((await get(discord, path)).status).toBe(200);
  await discord.limits.enable(false);
  expect((await discord.limits.state()).enabled).toBe(false);
});
