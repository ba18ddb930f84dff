// SPDX-License-Identifier: AGPL-3.0-only
import { request } from 'undici';
import { expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';

async function get(simulator: Simulator, path: string, headers: Record<string, string> = {}) {
  const response = await request(`${simulator.apiUrl}${path}`, {
    headers: { 'user-agent': 'DiscordBot (https://example.test, 1)', ...headers },
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: await response.body.json(),
  };
}

const asBot = (simulator: Simulator) => ({ authorization: `Bot ${simulator.token}` });

test.each(['', '/v10'])('answers the routes it has under /api%s', async (prefix) => {
  await using simulator = await createSimulator({ guilds: 3, shards: 4, maxConcurrency: 2 });
  const auth = asBot(simulator);
  expect(await get(simulator, `${prefix}/gateway`)).toMatchObject({
    status: 200,
    body: { url: simulator.gatewayUrl },
  });
  expect((await get(simulator, `${prefix}/gateway/bot`, auth)).body).toMatchObject({
    url: simulator.gatewayUrl,
    shards: 4,
    session_start_limit: { total: 1_000, remaining: 1_000, max_concurrency: 2 },
  });
  const user = { id: simulator.applicationId, bot: true };
  expect((await get(simulator, `${prefix}/users/@me`, auth)).body).toMatchObject(user);
  const app = await get(simulator, `${prefix}/oauth2/applications/@me`, auth);
  expect(app.body).toMatchObject({ id: simulator.applicationId, approximate_guild_count: 3 });
});

test('lists guilds in pages', async () => {
  await using simulator = await createSimulator({ guilds: 5 });
  const [, second, third, fourth] = simulator.guildIds;
  const path = `/v10/users/@me/guilds?limit=2&after=${second}`;
  const { body } = await get(simulator, path, asBot(simulator));
  expect((body as { id: string }[]).map((guild) => guild.id)).toEqual([third, fourth]);
});

test.each([undefined, 'Bot nonsense', 'Bearer x'])(
  'refuses the token %s',
  async (authorization) => {
    await using simulator = await createSimulator({ guilds: 0 });
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    expect(await get(simulator, '/v10/users/@me', headers)).toMatchObject({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
  },
);

test('wants the token with "Bot " before it', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const headers = { authorization: simulator.token };
  expect((await get(simulator, '/v10/users/@me', headers)).status).toBe(401);
});

test('wants a User-Agent', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  expect(await get(simulator, '/v10/gateway', { 'user-agent': '' })).toMatchObject({
    status: 403,
    body: { code: 40_333 },
  });
});

test('names the route that is not there', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const { status, body } = await get(simulator, '/v10/guilds/1/stickers?limit=3', asBot(simulator));
  expect(status).toBe(501);
  expect(body).toMatchObject({ route: 'GET /api/v10/guilds/1/stickers' });
});

test('strikes with REST faults as often as told', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  await simulator.control.setRestFault({ status: 429, times: 1, retryAfter: 1.5 });
  expect(await get(simulator, '/v10/gateway')).toMatchObject({
    status: 429,
    headers: { 'retry-after': '2' },
    body: { retry_after: 1.5, global: false },
  });
  await simulator.control.setRestFault({ status: 503, times: 2 });
  expect((await get(simulator, '/v10/gateway')).status).toBe(503);
  expect((await get(simulator, '/v10/gateway')).status).toBe(503);
  expect((await get(simulator, '/v10/gateway')).status).toBe(200);
});
