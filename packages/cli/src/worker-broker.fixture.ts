// SPDX-License-Identifier: AGPL-3.0-only
// The broker as a test of a worker sees it: publishes events in a namespace of its own and looks at the
// worker's queue.
import { CONTENT_TYPE, gatefleet, MESSAGE_TYPE, namesOf } from '@gatefleet/contract';
import { sharedRabbitmq, uniqueNamespace } from '@gatefleet/servers/fixture';
import { type ChannelModel, type ConfirmChannel, connect } from 'amqplib';
import { vi } from 'vitest';

type EventFields = Parameters<typeof gatefleet.v1.Event.encode>[0];

const WAIT = { timeout: 30_000, interval: 20 };

export class WorkerBroker implements AsyncDisposable {
  readonly namespace = uniqueNamespace('example');
  readonly queue: string;
  readonly url: string;
  readonly #model: ChannelModel;
  readonly #channel: ConfirmChannel;

  /** `queue`: the worker's, without the namespace. */
  static async open(queue: string): Promise<WorkerBroker> {
    const { url } = await sharedRabbitmq();
    const model = await connect(url);
    const broker = new WorkerBroker({
      queue,
      url,
      model,
      channel: await model.createConfirmChannel(),
    });
    await broker.#channel.assertExchange(namesOf(broker.namespace).events, 'topic');
    return broker;
  }

  private constructor(parts: {
    queue: string;
    url: string;
    model: ChannelModel;
    channel: ConfirmChannel;
  }) {
    this.queue = `${this.namespace}.${parts.queue}`;
    this.url = parts.url;
    this.#model = parts.model;
    this.#channel = parts.channel;
  }

  async publish(ids: readonly string[], fields: EventFields = {}): Promise<void> {
    for (const id of ids) {
      const event = { id, name: 'MESSAGE_CREATE', ...fields };
      this.#send(id, gatefleet.v1.Event.encode(event).finish());
    }
    await this.#channel.waitForConfirms();
  }

  async publishBytes(id: string, body: Uint8Array): Promise<void> {
    this.#send(id, body);
    await this.#channel.waitForConfirms();
  }

  #send(messageId: string, body: Uint8Array): void {
    const { events } = namesOf(this.namespace);
    this.#channel.publish(events, 'ws.MESSAGE_CREATE.02.81384788765712384', Buffer.from(body), {
      type: MESSAGE_TYPE.event,
      contentType: CONTENT_TYPE,
      messageId,
      persistent: true,
    });
  }

  /** Awaits the number of messages that nobody has been handed. */
  async ready(count: number): Promise<void> {
    await vi.waitUntil(async () => {
      const { messageCount } = await this.#channel.checkQueue(this.queue);
      return messageCount === count;
    }, WAIT);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#channel.deleteQueue(this.queue);
    await this.#channel.deleteExchange(namesOf(this.namespace).events);
    await this.#model.close();
  }
}
