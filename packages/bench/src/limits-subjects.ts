// SPDX-License-Identifier: AGPL-3.0-only
//
// Proxies before limits that bind: libraries each in a process of its own, and ours as it is run, alone or as
// replicas that share through Redis.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startRedis } from '@gatefleet/servers';

export interface LimitSubject extends AsyncDisposable {
  readonly urls: readonly string[];
  readonly pids: readonly number[];
}

export interface LimitSubjectOptions {
  readonly replicas: number;
  readonly upstream: string;
  readonly token: string;
  /** Of the global limit; Discord's 50 where not given. */
  readonly perSecond?: number;
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** As many processes as asked for, which know nothing of each other. */
async function startLibrary(
  name: string,
  { replicas, upstream, token }: LimitSubjectOptions,
): Promise<LimitSubject> {
  const main = fileURLToPath(new URL('./proxy-subject-main.ts', import.meta.url));
  // Discordeno writes a line for each 429.
  const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
  const children = Array.from({ length: replicas }, () =>
    fork(main, [name, upstream, '50', token], { stdio: [...stdio] }),
  );
  const urls = await Promise.all(
    children.map(async (child) => {
      const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
      return url;
    }),
  );
  return {
    urls,
    pids: children.map(({ pid }) => pid ?? 0),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(children.map(ended));
    },
  };
}

interface Started {
  readonly addresses: { readonly http: string; readonly ops: string };
}

async function whenTogether(ops: string, replicas: number): Promise<void> {
  for (;;) {
    const state: unknown = await (await fetch(`${ops}/readyz`)).json();
    const { ready, replicas: count } = state as { readonly ready: boolean; replicas: number };
    if (ready && count === replicas) return;
    await setTimeout(100);
  }
}

async function startOurs(options: LimitSubjectOptions): Promise<LimitSubject> {
  const { replicas, upstream, perSecond = 50 } = options;
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'gatefleet-bench-'));
  stack.defer(async () => await rm(folder, { recursive: true, force: true }));
  const redis = stack.use(await startRedis({ dataDir: folder }));
  const shared: Record<string, string> = replicas === 1 ? {} : { REDIS_URL: redis.url };
  const main = fileURLToPath(import.meta.resolve('@gatefleet/api/main'));
  const urls: string[] = [];
  const ops: string[] = [];
  const pids: number[] = [];
  for (let replica = 0; replica < replicas; replica += 1) {
    const child = fork(main, [], {
      env: {
        ...shared,
        DISCORD_API_URL: `${upstream}/api`,
        ...{ API_HOST: '127.0.0.1', API_PORT: '0', OPS_HOST: '127.0.0.1', OPS_PORT: '0' },
        API_GLOBAL_PER_SECOND: String(perSecond),
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    stack.defer(async () => await ended(child));
    const [{ addresses }] = (await once(child, 'message')) as [Started];
    urls.push(addresses.http);
    ops.push(addresses.ops);
    pids.push(child.pid ?? 0);
  }
  for (const url of ops) await whenTogether(url, replicas);
  const kept = stack.move();
  return { urls, pids, [Symbol.asyncDispose]: async () => await kept.disposeAsync() };
}

export async function startLimitSubject(
  name: string,
  options: LimitSubjectOptions,
): Promise<LimitSubject> {
  return name === 'gatefleet' ? await startOurs(options) : await startLibrary(name, options);
}
