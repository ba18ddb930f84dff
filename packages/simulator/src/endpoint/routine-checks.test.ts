// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import { BotServer } from './bot-server.fixture.ts';

const OWN = '/applications/@me';
const options = { seed: 'checks', endpointCheckMs: 60_000 } as const;

async function register(scene: InteractionScene, server: BotServer): Promise<string> {
  const { body } = await scene.rest<{ verify_key: string }>('GET', OWN);
  server.verifyKey = body.verify_key;
  const url = await server.listen();
  const urls = { interactions_endpoint_url: url, event_webhooks_url: url };
  expect((await scene.rest('PATCH', OWN, { body: urls })).status).toBe(200);
  return url;
}

/** Both URLs are tried at once: what the server has refused grows by two. */
async function untilChecked(scene: InteractionScene, server: BotServer): Promise<void> {
  const before = server.refused;
  while (server.refused === before) {
    await scene.advance(1_000);
    // A request that was just posted gets there in the meantime.
    await scene.rest('GET', '/gateway');
  }
  await expect.poll(() => server.refused).toBe(before + 2);
}

test('forged PINGs come at any time, and a good endpoint stays', async () => {
  await using scene = await InteractionScene.open(options);
  await using server = new BotServer();
  const url = await register(scene, server);
  expect(server.refused).toBe(2);
  for (let checks = 0; checks < 3; checks += 1) await untilChecked(scene, server);
  expect((await scene.rest('GET', OWN)).body).toMatchObject({
    interactions_endpoint_url: url,
    event_webhooks_url: url,
  });
});

test('an endpoint that takes one is removed', async () => {
  await using scene = await InteractionScene.open(options);
  await using server = new BotServer();
  await register(scene, server);
  await scene.rest('PATCH', OWN, { body: { event_webhooks_status: 2 } });
  server.checks = false;
  const own = async () => (await scene.rest('GET', OWN)).body;
  await expect
    .poll(
      async () => {
        await scene.advance(1_000);
        return own();
      },
      { timeout: 20_000, interval: 1 },
    )
    .toMatchObject({
      interactions_endpoint_url: null,
      event_webhooks_url: null,
      event_webhooks_status: 3,
    });
});

test('one that does not answer has taken nothing', async () => {
  await using scene = await InteractionScene.open(options);
  await using server = new BotServer();
  const url = await register(scene, server);
  await server[Symbol.asyncDispose]();
  for (let minutes = 0; minutes < 10; minutes += 1) {
    await scene.advance(60_000);
    await scene.rest('GET', '/gateway');
  }
  expect((await scene.rest('GET', OWN)).body).toMatchObject({ interactions_endpoint_url: url });
});

/** The time, and where the stream stands that they are drawn from. */
function moment({ simulator }: InteractionScene): readonly number[] {
  const { clock, randoms } = simulator.world;
  return [clock.now(), ...randoms.stream('routine-checks').position];
}

test('their moments are drawn under the seed, also in a world that was loaded', async () => {
  await using one = await InteractionScene.open(options);
  await using two = await InteractionScene.open(options);
  const before = moment(one);
  await one.advance(600_000);
  await two.advance(600_000);
  expect(moment(one).slice(1)).not.toEqual(before.slice(1));
  expect(moment(two)).toEqual(moment(one));
  const saved = await one.simulator.control.saveWorld();
  for (const scene of [one, two]) {
    await scene.simulator.control.loadWorld(saved);
    await scene.advance(600_000);
  }
  expect(moment(two)).toEqual(moment(one));
});
