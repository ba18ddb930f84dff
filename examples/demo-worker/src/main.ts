// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { consumeEvents } from '@gatefleet/example-worker';
import { EventCounts } from './counts.ts';

const { AMQP_URL, AMQP_URL_FILE, GATEFLEET_NAMESPACE = 'gatefleet', PORT = '9100' } = process.env;
const REPORT_MS = 5000;

const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort());

const counts = new EventCounts();
let isConsuming = false;
let reported = '';
let told = '';

function report(): void {
  const line = JSON.stringify({ msg: 'counted', ...counts.toJSON() });
  if (line !== reported) process.stdout.write(`${line}\n`);
  reported = line;
}

/** The same problem again, each second while the broker is away, is no news. */
function tell(text: string): void {
  if (text !== told) process.stderr.write(`${JSON.stringify({ msg: 'problem', text })}\n`);
  told = text;
}

function amqpUrl(): string {
  if (AMQP_URL) return AMQP_URL;
  if (AMQP_URL_FILE) return readFileSync(AMQP_URL_FILE, 'utf8').trim();
  throw new Error('AMQP_URL or AMQP_URL_FILE must be set');
}

const url = amqpUrl();
const server = createServer((request, response) => {
  if (request.url === '/readyz' && !isConsuming) response.statusCode = 503;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ...counts.toJSON(), isConsuming }));
});
server.listen(Number(PORT), () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ msg: 'listening', port })}\n`);
});
const reporting = setInterval(report, REPORT_MS);

await consumeEvents({
  amqpUrl: url,
  namespace: GATEFLEET_NAMESPACE,
  queue: 'demo-worker',
  patterns: ['ws.#', 'fleet.#'],
  onEvent: (event) => counts.add(event),
  onConsuming: (now) => {
    isConsuming = now;
  },
  onProblem: tell,
  signal: stopping.signal,
});
clearInterval(reporting);
report();
server.close();
server.closeAllConnections();
