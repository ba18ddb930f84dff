// SPDX-License-Identifier: AGPL-3.0-only
// The servers that `gatefleet up` runs on, in this order: the address that was given; a private server from
// the installed programs; a container, when an engine answers; the system's packages, installed. A server
// that happens to listen on a default port belongs to somebody else and is never used.
import { join } from 'node:path';
import {
  type AptOptions,
  hasApt,
  installPackages,
  RABBITMQ_PACKAGE,
  REDIS_PACKAGE,
} from './apt.ts';
import { findRabbitmq, findRedis } from './binaries.ts';
import { dockerRabbitmq, dockerRedis, hasDockerEngine } from './docker.ts';
import { ServersError } from './errors.ts';
import { startRabbitmq } from './rabbitmq.ts';
import { acceptsConnections, answersAmqp, answersRedis } from './readiness.ts';
import { startRedis } from './redis.ts';

export type ServerName = 'rabbitmq' | 'redis';

export interface ProvideOptions {
  /** Addresses of one broker or cluster, used as they are. */
  readonly amqpUrls?: readonly string[] | undefined;
  readonly redisUrl?: string | undefined;
  /** Holds the data of private servers. */
  readonly dataDir: string;
  /** Asked before packages are installed; only when we are root and apt is there. */
  readonly confirmInstall: (packages: readonly string[]) => Promise<boolean>;
  readonly log: (line: string) => void;
  /** A private server ended by itself. */
  readonly onCrash?: (name: ServerName) => void;
  readonly signal?: AbortSignal;
  readonly machine?: Machine;
}

/** What is on this machine; tests bring their own. */
export interface Machine {
  findRabbitmq(): Promise<unknown>;
  findRedis(): Promise<unknown>;
  readonly isRoot: boolean;
  readonly docker: string;
  readonly apt: Pick<AptOptions, 'aptGet' | 'policyFile'>;
}

/** A server of ours; `start` brings it back on the same address after it ended. */
export interface PrivateServer extends AsyncDisposable {
  readonly url: string;
  readonly managementUrl?: string | undefined;
  readonly pid: number | undefined;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProvidedServers extends AsyncDisposable {
  /** One address, or several of one cluster with commas between them. */
  readonly amqpUrl: string;
  readonly redisUrl: string;
  readonly managementUrl: string | undefined;
  /** Only those that were started here. */
  readonly started: ReadonlyMap<ServerName, PrivateServer>;
}

const thisMachine: Machine = {
  findRabbitmq,
  findRedis,
  isRoot: process.getuid?.() === 0,
  docker: 'docker',
  apt: {},
};

export async function provideServers(options: ProvideOptions): Promise<ProvidedServers> {
  const machine = options.machine ?? thisMachine;
  await assertReachable(options);
  const wanted: ServerName[] = [];
  if (options.amqpUrls === undefined) wanted.push('rabbitmq');
  if (options.redisUrl === undefined) wanted.push('redis');
  const started = await startAll(await chooseWays(wanted, options, machine), options, machine);
  const rabbitmq = started.get('rabbitmq');
  return {
    amqpUrl: options.amqpUrls?.join(',') ?? rabbitmq?.url ?? '',
    redisUrl: options.redisUrl ?? started.get('redis')?.url ?? '',
    managementUrl: rabbitmq?.managementUrl,
    started,
    [Symbol.asyncDispose]: () => disposeAll(started),
  };
}

type Way = 'installed' | 'docker';

/** Installs what is missing where Docker cannot stand in. */
async function chooseWays(
  wanted: readonly ServerName[],
  options: ProvideOptions,
  machine: Machine,
): Promise<Map<ServerName, Way>> {
  const ways = new Map<ServerName, Way>();
  const missing: ServerName[] = [];
  for (const name of wanted) {
    const found = await (name === 'rabbitmq' ? machine.findRabbitmq() : machine.findRedis());
    if (found === undefined) missing.push(name);
    else ways.set(name, 'installed');
  }
  if (missing.length === 0) return ways;
  if (await hasDockerEngine(machine.docker)) {
    for (const name of missing) ways.set(name, 'docker');
    return ways;
  }
  await install(missing, options, machine);
  for (const name of missing) ways.set(name, 'installed');
  return ways;
}

async function install(
  missing: readonly ServerName[],
  options: ProvideOptions,
  machine: Machine,
): Promise<void> {
  const packages = missing.map((name) => (name === 'rabbitmq' ? RABBITMQ_PACKAGE : REDIS_PACKAGE));
  if (!machine.isRoot || !(await hasApt(machine.apt.aptGet))) {
    const hindrance = machine.isRoot
      ? 'this system has no apt-get'
      : 'installing packages needs root';
    throw unavailable(packages, `${hindrance}, and no Docker engine answers`);
  }
  if (!(await options.confirmInstall(packages)))
    throw unavailable(packages, 'not installed, as you wish');
  options.log(`installing ${packages.join(' and ')} (their services are not started)`);
  await installPackages(packages, { log: options.log, signal: options.signal, ...machine.apt });
}

function unavailable(packages: readonly string[], reason: string): ServersError {
  const addresses = packages.map((one) => (one === RABBITMQ_PACKAGE ? 'AMQP_URL' : 'REDIS_URL'));
  return new ServersError(
    'SERVERS_UNAVAILABLE',
    [
      `Gatefleet needs ${packages.join(' and ')}: ${reason}.`,
      'Do one of these and start again:',
      `  install the packages ${packages.join(' and ')} (Debian and Ubuntu: sudo apt-get install ${packages.join(' ')})`,
      '  start Docker',
      `  set ${addresses.join(' and ')} to the address of a server you run`,
    ].join('\n'),
  );
}

async function startAll(
  ways: ReadonlyMap<ServerName, Way>,
  options: ProvideOptions,
  machine: Machine,
): Promise<ReadonlyMap<ServerName, PrivateServer>> {
  const started = new Map<ServerName, PrivateServer>();
  const results = await Promise.allSettled(
    [...ways].map(async ([name, way]) => {
      started.set(name, await startOne(name, way, { options, machine }));
    }),
  );
  const failure = results.find((result) => result.status === 'rejected');
  if (failure === undefined) return started;
  await disposeAll(started);
  throw failure.reason;
}

function startOne(
  name: ServerName,
  way: Way,
  { options, machine }: { options: ProvideOptions; machine: Machine },
): Promise<PrivateServer> {
  const common = {
    dataDir: join(options.dataDir, name),
    onCrash: () => options.onCrash?.(name),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  if (way === 'docker') {
    const settings = { ...common, log: options.log, docker: machine.docker };
    options.log(`starting ${name} in Docker`);
    return name === 'rabbitmq' ? dockerRabbitmq(settings) : dockerRedis(settings);
  }
  options.log(`starting a private ${name === 'rabbitmq' ? 'RabbitMQ' : 'Redis'}`);
  return name === 'rabbitmq' ? startRabbitmq(common) : startRedis(common);
}

async function disposeAll(started: ReadonlyMap<ServerName, PrivateServer>): Promise<void> {
  await Promise.all([...started.values()].map((server) => server[Symbol.asyncDispose]()));
}

async function assertReachable(options: ProvideOptions): Promise<void> {
  const { amqpUrls, redisUrl } = options;
  if (amqpUrls !== undefined) {
    const answers = await Promise.all(amqpUrls.map((url) => isReachable(url, answersAmqp)));
    if (!answers.includes(true)) throw unreachable('AMQP_URL', amqpUrls);
  }
  if (redisUrl !== undefined && !(await isReachable(redisUrl, answersRedis))) {
    throw unreachable('REDIS_URL', [redisUrl]);
  }
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  'amqp:': 5672,
  'amqps:': 5671,
  'redis:': 6379,
  'rediss:': 6379,
  'sentinel:': 26_379,
};

/** Over TLS and of sentinels only the connection is tried: the rest is the services' business. */
async function isReachable(url: string, probe: typeof answersAmqp): Promise<boolean> {
  const answers = await Promise.all(
    singleUrls(url).map((one) => {
      const { protocol, hostname, port } = new URL(one);
      const host = hostname.replace(/^\[|\]$/g, '') || '127.0.0.1';
      const endpoint = { host, port: Number(port) || (DEFAULT_PORTS[protocol] ?? 0) };
      return PLAIN_PROTOCOLS.has(protocol) ? probe(endpoint) : acceptsConnections(endpoint);
    }),
  );
  return answers.includes(true);
}

const PLAIN_PROTOCOLS: ReadonlySet<string> = new Set(['amqp:', 'redis:']);

/** `sentinel://user:password@host:port,host:port/name` names several servers. */
function singleUrls(url: string): string[] {
  const sentinels = /^sentinel:\/\/(?:[^@/]*@)?([^/]+)/.exec(url)?.[1];
  return sentinels?.split(',').map((host) => `sentinel://${host}`) ?? [url];
}

function unreachable(variable: string, urls: readonly string[]): ServersError {
  const hosts = urls
    .flatMap(singleUrls)
    .map((url) => new URL(url).host)
    .join(', ');
  return new ServersError(
    'SERVER_UNREACHABLE',
    `${variable}: nothing that speaks ${variable === 'AMQP_URL' ? 'AMQP 0-9-1' : 'Redis'} answers at ${hosts}`,
    { retryable: true },
  );
}
