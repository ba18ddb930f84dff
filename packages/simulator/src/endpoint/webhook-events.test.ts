// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import { loadWorld, saveWorld } from '../saved-world.ts';
import type { DeliveryRecord } from '../store/webhook-event.ts';
import { BotServer, type Posted } from './bot-server.fixture.ts';
import type { SavedDeliveries } from './webhook-events.ts';

const OWN = '/applications/@me';
const WAIT_MS = 20_000;

const eventBody = z.strictObject({
  version: z.literal(1),
  application_id: z.string(),
  type: z.literal(1),
  event: z.strictObject({
    type: z.string(),
    timestamp: z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:]{8}\.\d{6}$/),
    data: z.unknown().optional(),
  }),
});

class Subscriber extends BotServer {
  readonly scene: InteractionScene;

  constructor(scene: InteractionScene) {
    super();
    this.scene = scene;
    this.answer = () => ({ status: 204 });
  }

  async listenAs(): Promise<string> {
    const { body } = await this.scene.rest<{ verify_key: string }>('GET', OWN);
    this.verifyKey = body.verify_key;
    return this.listen();
  }

  /** Sets the URL and asks for events. */
  async subscribe(...types: readonly string[]): Promise<string> {
    const event_webhooks_url = await this.listenAs();
    const body = { event_webhooks_url, event_webhooks_status: 2, event_webhooks_types: types };
    const set = await this.scene.rest('PATCH', OWN, { body });
    expect(set).toMatchObject({ status: 200, body });
    return event_webhooks_url;
  }

  async act(type: string, data?: unknown): Promise<number> {
    const { status, body } = await this.scene.control<{ deliveryId: number }>(
      'POST',
      '/act/webhook-event',
      { type, data },
    );
    expect(status).toBe(200);
    return body.deliveryId;
  }

  async settled(id: number): Promise<DeliveryRecord> {
    const path = `/webhook-events/${id}?wait=${WAIT_MS}`;
    return (await this.scene.control<DeliveryRecord>('GET', path)).body;
  }

  get types(): (string | undefined)[] {
    return this.posted.map(({ event }) => event?.type);
  }
}

const user = { id: '123456789012345678', username: 'someone' };
const lobbyMessage = {
  id: '1397729799727878254',
  type: 0,
  content: 'hello',
  lobby_id: '1397729744753266719',
  channel_id: '1397729744753266719',
  author: user,
  flags: 65_536,
};
const entitlement = {
  id: '1234505980407808808',
  sku_id: '123489045643835123',
  application_id: '1234560123453231555',
  user_id: user.id,
  type: 4,
  deleted: false,
  consumed: false,
};
const GOOD: readonly (readonly [string, unknown])[] = [
  ['APPLICATION_AUTHORIZED', { integration_type: 1, user, scopes: ['applications.commands'] }],
  ['APPLICATION_AUTHORIZED', { user, scopes: ['identify'] }],
  ['APPLICATION_DEAUTHORIZED', { user }],
  ['ENTITLEMENT_CREATE', entitlement],
  ['ENTITLEMENT_UPDATE', entitlement],
  ['ENTITLEMENT_DELETE', { ...entitlement, deleted: true }],
  ['QUEST_USER_ENROLLMENT', undefined],
  ['LOBBY_MESSAGE_CREATE', lobbyMessage],
  ['LOBBY_MESSAGE_UPDATE', { ...lobbyMessage, edited_timestamp: '2026-01-01T00:00:00+00:00' }],
  ['LOBBY_MESSAGE_DELETE', { id: lobbyMessage.id, lobby_id: lobbyMessage.lobby_id }],
  ['GAME_DIRECT_MESSAGE_CREATE', lobbyMessage],
  ['GAME_DIRECT_MESSAGE_UPDATE', { ...lobbyMessage, type: undefined }],
  ['GAME_DIRECT_MESSAGE_DELETE', lobbyMessage],
];

test.each(GOOD)('%s is posted, signed, as documented', async (type, data) => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe(type);
  const delivery = await server.settled(await server.act(type, data));
  expect(delivery).toMatchObject({ type, state: 'delivered', tries: [{ status: 204 }] });
  const [posted] = server.posted;
  const { event, application_id: applicationId } = eventBody.parse(posted);
  expect(applicationId).toBe(scene.simulator.applicationId);
  expect(event).toEqual({
    type,
    timestamp: expect.any(String) as string,
    ...(data === undefined ? {} : { data: JSON.parse(JSON.stringify(data)) as unknown }),
  });
  expect(event.timestamp.startsWith('2026-01-01T00:00:00')).toBe(true);
});

test.each([
  ['NOTHING', {}],
  ['APPLICATION_AUTHORIZED', undefined],
  ['APPLICATION_AUTHORIZED', { integration_type: 0, user, scopes: [] }],
  ['APPLICATION_AUTHORIZED', { integration_type: 2, user, scopes: [] }],
  ['APPLICATION_DEAUTHORIZED', { user: { id: 'x' } }],
  ['ENTITLEMENT_CREATE', { ...entitlement, sku_id: 'x' }],
  ['LOBBY_MESSAGE_DELETE', lobbyMessage],
  ['LOBBY_MESSAGE_CREATE', { ...lobbyMessage, author: undefined }],
  ['GAME_DIRECT_MESSAGE_CREATE', 'hello'],
])('%s with %j is refused', async (type, data) => {
  await using scene = await InteractionScene.open();
  expect((await scene.control('POST', '/act/webhook-event', { type, data })).status).toBe(400);
});

test('an application hears only of what it has asked for, while it wants to', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  expect(await server.act('APPLICATION_DEAUTHORIZED', { user })).toBeNull();
  await server.subscribe('LOBBY_MESSAGE_DELETE');
  expect(await server.act('APPLICATION_DEAUTHORIZED', { user })).toBeNull();
  await scene.rest('PATCH', OWN, { body: { event_webhooks_status: 1 } });
  const gone = { id: '1', lobby_id: '2' };
  expect(await server.act('LOBBY_MESSAGE_DELETE', gone)).toBeNull();
  await scene.rest('PATCH', OWN, { body: { event_webhooks_status: 2 } });
  await server.settled(await server.act('LOBBY_MESSAGE_DELETE', gone));
  expect(server.types).toEqual(['LOBBY_MESSAGE_DELETE']);
  const other = { applicationId: '123456789012345678', type: 'QUEST_USER_ENROLLMENT' };
  expect((await scene.control('POST', '/act/webhook-event', other)).status).toBe(404);
  expect((await scene.control('GET', '/webhook-events/99')).status).toBe(404);
});

test('a URL that takes forged signatures, or does not answer PINGs, is refused', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  server.checks = false;
  const url = await server.listenAs();
  const set = async (event_webhooks_url: unknown) =>
    scene.rest('PATCH', OWN, { body: { event_webhooks_url } });
  for (const bad of [url, 'http://127.0.0.1:1/', 'nonsense', 7]) {
    expect(await set(bad)).toMatchObject({
      status: 400,
      body: { code: 50_035, errors: { event_webhooks_url: {} } },
    });
  }
  server.checks = true;
  expect((await set(url)).status).toBe(200);
  expect(server.refused).toBe(1);
  expect(await set('')).toMatchObject({ status: 200, body: { event_webhooks_url: null } });
});

test.each([{ event_webhooks_status: 3 }, { event_webhooks_types: ['NONSENSE'] }])(
  '%j is refused',
  async (body) => {
    await using scene = await InteractionScene.open();
    expect(await scene.rest('PATCH', OWN, { body })).toMatchObject({
      status: 400,
      body: { code: 50_035 },
    });
  },
);

test('a bot that comes to a guild is authorized by its owner', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('APPLICATION_AUTHORIZED');
  const made = await scene.control<{ guildId: string }>('POST', '/guilds', {
    name: 'Second',
    ownerId: scene.bob,
    members: [{ userId: scene.bob }],
  });
  await expect.poll(() => server.posted.length).toBe(1);
  await scene.control('POST', '/guild-join', {});
  await expect.poll(() => server.posted.length).toBe(2);
  const data = {
    integration_type: 0,
    user: { id: scene.bob, username: 'bob' },
    scopes: ['applications.commands', 'bot'],
    guild: { id: made.body.guildId, name: 'Second' },
  };
  expect(server.posted[0]?.event).toMatchObject({ type: 'APPLICATION_AUTHORIZED', data });
  const { userId } = (
    await scene.control<{ userId: string }>('POST', '/applications', { name: 'other' })
  ).body;
  await scene.control('POST', `/guilds/${made.body.guildId}/members`, { userId });
  // Not of other bots.
  await server.settled(await server.act('APPLICATION_AUTHORIZED', { user, scopes: [] }));
  expect(server.posted).toHaveLength(3);
});

test('what users grant and take back is told', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('APPLICATION_AUTHORIZED', 'APPLICATION_DEAUTHORIZED');
  const userId = scene.alice;
  await scene.control('POST', `/users/${userId}/access-token`, { scopes: ['identify'] });
  await expect.poll(() => server.posted.length).toBe(1);
  await scene.control('POST', '/act/deauthorize', { userId });
  await expect.poll(() => server.posted.length).toBe(2);
  const alice = expect.objectContaining({ id: userId, username: 'alice' }) as unknown;
  expect(server.posted.map(({ event }) => event)).toMatchObject([
    { type: 'APPLICATION_AUTHORIZED', data: { user: alice, scopes: ['identify'] } },
    { type: 'APPLICATION_DEAUTHORIZED', data: { user: alice } },
  ]);
});

/** Lets time go on by small steps until something is true. */
async function passUntil(scene: InteractionScene, isOver: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        await scene.advance(1_000);
        return isOver();
      },
      { timeout: WAIT_MS, interval: 1 },
    )
    .toBe(true);
}

test('what is not taken is posted again with growing pauses, until it is', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('QUEST_USER_ENROLLMENT');
  const answers = [{ status: 500 }, { status: 200 }, undefined, { status: 204 }];
  server.answer = () => answers[server.posted.length - 1];
  const id = await server.act('QUEST_USER_ENROLLMENT');
  const read = async () =>
    (await scene.control<DeliveryRecord>('GET', `/webhook-events/${id}`)).body;
  await passUntil(scene, async () => (await read()).state !== 'waiting');
  const { state, tries } = await read();
  expect(state).toBe('delivered');
  expect(tries.map(({ status }) => status)).toEqual([500, 200, null, 204]);
  expect(new Set(server.posted.map((posted) => JSON.stringify(posted))).size).toBe(1);
  const own = await scene.rest('GET', OWN);
  expect(own.body).toMatchObject({ event_webhooks_status: 2 });
});

test('after ten minutes of failures Discord stops, until the application asks anew', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('QUEST_USER_ENROLLMENT');
  server.answer = () => ({ status: 503 });
  const first = await server.act('QUEST_USER_ENROLLMENT');
  const list = async () => (await scene.control<DeliveryRecord[]>('GET', '/webhook-events')).body;
  await passUntil(scene, async () => (await list())[0]?.state !== 'waiting');
  const [failed] = await list();
  expect(failed).toMatchObject({ id: first, state: 'failed' });
  const pauses = (failed?.tries ?? []).map(
    ({ atMs }, at, all) => atMs - (all[at - 1]?.atMs ?? atMs),
  );
  expect(pauses.slice(1).every((pause, at) => pause > (pauses[at] ?? 0))).toBe(true);
  expect(pauses.length).toBeGreaterThan(4);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(600_000);
  expect((await scene.rest('GET', OWN)).body).toMatchObject({ event_webhooks_status: 3 });
  expect(await server.act('QUEST_USER_ENROLLMENT')).toBeNull();
  server.answer = () => ({ status: 204 });
  await scene.rest('PATCH', OWN, { body: { event_webhooks_status: 2 } });
  const id = await server.act('QUEST_USER_ENROLLMENT');
  expect((await server.settled(id)).state).toBe('delivered');
});

test('what waits when an application turns its events off is dropped', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('QUEST_USER_ENROLLMENT');
  server.answer = () => ({ status: 500 });
  const id = await server.act('QUEST_USER_ENROLLMENT');
  await expect
    .poll(
      async () => (await scene.control<DeliveryRecord[]>('GET', '/webhook-events')).body[0]?.tries,
    )
    .toHaveLength(1);
  await scene.rest('PATCH', OWN, { body: { event_webhooks_status: 1 } });
  await scene.advance(60_000);
  expect((await server.settled(id)).state).toBe('dropped');
  expect(server.posted).toHaveLength(1);
});

test('events come twice, late and after the next one when told to', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('LOBBY_MESSAGE_DELETE', 'QUEST_USER_ENROLLMENT');
  const arm = async (...faults: readonly object[]) =>
    expect((await scene.control('PUT', '/webhook-faults', { faults })).status).toBe(200);
  const gone = { id: '1', lobby_id: '2' };
  await arm({ kind: 'duplicate' });
  await server.settled(await server.act('LOBBY_MESSAGE_DELETE', gone));
  await expect.poll(() => server.types).toEqual(['LOBBY_MESSAGE_DELETE', 'LOBBY_MESSAGE_DELETE']);
  await arm({ kind: 'delay', delayMs: 5_000 });
  const late = await server.act('LOBBY_MESSAGE_DELETE', gone);
  await server.settled(await server.act('QUEST_USER_ENROLLMENT'));
  expect(server.types.slice(2)).toEqual(['QUEST_USER_ENROLLMENT']);
  await scene.advance(5_000);
  await server.settled(late);
  expect(server.types.slice(2)).toEqual(['QUEST_USER_ENROLLMENT', 'LOBBY_MESSAGE_DELETE']);
  await arm({ kind: 'reorder', type: 'QUEST_USER_ENROLLMENT' });
  const held = await server.act('QUEST_USER_ENROLLMENT');
  await server.act('LOBBY_MESSAGE_DELETE', gone);
  await server.settled(held);
  expect(server.types.slice(4)).toEqual(['LOBBY_MESSAGE_DELETE', 'QUEST_USER_ENROLLMENT']);
  expect((await scene.control('PUT', '/webhook-faults', { faults: [{ kind: 'x' }] })).status).toBe(
    400,
  );
});

test('what is held goes with the wish for it, when the next event is not posted either', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('LOBBY_MESSAGE_DELETE', 'QUEST_USER_ENROLLMENT');
  const faults = [{ kind: 'reorder' }, { kind: 'reorder' }];
  expect((await scene.control('PUT', '/webhook-faults', { faults })).status).toBe(200);
  const quest = await server.act('QUEST_USER_ENROLLMENT');
  const lobby = await server.act('LOBBY_MESSAGE_DELETE', { id: '1', lobby_id: '2' });
  const { webhookEvents } = scene.simulator.world;
  const states = () => [quest, lobby].map((id) => webhookEvents.get(id)?.state);
  await scene.rest('PATCH', OWN, { body: { event_webhooks_types: ['LOBBY_MESSAGE_DELETE'] } });
  expect(await server.act('QUEST_USER_ENROLLMENT')).toBeNull();
  expect(states()).toEqual(['dropped', 'waiting']);
  await scene.rest('PATCH', OWN, { body: { event_webhooks_status: 1 } });
  expect(await server.act('QUEST_USER_ENROLLMENT')).toBeNull();
  expect(states()).toEqual(['dropped', 'dropped']);
  expect(server.posted).toEqual([]);
});

test('what is posted is in the transcript, the same for the same seed', async () => {
  const play = async (): Promise<string[]> => {
    await using scene = await InteractionScene.open({ seed: 'posts', transcript: true });
    await using server = new Subscriber(scene);
    await server.subscribe('QUEST_USER_ENROLLMENT');
    server.answer = () => ({ status: server.posted.length > 1 ? 204 : 500 });
    const id = await server.act('QUEST_USER_ENROLLMENT');
    await expect.poll(() => scene.simulator.world.webhookEvents.get(id)?.tries.length).toBe(1);
    await scene.advance(4_000);
    await server.settled(id);
    const lines = scene.simulator.world.transcript?.after(0) ?? [];
    return lines.filter((line) => line.includes('"kind":"post"'));
  };
  const posts = await play();
  const types = posts.map((line) => (JSON.parse(line) as { payload: Posted }).payload.type);
  // Two PINGs, and one event twice.
  expect(types).toEqual([0, 0, 1, 1]);
  expect(await play()).toEqual(posts);
});

test('PINGs can be sent to it at any time', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  const path = `/applications/${scene.simulator.applicationId}/ping`;
  const ping = async (forged: boolean) => scene.control('POST', path, { to: 'events', forged });
  expect((await ping(false)).status).toBe(404);
  await server.subscribe('QUEST_USER_ENROLLMENT');
  expect((await ping(true)).body).toEqual({ ok: true });
  expect((await ping(false)).body).toEqual({ ok: true });
  server.checks = false;
  expect((await ping(true)).body).toEqual({ ok: false });
});

test('what is on its way is saved with the world', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('QUEST_USER_ENROLLMENT');
  server.answer = () => ({ status: 500 });
  const id = await server.act('QUEST_USER_ENROLLMENT');
  await expect.poll(() => scene.simulator.world.webhookEvents.get(id)?.tries.length).toBe(1);
  const saved = await scene.simulator.control.saveWorld();
  server.answer = () => ({ status: 204 });
  await scene.simulator.control.loadWorld(saved);
  await scene.advance(4_000);
  const { state, tries } = await server.settled(id);
  expect(state).toBe('delivered');
  expect(tries.map(({ status }) => status)).toEqual([500, 204]);
});

test('saved deliveries are of one id each, and none is after the last', async () => {
  await using scene = await InteractionScene.open();
  await using server = new Subscriber(scene);
  await server.subscribe('QUEST_USER_ENROLLMENT');
  await server.settled(await server.act('QUEST_USER_ENROLLMENT'));
  const saved = saveWorld(scene.simulator.world);
  const { lastId, deliveries } = saved.webhookEvents;
  const load = (webhookEvents: SavedDeliveries) => () =>
    loadWorld(scene.simulator.world, { ...saved, webhookEvents });
  expect(load({ lastId, deliveries: [...deliveries, ...deliveries] })).toThrow(/of one id/);
  expect(load({ lastId: lastId - 1, deliveries })).toThrow(/after the last/);
  expect(load({ lastId, deliveries })).not.toThrow();
});
