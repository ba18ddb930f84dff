// SPDX-License-Identifier: AGPL-3.0-only
//
// Every metric of the REST proxy.

import type { LimiterState } from '@gatefleet/ratelimit';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CallRecord } from './calls/discord-call.ts';

/** Templates follow from what callers ask for: no more of them become labels. */
const MAX_ROUTE_LABELS = 300;
const OTHER = 'OTHER';
const MS_PER_S = 1_000;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

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
  const requests = new Counter({
    name: 'gatefleet_api_requests_total',
    help: 'Answers to callers, by route, status (0: the caller was gone) and who answered',
    labelNames: ['route', 'status', 'answered_by'],
    registers,
  });
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
  const limited = new Counter({
    name: 'gatefleet_api_limited_total',
    help: "Discord's 429s, also those that were repeated, by scope",
    labelNames: ['scope'],
    registers,
  });
  const alarms = new Counter({
    name: 'gatefleet_api_alarms_total',
    help: 'Bans, refused tokens, and invalid requests near the ban',
    labelNames: ['alarm'],
    registers,
  });
  const record = ({ template, status, own, waitedMs, upstreamMs }: CallRecord): void => {
    const answeredBy = own ?? 'discord';
    requests.inc({ route: label(template), status: String(status), answered_by: answeredBy });
    if (upstreamMs === undefined) return;
    waits.observe(waitedMs / MS_PER_S);
    upstream.observe(upstreamMs / MS_PER_S);
  };
  return { registry, record, limited, alarms };
}

/** Declared once the limiter exists. */
export function addGauges(
  registry: Registry,
  sources: { readonly state: () => LimiterState; readonly maxInvalid: number },
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
  gauge('gatefleet_api_in_flight', 'Calls on their way to Discord', ({ inFlight }) => inFlight);
  gauge('gatefleet_api_lines', 'Lines that calls wait in', ({ lines }) => lines);
  gauge('gatefleet_api_buckets', 'Buckets and counters kept', ({ gates }) => gates);
  gauge('gatefleet_api_identities', 'Authorizations seen of late', ({ identities }) => identities);
  gauge('gatefleet_api_invalid_requests', 'Invalid requests in 10 minutes', (s) => s.invalid);
  gauge(
    'gatefleet_api_invalid_requests_left',
    'Invalid requests until nothing more is sent',
    ({ invalid }) => Math.max(0, sources.maxInvalid - invalid),
  );
}
