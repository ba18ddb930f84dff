// SPDX-License-Identifier: AGPL-3.0-only

import type { ExchangeSpec, QueueSpec } from '@gatefleet/contract';
import type { Channel, ChannelModel } from 'amqplib';
import { channelError } from './amqp-errors.ts';
import type { RabbitmqError } from './errors.ts';

/** Declares exchanges and queues; each is left as it is where it exists with the same properties. */
export async function declareTopology(
  model: ChannelModel,
  exchanges: readonly ExchangeSpec[],
  queues: readonly QueueSpec[],
): Promise<void> {
  try {
    const channel = await model.createChannel();
    // The error itself rejects the operation below; without a listener it would end the process.
    channel.on('error', () => undefined);
    for (const { name, type, alternate } of exchanges) {
      await channel.assertExchange(name, type, {
        durable: true,
        ...(alternate === undefined ? {} : { alternateExchange: alternate }),
      });
    }
    for (const queue of queues) await declareQueue(channel, queue);
    await channel.close();
  } catch (error) {
    throw channelError(error);
  }
}

/**
 * Declares queues that belong to others, each on a channel of its own: one that exists with other
 * properties is left as it is and reported, and keeps nobody from working.
 */
export async function declareForeignQueues(
  model: ChannelModel,
  queues: readonly QueueSpec[],
  onProblem: (queue: string, error: RabbitmqError) => void,
): Promise<void> {
  for (const queue of queues) {
    try {
      await declareTopology(model, [], [queue]);
    } catch (error) {
      onProblem(queue.name, channelError(error));
    }
  }
}

/** Declares one durable queue with its bindings. */
export async function declareQueue(channel: Channel, queue: QueueSpec): Promise<void> {
  await channel.assertQueue(queue.name, { durable: true, arguments: { ...queue.arguments } });
  for (const { exchange, pattern } of queue.bindings) {
    await channel.bindQueue(queue.name, exchange, pattern);
  }
}
