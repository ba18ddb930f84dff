// SPDX-License-Identifier: AGPL-3.0-only
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Machine, type ProvideOptions, provideServers } from './provide.ts';
import { answersAmqp, answersRedis } from './readiness.ts';
import { sharedServers } from './servers.fixture.ts';
import { temporaryFolder } from './temporary.ts';

const nothingInstalled: Machine = {
  findRabbitmq: () => Promise.resolve(undefined),
  findRedis: () => Promise.resolve(undefined),
  isRoot: false,
  docker: '/nonexistent/docker',
  apt: {},
};

function quietly(dataDir: string, more: Partial<ProvideOptions> = {}): ProvideOptions {
  return { dataDir, log: () => undefined, confirmInstall: () => Promise.resolve(false), ...more };
}

async function script(file: string, lines: readonly string[]): Promise<string> {
  await writeFile(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  await chmod(file, 0o755);
  return file;
}

function endpoint(url: string): { host: string; port: number } {
  return { host: new URL(url).hostname, port: Number(new URL(url).port) };
}

/** A stranger on a default port; undefined where that port is taken already, by a real stranger. */
async function stranger(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.end('a stranger\r\n'));
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

test('addresses that were given are used as they are and nothing is started', async () => {
  await using folder = await temporaryFolder();
  const { amqpUrl, redisUrl } = await sharedServers();
  const amqpUrls = ['amqp://127.0.0.1:1', amqpUrl];
  await using servers = await provideServers(quietly(folder.path, { amqpUrls, redisUrl }));
  expect(servers.amqpUrl).toBe(`amqp://127.0.0.1:1,${amqpUrl}`);
  expect(servers.redisUrl).toBe(redisUrl);
  expect([...servers.started]).toEqual([]);
}, 60_000);

test('a given address that does not answer is named without its password', async () => {
  await using folder = await temporaryFolder();
  const started = provideServers(
    quietly(folder.path, { amqpUrls: ['amqp://user:hunter2@127.0.0.1:1'], redisUrl: 'redis://x' }),
  );
  await expect(started).rejects.toThrow(/^AMQP_URL: .*127\.0\.0\.1:1$/);
});

test('of several sentinels one that listens is enough', async () => {
  await using folder = await temporaryFolder();
  const { amqpUrl, redisUrl: listening } = await sharedServers();
  const { host } = new URL(listening);
  const given = { amqpUrls: [amqpUrl], redisUrl: `sentinel://:hunter2@127.0.0.1:1,${host}/main` };
  await using servers = await provideServers(quietly(folder.path, given));
  expect(servers.redisUrl).toBe(given.redisUrl);
  const deaf = { ...given, redisUrl: 'sentinel://:hunter2@127.0.0.1:1,127.0.0.1:2/main' };
  await expect(provideServers(quietly(folder.path, deaf))).rejects.toThrow(
    /^REDIS_URL: .* at 127\.0\.0\.1:1, 127\.0\.0\.1:2$/,
  );
}, 60_000);

test('private servers leave strangers on the default ports alone', async () => {
  await using folder = await temporaryFolder();
  const strangers = await Promise.all([stranger(5672), stranger(6379)]);
  await using servers = await provideServers(quietly(folder.path));
  expect([...servers.started.keys()].sort()).toEqual(['rabbitmq', 'redis']);
  expect(await answersAmqp(endpoint(servers.amqpUrl))).toBe(true);
  expect(await answersRedis(endpoint(servers.redisUrl))).toBe(true);
  expect([5672, 6379]).not.toContain(endpoint(servers.amqpUrl).port);
  expect([5672, 6379]).not.toContain(endpoint(servers.redisUrl).port);
  for (const one of strangers) {
    expect(one?.listening ?? true).toBe(true);
    one?.close();
  }
}, 90_000);

test('without root, apt and Docker the message names what to do', async () => {
  await using folder = await temporaryFolder();
  const { redisUrl } = await sharedServers();
  const options = { machine: nothingInstalled };
  await expect(provideServers(quietly(folder.path, options))).rejects.toThrow(
    /rabbitmq-server and redis-server: installing packages needs root[\s\S]*AMQP_URL and REDIS_URL/,
  );
  const noApt = { ...nothingInstalled, isRoot: true, apt: { aptGet: '/nonexistent/apt-get' } };
  await expect(provideServers(quietly(folder.path, { redisUrl, machine: noApt }))).rejects.toThrow(
    /needs rabbitmq-server: this system has no apt-get[\s\S]*set AMQP_URL/,
  );
}, 60_000);

test('packages are installed after a yes, under a policy that forbids starting them', async () => {
  await using folder = await temporaryFolder();
  const { amqpUrl } = await sharedServers();
  const record = join(folder.path, 'record');
  const policyFile = join(folder.path, 'policy-rc.d');
  const aptGet = await script(join(folder.path, 'apt-get'), [
    `echo "$DEBIAN_FRONTEND $*" >> ${record}`,
    `tail -n 1 ${policyFile} >> ${record}`,
  ]);
  const machine = { ...nothingInstalled, isRoot: true, apt: { aptGet, policyFile } };
  const asked: string[] = [];
  const refused = provideServers(quietly(folder.path, { amqpUrls: [amqpUrl], machine }));
  await expect(refused).rejects.toMatchObject({ code: 'SERVERS_UNAVAILABLE' });

  await using servers = await provideServers(
    quietly(folder.path, {
      amqpUrls: [amqpUrl],
      machine,
      confirmInstall: (packages) => {
        asked.push(...packages);
        return Promise.resolve(true);
      },
    }),
  );
  expect(asked).toEqual(['redis-server']);
  expect((await readFile(record, 'utf8')).trim().split('\n')).toEqual([
    'noninteractive -o DPkg::Lock::Timeout=120 update',
    'exit 101',
    'noninteractive -o DPkg::Lock::Timeout=120 install -y --no-install-recommends redis-server',
    'exit 101',
  ]);
  await expect(readFile(policyFile)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await answersRedis(endpoint(servers.redisUrl))).toBe(true);
}, 60_000);

test('a policy that was there before stays, also when apt fails', async () => {
  await using folder = await temporaryFolder();
  const { amqpUrl } = await sharedServers();
  const policyFile = await script(join(folder.path, 'policy-rc.d'), ['exit 0']);
  const aptGet = await script(join(folder.path, 'apt-get'), ['echo "E: no network" >&2; exit 100']);
  const machine = { ...nothingInstalled, isRoot: true, apt: { aptGet, policyFile } };
  const confirmInstall = (): Promise<boolean> => Promise.resolve(true);
  const options = quietly(folder.path, { amqpUrls: [amqpUrl], machine, confirmInstall });
  await expect(provideServers(options)).rejects.toThrow(/E: no network/);
  expect(await readFile(policyFile, 'utf8')).toContain('exit 0');
}, 60_000);
