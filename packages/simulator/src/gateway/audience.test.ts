// SPDX-License-Identifier: AGPL-3.0-only
// Two bots in one guild: what each is told, and what not.
import { expect, test } from 'vitest';
import { control, rest } from '../rest/calls.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { type BareClient, login } from './bare-client.fixture.ts';
import { ALL_INTENTS, INTENTS } from './intents.ts';

interface Application {
  readonly token: string;
  readonly userId: string;
}

/** Another bot in the first guild, with no permission of its own. */
async function addBot(simulator: Simulator, intents = ALL_INTENTS) {
  const [guildId = ''] = simulator.guildIds;
  const { body } = await control<Application>(simulator, 'POST', '/applications', {
    name: 'other',
  });
  await control(simulator, 'POST', `/guilds/${guildId}/members`, { userId: body.userId });
  const { client } = await login(simulator, { token: body.token, intents });
  await client.untilEvent('GUILD_CREATE');
  return { client, ...body, guildId };
}

async function rename(simulator: Simulator, guildId: string): Promise<void> {
  const body = { name: 'Renamed' };
  expect((await rest(simulator, 'PATCH', `/guilds/${guildId}`, { body })).status).toBe(200);
}

const names = (client: BareClient) => client.dispatches.map(({ t }) => t ?? '');

test('bans and invites are told to those who may make them', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client: first } = await login(simulator);
  await using _first = first;
  const { client: other, guildId } = await addBot(simulator);
  await using _other = other;
  const created = (await first.untilEvent('GUILD_CREATE')).d as {
    channels: { id: string; type: number }[];
  };
  const channelId = created.channels.find(({ type }) => type === 0)?.id ?? '';
  const invites = `/channels/${channelId}/invites`;
  const made = await rest<{ code: string }>(simulator, 'POST', invites, { body: {} });
  await rest(simulator, 'DELETE', `/invites/${made.body.code}`);
  const user = await control<{ id: string }>(simulator, 'POST', '/users', { username: 'bad' });
  const ban = `/guilds/${guildId}/bans/${user.body.id}`;
  expect((await rest(simulator, 'PUT', ban, { body: {} })).status).toBe(204);
  expect((await rest(simulator, 'DELETE', ban)).status).toBe(204);
  await rename(simulator, guildId);
  await other.untilEvent('GUILD_UPDATE');
  await first.untilEvent('GUILD_UPDATE');
  const told = ['INVITE_CREATE', 'INVITE_DELETE', 'GUILD_BAN_ADD', 'GUILD_BAN_REMOVE'];
  expect(names(first).filter((name) => told.includes(name))).toEqual(told);
  expect(names(other).filter((name) => told.includes(name))).toEqual([]);
});

test('other bots hear of a presence, five times in twenty seconds', async () => {
  await using simulator = await createSimulator({ guilds: 2, clock: 'virtual' });
  const { client: first } = await login(simulator);
  await using _first = first;
  const { client: other, guildId } = await addBot(simulator);
  await using _other = other;
  const change = (name: string) =>
    first.send(3, {
      since: null,
      activities: [{ name, type: 0 }],
      status: 'invisible',
      afk: false,
    });
  const heard = () =>
    other.dispatches
      .filter(({ t }) => t === 'PRESENCE_UPDATE')
      .map(({ d }) => (d as { activities: { name: string }[] }).activities[0]?.name);
  for (const name of ['1', '2', '3', '4', '5', 'too many']) change(name);
  first.send(1, null);
  await first.untilOp(11);
  await control(simulator, 'POST', '/clock/advance', { ms: 20_000 });
  change('6');
  await other.until(() => heard().includes('6'));
  expect(heard()).toEqual(['1', '2', '3', '4', '5', '6']);
  expect((await other.untilEvent('PRESENCE_UPDATE')).d).toEqual({
    user: { id: simulator.applicationId },
    guild_id: guildId,
    status: 'offline',
    activities: [{ name: '1', type: 0, created_at: expect.any(Number) }],
    client_status: {},
  });
  expect(names(first)).not.toContain('PRESENCE_UPDATE');
});

test('who is mentioned may read what tests emit, whichever bot it is', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const intents = ALL_INTENTS & ~INTENTS.messageContent;
  const { client: first } = await login(simulator, { intents });
  await using _first = first;
  const { client: other, userId, guildId } = await addBot(simulator, intents);
  await using _other = other;
  const data = { guild_id: guildId, content: 'psst', mentions: [null, 'x', { id: userId }] };
  expect(
    await control(simulator, 'POST', '/emit', { event: 'MESSAGE_CREATE', data }),
  ).toMatchObject({ status: 200 });
  expect((await other.untilEvent('MESSAGE_CREATE')).d).toMatchObject({ content: 'psst' });
  expect((await first.untilEvent('MESSAGE_CREATE')).d).toMatchObject({ content: '' });
});

test('direct messages of the traffic are for the first bot alone', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client: first } = await login(simulator);
  await using _first = first;
  const { client: other } = await addBot(simulator);
  await using _other = other;
  await simulator.control.startTraffic({ eventsPerSecond: 20_000, limit: 2_000 });
  const isDirect = ({ d }: { readonly d: unknown }) =>
    (d as { channel_type?: number } | null)?.channel_type === 1;
  await first.until(isDirect);
  await expect.poll(async () => (await simulator.control.traffic()).generated).toBe(2_000);
  await rename(simulator, simulator.guildIds[0] ?? '');
  await other.untilEvent('GUILD_UPDATE');
  expect(names(other)).toContain('PRESENCE_UPDATE');
  expect(other.dispatches.filter(isDirect)).toEqual([]);
});

test('a large guild lists those with a role, a nickname or a voice channel', async () => {
  await using simulator = await createSimulator({ guilds: 0, identifyWindowMs: 0 });
  const user = async (username: string) =>
    (await control<{ id: string }>(simulator, 'POST', '/users', { username })).body.id;
  const ids = await Promise.all(Array.from({ length: 60 }, async (_, n) => user(`user${n}`)));
  const [owner = '', named = '', ranked = ''] = ids;
  const members = ids.map((userId) => ({
    userId,
    ...(userId === named ? { nick: 'Nick' } : {}),
    ...(userId === ranked ? { roles: ['mods'] } : {}),
  }));
  const setup = { name: 'Large', ownerId: owner, roles: [{ name: 'mods' }], members };
  expect(await control(simulator, 'POST', '/guilds', setup)).toMatchObject({ status: 200 });
  const { client } = await login(simulator, { large_threshold: 50 });
  await using _client = client;
  const { d } = await client.untilEvent('GUILD_CREATE');
  const created = d as { members: { user: { id: string } }[]; member_count: number };
  expect(created.member_count).toBe(61);
  const listed = created.members.map((member) => member.user.id);
  expect(listed.toSorted()).toEqual([simulator.applicationId, named, ranked].toSorted());
  const { client: patient } = await login(simulator, { large_threshold: 250 });
  await using _patient = patient;
  expect((await patient.untilEvent('GUILD_CREATE')).d).toMatchObject({
    members: { length: 61 },
  });
});

test('what an emitted message refers to is read by its own rule', async () => {
  await using simulator = await createSimulator({ guilds: 1, identifyWindowMs: 0 });
  const [guildId = ''] = simulator.guildIds;
  const intents = ALL_INTENTS & ~INTENTS.messageContent;
  const { client: whole } = await login(simulator);
  await using _whole = whole;
  const { client: less } = await login(simulator, { intents });
  await using _less = less;
  const ready = (await less.untilEvent('READY')).d as { user: { id: string } };
  const [stranger, bot] = [{ id: '5' }, ready.user];
  const said = (author: object, mentions: readonly object[] = []) => ({
    content: 'secret',
    author,
    mentions,
  });
  const emitted = [
    { ...said(stranger), referenced_message: said(stranger) },
    { ...said(stranger, [bot]), referenced_message: said(stranger) },
    { ...said(stranger), referenced_message: said(bot) },
    { ...said(stranger), referenced_message: said(stranger, [bot]) },
    { ...said(bot), referenced_message: null },
  ];
  for (const message of emitted) {
    const data = { guild_id: guildId, ...message };
    await simulator.control.emit({ event: 'MESSAGE_CREATE', data });
  }
  const told = async (client: BareClient) => {
    const last = ({ t, d }: { t: string | null; d: unknown }) =>
      t === 'MESSAGE_CREATE' && (d as { referenced_message: unknown }).referenced_message === null;
    await client.until(last);
    const messages = client.dispatches.filter(({ t }) => t === 'MESSAGE_CREATE');
    return messages.map(({ d }) => {
      const { content, referenced_message: found } = d as (typeof emitted)[number];
      return [content, found === null ? null : found.content];
    });
  };
  expect(await told(less)).toEqual([
    ['', ''],
    ['secret', ''],
    ['', 'secret'],
    ['', 'secret'],
    ['secret', null],
  ]);
  expect((await told(whole)).flat()).toEqual([...Array<string>(9).fill('secret'), null]);
});
