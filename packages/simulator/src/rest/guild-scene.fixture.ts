// SPDX-License-Identifier: AGPL-3.0-only
// One guild and one bot in it, with REST and a session at hand: tests compare what both say.
import { type FormData, request } from 'undici';
import type { z } from 'zod';
import { mintAccessToken } from '../domain/access-tokens.ts';
import { setUpUser } from '../domain/setup.ts';
import { type BareClient, login } from '../gateway/bare-client.fixture.ts';
import type { SimulatorOptions } from '../options.ts';
import { perform } from '../perform.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { Snowflake } from '../store/snowflake.ts';

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface CallOptions {
  readonly reason?: string;
  /** Sent as it is, with its own content type. */
  readonly form?: FormData;
  readonly anonymous?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** An access token, instead of the bot's. */
  readonly bearer?: string;
}

/** An id that nothing has. */
export const NOWHERE = '1234567890123456789';

export class Scene implements AsyncDisposable {
  readonly simulator: Simulator;
  readonly client: BareClient;
  /** GUILD_CREATE's. */
  readonly guild: Record<string, unknown>;

  constructor(simulator: Simulator, client: BareClient, guild: Record<string, unknown>) {
    this.simulator = simulator;
    this.client = client;
    this.guild = guild;
  }

  get guildId(): string {
    return this.guild['id'] as string;
  }

  get botId(): string {
    return this.simulator.applicationId;
  }

  get ownerId(): string {
    return this.guild['owner_id'] as string;
  }

  /** The id of the first channel of a type. */
  channelId(type: number): string {
    const channels = this.guild['channels'] as readonly { readonly id: string; type: number }[];
    const found = channels.find((channel) => channel.type === type);
    return found?.id ?? NOWHERE;
  }

  async call(
    method: string,
    path: string,
    body?: unknown,
    options: CallOptions = {},
  ): Promise<Answered> {
    const { reason, form, anonymous = false, bearer, headers = {} } = options;
    const authorization = bearer === undefined ? `Bot ${this.simulator.token}` : `Bearer ${bearer}`;
    const response = await request(`${this.simulator.apiUrl}/v10${path}`, {
      method: method as 'GET',
      headers: {
        'user-agent': 'DiscordBot (https://example.test, 1)',
        ...headers,
        ...(anonymous ? {} : { authorization }),
        ...(reason === undefined ? {} : { 'x-audit-log-reason': encodeURIComponent(reason) }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: form ?? (body === undefined ? null : JSON.stringify(body)),
    });
    const text = await response.body.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.statusCode, body: parsed as Record<string, unknown> };
  }

  /** A user who is in no guild. */
  outsider(): string {
    const { world } = this.simulator;
    return perform(world, (ctx) => setUpUser(ctx, { username: 'outsider' }).id).result;
  }

  /** An access token of the user's for the bot's application. */
  accessToken(userId: string, ...scopes: readonly string[]): string {
    const { world } = this.simulator;
    const applicationId = world.applicationId;
    const grant = { userId: userId as Snowflake, applicationId, scopes };
    return perform(world, (ctx) => mintAccessToken(ctx, grant).token).result;
  }

  /** What a good call answers, checked for its shape. */
  async ok<T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> {
    const answered = await this.call(method, path, body);
    if (answered.status >= 300) throw new Error(JSON.stringify(answered));
    return schema.parse(answered.body);
  }

  /** The `d` of the first event of the name that has these fields. */
  async event(name: string, fields: object = {}): Promise<Record<string, unknown>> {
    const payload = await this.client.until(({ t, d }) => {
      if (t !== name) return false;
      const data = new Map(Object.entries(d as object));
      return Object.entries(fields).every(
        ([key, value]) => JSON.stringify(data.get(key)) === JSON.stringify(value),
      );
    });
    return payload.d as Record<string, unknown>;
  }

  /** Waits until all that was dispatched so far is here, and gives it by name. */
  async eventNames(): Promise<string[]> {
    const nonce = String(this.client.received.length);
    this.client.send(8, { guild_id: this.guildId, query: '~', limit: 1, nonce });
    await this.client.until(
      ({ t, d }) => t === 'GUILD_MEMBERS_CHUNK' && (d as { nonce?: string }).nonce === nonce,
    );
    return this.client.dispatches.map(({ t }) => t ?? '');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client[Symbol.asyncDispose]();
    await this.simulator[Symbol.asyncDispose]();
  }
}

export async function createScene(
  options: SimulatorOptions = {},
  identify: object = {},
): Promise<Scene> {
  const simulator = await createSimulator({
    guilds: 1,
    limits: false,
    helloDelayMs: 0,
    ...options,
  });
  const { client } = await login(simulator, identify);
  const { d } = await client.untilEvent('GUILD_CREATE');
  return new Scene(simulator, client, d as Record<string, unknown>);
}

/** A refusal as `toMatchObject` takes it. */
export function refused(status: number, code: number) {
  return { status, body: { code } };
}

/** A 50035 whose tree has the code at the path. */
export function invalid(path: string, code: string) {
  const leaf: unknown = { _errors: [{ code }] };
  const errors = path.split('.').reduceRight((inner, field) => ({ [field]: inner }), leaf);
  return { status: 400, body: { code: 50_035, errors } };
}
