// SPDX-License-Identifier: AGPL-3.0-only
//
// The shard runner, put together: what it needs is started in order and stopped in reverse.

import { exchangesOf, namesOf, type Names, queuesOf, workerQueueOf } from '@gatefleet/contract';
import {
  BrokerConnection,
  ByteBudget,
  declareForeignQueues,
  declareTopology,
  LanePump,
  Publisher,
  withoutCredentials,
} from '@gatefleet/rabbitmq';
import { type Keys, keysOf, redisAddress, RedisClient } from '@gatefleet/redis';
import {
  createLogger,
  type Logger,
  OpsServer,
  passwordsIn,
  type RunningService,
  uniqueReplicaId,
} from '@gatefleet/runtime';
import type { Config } from './config.ts';
import { addGauges, createMetrics, type Metrics } from './metrics.ts';
import { Runner } from './runner.ts';

export type Foundation = {
  readonly config: Config;
  readonly names: Names;
  readonly keys: Keys;
  readonly replicaId: string;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly redis: RedisClient;
  /** Called each time Redis is there again, perhaps with a little less than it had. */
  readonly redisReady: Set<() => void>;
  readonly publishing: BrokerConnection;
  readonly consuming: BrokerConnection;
  readonly pump: LanePump;
  readonly publisher: Publisher;
  readonly budget: ByteBudget;
};

/** Starts the service; it is up at once and ready when everything it needs is. */
export async function startService(
  config: Config,
): Promise<{ service: RunningService; log: Logger }> {
  const foundation = lay(config);
  const { metrics, redis, publishing, consuming, publisher, log } = foundation;
  const runner = new Runner(foundation);
  addGauges(metrics.registry, {
    shardsByPhase: () => runner.phases(),
    bufferedBytes: () => foundation.budget.usedBytes,
    isRabbitmqBlocked: () => publishing.isBlocked,
  });
  const ops = await OpsServer.listen({
    host: config.OPS_HOST,
    port: config.OPS_PORT,
    registry: metrics.registry,
    readiness: () => runner.readiness(),
  });
  runner.start();
  const stop = async (): Promise<void> => {
    await runner.stop();
    await publisher.close();
    await Promise.all([publishing.close(), consuming.close()]);
    await redis.close();
    await ops.close();
  };
  return { service: { addresses: { ops: ops.url }, stop }, log };
}

function lay(config: Config): Foundation {
  const names = namesOf(config.GATEFLEET_NAMESPACE);
  const keys = keysOf(config.GATEFLEET_NAMESPACE);
  const metrics = createMetrics();
  const log = createLogger({
    service: 'ws',
    level: config.LOG_LEVEL,
    secrets: [config.DISCORD_TOKEN, ...passwordsIn([...config.AMQP_URL, config.REDIS_URL])],
  });
  const replicaId = uniqueReplicaId(config.REPLICA_ID);
  const redisReady = new Set<() => void>();
  const redis = RedisClient.open({
    url: config.REDIS_URL,
    name: `gatefleet-ws ${replicaId}`,
    onReady: () => {
      log.info({ redis: redisAddress(config.REDIS_URL) }, 'Redis connected');
      for (const listener of redisReady) listener();
    },
    onProblem: (problem) => {
      metrics.redisProblems.inc({ code: problem.code });
      log.warn({ redis: redisAddress(config.REDIS_URL), reason: problem.message }, 'Redis problem');
    },
  });
  const connect = (role: string): BrokerConnection =>
    BrokerConnection.open({
      urls: config.AMQP_URL,
      name: `gatefleet-ws ${role} ${replicaId}`,
      prepare: async (model) => {
        await declareTopology(model, exchangesOf(names), queuesOf(names));
        await declareForeignQueues(model, workerQueues(config, names), (queue, error) => {
          metrics.rabbitmqProblems.inc({ code: error.code });
          log.error({ queue, code: error.code, reason: error.message }, 'cannot declare a queue');
        });
      },
      onProblem: (error) => {
        metrics.rabbitmqProblems.inc({ code: error.code });
        log.warn({ role, code: error.code, reason: error.message }, 'RabbitMQ problem');
      },
    });
  const publishing = connect('publishing');
  const consuming = connect('consuming');
  publishing.use({
    up: () => log.info({ rabbitmq: config.AMQP_URL.map(withoutCredentials) }, 'RabbitMQ connected'),
    down: () => log.warn('RabbitMQ connection lost'),
    blocked: (isBlocked) => log.warn({ isBlocked }, 'RabbitMQ blocks publishing'),
  });
  const pump = new LanePump(publishing);
  const publisher = new Publisher(publishing);
  const budget = new ByteBudget(config.GATEFLEET_BUFFER_BYTES);
  const connections = { redis, redisReady, publishing, consuming, pump, publisher, budget };
  return { config, names, keys, replicaId, metrics, log, ...connections };
}

function workerQueues(config: Config, names: Names) {
  const maxBytes = config.GATEFLEET_QUEUE_MAX_BYTES;
  const maxAgeMs = config.GATEFLEET_QUEUE_MAX_AGE_S * 1000;
  return config.GATEFLEET_QUEUES.map(({ name, patterns }) =>
    workerQueueOf(names, name, { patterns, maxBytes, maxAgeMs }),
  );
}
