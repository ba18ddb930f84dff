// SPDX-License-Identifier: AGPL-3.0-only
import { gatefleet } from '@gatefleet/contract';
import { status } from '@grpc/grpc-js';
import { expect, test } from 'vitest';
import { type CallWith, failureIn, GrpcSetUp } from './grpc.fixture.ts';
import { answerJson, StubDiscord } from './stub-discord.fixture.ts';

const { ApiRequest, ApiResponse } = gatefleet.v1;

type Request = gatefleet.v1.ApiRequest.$Properties;
type Response = gatefleet.v1.ApiResponse.$Properties;

async function call({ client }: GrpcSetUp, message: Request, how?: CallWith): Promise<Response> {
  const type = [ApiRequest, ApiResponse];
  return await client.call('/gatefleet.v1.Api/Call', { type, message } as never, how);
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function bodyOf({ body }: Response): unknown {
  return JSON.parse(Buffer.from(body ?? []).toString()) as unknown;
}

test('any route, with query, JSON and reason', async () => {
  await using discord = await StubDiscord.listen((_seen, response) =>
    answerJson(response, 201, { id: '5' }),
  );
  await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
  const answer = await call(setUp, {
    method: 'POST',
    path: '/guilds/1/channels',
    query: 'a=%20b',
    json: json({ name: 'ä' }),
    reason: 'ö',
  });
  expect(answer).toMatchObject({ status: 201, contentType: 'application/json', waitedMs: 0 });
  expect(bodyOf(answer)).toEqual({ id: '5' });
  expect(discord.seen).toMatchObject([
    {
      method: 'POST',
      path: '/api/v10/guilds/1/channels?a=%20b',
      body: '{"name":"ä"}',
      headers: {
        authorization: setUp.rest.headers['authorization'],
        'content-type': 'application/json',
        'x-audit-log-reason': '%C3%B6',
      },
    },
  ]);
});

test('files', async () => {
  await using setUp = await GrpcSetUp.open();
  const [channel] = await setUp.rest.channels();
  const answer = await call(setUp, {
    method: 'POST',
    path: `/channels/${channel}/messages`,
    json: json({ content: 'with a file' }),
    files: [{ name: 'a.txt', contentType: 'text/plain', content: Buffer.alloc(3_000_000, 'x') }],
  });
  expect(answer.status).toBe(200);
  expect(bodyOf(answer)).toMatchObject({
    content: 'with a file',
    attachments: [{ filename: 'a.txt', size: 3_000_000 }],
  });
});

test("Discord's errors are answers, and an answer without a body is one too", async () => {
  await using setUp = await GrpcSetUp.open();
  const missing = await call(setUp, { method: 'GET', path: '/channels/1' });
  expect(missing.status).toBe(404);
  expect(bodyOf(missing)).toMatchObject({ code: 10_003 });
  const [channel] = await setUp.rest.channels();
  const typing = await call(setUp, { method: 'POST', path: `/channels/${channel}/typing` });
  expect(typing.status).toBe(204);
  expect(typing.body).toHaveLength(0);
});

test.each([
  [{ method: 'TRACE', path: '/users/@me' }, status.INVALID_ARGUMENT],
  [{ method: 'GET', path: 'users/@me' }, status.INVALID_ARGUMENT],
  [{ method: 'GET', path: '/users/../@me' }, status.INVALID_ARGUMENT],
  [
    { method: 'POST', path: '/channels/1/messages', json: Buffer.from('{') },
    status.INVALID_ARGUMENT,
  ],
  [{ method: 'GET', path: '/users/@me', priority: 11 }, status.INVALID_ARGUMENT],
  [
    {
      method: 'POST',
      path: '/channels/1/messages',
      raw: { contentType: 'a/b', content: Buffer.alloc(26_214_401) },
    },
    status.RESOURCE_EXHAUSTED,
  ],
])('what makes no sense is refused, and not sent: %j', async (request, code) => {
  await using setUp = await GrpcSetUp.open();
  expect(await failureIn(call(setUp, request))).toMatchObject({
    code,
    details: { type: 'HTTPException' },
  });
  expect(setUp.rest.records).toEqual([]);
});

test('the earlier of both deadlines counts', async () => {
  await using discord = await StubDiscord.listen((_seen, response) => {
    response.setHeader('x-ratelimit-bucket', 'b');
    response.setHeader('x-ratelimit-limit', '1');
    response.setHeader('x-ratelimit-remaining', '0');
    response.setHeader('x-ratelimit-reset-after', '20.000');
    response.setHeader('x-ratelimit-reset', String(Date.now() / 1_000 + 20));
    answerJson(response, 200, {});
  });
  await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
  const request = { method: 'GET', path: '/channels/1' };
  await call(setUp, request);
  const options = { deadlineMs: Date.now() + 5_000 } as never;
  expect(
    await failureIn(call(setUp, { ...request, options }, { deadlineMs: 60_000 })),
  ).toMatchObject({ code: status.DEADLINE_EXCEEDED, answer: 'TOO_LATE' });
  const far = { deadlineMs: Date.now() + 60_000 } as never;
  const byCaller = call(setUp, { ...request, options: far }, { deadlineMs: 5_000 });
  expect((await failureIn(byCaller)).answer).toBe('TOO_LATE');
  expect(discord.seen).toHaveLength(1);
});
