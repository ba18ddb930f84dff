// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import { resume } from './bare-client.fixture.ts';

async function arm(scene: InteractionScene, ...faults: readonly object[]): Promise<void> {
  expect((await scene.control('PUT', '/dispatch-faults', { faults })).status).toBe(200);
}

async function say(scene: InteractionScene, ...contents: readonly string[]): Promise<void> {
  const { alice: userId, channelId } = scene;
  for (const content of contents) {
    await scene.control('POST', '/act/message', { userId, channelId, content });
  }
}

/** What the session heard, in the order of hearing. */
async function heard(scene: InteractionScene): Promise<string[]> {
  await scene.settled();
  return scene.client.dispatches
    .filter(({ t }) => t === 'MESSAGE_CREATE')
    .map(({ d }) => (d as { content: string }).content);
}

test.each([
  ['drop', ['b', 'c', 'mark']],
  ['duplicate', ['a', 'a', 'b', 'c', 'mark']],
  ['reorder', ['b', 'a', 'c', 'mark']],
])('%s', async (kind, expected) => {
  await using scene = await InteractionScene.open();
  await arm(scene, { kind, event: 'MESSAGE_CREATE' });
  await say(scene, 'a', 'b', 'c');
  expect(await heard(scene)).toEqual(expected);
});

test('delay, by the clock of the world', async () => {
  await using scene = await InteractionScene.open();
  await arm(scene, { kind: 'delay', delayMs: 500 });
  await say(scene, 'a', 'b');
  expect(await heard(scene)).toEqual(['b', 'mark']);
  await scene.advance(500);
  expect(await heard(scene)).toEqual(['b', 'mark', 'a', 'mark']);
});

test('only events and shards that fit are struck, and an empty list ends it', async () => {
  await using scene = await InteractionScene.open();
  await arm(
    scene,
    { kind: 'drop', event: 'TYPING_START', times: 9 },
    { kind: 'drop', shardId: 1, times: 9 },
  );
  await say(scene, 'a');
  await arm(scene, { kind: 'drop', times: 9 });
  await arm(scene);
  expect(await heard(scene)).toEqual(['a', 'mark']);
});

test.each(['delay', 'reorder'])(
  'what was held back by %s comes once, and in order, after a RESUME',
  async (kind) => {
    await using scene = await InteractionScene.open();
    const { simulator, client } = scene;
    const seq = client.dispatches.at(-1)?.s ?? 0;
    const [session] = simulator.world.sessions.all();
    await arm(scene, { kind, delayMs: 500 });
    await say(scene, 'a');
    await simulator.control.drop({ how: 'reset' });
    await client.closed;
    await using next = await resume(simulator, session?.id ?? '', seq);
    await next.untilEvent('RESUMED');
    await scene.advance(500);
    await say(scene, 'b');
    await next.until(({ s }) => s === seq + 3);
    expect(next.dispatches.map(({ s, t }) => [s, t])).toEqual([
      [seq + 1, 'MESSAGE_CREATE'],
      [seq + 2, 'RESUMED'],
      [seq + 3, 'MESSAGE_CREATE'],
    ]);
  },
);

test('what was dropped keeps its number', async () => {
  await using scene = await InteractionScene.open();
  const before = scene.client.dispatches.at(-1)?.s ?? 0;
  await arm(scene, { kind: 'drop' });
  await say(scene, 'a', 'b');
  await scene.settled();
  const numbers = scene.client.dispatches.map(({ s }) => s).filter((s) => (s ?? 0) > before);
  expect(numbers).toEqual([before + 2, before + 3]);
});

test.each([{ kind: 'nonsense' }, { kind: 'drop', times: 0 }, { kind: 'drop', nonsense: 1 }])(
  '%j is refused',
  async (fault) => {
    await using scene = await InteractionScene.open();
    const { status } = await scene.control('PUT', '/dispatch-faults', { faults: [fault] });
    expect(status).toBe(400);
  },
);
