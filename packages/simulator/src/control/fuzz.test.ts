// SPDX-License-Identifier: AGPL-3.0-only
// Whatever is sent to the control API, it answers, and the world goes on. `npm run fuzz` draws more, and others
// each time.
import * as fc from 'fast-check';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { rest } from '../rest/calls.fixture.ts';
import { bodiesOf, jsonBody, type SentBody } from '../rest/fuzz-bodies.fixture.ts';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import type { Simulator } from '../simulator.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1);

type Seeds = Readonly<Record<string, unknown>>;

/** A good body for every call that takes one. */
function seedsOf(scene: InteractionScene, messageId: string, ownId: string): Seeds {
  const { alice: userId, channelId, guild, simulator } = scene;
  const { guildId } = guild;
  const place = { userId, channelId, messageId };
  const application = `/applications/${simulator.applicationId}`;
  return {
    'POST /emit': { event: 'MESSAGE_CREATE', data: { guild_id: guildId, mentions: [{ id: '1' }] } },
    'POST /send': { payload: { op: 11 } },
    'PUT /traffic': { eventsPerSecond: 1, limit: 1 },
    'POST /load': { dispatches: 1 },
    'POST /load/start': { eventsPerSecond: 1 },
    'POST /drop': { shardId: 7, share: 0.5, how: 'close', code: 4_000 },
    'POST /reconnect': { shardId: 0 },
    'POST /invalidate': { shardId: 7, resumable: true },
    'PUT /acks': { shardId: 0, mode: 'delay', delayMs: 5 },
    'PUT /reads': { shardId: 0, bytesPerSecond: null },
    'PUT /gateway': { gluedHello: true, helloDelayMs: 1, times: 1 },
    'PUT /rest': { status: 503, times: 1, retryAfter: 1 },
    'PUT /limits': { enabled: true },
    'PUT /limits/rules': { bucket: 'x', routes: ['GET /x'], limit: 1, windowMs: 1 },
    'POST /limits/force': { scope: 'user', times: 1, route: 'GET /x', code: 1, message: 'x' },
    'POST /limits/ban': { address: '203.0.113.7', forMs: 1 },
    'PUT /guild-outage': { guildId, unavailable: false },
    'POST /guild-join': {},
    'POST /guild-leave': { guildId: '1' },
    'PUT /world': { version: 2, store: {} },
    'POST /users': { username: 'x', globalName: 'x' },
    'POST /guilds': {
      name: 'x',
      roles: [{ name: 'a', permissions: '1' }],
      channels: [{ name: 'b', overwrites: [{ role: 'a', allow: '1' }] }],
      members: [{ userId, nick: 'x', roles: ['a'] }],
    },
    [`POST /guilds/${guildId}/members`]: { userId, nick: 'x', roles: ['mods'] },
    'POST /applications': { name: 'x', allowedIntents: 1 },
    'POST /act/message': { userId, channelId, content: 'x', embeds: [{ title: 'x' }] },
    'POST /act/edit': { ...place, messageId: ownId, content: 'x' },
    'POST /act/delete': { ...place, messageId: ownId },
    'POST /act/react': { ...place, emoji: '👍' },
    'POST /act/unreact': { ...place, emoji: '👍' },
    'POST /act/thread': { userId, channelId, name: 'x', type: 11 },
    'POST /act/poll-vote': { ...place, answerId: 1 },
    'POST /act/typing': { userId, channelId },
    'POST /act/voice': { userId, channelId: guild.channels['voice'], selfMute: true },
    'POST /act/join': { userId, guildId },
    'POST /act/leave': { userId: scene.bob, guildId },
    'POST /act/direct': { userId },
    'POST /act/command': { userId, channelId, name: 'ping', subcommand: [], options: { a: 'x' } },
    'POST /act/autocomplete': {
      userId,
      channelId,
      name: 'ping',
      options: { a: 'x' },
      focused: 'a',
    },
    'POST /act/component': { ...place, customId: 'yes' },
    'POST /act/modal': { userId, interactionId: '1', values: { a: 'x', b: ['y'] } },
    'POST /act/deauthorize': { userId },
    'POST /act/webhook-event': { type: 'QUEST_USER_ENROLLMENT' },
    [`PUT ${application}`]: {
      name: 'x',
      flags: 1,
      installParams: { scopes: ['bot'], permissions: '1' },
    },
    [`POST ${application}/ping`]: { forged: true, to: 'events' },
    [`POST /users/${userId}/access-token`]: { scopes: ['identify'] },
    'PUT /webhook-faults': { faults: [{ kind: 'duplicate', times: 1 }] },
    'PUT /dispatch-faults': { faults: [{ kind: 'drop', event: 'X', times: 1 }] },
    'PUT /rest-faults': { faults: [{ kind: 'status', path: '/x', times: 1 }] },
    'POST /clock/advance': { ms: 1 },
  };
}

async function answer(simulator: Simulator, call: string, body?: SentBody): Promise<number> {
  const [method = '', path = ''] = call.split(' ');
  const response = await request(`${simulator.controlUrl}${path}`, {
    method: method as 'GET',
    headers: body === undefined ? {} : { 'content-type': body.type },
    body: body?.bytes ?? null,
  });
  const text = await response.body.text();
  const sent = body?.bytes.toString().slice(0, 300);
  const said = { call, sent, isAnswer: response.statusCode < 500, text: text.slice(0, 300) };
  expect(said).toMatchObject({ isAnswer: true });
  return response.statusCode;
}

/** After whatever faults were asked for, they are taken back, and a bot finds its Discord as it was. */
async function expectWorking(simulator: Simulator): Promise<void> {
  const back: Seeds = {
    'PUT /rest': { status: 503, times: 0 },
    'PUT /rest-faults': { faults: [] },
    'PUT /limits': { enabled: false },
  };
  for (const [call, body] of Object.entries(back)) {
    expect(await answer(simulator, call, jsonBody(body))).toBe(200);
  }
  expect(await rest(simulator, 'GET', '/users/@me')).toMatchObject({ status: 200 });
  expect(await answer(simulator, 'GET /state')).toBe(200);
  expect(await answer(simulator, 'GET /transcript')).toBe(200);
  expect(simulator.world.counts.internalErrors).toBe(0);
}

async function openScene(): Promise<{ scene: InteractionScene; seeds: Seeds }> {
  const scene = await InteractionScene.open({ guilds: 1, limits: false, transcript: true });
  const options = [{ type: 3, name: 'a', description: 'x', autocomplete: true }];
  await scene.register({ name: 'ping', description: 'x', options });
  const components = [
    { type: 1, components: [{ type: 2, style: 1, custom_id: 'yes', label: 'x' }] },
  ];
  const poll = { question: { text: 'x' }, answers: [{ poll_media: { text: 'x' } }], duration: 1 };
  const sent = await scene.rest<{ id: string }>('POST', `/channels/${scene.channelId}/messages`, {
    body: { content: 'x', components, poll },
  });
  const { alice: userId, channelId } = scene;
  const said = { userId, channelId, content: 'x' };
  const own = await scene.control<{ id: string }>('POST', '/act/message', said);
  return { scene, seeds: seedsOf(scene, sent.body.id, own.body.id) };
}

test('every call answers whatever it is sent', { timeout: 60_000 * RUNS }, async () => {
  const { scene, seeds } = await openScene();
  await using opened = scene;
  const { simulator, alice, channelId } = opened;
  const ids = [alice, channelId, opened.guild.guildId, simulator.applicationId];
  const bad: string[] = [];
  const unrefused: string[] = [];
  for (const [call, seed] of Object.entries(seeds)) {
    if ((await answer(simulator, call, jsonBody(seed))) !== 200) bad.push(call);
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(bodiesOf({}, { ids, seed }), async (body) => {
        statuses.add(await answer(simulator, call, body));
      }),
      { numRuns: 8 * RUNS },
    );
    if (![...statuses].some((status) => status >= 400)) unrefused.push(call);
    await expectWorking(simulator);
  }
  expect(unrefused).toEqual([]);
  // These name what is not there.
  expect(bad).toEqual([
    'POST /guild-leave',
    'PUT /world',
    'POST /act/modal',
    `POST /applications/${simulator.applicationId}/ping`,
  ]);
});

const oddText = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '0', '-1', '1e9', 'NaN', '', '%00', '%F0%9F%91%8D'),
  fc.string({ maxLength: 20 }).map((text) => encodeURIComponent(text.toWellFormed())),
);

test('paths and queries of every kind', { timeout: 60_000 * RUNS }, async () => {
  const { scene } = await openScene();
  await using opened = scene;
  const call = fc.constantFrom<(text: string) => string>(
    (text) => `GET /interactions/${text}`,
    (text) => `GET /webhook-events/${text}`,
    (text) => `GET /webhook-events?after=${text}`,
    (text) => `GET /messages?channelId=${text}`,
    (text) => `GET /messages?channelId=${opened.channelId}&after=${text}&limit=${text}`,
    (text) => `GET /journal?after=${text}&limit=${text}`,
    (text) => `GET /commands?after=${text}`,
    (text) => `GET /transcript?after=${text}`,
    (text) => `GET /state?${text}=${text}`,
    (text) => `DELETE /limits/rules/${text}`,
    (text) => `GET /${text}`,
    () => 'GET /limits',
    () => 'GET /load',
    () => 'DELETE /load',
    () => 'GET /traffic',
    () => 'DELETE /traffic',
    () => 'DELETE /limits',
    () => 'DELETE /journal',
  );
  await fc.assert(
    fc.asyncProperty(call, oddText, async (make, text) => {
      await answer(opened.simulator, make(text));
    }),
    { numRuns: 150 * RUNS },
  );
  await expectWorking(opened.simulator);
});
