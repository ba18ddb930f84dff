// SPDX-License-Identifier: AGPL-3.0-only
import { request } from 'undici';
import { expect, test } from 'vitest';
import { InteractionScene } from './rest/interaction-scene.fixture.ts';

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
