// SPDX-License-Identifier: AGPL-3.0-only
import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { InteractionScene } from './rest/interaction-scene.fixture.ts';

const options = { seed: 'same', guilds: 2, transcript: true } as const;

async function say(scene: InteractionScene, content: string): Promise<APIMessage> {
  const path = `/channels/${scene.channelId}/messages`;
  const { status, body } = await scene.rest<APIMessage>('POST', path, { body: { content } });
  expect(status).toBe(200);
  return body;
}

function contentsSeenBy(scene: InteractionScene): string[] {
  return scene.client.dispatches
    .filter(({ t }) => t === 'MESSAGE_CREATE')
    .map(({ d }) => (d as APIMessage).content);
}

test('worlds in one process with the same ids and token see nothing of each other', async () => {
  await using one = await InteractionScene.open(options);
  await using two = await InteractionScene.open(options);
  expect(two.simulator.token).toBe(one.simulator.token);
  expect([two.channelId, two.alice]).toEqual([one.channelId, one.alice]);
  const [first, second] = await Promise.all([say(one, 'in one'), say(two, 'in two')]);
  expect(second.id).toBe(first.id);
  await one.register({ name: 'ping', description: 'Pongs' });
  await one.act('command', { name: 'ping' });
  expect((await two.refused('command', { name: 'ping' })).body.code).toBe(10_063);
  await Promise.all([one.settled(), two.settled()]);
  expect(contentsSeenBy(one)).toEqual(['in one', 'mark']);
  expect(contentsSeenBy(two)).toEqual(['in two', 'mark']);
  expect(JSON.stringify(two.simulator.world.transcript?.after(0))).not.toContain('in one');
});

test('time, faults and limits are those of one world', async () => {
  await using one = await InteractionScene.open(options);
  await using two = await InteractionScene.open(options);
  const before = two.simulator.world.clock.now();
  await one.advance(1_000);
  expect(two.simulator.world.clock.now()).toBe(before);
  const path = `/channels/${one.channelId}/messages`;
  const faults = [{ kind: 'status', times: 1 }];
  expect((await one.control('PUT', '/rest-faults', { faults })).status).toBe(200);
  expect((await two.rest('GET', path)).status).toBe(200);
  expect((await one.rest('GET', path)).status).toBe(500);
  const refusals = async (scene: InteractionScene) => {
    const calls = Array.from({ length: 6 }, async () =>
      scene.rest('POST', path, { body: { content: 'x' } }),
    );
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    return statuses.filter((status) => status === 429).length;
  };
  expect([await refusals(one), await refusals(two)]).toEqual([1, 1]);
});

test('one world ends and the other goes on', async () => {
  await using two = await InteractionScene.open(options);
  const one = await InteractionScene.open(options);
  await one[Symbol.asyncDispose]();
  await say(two, 'still here');
  await two.settled();
  expect(contentsSeenBy(two)).toEqual(['still here', 'mark']);
});

test('eight worlds play the same script at once, with the same transcript', async () => {
  const play = async (): Promise<string> => {
    await using scene = await InteractionScene.open(options);
    await scene.register({ name: 'ping', description: 'Pongs' });
    const command = await scene.act('command', { name: 'ping' });
    await scene.answer(command, { type: 4, data: { content: 'Pong' } });
    await say(scene, 'done');
    await scene.settled();
    return (scene.simulator.world.transcript?.after(0) ?? []).join('\n');
  };
  const transcripts = await Promise.all(Array.from({ length: 8 }, play));
  expect(transcripts[0]).toContain('Pong');
  expect(new Set(transcripts).size).toBe(1);
});
