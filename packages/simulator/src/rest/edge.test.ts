// SPDX-License-Identifier: AGPL-3.0-only
// What is decided before a route is: by address, by the kind of upgrade, by the method.
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { createSimulator } from '../simulator.ts';
import { control, rest } from './calls.fixture.ts';

const agent = 'DiscordBot (https://example.test, 1)';

test.each([
  ['of a route that there is not', '/nowhere', { 'user-agent': agent }],
  ['without a User-Agent', '/gateway', {}],
  ['of a route', '/gateway', { 'user-agent': agent }],
])('a banned address is refused calls %s', async (_what, path, headers) => {
  await using simulator = await createSimulator({ guilds: 0, limits: { invalidRequests: 1 } });
  expect(await rest(simulator, 'GET', '/users/@me', { token: 'wrong' })).toMatchObject({
    status: 401,
  });
  const { statusCode, headers: answered } = await request(`${simulator.apiUrl}/v10${path}`, {
    headers,
  });
  expect(statusCode).toBe(429);
  expect(answered['content-type']).toContain('text/html');
});

test('a client that offers h2c is answered over HTTP/1.1', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const call = httpRequest(`${simulator.apiUrl}/v10/gateway`, {
    headers: {
      'user-agent': agent,
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAARAAAAAAAIAAAAA',
    },
  });
  call.end();
  const [response] = (await once(call, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  expect(response.statusCode).toBe(200);
});

test('the CDN answers HEAD', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const url = `${simulator.apiUrl.replace(/\/api$/u, '')}/embed/avatars/0.png`;
  const { statusCode, headers } = await request(url, { method: 'HEAD' });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('image/png');
});

test('a channel takes thirty executions a minute, in whichever form', async () => {
  await using simulator = await createSimulator({ guilds: 1, clock: 'virtual' });
  const [guildId = ''] = simulator.guildIds;
  const path = `/guilds/${guildId}/channels`;
  const { body: channels } = await rest<{ id: string; type: number }[]>(simulator, 'GET', path);
  const channelId = channels.find(({ type }) => type === 0)?.id ?? '';
  const made = await rest<{ id: string; token: string }>(
    simulator,
    'POST',
    `/channels/${channelId}/webhooks`,
    { body: { name: 'hook' } },
  );
  const url = `/webhooks/${made.body.id}/${made.body.token}`;
  const statuses: number[] = [];
  for (let n = 0; n < 31; n += 1) {
    const [suffix, body] = n % 2 === 0 ? ['/slack', { text: 'hi' }] : ['', { content: 'hi' }];
    const sent = await request(`${simulator.apiUrl}/v10${url}${suffix}`, {
      method: 'POST',
      headers: { 'user-agent': agent, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await sent.body.dump();
    statuses.push(sent.statusCode);
    expect(await control(simulator, 'POST', '/clock/advance', { ms: 1_000 })).toMatchObject({
      status: 200,
    });
  }
  expect(statuses.slice(0, 30).every((status) => status < 300)).toBe(true);
  expect(statuses[30]).toBe(429);
});
