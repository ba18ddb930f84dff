// SPDX-License-Identifier: AGPL-3.0-only
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { namesOf } from '@gatefleet/contract';
import { keysOf, RedisClient, ShardLeases } from '@gatefleet/redis';
import { temporaryFolder, temporaryRabbitmq, temporaryRedis } from '@gatefleet/servers/fixture';
import { type ChannelModel, connect } from 'amqplib';
import { expect, test, vi } from 'vitest';
import { writeCredentials } from './credentials.ts';

const names = namesOf('one');

function optionsIn(folder: string, more: Partial<Parameters<typeof writeCredentials>[0]> = {}) {
  return {
    folder,
    namespaces: ['one', 'two'],
    amqpAddress: 'rabbitmq:5672',
    redisAddress: 'redis:6379',
    rotate: false,
    ...more,
  };
}

async function readAll(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }): Promise<[string, string]> => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
    });
  return Object.fromEntries(await Promise.all(entries));
}

test('what is there is kept, what is missing or differs is made to fit, and rotating changes all', async () => {
  await using folder = await temporaryFolder();
  const all = await writeCredentials(optionsIn(folder.path));
  const first = await readAll(folder.path);
  expect(Object.keys(first).toSorted()).toEqual(all.toSorted());
  expect((await stat(join(folder.path, 'fleet/amqp-url'))).mode & 0o777).toBe(0o444);
  expect(await writeCredentials(optionsIn(folder.path))).toEqual([]);

  await rm(join(folder.path, 'rabbitmq'), { recursive: true });
  expect(await writeCredentials(optionsIn(folder.path))).toEqual(['rabbitmq/definitions.json']);
  expect(await readAll(folder.path)).toEqual(first);

  const moved = optionsIn(folder.path, { redisAddress: 'elsewhere:1' });
  expect(await writeCredentials(moved)).toEqual(['fleet/redis-url']);
  expect(await writeCredentials(optionsIn(folder.path, { rotate: true }))).toEqual(all);
});

test('passwords stand only where they are needed', async () => {
  await using folder = await temporaryFolder();
  await writeCredentials(optionsIn(folder.path));
  const files = await readAll(folder.path);
  const password = (path: string): string => new URL(files[path] ?? '').password;
  const secrets = ['fleet/amqp-url', 'fleet/redis-url', 'worker/amqp-url', 'operator/amqp-url'];
  const passwords = secrets.map(password);
  expect(new Set(passwords).size).toBe(4);
  for (const secret of passwords) expect(secret).toMatch(/^[\w-]{32}$/);
  const holders = passwords.map((secret) =>
    Object.keys(files).filter((path) => files[path]?.includes(secret)),
  );
  expect(holders).toEqual([
    ['fleet/amqp-url'],
    ['fleet/redis-url'],
    ['worker/amqp-url'],
    ['operator/amqp-url', 'operator/password'],
  ]);
});

/** What the broker says to each act of a user: `ok`, or the code it closes the channel with. */
async function attempts(
  connection: ChannelModel,
  acts: readonly ((
    channel: Awaited<ReturnType<ChannelModel['createConfirmChannel']>>,
  ) => Promise<unknown>)[],
): Promise<(number | 'ok')[]> {
  const outcomes: (number | 'ok')[] = [];
  for (const act of acts) {
    const channel = await connection.createConfirmChannel();
    const closed = new Promise<number>((resolve) => {
      channel.on('error', ({ code }: { code: number }) => resolve(code));
    });
    const done = act(channel).then(
      () => 'ok' as const,
      () => closed,
    );
    outcomes.push(await Promise.race([done, closed]));
  }
  return outcomes;
}

test('RabbitMQ takes the users, and a worker may do a worker’s work only', async () => {
  await using folder = await temporaryFolder();
  await using server = await temporaryRabbitmq();
  const amqpAddress = new URL(server.url).host;
  await writeCredentials(optionsIn(folder.path, { amqpAddress }));
  await server.exec(['import_definitions', join(folder.path, 'rabbitmq/definitions.json')]);
  const urlOf = async (user: string) => {
    return (await readFile(join(folder.path, user, 'amqp-url'), 'utf8')).trim();
  };
  const fleet = await connect(await urlOf('fleet'));
  const worker = await connect(await urlOf('worker'));
  try {
    const fleetActs = await attempts(fleet, [
      (channel) => channel.assertExchange(names.events, 'topic'),
      (channel) => channel.assertExchange(names.commands, 'topic'),
      (channel) => channel.assertQueue(names.dead),
      (channel) => channel.assertQueue(names.wsShard(0)),
    ]);
    expect(fleetActs).toEqual(['ok', 'ok', 'ok', 'ok']);
    const body = Buffer.from('x');
    const allowed = await attempts(worker, [
      (channel) => channel.checkExchange(names.events),
      (channel) => channel.assertQueue('one.moderation'),
      (channel) => channel.assertQueue('two.moderation'),
      (channel) => channel.bindQueue('one.moderation', names.events, 'ws.#'),
      (channel) => channel.consume('one.moderation', () => undefined),
      (channel) => channel.assertQueue('one.reply.worker-7', { exclusive: true }),
      async (channel) => {
        channel.publish(names.commands, 'ws.all', body);
        await channel.waitForConfirms();
      },
    ]);
    expect(allowed).toEqual(Array.from({ length: 7 }, () => 'ok'));
    const refused = await attempts(worker, [
      async (channel) => {
        channel.publish(names.events, 'ws.MESSAGE_CREATE.00.-', body);
        await channel.waitForConfirms();
      },
      async (channel) => {
        channel.publish(names.control, 'x', body);
        await channel.waitForConfirms();
      },
      (channel) => channel.consume(names.dead, () => undefined),
      (channel) => channel.consume(names.wsShard(0), () => undefined),
      (channel) => channel.deleteExchange(names.events),
      (channel) => channel.bindQueue('one.moderation', names.commands, '#'),
      (channel) => channel.assertQueue('three.moderation'),
      (channel) => channel.assertQueue(names.wsRouter),
      (channel) => channel.assertQueue(names.unroutedCommands),
    ]);
    expect(refused).toEqual(Array.from({ length: 9 }, () => 403));
  } finally {
    await Promise.all([fleet.close(), worker.close()]);
  }
}, 90_000);

/** Redis' answer to a command, or its refusal's first word. */
async function answer(client: RedisClient, command: string, ...args: string[]): Promise<unknown> {
  try {
    return await client.run((redis) => redis.call(command, ...args));
  } catch (error) {
    return /NOPERM/.exec(inspect(error))?.[0] ?? error;
  }
}

async function ready(url: string): Promise<RedisClient> {
  const client = RedisClient.open({ url, name: 'test' });
  await vi.waitUntil(() => client.isReady, { timeout: 10_000 });
  return client;
}

test('Redis takes the users: the fleet may use keys and scripts, whoever has no name only ping', async () => {
  await using folder = await temporaryFolder();
  await writeCredentials(optionsIn(folder.path));
  const aclFile = join(folder.path, 'redis/users.acl');
  await using server = await temporaryRedis({ args: ['--aclfile', aclFile] });
  const url = new URL((await readFile(join(folder.path, 'fleet/redis-url'), 'utf8')).trim());
  url.host = new URL(server.url).host;

  await using fleet = await ready(url.href);
  const leases = new ShardLeases(fleet, { keys: keysOf('one'), replicaId: 'a', leaseMs: 6000 });
  expect(await leases.claim(0)).toMatchObject({ outcome: 'wait' });
  expect(await answer(fleet, 'SET', 'key', 'value')).toBe('OK');
  expect(await answer(fleet, 'CONFIG', 'GET', 'dir')).toBe('NOPERM');
  expect(await answer(fleet, 'FLUSHALL')).toBe('NOPERM');

  await using stranger = RedisClient.open({ url: server.url, name: 'test' });
  await vi.waitFor(async () => expect(await answer(stranger, 'PING')).toBe('PONG'));
  expect(await answer(stranger, 'GET', 'key')).toBe('NOPERM');
});
