// SPDX-License-Identifier: AGPL-3.0-only
// The gRPC port: who may call, how long calls wait, what is left of those that went away.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect as connectHttp2,
} from 'node:http2';
import { connect } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { ChannelCredentials, type ClientUnaryCall, status, type StatusObject } from '@grpc/grpc-js';
import { describe, expect, test } from 'vitest';
import { failureIn, GrpcClient, GrpcSetUp, idOf } from './grpc.fixture.ts';
import { answerJson, StubDiscord } from './stub-discord.fixture.ts';

const CHANNEL = '1111111111111111111';
const KEY = 'a-key-of-16-chars-or-more';

function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 10 });
}

/** A request as its bytes, by HTTP/2 alone. */
class BegunCall implements Disposable {
  readonly #session: ClientHttp2Session;
  readonly #request: ClientHttp2Stream;
  /** The status it ends with. */
  readonly status: Promise<number>;

  constructor(url: string, bytes: readonly number[]) {
    this.#session = connectHttp2(url.replace('grpc:', 'http:'));
    this.#request = this.#session.request({
      ':method': 'POST',
      ':path': '/discord_api.DiscordApi/GetGuildChannels',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    this.#request.on('error', () => undefined).write(Uint8Array.from(bytes));
    this.status = once(this.#request, 'response').then(([headers]) =>
      Number((headers as { 'grpc-status'?: string })['grpc-status']),
    );
  }

  end(): void {
    this.#request.end();
    // Nobody waits for it.
    this.status.catch(() => undefined);
  }

  [Symbol.dispose](): void {
    this.#session.destroy();
  }
}

/** A Discord that lets one message in 20 s through; with `first` the first one is sent. */
async function slowDiscord(): Promise<StubDiscord> {
  return await StubDiscord.listen((_seen, response) => {
    response.setHeader('x-ratelimit-bucket', 'b');
    response.setHeader('x-ratelimit-limit', '1');
    response.setHeader('x-ratelimit-remaining', '0');
    response.setHeader('x-ratelimit-reset-after', '20.000');
    response.setHeader('x-ratelimit-reset', String(Date.now() / 1_000 + 20));
    answerJson(response, 200, { id: '5', channel_id: CHANNEL, content: 'x' });
  });
}

describe("Discord's answers", () => {
  test.each([
    [400, status.INVALID_ARGUMENT],
    [401, status.UNAUTHENTICATED],
    [403, status.PERMISSION_DENIED],
    [404, status.NOT_FOUND],
    [405, status.INVALID_ARGUMENT],
    [409, status.UNKNOWN],
    [500, status.INTERNAL],
    [502, status.UNAVAILABLE],
    [503, status.INTERNAL],
    [504, status.DEADLINE_EXCEEDED],
  ])('%i is status %i by every method', async (httpStatus, code) => {
    await using discord = await StubDiscord.listen((_seen, response) =>
      answerJson(response, httpStatus, { code: 12_345, message: 'words: ä %20 "x"' }),
    );
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    const { client } = setUp;
    const details = { type: 'HTTPException', status: httpStatus, code: 12_345 };
    for (const call of [
      client.sendChannelMessage(CHANNEL),
      client.getGuildChannels('2'),
      client.sendDirectMessage('3'),
    ]) {
      const failure = await failureIn(call);
      expect(failure).toMatchObject({ code, details });
    }
    const methods = setUp.records.map(({ method, code }) => `${method} ${code}`);
    expect(new Set(methods).size).toBe(3);
  });

  test.each(['', 'null', '[]', '<html>', '{"id":'])(
    'a success with the body %j is an error, never an empty success',
    async (body) => {
      await using discord = await StubDiscord.listen((_seen, response) => response.end(body));
      await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
      const { client } = setUp;
      const calls = [client.sendChannelMessage(CHANNEL), client.sendDirectMessage('3')];
      for (const call of calls) {
        expect(await failureIn(call)).toMatchObject({ code: status.INTERNAL });
      }
    },
  );

  test('none at all is UNAVAILABLE', async () => {
    const discord = await StubDiscord.listen(() => undefined);
    const { apiUrl } = discord;
    await discord[Symbol.asyncDispose]();
    await using setUp = await GrpcSetUp.open({ apiUrl });
    expect(await failureIn(setUp.client.sendChannelMessage(CHANNEL))).toMatchObject({
      code: status.UNAVAILABLE,
      details: { type: 'HTTPException', status: 502, code: 0 },
      answer: 'UPSTREAM_FAILED',
    });
  });

  test('a message is sent as the bot, with all digits of the id', async () => {
    await using discord = await StubDiscord.listen((_seen, response) =>
      answerJson(response, 200, { id: '18446744073709551615' }),
    );
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    const { message } = await setUp.client.sendChannelMessage('9007199254740993');
    expect(idOf(message?.id)).toBe('18446744073709551615');
    expect(discord.seen).toMatchObject([
      {
        method: 'POST',
        path: '/api/v10/channels/9007199254740993/messages',
        body: '{"content":"hello"}',
        headers: { authorization: setUp.rest.headers['authorization'] },
      },
    ]);
  });

  test('a direct message channel that is gone is opened once more, and no oftener', async () => {
    let gone = false;
    await using discord = await StubDiscord.listen(({ path }, response) => {
      if (path.endsWith('/users/@me/channels')) answerJson(response, 200, { id: CHANNEL });
      else if (gone) answerJson(response, 404, { code: 10_003, message: 'Unknown Channel' });
      else answerJson(response, 200, { id: '5' });
    });
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    await setUp.client.sendDirectMessage('3');
    gone = true;
    const failure = await failureIn(setUp.client.sendDirectMessage('3'));
    expect(failure).toMatchObject({ code: status.NOT_FOUND, details: { code: 10_003 } });
    expect(discord.seen.map(({ path }) => path.split('/').at(-1))).toEqual([
      'channels',
      'messages',
      'messages',
      'channels',
      'messages',
    ]);
  });
});

test('how long a call has waited is told with its end', async () => {
  await using setUp = await GrpcSetUp.open();
  const [channel = ''] = await setUp.rest.channels();
  const ended: Promise<unknown[]>[] = [];
  const onCall = (call: ClientUnaryCall): void => void ended.push(once(call, 'status'));
  const calls = Array.from({ length: 6 }, async () =>
    setUp.client.sendChannelMessage(channel, { content: 'x' }, { onCall }),
  );
  await Promise.all(calls);
  const waitedMs = (await Promise.all(ended)).map(([end]) =>
    Number((end as StatusObject).metadata.get('x-gatefleet-waited-ms')[0]),
  );
  expect(Math.min(...waitedMs)).toBe(0);
  expect(Math.max(...waitedMs)).toBeGreaterThan(1_000);
  expect((await setUp.rest.statuses())[429]).toBeUndefined();
});

describe('deadlines', () => {
  test('a call that could not be sent before its deadline is refused at once', async () => {
    await using discord = await slowDiscord();
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    await setUp.client.sendChannelMessage(CHANNEL);
    const startedMs = performance.now();
    const late = setUp.client.sendChannelMessage(CHANNEL, {}, { deadlineMs: 10_000 });
    expect(await failureIn(late)).toMatchObject({
      code: status.DEADLINE_EXCEEDED,
      details: { type: 'DeadlineExceeded', status: 504 },
      answer: 'TOO_LATE',
    });
    expect(performance.now() - startedMs).toBeLessThan(5_000);
    expect(discord.seen).toHaveLength(1);
  });

  test('one that says how long it would wait is told that it takes longer', async () => {
    await using discord = await slowDiscord();
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    await setUp.client.sendChannelMessage(CHANNEL);
    const metadata = { 'x-gatefleet-max-wait-ms': '100' };
    expect(
      await failureIn(setUp.client.sendChannelMessage(CHANNEL, {}, { metadata })),
    ).toMatchObject({
      code: status.RESOURCE_EXHAUSTED,
      details: { type: 'HTTPException', status: 429 },
    });
  });

  test('one that Discord does not answer in time is over for the limiter too', async () => {
    await using discord = await StubDiscord.listen(() => undefined);
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    const call = setUp.client.getGuildChannels('2', { deadlineMs: 400 });
    expect(await failureIn(call)).toMatchObject({ code: status.DEADLINE_EXCEEDED });
    await eventually(() => setUp.rest.desk.state.inFlight).toBe(0);
  });
});

describe('callers that go away', () => {
  test('leave the queue, by the thousand', async () => {
    await using discord = await slowDiscord();
    await using setUp = await GrpcSetUp.open({
      apiUrl: discord.apiUrl,
      grpc: { defaultMaxWaitMs: 86_400_000 },
    });
    await setUp.client.sendChannelMessage(CHANNEL);
    const calls: ClientUnaryCall[] = [];
    const failures = Array.from({ length: 2_000 }, async () =>
      failureIn(
        setUp.client.sendChannelMessage(
          CHANNEL,
          { content: 'x' },
          { onCall: (call) => calls.push(call) },
        ),
      ),
    );
    await eventually(() => setUp.rest.desk.state.waiting).toBe(2_000);
    expect(setUp.server.serving).toBe(2_000);
    for (const call of calls) call.cancel();
    const codes = (await Promise.all(failures)).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([status.CANCELLED]));
    await eventually(() => setUp.rest.desk.state.waiting).toBe(0);
    expect(setUp.rest.desk.state.inFlight).toBe(0);
    await eventually(() => setUp.server.serving).toBe(0);
    expect(discord.seen).toHaveLength(1);
  });

  test('are cut off from Discord when their call is on its way', async () => {
    const cut = Promise.withResolvers<void>();
    await using discord = await StubDiscord.listen((_seen, response) => {
      response.on('close', () => cut.resolve());
    });
    await using setUp = await GrpcSetUp.open({ apiUrl: discord.apiUrl });
    const field = Uint8Array.of(0x08, 0x02);
    const begun = new BegunCall(setUp.server.url, [0, 0, 0, 0, field.length, ...field]);
    begun.end();
    await eventually(() => discord.seen.length).toBe(1);
    begun[Symbol.dispose]();
    await cut.promise;
    await eventually(() => setUp.rest.desk.state.inFlight).toBe(0);
  });
});

describe('access', () => {
  test('only with the key, where there is one', async () => {
    await using setUp = await GrpcSetUp.open({ grpc: { accessKey: KEY } });
    const { client, guildId } = setUp;
    for (const metadata of [{}, { 'x-gatefleet-key': 'another' }]) {
      expect(await failureIn(client.getGuildChannels(guildId, { metadata }))).toMatchObject({
        code: status.PERMISSION_DENIED,
        details: { type: 'HTTPException', status: 403, code: 0 },
        answer: 'NO_ACCESS',
      });
    }
    expect(setUp.records).toMatchObject([
      { method: 'discord_api.DiscordApi/GetGuildChannels', code: 'PERMISSION_DENIED' },
      { method: 'discord_api.DiscordApi/GetGuildChannels', code: 'PERMISSION_DENIED' },
    ]);
    const metadata = { 'x-gatefleet-key': KEY };
    const { channels } = await client.getGuildChannels(guildId, { metadata });
    expect(channels?.length).toBeGreaterThan(0);
  });

  test('whoever has no key is answered before anything is sent', async () => {
    await using setUp = await GrpcSetUp.open({ grpc: { accessKey: KEY } });
    using begun = new BegunCall(setUp.server.url, [0, 0, 0, 0, 100]);
    expect(await begun.status).toBe(status.PERMISSION_DENIED);
  });

  test('by TLS alone, where there is a certificate', async () => {
    await using folder = await temporaryFolder();
    const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')];
    const made = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2';
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', cert];
    execFileSync('openssl', [...made.split(' '), ...name, ...files], { stdio: 'ignore' });
    const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    await using setUp = await GrpcSetUp.open({ grpc: { tls } });
    expect(setUp.server.url).toMatch(/^grpcs:/u);
    using client = new GrpcClient(
      setUp.server.url,
      ChannelCredentials.createSsl(Buffer.from(tls.cert)),
    );
    const { channels } = await client.getGuildChannels(setUp.guildId);
    expect(channels?.length).toBeGreaterThan(0);
    const plain = failureIn(setUp.client.getGuildChannels(setUp.guildId, { deadlineMs: 5_000 }));
    expect((await plain).code).toBe(status.UNAVAILABLE);
  });

  test('a port that is taken is named', async () => {
    await using setUp = await GrpcSetUp.open();
    const port = Number(new URL(setUp.server.url).port);
    const second = GrpcSetUp.open({ grpc: { port } });
    await expect(second).rejects.toThrow(`the gRPC port 127.0.0.1:${port} cannot be had`);
  });
});

describe('limits', () => {
  test('a request that is too large is refused', async () => {
    await using setUp = await GrpcSetUp.open({ grpc: { maxMessageBytes: 2_000 } });
    const content = 'x'.repeat(3_000);
    expect((await failureIn(setUp.client.sendChannelMessage(CHANNEL, { content }))).code).toBe(
      status.RESOURCE_EXHAUSTED,
    );
  });

  test('requests that together are too large are refused until others are done', async () => {
    await using discord = await slowDiscord();
    await using setUp = await GrpcSetUp.open({
      apiUrl: discord.apiUrl,
      grpc: { maxHeldBytes: 3_000 },
    });
    const content = 'x'.repeat(2_000);
    await setUp.client.sendChannelMessage(CHANNEL, { content });
    const calls: ClientUnaryCall[] = [];
    const onCall = (call: ClientUnaryCall): void => void calls.push(call);
    const waiting = failureIn(setUp.client.sendChannelMessage(CHANNEL, { content }, { onCall }));
    await eventually(() => setUp.rest.desk.state.waiting).toBe(1);
    const refused = await failureIn(setUp.client.sendChannelMessage(CHANNEL, { content }));
    expect(refused).toMatchObject({ code: status.RESOURCE_EXHAUSTED, answer: 'QUEUE_FULL' });
    calls[0]?.cancel();
    await waiting;
    await eventually(() => setUp.server.serving).toBe(0);
    const metadata = { 'x-gatefleet-max-wait-ms': '0' };
    const next = await failureIn(
      setUp.client.sendChannelMessage(CHANNEL, { content }, { metadata }),
    );
    expect(next.answer).toBe('TOO_LATE');
  });

  test('a request that never ends is given up', async () => {
    await using setUp = await GrpcSetUp.open({ grpc: { arrivalMs: 200 } });
    using begun = new BegunCall(setUp.server.url, [0, 0, 0, 0, 100, 8]);
    expect(await begun.status).toBe(status.DEADLINE_EXCEEDED);
    expect((await setUp.client.getGuildChannels(setUp.guildId)).channels).not.toEqual([]);
  });

  const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';

  test.each([
    ['HTTP/1.1', 'GET / HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['noise', '\u0000\u0001\u00ff'.repeat(500)],
    ['noise after the preface of HTTP/2', PREFACE + '\u00ff\u0003'.repeat(500)],
    [
      'a frame that is too large',
      `${PREFACE}\u00ff\u00ff\u00ff\u0000\u0000\u0000\u0000\u0000\u0001`,
    ],
  ])('%s on the port is cut off, and others are served', async (_name, bytes) => {
    await using setUp = await GrpcSetUp.open();
    const socket = connect(Number(new URL(setUp.server.url).port), '127.0.0.1').resume();
    const closed = new Promise((resolve) => {
      socket.on('error', () => undefined).on('close', resolve);
    });
    socket.write(Buffer.from(bytes, 'latin1'));
    await closed;
    expect((await setUp.client.getGuildChannels(setUp.guildId)).channels).not.toEqual([]);
  });

  test('what is asked by HTTP/2 without being gRPC is refused', async () => {
    await using setUp = await GrpcSetUp.open();
    const session = connectHttp2(setUp.server.url.replace('grpc:', 'http:'));
    const request = session.request({ ':path': '/discord_api.DiscordApi/GetGuildChannels' });
    const [headers] = (await once(request, 'response')) as [Record<string, unknown>];
    expect(headers[':status']).toBe(415);
    session.destroy();
  });

  test.each([{ 'x-gatefleet-priority': '99' }, { 'x-gatefleet-max-wait-ms': 'soon' }])(
    'metadata that makes no sense is refused: %j',
    async (metadata) => {
      await using setUp = await GrpcSetUp.open();
      expect(
        await failureIn(setUp.client.getGuildChannels(setUp.guildId, { metadata })),
      ).toMatchObject({ code: status.INVALID_ARGUMENT, answer: 'BAD_HEADER' });
    },
  );

  test('bytes that are no message are refused, and the port lives on', async () => {
    await using setUp = await GrpcSetUp.open();
    const garbage = {
      encode: () => ({ finish: () => Uint8Array.of(0x0a, 0xff, 0xff, 0xff) }),
      decode: () => ({}),
    };
    for (const method of ['discord_api.DiscordApi/GetGuildChannels', 'gatefleet.v1.Api/Call']) {
      const call = setUp.client.call(`/${method}`, { type: [garbage, garbage], message: {} });
      expect((await failureIn(call)).code).toBe(status.INVALID_ARGUMENT);
    }
    const unknown = setUp.client.call('/discord_api.DiscordApi/DropAllTables', {
      type: [garbage, garbage],
      message: {},
    });
    expect((await failureIn(unknown)).code).toBe(status.UNIMPLEMENTED);
    expect((await setUp.client.getGuildChannels(setUp.guildId)).channels).not.toEqual([]);
  });
});

describe('going away', () => {
  test('answers what waits, lets through what is on its way, and takes nothing more', async () => {
    let answer: () => void = () => undefined;
    await using discord = await StubDiscord.listen((_seen, response) => {
      answer = () => answerJson(response, 200, { id: '5' });
    });
    await using setUp = await GrpcSetUp.open({
      apiUrl: discord.apiUrl,
      limiter: { globalPerSecond: 1 },
    });
    const onItsWay = setUp.client.sendChannelMessage(CHANNEL);
    await eventually(() => discord.seen.length).toBe(1);
    const waits = failureIn(setUp.client.sendChannelMessage(CHANNEL));
    await eventually(() => setUp.rest.desk.state.waiting).toBe(1);
    const drained = setUp.server.drain();
    setUp.rest.upstream.giveUpWaiting();
    expect(await waits).toMatchObject({ code: status.UNAVAILABLE, answer: 'SHUTTING_DOWN' });
    answer();
    expect((await onItsWay).message).not.toBeNull();
    await drained;
    using late = new GrpcClient(setUp.server.url);
    expect((await failureIn(late.getGuildChannels('2', { deadlineMs: 5_000 }))).code).toBe(
      status.UNAVAILABLE,
    );
  });

  test('does not wait for connections that never ask', async () => {
    await using setUp = await GrpcSetUp.open();
    const { port } = new URL(setUp.server.url);
    const silent = connect(Number(port), '127.0.0.1').resume();
    await once(silent, 'connect');
    await setUp.client.getGuildChannels(setUp.guildId);
    const closed = once(silent, 'close');
    await setUp.server.drain();
    expect(await closed).toEqual([false]);
  });
});
