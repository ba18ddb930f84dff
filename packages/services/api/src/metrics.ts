// SPDX-License-Identifier: AGPL-3.0-only
//
// Every metric of the REST proxy.

import type { Alarm, LimiterState } from '@gatefleet/ratelimit';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CallRecord } from './calls/discord-call.ts';
import type { GrpcRecord } from './grpc/unary.ts';
import type { Stage, Statistics } from './statistics/statistics.ts';

/** Templates follow from what callers ask for: no more of them become labels. */
const MAX_ROUTE_LABELS = 300;
const OTHER = 'OTHER';
const MS_PER_S = 1_000;
const REQUESTS = [1, 2, 5, 10, 20, 30, 40, 45, 50, 60, 80, 100, 200, 500, 1_000, 2_000, 5_000];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** Shown as 0 from the start: whoever asks how a counter has grown must have seen it before. */
const ALARMS: readonly Alarm[] = ['BANNED', 'INVALID_LIMIT', 'TOKEN_REFUSED'];
const SCOPES = ['user', 'global', 'shared', 'unknown'];

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const routes = new Set<string>();
  const label = (template: string): string => {
    if (routes.has(template)) return template;
    if (routes.size >= MAX_ROUTE_LABELS) return OTHER;
    routes.add(template);
    return template;
  };
  const counter = (name: string, help: string, labelNames: string[]): Counter =>
    new Counter({ name, help, labelNames, registers });
  const requests = counter(
    'gatefleet_api_requests_total',
    'Answers to callers, by route, status (0: the caller was gone) and who answered',
    ['route', 'status', 'answered_by'],
  );
  const waits = new Histogram({
    name: 'gatefleet_api_wait_seconds',
    help: 'How long calls waited for limits before they were sent',
    buckets: SECONDS,
    registers,
  });
  const upstream = new Histogram({
    name: 'gatefleet_api_upstream_seconds',
    help: 'From sending a call to the head of its answer',
    buckets: SECONDS,
    registers,
  });
  const record = ({ template, status, own, waitedMs, upstreamMs }: CallRecord): void => {
    const answeredBy = own ?? 'discord';
    requests.inc({ route: label(template), status: String(status), answered_by: answeredBy });
    if (upstreamMs === undefined) return;
    waits.observe(waitedMs / MS_PER_S);
    upstream.observe(upstreamMs / MS_PER_S);
  };
  const limited = counter(
    'gatefleet_api_limited_total',
    "Discord's 429s, also those that were repeated, by scope",
    ['scope'],
  );
  for (const scope of SCOPES) limited.inc({ scope }, 0);
  const alarms = counter(
    'gatefleet_api_alarms_total',
    'Bans, refused tokens, and invalid requests near the ban',
    ['alarm'],
  );
  for (const alarm of ALARMS) alarms.inc({ alarm }, 0);
  return {
    registry,
    record,
    limited,
    alarms,
    recordGrpc: createGrpcRecorder(registry),
    ...createCommandCounters(counter),
    redisProblems: counter('gatefleet_api_redis_problems_total', 'Failed Redis calls', ['code']),
    rabbitmqProblems: counter('gatefleet_api_rabbitmq_problems_total', 'RabbitMQ errors', ['code']),
  };
}

function createGrpcRecorder(registry: Registry): (record: GrpcRecord) => void {
  const registers = [registry];
  const calls = new Counter({
    name: 'gatefleet_api_grpc_calls_total',
    help: 'Calls by gRPC, by method and status',
    labelNames: ['method', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'gatefleet_api_grpc_seconds',
    help: 'From a whole request by gRPC to its answer, waiting included',
    labelNames: ['method'],
    buckets: SECONDS,
    registers,
  });
  return ({ method, code, durationMs }) => {
    calls.inc({ method, code });
    seconds.observe({ method }, durationMs / MS_PER_S);
  };
}

/** Declared once the limiter exists. */
export function addGauges(
  registry: Registry,
  sources: {
    readonly state: () => LimiterState;
    /** Replicas that limit together, this one among them. */
    readonly replicas: () => number;
    readonly maxWaiting: number;
    readonly maxInvalid: number;
  },
): void {
  const gauge = (name: string, help: string, read: (state: LimiterState) => number): void => {
    const target: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: () => target.set(read(sources.state())),
    });
  };
  gauge('gatefleet_api_waiting', 'Calls that wait for limits', ({ waiting }) => waiting);
  gauge('gatefleet_api_waiting_limit', 'Calls that may wait', () => sources.maxWaiting);
  gauge('gatefleet_api_in_flight', 'Calls on their way to Discord', ({ inFlight }) => inFlight);
  gauge('gatefleet_api_lines', 'Lines that calls wait in', ({ lines }) => lines);
  gauge('gatefleet_api_buckets', 'Buckets and counters kept', ({ gates }) => gates);
  gauge('gatefleet_api_identities', 'Authorizations seen of late', ({ identities }) => identities);
  gauge('gatefleet_api_invalid_requests', 'Invalid requests in 10 minutes', (s) => s.invalid);
  gauge(
    'gatefleet_api_invalid_requests_left',
    'Invalid requests of all behind the address until nothing more is sent',
    ({ invalid, invalidElsewhere }) => Math.max(0, sources.maxInvalid - invalid - invalidElsewhere),
  );
  gauge('gatefleet_api_replicas', 'Replicas that limit together', () => sources.replicas());
  gauge(
    'gatefleet_api_apart',
    '1 while the others cannot be asked and each replica keeps to its part of the limits',
    ({ mode }) => (mode === 'apart' ? 1 : 0),
  );
}

export function addBodyGauges(registry: Registry, heldBytes: () => number, maxBytes: number): void {
  const registers = [registry];
  const held: Gauge = new Gauge({
    name: 'gatefleet_api_body_bytes',
    help: 'What bodies of HTTP calls hold in memory',
    registers,
    collect: () => held.set(heldBytes()),
  });
  const limit = new Gauge({
    name: 'gatefleet_api_body_bytes_limit',
    help: 'What they may hold; more are answered with 503',
    registers,
  });
  limit.set(maxBytes);
}

function createCommandCounters(
  counter: (name: string, help: string, labelNames: string[]) => Counter,
) {
  return {
    commands: counter(
      'gatefleet_api_commands_total',
      'Requests by AMQP, by what they were answered with',
      ['outcome'],
    ),
    deadCommands: counter(
      'gatefleet_api_commands_dead_lettered_total',
      'Requests by AMQP whose errors nobody could be told of',
      [],
    ),
    verdicts: counter(
      'gatefleet_api_commands_judged_total',
      'Requests by AMQP that may have been sent before, by what became of them; retry: sent again after a failure',
      ['verdict'],
    ),
  };
}

export function addRequestGauges(
  registry: Registry,
  state: () => { readonly inHand: number; readonly bytes: number; readonly isTaking: boolean },
): void {
  const registers = [registry];
  const taking: Gauge = new Gauge({
    name: 'gatefleet_api_commands_taking',
    help: '1 while requests are taken by AMQP; 0 while RabbitMQ is away or the buffer is full',
    registers,
    collect: () => taking.set(state().isTaking ? 1 : 0),
  });
  const inHand: Gauge = new Gauge({
    name: 'gatefleet_api_commands_in_hand',
    help: 'Requests by AMQP that wait or are on their way',
    registers,
    collect: () => inHand.set(state().inHand),
  });
  const bytes: Gauge = new Gauge({
    name: 'gatefleet_api_commands_bytes',
    help: 'What requests by AMQP hold in memory',
    registers,
    collect: () => bytes.set(state().bytes),
  });
}

/**
 * Load finer than anybody scrapes: peaks of the last minute, for graphs, and each second with its requests, from
 * which any interval can be asked how many seconds were over a limit. Returns who is to be told of each second.
 */
export function addLoadMetrics(
  registry: Registry,
  source: () => Pick<Statistics, 'peaks' | 'settle'>,
): (stage: Stage, count: number) => void {
  const registers = [registry];
  const peaks: Gauge<'stage' | 'window'> = new Gauge({
    name: 'gatefleet_api_requests_peak',
    help: 'Most requests in any 1 s and 100 ms of the last minute; asked: by callers, sent: to Discord',
    labelNames: ['stage', 'window'],
    registers,
    collect: () => {
      for (const [stage, { second, tenth }] of Object.entries(source().peaks())) {
        peaks.set({ stage, window: '1s' }, second);
        peaks.set({ stage, window: '100ms' }, tenth);
      }
    },
  });
  const seconds = new Histogram({
    name: 'gatefleet_api_requests_in_second',
    help: 'Requests in each second that had any; asked: by callers, sent: to Discord',
    labelNames: ['stage'],
    buckets: REQUESTS,
    registers,
    collect: () => source().settle(),
  });
  return (stage, count) => seconds.observe({ stage }, count);
}
