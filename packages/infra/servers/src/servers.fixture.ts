// SPDX-License-Identifier: AGPL-3.0-only
// What tests use: `@gatefleet/servers/fixture`.
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { SharedRabbitmq, SharedRedis } from './shared-servers.ts';

export {
  type TemporaryFolder,
  temporaryFolder,
  temporaryRabbitmq,
  temporaryRedis,
} from './temporary.ts';

/** The run's RabbitMQ, started by the first caller. Never stop or alarm it: take a temporary one for that. */
export function sharedRabbitmq(): Promise<SharedRabbitmq> {
  return ask<SharedRabbitmq>('rabbitmq');
}

/** The run's Redis, started by the first caller. Never flush it: take a temporary one for that. */
export function sharedRedis(): Promise<SharedRedis> {
  return ask<SharedRedis>('redis');
}

export async function sharedServers(): Promise<{
  readonly amqpUrl: string;
  readonly managementUrl: string;
  readonly redisUrl: string;
}> {
  const [rabbitmq, redis] = await Promise.all([sharedRabbitmq(), sharedRedis()]);
  return { amqpUrl: rabbitmq.url, managementUrl: rabbitmq.managementUrl, redisUrl: redis.url };
}

/** A namespace that no other test has. */
export function uniqueNamespace(prefix = 'test'): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`;
}

async function ask<Answer>(name: string): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${inject('gatefleetServersPort')}/${name}`);
  const body = await response.text();
  if (!response.ok) throw new Error(`no shared ${name}: ${body}`);
  return JSON.parse(body) as Answer;
}
