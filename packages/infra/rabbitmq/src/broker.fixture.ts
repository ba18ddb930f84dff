// SPDX-License-Identifier: AGPL-3.0-only
//
// A test's own corner of a broker, and a lane in it that writes down what happens.

import type { ExchangeSpec, QueueSpec } from '@gatefleet/contract';
import { sharedRabbitmq, uniqueNamespace } from '@gatefleet/servers/fixture';
import { type Channel, type ChannelModel, connect, type GetMessage } from 'amqplib';
import { vi } from 'vitest';
import { ByteBudget } from './byte-budget.ts';
import { BrokerConnection } from './connection.ts';
import { declareTopology } from './declare.ts';
import { LanePump } from './lane-pump.ts';
import { type LaneOptions, PublishLane } from './publish-lane.ts';

/** What is awaited comes within this time, or fails the test. */
export const SOON = { timeout: 20_000, interval: 5 };

/** One exchange, and one queue that takes all of it; gone with the test. */
export class Corner implements AsyncDisposable {
  readonly url: string;
  readonly channel: Channel;
  readonly exchange: ExchangeSpec;
  readonly queue: QueueSpec;
  readonly #model: ChannelModel;

  static async of(
    server?: { readonly url: string },
    args: QueueSpec['arguments'] = {},
  ): Promise<Corner> {
    const { url } = server ?? (await sharedRabbitmq());
    const model = await connect(url);
    const corner = new Corner(url, model, await model.createChannel(), args);
    await corner.declare(model);
    return corner;
  }

  private constructor(
    url: string,
    model: ChannelModel,
    channel: Channel,
    args: QueueSpec['arguments'],
  ) {
    const namespace = uniqueNamespace();
    this.url = url;
    this.#model = model;
    this.channel = channel;
    // A broker that is killed by its test takes this connection with it.
    model.on('error', () => undefined);
    channel.on('error', () => undefined);
    this.exchange = { name: `${namespace}.x`, type: 'topic' };
    this.queue = {
      name: `${namespace}.q`,
      arguments: { 'x-queue-type': 'classic', ...args },
      bindings: [{ exchange: this.exchange.name, pattern: '#' }],
    };
  }

  async declare(model: ChannelModel): Promise<void> {
    await declareTopology(model, [this.exchange], [this.queue]);
  }

  async takeOne(): Promise<GetMessage> {
    const message = await this.channel.get(this.queue.name, { noAck: true });
    if (message === false) throw new Error('the queue is empty');
    return message;
  }

  async count(): Promise<number> {
    return (await this.channel.checkQueue(this.queue.name)).messageCount;
  }

  /** Empties the queue: the numbers of its messages, in its order. */
  async take(limit = Infinity): Promise<number[]> {
    const taken: number[] = [];
    while (taken.length < limit) {
      const message = await this.channel.get(this.queue.name, { noAck: true });
      if (message === false) break;
      taken.push(Number(message.content.toString('utf8', 0, 12)));
    }
    return taken;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.channel.deleteQueue(this.queue.name).catch(() => undefined);
    await this.channel.deleteExchange(this.exchange.name).catch(() => undefined);
    await this.#model.close().catch(() => undefined);
  }
}

export type RigOptions = Partial<LaneOptions> & {
  readonly url?: string;
  /** Hide what only the raw outlet needs, so that the public API of amqplib is used. */
  readonly isApiOnly?: boolean;
};

/** A lane with its connection. */
export class Rig implements AsyncDisposable {
  readonly confirmed: number[] = [];
  readonly givenUp: string[] = [];
  readonly problems: string[] = [];
  readonly budget = new ByteBudget(1_000_000);
  readonly connection: BrokerConnection;
  readonly pump: LanePump;
  readonly lane: PublishLane;
  unrouted = 0;
  refused = 0;
  /** Writes past amqplib's API. */
  rawWrites = 0;

  constructor(corner: Corner, options: RigOptions = {}) {
    this.connection = BrokerConnection.open({
      urls: [options.url ?? corner.url],
      name: 'test',
      prepare: async (model) => {
        await corner.declare(model);
        this.#watch(model, options.isApiOnly ?? false);
      },
      onProblem: ({ code }) => this.problems.push(code),
    });
    this.pump = new LanePump(this.connection);
    this.lane = this.addLane(corner, options);
  }

  addLane(corner: Corner, options: Partial<LaneOptions> = {}): PublishLane {
    return new PublishLane(this.pump, {
      budget: this.budget,
      windowBytes: 500_000,
      refusalMs: 60_000,
      repair: (model) => corner.declare(model),
      onConfirmed: ({ ticket }) => this.confirmed.push(ticket),
      onGivenUp: ({ ticket }, why) => this.givenUp.push(`${ticket} ${why}`),
      onUnrouted: () => (this.unrouted += 1),
      onRefused: () => (this.refused += 1),
      onProblem: ({ code }) => this.problems.push(code),
      ...options,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.lane.close();
    await this.connection.close();
  }

  #watch(model: ChannelModel, isApiOnly: boolean): void {
    const inside = model.connection as unknown as {
      frameMax: number | string;
      sendBytes: (bytes: Uint8Array) => void;
    };
    // Still good for amqplib's arithmetic, and no number.
    if (isApiOnly) inside.frameMax = String(inside.frameMax);
    const sendBytes = inside.sendBytes.bind(inside);
    vi.spyOn(inside, 'sendBytes').mockImplementation((bytes) => {
      // A heartbeat has eight bytes, a message more.
      if (bytes.length > 8) this.rawWrites += 1;
      sendBytes(bytes);
    });
  }
}

/** In the order of their first coming. */
export function withoutRepeats(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

export function upTo(count: number, from = 0): number[] {
  return Array.from({ length: count - from }, (_, n) => from + n);
}
