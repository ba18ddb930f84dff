// SPDX-License-Identifier: AGPL-3.0-only
//
// What the REST proxy costs when no limit binds: CPU of the proxy per request, and latency, side by side with a
// proxy without a limiter and with a library's.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { type LimitSubject, startLimitSubject } from './limits-subjects.ts';
import { cpuUs, residentBytes } from './process-figures.ts';

const CONNECTIONS = 64;
const CHANNELS = 200;
/** `sharing`: two replicas as they are run, with Redis. */
const SUBJECTS = ['bare', 'gatefleet', 'sharing', 'discordjs'] as const;
/** Far above what is reached here. */
const PER_SECOND = 10_000;
const ROUNDS = 3;

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(file: string, args: readonly string[]): Promise<Running> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { stdio: 'inherit' });
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
  return { child, url };
}

async function stop({ child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function startSubject(name: string, upstream: string): Promise<LimitSubject> {
  if (name === 'sharing') {
    const options = { replicas: 2, upstream, token: '', perSecond: PER_SECOND };
    return await startLimitSubject('gatefleet', options);
  }
  const running = await start('./proxy-subject-main.ts', [name, upstream]);
  return {
    urls: [running.url],
    pids: [running.child.pid ?? 0],
    [Symbol.asyncDispose]: async () => await stop(running),
  };
}

interface Load {
  readonly latenciesMs: number[];
  readonly seconds: number;
}

/** Half reads, half creations, over 200 channels, 64 at once. */
async function load(urls: readonly string[], count: number): Promise<Load> {
  const connections = CONNECTIONS / urls.length;
  const pools = urls.map((url) => new Pool(url, { connections, pipelining: 1 }));
  const latenciesMs: number[] = [];
  const headers = {
    authorization: 'Bot MTIzNDU2Nzg5MDEyMzQ1Njc4.bench.bench',
    'user-agent': 'DiscordBot (https://example.test, 1)',
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ content: 'x'.repeat(70) });
  let left = count;
  const startedAtMs = performance.now();
  const caller = async (_: unknown, index: number): Promise<void> => {
    const pool = pools[index % pools.length] as Pool;
    while (left > 0) {
      left -= 1;
      const path = `/api/v10/channels/${1_000_000 + (left % CHANNELS)}/messages`;
      const at = performance.now();
      const options = left % 2 === 0 ? { method: 'GET' } : { method: 'POST', body };
      const response = await pool.request({ path, headers, ...options });
      await response.body.dump();
      if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
      latenciesMs.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }).map(caller));
  const seconds = (performance.now() - startedAtMs) / 1000;
  await Promise.all(pools.map(async (pool) => await pool.close()));
  return { latenciesMs, seconds };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}

/** Prints the table. Rounds alternate between the subjects, so that other work hits all of them. */
export async function benchProxy(count: number, out: (line: string) => void): Promise<void> {
  out(
    `\n| proxy, ${CONNECTIONS} connections | CPU per request | of bare | requests/s | p50 | p99 | RSS |`,
  );
  out('|---|---|---|---|---|---|---|');
  const upstream = await start('./proxy-upstream-main.ts', []);
  const cpus = new Map<string, number[]>();
  const rows = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of SUBJECTS) {
      const running = await startSubject(subject, upstream.url);
      const spentUs = (): number => running.pids.reduce((sum, pid) => sum + cpuUs(pid), 0);
      await load(running.urls, count / 5);
      const before = spentUs();
      const { latenciesMs, seconds } = await load(running.urls, count);
      const cpu = (spentUs() - before) / count;
      cpus.set(subject, [...(cpus.get(subject) ?? []), cpu]);
      const rate = Math.round(count / seconds);
      const p50 = quantile(latenciesMs, 0.5).toFixed(2);
      const p99 = quantile(latenciesMs, 0.99).toFixed(2);
      const bytes = Math.max(...running.pids.map(residentBytes));
      const rss = (bytes / 1_048_576).toFixed(0);
      rows.set(subject, `${rate} | ${p50} ms | ${p99} ms | ${rss} MiB`);
      await running[Symbol.asyncDispose]();
    }
  }
  const median = (subject: string): number => quantile(cpus.get(subject) ?? [], 0.5);
  for (const subject of SUBJECTS) {
    const cpu = median(subject);
    const ratio = (cpu / median('bare')).toFixed(2);
    out(`| ${subject} | ${cpu.toFixed(0)} µs | ${ratio} | ${rows.get(subject)} |`);
  }
  await stop(upstream);
}
