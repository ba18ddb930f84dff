// SPDX-License-Identifier: AGPL-3.0-only
// Requests by AMQP from a worker to a simulated Discord and back: real servers, one replica in this process.
import {
  apiQueueOf,
  CONTENT_TYPE,
  decodeMessage,
  exchangesOf,
  gatefleet,
  MESSAGE_TYPE,
  type Names,
  namesOf,
  queuesOf,
} from '@gatefleet/contract';
import { BrokerConnection, declareTopology, Publisher, Responder } from '@gatefleet/rabbitmq';
import type { LimiterOptions } from '@gatefleet/ratelimit';
import { CallRecords, keysOf, RedisClient } from '@gatefleet/redis';
import { sharedServers, uniqueNamespace } from '@gatefleet/servers/fixture';
import { type ChannelModel, type ConfirmChannel, connect, type Options } from 'amqplib';
import { expect, vi } from 'vitest';
import { createRouteFilter } from '../calls/route-filter.ts';
import { SetUp } from '../http/proxy.fixture.ts';
import { ApiRequests, type ApiRequestsOptions } from './api-requests.ts';
import { Gate } from './gate.fixture.ts';

const { v1 } = gatefleet;
const DIRECT_REPLY = 'amq.rabbitmq.reply-to';

export type Request = gatefleet.v1.ApiRequest.$Properties;
export type Reply = gatefleet.v1.Reply;

/** Waits for a condition as long as a loaded machine may need. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 10 });
}

export function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** What a worker does. */
export class Worker {
  readonly replies = new Map<string, Reply[]>();
  readonly #exchange: string;
  #channel: ConfirmChannel | undefined;

  constructor(exchange: string) {
    this.#exchange = exchange;
  }

  async connect(model: ChannelModel): Promise<void> {
    this.#channel = await model.createConfirmChannel();
    await this.#channel.consume(DIRECT_REPLY, (message) => this.#take(message), { noAck: true });
  }

  /** The name that its replies have. */
  async send(request: Request | Uint8Array, more: Options.Publish = {}): Promise<string> {
    const id = crypto.randomUUID();
    const body = request instanceof Uint8Array ? request : v1.ApiRequest.encode(request).finish();
    const { correlationId = id } = more;
    this.replies.set(correlationId, this.replies.get(correlationId) ?? []);
    this.#channel?.publish(this.#exchange, 'api.request', Buffer.from(body), {
      type: MESSAGE_TYPE.apiRequest,
      contentType: CONTENT_TYPE,
      persistent: true,
      messageId: id,
      correlationId,
      replyTo: DIRECT_REPLY,
      ...more,
    });
    await this.#channel?.waitForConfirms();
    return correlationId;
  }

  async reply(correlationId: string): Promise<Reply> {
    await eventually(() => this.replies.get(correlationId)?.length).toBeGreaterThan(0);
    const [reply] = this.replies.get(correlationId) ?? [];
    if (reply === undefined) throw new Error('no reply');
    return reply;
  }

  async ask(request: Request | Uint8Array, more: Options.Publish = {}): Promise<Reply> {
    return await this.reply(await this.send(request, more));
  }

  #take(message: { content: Buffer; properties: { correlationId?: unknown } } | null): void {
    if (message === null) return;
    const id = String(message.properties.correlationId);
    const replies = this.replies.get(id) ?? [];
    this.replies.set(id, [...replies, decodeMessage(v1.Reply, message.content)]);
  }
}

export interface StageOptions {
  readonly requests?: Partial<ApiRequestsOptions>;
  readonly limiter?: Partial<LimiterOptions>;
  readonly deny?: readonly RegExp[];
  /** Instead of the shared one. */
  readonly amqpUrl?: string;
}

export class Stage implements AsyncDisposable {
  readonly namespace = uniqueNamespace('api');
  readonly verdicts: string[] = [];
  readonly problems: string[] = [];
  readonly outcomes: string[] = [];
  readonly gate: Gate;
  readonly setUp: SetUp;
  readonly worker: Worker;
  readonly records: CallRecords;
  readonly redis: RedisClient;
  readonly model: ChannelModel;
  readonly requests: ApiRequests;
  readonly #brokers: BrokerConnection[] = [];
  readonly #replicas: ApiRequests[] = [];
  readonly #ends: (() => Promise<void>)[] = [];
  readonly #options: StageOptions;
  readonly #urls: Awaited<ReturnType<typeof sharedServers>>;

  static async open(options: StageOptions = {}): Promise<Stage> {
    const gate = await Gate.listen();
    const setUp = await SetUp.open({
      apiUrl: gate.apiUrl,
      upstream: { filter: createRouteFilter([], options.deny ?? []) },
      limiter: options.limiter ?? {},
    });
    gate.target = setUp.simulator.apiUrl;
    const shared = await sharedServers();
    const urls = { ...shared, amqpUrl: options.amqpUrl ?? shared.amqpUrl };
    const stage = new Stage(options, { gate, setUp, urls, model: await connect(urls.amqpUrl) });
    await vi.waitUntil(() => stage.redis.isReady, { timeout: 20_000, interval: 5 });
    // The queue is there before anybody sends.
    await declareTopology(stage.model, exchangesOf(stage.names), [apiQueueOf(stage.names)]);
    await stage.worker.connect(stage.model);
    return stage;
  }

  private constructor(
    options: StageOptions,
    parts: {
      gate: Gate;
      setUp: SetUp;
      urls: Awaited<ReturnType<typeof sharedServers>>;
      model: ChannelModel;
    },
  ) {
    this.#options = options;
    this.gate = parts.gate;
    this.setUp = parts.setUp;
    this.#urls = parts.urls;
    this.model = parts.model;
    this.worker = new Worker(this.names.commands);
    this.redis = RedisClient.open({ url: this.#urls.redisUrl, name: 'test' });
    this.records = new CallRecords(this.redis, keysOf(this.namespace));
    this.requests = this.replica();
  }

  get names(): Names {
    return namesOf(this.namespace);
  }

  /** Done when everything else is over. */
  atEnd(act: () => Promise<void>): void {
    this.#ends.push(act);
  }

  /** One more that takes requests, beside the others. */
  replica(more: Partial<ApiRequestsOptions> = {}): ApiRequests {
    const consuming = this.#connect();
    const publisher = new Publisher(this.#connect());
    const replica = new ApiRequests({
      consuming,
      names: this.names,
      responder: new Responder({
        publisher,
        names: this.names,
        onAnswer: (outcome) => this.outcomes.push(outcome),
        onBuried: () => undefined,
      }),
      upstream: this.setUp.upstream,
      authorization: `Bot ${this.setUp.simulator.token}`,
      records: this.records,
      prefetch: 100,
      bufferBytes: 67_108_864,
      onVerdict: (verdict) => this.verdicts.push(verdict),
      onProblem: (code) => this.problems.push(code),
      ...this.#options.requests,
      ...more,
    });
    this.#replicas.push(replica);
    return replica;
  }

  /** Takes requests out of the queue and puts them back, as a replica that dies does. */
  async redeliver(count: number): Promise<void> {
    const channel = await this.model.createChannel();
    const { apiRequests } = this.names;
    await eventually(async () => (await channel.checkQueue(apiRequests)).messageCount).toBe(count);
    for (let n = 0; n < count; n += 1) await channel.get(apiRequests);
    await channel.close();
    await eventually(() => this.queued()).toBe(count);
  }

  /** Requests that nobody has in hand. */
  async queued(): Promise<number> {
    const channel = await this.model.createChannel();
    const { messageCount } = await channel.checkQueue(this.names.apiRequests);
    await channel.close();
    return messageCount;
  }

  /** What could be neither carried out nor answered. */
  async deadLetters(count: number): Promise<gatefleet.v1.DeadLetter[]> {
    const channel = await this.model.createChannel();
    const letters: gatefleet.v1.DeadLetter[] = [];
    await eventually(async () => {
      const message = await channel.get(this.names.dead, { noAck: true });
      if (message !== false) letters.push(decodeMessage(v1.DeadLetter, message.content));
      return letters.length;
    }).toBe(count);
    await channel.close();
    return letters;
  }

  /** The replicas lose RabbitMQ, and find it again. */
  async cutBrokers(): Promise<void> {
    await Promise.all(this.#brokers.map(async (broker) => await broker.model?.close()));
    await Promise.all(this.#brokers.map((broker) => broker.whenUp()));
  }

  /** Messages of a channel as Discord has them, newest first. */
  async messages(channelId: string): Promise<string[]> {
    const { simulator } = this.setUp;
    const response = await fetch(
      `${simulator.apiUrl}/v10/channels/${channelId}/messages?limit=100`,
      { headers: this.setUp.headers },
    );
    return ((await response.json()) as { content: string }[]).map(({ content }) => content);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.gate.open();
    const stopped = this.#replicas.map((replica) => replica.stop());
    this.setUp.upstream.giveUpWaiting();
    await Promise.all(stopped);
    await Promise.all(this.#brokers.map((broker) => broker.close()));
    // A broker that its test has killed took it along.
    await this.model.close().catch(() => undefined);
    await this.redis.close();
    await this.setUp[Symbol.asyncDispose]();
    await this.gate[Symbol.asyncDispose]();
    await Promise.all(this.#ends.map(async (act) => await act()));
  }

  #connect(): BrokerConnection {
    const broker = BrokerConnection.open({
      urls: [this.#urls.amqpUrl],
      name: 'test',
      prepare: async (model) =>
        await declareTopology(model, exchangesOf(this.names), queuesOf(this.names)),
    });
    this.#brokers.push(broker);
    return broker;
  }
}
