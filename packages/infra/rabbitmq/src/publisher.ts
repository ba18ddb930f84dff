// SPDX-License-Identifier: AGPL-3.0-only
//
// Single messages with a promise each, for what is not on a hot path: replies, routed commands,
// dead letters. A message is tried on the connection as it is; the caller decides on trying again.

import { Buffer } from 'node:buffer';
import type { ChannelModel, ConfirmChannel, Message } from 'amqplib';
import { channelError } from './amqp-errors.ts';
import type { BrokerConnection } from './connection.ts';
import { RabbitmqError } from './errors.ts';

export type Publication = {
  readonly exchange: string;
  readonly routingKey: string;
  readonly body: Uint8Array;
  readonly type: string;
  readonly messageId: string;
  readonly contentType: string;
  readonly correlationId?: string | undefined;
  readonly replyTo?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds after which the broker drops it unread. */
  readonly expirationMs?: number | undefined;
  /** Reject with UNROUTABLE where no queue takes it. */
  readonly mandatory?: boolean;
};

/** How long a message waits for a connection that is away. */
const UP_PATIENCE_MS = 3000;

export class Publisher {
  readonly #connection: BrokerConnection;
  readonly #leave: () => void;
  readonly #returned = new Set<string>();
  /** Why a channel was closed; amqplib does not tell those who wait for its confirms. */
  readonly #failures = new WeakMap<ConfirmChannel, unknown>();
  #channel: Promise<ConfirmChannel> | undefined;
  #isClosed = false;

  constructor(connection: BrokerConnection) {
    this.#connection = connection;
    this.#leave = connection.use({
      up: (model) => {
        this.#channel = this.#tryOpen(model);
        // Whoever publishes next learns of the failure.
        this.#channel.catch(() => undefined);
      },
      down: () => {
        this.#channel = undefined;
      },
    });
  }

  /** Resolves when the broker has confirmed; rejects with a RabbitmqError. */
  async publish(publication: Publication): Promise<void> {
    const channel = await (this.#channel ?? this.#whenUp());
    if (channel === undefined) {
      throw new RabbitmqError('CONNECTION_LOST', 'not connected to RabbitMQ', {
        retryable: true,
        scope: 'connection',
      });
    }
    try {
      await confirmed(channel, publication);
    } catch (error) {
      throw refused(this.#failures.get(channel) ?? error);
    }
    if (publication.mandatory === true && this.#returned.delete(publication.messageId)) {
      throw new RabbitmqError('UNROUTABLE', `no queue takes ${publication.routingKey}`, {
        retryable: true,
        scope: 'message',
      });
    }
  }

  /** Waits a little for a connection that is just coming back. */
  async #whenUp(): Promise<ConfirmChannel | undefined> {
    if (this.#isClosed) return undefined;
    // Still away: the caller is told so.
    await this.#connection.whenUp(AbortSignal.timeout(UP_PATIENCE_MS)).catch(() => undefined);
    return await this.#channel;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#leave();
    const channel = await this.#channel?.catch(() => undefined);
    this.#channel = undefined;
    // A channel that is gone is as closed as it can be.
    await channel?.close().catch(() => undefined);
  }

  async #open(model: ChannelModel): Promise<ConfirmChannel> {
    const channel = await model.createConfirmChannel();
    channel.on('error', (error) => this.#failures.set(channel, error));
    channel.on('return', (message: Message) => {
      this.#returned.add(String(message.properties.messageId));
    });
    channel.on('close', () => {
      this.#returned.clear();
      if (this.#channel === undefined) return;
      this.#channel = this.#tryOpen(model);
      this.#channel.catch(() => undefined);
    });
    return channel;
  }

  async #tryOpen(model: ChannelModel): Promise<ConfirmChannel> {
    try {
      return await this.#open(model);
    } catch (error) {
      throw channelError(error);
    }
  }
}

async function confirmed(channel: ConfirmChannel, publication: Publication): Promise<void> {
  const { exchange, routingKey, body, expirationMs } = publication;
  await new Promise<void>((resolve, reject) => {
    const onConfirm = (error: unknown): void => {
      if (error === null || error === undefined) resolve();
      else reject(error);
    };
    channel.publish(
      exchange,
      routingKey,
      Buffer.from(body.buffer, body.byteOffset, body.byteLength),
      {
        persistent: true,
        mandatory: publication.mandatory ?? false,
        contentType: publication.contentType,
        type: publication.type,
        messageId: publication.messageId,
        ...optional('correlationId', publication.correlationId),
        ...optional('replyTo', publication.replyTo),
        ...optional('headers', publication.headers),
        ...optional('expiration', expirationMs),
      },
      onConfirm,
    );
  });
}

function refused(error: unknown): RabbitmqError {
  const isNack = error instanceof Error && error.message === 'message nacked';
  if (!isNack) return channelError(error);
  return new RabbitmqError('PUBLISH_REFUSED', 'the broker refused the message', {
    retryable: true,
    scope: 'message',
    cause: error,
  });
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
