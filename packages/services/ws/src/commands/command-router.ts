// SPDX-License-Identifier: AGPL-3.0-only
//
// Commands addressed to a guild go on to the queue of its shard, confirmed, before they are
// acknowledged here; commands that no queue takes are answered with an error.

import { randomUUID } from 'node:crypto';
import {
  isOwnPartition,
  type Names,
  parseCommandKey,
  queuesOf,
  shardOfGuild,
} from '@gatefleet/contract';
import {
  type BrokerConnection,
  type CommandError,
  Consumer,
  correlationIdOf,
  KEY_HEADER,
  type Publisher,
  RabbitmqError,
  replyToOf,
  type Responder,
  ROUTED_AT_HEADER,
  sentAtMs,
  type Settlement,
} from '@gatefleet/rabbitmq';
import type { ConsumeMessage } from 'amqplib';

const PREFETCH = 200;

export type CommandRouterOptions = {
  readonly consuming: BrokerConnection;
  readonly publisher: Publisher;
  readonly names: Names;
  readonly shardCount: number;
  readonly responder: Responder;
  readonly onProblem: (code: string) => void;
};

export class CommandRouter {
  readonly #options: CommandRouterOptions;
  readonly #consumers: readonly Consumer[];

  constructor(options: CommandRouterOptions) {
    this.#options = options;
    const { names } = options;
    this.#consumers = [
      this.#consume(names.wsRouter, (message) => this.#route(message)),
      this.#consume(names.unroutedCommands, (message) => this.#refuse(message)),
    ];
  }

  async stop(): Promise<void> {
    await Promise.all(this.#consumers.map((consumer) => consumer.stop()));
  }

  #consume(name: string, onMessage: (message: ConsumeMessage) => Promise<Settlement>): Consumer {
    const { consuming, names, onProblem } = this.#options;
    const queue = queuesOf(names).find((spec) => spec.name === name);
    if (queue === undefined) throw new Error(`no queue ${name} in the contract`);
    const options = { queue, prefetch: PREFETCH, onMessage };
    return new Consumer(consuming, { ...options, onProblem: ({ code }) => onProblem(code) });
  }

  async #route(message: ConsumeMessage): Promise<Settlement> {
    const { shardCount, names } = this.#options;
    const { routingKey } = message.fields;
    const target = parseCommandKey(routingKey);
    if (target?.kind !== 'guild') {
      return await this.#fail(message, { code: 'INVALID_ARGUMENT', message: 'no such guild key' });
    }
    if (!isOwnPartition(target)) {
      const text = `partition ${target.partition} is not that of guild ${target.guildId}`;
      return await this.#fail(message, { code: 'WRONG_PARTITION', message: text });
    }
    const shardId = shardOfGuild(target.guildId, shardCount);
    try {
      await this.#forward(message, names.wsShard(shardId));
      return 'ack';
    } catch (error) {
      if (!(error instanceof RabbitmqError) || error.code !== 'UNROUTABLE') throw error;
      const text = `shard ${shardId} has never run`;
      return await this.#fail(message, { code: 'NOT_FOUND', message: text, retryable: true });
    }
  }

  async #forward(message: ConsumeMessage, queue: string): Promise<void> {
    const { properties, content, fields } = message;
    await this.#options.publisher.publish({
      exchange: '',
      routingKey: queue,
      body: content,
      type: String(properties.type ?? ''),
      contentType: String(properties.contentType ?? ''),
      messageId: typeof properties.messageId === 'string' ? properties.messageId : randomUUID(),
      correlationId: correlationIdOf(message),
      replyTo: replyToOf(message),
      headers: { [KEY_HEADER]: fields.routingKey, [ROUTED_AT_HEADER]: String(sentAtMs(message)) },
      mandatory: true,
    });
  }

  async #refuse(message: ConsumeMessage): Promise<Settlement> {
    const key = message.fields.routingKey;
    const text = `nothing in the fleet takes the routing key ${JSON.stringify(key.slice(0, 100))}`;
    return await this.#fail(message, { code: 'UNROUTABLE', message: text });
  }

  async #fail(message: ConsumeMessage, error: CommandError): Promise<Settlement> {
    await this.#options.responder.answer(message, { error });
    return 'ack';
  }
}
