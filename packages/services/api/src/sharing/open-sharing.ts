// SPDX-License-Identifier: AGPL-3.0-only
// The limits are shared where Redis is set.
import {
  keysOf,
  LimitStore,
  type RedisClient,
  RedisStoreError,
  RedisSubscriber,
} from '@gatefleet/redis';
import type { LimiterDesk } from '../limiter-desk.ts';
import type { Environs } from '../servers.ts';
import { LimitFleet } from './limit-fleet.ts';

export interface Sharing {
  readonly fleet: LimitFleet;
  /** Gives everything back; afterwards nothing must be sent. */
  leave(): Promise<void>;
}

export function openSharing(
  { config, log, metrics, replicaId }: Environs,
  desk: LimiterDesk,
  redis: { readonly client: RedisClient; readonly onReady: Set<() => void> } | undefined,
): Sharing | undefined {
  if (redis === undefined || config.REDIS_URL === undefined) return undefined;
  const egressId = config.EGRESS_ID ?? config.GATEFLEET_NAMESPACE;
  const subscriber = RedisSubscriber.open({
    url: config.REDIS_URL,
    name: `gatefleet-api limits ${replicaId}`,
    onMessage: (_channel, text) => fleet.hear(text),
    onProblem: ({ code }) => metrics.redisProblems.inc({ code }),
  });
  const fleet: LimitFleet = new LimitFleet({
    store: new LimitStore(redis.client, keysOf(config.GATEFLEET_NAMESPACE), egressId),
    desk,
    replicaId,
    egressId,
    listenTo: (channels) => subscriber.listenTo(channels),
    onDeaf: () => {
      log.warn('nothing is heard from Redis: connecting anew');
      subscriber.reconnect();
    },
    onMode: (mode, replicas) => {
      if (mode !== desk.state.mode) log.info({ mode, replicas }, 'limits are kept');
    },
    onProblem: (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      const code = error instanceof RedisStoreError ? error.code : 'INTERNAL';
      metrics.redisProblems.inc({ code });
      // Redis that is away says so by itself; what it refuses needs a person.
      if (code === 'REDIS_UNAVAILABLE') log.debug({ reason }, 'sharing problem');
      else log.warn({ code, reason }, 'sharing problem');
    },
  });
  redis.onReady.add(() => fleet.returned());
  fleet.start();
  return {
    fleet,
    leave: async () => {
      await fleet.leave();
      await subscriber.close();
    },
  };
}
