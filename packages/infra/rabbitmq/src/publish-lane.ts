// SPDX-License-Identifier: AGPL-3.0-only
//
// An ordered stream of confirmed messages: one channel, a window in bytes, and what happens when
// the broker does not simply say yes.
//
//   ack              settled
//   nack             the lane is held, the message retried until `refusalMs` have passed, then given
//                    up to the owner
//   connection lost  everything unsettled is published again, in order, on the next one
//   channel closed   404: declared again and published again; 403: after a pause; 406: the largest
//                    unsettled message is given up (RabbitMQ names none), the rest published again

import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { channelError } from './amqp-errors.ts';
import type { ByteBudget } from './byte-budget.ts';
import { ConfirmWindow } from './confirm-window.ts';
import type { RabbitmqError } from './errors.ts';
import { Fifo } from './fifo.ts';
import type { LanePump } from './lane-pump.ts';
import type { OutboundMessage } from './outbound-message.ts';
import type { Outlet } from './outlet.ts';

export type GivenUp = 'REFUSED' | 'TOO_LARGE';

export type LaneOptions = {
  readonly budget: ByteBudget;
  /** The most bytes on their way to the broker and not yet confirmed. */
  readonly windowBytes: number;
  /** How long a refused message is tried again, in milliseconds. */
  readonly refusalMs: number;
  /** Declares what is missing, before the channel is opened again. */
  readonly repair: (model: ChannelModel) => Promise<void>;
  /** Asked before every batch; false holds the lane until {@link PublishLane.wake}. */
  readonly mayPublish?: () => boolean;
  readonly onConfirmed: (message: OutboundMessage) => void;
  /** The message will not be tried again: dead-letter it. */
  readonly onGivenUp: (message: OutboundMessage, why: GivenUp) => void;
  /** The broker confirmed a message although no queue takes its key. */
  readonly onUnrouted?: () => void;
  readonly onRefused?: (message: OutboundMessage) => void;
  readonly onProblem?: (error: RabbitmqError) => void;
};

const RETRY_MS = 250;
const ACCESS_REFUSED_PAUSE_MS = 30_000;
const REOPEN_PAUSE_MS = 500;

export class PublishLane {
  readonly #pump: LanePump;
  readonly #options: LaneOptions;
  readonly #leave: () => void;
  readonly #waiting = new Fifo<OutboundMessage>();
  readonly #window = new ConfirmWindow();
  /** Refused and to be tried again, oldest first. */
  #retries: OutboundMessage[] = [];
  /** Refused and not yet settled: while there is one, nothing new goes out. */
  #refused = new Set<OutboundMessage>();
  #channel: ConfirmChannel | undefined;
  #bufferedBytes = 0;
  #pending = 0;
  #nextOrder = 0;
  #isClosed = false;
  readonly #timers = new Set<NodeJS.Timeout>();
  #whenEmpty: (() => void)[] = [];

  constructor(pump: LanePump, options: LaneOptions) {
    this.#pump = pump;
    this.#options = options;
    this.#leave = pump.connection.use({
      up: (model) => void this.#open(model),
      down: () => this.#lost(),
    });
  }

  /** Bytes pushed and not yet settled. */
  get bufferedBytes(): number {
    return this.#bufferedBytes;
  }

  /** Messages pushed and not yet settled. */
  get pending(): number {
    return this.#pending;
  }

  /** Takes a message into the lane; nothing any more after {@link close}. */
  push(message: OutboundMessage): void {
    if (this.#isClosed) return;
    message.order = this.#nextOrder;
    this.#nextOrder += 1;
    this.#waiting.push(message);
    this.#pending += 1;
    this.#bufferedBytes += message.sizeBytes;
    this.#options.budget.add(message.sizeBytes);
    this.#pump.wake(this);
  }

  /** Looks again, after `mayPublish` has changed its mind. */
  wake(): void {
    this.#pump.wake(this);
  }

  /** Resolves when everything pushed so far and since is settled. */
  async whenEmpty(): Promise<void> {
    if (this.#pending === 0) return;
    await new Promise<void>((resolve) => this.#whenEmpty.push(resolve));
  }

  /** Forgets what is unsettled; the channel is closed. */
  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#leave();
    this.#pump.forget(this);
    this.#options.budget.remove(this.#bufferedBytes);
    this.#bufferedBytes = 0;
    this.#pending = 0;
    const channel = this.#channel;
    this.#channel = undefined;
    // The connection may be gone already; then so is the channel.
    channel?.close().catch(() => undefined);
  }

  fill(outlet: Outlet): void {
    const channel = this.#channel;
    if (channel === undefined || this.#options.mayPublish?.() === false) return;
    while (!outlet.isCongested) {
      const message = this.#next();
      if (message === undefined) return;
      this.#window.sent(message);
      outlet.publish(message, channel);
    }
    this.#pump.wake(this);
  }

  #next(): OutboundMessage | undefined {
    if (this.#refused.size > 0) return this.#retries.shift();
    if (this.#window.bytes >= this.#options.windowBytes) return undefined;
    return this.#waiting.shift();
  }

  async #open(model: ChannelModel): Promise<void> {
    try {
      const channel = await model.createConfirmChannel();
      if (this.#isClosed || this.#pump.connection.model !== model) {
        await channel.close().catch(() => undefined);
        return;
      }
      this.#listen(channel, model);
      this.#channel = channel;
      this.#pump.wake(this);
    } catch (error) {
      this.#options.onProblem?.(channelError(error));
      this.#later(REOPEN_PAUSE_MS, () => this.#reopen(model));
    }
  }

  #listen(channel: ConfirmChannel, model: ChannelModel): void {
    let failure: unknown;
    channel.on('error', (error) => (failure = error));
    channel.on('close', () => {
      if (this.#channel === channel) this.#channelClosed(model, failure);
    });
    channel.on('return', () => this.#options.onUnrouted?.());
    channel.on('ack', ({ deliveryTag, multiple }) => {
      if (this.#channel === channel) this.#acked(deliveryTag, multiple);
    });
    channel.on('nack', ({ deliveryTag, multiple }) => {
      if (this.#channel === channel) this.#nacked(deliveryTag, multiple);
    });
  }

  #acked(tag: number, multiple: boolean): void {
    this.#window.settle(tag, multiple, (message) => this.#settled(message));
    this.#pump.wake(this);
  }

  #settled(message: OutboundMessage): void {
    this.#refused.delete(message);
    this.#release(message);
    this.#options.onConfirmed(message);
    this.#checkEmpty();
  }

  #nacked(tag: number, multiple: boolean): void {
    const nowMs = performance.now();
    const again: OutboundMessage[] = [];
    this.#window.settle(tag, multiple, (message) => {
      message.refusals += 1;
      if (message.refusals === 1) message.refusedSinceMs = nowMs;
      this.#options.onRefused?.(message);
      if (nowMs - message.refusedSinceMs < this.#options.refusalMs) {
        this.#refused.add(message);
        again.push(message);
      } else {
        this.#giveUp(message, 'REFUSED');
      }
    });
    if (again.length === 0) return this.#pump.wake(this);
    this.#later(RETRY_MS, () => {
      this.#retries.push(...again);
      this.#retries.sort(byOrder);
      this.#pump.wake(this);
    });
  }

  #giveUp(message: OutboundMessage, why: GivenUp): void {
    this.#refused.delete(message);
    this.#release(message);
    this.#options.onGivenUp(message, why);
    this.#checkEmpty();
  }

  #release(message: OutboundMessage): void {
    this.#pending -= 1;
    this.#bufferedBytes -= message.sizeBytes;
    this.#options.budget.remove(message.sizeBytes);
  }

  #checkEmpty(): void {
    if (this.#pending > 0) return;
    for (const resolve of this.#whenEmpty.splice(0)) resolve();
  }

  /** Everything sent and unsettled is to be published again, in its order, but for `without`. */
  #lost(without?: (unsettled: readonly OutboundMessage[]) => OutboundMessage | undefined): void {
    this.#channel = undefined;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    const sent = new Set([...this.#refused, ...this.#retries, ...this.#window.takeAll()]);
    const unsettled = [...sent].sort(byOrder);
    this.#retries = [];
    this.#refused = new Set();
    const excluded = without?.(unsettled);
    this.#waiting.unshiftAll(unsettled.filter((message) => message !== excluded));
    if (excluded !== undefined) this.#giveUp(excluded, 'TOO_LARGE');
  }

  #channelClosed(model: ChannelModel, failure: unknown): void {
    const error = channelError(failure ?? new Error('channel closed'));
    this.#options.onProblem?.(error);
    this.#lost(error.code === 'PRECONDITION_FAILED' ? largestOf : undefined);
    const pauseMs = error.code === 'ACCESS_REFUSED' ? ACCESS_REFUSED_PAUSE_MS : REOPEN_PAUSE_MS;
    this.#later(pauseMs, () => this.#reopen(model));
  }

  async #reopen(model: ChannelModel): Promise<void> {
    if (this.#isClosed || this.#pump.connection.model !== model) return;
    try {
      await this.#options.repair(model);
    } catch (error) {
      this.#options.onProblem?.(channelError(error));
    }
    await this.#open(model);
  }

  #later(delayMs: number, act: () => void | Promise<void>): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void act();
    }, delayMs);
    this.#timers.add(timer);
  }
}

function byOrder(a: OutboundMessage, b: OutboundMessage): number {
  return a.order - b.order;
}

function largestOf(messages: readonly OutboundMessage[]): OutboundMessage | undefined {
  let largest = messages[0];
  for (const message of messages) {
    if (message.bodyLength > (largest?.bodyLength ?? 0)) largest = message;
  }
  return largest;
}
