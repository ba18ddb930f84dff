// SPDX-License-Identifier: AGPL-3.0-only
// The gRPC port as the settings want it.
import { BlockList, isIP } from 'node:net';
import { setLogger } from '@grpc/grpc-js';
import type { Upstream } from '../calls/upstream.ts';
import type { Environs } from '../servers.ts';
import { GrpcServer } from './grpc-server.ts';

/** Uploads of 25 MiB over slow lines. */
const ARRIVAL_MS = 300_000;
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Undefined where gRPC is switched off, or there is no token for its calls. */
export async function openGrpc(
  { config, log, metrics }: Environs,
  upstream: Upstream,
): Promise<GrpcServer | undefined> {
  if (!config.GRPC_ENABLED) return undefined;
  if (config.DISCORD_TOKEN === undefined) {
    log.info('no gRPC without DISCORD_TOKEN');
    return undefined;
  }
  // Else it writes to standard error by itself.
  setLogger({ error: (reason: unknown) => log.warn({ reason: String(reason) }, 'gRPC problem') });
  const { GRPC_HOST: host, grpcTls: tls } = config;
  const accessKey = config.GRPC_ACCESS_KEY ?? config.API_ACCESS_KEY;
  if (accessKey === undefined && !isLoopback(host)) {
    log.warn({ host }, 'whoever reaches the gRPC port acts as the bot: set GRPC_ACCESS_KEY');
  }
  return await GrpcServer.listen({
    host,
    port: config.GRPC_PORT,
    accessKey,
    tls,
    maxMessageBytes: config.GRPC_MAX_MESSAGE_BYTES,
    maxHeldBytes: config.GRPC_MAX_HELD_BYTES,
    maxStreams: config.GRPC_MAX_STREAMS,
    keepaliveMs: config.GRPC_KEEPALIVE_MS,
    arrivalMs: ARRIVAL_MS,
    upstream,
    authorization: `Bot ${config.DISCORD_TOKEN}`,
    defaultMaxWaitMs: config.API_MAX_WAIT_MS,
    log,
    onDone: metrics.recordGrpc,
  });
}

function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family === 0 ? host === 'localhost' : LOOPBACK.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
