// SPDX-License-Identifier: AGPL-3.0-only
//
// The REST proxy, put together: what it needs is started in order and stopped in reverse.

import { DEFAULT_LIMITER_OPTIONS, HIDDEN_LIMITS, type LimiterOptions } from '@gatefleet/ratelimit';
import {
  createLogger,
  type Logger,
  OpsServer,
  passwordsIn,
  type RunningService,
  uniqueReplicaId,
} from '@gatefleet/runtime';
import { openRequests } from './amqp/open-requests.ts';
import { applicationIdFrom } from './calls/bot-tokens.ts';
import { createRouteFilter } from './calls/route-filter.ts';
import { Upstream } from './calls/upstream.ts';
import type { Config } from './config.ts';
import { openGrpc } from './grpc/open-grpc.ts';
import { ProxyServer } from './http/proxy-server.ts';
import { LimiterDesk } from './limiter-desk.ts';
import { addBodyGauges, addGauges, addLoadMetrics, createMetrics } from './metrics.ts';
import { closeBroker, type Environs, openBroker, openRedis } from './servers.ts';
import { openSharing } from './sharing/open-sharing.ts';
import { bucketsDocument } from './statistics/buckets-document.ts';
import { Statistics } from './statistics/statistics.ts';
import { VERSION as RELEASE } from './version.ts';

const VERSION = 10;
const HEAD_TIMEOUT_MS = 10_000;
const USER_AGENT = `DiscordBot (https://github.com/gatefleet/gatefleet, ${RELEASE})`;

function limiterOptions(config: Config): LimiterOptions {
  const overrides = config.API_GLOBAL_OVERRIDES;
  return {
    ...DEFAULT_LIMITER_OPTIONS,
    isShared: config.REDIS_URL !== undefined,
    hiddenLimits: HIDDEN_LIMITS,
    globalPerSecond: config.API_GLOBAL_PER_SECOND,
    callsPerSecondOf: (identity) => overrides.get(applicationIdFrom(identity) ?? ''),
    maxWaiting: config.API_MAX_WAITING,
    maxInvalid: config.API_MAX_INVALID,
    // A call that Discord is silent about is given up before its place is.
    inFlightMs: 2 * config.API_UPSTREAM_TIMEOUT_MS + 60_000,
  };
}

/** Starts the service; throws when a port is taken. */
export async function startService(
  config: Config,
): Promise<{ service: RunningService; log: Logger }> {
  const environs = surround(config);
  const { log, metrics } = environs;
  const desk = openDesk(environs);
  const redis = openRedis(environs);
  const sharing = openSharing(environs, desk, redis);
  addGauges(metrics.registry, {
    state: () => desk.state,
    replicas: () => sharing?.fleet.replicas ?? 1,
    maxWaiting: config.API_MAX_WAITING,
    maxInvalid: config.API_MAX_INVALID,
  });
  const broker = openBroker(environs);
  const statistics = startCounting(environs);
  const upstream = openUpstream(environs, { desk, statistics });
  const proxy = await openProxy(environs, upstream);
  addBodyGauges(metrics.registry, () => proxy.heldBytes, config.API_MAX_WAITING_BYTES);
  const grpc = await openGrpc(environs, upstream);
  const requests = openRequests(environs, { upstream, broker, redis: redis?.client });
  let isReady = true;
  const ops = await OpsServer.listen({
    host: config.OPS_HOST,
    port: config.OPS_PORT,
    registry: metrics.registry,
    // While nobody knows which limits are its own a replica only lets calls wait.
    readiness: () => ({
      isReady: isReady && desk.state.mode !== 'joining',
      details: { ...desk.state, replicas: sharing?.fleet.replicas ?? 1 },
    }),
    documents: {
      '/buckets': () =>
        bucketsDocument(statistics, { state: desk.state, maxInvalid: config.API_MAX_INVALID }),
    },
  });
  const stop = async (): Promise<void> => {
    isReady = false;
    const drained = Promise.all([proxy.drain(), grpc?.drain(), requests?.stop()]);
    upstream.giveUpWaiting();
    await drained;
    await upstream[Symbol.asyncDispose]();
    await sharing?.leave();
    desk[Symbol.dispose]();
    await closeBroker(broker);
    await redis?.client.close();
    await ops.close();
  };
  const addresses = { http: proxy.url, ops: ops.url, ...(grpc && { grpc: grpc.url }) };
  return { service: { addresses, stop }, log };
}

function surround(config: Config): Environs {
  const { DISCORD_TOKEN: token, API_ACCESS_KEY, GRPC_ACCESS_KEY, AMQP_URL: urls = [] } = config;
  const passwords = passwordsIn([...urls, config.REDIS_URL ?? '', config.API_UPSTREAM_PROXY ?? '']);
  const secrets = [token, API_ACCESS_KEY, GRPC_ACCESS_KEY, ...passwords].filter(
    (secret) => secret !== undefined,
  );
  const { LOG_LEVEL: level, LOG_FILE_PATH: path, LOG_FILE_LEVEL: fileLevel } = config;
  const file = path === undefined ? undefined : { path, level: fileLevel };
  return {
    config,
    log: createLogger({ service: 'api', level, secrets, file }),
    metrics: createMetrics(),
    replicaId: uniqueReplicaId(config.REPLICA_ID),
  };
}

function openDesk({ config, log, metrics }: Environs): LimiterDesk {
  return new LimiterDesk({
    limiter: limiterOptions(config),
    onAlarm: (alarm) => {
      metrics.alarms.inc({ alarm });
      log.error({ alarm }, 'alarm');
    },
    onLimited: (scope) => metrics.limited.inc({ scope: scope ?? 'unknown' }),
  });
}

async function openProxy({ config }: Environs, upstream: Upstream): Promise<ProxyServer> {
  const { DISCORD_TOKEN: token } = config;
  const authorization = token === undefined ? undefined : `Bot ${token}`;
  return await ProxyServer.listen({
    host: config.API_HOST,
    port: config.API_PORT,
    upstream,
    maxBodyBytes: config.API_MAX_BODY_BYTES,
    maxWaitingBytes: config.API_MAX_WAITING_BYTES,
    headTimeoutMs: HEAD_TIMEOUT_MS,
    defaultMaxWaitMs: config.API_MAX_WAIT_MS,
    accessKey: config.API_ACCESS_KEY,
    defaultAuthorization: config.API_ADD_TOKEN ? authorization : undefined,
    tls: config.tls,
  });
}

function startCounting({ metrics }: Environs): Statistics {
  const onSecond = addLoadMetrics(metrics.registry, () => statistics);
  const statistics: Statistics = new Statistics({ clockMs: () => performance.now(), onSecond });
  return statistics;
}

function openUpstream(
  { config, metrics }: Environs,
  { desk, statistics }: { readonly desk: LimiterDesk; readonly statistics: Statistics },
): Upstream {
  return new Upstream({
    apiUrl: config.DISCORD_API_URL,
    defaultVersion: VERSION,
    connections: config.API_CONNECTIONS,
    timeoutMs: config.API_UPSTREAM_TIMEOUT_MS,
    proxyUrl: config.API_UPSTREAM_PROXY,
    userAgent: USER_AGENT,
    filter: createRouteFilter(config.API_ALLOW, config.API_DENY),
    desk,
    onDone: metrics.record,
    watch: (route) => statistics.watch(route),
  });
}
