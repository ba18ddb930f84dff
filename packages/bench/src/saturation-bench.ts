// SPDX-License-Identifier: AGPL-3.0-only
//
// Whether calls that no limit holds are slowed by those that one does: their latency alone, while thousands of callers
// wait at a saturated bucket of the same bot, and while they wait at the global limit of another bot.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { residentBytes } from './process-figures.ts';

const CALLERS = 16;
const CHANNELS = 200;
const CROWD = 5_000;
const ROUNDS = 5;
const FREE_BOT = 'Bot MTIzNDU2Nzg5MDEyMzQ1Njc4.free.bot';
const BUSY_BOT = 'Bot ODc2NTQzMjEwOTg3NjU0MzIx.busy.bot';
const SUBJECTS = ['gatefleet', 'discordjs'] as const;
const SCENES = [
  { name: 'nobody', crowd: undefined },
  { name: 'a saturated bucket', crowd: { where: 'bucket', bot: FREE_BOT } },
  { name: "another bot's global limit", crowd: { where: 'global', bot: BUSY_BOT } },
] as const;

type Scene = (typeof SCENES)[number];

interface Figures {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly residentMiB: number;
}

function startProcess(file: string, args: readonly string[]): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), args, { stdio: 'inherit' });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function urlOf(child: ChildProcess): Promise<string> {
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
  return url;
}

/** Until the crowd stands there. */
async function untilWaiting(subject: ChildProcess, count: number): Promise<void> {
  for (;;) {
    const answered = once(subject, 'message');
    subject.send('waiting');
    const [{ waiting }] = (await answered) as [{ readonly waiting: number }];
    if (waiting >= count) return;
    await setTimeout(50);
  }
}

/** Reads over 200 channels; the latencies, sorted. */
async function read(url: string, count: number): Promise<{ latenciesMs: number[]; ms: number }> {
  const pool = new Pool(url, { connections: CALLERS, pipelining: 1 });
  const headers = { authorization: FREE_BOT, 'user-agent': 'DiscordBot (https://example.test, 1)' };
  const latenciesMs: number[] = [];
  let left = count;
  const startedAtMs = performance.now();
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const path = `/api/v10/channels/${2_000_000 + (left % CHANNELS)}/messages`;
      const at = performance.now();
      const response = await pool.request({ path, headers, method: 'GET' });
      await response.body.dump();
      if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
      latenciesMs.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const ms = performance.now() - startedAtMs;
  await pool.close();
  return { latenciesMs: latenciesMs.toSorted((one, other) => one - other), ms };
}

interface Run {
  readonly name: string;
  readonly scene: Scene;
  readonly upstream: string;
  readonly count: number;
}

async function measure({ name, scene, upstream, count }: Run): Promise<Figures> {
  const subject = startProcess('./saturation-subject-main.ts', [name, upstream, BUSY_BOT]);
  const url = await urlOf(subject);
  const { crowd } = scene;
  const others =
    crowd === undefined
      ? undefined
      : startProcess('./crowd-main.ts', [url, crowd.bot, crowd.where, String(CROWD)]);
  if (others !== undefined) await untilWaiting(subject, CROWD - 100);
  await read(url, count / 5);
  const { latenciesMs, ms } = await read(url, count);
  const residentMiB = residentBytes(subject.pid ?? 0) / 1_048_576;
  if (others !== undefined) await stop(others);
  await stop(subject);
  const at = (share: number): number => latenciesMs[Math.floor(count * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: (count / ms) * 1_000, residentMiB };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Prints the table: medians of rounds, which alternate, so that other work hits all of them. */
export async function benchSaturation(count: number, out: (line: string) => void): Promise<void> {
  const upstream = startProcess('./saturation-upstream-main.ts', []);
  const upstreamUrl = await urlOf(upstream);
  const runs = new Map<string, Figures[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of SUBJECTS) {
      for (const scene of SCENES) {
        const figures = await measure({ name, scene, upstream: upstreamUrl, count });
        const key = `${name} | ${scene.name}`;
        runs.set(key, [...(runs.get(key) ?? []), figures]);
      }
    }
  }
  await stop(upstream);
  out(`\n| proxy | ${CROWD} callers wait at | p50 | p99 | calls/s | RSS |`);
  out('|---|---|---|---|---|---|');
  for (const [key, figures] of runs) {
    const of = (read_: (one: Figures) => number): number => median(figures.map(read_));
    const [p50, p99] = [of((one) => one.p50), of((one) => one.p99)];
    const times = `${p50.toFixed(2)} ms | ${p99.toFixed(2)} ms`;
    const rest = `${Math.round(of((one) => one.perSecond))} | ${Math.round(of((one) => one.residentMiB))} MiB`;
    out(`| ${key} | ${times} | ${rest} |`);
  }
}
