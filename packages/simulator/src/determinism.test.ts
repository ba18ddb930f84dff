// SPDX-License-Identifier: AGPL-3.0-only
import { request } from 'undici';
import { expect, test } from 'vitest';
import { login } from './gateway/bare-client.fixture.ts';
import { rest } from './rest/calls.fixture.ts';
import { InteractionScene } from './rest/interaction-scene.fixture.ts';
import { createSimulator } from './simulator.ts';

const buttons = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'yes', label: 'Yes' }] }];

/** REST calls, users who act, and a session; every step waits for what it causes. */
async function play(seed: string): Promise<string> {
  await using scene = await InteractionScene.open({ seed, transcript: true, guilds: 2 });
  await scene.register({ name: 'ping', description: 'Pongs' });
  const { alice: userId, channelId } = scene;
  const said = { userId, channelId, content: 'hello' };
  const { body } = await scene.control<{ id: string }>('POST', '/act/message', said);
  await scene.client.until(({ d }) => (d as { id?: string } | null)?.id === body.id);
  const command = await scene.act('command', { name: 'ping' });
  await scene.advance(1_000);
  await scene.answer(command, { type: 4, data: { content: 'Pong', components: buttons } });
  const messageId = (await scene.state(command)).response?.message?.id ?? '';
  const pressed = await scene.act('component', { messageId, customId: 'yes' });
  await scene.answer(pressed, { type: 7, data: { content: 'Yes!' } });
  await scene.settled();
  await scene.rest('GET', `/channels/${channelId}/messages`);
  await scene.advance(15 * 60_000);
  await scene.followUp(pressed, 'POST', '', { content: 'too late' });
  const transcript = await request(`${scene.simulator.controlUrl}/transcript`);
  return transcript.body.text();
}

test('the same seed and script give the same transcript, byte for byte', async () => {
  const first = await play('a');
  const second = await play('a');
  expect(second).toBe(first);
  expect(first.split('\n').length).toBeGreaterThan(15);
  expect(first).toContain('INTERACTION_CREATE');
  expect(first).toContain('too late');
  expect(await play('b')).not.toBe(first);
});

/** Logs in with many guilds; a client that pauses gets the same as one that reads. */
async function playSlowly(pauses: boolean): Promise<string[]> {
  const size = { guilds: 400, membersMin: 30, membersMax: 30 };
  await using simulator = await createSimulator({ ...size, clock: 'virtual', transcript: true });
  const { client } = await login(simulator);
  await using _client = client;
  if (pauses) client.webSocket.pause();
  const guildId = simulator.guildIds.at(-1) ?? '';
  const path = `/guilds/${guildId}/channels`;
  const { body: channels } = await rest<{ id: string; type: number }[]>(simulator, 'GET', path);
  const channelId = channels.find(({ type }) => type === 0)?.id ?? '';
  await rest(simulator, 'POST', `/channels/${channelId}/messages`, { body: { content: 'early' } });
  client.send(8, { guild_id: guildId, query: '', limit: 0 });
  client.webSocket.resume();
  await client.untilEvent('GUILD_MEMBERS_CHUNK');
  await client.untilEvent('MESSAGE_CREATE');
  return [...(simulator.world.transcript?.after(0) ?? [])];
}

test('how fast the client reads decides nothing, also with many guilds', async () => {
  const lines = await playSlowly(false);
  expect(lines.length).toBeGreaterThan(405);
  expect(await playSlowly(true)).toEqual(lines);
});

/** The ids of two sessions; between them connections may be drawn to be dropped. */
async function sessionIds(isDrawn: boolean): Promise<string[]> {
  await using simulator = await createSimulator({ guilds: 1, identifyWindowMs: 0 });
  const first = await login(simulator);
  await using _first = first.client;
  if (isDrawn) await simulator.control.drop({ share: 0, how: 'reset' });
  const second = await login(simulator);
  await using _second = second.client;
  return [first.sessionId, second.sessionId];
}

test('which connections are drawn to be dropped does not change the ids of sessions', async () => {
  expect(await sessionIds(true)).toEqual(await sessionIds(false));
});
