// SPDX-License-Identifier: AGPL-3.0-only
//
// Empties a durable queue and keeps of each message what the tests compare.

import { crc32 } from 'node:zlib';
import { decodeEvent, type DecodedEvent } from '@gatefleet/contract';
import { connect } from 'amqplib';

export type ReceivedEvent = {
  readonly id: string;
  readonly messageId: string;
  readonly source: string;
  readonly name: string;
  readonly shardId: number;
  readonly sequence: number;
  readonly fence: number;
  readonly replayed: boolean;
  readonly receivedAtUs: number;
  readonly reason: number;
  readonly crc32: number;
  readonly key: string;
  readonly fleet: DecodedEvent['fleet'];
};

/** Takes everything out of a queue, in its order. */
export async function drainQueue(url: string, queue: string): Promise<ReceivedEvent[]> {
  const connection = await connect(url);
  const channel = await connection.createChannel();
  const { messageCount } = await channel.checkQueue(queue);
  const events: ReceivedEvent[] = [];
  await channel.prefetch(2000);
  const done = Promise.withResolvers<void>();
  if (messageCount === 0) done.resolve();
  await channel.consume(queue, (message) => {
    if (message === null) return;
    events.push(received(message.content, message.properties.messageId, message.fields.routingKey));
    if (events.length % 500 === 0 || events.length === messageCount) channel.ack(message, true);
    if (events.length === messageCount) done.resolve();
  });
  await done.promise;
  await connection.close();
  return events;
}

/** How many messages a queue holds now. */
export async function queueLength(url: string, queue: string): Promise<number> {
  const connection = await connect(url);
  const channel = await connection.createChannel();
  const { messageCount } = await channel.checkQueue(queue);
  await connection.close();
  return messageCount;
}

function received(body: Uint8Array, messageId: unknown, key: string): ReceivedEvent {
  const event = decodeEvent(body);
  return {
    id: event.id,
    messageId: String(messageId),
    source: event.source ?? 'unknown',
    name: event.name,
    shardId: event.shardId,
    sequence: event.sequence,
    fence: event.fence,
    replayed: event.replayed,
    receivedAtUs: event.receivedAtUs,
    reason: event.guildCreateReason,
    crc32: crc32(event.data),
    key,
    fleet: event.fleet,
  };
}
