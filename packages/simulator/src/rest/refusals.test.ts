// SPDX-License-Identifier: AGPL-3.0-only
// What is refused before a route sees it.
import { connect } from 'node:net';
import { ChannelType } from 'discord-api-types/v10';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';

interface Sent {
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

async function call(simulator: Simulator, path: string, sent: Sent = {}) {
  const { method = 'GET', body, type = 'application/json', headers = {} } = sent;
  const response = await request(`${simulator.apiUrl}${path}`, {
    method: method as 'GET',
    headers: {
      'user-agent': 'DiscordBot (https://example.test, 1)',
      authorization: `Bot ${simulator.token}`,
      ...(body === undefined || type === null ? {} : { 'content-type': type }),
      ...headers,
    },
    body: body ?? null,
  });
  const text = await response.body.text();
  return {
    status: response.statusCode,
    headers: response.headers,
    body: (text === '' ? undefined : JSON.parse(text)) as Record<string, unknown>,
  };
}

const MESSAGES = '/v10/channels/1/messages';
const post = (body: string | Buffer, type?: string | null): Sent =>
  type === undefined ? { method: 'POST', body } : { method: 'POST', body, type };

test.each<[string, Sent, number, number]>([
  ['malformed JSON', post('{"content":'), 400, 50_109],
  ['bytes that are no UTF-8', post(Buffer.from([0x22, 0xff, 0x22])), 400, 50_109],
  ['another content type', post('content=x', 'application/x-www-form-urlencoded'), 400, 50_035],
  ['no content type', post('{}', null), 400, 50_035],
  ['a list for a model', post('[]'), 400, 50_035],
  ['a multipart body without boundary', post('x', 'multipart/form-data'), 400, 0],
  ['a multipart body that is none', post('x', 'multipart/form-data; boundary=b'), 400, 0],
  ['more than 25 MiB', post(Buffer.alloc(25 * 1_048_576 + 1, 0x20)), 413, 40_005],
])('refuses %s', async (_name, sent, status, code) => {
  await using simulator = await createSimulator({ guilds: 0 });
  expect(await call(simulator, MESSAGES, sent)).toMatchObject({ status, body: { code } });
  expect(await call(simulator, '/v10/gateway')).toMatchObject({ status: 200 });
});

/** What comes back for bytes that are sent as they are. */
async function answerTo(simulator: Simulator, bytes: string): Promise<string> {
  const { hostname, port } = new URL(simulator.apiUrl);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test.each([
  [
    'a chunk of no size',
    'POST /api/v10/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    400,
  ],
  [
    'headers without end',
    `GET /api/v10/gateway?${'x'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    431,
  ],
  ['no HTTP', 'hello\r\n\r\n', 400],
])('refuses %s as it refuses everything', async (_name, bytes, status) => {
  await using simulator = await createSimulator({ guilds: 0 });
  const answered = await answerTo(simulator, bytes);
  expect(answered).toContain(`HTTP/1.1 ${status} `);
  expect(JSON.parse(answered.slice(answered.lastIndexOf('\r\n\r\n')))).toEqual({
    message: expect.stringContaining(`${status}: `) as unknown,
    code: 0,
  });
  expect(await call(simulator, '/v10/gateway')).toMatchObject({ status: 200 });
});

test('an empty body is an empty model', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const answered = await call(simulator, '/v10/users/@me/channels', { method: 'POST' });
  expect(answered).toMatchObject({
    status: 400,
    body: { errors: { recipient_id: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] } } },
  });
});

test.each([
  ['/v9/gateway', 400, 50_041],
  ['/v99/gateway', 400, 50_041],
  ['/v10/nothing/here', 404, 0],
  ['/', 404, 0],
  ['/v10/%E0%A4%A/x', 400, 0],
  ['/v10/channels/%zz', 400, 0],
  ['/v10/channels/0', 400, 50_035],
])('answers %s with %i and code %i', async (path, status, code) => {
  await using simulator = await createSimulator({ guilds: 0 });
  expect(await call(simulator, path)).toMatchObject({ status, body: { code } });
});

test('names the methods of a path that has others', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const answered = await call(simulator, '/v10/channels/1', { method: 'PUT' });
  expect(answered).toMatchObject({
    status: 405,
    headers: { allow: 'DELETE, GET, PATCH' },
    body: { message: '405: Method Not Allowed', code: 0 },
  });
});

test('a reason is decoded, and may not be too long', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const reason = (text: string) => ({ headers: { 'x-audit-log-reason': text } });
  const path = `/v10/guilds/${guildId}`;
  const long = await call(simulator, path, reason(encodeURIComponent('ü'.repeat(513))));
  expect(long).toMatchObject({
    status: 400,
    body: { errors: { reason: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
  });
  expect((await call(simulator, path, reason(encodeURIComponent('ü'.repeat(512))))).status).toBe(
    200,
  );
  expect((await call(simulator, path, reason('100%'))).status).toBe(200);
});

test('rate limits are on: headers on answers, and a 429 when a bucket is empty', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const [guildId = ''] = simulator.guildIds;
  const guild = simulator.world.store.guild(guildId as never);
  const channel = [...(guild?.channels.values() ?? [])].find(
    ({ type }) => type === ChannelType.GuildText,
  );
  const path = `/v10/channels/${channel?.id}/messages`;
  const first = await call(simulator, path, post('{"content":"x"}'));
  expect(first).toMatchObject({
    status: 200,
    headers: {
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-bucket': expect.stringMatching(/^[\da-f]{32}$/),
    },
  });
  const rest = await Promise.all(
    Array.from({ length: 5 }, async () => call(simulator, path, post('{"content":"x"}'))),
  );
  expect(rest.find(({ status }) => status === 429)).toMatchObject({
    headers: { 'x-ratelimit-scope': 'user', 'retry-after': expect.any(String) },
    body: { message: 'You are being rate limited.', global: false },
  });
});

test('limits can be turned off', async () => {
  await using simulator = await createSimulator({ guilds: 0, limits: false });
  const answers = await Promise.all(
    Array.from({ length: 60 }, async () => call(simulator, '/v10/users/@me')),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(answers[0]?.headers).not.toHaveProperty('x-ratelimit-bucket');
});
