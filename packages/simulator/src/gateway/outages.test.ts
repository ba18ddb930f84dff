// SPDX-License-Identifier: AGPL-3.0-only
// A guild in an outage is told of as such, and of nothing else.
import { expect, test } from 'vitest';
import { rest } from '../rest/calls.fixture.ts';
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
