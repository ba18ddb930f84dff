// SPDX-License-Identifier: AGPL-3.0-only
//
// RabbitMQ and Redis, where they are set: the proxy runs without either.

import { exchangesOf, namesOf, queuesOf } from '@gatefleet/contract';
import {
  BrokerConnection,
  declareTopology,
  Publisher,
  withoutCredentials,
} from '@gatefleet/rabbitmq';
import { redisAddress, RedisClient } from '@gatefleet/redis';
import type { Logger } from '@gatefleet/runtime';
import type { Config } from './config.ts';
import type { Metrics } from './metrics.ts';

export interface Environs {
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly replicaId: string;
}

export interface Broker {
  readonly publishing: BrokerConnection;
  readonly consuming: BrokerConnection;
  readonly publisher: Publisher;
}

/** Connects in the background and stays at it; undefined where RabbitMQ is not set. */
export function openBroker({ config, log, metrics, replicaId }: Environs): Broker | undefined {
  const urls = config.AMQP_URL;
  if (urls === undefined) return undefined;
  const names = namesOf(config.GATEFLEET_NAMESPACE);
  const connect = (role: string): BrokerConnection =>
    BrokerConnection.open({
      urls,
      name: `gatefleet-api ${role} ${replicaId}`,
      prepare: async (model) => await declareTopology(model, exchangesOf(names), queuesOf(names)),
      onProblem: (error) => {
        metrics.rabbitmqProblems.inc({ code: error.code });
        log.warn({ role, code: error.code, reason: error.message }, 'RabbitMQ problem');
      },
    });
  const publishing = connect('publishing');
  const consuming = connect('consuming');
  publishing.use({
    up: () => log.info({ rabbitmq: urls.map(withoutCredentials) }, 'RabbitMQ connected'),
    down: () => log.warn('RabbitMQ connection lost'),
    blocked: (isBlocked) => log.warn({ isBlocked }, 'RabbitMQ blocks publishing'),
  });
  return { publishing, consuming, publisher: new Publisher(publishing) };
}

export async function closeBroker(broker: Broker | undefined): Promise<void> {
  if (broker === undefined) return;
  await broker.publisher.close();
  await Promise.all([broker.publishing.close(), broker.consuming.close()]);
}

export interface RedisServer {
  readonly client: RedisClient;
  /** Called each time it is there again, perhaps with a little less than it had. */
  readonly onReady: Set<() => void>;
}

/** Connects in the background and stays at it; undefined where Redis is not set. */
export function openRedis({ config, log, metrics, replicaId }: Environs): RedisServer | undefined {
  const url = config.REDIS_URL;
  if (url === undefined) return undefined;
  const redis = redisAddress(url);
  const onReady = new Set<() => void>();
  const client = RedisClient.open({
    url,
    name: `gatefleet-api ${replicaId}`,
    onReady: () => {
      log.info({ redis }, 'Redis connected');
      for (const listener of onReady) listener();
    },
    onProblem: (problem) => {
      metrics.redisProblems.inc({ code: problem.code });
      log.warn({ redis, reason: problem.message }, 'Redis problem');
    },
  });
  return { client, onReady };
}
