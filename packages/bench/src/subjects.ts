// SPDX-License-Identifier: AGPL-3.0-only
//
// What is measured: the shard runner as it is deployed, and what people use today. Both are processes
// that publish into the same broker, with confirms, into an exchange with one bounded queue.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type SubjectOptions = {
  readonly gateway: string;
  readonly amqpUrl: string;
  readonly redisUrl: string;
  readonly namespace: string;
  readonly shards: number;
  readonly compression: 'zstd-stream' | 'zlib-stream' | 'none';
};

export type Subject = {
  readonly name: string;
  readonly pid: number;
  /** Messages confirmed by the broker so far. */
  confirmed(): Promise<number>;
  stop(): Promise<void>;
};

const EXEC_ARGV = ['--conditions=@gatefleet/source'];
const RUNNER = fileURLToPath(import.meta.resolve('@gatefleet/ws/main'));
const PEER = fileURLToPath(new URL('./peer-main.ts', import.meta.url));
const POLL_MS = 100;

export async function startRunner(options: SubjectOptions): Promise<Subject> {
  const child = fork(RUNNER, [], {
    execArgv: EXEC_ARGV,
    env: {
      PATH: process.env['PATH'] ?? '', // oxlint-disable-line node/no-process-env -- handed on
      DISCORD_TOKEN: 'bench-token-of-some-length',
      DISCORD_API_URL: `${options.gateway}/api`,
      DISCORD_INTENTS: '512',
      SHARDS: String(options.shards),
      AMQP_URL: options.amqpUrl,
      REDIS_URL: options.redisUrl,
      GATEFLEET_NAMESPACE: options.namespace,
      GATEFLEET_COMPRESSION: options.compression,
      OPS_HOST: '127.0.0.1',
      OPS_PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [started] = (await once(child, 'message')) as [{ addresses: { ops: string } }];
  const { ops } = started.addresses;
  await until(async () => {
    const response = await fetch(`${ops}/readyz`);
    const { shards } = (await response.json()) as { shards: Record<string, number> };
    return shards['ready'] === options.shards;
  });
  return {
    name: 'gatefleet ws',
    pid: child.pid ?? 0,
    confirmed: async () => {
      const text = await (await fetch(`${ops}/metrics`)).text();
      return Number(/^gatefleet_ws_messages_confirmed_total ([0-9]+)$/mu.exec(text)?.[1] ?? 0);
    },
    stop: () => ended(child),
  };
}

export async function startPeer(options: SubjectOptions): Promise<Subject> {
  const { gateway, amqpUrl, namespace, shards } = options;
  const child = fork(PEER, [gateway, amqpUrl, `${namespace}.events`, String(shards)], {
    execArgv: EXEC_ARGV,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return {
    name: '@discordjs/ws + amqplib',
    pid: child.pid ?? 0,
    confirmed: async () => {
      child.send({});
      const [answer] = (await once(child, 'message')) as [{ confirmed: number }];
      return answer.confirmed;
    },
    stop: () => ended(child),
  };
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
