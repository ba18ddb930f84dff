// SPDX-License-Identifier: AGPL-3.0-only
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { withoutCredentials } from './amqp-errors.ts';
import { Corner, SOON } from './broker.fixture.ts';
import { BrokerConnection, type ConnectionOptions } from './connection.ts';
import { declareTopology } from './declare.ts';
import type { RabbitmqError } from './errors.ts';
import { TcpProxy } from './tcp-proxy.fixture.ts';

function open(
  urls: readonly string[],
  options: Partial<ConnectionOptions> = {},
): { connection: BrokerConnection; problems: RabbitmqError[] } & AsyncDisposable {
  const problems: RabbitmqError[] = [];
  const onProblem = (problem: RabbitmqError): number => problems.push(problem);
  const connection = BrokerConnection.open({ urls, name: 'test', onProblem, ...options });
  return { connection, problems, [Symbol.asyncDispose]: () => connection.close() };
}

/** Takes connections and says nothing. */
async function silent(): Promise<{ url: string; connections: () => number } & AsyncDisposable> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.on('error', () => undefined).resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `amqp://guest:guest@127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => count,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      // Comes only when the client has let go of its sockets, too.
      await closed;
    },
  };
}

async function deadUrl(): Promise<string> {
  await using server = await silent();
  return server.url;
}

test('the next address is tried where the first is dead', async () => {
  await using corner = await Corner.of();
  const dead = await deadUrl();
  await using opened = open([dead, corner.url]);
  await opened.connection.whenUp();
  expect(opened.problems.map(({ code, retryable }) => [code, retryable])).toEqual([
    ['BROKER_UNREACHABLE', true],
  ]);
  expect(opened.problems[0]?.message).toContain(new URL(dead).port);
});

test.each(['wr0ng-secret', 'wr0ng%2Fsecret'])(
  'a wrong password %s is said, not shown',
  async (secret) => {
    await using corner = await Corner.of();
    const url = new URL(corner.url);
    url.password = secret;
    await using opened = open([url.toString()]);
    await vi.waitFor(() => expect(opened.problems).not.toEqual([]), SOON);
    expect(opened.problems[0]?.code).toBe('BROKER_LOGIN_REFUSED');
    expect(inspect(opened.problems, { depth: 9, showHidden: true })).not.toMatch(/wr0ng/u);
  },
);

test('an unreadable address is said, not shown', async () => {
  await using opened = open(['amqp://user:s3cret@host:port:port']);
  await vi.waitFor(() => expect(opened.problems).not.toEqual([]), SOON);
  expect(inspect(opened.problems, { depth: 9, showHidden: true })).not.toContain('s3cret');
  expect(withoutCredentials('amqp://user:s3cret@host:5673/v?x=1')).toBe('amqp://host:5673/v');
  expect(withoutCredentials('amqp://user:s3cret@host:port:port')).toBe('(unreadable URL)');
});

test('users hear of every connection in turn, and the topology is there before', async () => {
  await using corner = await Corner.of();
  await using proxy = await TcpProxy.before(corner.url);
  const heard: string[] = [];
  await using opened = open([proxy.url], {
    prepare: async (model) => {
      await corner.declare(model);
      heard.push('declared');
    },
  });
  const leave = opened.connection.use({
    up: () => heard.push('up'),
    down: () => heard.push('down'),
  });
  await opened.connection.whenUp();
  opened.connection.use({ up: () => heard.push('late up'), down: () => undefined })();
  proxy.cut();
  await vi.waitFor(() => expect(heard).toHaveLength(6), SOON);
  expect(heard).toEqual(['declared', 'up', 'late up', 'down', 'declared', 'up']);
  expect(opened.problems.map(({ code }) => code)).toContain('CONNECTION_LOST');
  leave();
  await opened.connection.close();
  expect([heard.length, opened.connection.isUp]).toEqual([6, false]);
});

test('a topology that does not fit is named as what it is, and tried again', async () => {
  await using corner = await Corner.of();
  const wrong = { ...corner.queue, arguments: { 'x-max-length': 9 } };
  let queue = wrong;
  await using opened = open([corner.url], {
    prepare: (model) => declareTopology(model, [corner.exchange], [queue]),
  });
  await vi.waitFor(() => expect(opened.problems).not.toEqual([]), SOON);
  expect(opened.problems[0]).toMatchObject({ code: 'PRECONDITION_FAILED', scope: 'channel' });
  expect(opened.connection.isUp).toBe(false);
  queue = corner.queue as typeof wrong;
  await opened.connection.whenUp();
});

test('declaring twice changes nothing, and alternate exchanges are kept', async () => {
  await using corner = await Corner.of();
  await using opened = open([corner.url]);
  const model = await opened.connection.whenUp();
  const name = `${corner.exchange.name}.main`;
  const main = { name, type: 'topic' as const, alternate: corner.exchange.name };
  for (const _ of [1, 2]) await declareTopology(model, [corner.exchange, main], [corner.queue]);
  corner.channel.publish(name, 'nobody.takes.this', Buffer.from('1'));
  await vi.waitFor(async () => expect(await corner.count()).toBe(1), SOON);
  await corner.channel.deleteExchange(name);
});

describe('waiting for a connection', () => {
  test('ends with its signal', async () => {
    await using opened = open([await deadUrl()]);
    const abort = new AbortController();
    const waiting = opened.connection.whenUp(abort.signal);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(opened.connection.whenUp(abort.signal)).rejects.toThrow('enough');
  });

  test('ends with the close', async () => {
    await using opened = open([await deadUrl()]);
    const waiting = opened.connection.whenUp();
    await Promise.all([
      expect(waiting).rejects.toMatchObject({ name: 'AbortError' }),
      opened.connection.close(),
    ]);
    await expect(opened.connection.whenUp()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a close', () => {
  test('does not wait for a broker that takes the connection and says nothing', async () => {
    await using server = await silent();
    await using opened = open([server.url]);
    await vi.waitFor(() => expect(server.connections()).toBe(1), SOON);
    const closed = opened.connection.close();
    await expect(within(closed, 3000)).resolves.toBe('in time');
  });

  test('does not wait for a broker that is frozen', async () => {
    await using corner = await Corner.of();
    await using proxy = await TcpProxy.before(corner.url);
    await using opened = open([proxy.url]);
    await opened.connection.whenUp();
    proxy.freezeAnswers();
    await expect(within(opened.connection.close(), 5000)).resolves.toBe('in time');
  });

  test('while the topology is being declared leaves nothing open', async () => {
    await using corner = await Corner.of();
    await using proxy = await TcpProxy.before(corner.url);
    const begun = Promise.withResolvers<void>();
    await using opened = open([proxy.url], {
      prepare: async (model) => {
        proxy.freezeAnswers();
        begun.resolve();
        await corner.declare(model);
      },
    });
    await begun.promise;
    await expect(within(opened.connection.close(), 3000)).resolves.toBe('in time');
    expect(opened.connection.isUp).toBe(false);
  });
});

async function within(promise: Promise<void>, limitMs: number): Promise<string> {
  const { promise: tooLate, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve('too late'), limitMs);
  const result = await Promise.race([promise.then(() => 'in time'), tooLate]);
  clearTimeout(timer);
  return result;
}
