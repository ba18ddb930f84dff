// SPDX-License-Identifier: AGPL-3.0-only
// A gRPC port before a simulated Discord, and a client of it, for tests.
import { parseSnowflake, snowflakeFromFixed64, fixed64FromSnowflake } from '@gatefleet/contract';
import { createLogger } from '@gatefleet/runtime';
import {
  type CallOptions,
  ChannelCredentials,
  Client,
  type ClientUnaryCall,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js';
import { SetUp, type SetUpOptions } from '../http/proxy.fixture.ts';
import { discord_api } from './generated/messages.js';
import { type GrpcOptions, GrpcServer } from './grpc-server.ts';
import type { GrpcRecord } from './unary.ts';

interface MessageType<T> {
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): T;
}

export interface CallWith {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly deadlineMs?: number;
  readonly onCall?: (call: ClientUnaryCall) => void;
}

/** What a client of ours has to say of an error. */
export interface ParsedError {
  readonly code: number;
  readonly details: unknown;
  readonly answer: unknown;
}

export class GrpcClient implements Disposable {
  readonly #client: Client;

  constructor(
    url: string,
    credentials = ChannelCredentials.createInsecure(),
    options: object = {},
  ) {
    this.#client = new Client(new URL(url).host, credentials, options);
  }

  get client(): Client {
    return this.#client;
  }

  async call<Q, A>(
    path: string,
    { type, message }: { readonly type: [MessageType<Q>, MessageType<A>]; readonly message: Q },
    { metadata = {}, deadlineMs, onCall }: CallWith = {},
  ): Promise<A> {
    const [request, response] = type;
    const shown = new Metadata();
    for (const [name, value] of Object.entries(metadata)) shown.set(name, value);
    const options: CallOptions =
      deadlineMs === undefined ? {} : { deadline: Date.now() + deadlineMs };
    return await new Promise((resolve, reject) => {
      const call = this.#client.makeUnaryRequest(
        path,
        (value: Q) => Buffer.from(request.encode(value).finish()),
        (bytes) => response.decode(bytes),
        message,
        shown,
        options,
        (error, value) => {
          if (error === null && value !== undefined) resolve(value);
          else reject(error ?? new Error('neither an answer nor an error'));
        },
      );
      onCall?.(call);
    });
  }

  async sendChannelMessage(
    channelId: string,
    more: { content?: string; embed?: discord_api.Embed.$Properties } = { content: 'hello' },
    how?: CallWith,
  ): Promise<discord_api.SendChannelMessageResponse.$Properties> {
    const { SendChannelMessageRequest, SendChannelMessageResponse } = discord_api;
    const message = { channelId: long(channelId), ...more };
    return await this.call(
      '/discord_api.DiscordApi/SendChannelMessage',
      { type: [SendChannelMessageRequest, SendChannelMessageResponse], message } as never,
      how,
    );
  }

  async sendDirectMessage(
    userId: string,
    content = 'hello',
    how?: CallWith,
  ): Promise<discord_api.SendDirectMessageResponse.$Properties> {
    const { SendDirectMessageRequest, SendDirectMessageResponse } = discord_api;
    const message = { userId: long(userId), content };
    return await this.call(
      '/discord_api.DiscordApi/SendDirectMessage',
      { type: [SendDirectMessageRequest, SendDirectMessageResponse], message } as never,
      how,
    );
  }

  async getGuildChannels(
    guildId: string,
    how?: CallWith,
  ): Promise<discord_api.GetGuildChannelsResponse.$Properties> {
    const { GetGuildChannelsRequest, GetGuildChannelsResponse } = discord_api;
    return await this.call(
      '/discord_api.DiscordApi/GetGuildChannels',
      {
        type: [GetGuildChannelsRequest, GetGuildChannelsResponse],
        message: { guildId: long(guildId) },
      } as never,
      how,
    );
  }

  [Symbol.dispose](): void {
    this.#client.close();
  }
}

export function long(id: string): never {
  return fixed64FromSnowflake(parseSnowflake(id)) as never;
}

export const idOf = snowflakeFromFixed64;

/** The error that a call fails with; another kind of error is thrown on. */
export async function failureIn(call: Promise<unknown>): Promise<ParsedError> {
  const error = await call.then(
    () => {
      throw new Error('the call has not failed');
    },
    (reason: ServiceError) => reason,
  );
  if (typeof error.code !== 'number') throw error;
  return {
    code: error.code,
    details: parsed(error.details),
    answer: error.metadata.get('x-gatefleet-answer')[0],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export interface GrpcSetUpOptions extends SetUpOptions {
  readonly grpc?: Partial<GrpcOptions>;
}

export class GrpcSetUp implements AsyncDisposable {
  readonly rest: SetUp;
  readonly server: GrpcServer;
  readonly client: GrpcClient;
  readonly records: GrpcRecord[];

  static async open({ grpc, ...options }: GrpcSetUpOptions = {}): Promise<GrpcSetUp> {
    await using opened = new AsyncDisposableStack();
    const rest = opened.use(await SetUp.open(options));
    const records: GrpcRecord[] = [];
    const server = await GrpcServer.listen({
      host: '127.0.0.1',
      port: 0,
      maxMessageBytes: 28_311_552,
      maxHeldBytes: 268_435_456,
      maxStreams: 10_000,
      keepaliveMs: 60_000,
      arrivalMs: 60_000,
      upstream: rest.upstream,
      authorization: `Bot ${rest.simulator.token}`,
      defaultMaxWaitMs: 120_000,
      log: createLogger({ service: 'test', level: 'error', secrets: [] }),
      onDone: (record) => records.push(record),
      ...grpc,
    });
    opened.move();
    return new GrpcSetUp(rest, server, records);
  }

  private constructor(rest: SetUp, server: GrpcServer, records: GrpcRecord[]) {
    this.rest = rest;
    this.server = server;
    this.records = records;
    this.client = new GrpcClient(server.url);
  }

  get guildId(): string {
    return String(this.rest.simulator.guildIds[0]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client[Symbol.dispose]();
    await this.server[Symbol.asyncDispose]();
    await this.rest[Symbol.asyncDispose]();
  }
}
