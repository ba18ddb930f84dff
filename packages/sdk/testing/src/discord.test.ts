// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChannelType, InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { Bot } from './bot.fixture.ts';
import type { Discord } from './discord.ts';
import { HttpBot } from './http-bot.fixture.ts';
import { connectSimulator, startSimulator } from './start.ts';

async function setUp(discord: Discord) {
  const alice = await discord.user('alice');
  const bob = await discord.user('bob');
  const guild = await discord.guild({
    owner: bob,
    roles: [{ name: 'mods', permissions: '4' }],
    members: [alice, { user: bob, nick: 'Bobby', roles: ['mods'] }],
  });
  return { alice, bob, guild, channel: guild.channels['general'] ?? '' };
}

test('a deferred answer is waited for, and what follows can be read', async () => {
  await using discord = await startSimulator();
  await using _bot = await Bot.start(discord);
  const { alice, channel } = await setUp(discord);
  const reply = await alice.command('later');
  expect(reply).toMatchObject({ content: 'Done', ephemeral: true });
  const more = await discord.nextMessage(channel, { after: reply.message });
  expect(more.content).toBe('And more');
  const { followups } = await reply.refresh();
  expect(followups.map(({ content }) => content)).toEqual(['And more']);
});

test('modals, menus, autocomplete and context menus', async () => {
  await using discord = await startSimulator();
  await using _bot = await Bot.start(discord);
  const { alice, bob, channel } = await setUp(discord);
  const form = await alice.command('form');
  expect(form.type).toBe(InteractionResponseType.Modal);
  expect(form.modal?.title).toBe('Form');
  expect((await form.submit({ why: 'because' })).content).toBe('because');
  const menu = await alice.command('menu', {}, { channel });
  expect((await menu.select('drink', ['tea'])).content).toBe('tea');
  const [choice] = (await bob.autocomplete('say', { what: 'hel' }, { channel })).choices;
  expect(choice).toEqual({ name: 'hel!', value: 'hel' });
  expect((await bob.command('say', { what: 'hello' }, { channel })).content).toBe('hello');
  const file = { filename: 'a.txt', bytes: Buffer.from('abc') };
  const read = await alice.command('read', { file }, { subcommand: 'file' });
  expect(read.content).toBe('file a.txt 3');
  expect((await alice.userCommand('Who', bob)).content).toBe('bob');
  const said = await alice.send(channel, { content: 'wise', flags: 4 });
  expect((await alice.messageCommand('Quote', said)).content).toBe('wise');
});

test('the bot hears what users do, also in DMs', async () => {
  await using discord = await startSimulator();
  await using _bot = await Bot.start(discord);
  const { alice, channel } = await setUp(discord);
  const said = await alice.send(channel, 'hello');
  const heard = await discord.nextMessage(channel, {
    after: said,
    author: discord.applicationId,
  });
  expect(heard.content).toBe('heard hello');
  await alice.react(heard, '👍');
  await alice.edit(said, 'hallo');
  const messages = await discord.messages(channel);
  expect(messages).toMatchObject([
    { content: 'hallo' },
    { reactions: [{ count: 1, emoji: { name: '👍' } }] },
  ]);
  await alice.unreact(heard, '👍');
  await alice.delete(said);
  expect(await discord.messages(channel)).toHaveLength(1);
  const direct = await alice.direct();
  const question = await alice.send(direct, 'psst');
  const answer = await discord.nextMessage(direct, { after: question });
  expect(answer.content).toBe('heard psst');
});

test('threads, posts, and what users grant', async () => {
  await using discord = await startSimulator();
  const alice = await discord.user('alice');
  const { channels } = await discord.guild({
    members: [alice],
    channels: [{ name: 'general' }, { name: 'forum', type: ChannelType.GuildForum }],
  });
  const general = channels['general'] ?? '';
  const said = await alice.send(general, 'tea?');
  expect(await alice.startThread(said, 'Tea')).toMatchObject({ id: said.id, name: 'Tea' });
  const type = ChannelType.PrivateThread;
  expect(await alice.startThread(general, 'Secret', { type })).toMatchObject({ type });
  const post = await alice.post(channels['forum'] ?? '', {
    name: 'Which tea?',
    message: 'Say it here',
  });
  expect(post.message.content).toBe('Say it here');
  await expect(alice.startThread(said, 'Tea')).rejects.toMatchObject({ code: 'REFUSED' });
  const token = await alice.authorize('identify');
  const url = `${discord.apiUrl}/v10/users/@me`;
  const status = async () =>
    (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await status()).toBe(200);
  await alice.deauthorize();
  expect(await status()).toBe(401);
  const named = await discord.configure({ name: 'Renamed', isPublic: false });
  expect(named).toMatchObject({ name: 'Renamed', bot_public: false });
});

test('users are refused what they may not do', async () => {
  await using discord = await startSimulator();
  await using _bot = await Bot.start(discord);
  const { alice, channel } = await setUp(discord);
  const refused = { code: 'REFUSED' };
  await expect(alice.command('say', { what: 'x' })).rejects.toMatchObject({
    ...refused,
    discord: { status: 403, code: 50_013 },
  });
  await expect(alice.command('nothing')).rejects.toMatchObject({
    ...refused,
    discord: { status: 404, code: 10_063 },
  });
  await expect(alice.send(channel, '')).rejects.toMatchObject({
    ...refused,
    discord: { status: 400, code: 50_006 },
  });
  const carol = await discord.user('carol');
  await expect(carol.send(channel, 'x')).rejects.toMatchObject({
    discord: { status: 403, code: 50_001 },
  });
  await expect(carol.command('later')).rejects.toMatchObject({ code: 'CALL_FAILED' });
});

test('a bot that does not answer is told by the clock', async () => {
  await using discord = await startSimulator({ clock: 'virtual', transcript: true });
  await using _bot = await Bot.start(discord);
  const { alice } = await setUp(discord);
  const never = Promise.allSettled([alice.command('never')]);
  await expect
    .poll(async () => JSON.stringify(await discord.transcript()))
    .toContain('"never","type":1');
  await discord.advance(3_000);
  expect(await never).toMatchObject([{ status: 'rejected', reason: { code: 'NO_ANSWER' } }]);
});

test('faults strike the bot, and a connection can be shared', async () => {
  await using discord = await startSimulator({ seed: 'x' });
  const other = await connectSimulator(discord.controlUrl);
  expect(other).toMatchObject({
    apiUrl: discord.apiUrl,
    gatewayUrl: discord.gatewayUrl,
    token: discord.token,
    applicationId: discord.applicationId,
  });
  await other.fault({ status: 503, times: 1 });
  const headers = { authorization: `Bot ${discord.token}`, 'user-agent': 'test' };
  const status = async () => (await fetch(`${discord.apiUrl}/v10/users/@me`, { headers })).status;
  expect([await status(), await status()]).toEqual([503, 200]);
  await other.faults({ kind: 'html', status: 502, path: '/users/*' }, { kind: 'empty' });
  expect([await status(), await status()]).toEqual([502, 200]);
  await other.faults();
  await other.drop();
  await other[Symbol.asyncDispose]();
  expect(await status()).toBe(200);
});

test('the gateway can be told to misbehave', async () => {
  await using discord = await startSimulator();
  const frames: { readonly op: number; readonly t: string | null }[] = [];
  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(`${discord.gatewayUrl}/?v=10&encoding=json`);
    socket.addEventListener('message', ({ data }) => {
      frames.push(JSON.parse(String(data)) as (typeof frames)[number]);
    });
    await until((frame) => frame.op === 10);
    return socket;
  };
  const until = async (fits: (frame: (typeof frames)[number]) => boolean): Promise<void> => {
    await expect.poll(() => frames.some(fits), { timeout: 10_000 }).toBe(true);
    frames.length = 0;
  };
  const socket = await open();
  const identify = { token: discord.token, intents: 1, properties: {} };
  socket.send(JSON.stringify({ op: 2, d: identify }));
  await until(({ t }) => t === 'READY');
  const guild = await discord.guild();
  await until(({ t }) => t === 'GUILD_CREATE');
  await discord.gateway.outage(guild);
  await until(({ t }) => t === 'GUILD_DELETE');
  await discord.gateway.outage(guild, false);
  await until(({ t }) => t === 'GUILD_CREATE');
  await discord.gateway.dispatchFaults({ kind: 'drop', event: 'GUILD_UPDATE' });
  const data = { guild_id: guild.id };
  expect(await discord.gateway.emit('GUILD_UPDATE', { id: guild.id })).toBe(1);
  expect(await discord.gateway.emit('GUILD_ROLE_CREATE', data)).toBe(1);
  await until(({ t }) => t === 'GUILD_ROLE_CREATE');
  await discord.gateway.acks('none');
  await discord.gateway.readAt(1_000_000);
  await discord.gateway.reconnect();
  await until(({ op }) => op === 7);
  await discord.gateway.invalidate({ resumable: true });
  await until(({ op }) => op === 9);
  const closed = once(socket, 'close') as Promise<[CloseEvent]>;
  await discord.gateway.close(4000);
  expect((await closed)[0].code).toBe(4000);
  await discord.gateway.faults({ refuseConnections: 503, times: 1 });
  const refused = new WebSocket(`${discord.gatewayUrl}/?v=10&encoding=json`);
  await once(refused, 'error');
  await discord.gateway.readAt(null);
  (await open()).close();
});

test('a Discord can be saved, come back to and started from', async () => {
  await using discord = await startSimulator({ seed: 'kept', clock: 'virtual' });
  const { alice, channel } = await setUp(discord);
  await alice.send(channel, 'kept');
  const saved = await discord.save();
  await alice.send(channel, 'lost');
  await discord.load(saved);
  expect(await discord.messages(channel)).toMatchObject([{ content: 'kept' }]);
  const folder = await mkdtemp(join(tmpdir(), 'gatefleet-'));
  const world = join(folder, 'world.json');
  await writeFile(world, JSON.stringify(saved));
  await using other = await startSimulator({ world, clock: 'virtual' });
  expect(await other.save()).toEqual(saved);
  expect(other.token).toBe(discord.token);
  await expect(other.load({ version: 0 })).rejects.toMatchObject({ code: 'CALL_FAILED' });
  await rm(folder, { recursive: true });
});

test('webhook events reach a server, and its URLs can be tried', async () => {
  await using discord = await startSimulator();
  await using bot = await HttpBot.start(discord);
  const delivery = await discord.webhookEvent('QUEST_USER_ENROLLMENT');
  expect(delivery).toMatchObject({ state: 'delivered', tries: [{ status: 204 }] });
  expect(bot.events).toEqual(['QUEST_USER_ENROLLMENT']);
  await discord.eventFaults({ kind: 'duplicate' });
  await discord.webhookEvent('QUEST_USER_ENROLLMENT');
  await expect.poll(() => bot.events.length).toBe(3);
  expect(await discord.eventDeliveries()).toMatchObject([{ id: 1 }, { id: 2 }]);
  for (const to of ['interactions', 'events'] as const) {
    expect(await discord.ping({ to })).toBe(true);
    expect(await discord.ping({ to, forged: true })).toBe(true);
  }
  const unasked = discord.webhookEvent('LOBBY_MESSAGE_DELETE', { id: '1', lobby_id: '2' });
  await expect(unasked).rejects.toMatchObject({ code: 'CALL_FAILED' });
});

test('what cannot start says so', async () => {
  await expect(startSimulator({ env: { SIM_NONSENSE: '1' } })).rejects.toMatchObject({
    code: 'START_FAILED',
  });
  await expect(connectSimulator('http://127.0.0.1:1/control')).rejects.toMatchObject({
    code: 'CALL_FAILED',
  });
});
