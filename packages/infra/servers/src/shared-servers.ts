// SPDX-License-Identifier: AGPL-3.0-only
// Vitest's global set-up: one RabbitMQ and one Redis for a whole run, each started when the first test asks
// for it. Tests run in other processes, so they ask over a loopback port that Vitest hands to them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProvidedContext } from 'vitest';
import { temporaryRabbitmq, temporaryRedis } from './temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where {@link setup} answers. */
    gatefleetServersPort: number;
  }
}

interface SetupContext {
  provide<Key extends keyof ProvidedContext>(key: Key, value: ProvidedContext[Key]): void;
}

export interface SharedRabbitmq {
  readonly url: string;
  readonly managementUrl: string;
  readonly pid: number | undefined;
}

export interface SharedRedis {
  readonly url: string;
  readonly pid: number | undefined;
}

type Shared = (SharedRabbitmq | SharedRedis) & AsyncDisposable;

/** Called by Vitest; returns its teardown. */
export async function setup(context: SetupContext): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<Shared>>();
  const starters = new Map<string, () => Promise<Shared>>([
    ['/rabbitmq', temporaryRabbitmq],
    ['/redis', temporaryRedis],
  ]);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const starter = starters.get(path);
    const running = started.get(path) ?? starter?.();
    if (running === undefined) {
      response.writeHead(404).end();
      return;
    }
    started.set(path, running);
    running.then(
      (one) => {
        const { url, pid } = one;
        const managementUrl = 'managementUrl' in one ? one.managementUrl : undefined;
        response.end(JSON.stringify({ url, pid, managementUrl }));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  context.provide('gatefleetServersPort', (server.address() as AddressInfo).port);
  return async () => {
    server.closeAllConnections();
    server.close();
    const results = await Promise.allSettled(started.values());
    for (const result of results) {
      if (result.status === 'fulfilled') await result.value[Symbol.asyncDispose]();
    }
  };
}
