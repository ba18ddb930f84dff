// SPDX-License-Identifier: Apache-2.0
// A worker: takes events from a durable queue, drops repeats by their id, prints the rest, and
// acknowledges each once it is done with it. Any number may run beside each other.
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeEvent, namesOf, workerQueueOf } from '@gatefleet/contract';
import { type Channel, connect, type ConsumeMessage } from 'amqplib';

const { AMQP_URL = 'amqp://127.0.0.1', GATEFLEET_NAMESPACE = 'gatefleet' } = process.env;
const PREFETCH = 100;
const REMEMBERED = 10_000;
const names = namesOf(GATEFLEET_NAMESPACE);
const queue = workerQueueOf(names, `${GATEFLEET_NAMESPACE}.example-worker`, {
  patterns: ['ws.MESSAGE_CREATE.#', '*.INTERACTION_CREATE.#', 'fleet.#'],
  maxBytes: 256 * 1024 * 1024,
  maxAgeMs: 86_400_000,
});

const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort());

/** Ids already worked on, oldest first. Those before a restart are forgotten: work must bear that. */
const seen = new Set<string>();

function remember(id: string): void {
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
}

function work(message: ConsumeMessage): void {
  const { id, name, guildId, shardId, data } = decodeEvent(message.content);
  if (seen.has(id)) return;
  const line = { id, name, guildId, shardId, bytes: data.length };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  remember(id);
}

function take(channel: Channel, message: ConsumeMessage): void {
  try {
    work(message);
    channel.ack(message);
  } catch (error) {
    // It will not become better by coming again: it is dropped, and told.
    process.stderr.write(`dropped ${message.fields.routingKey}: ${String(error)}\n`);
    channel.nack(message, false, false);
  }
}

/** Consumes until the connection or channel ends, the queue is deleted, or we are to stop. */
async function consume(): Promise<void> {
  const url = new URL(AMQP_URL);
  url.searchParams.set('heartbeat', '10');
  const connection = await connect(url.href);
  const ended = Promise.withResolvers<void>();
  const end = (): void => ended.resolve();
  connection.on('error', end).on('close', end);
  stopping.signal.addEventListener('abort', end, { once: true });
  try {
    const channel = await connection.createChannel();
    channel.on('error', end).on('close', end);
    await channel.assertExchange(names.events, 'topic', { durable: true });
    await channel.assertQueue(queue.name, { durable: true, arguments: { ...queue.arguments } });
    for (const { exchange, pattern } of queue.bindings) {
      await channel.bindQueue(queue.name, exchange, pattern);
    }
    await channel.prefetch(PREFETCH);
    await channel.consume(queue.name, (message) => (message ? take(channel, message) : end()));
    process.stderr.write(`consuming ${queue.name}\n`);
    if (!stopping.signal.aborted) await ended.promise;
  } finally {
    // Fails where it has ended by itself.
    await connection.close().catch(() => undefined);
  }
}

while (!stopping.signal.aborted) {
  await consume().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  await sleep(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
}
