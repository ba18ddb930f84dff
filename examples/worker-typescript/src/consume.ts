// SPDX-License-Identifier: Apache-2.0
// Takes events from a durable queue until it is told to stop, whatever happens to the broker meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeEvent, type DecodedEvent, namesOf, workerQueueOf } from '@gatefleet/contract';
import { type Channel, connect, type ConsumeMessage } from 'amqplib';

const PREFETCH = 100;
const RETRY_MS = 1000;
const QUEUE_BYTES = 256 * 1024 * 1024;
const QUEUE_AGE_MS = 86_400_000;

export interface ConsumeOptions {
  readonly amqpUrl: string;
  readonly namespace: string;
  /** The queue's name after the namespace and a dot. */
  readonly queue: string;
  /** AMQP topics of the events to take. */
  readonly patterns: readonly string[];
  /** Does the work; the event is acknowledged when it returns, and dropped when it throws. */
  readonly onEvent: (event: DecodedEvent) => void;
  /** Whether it is registered with the broker, each time that changes. */
  readonly onConsuming?: (isConsuming: boolean) => void;
  readonly onProblem: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Connects, consumes, and connects again when that has ended; resolves when the signal aborts. */
export async function consumeEvents(options: ConsumeOptions): Promise<void> {
  const { signal, onProblem, onConsuming } = options;
  while (!signal.aborted) {
    await consumeOnce(options).catch((error: unknown) => onProblem(String(error)));
    onConsuming?.(false);
    await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Consumes until the connection or channel ends, the queue is deleted, or we are to stop. */
async function consumeOnce(options: ConsumeOptions): Promise<void> {
  const { namespace, patterns, signal } = options;
  const names = namesOf(namespace);
  const queue = workerQueueOf(names, `${namespace}.${options.queue}`, {
    patterns,
    maxBytes: QUEUE_BYTES,
    maxAgeMs: QUEUE_AGE_MS,
  });
  const url = new URL(options.amqpUrl);
  url.searchParams.set('heartbeat', '10');
  const connection = await connect(url.href);
  const ended = Promise.withResolvers<void>();
  const end = (): void => ended.resolve();
  connection.on('error', end).on('close', end);
  signal.addEventListener('abort', end, { once: true });
  try {
    const channel = await connection.createChannel();
    channel.on('error', end).on('close', end);
    // The fleet declares it; a worker's user may not. Until it is there we come again.
    await channel.checkExchange(names.events);
    await channel.assertQueue(queue.name, { durable: true, arguments: { ...queue.arguments } });
    for (const { exchange, pattern } of queue.bindings) {
      await channel.bindQueue(queue.name, exchange, pattern);
    }
    await channel.prefetch(PREFETCH);
    await channel.consume(queue.name, (message) =>
      message ? take(channel, message, options) : end(),
    );
    options.onConsuming?.(true);
    if (!signal.aborted) await ended.promise;
  } finally {
    signal.removeEventListener('abort', end);
    // Fails where it has ended by itself.
    await connection.close().catch(() => undefined);
  }
}

function take(channel: Channel, message: ConsumeMessage, options: ConsumeOptions): void {
  try {
    options.onEvent(decodeEvent(message.content));
    channel.ack(message);
  } catch (error) {
    // It will not become better by coming again: it is dropped, and told.
    options.onProblem(`dropped ${message.fields.routingKey}: ${String(error)}`);
    channel.nack(message, false, false);
  }
}
