// SPDX-License-Identifier: AGPL-3.0-only
// REST calls asked for by AMQP (proto/gatefleet/v1/api.proto): taken from one queue by all replicas, answered, and
// acknowledged after that.
import {
  apiQueueOf,
  DELIVERY_LIMIT,
  gatefleet,
  MAX_MESSAGE_BYTES,
  MESSAGE_TYPE,
  type Names,
} from '@gatefleet/contract';
import {
  type BrokerConnection,
  ByteBudget,
  type CommandError,
  commandName,
  Consumer,
  deadlineOf,
  decodeCommand,
  NO_SUCH_REPLY_TO,
  type Responder,
  type Settlement,
} from '@gatefleet/rabbitmq';
import type { ConsumeMessage } from 'amqplib';
import { refusalOf } from '../calls/api-reply.ts';
import { apiCallFrom } from '../calls/api-request.ts';
import { type ApiWork, RequestRun, type RunContext, type RunOutcome } from './request-run.ts';

export interface ApiRequestsOptions extends Omit<RunContext, 'isLeaving'> {
  readonly consuming: BrokerConnection;
  readonly names: Names;
  readonly responder: Responder;
  /** Requests in hand at most: on their way, or waiting for limits. */
  readonly prefetch: number;
  /** When those in hand are larger together, no more are taken until half of it is done. */
  readonly bufferBytes: number;
  readonly onProblem: (code: string) => void;
}

export interface RequestsState {
  readonly inHand: number;
  readonly bytes: number;
  /** False while RabbitMQ is away, or the buffer is full. */
  readonly isTaking: boolean;
}

/** A body is held as it came and as it is sent. */
const COPIES = 2;
const NO_TOKEN: CommandError = {
  code: 'UNAVAILABLE',
  message: 'the REST proxy has no DISCORD_TOKEN for calls by AMQP',
};

export class ApiRequests {
  readonly #options: ApiRequestsOptions;
  readonly #context: RunContext;
  readonly #budget: ByteBudget;
  readonly #consumer: Consumer;
  #inHand = 0;
  #isLeaving = false;

  constructor(options: ApiRequestsOptions) {
    const { consuming, names, prefetch, bufferBytes, onProblem } = options;
    this.#options = options;
    this.#context = { ...options, isLeaving: () => this.#isLeaving };
    this.#consumer = new Consumer(consuming, {
      queue: apiQueueOf(names),
      prefetch,
      onMessage: async (message, gone) => await this.#hold(message, gone),
      onProblem: ({ code }) => onProblem(code),
    });
    this.#budget = new ByteBudget(bufferBytes);
    this.#budget.onChange((isFull) => {
      if (isFull) this.#consumer.pause();
      else this.#consumer.resume();
    });
  }

  get state(): RequestsState {
    const { isConsuming } = this.#consumer;
    return { inHand: this.#inHand, bytes: this.#budget.usedBytes, isTaking: isConsuming };
  }

  /**
   * Takes no more; resolves when those on their way are answered. Whoever stops it sees to it that none waits
   * (`Upstream.giveUpWaiting`): those go back to the queue.
   */
  async stop(): Promise<void> {
    this.#isLeaving = true;
    await this.#consumer.stop();
  }

  async #hold(message: ConsumeMessage, gone: AbortSignal): Promise<Settlement> {
    if (this.#isLeaving) return 'requeue';
    const bytes = COPIES * message.content.length;
    this.#inHand += 1;
    this.#budget.add(bytes);
    try {
      return await this.#take(message, gone);
    } finally {
      this.#inHand -= 1;
      this.#budget.remove(bytes);
    }
  }

  async #take(message: ConsumeMessage, gone: AbortSignal): Promise<Settlement> {
    const { responder } = this.#options;
    const work = this.#read(message, gone);
    if ('error' in work) {
      await responder.answer(message, work);
      return 'ack';
    }
    const run = new RequestRun(this.#context, work);
    const outcome = await run.run();
    if (outcome.kind === 'requeue') return 'requeue';
    await this.#answer(message, outcome);
    await run.answered();
    return 'ack';
  }

  async #answer(message: ConsumeMessage, outcome: RunOutcome): Promise<void> {
    const { responder } = this.#options;
    if (outcome.kind === 'answer') await responder.answer(message, outcome.answer);
    if (outcome.kind === 'reply') await responder.send(message, outcome.reply);
  }

  /** What it asks for, or what is wrong with it. */
  #read(message: ConsumeMessage, gone: AbortSignal): ApiWork | { readonly error: CommandError } {
    const { responder, upstream, authorization } = this.#options;
    if (!responder.mayAnswer(message)) return { error: NO_SUCH_REPLY_TO };
    const problem = problemOf(message);
    if (problem !== undefined) return { error: problem };
    const request = decodeCommand(gatefleet.v1.ApiRequest, message, MAX_MESSAGE_BYTES);
    if (request === undefined) {
      return { error: { code: 'INVALID_ARGUMENT', message: 'not an ApiRequest' } };
    }
    const result = apiCallFrom(request);
    if (!result.ok) return { error: result.problem };
    const { call } = result;
    const plan = upstream.plan(call.method, call.url, authorization);
    if (typeof plan === 'string') return { error: refusalOf({ reason: plan }) };
    if (plan.authorization === undefined && !plan.route.carriesToken) return { error: NO_TOKEN };
    const { options } = request;
    const { messageId } = message.properties as { messageId?: unknown };
    return {
      call,
      gone,
      name: commandName(message, options),
      isKeyed: (options?.idempotencyKey ?? '') !== '',
      messageId: typeof messageId === 'string' ? messageId : '',
      redelivered: message.fields.redelivered,
      repetition: call.repetition,
      mayRepeat: options?.mayRepeat ?? false,
      deadlineMs: deadlineOf(message, options),
    };
  }
}

/** What is wrong with a message before it is read. */
function problemOf({ content, properties }: ConsumeMessage): CommandError | undefined {
  const type: unknown = properties.type;
  if (typeof type === 'string' && type !== '' && type !== MESSAGE_TYPE.apiRequest) {
    return { code: 'INVALID_ARGUMENT', message: `type must be ${MESSAGE_TYPE.apiRequest}` };
  }
  if (content.length > MAX_MESSAGE_BYTES) {
    return { code: 'TOO_LARGE', message: `larger than ${MAX_MESSAGE_BYTES} bytes` };
  }
  // Given back once more RabbitMQ would drop it, without a word.
  const deliveries = Number(properties.headers?.['x-delivery-count'] ?? 0);
  if (deliveries >= DELIVERY_LIMIT) {
    const message = `it was given back ${deliveries} times, and may have been carried out`;
    return { code: 'OUTCOME_UNKNOWN', message };
  }
  return undefined;
}
