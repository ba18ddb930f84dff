// SPDX-License-Identifier: AGPL-3.0-only
import { createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { sharedRedis, temporaryRedis } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { RedisClient } from './client.ts';
import { RedisStoreError } from './errors.ts';
import { eventually, whenReady } from './stores.fixture.ts';

const PASSWORD = 'pass-word-that-nobody-may-see';

test('fails fast while Redis is away, and comes back by itself', async () => {
  await using server = await temporaryRedis();
  let ready = 0;
  await using client = RedisClient.open({
    url: server.url,
    name: 'test',
    onReady: () => (ready += 1),
  });
  await whenReady(client);
  await server.kill();
  await eventually(() => client.isReady).toBe(false);
  const askedAtMs = performance.now();
  await expect(client.run((redis) => redis.get('x'))).rejects.toMatchObject({
    name: 'RedisStoreError',
    code: 'REDIS_UNAVAILABLE',
    retryable: true,
  });
  expect(performance.now() - askedAtMs).toBeLessThan(500);
  await server.start();
  await whenReady(client);
  expect(ready).toBe(2);
  expect(await client.run((redis) => redis.ping())).toBe('PONG');
});

test('opens although there is no Redis, and says what is wrong', async () => {
  await using server = await temporaryRedis();
  await server.kill();
  const problems: RedisStoreError[] = [];
  await using client = RedisClient.open({
    url: server.url,
    name: 'test',
    onProblem: (problem) => problems.push(problem),
  });
  await eventually(() => problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({ code: 'REDIS_UNAVAILABLE', retryable: true });
  await server.start();
  await whenReady(client);
});

test('a call that a Redis never answers fails within seconds', async () => {
  await using server = await silentServer();
  await using client = RedisClient.open({ url: server.url, name: 'test' });
  await whenReady(client);
  await expect(client.run((redis) => redis.get('x'))).rejects.toMatchObject({
    code: 'REDIS_UNAVAILABLE',
  });
});

test('a script that Redis does not know is sent to it, after SCRIPT FLUSH and after a restart', async () => {
  await using server = await temporaryRedis();
  await using client = RedisClient.open({ url: server.url, name: 'test' });
  await whenReady(client);
  expect(await client.script('release', ['lease'], ['value'])).toEqual([1]);
  await client.run((redis) => redis.script('FLUSH'));
  expect(await client.script('release', ['lease'], ['value'])).toEqual([1]);
  await server.stop();
  await server.start();
  await whenReady(client);
  expect(await client.script('release', ['lease'], ['value'])).toEqual([1]);
});

test('an answer that needs a person is a refusal', async () => {
  await using client = RedisClient.open({ url: (await sharedRedis()).url, name: 'test' });
  await whenReady(client);
  await client.run((redis) => redis.set('client-test-text', 'x', 'PX', 60_000));
  await expect(client.run((redis) => redis.hgetall('client-test-text'))).rejects.toMatchObject({
    code: 'REDIS_REFUSED',
    retryable: false,
  });
});

test('the wrong number of keys is our own mistake', async () => {
  await using client = RedisClient.open({ url: (await sharedRedis()).url, name: 'test' });
  await expect(client.script('release', [], [])).rejects.toThrow(RangeError);
});

test('after it was closed every call fails', async () => {
  const client = RedisClient.open({ url: (await sharedRedis()).url, name: 'test' });
  await whenReady(client);
  await client.close();
  await expect(client.run((redis) => redis.ping())).rejects.toBeInstanceOf(RedisStoreError);
});

test('a refused password shows in no error, not even inside', async () => {
  await using server = await temporaryRedis({ args: ['--requirepass', 'another one'] });
  const problems: RedisStoreError[] = [];
  await using _client = RedisClient.open({
    url: server.url.replace('redis://', `redis://:${PASSWORD}@`),
    name: 'test',
    onProblem: (problem) => problems.push(problem),
  });
  await eventually(() => problems.some(({ code }) => code === 'REDIS_REFUSED')).toBe(true);
  expect(inspect(problems, { depth: Infinity })).not.toContain(PASSWORD);
});

test('a password with signs in it arrives decoded', async () => {
  const password = 'p@ss/w:rd#1 %';
  await using server = await temporaryRedis({ args: ['--requirepass', password] });
  await using client = RedisClient.open({
    url: server.url.replace('redis://', `redis://default:${encodeURIComponent(password)}@`),
    name: 'test',
  });
  await whenReady(client);
  expect(await client.run((redis) => redis.ping())).toBe('PONG');
});

test('sentinels are asked for the master by its name', async () => {
  await using server = await temporaryRedis();
  const asked: string[] = [];
  await using sentinel = await sentinelFor(server.port, asked);
  const hosts = `127.0.0.1:1,127.0.0.1:${sentinel.port}`;
  await using client = RedisClient.open({ url: `sentinel://${hosts}/the-master/3`, name: 'test' });
  await whenReady(client);
  expect(await client.run((redis) => redis.ping())).toBe('PONG');
  const list = await client.run((redis) => redis.call('CLIENT', 'LIST'));
  expect(String(list)).toMatch(/name=test .* db=3 /u);
  expect(asked).toContain('the-master');
});

type Listening = AsyncDisposable & { readonly port: number; readonly url: string };

async function listen(onData: (socket: Socket, text: string) => void): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (data) => onData(socket, data.toString('latin1')));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Knows what a client asks at its start, and is silent about all else. */
async function silentServer(): Promise<Listening> {
  return await listen((socket, text) => {
    for (const [name = ''] of commandsIn(text)) socket.write(ANSWERS[name] ?? '');
  });
}

/** Tells every asker that the master is at this port. */
async function sentinelFor(port: number, asked: string[]): Promise<Listening> {
  const master = `*2\r\n$9\r\n127.0.0.1\r\n$${String(port).length}\r\n${port}\r\n`;
  return await listen((socket, text) => {
    for (const words of commandsIn(text)) {
      const isQuestion = words[1] === 'get-master-addr-by-name';
      if (isQuestion) asked.push(words[2] ?? '');
      socket.write(isQuestion ? master : (ANSWERS[words[0] ?? ''] ?? '*0\r\n'));
    }
  });
}

const ANSWERS: Readonly<Record<string, string>> = {
  info: '$9\r\nloading:0\r\n',
  client: '+OK\r\n',
  hello: '-NOPROTO not here\r\n',
};

/** Commands as clients write them, `*2\\r\\n$4\\r\\ninfo\\r\\n…`. */
function commandsIn(text: string): string[][] {
  return text
    .split(/\*[0-9]+\r\n/u)
    .slice(1)
    .map((command) => command.split(/\$[0-9]+\r\n/u).slice(1))
    .map((words) => words.map((word) => word.trim().toLowerCase()));
}
