// SPDX-License-Identifier: AGPL-3.0-only
import type { APIApplication } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { connect, identifyData } from '../gateway/bare-client.fixture.ts';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';

const MISSING = '123456789012345678';

test('what an owner sets of an application is seen by its bot', async () => {
  await using scene = await InteractionScene.open();
  const path = `/applications/${scene.simulator.applicationId}`;
  const installParams = { scopes: ['bot'], permissions: '8' };
  const settings = {
    name: 'Renamed',
    ownerId: scene.alice,
    allowedIntents: 0,
    flags: 2 ** 23,
    isPublic: false,
    installParams,
  };
  expect((await scene.control('PUT', path, settings)).status).toBe(200);
  const own = await scene.rest<APIApplication>('GET', '/applications/@me');
  expect(own.body).toMatchObject({
    name: 'Renamed',
    owner: { id: scene.alice },
    flags: 2 ** 23,
    bot_public: false,
    install_params: installParams,
  });
  await scene.advance(5_000);
  await using client = await connect(scene.simulator);
  client.send(2, identifyData(scene.simulator, { intents: 1 << 15 }));
  expect((await client.closed).code).toBe(4014);
  await scene.control('PUT', path, { allowedIntents: 1 << 15, installParams: null });
  const changed = (await scene.rest<APIApplication>('GET', '/applications/@me')).body;
  expect(changed).toMatchObject({ name: 'Renamed', flags: 2 ** 23 + 2 ** 18 });
  expect(changed.install_params).toBeUndefined();
});

test.each([
  [{ nonsense: 1 }, 400],
  [{ allowedIntents: -1 }, 400],
  [{ installParams: { scopes: [], permissions: '8' } }, 400],
  [{ installParams: { scopes: ['bot'], permissions: 'x' } }, 400],
  [{ ownerId: MISSING }, 404],
])('an application is not given %j', async (settings, status) => {
  await using scene = await InteractionScene.open();
  const path = `/applications/${scene.simulator.applicationId}`;
  expect((await scene.control('PUT', path, settings)).status).toBe(status);
});

test('an application that is not there is not changed', async () => {
  await using scene = await InteractionScene.open();
  expect((await scene.control('PUT', `/applications/${MISSING}`, {})).status).toBe(404);
});

interface Minted {
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
}

async function whoIs(scene: InteractionScene, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' };
  const response = await fetch(`${scene.simulator.apiUrl}/v10/users/@me`, { headers });
  return { status: response.status, body: (await response.json()) as { readonly id?: string } };
}

test('a user grants an access token, and takes it back', async () => {
  await using scene = await InteractionScene.open();
  const path = `/users/${scene.alice}/access-token`;
  const minted = await scene.control<Minted>('POST', path, { scopes: ['identify'] });
  expect(minted).toMatchObject({ status: 200, body: { scopes: ['identify'] } });
  const { accessToken, expiresAtMs } = minted.body;
  expect(expiresAtMs).toBeGreaterThan(scene.simulator.world.clock.now());
  expect(await whoIs(scene, accessToken)).toMatchObject({ status: 200, body: { id: scene.alice } });
  const withdrawn = await scene.control('POST', '/act/deauthorize', { userId: scene.alice });
  expect(withdrawn.body).toEqual({ tokens: 1 });
  expect((await whoIs(scene, accessToken)).status).toBe(401);
});

test('only what is there can be granted by those who are', async () => {
  await using scene = await InteractionScene.open();
  const { applicationId } = scene.simulator;
  const grant = async (userId: string, body: object) =>
    (await scene.control('POST', `/users/${userId}/access-token`, body)).status;
  const scopes = ['identify'];
  expect(await grant(scene.alice, {})).toBe(400);
  expect(await grant(scene.alice, { scopes: [] })).toBe(400);
  expect(await grant('x', { scopes })).toBe(400);
  expect(await grant(MISSING, { scopes })).toBe(404);
  expect(await grant(applicationId, { scopes })).toBe(404);
  expect(await grant(scene.alice, { scopes, applicationId: MISSING })).toBe(404);
  const withdraw = async (body: object) =>
    (await scene.control('POST', '/act/deauthorize', body)).status;
  expect(await withdraw({})).toBe(400);
  expect(await withdraw({ userId: MISSING })).toBe(404);
  expect(await withdraw({ userId: scene.alice, applicationId: MISSING })).toBe(404);
});
