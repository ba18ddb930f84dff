// SPDX-License-Identifier: AGPL-3.0-only
import { gunzipSync } from 'node:zlib';
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

const MESSAGES = '/channels/{}/messages';

async function post(simulator: Simulator, channelId: string) {
  const response = await request(`${simulator.apiUrl}/v10${MESSAGES.replace('{}', channelId)}`, {
    method: 'POST',
    headers: {
      authorization: `Bot ${simulator.token}`,
      'user-agent': 'test',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ content: 'x' }),
  });
  return { ...response, body: (await response.body.json()) as Record<string, unknown> };
}

async function textChannel(simulator: Simulator): Promise<string> {
  const path = `/guilds/${simulator.guildIds[0]}/channels`;
  const { body } = await rest<{ id: string; type: number }[]>(simulator, 'GET', path);
  return body.find(({ type }) => type === 0)?.id ?? '';
}

const BUCKET = 'x-ratelimit-bucket';

test.each([
  ['user', '0', 'You are being rate limited.'],
  ['shared', '4', 'The resource is being rate limited.'],
])('a 429 of scope %s is told as that of its bucket', async (scope, remaining, message) => {
  await using simulator = await createSimulator({ guilds: 1, clock: 'virtual' });
  const channelId = await textChannel(simulator);
  const good = await post(simulator, channelId);
  await arm(simulator, {
    kind: 'status',
    status: 429,
    retryAfter: 1.5,
    scope,
    path: '/channels/*/messages',
  });
  const { statusCode, headers, body } = await post(simulator, channelId);
  expect(statusCode).toBe(429);
  expect(body).toEqual({ message, retry_after: 1.5, global: false });
  expect(headers).toMatchObject({
    [BUCKET]: good.headers[BUCKET],
    'x-ratelimit-limit': good.headers['x-ratelimit-limit'],
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-scope': scope,
    'retry-after': '2',
    via: '1.1 google',
  });
  expect(headers['x-ratelimit-reset-after']).toBe(scope === 'user' ? '1.500' : '5.000');
  expect((await post(simulator, channelId)).headers['x-ratelimit-remaining']).toBe('3');
});

test.each([true, false])('a global 429 says nothing of buckets (limits: %s)', async (limits) => {
  await using simulator = await createSimulator({ guilds: 1, limits });
  const channelId = await textChannel(simulator);
  await arm(simulator, { kind: 'status', status: 429, scope: 'global' });
  const { statusCode, headers, body } = await post(simulator, channelId);
  expect([statusCode, body['global']]).toEqual([429, true]);
  expect(headers).toMatchObject({ 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' });
  expect(headers[BUCKET]).toBeUndefined();
});

test('a 429 of scope user names a bucket, also where good answers name none', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const get = async () => {
    const headers = { authorization: `Bot ${simulator.token}`, 'user-agent': 'test' };
    const answer = await request(`${simulator.apiUrl}/v10/users/@me`, { headers });
    await answer.body.dump();
    return answer;
  };
  expect((await get()).headers[BUCKET]).toBeUndefined();
  expect((await control(simulator, 'PUT', '/rest', { status: 429, times: 1 })).status).toBe(200);
  expect((await get()).headers).toMatchObject({
    [BUCKET]: expect.stringMatching(/^[\da-f]{32}$/) as string,
    'x-ratelimit-remaining': '0',
    'retry-after': '1',
  });
  expect((await get()).statusCode).toBe(200);
});

test('a 429 strikes what has no route, too', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  await arm(simulator, { kind: 'status', status: 429, times: 2 });
  for (const path of ['/v10/nonsense', '/v1/gateway']) {
    const { statusCode, headers, body } = await request(`${simulator.apiUrl}${path}`);
    expect(statusCode).toBe(429);
    expect(headers['x-ratelimit-scope']).toBe('user');
    await body.dump();
  }
});

test('answers are spoilt after the call was carried out', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const url = `${simulator.apiUrl}/v10/gateway`;
  const get = async () => fetch(url, { headers: { 'user-agent': 'test' } });
  const whole = await (await get()).text();
  await arm(simulator, { kind: 'mistyped' }, { kind: 'empty' }, { kind: 'bad-gzip' });
  const mistyped = await get();
  expect(mistyped.headers.get('content-type')).toContain('text/html');
  expect(await mistyped.text()).toBe(whole);
  const empty = await get();
  expect([empty.status, await empty.text()]).toEqual([200, '']);
  const cut = await request(url);
  expect(cut.headers['content-encoding']).toBe('gzip');
  const bytes = await cut.body.arrayBuffer();
  expect(() => gunzipSync(bytes)).toThrow('unexpected end of file');
  await arm(simulator, { kind: 'mistyped', contentType: 'application/octet-stream' });
  expect((await get()).headers.get('content-type')).toBe('application/octet-stream');
});

test('a slow answer is whole in the end', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const get = async () => (await request(`${simulator.apiUrl}/v10/gateway`)).body.text();
  const whole = await get();
  await arm(simulator, { kind: 'slow', bytesPerSecond: whole.length * 4 });
  const startMs = performance.now();
  expect(await get()).toBe(whole);
  expect(performance.now() - startMs).toBeGreaterThan(200);
  await arm(simulator, { kind: 'slow', bytesPerSecond: 1 });
  const { body, headers } = await request(`${simulator.apiUrl}/v10/gateway`);
  expect(Number(headers['content-length'])).toBe(whole.length);
  body.on('error', () => undefined).destroy();
  expect(await get()).toBe(whole);
});

test('an empty answer comes to a call that was carried out', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const channelId = await textChannel(simulator);
  const path = MESSAGES.replace('{}', channelId);
  await arm(simulator, { kind: 'empty', method: 'POST' });
  const sent = await rest(simulator, 'POST', path, { body: { content: 'there' } });
  expect(sent).toEqual({ status: 200, body: undefined });
  const { body } = await rest<{ content: string }[]>(simulator, 'GET', path);
  expect(body).toMatchObject([{ content: 'there' }]);
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
