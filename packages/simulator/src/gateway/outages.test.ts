// SPDX-License-Identifier: AGPL-3.0-only
// A guild in an outage is told of as such, and of nothing else.
import { expect, test } from 'vitest';
import { control, rest } from '../rest/calls.fixture.ts';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import { createSimulator } from '../simulator.ts';
import { login } from './bare-client.fixture.ts';

test('a guild that is out at IDENTIFY comes as GUILD_DELETE', async () => {
  await using simulator = await createSimulator({ guilds: 3 });
  const [, guildId = ''] = simulator.guildIds;
  await simulator.control.setGuildOutage({ guildId, unavailable: true });
  const { client } = await login(simulator);
  await using _ = client;
  await client.until(({ s }) => s === 4);
  expect(client.dispatches.map(({ t }) => t)).toEqual([
    'READY',
    'GUILD_CREATE',
    'GUILD_DELETE',
    'GUILD_CREATE',
  ]);
  expect(client.dispatches[2]?.d).toEqual({ id: guildId, unavailable: true });
});

test('during an outage nothing comes from the guild', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const { client } = await login(simulator);
  await using _ = client;
  await client.untilEvent('GUILD_CREATE');
  await simulator.control.setGuildOutage({ guildId, unavailable: true });
  const named = await rest(simulator, 'PATCH', `/guilds/${guildId}`, { body: { name: 'Renamed' } });
  expect(named.status).toBe(200);
  await simulator.control.setGuildOutage({ guildId, unavailable: false });
  await client.until(
    ({ t, d }) => t === 'GUILD_CREATE' && (d as { name: string }).name === 'Renamed',
  );
  expect(client.dispatches.map(({ t }) => t)).toEqual([
    'READY',
    'GUILD_CREATE',
    'GUILD_DELETE',
    'GUILD_CREATE',
  ]);
});

const VIEW_CHANNEL = '1024';

test('during an outage one bot alone is told nothing either', async () => {
  await using scene = await InteractionScene.open();
  const { client, simulator, channelId } = scene;
  const { guildId } = scene.guild;
  const botId = ((await client.untilEvent('READY')).d as { user: { id: string } }).user.id;
  await scene.register({ name: 'hi', description: 'x' });
  const roles = `/guilds/${guildId}/roles`;
  const { body: role } = await scene.rest<{ id: string }>('POST', roles, { body: { name: 'in' } });
  for (const [id, overwrite] of [
    [role.id, { type: 0, allow: VIEW_CHANNEL }],
    [guildId, { type: 0, deny: VIEW_CHANNEL }],
  ] as const) {
    const path = `/channels/${channelId}/permissions/${id}`;
    expect((await scene.rest('PUT', path, { body: overwrite })).status).toBe(204);
  }
  await simulator.control.setGuildOutage({ guildId, unavailable: true });
  const own = `/guilds/${guildId}/members/${botId}/roles/${role.id}`;
  expect((await scene.rest('PUT', own)).status).toBe(204);
  const use = { userId: scene.alice, channelId: scene.guild.channels['voice'], name: 'hi' };
  expect((await scene.control('POST', '/act/command', use)).status).toBe(200);
  await simulator.control.setGuildOutage({ guildId, unavailable: false });
  const gone = (await client.untilEvent('GUILD_DELETE')).s ?? 0;
  await client.until(({ t, s }) => t === 'GUILD_CREATE' && (s ?? 0) > gone);
  const since = client.dispatches.filter(({ s }) => (s ?? 0) > gone);
  expect(since.map(({ t }) => t)).toEqual(['GUILD_CREATE']);
});

test('a bot that comes into a guild in an outage is told that it is out', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const made = await control<{ token: string; userId: string }>(
    simulator,
    'POST',
    '/applications',
    { name: 'other' },
  );
  const { token, userId } = made.body;
  const { client } = await login(simulator, { token });
  await using _ = client;
  await client.untilEvent('READY');
  await simulator.control.setGuildOutage({ guildId, unavailable: true });
  await control(simulator, 'POST', `/guilds/${guildId}/members`, { userId });
  expect((await client.untilEvent('GUILD_DELETE')).d).toEqual({ id: guildId, unavailable: true });
  await simulator.control.setGuildOutage({ guildId, unavailable: false });
  expect((await client.untilEvent('GUILD_CREATE')).d).toMatchObject({ id: guildId });
  expect(client.dispatches.map(({ t }) => t)).toEqual(['READY', 'GUILD_DELETE', 'GUILD_CREATE']);
});
