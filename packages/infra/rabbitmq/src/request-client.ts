// SPDX-License-Identifier: AGPL-3.0-only
//
// Request and reply over RabbitMQ's direct reply queue ("Direct Reply-to"): no queue is declared, and
// a reply that comes too late is dropped by the broker.

import { randomUUID } from 'node:crypto';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { channelError } from './amqp-errors.ts';
import { RabbitmqError } from './errors.ts';
import type { Publication } from './publisher.ts';

const DIRECT_REPLY = 'amq.rabbitmq.reply-to';

type Pending = {
  resolve(message: ConsumeMessage): void;
  reject(error: RabbitmqError): void;
};

export class RequestClient {
  readonly #channel: Channel;
  readonly #pending = new Map<string, Pending>();

  static async open(model: ChannelModel): Promise<RequestClient> {
    try {
      const channel = await model.createChannel();
      const client = new RequestClient(channel);
      await channel.consume(DIRECT_REPLY, (message) => client.#take(message), { noAck: true });
      return client;
    } catch (error) {
      throw channelError(error);
    }
  }

  private constructor(channel: Channel) {
    this.#channel = channel;
    channel.on('error', (error) => this.#failAll(error));
    channel.on('close', () => this.#failAll(new Error('channel closed')));
  }

  /** The reply; rejects with REPLY_TIMEOUT after `timeoutMs`, or when the channel closes. */
  async request(publication: Publication, timeoutMs: number): Promise<ConsumeMessage> {
    const correlationId = randomUUID();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<ConsumeMessage>((resolve, reject) => {
        this.#pending.set(correlationId, { resolve, reject });
        timer = setTimeout(() => reject(timedOut(publication.routingKey, timeoutMs)), timeoutMs);
        this.#send(publication, correlationId);
      });
    } catch (error) {
      throw channelError(error);
    } finally {
      clearTimeout(timer);
      this.#pending.delete(correlationId);
    }
  }

  async close(): Promise<void> {
    await this.#channel.close().catch(() => undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #send(publication: Publication, correlationId: string): void {
    this.#channel.publish(
      publication.exchange,
      publication.routingKey,
      Buffer.from(publication.body),
      {
        contentType: publication.contentType,
        type: publication.type,
        messageId: publication.messageId,
        correlationId,
        replyTo: DIRECT_REPLY,
      },
    );
  }

  #take(message: ConsumeMessage | null): void {
    if (message === null) return;
    this.#pending.get(String(message.properties.correlationId))?.resolve(message);
  }

  #failAll(error: unknown): void {
    for (const pending of this.#pending.values()) pending.reject(channelError(error));
  }
}

function timedOut(routingKey: string, timeoutMs: number): RabbitmqError {
  return new RabbitmqError('REPLY_TIMEOUT', `no reply from ${routingKey} in ${timeoutMs} ms`, {
    retryable: true,
    scope: 'message',
  });
}
