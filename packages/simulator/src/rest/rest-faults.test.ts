// SPDX-License-Identifier: AGPL-3.0-only
import { request } from 'undici';
import { expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import { control, rest } from './calls.fixture.ts';

async function arm(simulator: Simulator, ...faults: readonly object[]): Promise<void> {
  const { status } = await control(simulator, 'PUT', '/rest-faults', { faults });
  expect(status).toBe(200);
}

const me = async (simulator: Simulator) => rest(simulator, 'GET', '/users/@me');

test('a fault strikes the routes that fit, so many times', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId] = simulator.guildIds;
  await arm(simulator, { kind: 'status', method: 'GET', path: '/guilds/*', times: 2 });
  const guild = async () => (await rest(simulator, 'GET', `/guilds/${guildId}`)).status;
  expect((await me(simulator)).status).toBe(200);
  expect([await guild(), await guild(), await guild()]).toEqual([500, 500, 200]);
  await arm(simulator, { kind: 'status', times: 9 });
  await arm(simulator);
  expect((await me(simulator)).status).toBe(200);
});

test.each(['user', 'shared', 'global'])('a 429 has the scope %s', async (scope) => {
  await using simulator = await createSimulator({ guilds: 0 });
  await arm(simulator, { kind: 'status', status: 429, retryAfter: 1.5, scope });
  const { statusCode, headers, body } = await request(`${simulator.apiUrl}/v10/gateway`);
  expect(statusCode).toBe(429);
  expect(headers).toMatchObject({ 'x-ratelimit-scope': scope, 'retry-after': '2' });
  expect(await body.json()).toMatchObject({ retry_after: 1.5, global: scope === 'global' });
});

test('a page of HTML has its own content type', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  await arm(simulator, { kind: 'html', status: 502 });
  const { statusCode, headers, body } = await request(`${simulator.apiUrl}/v10/gateway`);
  expect(statusCode).toBe(502);
  expect(headers['content-type']).toContain('text/html');
  expect(await body.text()).toContain('<html>');
});

test('a connection is reset before the answer, and in its middle', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  await arm(simulator, { kind: 'reset' });
  await expect(me(simulator)).rejects.toMatchObject({ code: 'ECONNRESET' });
  await arm(simulator, { kind: 'cut' });
  await expect(me(simulator)).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await me(simulator)).status).toBe(200);
});

test('silence lasts until the client gives up', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  await arm(simulator, { kind: 'silence' });
  const signal = AbortSignal.timeout(200);
  await expect(request(`${simulator.apiUrl}/v10/gateway`, { signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  expect((await me(simulator)).status).toBe(200);
});

test.each([
  { faults: [{ kind: 'nonsense' }] },
  { faults: [{ kind: 'status', times: 0 }] },
  { faults: [{ kind: 'status', path: 'guilds' }] },
  { faults: [{ kind: 'status', nonsense: 1 }] },
  {},
])('%j is refused', async (body) => {
  await using simulator = await createSimulator({ guilds: 0 });
  expect((await control(simulator, 'PUT', '/rest-faults', body)).status).toBe(400);
});
