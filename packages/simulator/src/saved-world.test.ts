// SPDX-License-Identifier: AGPL-3.0-only
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, ChannelType, MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { VirtualClock } from './clock.ts';
import { parseConfig } from './config.ts';
import { createSimulatorControl } from './control/http-control.ts';
import { openDirectChannel } from './domain/direct-channels.ts';
import { joinSeededGuild } from './domain/guilds.ts';
import { createMessage } from './domain/messages.ts';
import { addReaction } from './domain/reactions.ts';
import { identifyData, login } from './gateway/bare-client.fixture.ts';
import { resolveOptions } from './options.ts';
import { perform } from './perform.ts';
import { control, rest } from './rest/calls.fixture.ts';
import { InteractionScene } from './rest/interaction-scene.fixture.ts';
import type { SavedWorld } from './saved-form.ts';
import { loadWorld, saveWorld } from './saved-world.ts';
import { createSimulator, type Simulator } from './simulator.ts';
import { createPopulation } from './store/population.ts';
import type { Snowflake } from './store/snowflake.ts';
import { Store } from './store/store.ts';
import type { World } from './world.ts';

const options = { guilds: 50, seed: 'saved', clock: 'virtual', limits: false } as const;

function firstChannel(world: World): Snowflake {
  const [entry] = world.store.guilds.entries();
  const guild = entry === undefined ? undefined : world.store.guild(entry.id);
  const channel = [...(guild?.channels.values() ?? [])].find(
    ({ type }) => type === ChannelType.GuildText,
  );
  if (channel === undefined) throw new Error('the first guild has a text channel');
  return channel.id;
}

const bot = (world: World) => ({ kind: 'bot', userId: world.applicationId }) as const;

/** What somebody does in a world: a draw, a message with a file and a poll, a reaction, a DM. */
function live(world: World): Snowflake {
  const channelId = firstChannel(world);
  return perform(world, (ctx) => {
    const file = { index: 0, filename: 'a.txt', contentType: null, bytes: Buffer.from('hello') };
    const content = `#${ctx.randoms.stream('test').integer(0, 1_000_000)}`;
    const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }], duration: 1 };
    const sent = { channelId, input: { content, poll }, files: [file] };
    const message = createMessage(ctx, bot(world), sent);
    addReaction(ctx, bot(world), { channelId, messageId: message.id, emoji: '👍' });
    joinSeededGuild(ctx);
    const [userId] = world.store.users.keys();
    openDirectChannel(ctx, bot(world), userId as Snowflake);
    return message.id;
  }).result;
}

function advance({ clock }: World, byMs: number): void {
  if (!(clock instanceof VirtualClock)) throw new Error('the clock is real');
  clock.advance(byMs);
}

test('a world that is saved as text and loaded elsewhere goes on as it would have', async () => {
  await using one = await createSimulator(options);
  await using two = await createSimulator(options);
  live(one.world);
  advance(one.world, 60_000);
  const text = JSON.stringify(saveWorld(one.world));
  loadWorld(two.world, JSON.parse(text) as SavedWorld);
  expect(JSON.stringify(saveWorld(two.world))).toBe(text);
  expect(live(two.world)).toBe(live(one.world));
  // The poll's end is scheduled in both.
  advance(one.world, 3_600_000);
  advance(two.world, 3_600_000);
  expect(JSON.stringify(saveWorld(two.world))).toBe(JSON.stringify(saveWorld(one.world)));
  const results = [...two.world.store.log(firstChannel(two.world)).values()];
  expect(results.filter(({ type }) => type === MessageType.PollResult)).toHaveLength(2);
  expect(two.guildIds).toEqual(one.guildIds);
});

test('guilds that nobody has asked for are saved by their number', async () => {
  await using simulator = await createSimulator({ ...options, guilds: 5_000 });
  const { guilds } = saveWorld(simulator.world).store as { guilds: { guild?: unknown }[] };
  expect(guilds).toHaveLength(5_000);
  expect(guilds.every((guild) => guild.guild === undefined)).toBe(true);
});

test('a world of another seed is not loaded', async () => {
  await using one = await createSimulator(options);
  await using two = await createSimulator({ ...options, seed: 'other' });
  expect(() => loadWorld(two.world, saveWorld(one.world))).toThrow(/seed/);
});

const buttons = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'yes', label: 'Yes' }] }];

interface Handle {
  readonly simulator: Simulator;
  readonly channelId: string;
  readonly userId: string;
  readonly messageId: string;
  readonly fileUrl: string;
}

async function ask<T>(handle: Handle, method: string, path: string, body?: unknown): Promise<T> {
  const called = await rest<T>(handle.simulator, method, path, { body });
  expect(called.status).toBeLessThan(300);
  return called.body;
}

/** What happens after the world was saved: a session, an interaction with what was there before, time. */
async function goOn(handle: Handle): Promise<string> {
  const { simulator, channelId, userId, messageId } = handle;
  const before = simulator.world.transcript?.count ?? 0;
  await control(simulator, 'POST', '/clock/advance', { ms: 5_000 });
  const { client } = await login(simulator);
  await client.untilEvent('GUILD_CREATE');
  const press = { userId, channelId, messageId, customId: 'yes' };
  expect((await control(simulator, 'POST', '/act/component', press)).status).toBe(200);
  await client.untilEvent('INTERACTION_CREATE');
  await control(simulator, 'POST', '/clock/advance', { ms: 3_600_000 });
  await client.until(({ t, d }) => t === 'MESSAGE_CREATE' && (d as { type: number }).type === 46);
  const sent = await ask<{ id: string }>(handle, 'POST', `/channels/${channelId}/messages`, {
    content: 'after',
  });
  await client.until(({ d }) => (d as { id?: string } | null)?.id === sent.id);
  await ask(handle, 'GET', `/channels/${channelId}/messages`);
  await ask(handle, 'GET', '/applications/@me');
  await client[Symbol.asyncDispose]();
  const lines = simulator.world.transcript?.after(before) ?? [];
  // Only these count what was before.
  return lines.map((line) => line.replace(/"n":\d+|"connection":\d+/g, '')).join('\n');
}

async function prepare(scene: InteractionScene): Promise<Handle> {
  const { simulator, channelId, alice: userId } = scene;
  const form = new FormData();
  const payload = { content: 'Yes?', components: buttons };
  form.set('payload_json', JSON.stringify(payload));
  form.set('files[0]', new File(['abc'], 'a.txt'));
  const response = await fetch(`${simulator.apiUrl}/v10/channels/${channelId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${simulator.token}` },
    body: form,
  });
  const sent = (await response.json()) as APIMessage;
  const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }], duration: 1 };
  await scene.rest('POST', `/channels/${channelId}/messages`, { body: { poll } });
  const url = new URL(sent.attachments[0]?.url ?? '');
  return { simulator, channelId, userId, messageId: sent.id, fileUrl: url.pathname };
}

const sceneOptions = { seed: 'over', transcript: true, guilds: 1 } as const;

test('over control: another simulator goes on with the same answers and the same transcript', async () => {
  await using scene = await InteractionScene.open(sceneOptions);
  const handle = await prepare(scene);
  await scene.client[Symbol.asyncDispose]();
  await expect.poll(() => scene.simulator.world.connections.size).toBe(0);
  const saved = await control<SavedWorld>(scene.simulator, 'GET', '/world');
  expect(saved.status).toBe(200);
  await using other = await createSimulator({ ...sceneOptions, clock: 'virtual' });
  expect((await control(other, 'PUT', '/world', saved.body)).status).toBe(200);
  expect((await control(other, 'GET', '/world')).body).toEqual(saved.body);
  await using started = await createSimulator({
    world: saved.body,
    clock: 'virtual',
    transcript: true,
  });
  const expected = await goOn(handle);
  expect(expected).toContain('INTERACTION_CREATE');
  for (const simulator of [other, started]) {
    const file = await fetch(`${new URL(simulator.apiUrl).origin}${handle.fileUrl}`);
    expect(await file.text()).toBe('abc');
    expect(await goOn({ ...handle, simulator })).toBe(expected);
  }
});

test('loading ends all sessions with op 9, and takes back what came after', async () => {
  await using scene = await InteractionScene.open({ seed: 'back' });
  const { simulator, client, channelId } = scene;
  const saved = (await control<SavedWorld>(simulator, 'GET', '/world')).body;
  const messages = `/channels/${channelId}/messages`;
  await scene.rest('POST', messages, { body: { content: 'forgotten' } });
  expect((await control(simulator, 'PUT', '/world', saved)).status).toBe(200);
  expect((await client.untilOp(9)).d).toBe(false);
  expect((await scene.rest('GET', messages)).body).toEqual([]);
  expect(await simulator.control.state()).toMatchObject({
    sessions: [],
    counts: { sessionsEnded: { 'world-loaded': 1 } },
  });
  // The window of the first IDENTIFY goes on too.
  client.received.length = 0;
  client.send(2, identifyData(simulator));
  expect((await client.untilOp(9)).d).toBe(false);
  await scene.advance(5_000);
  client.send(2, identifyData(simulator));
  await client.untilEvent('READY');
  expect((await simulator.control.state()).sessionStartLimit.remaining).toBe(997);
});

test('rate limits go on where they stood, of every kind', async () => {
  await using scene = await InteractionScene.open({ seed: 'limits' });
  const { channelId, simulator } = scene;
  const messages = `/channels/${channelId}/messages`;
  const post = async (to: Simulator) =>
    (await rest(to, 'POST', messages, { body: { content: 'x' } })).status;
  const rename = async (to: Simulator) =>
    (await rest(to, 'PATCH', `/channels/${channelId}`, { body: { name: 'renamed' } })).status;
  expect(await Promise.all([1, 2, 3, 4].map(async () => post(simulator)))).toEqual(
    Array<number>(4).fill(200),
  );
  // Two in ten minutes, which no header tells.
  expect([await rename(simulator), await rename(simulator)]).toEqual([200, 200]);
  await rest(simulator, 'GET', '/users/@me', { token: 'wrong' });
  simulator.world.limits.ban('10.0.0.1', simulator.world.clock.now());
  const saved = await simulator.control.saveWorld();
  await using other = await createSimulator({ world: saved, clock: 'virtual' });
  const standing = ({ world }: Simulator) => world.limits.inspect(world.clock.now());
  expect(standing(other)).toEqual(standing(simulator));
  expect(standing(other)).toMatchObject({
    invalid: [{ count: 1 }],
    bans: [{ address: '10.0.0.1' }],
  });
  for (const one of [simulator, other]) {
    expect([await post(one), await post(one), await rename(one)]).toEqual([200, 429, 429]);
  }
  await control(other, 'POST', '/clock/advance', { ms: 600_000 });
  expect([await post(other), await rename(other)]).toEqual([200, 200]);
});

test('every table of the store is saved', () => {
  const store = new Store(createPopulation(resolveOptions({ guilds: 0 })));
  const tables = Object.entries(store).filter(([, value]) => value instanceof Map);
  expect(tables.length).toBeGreaterThan(10);
  expect(Object.keys(store.save() as object)).toEqual(
    expect.arrayContaining(tables.map(([name]) => name)),
  );
});

test('a job of a world that is gone is not done in the one that took its place', async () => {
  await using simulator = await createSimulator({ ...options, clock: 'real' });
  const saved = saveWorld(simulator.world);
  const { store } = simulator.world;
  perform(simulator.world, (ctx) => ctx.schedule({ atMs: 0, name: 'none', args: [] }));
  loadWorld(simulator.world, saved);
  const mine = { atMs: Number.MAX_SAFE_INTEGER, name: 'none', args: [] };
  expect(store.addJob(mine)).toBe(1);
  const ranAll = Promise.withResolvers<void>();
  simulator.world.clock.setTimer(10, ranAll.resolve);
  await ranAll.promise;
  expect([...store.jobs.values()]).toEqual([mine]);
});

test('what is no saved world of this one is refused, and changes nothing', async () => {
  await using simulator = await createSimulator(options);
  await using other = await createSimulator({ ...options, seed: 'other' });
  const saved = await simulator.control.saveWorld();
  const bad: unknown[] = [
    { ...saved, version: 1 },
    { ...saved, nowMs: 'x' },
    { ...saved, more: 1 },
    { ...saved, store: null },
    { ...saved, store: { guilds: 7 } },
    { ...saved, store: { ...(saved.store as object), applications: { $map: [] } } },
    await other.control.saveWorld(),
    [],
    7,
  ];
  for (const body of bad) {
    expect(await control(simulator, 'PUT', '/world', body)).toMatchObject({
      status: 400,
      body: { code: 'BAD_WORLD' },
    });
  }
  expect((await control(simulator, 'PUT', '/world')).status).toBe(400);
  expect(saveWorld(simulator.world)).toEqual(saved);
  const started = createSimulator({ world: saved, seed: 'other' });
  await expect(started).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  const damaged = { ...saved, store: { guilds: [7] } };
  await expect(createSimulator({ world: damaged })).rejects.toMatchObject({ code: 'BAD_WORLD' });
});

test('a world can be saved to a file and begun from it', async () => {
  await using simulator = await createSimulator(options);
  live(simulator.world);
  const folder = await mkdtemp(join(tmpdir(), 'gatefleet-'));
  const path = join(folder, 'world.json');
  const remote = createSimulatorControl(simulator.controlUrl);
  const saved = await remote.saveWorld();
  await writeFile(path, JSON.stringify(saved));
  const environment = { SIM_WORLD: path, SIM_TOKEN: 'a.b.c', SIM_CLOCK: 'virtual' };
  await using begun = await createSimulator(parseConfig(environment));
  expect(begun.guildIds).toEqual(simulator.guildIds);
  expect(begun.token).toBe('a.b.c');
  await createSimulatorControl(begun.controlUrl).loadWorld(saved);
  expect(begun.token).toBe(simulator.token);
  await writeFile(path, '{');
  expect(() => parseConfig(environment)).toThrow(/SIM_WORLD/);
  expect(() => parseConfig({ SIM_WORLD: `${path}.missing` })).toThrow(/SIM_WORLD/);
  await rm(folder, { recursive: true });
});

test('at the end of time ids are ids still, and the world can be saved and loaded', async () => {
  await using scene = await InteractionScene.open({ seed: 'end' });
  const { simulator, channelId } = scene;
  // As far as it goes, in halves: what would be too far changes nothing.
  for (let ms = 2 ** 41; ms >= 1; ms /= 2) {
    await control(simulator, 'POST', '/clock/advance', { ms: Math.min(ms, 1e12) });
  }
  const sent = await scene.rest<{ id: string }>('POST', `/channels/${channelId}/messages`, {
    body: { content: 'last' },
  });
  const path = `/channels/${channelId}/messages/${sent.body.id}`;
  expect((await scene.rest('GET', path)).status).toBe(200);
  const saved = (await control(simulator, 'GET', '/world')).body as unknown;
  expect(await control(simulator, 'PUT', '/world', saved)).toMatchObject({ status: 200 });
});
