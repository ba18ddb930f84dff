// SPDX-License-Identifier: AGPL-3.0-only
//
// From socket to confirm: CPU time per event, events per second, and memory per shard, of the shard
// runner and of a peer, one after the other on the same machine and broker.
//
//   npm run bench                     the table of docs/performance.md
//   npm run bench -- --events 5000    a quick look
//   npm run bench -- --shards 16      one count of shards
//   npm run bench -- --memory         memory only
//   npm run bench -- --simulator      what the simulator costs, instead
//   npm run bench -- --proxy          what the REST proxy costs, instead
//   npm run bench -- --limits         what it makes of limits that bind, instead
//   npm run bench -- --saturation     what calls that must wait cost the others, instead

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type RabbitmqServer,
  type RedisServer,
  startRabbitmq,
  startRedis,
} from '@gatefleet/servers';
import { connect } from 'amqplib';
import { benchLimits } from './limits-bench.ts';
import { cpuUs, residentBytes } from './process-figures.ts';
import { benchProxy } from './proxy-bench.ts';
import { benchSaturation } from './saturation-bench.ts';
import { benchSimulator } from './simulator-bench.ts';
import { startPeer, startRunner, type Subject, type SubjectOptions, until } from './subjects.ts';

type Compression = SubjectOptions['compression'];
type Load = { readonly name: string; readonly batch: number; readonly pauseMs: number };
type Case = {
  readonly start: (options: SubjectOptions) => Promise<Subject>;
  readonly compression: Compression;
  readonly shards: number;
};
type Servers = { readonly rabbitmq: RabbitmqServer; readonly redis: RedisServer };

const FULL_SPEED: Load = { name: 'full speed', batch: 20, pauseMs: 0 };
/** About 2,000 events a second over all connections. */
const paced = (shards: number): Load => ({
  name: 'about 2,000/s',
  batch: 1,
  pauseMs: Math.max(1, Math.round(shards / 2)),
});

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '60000' },
    shards: { type: 'string', default: '1,16' },
    memory: { type: 'boolean', default: false },
    simulator: { type: 'boolean', default: false },
    proxy: { type: 'boolean', default: false },
    limits: { type: 'boolean', default: false },
    saturation: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '20' },
  },
});
const out = (line: string): void => void process.stdout.write(`${line}\n`);

out(`Node ${process.version}, ${availableParallelism()} cores`);
if (values.limits) await benchLimits(Number(values.seconds), out);
else if (values.saturation) await benchSaturation(Number(values.events), out);
else if (values.proxy) await benchProxy(Number(values.events), out);
else if (values.simulator) await benchSimulator(Math.ceil(Number(values.events) / 3), out);
else await benchRunner();

async function benchRunner(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gatefleet-bench-'));
  const servers = {
    rabbitmq: await startRabbitmq({ dataDir: join(folder, 'rabbitmq') }),
    redis: await startRedis({ dataDir: join(folder, 'redis') }),
  };
  try {
    out('MESSAGE_CREATE of about 1 kB');
    if (!values.memory) await benchCpu(servers, Number(values.events));
    await benchMemory(servers);
  } finally {
    await servers.rabbitmq[Symbol.asyncDispose]();
    await servers.redis[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchCpu(on: Servers, events: number): Promise<void> {
  out('\n| subject | transport | shards | load | CPU per event | events/s |');
  out('|---|---|---|---|---|---|');
  for (const shards of values.shards.split(',').map(Number)) {
    for (const [start, compression] of [
      [startRunner, 'zstd-stream'],
      [startRunner, 'zlib-stream'],
      [startRunner, 'none'],
      [startPeer, 'zlib-stream'],
    ] as const) {
      for (const load of [FULL_SPEED, paced(shards)]) {
        const count = load === FULL_SPEED ? events : Math.min(events, 8000);
        out(await measure(on, { start, compression, shards }, { load, count }));
      }
    }
  }
}

async function measure(
  on: Servers,
  subjectCase: Case,
  { load, count }: { load: Load; count: number },
): Promise<string> {
  const { shards, compression } = subjectCase;
  const perShard = Math.ceil(count / shards);
  const warmUp = Math.ceil(10_000 / shards);
  await using run = await prepare(on, subjectCase, perShard + warmUp);
  await run.send({ count: warmUp, batch: 20, pauseMs: 0 });
  const before = await settled(run.subject);
  const cpuBefore = cpuUs(run.subject.pid);
  const startedAtMs = performance.now();
  await run.send({ count: perShard, batch: load.batch, pauseMs: load.pauseMs });
  const total = perShard * shards;
  await until(async () => (await run.subject.confirmed()) >= before + total);
  const seconds = (performance.now() - startedAtMs) / 1000;
  const cpu = (cpuUs(run.subject.pid) - cpuBefore) / total;
  const rate = Math.round(total / seconds);
  const { name } = run.subject;
  return `| ${name} | ${compression} | ${shards} | ${load.name} | ${cpu.toFixed(1)} µs | ${rate} |`;
}

async function benchMemory(on: Servers): Promise<void> {
  out('\n| transport | 1 shard | 16 shards | 256 shards | each further shard |');
  out('|---|---|---|---|---|');
  for (const compression of ['zstd-stream', 'zlib-stream', 'none'] as const) {
    const bytes: number[] = [];
    for (const shards of [1, 16, 256]) {
      await using run = await prepare(on, { start: startRunner, compression, shards }, 200);
      await run.send({ count: 200, batch: 20, pauseMs: 0 });
      await settled(run.subject);
      bytes.push(residentBytes(run.subject.pid));
    }
    const [one = 0, , many = 0] = bytes;
    const mebibytes = bytes.map((value) => `${(value / 1_048_576).toFixed(0)} MiB`);
    const each = ((many - one) / 255 / 1024).toFixed(0);
    out(`| ${compression} | ${mebibytes.join(' | ')} | ${each} KiB |`);
  }
}

/** Everything for one measurement, fresh: feeder, exchange with a bounded queue, subject. */
async function prepare(on: Servers, { start, compression, shards }: Case, events: number) {
  const namespace = `bench-${Math.random().toString(36).slice(2, 10)}`;
  await declareQueue(on.rabbitmq.url, namespace);
  const main = fileURLToPath(new URL('./feeder-main.ts', import.meta.url));
  const feeder = fork(main, [compression, String(events)], { stdio: 'inherit' });
  const { url: gateway } = (await messageOf(feeder)) as { url: string };
  const { url: amqpUrl } = on.rabbitmq;
  const { url: redisUrl } = on.redis;
  const subject = await start({ gateway, amqpUrl, redisUrl, namespace, shards, compression });
  return {
    subject,
    send: async (order: { count: number; batch: number; pauseMs: number }): Promise<void> => {
      feeder.send(order);
      await messageOf(feeder);
    },
    [Symbol.asyncDispose]: async (): Promise<void> => {
      await subject.stop();
      feeder.kill('SIGKILL');
      await once(feeder, 'exit');
    },
  };
}

/** The next message of a process; rejects when it ends instead. */
async function messageOf(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = once(child, 'exit', { signal }).then(([code, killedBy]: unknown[]) => {
    throw new Error(`the feeder ended (${String(code ?? killedBy)})`);
  });
  try {
    const message = once(child, 'message', { signal }).then(([value]: unknown[]) => value);
    return await Promise.race([message, ended]);
  } finally {
    ended.catch(() => undefined);
    waiting.abort();
  }
}

async function declareQueue(url: string, namespace: string): Promise<void> {
  const connection = await connect(url);
  const channel = await connection.createChannel();
  await channel.assertExchange(`${namespace}.events`, 'topic', { durable: true });
  const bounds = { 'x-max-length': 1000, 'x-overflow': 'drop-head' };
  await channel.assertQueue(namespace, { durable: true, arguments: bounds });
  await channel.bindQueue(namespace, `${namespace}.events`, '#');
  await connection.close();
}

/** The confirmed count once it stands still. */
async function settled(subject: Subject): Promise<number> {
  let last = -1;
  await until(async () => {
    const now = await subject.confirmed();
    const stands = now === last && now > 0;
    last = now;
    return stands;
  });
  return last;
}
