// SPDX-License-Identifier: AGPL-3.0-only
// The limits are shared where Redis is set.
import { keysOf, LimitStore, type RedisClient, RedisSubscriber } from '@gatefleet/redis';
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
    onMode: (mode, replicas) => {
      if (mode !== desk.state.mode) log.info({ mode, replicas }, 'limits are kept');
    },
    onProblem: (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      log.debug({ reason }, 'sharing problem');
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
