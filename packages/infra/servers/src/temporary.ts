// SPDX-License-Identifier: AGPL-3.0-only
// Servers and folders for one test or one run: nothing of them is left after disposal.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RabbitmqOptions, type RabbitmqServer, startRabbitmq } from './rabbitmq.ts';
import { type RedisOptions, type RedisServer, startRedis } from './redis.ts';

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'gatefleet-')));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A RabbitMQ of the caller's own, to be killed and restarted at will. */
export function temporaryRabbitmq(
  options: Omit<RabbitmqOptions, 'dataDir'> = {},
): Promise<RabbitmqServer> {
  return inTemporaryFolder((dataDir) => startRabbitmq({ ...options, dataDir }));
}

/** A Redis of the caller's own, to be killed and restarted at will. */
export function temporaryRedis(options: Omit<RedisOptions, 'dataDir'> = {}): Promise<RedisServer> {
  return inTemporaryFolder((dataDir) => startRedis({ ...options, dataDir }));
}

/** Disposal kills instead of asking: an orderly stop of RabbitMQ takes six seconds, and its data go anyway. */
async function inTemporaryFolder<Server extends RabbitmqServer | RedisServer>(
  start: (dataDir: string) => Promise<Server>,
): Promise<Server> {
  const folder = await temporaryFolder();
  try {
    const server = await start(folder.path);
    const dispose = server[Symbol.asyncDispose].bind(server);
    server[Symbol.asyncDispose] = async () => {
      await server.kill();
      await dispose();
      await folder[Symbol.asyncDispose]();
    };
    return server;
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
}
