// SPDX-License-Identifier: AGPL-3.0-only
import { once } from 'node:events';
import { createServer, request as httpRequest, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createRouteFilter, parsePattern } from '../calls/route-filter.ts';
import { OWN_ANSWER_HEADER } from './own-response.ts';
import { SetUp } from './proxy.fixture.ts';

function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 10 });
}

describe('passes on', () => {
  test("Discord's answer as it is, and says how long the call has waited", async () => {
    await using setUp = await SetUp.open();
    const direct = await fetch(`${setUp.simulator.apiUrl}/v10/users/@me`, {
      headers: setUp.headers,
    });
    const response = await setUp.call('GET', '/users/@me');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(await direct.json());
    expect(response.headers.get('content-type')).toBe(direct.headers.get('content-type'));
    expect(response.headers.get('x-gatefleet-waited-ms')).toBe('0');
    expect(response.headers.has(OWN_ANSWER_HEADER)).toBe(false);
  });

  test('rate limit headers', async () => {
    await using setUp = await SetUp.open();
    const [channel] = await setUp.channels();
    const response = await setUp.post(`/channels/${channel}/messages`, { content: 'hello' });
    expect(response.headers.get('x-ratelimit-limit')).toBe('5');
    expect(response.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('errors, and what nobody knows', async () => {
    await using setUp = await SetUp.open();
    const missing = await setUp.call('GET', '/channels/1');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ code: 10_003 });
    const unknown = await setUp.call('GET', '/no-such/route/at-all');
    expect(unknown.status).toBe(404);
    expect(unknown.headers.has(OWN_ANSWER_HEADER)).toBe(false);
  });

  test('a path without a version, with the version of the settings', async () => {
    await using setUp = await SetUp.open();
    for (const path of ['/api/users/@me', '/users/@me', '/v10/users/@me']) {
      const response = await fetch(`${setUp.proxy.url}${path}`, { headers: setUp.headers });
      expect(response.status).toBe(200);
    }
  });

  test('queries, reasons and other headers', async () => {
    const seen: { url: string | undefined; headers: Record<string, unknown> }[] = [];
    await using upstream = await listen((request, response) => {
      seen.push({ url: request.url, headers: request.headers });
      response.end('{}');
    });
    await using setUp = await SetUp.open({ apiUrl: `${upstream.url}/api` });
    await setUp.call('DELETE', '/channels/1?x=%20y&z=1', {
      headers: {
        'x-audit-log-reason': 'because%20of%20it',
        'user-agent': 'DiscordBot (https://example.com, 2)',
        'x-gatefleet-priority': '5',
      },
    });
    expect(seen[0]?.url).toBe('/api/v10/channels/1?x=%20y&z=1');
    expect(seen[0]?.headers).toMatchObject({
      'x-audit-log-reason': 'because%20of%20it',
      'user-agent': 'DiscordBot (https://example.com, 2)',
      authorization: setUp.headers['authorization'],
    });
    expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('x-gatefleet-priority');
  });

  test('uploads of any size, streamed', async () => {
    await using setUp = await SetUp.open();
    const [channel] = await setUp.channels();
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ content: 'a file' }));
    form.set('files[0]', new Blob([Buffer.alloc(5_000_000, 'x')]), 'x.txt');
    const response = await setUp.call('POST', `/channels/${channel}/messages`, { body: form });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ attachments: [{ size: 5_000_000 }] });
  });

  test('no Authorization where there is none, nor where a token stands in the path', async () => {
    const seen: (string | undefined)[] = [];
    await using upstream = await listen((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(204).end();
    });
    await using setUp = await SetUp.open({ apiUrl: `${upstream.url}/api` });
    await fetch(`${setUp.apiUrl}/v10/gateway`);
    await setUp.call('POST', '/interactions/1/token/callback');
    await setUp.call('POST', '/webhooks/1/token');
    await setUp.call('GET', '/webhooks/1');
    expect(seen).toEqual([undefined, undefined, undefined, setUp.headers['authorization']]);
  });
});

test('a token of its own for callers that have none, where no token stands in the path', async () => {
  const seen: (string | undefined)[] = [];
  await using upstream = await listen((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(204).end();
  });
  const proxy = { defaultAuthorization: 'Bot own' };
  await using setUp = await SetUp.open({ apiUrl: `${upstream.url}/api`, proxy });
  await fetch(`${setUp.apiUrl}/v10/users/@me`);
  await fetch(`${setUp.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bearer x' } });
  await fetch(`${setUp.apiUrl}/v10/webhooks/1/token`, { method: 'POST' });
  expect(seen).toEqual(['Bot own', 'Bearer x', undefined]);
});

describe('limits', () => {
  test('a burst to one channel waits, and Discord sees no call too many', async () => {
    await using setUp = await SetUp.open();
    const [channel] = await setUp.channels();
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, index) =>
        setUp.post(`/channels/${channel}/messages`, { content: `message ${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await setUp.statuses())[429]).toBeUndefined();
    const waited = setUp.records.map(({ waitedMs }) => waitedMs);
    expect(Math.max(...waited)).toBeGreaterThan(9_000);
  }, 30_000);

  test('a call that must not wait is refused at once with the time to come again', async () => {
    await using setUp = await SetUp.open();
    const [channel] = await setUp.channels();
    const send = async (headers: Record<string, string> = {}) =>
      setUp.post(`/channels/${channel}/messages`, { content: 'x' }, headers);
    for (let index = 0; index < 5; index += 1) await send();
    const refused = await send({ 'x-gatefleet-max-wait-ms': '100' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get(OWN_ANSWER_HEADER)).toBe('TOO_LATE');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(0.5);
    const body = (await refused.json()) as { readonly retry_after: number };
    expect(body).toMatchObject({ global: false, message: expect.any(String) });
    expect(body.retry_after).toBeGreaterThan(0.5);
    expect(body.retry_after).toBeLessThanOrEqual(5.1);
  });

  test('a 429 that nobody could foresee is repeated, and the caller hears nothing of it', async () => {
    await using setUp = await SetUp.open();
    const [channel] = await setUp.channels();
    await setUp.simulator.control.setRestFault({ status: 429, times: 1, retryAfter: 0.2 });
    const response = await setUp.post(`/channels/${channel}/messages`, { content: 'once' });
    expect(response.status).toBe(200);
    expect((await setUp.statuses())[429]).toBe(1);
  });

  test('a refused token is not sent again', async () => {
    await using setUp = await SetUp.open();
    const headers = { authorization: 'Bot MTIz.abc.def' };
    const first = await setUp.call('GET', '/users/@me', { headers });
    expect(first.status).toBe(401);
    expect(first.headers.has(OWN_ANSWER_HEADER)).toBe(false);
    const second = await setUp.call('GET', '/users/@me', { headers });
    expect(second.status).toBe(401);
    expect(second.headers.get(OWN_ANSWER_HEADER)).toBe('TOKEN_REFUSED');
    expect((await setUp.call('GET', '/users/@me')).status).toBe(200);
  });

  test('a webhook that is gone is not called again', async () => {
    await using setUp = await SetUp.open();
    const execute = async () => setUp.post('/webhooks/123456789012345678/tok', { content: 'x' });
    const first = await execute();
    expect(await first.json()).toMatchObject({ code: 10_015 });
    const second = await execute();
    expect(second.status).toBe(404);
    expect(second.headers.get(OWN_ANSWER_HEADER)).toBe('WEBHOOK_GONE');
  });
});

describe('refuses', () => {
  test.each([
    '/api/v10/../users',
    '/api/v10/%2e%2e/users',
    '//example.com/x',
    '/api/v10/channels//1',
  ])('%s', async (path) => {
    await using setUp = await SetUp.open();
    const { status, own } = await raw(setUp.proxy.url, path);
    expect({ status, own }).toEqual({ status: 400, own: 'BAD_PATH' });
    expect(await setUp.statuses()).toEqual({});
  });

  test('another host in the request line', async () => {
    await using setUp = await SetUp.open();
    const { status } = await raw(setUp.proxy.url, 'http://example.com/api/v10/users/@me');
    expect(status).toBe(400);
  });

  test.each([
    { 'x-gatefleet-priority': '11' },
    { 'x-gatefleet-priority': 'high' },
    { 'x-gatefleet-max-wait-ms': '-1' },
    { 'x-gatefleet-max-wait-ms': '1e3' },
  ])('headers that make no sense: %j', async (headers) => {
    await using setUp = await SetUp.open();
    const response = await setUp.call('GET', '/users/@me', { headers });
    expect(response.status).toBe(400);
    expect(response.headers.get(OWN_ANSWER_HEADER)).toBe('BAD_HEADER');
  });

  test('callers without the key, once there is one', async () => {
    await using setUp = await SetUp.open({ proxy: { accessKey: 'open sesame' } });
    const call = async (headers: Record<string, string>) =>
      (await setUp.call('GET', '/users/@me', { headers })).status;
    expect(await call({})).toBe(403);
    expect(await call({ 'x-gatefleet-key': 'open sesam' })).toBe(403);
    expect(await setUp.statuses()).toEqual({});
    expect(await call({ 'x-gatefleet-key': 'open sesame' })).toBe(200);
  });

  test('routes that are not allowed, however they are spelt', async () => {
    const filter = createRouteFilter([], [parsePattern('* /users/*') as RegExp]);
    await using setUp = await SetUp.open({ upstream: { filter } });
    for (const path of [
      '/api/v10/users/@me',
      '/users/@me',
      '/api/v10/%75sers/@me',
      '/api/v10/users/%40me',
    ]) {
      expect(await raw(setUp.proxy.url, path)).toEqual({ status: 403, own: 'NOT_ALLOWED' });
    }
    expect((await setUp.call('GET', '/gateway')).status).toBe(200);
    expect(await setUp.statuses()).toEqual({ 200: 1 });
  });

  test('bodies over the limit, before they are sent', async () => {
    await using setUp = await SetUp.open({ proxy: { maxBodyBytes: 1_000 } });
    const response = await setUp.post('/channels/1/messages', { content: 'x'.repeat(2_000) });
    expect(response.status).toBe(413);
    expect(await setUp.statuses()).toEqual({});
  });
});

describe('when something breaks', () => {
  test('Discord cannot be reached: 502, and the place is free again', async () => {
    await using setUp = await SetUp.open({ apiUrl: 'http://127.0.0.1:1/api' });
    const response = await setUp.call('GET', '/users/@me');
    expect(response.status).toBe(502);
    expect(response.headers.get(OWN_ANSWER_HEADER)).toBe('UPSTREAM_FAILED');
    expect(setUp.desk.state).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test('Discord is silent: 504', async () => {
    await using upstream = await listen(() => undefined);
    await using setUp = await SetUp.open({
      apiUrl: `${upstream.url}/api`,
      upstream: { timeoutMs: 300 },
    });
    const response = await setUp.call('GET', '/users/@me');
    expect(response.status).toBe(504);
    expect(setUp.desk.state).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test('an answer that is cut is cut for the caller too', async () => {
    await using upstream = await listen((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setImmediate(() => response.destroy());
    });
    await using setUp = await SetUp.open({ apiUrl: `${upstream.url}/api` });
    const response = await setUp.call('GET', '/users/@me');
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('callers hang up while they wait: nothing is sent for them', async () => {
    await using setUp = await SetUp.open();
    const [channel] = await setUp.channels();
    const path = `/channels/${channel}/messages`;
    for (let index = 0; index < 5; index += 1) await setUp.post(path, { content: 'x' });
    const before = (await setUp.statuses())[200] ?? 0;
    const callers = Array.from({ length: 100 }, () => {
      const request = httpRequest(`${setUp.apiUrl}/v10${path}`, {
        method: 'POST',
        headers: { ...setUp.headers, 'content-type': 'application/json', 'content-length': 15 },
        agent: false,
      });
      request.on('error', () => undefined);
      request.end('{"content":"y"}');
      return request;
    });
    await eventually(() => setUp.desk.state.waiting).toBe(100);
    for (const caller of callers) caller.destroy();
    await eventually(() => setUp.desk.state.waiting).toBe(0);
    expect((await setUp.statuses())[200]).toBe(before);
    expect((await setUp.call('GET', '/users/@me')).status).toBe(200);
  });

  test('callers hang up while Discord answers: their places are free again', async () => {
    await using upstream = await listen(() => undefined);
    await using setUp = await SetUp.open({ apiUrl: `${upstream.url}/api` });
    const abort = new AbortController();
    const calls = Array.from({ length: 20 }, async (_, index) =>
      setUp.call('GET', `/channels/${index}`, { signal: abort.signal }),
    );
    await eventually(() => setUp.desk.state.inFlight).toBe(20);
    abort.abort();
    await Promise.allSettled(calls);
    await eventually(() => setUp.desk.state).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test('a replica that goes away answers those who wait, and finishes what is on its way', async () => {
    const held: ServerResponse[] = [];
    let isHolding = false;
    await using upstream = await listen((_request, response) => {
      if (isHolding) held.push(response);
      else response.end('{}');
    });
    const limiter = { globalPerSecond: 3 };
    await using setUp = await SetUp.open({ apiUrl: `${upstream.url}/api`, limiter });
    await setUp.call('GET', '/gateway');
    isHolding = true;
    const calls = Array.from(
      { length: 5 },
      async () => (await setUp.call('GET', '/gateway')).status,
    );
    await eventually(() => setUp.desk.state).toMatchObject({ waiting: 3, inFlight: 2 });
    await eventually(() => held.length).toBe(2);
    const drained = setUp.proxy.drain();
    setUp.upstream.giveUpWaiting();
    for (const response of held) response.end('{}');
    await drained;
    expect((await Promise.all(calls)).toSorted((a, b) => a - b)).toEqual([200, 200, 503, 503, 503]);
  });

  test('callers who never finish their request are dropped, and others served meanwhile', async () => {
    await using setUp = await SetUp.open({ proxy: { headTimeoutMs: 400 } });
    const { port } = new URL(setUp.proxy.url);
    const ends = Array.from({ length: 50 }, async () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.resume();
      socket.write('GET /api/v10/users/@me HTTP/1.1\r\nhost: x\r\nx-slow: ');
      await once(socket, 'close');
    });
    expect((await setUp.call('GET', '/users/@me')).status).toBe(200);
    await Promise.all(ends);
  });

  test('garbage instead of HTTP is refused, and the process lives', async () => {
    await using setUp = await SetUp.open();
    const { port } = new URL(setUp.proxy.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write('\u0000\u0001 garbage\r\n\r\n');
    await once(socket, 'close');
    expect((await setUp.call('GET', '/users/@me')).status).toBe(200);
  });
});

interface Upstream extends AsyncDisposable {
  readonly url: string;
}

/** A server in the place of Discord. */
async function listen(handle: Parameters<typeof createServer>[1]): Promise<Upstream> {
  const server = createServer(handle as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A request whose path nobody tidies up on the way. */
async function raw(
  url: string,
  path: string,
): Promise<{ status: number; own: string | undefined }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  const own = /x-gatefleet-answer: (\S+)/.exec(text)?.[1];
  return { status: Number(text.split(' ')[1]), own };
}
