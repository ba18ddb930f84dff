// SPDX-License-Identifier: Apache-2.0
// A worker: takes events from a durable queue, drops repeats by their id, prints the rest, and
// acknowledges each once it is done with it. Any number may run beside each other.
import type { DecodedEvent } from '@gatefleet/contract';
import { consumeEvents } from './consume.ts';
import { SeenIds } from './seen-ids.ts';

const { AMQP_URL = 'amqp://127.0.0.1', GATEFLEET_NAMESPACE = 'gatefleet' } = process.env;
const QUEUE = 'example-worker';
const REMEMBERED = 10_000;

const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort());

const seen = new SeenIds(REMEMBERED);

function print({ id, name, guildId, shardId, data }: DecodedEvent): void {
  if (seen.has(id)) return;
  const line = { id, name, guildId, shardId, bytes: data.length };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  seen.add(id);
}

await consumeEvents({
  amqpUrl: AMQP_URL,
  namespace: GATEFLEET_NAMESPACE,
  queue: QUEUE,
  patterns: ['ws.MESSAGE_CREATE.#', '*.INTERACTION_CREATE.#', 'fleet.#'],
  onEvent: print,
  onConsuming: (isConsuming) => {
    if (isConsuming) process.stderr.write(`consuming ${GATEFLEET_NAMESPACE}.${QUEUE}\n`);
  },
  onProblem: (text) => process.stderr.write(`${text}\n`),
  signal: stopping.signal,
});
