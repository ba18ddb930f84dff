// SPDX-License-Identifier: AGPL-3.0-only
// What is over is forgotten: a world that runs for days does not grow by it.
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';

const TOKEN_LIFE_MS = 15 * 60_000;

test('an interaction is forgotten when its token is dead, answered or not', async () => {
  await using scene = await InteractionScene.open();
  await scene.register({ name: 'ping', description: 'x' });
  const { interactions, jobs } = scene.simulator.world.store;
  const answered = await scene.act('command', { name: 'ping' });
  const data = { content: 'Pong' };
  await scene.answer(answered, { type: InteractionResponseType.ChannelMessageWithSource, data });
  const silent = await scene.act('command', { name: 'ping' });
  await scene.advance(TOKEN_LIFE_MS - 1);
  expect(interactions.size).toBe(2);
  expect((await scene.followUp(answered, 'GET', '@original')).body).toMatchObject(data);
  await scene.advance(1);
  expect([interactions.size, jobs.size]).toEqual([0, 0]);
  for (const { token } of [answered, silent]) {
    expect(await scene.followUp({ token }, 'GET', '@original')).toMatchObject({
      status: 401,
      body: { code: 50_027 },
    });
  }
  const gone = await scene.control('GET', `/interactions/${answered.id}`);
  expect(gone.status).toBe(404);
});

test.each(['x', '!', 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTp4'])(
  'the token %j is of no interaction',
  async (token) => {
    await using scene = await InteractionScene.open();
    await scene.register({ name: 'ping', description: 'x' });
    await scene.act('command', { name: 'ping' });
    const { status } = await scene.followUp({ token }, 'GET', '@original');
    expect(status).toBe(401);
  },
);

test('an invite is forgotten at its end', async () => {
  await using scene = await InteractionScene.open();
  const { invites } = scene.simulator.world.store;
  const path = `/channels/${scene.channelId}/invites`;
  for (const max_age of [60, 0]) await scene.rest('POST', path, { body: { max_age } });
  expect(invites.size).toBe(2);
  await scene.advance(60_000);
  expect(Array.from(invites.values(), ({ maxAgeS }) => maxAgeS)).toEqual([0]);
});
