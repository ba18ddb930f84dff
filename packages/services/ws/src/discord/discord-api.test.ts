// SPDX-License-Identifier: AGPL-3.0-only
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { DiscordApi } from './discord-api.ts';

const TOKEN = 'MTIz.token-that-nobody-may-see';
const GATEWAY = {
  url: 'wss://gateway.example',
  shards: 3,
  session_start_limit: { total: 1000, remaining: 990, reset_after: 3600.5, max_concurrency: 16 },
};

class Server implements AsyncDisposable {
  readonly requests: IncomingMessage[] = [];
  readonly #server;
  url = '';

  static async answering(answer: (response: ServerResponse) => void): Promise<Server> {
    const server = new Server(answer);
    await new Promise<void>((resolve) => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.#server.address() as { port: number };
    server.url = `http://127.0.0.1:${port}/api`;
    return server;
  }

  private constructor(answer: (response: ServerResponse) => void) {
    this.#server = createServer((request, response) => {
      this.requests.push(request);
      answer(response);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

function json(status: number, body: unknown) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

async function failureOf(server: Server, timeoutMs = 10_000): Promise<unknown> {
  const error: unknown = await new DiscordApi(server.url, TOKEN, timeoutMs)
    .gatewayBot()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(inspect(error, { depth: Infinity })).not.toContain(TOKEN);
  return error;
}

test('what Discord says of the bot', async () => {
  await using server = await Server.answering(json(200, GATEWAY));
  expect(await new DiscordApi(`${server.url}//`, TOKEN).gatewayBot()).toEqual({
    gatewayUrl: 'wss://gateway.example',
    recommendedShards: 3,
    maxConcurrency: 16,
    total: 1000,
    remaining: 990,
    resetAfterMs: 3600.5,
  });
  expect(server.requests[0]?.url).toBe('/api/v10/gateway/bot');
});

test('the id of the application', async () => {
  await using server = await Server.answering(json(200, { id: '1234567890123456789', x: 1 }));
  expect(await new DiscordApi(server.url, TOKEN).applicationId()).toBe('1234567890123456789');
});

test('the token stands in one header and nowhere else; a User-Agent is sent', async () => {
  await using server = await Server.answering(json(200, GATEWAY));
  await new DiscordApi(server.url, TOKEN).gatewayBot();
  const { url, headers } = server.requests[0] ?? {};
  expect(headers?.authorization).toBe(`Bot ${TOKEN}`);
  expect(headers?.['user-agent']).toMatch(/^DiscordBot \(https:/u);
  expect(JSON.stringify([url, { ...headers, authorization: '' }])).not.toContain(TOKEN);
});

test('a refused token is said, and trying again is no use', async () => {
  await using server = await Server.answering(json(401, { message: '401: Unauthorized' }));
  expect(await failureOf(server)).toMatchObject({
    code: 'DISCORD_TOKEN_REFUSED',
    retryable: false,
    message: expect.stringContaining('DISCORD_TOKEN'),
  });
});

test.each([400, 403, 404, 429, 500, 502, 301])('an answer of %i may pass', async (status) => {
  await using server = await Server.answering(json(status, GATEWAY));
  expect(await failureOf(server)).toMatchObject({
    code: 'DISCORD_UNREACHABLE',
    retryable: true,
    message: `Discord answered ${status} to GET /gateway/bot`,
  });
});

test.each([
  ['no JSON', '<html>'],
  ['nothing', ''],
  ['a list', []],
  ['no limit', { url: GATEWAY.url, shards: 1 }],
  ['a URL of another kind', { ...GATEWAY, url: 'https://gateway.example' }],
  ['no URL', { ...GATEWAY, url: 'wss://' }],
  ['no shards', { ...GATEWAY, shards: 0 }],
  [
    'a concurrency of zero',
    { ...GATEWAY, session_start_limit: { ...GATEWAY.session_start_limit, max_concurrency: 0 } },
  ],
])('an answer with %s is not believed', async (_name, body) => {
  await using server = await Server.answering(json(200, body));
  expect(await failureOf(server)).toMatchObject({ code: 'DISCORD_ANSWER_INVALID' });
});

test('an application without a proper id is not believed', async () => {
  await using server = await Server.answering(json(200, { id: 'abc' }));
  await expect(new DiscordApi(server.url, TOKEN).applicationId()).rejects.toMatchObject({
    code: 'DISCORD_ANSWER_INVALID',
  });
});

test('a huge answer is cut off', async () => {
  await using server = await Server.answering((response) => {
    const more = (): void => {
      while (response.write('x'.repeat(65_536)));
      response.once('drain', more);
    };
    more();
  });
  expect(await failureOf(server)).toMatchObject({
    code: 'DISCORD_UNREACHABLE',
    message: 'cannot reach Discord: answer too large',
  });
});

test('an answer that never comes is given up', async () => {
  await using server = await Server.answering(() => undefined);
  expect(await failureOf(server, 100)).toMatchObject({ code: 'DISCORD_UNREACHABLE' });
});

test('an answer that comes drop by drop and never ends is given up', async () => {
  const timers: NodeJS.Timeout[] = [];
  await using server = await Server.answering((response) => {
    timers.push(setInterval(() => response.write(' '), 20));
  });
  expect(await failureOf(server, 300)).toMatchObject({ code: 'DISCORD_UNREACHABLE' });
  for (const timer of timers) clearInterval(timer);
});

test('a connection that breaks, and nobody there', async () => {
  const server = await Server.answering((response) => response.destroy());
  expect(await failureOf(server)).toMatchObject({ code: 'DISCORD_UNREACHABLE', retryable: true });
  await server[Symbol.asyncDispose]();
  expect(await failureOf(server)).toMatchObject({ code: 'DISCORD_UNREACHABLE', retryable: true });
});

test('a token that fits into no header is told without showing it', async () => {
  await using server = await Server.answering(json(200, GATEWAY));
  const error: unknown = await new DiscordApi(server.url, `${TOKEN}\nx`)
    .gatewayBot()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'DISCORD_UNREACHABLE' });
  expect(inspect(error, { depth: Infinity })).not.toContain(TOKEN);
});
