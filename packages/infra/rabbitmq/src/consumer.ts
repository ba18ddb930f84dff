// SPDX-License-Identifier: AGPL-3.0-only
//
// A consumer that comes back: after a lost connection, a closed channel and a deleted queue, which it
// declares again. A message is acknowledged when its handler is done; the handler says how.

import type { QueueSpec } from '@gatefleet/contract';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { channelError } from './amqp-errors.ts';
import type { BrokerConnection } from './connection.ts';
import { declareQueue } from './declare.ts';
import type { RabbitmqError } from './errors.ts';

/** `ack`: done with. `requeue`: someone else, or we later. */
export type Settlement = 'ack' | 'requeue';

export type ConsumerOptions = {
  readonly queue: QueueSpec;
  /** How many messages are in hand at once. */
  readonly prefetch: number;
  /**
   * Never rejects on bad input: that is answered. A rejection returns the message to the queue. `gone` aborts when
   * the message cannot be acknowledged any more: the broker delivers it again.
   */
  readonly onMessage: (message: ConsumeMessage, gone: AbortSignal) => Promise<Settlement>;
  readonly onProblem?: (error: RabbitmqError) => void;
};

const REOPEN_PAUSE_MS = 1000;
const REQUEUE_PAUSE_MS = 1000;

export class Consumer {
  readonly #options: ConsumerOptions;
  readonly #connection: BrokerConnection;
  readonly #leave: () => void;
  readonly #inHand = new Set<Promise<void>>();
  #channel: Channel | undefined;
  #tag: string | undefined;
  #gone = new AbortController();
  #isPaused = false;
  #adjusting: Promise<void> = Promise.resolve();
  #opening: Promise<void> | undefined;
  #isStopping = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(connection: BrokerConnection, options: ConsumerOptions) {
    this.#options = options;
    this.#connection = connection;
    this.#leave = connection.use({
      up: (model) => this.#start(model),
      down: () => this.#lose(),
    });
  }

  /** Whether messages can arrive now. */
  get isConsuming(): boolean {
    return this.#tag !== undefined && this.#channel !== undefined;
  }

  /** Takes no more messages until it may again; those that RabbitMQ has sent already still come. */
  pause(): void {
    this.#isPaused = true;
    void this.#adjust().catch((error: unknown) => this.#options.onProblem?.(channelError(error)));
  }

  resume(): void {
    this.#isPaused = false;
    void this.#adjust().catch((error: unknown) => this.#options.onProblem?.(channelError(error)));
  }

  /** Takes no more messages, waits for those in hand, and closes its channel. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#retry);
    this.#leave();
    await this.#opening;
    // What failed in it was said.
    await this.#adjusting.catch(() => undefined);
    const channel = this.#channel;
    // What fails here fails because the channel is gone, and with it the consumer.
    if (this.#tag !== undefined) await channel?.cancel(this.#tag).catch(() => undefined);
    await Promise.all(this.#inHand);
    this.#channel = undefined;
    await channel?.close().catch(() => undefined);
  }

  #start(model: ChannelModel): void {
    this.#opening = this.#open(model);
  }

  async #open(model: ChannelModel): Promise<void> {
    if (this.#isStopping || this.#connection.model !== model) return;
    try {
      const channel = await model.createChannel();
      let failure: unknown;
      channel.on('error', (error) => (failure = error));
      channel.on('close', () => this.#closed(channel, model, failure));
      await declareQueue(channel, this.#options.queue);
      await channel.prefetch(this.#options.prefetch);
      if (this.#isStopping) return await this.#cancelled(channel);
      this.#channel = channel;
      this.#gone = new AbortController();
      await this.#adjust();
      if (this.#isStopping) await this.#cancelled(channel);
    } catch (error) {
      this.#options.onProblem?.(channelError(error));
      this.#reopenLater(model);
    }
  }

  /** One after the other: begins or ends consuming, as it was asked for last. */
  async #adjust(): Promise<void> {
    const before = this.#adjusting.catch(() => undefined);
    this.#adjusting = before.then(async () => await this.#reconcile());
    await this.#adjusting;
  }

  async #reconcile(): Promise<void> {
    const channel = this.#channel;
    const tag = this.#tag;
    if (channel === undefined || this.#isStopping || this.#isPaused === (tag === undefined)) return;
    if (tag !== undefined) {
      await channel.cancel(tag);
      if (this.#channel === channel) this.#tag = undefined;
      return;
    }
    const { signal } = this.#gone;
    const { consumerTag } = await channel.consume(this.#options.queue.name, (message) => {
      if (message === null) void this.#cancelled(channel);
      else this.#take(channel, message, signal);
    });
    if (this.#channel === channel) this.#tag = consumerTag;
  }

  #take(channel: Channel, message: ConsumeMessage, gone: AbortSignal): void {
    const work = this.#handle(channel, message, gone).finally(() => this.#inHand.delete(work));
    this.#inHand.add(work);
  }

  async #handle(channel: Channel, message: ConsumeMessage, gone: AbortSignal): Promise<void> {
    let settlement: Settlement = 'requeue';
    try {
      settlement = await this.#options.onMessage(message, gone);
    } catch (error) {
      this.#options.onProblem?.(channelError(error));
      // Returned at once it would come back at once, and be dropped by the delivery limit.
      await this.#pause();
    }
    if (this.#channel !== channel) return;
    try {
      if (settlement === 'ack') channel.ack(message);
      else channel.nack(message, false, true);
    } catch (error) {
      // The channel closed in this moment: the broker delivers the message again.
      this.#options.onProblem?.(channelError(error));
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, REQUEUE_PAUSE_MS);
    });
  }

  /** The queue was deleted under us, or we are leaving. */
  async #cancelled(channel: Channel): Promise<void> {
    await channel.close().catch(() => undefined);
  }

  #closed(channel: Channel, model: ChannelModel, failure: unknown): void {
    if (this.#channel !== channel) return;
    this.#lose();
    if (this.#isStopping) return;
    if (failure !== undefined) this.#options.onProblem?.(channelError(failure));
    this.#reopenLater(model);
  }

  #lose(): void {
    this.#channel = undefined;
    this.#tag = undefined;
    this.#gone.abort();
  }

  #reopenLater(model: ChannelModel): void {
    if (this.#isStopping) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#start(model), REOPEN_PAUSE_MS);
  }
}
