// SPDX-License-Identifier: AGPL-3.0-only
//
// Every metric of the shard runner. What the hot path counts are plain numbers, read when Prometheus
// asks.

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Event names are Discord's, but come from outside: no more of them become labels. */
const MAX_EVENT_LABELS = 256;
const OTHER = 'OTHER';

/** Plain numbers that the hot path adds to. */
export class Counters {
  readonly events = new Map<string, { count: number; bytes: number }>();
  filtered = 0;
  oversize = 0;
  unrouted = 0;
  confirmed = 0;
  refused = 0;
  deadLettered = 0;
  deadLettersLost = 0;
  duplicates = 0;
  malformed = 0;
  unknownOps = 0;

  received(name: string, bytes: number): void {
    let entry = this.events.get(name);
    if (entry === undefined) {
      const label = this.events.size < MAX_EVENT_LABELS ? name : OTHER;
      entry = this.events.get(label) ?? { count: 0, bytes: 0 };
      this.events.set(label, entry);
    }
    entry.count += 1;
    entry.bytes += bytes;
  }
}

/** What a scrape looks at besides the counters. */
export type Gauges = {
  readonly shardsByPhase: () => ReadonlyMap<string, number>;
  readonly bufferedBytes: () => number;
  readonly isRabbitmqBlocked: () => boolean;
};

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Counters();
  addHotPath(registry, counters);
  return { registry, counters, ...sessionMetrics(registry), ...commandMetrics(registry) };
}

/** Declared once everything they look at exists. */
export function addGauges(registry: Registry, gauges: Gauges): void {
  const gauge = (name: string, help: string, read: (target: Gauge) => void): void => {
    const registers = [registry];
    const labelNames = name.endsWith('_shards') ? ['phase'] : [];
    const target: Gauge = new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect: () => read(target),
    });
  };
  gauge('gatefleet_ws_shards', 'Shards of this process by phase', (target) => {
    target.reset();
    for (const [phase, count] of gauges.shardsByPhase()) target.set({ phase }, count);
  });
  gauge('gatefleet_ws_buffered_bytes', 'Bytes of payloads not yet confirmed', (target) =>
    target.set(gauges.bufferedBytes()),
  );
  gauge('gatefleet_ws_rabbitmq_blocked', '1 while RabbitMQ blocks publishing', (target) =>
    target.set(gauges.isRabbitmqBlocked() ? 1 : 0),
  );
}

function addHotPath(registry: Registry, counters: Counters): void {
  const perEvent = (name: string, help: string, pick: 'count' | 'bytes'): void => {
    const target: Counter = new Counter({
      name,
      help,
      labelNames: ['event'],
      registers: [registry],
      collect: () => {
        target.reset();
        for (const [event, entry] of counters.events) target.inc({ event }, entry[pick]);
      },
    });
  };
  perEvent('gatefleet_ws_events_total', 'Dispatches received by event name', 'count');
  perEvent('gatefleet_ws_event_bytes_total', "Bytes of the dispatches' d by event name", 'bytes');
  for (const [key, name, help] of PLAIN_COUNTERS) {
    const target: Counter = new Counter({
      name,
      help,
      registers: [registry],
      collect: () => {
        target.reset();
        target.inc(counters[key]);
      },
    });
  }
}

const PLAIN_COUNTERS = [
  ['filtered', 'gatefleet_ws_events_filtered_total', 'Events not published because of a filter'],
  ['oversize', 'gatefleet_ws_events_oversize_total', 'Events replaced because of their size'],
  ['unrouted', 'gatefleet_ws_events_unrouted_total', 'Events that no queue is bound for'],
  ['confirmed', 'gatefleet_ws_messages_confirmed_total', 'Messages confirmed by RabbitMQ'],
  ['refused', 'gatefleet_ws_messages_refused_total', 'Refusals (nacks) by RabbitMQ'],
  [
    'deadLettered',
    'gatefleet_ws_events_dead_lettered_total',
    'Events given up to the dead letters',
  ],
  ['deadLettersLost', 'gatefleet_ws_dead_letters_lost_total', 'Dead letters that were refused too'],
  ['duplicates', 'gatefleet_ws_duplicates_skipped_total', 'Replayed events already in hand'],
  ['malformed', 'gatefleet_ws_frames_malformed_total', 'Frames that could not be read'],
  ['unknownOps', 'gatefleet_ws_unknown_ops_total', 'Frames with an opcode not known'],
] as const satisfies readonly (readonly [keyof Counters, string, string])[];

function sessionMetrics(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter<L>({ name, help, labelNames, registers });
  return {
    identifies: counter('gatefleet_ws_identifies_total', 'IDENTIFY sent'),
    resumes: counter('gatefleet_ws_resumes_total', 'RESUME sent'),
    resumed: counter('gatefleet_ws_resumed_total', 'RESUMED received'),
    readies: counter('gatefleet_ws_ready_total', 'READY received'),
    gaps: counter('gatefleet_ws_gaps_total', 'Sessions lost', ['cause']),
    parked: counter('gatefleet_ws_parked_total', 'Shards parked', ['code']),
    disconnects: counter('gatefleet_ws_disconnects_total', 'Connections ended', ['code']),
    zombies: counter('gatefleet_ws_zombies_total', 'Connections given up for a missing ACK'),
    readingStops: counter('gatefleet_ws_reading_stops_total', 'Times reading was stopped'),
    stalls: counter('gatefleet_ws_stalls_total', 'Times the process stood still over a lease time'),
    leasesLost: counter('gatefleet_ws_leases_lost_total', 'Leases lost to another replica'),
    permitRefusals: counter('gatefleet_ws_permit_refusals_total', 'Identify permits refused', [
      'reason',
    ]),
    redisProblems: counter('gatefleet_ws_redis_problems_total', 'Failed Redis calls', ['code']),
    rabbitmqProblems: counter('gatefleet_ws_rabbitmq_problems_total', 'RabbitMQ errors', ['code']),
    heartbeatSeconds: new Histogram({
      name: 'gatefleet_ws_heartbeat_seconds',
      help: 'From heartbeat to its ACK, in seconds',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    resumeSeconds: new Histogram({
      name: 'gatefleet_ws_interruption_seconds',
      help: 'From the loss of a connection to RESUMED or READY, in seconds',
      buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 8, 15, 60],
      registers,
    }),
  };
}

function commandMetrics(registry: Registry) {
  const registers = [registry];
  return {
    commands: new Counter({
      name: 'gatefleet_ws_commands_total',
      help: 'Commands by what became of them',
      labelNames: ['outcome'],
      registers,
    }),
    deadCommands: new Counter({
      name: 'gatefleet_ws_commands_dead_lettered_total',
      help: 'Commands that could be neither executed nor answered',
      registers,
    }),
  };
}
