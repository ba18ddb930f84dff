// SPDX-License-Identifier: AGPL-3.0-only
// Requests by AMQP, as the service takes them where RabbitMQ is set.
import { namesOf } from '@gatefleet/contract';
import { Responder } from '@gatefleet/rabbitmq';
import { CallRecords, keysOf, type RedisClient } from '@gatefleet/redis';
import type { Upstream } from '../calls/upstream.ts';
import { addRequestGauges } from '../metrics.ts';
import type { Broker, Environs } from '../servers.ts';
import { ApiRequests } from './api-requests.ts';

export interface RequestNeeds {
  readonly upstream: Upstream;
  readonly broker: Broker | undefined;
  readonly redis: RedisClient | undefined;
}

export function openRequests(
  { config, metrics }: Environs,
  { upstream, broker, redis }: RequestNeeds,
): ApiRequests | undefined {
  if (broker === undefined) return undefined;
  const names = namesOf(config.GATEFLEET_NAMESPACE);
  const { DISCORD_TOKEN: token } = config;
  const requests = new ApiRequests({
    consuming: broker.consuming,
    names,
    responder: new Responder({
      publisher: broker.publisher,
      names,
      onAnswer: (outcome) => metrics.commands.inc({ outcome }),
      onBuried: () => metrics.deadCommands.inc(),
    }),
    upstream,
    authorization: token === undefined ? undefined : `Bot ${token}`,
    records:
      redis === undefined ? undefined : new CallRecords(redis, keysOf(config.GATEFLEET_NAMESPACE)),
    prefetch: config.API_AMQP_PREFETCH,
    bufferBytes: config.API_AMQP_BUFFER_BYTES,
    onVerdict: (verdict) => metrics.verdicts.inc({ verdict }),
    onProblem: (code) => metrics.rabbitmqProblems.inc({ code }),
  });
  addRequestGauges(metrics.registry, () => requests.state);
  return requests;
}
