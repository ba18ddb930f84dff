// SPDX-License-Identifier: AGPL-3.0-only
// Listens to the events of a namespace without being in anybody's way: an exclusive queue that RabbitMQ
// removes with the connection and that drops its oldest messages when we do not keep up.
import { exchangesOf, namesOf } from '@gatefleet/contract';
import { BrokerConnection, declareTopology, type RabbitmqError } from '@gatefleet/rabbitmq';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';

const MAX_QUEUED = 5000;
const PREFETCH = 500;

export interface EventTailOptions {
  readonly amqpUrls: readonly string[];
  readonly namespace: string;
  /** Topic patterns of routing keys. */
  readonly patterns: readonly string[];
  /** The next messages wait until it resolves. */
  readonly onMessage: (message: ConsumeMessage) => Promise<void> | void;
  readonly onProblem?: (error: RabbitmqError) => void;
}

export class EventTail implements AsyncDisposable {
  readonly #options: EventTailOptions;
  readonly #connection: BrokerConnection;
  readonly #listening = Promise.withResolvers<void>();
  #tail: Promise<void> = Promise.resolve();

  constructor(options: EventTailOptions) {
    this.#options = options;
    this.#listening.promise.catch(() => undefined);
    const names = namesOf(options.namespace);
    this.#connection = BrokerConnection.open({
      urls: options.amqpUrls,
      name: 'gatefleet tail',
      prepare: (model) => declareTopology(model, exchangesOf(names), []),
      ...(options.onProblem === undefined ? {} : { onProblem: options.onProblem }),
    });
    this.#connection.use({
      up: (model) => void this.#listen(model),
      down: () => undefined,
    });
  }

  /** Resolves when the first queue is bound; rejects when the signal aborts. */
  async listening(signal?: AbortSignal): Promise<void> {
    await this.#connection.whenUp(signal);
    await this.#listening.promise;
  }

  async #listen(model: ChannelModel): Promise<void> {
    try {
      const channel = await model.createChannel();
      channel.on('error', () => undefined);
      const { queue } = await channel.assertQueue('', {
        exclusive: true,
        durable: false,
        autoDelete: true,
        arguments: { 'x-max-length': MAX_QUEUED, 'x-overflow': 'drop-head' },
      });
      const { events } = namesOf(this.#options.namespace);
      for (const pattern of this.#options.patterns) await channel.bindQueue(queue, events, pattern);
      await channel.prefetch(PREFETCH);
      await channel.consume(queue, (message) => {
        if (message !== null) this.#take(channel, message);
      });
      this.#listening.resolve();
    } catch (error) {
      // The connection went away meanwhile, and its successor calls again; or the broker refuses.
      if (this.#connection.model === model) this.#listening.reject(error);
    }
  }

  #take(channel: Channel, message: ConsumeMessage): void {
    this.#tail = this.#tail.then(async () => {
      await this.#options.onMessage(message);
      try {
        channel.ack(message);
      } catch {
        // The channel is gone, and with it the queue and this message.
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection.close();
  }
}
