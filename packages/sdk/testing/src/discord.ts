// SPDX-License-Identifier: Apache-2.0
// A simulated Discord, as tests use it.
import type { APIApplication, APIMessage, APIUser, ChannelType } from 'discord-api-types/v10';
import {
  Application,
  type ApplicationSettings,
  type EventDelivery,
  type PingOptions,
} from './application.ts';
import { ControlClient } from './control-client.ts';
import { TestingError } from './errors.ts';
import { Gateway } from './gateway.ts';
import { Limits } from './limits.ts';
import { idOf, type Target } from './target.ts';
import { User } from './user.ts';

export interface Addresses {
  /** REST without a version: `http://127.0.0.1:…/api`. */
  readonly apiUrl: string;
  readonly gatewayUrl: string;
  readonly controlUrl: string;
  /** The bot's. */
  readonly token: string;
  readonly applicationId: string;
}

export interface RoleSetup {
  readonly name: string;
  /** Permission bits, decimal. */
  readonly permissions?: string;
  readonly mentionable?: boolean;
}

export interface ChannelSetup {
  readonly name: string;
  /** Default a text channel. */
  readonly type?: ChannelType;
  readonly topic?: string;
  readonly nsfw?: boolean;
  /** The name of a category that stands before it. */
  readonly parent?: string;
  readonly overwrites?: readonly {
    /** By name; `@everyone` is one. */
    readonly role?: string;
    readonly userId?: string;
    readonly allow?: string;
    readonly deny?: string;
  }[];
}

export interface GuildSetup {
  readonly name?: string;
  readonly owner?: Target;
  readonly roles?: readonly RoleSetup[];
  /** Default one text channel `general`. */
  readonly channels?: readonly ChannelSetup[];
  /** The first owns the guild unless somebody else does. The bot is a member by itself. */
  readonly members?: readonly (
    | User
    | { readonly user: Target; readonly nick?: string; readonly roles?: readonly string[] }
  )[];
  /** Default the bot that the simulator began with. */
  readonly bots?: readonly Target[];
  /** What they were invited with: bits, decimal. Default all that moderation takes. */
  readonly botPermissions?: string;
}

export interface Guild {
  readonly id: string;
  /** Ids by name. */
  readonly channels: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
}

export interface RestFault {
  readonly status: number;
  /** How many calls it strikes. */
  readonly times: number;
  /** Seconds, for a 429. */
  readonly retryAfter?: number;
}

/** What `save` gave; only `load` and SIM_WORLD know what is in it. */
export interface SavedWorld {
  readonly version: number;
}

/** What befalls calls of the HTTP API that fit; see docs/simulator.md for each kind. */
export interface CallFault {
  readonly kind:
    | 'status'
    | 'html'
    | 'reset'
    | 'cut'
    | 'silence'
    | 'slow'
    | 'mistyped'
    | 'empty'
    | 'bad-gzip';
  /** Default every one. */
  readonly method?: string;
  // `/channels/*/messages`: a star is any one part. Default every path.
  readonly path?: string;
  /** Default 1. */
  readonly times?: number;
  /** Of `status` and `html`. */
  readonly status?: number;
  /** Of a 429: seconds, and whose limit it is. */
  readonly retryAfter?: number;
  readonly scope?: 'user' | 'shared' | 'global';
  /** Of `slow`. */
  readonly bytesPerSecond?: number;
  /** Of `mistyped`. */
  readonly contentType?: string;
}

export interface EventFault {
  /** Twice, late, or after the next one. */
  readonly kind: 'duplicate' | 'delay' | 'reorder';
  /** Default any. */
  readonly type?: string;
  /** Default 1. */
  readonly times?: number;
  /** Of `delay`, by Discord's clock. */
  readonly delayMs?: number;
}

export interface MessageQuery {
  /** Only those after this one. */
  readonly after?: Target;
  readonly author?: Target;
}

/** Disposed of, it ends the simulator that it started; one that it only connected to goes on. */
export class Discord implements AsyncDisposable {
  /** What the gateway can be made to do. */
  readonly gateway: Gateway;
  /** The rate limits of the HTTP API. */
  readonly limits: Limits;
  readonly #client: ControlClient;
  readonly #addresses: Addresses;
  readonly #own: Application;
  readonly #end: () => Promise<void>;

  constructor(addresses: Addresses, end: () => Promise<void>, waitMs?: number) {
    this.#client = new ControlClient(addresses.controlUrl, waitMs);
    this.limits = new Limits(this.#client);
    this.gateway = new Gateway(this.#client);
    this.#addresses = addresses;
    const { applicationId: id, token } = addresses;
    this.#own = new Application(this.#client, { id, token });
    this.#end = end;
  }

  get apiUrl(): string {
    return this.#addresses.apiUrl;
  }

  get gatewayUrl(): string {
    return this.#addresses.gatewayUrl;
  }

  get controlUrl(): string {
    return this.#addresses.controlUrl;
  }

  get token(): string {
    return this.#addresses.token;
  }

  /** Also the id of the bot's user. */
  get applicationId(): string {
    return this.#addresses.applicationId;
  }

  /** Somebody new. */
  async user(username: string, options: { readonly globalName?: string } = {}): Promise<User> {
    const body = { username, ...options };
    const { id } = await this.#client.call<APIUser>('POST', '/users', body);
    return new User(this.#client, { id, username });
  }

  /** Another bot beside the one that the simulator began with. */
  async application(
    name: string,
    options: { readonly owner?: Target; readonly allowedIntents?: number } = {},
  ): Promise<Application> {
    const { owner, ...rest } = options;
    const { applicationId: id, token } = await this.#client.call<{
      readonly applicationId: string;
      readonly token: string;
    }>('POST', '/applications', {
      name,
      ...rest,
      ...(owner === undefined ? {} : { ownerId: idOf(owner) }),
    });
    return new Application(this.#client, { id, token });
  }

  /** A new guild. Its members act in its first channel unless told otherwise. */
  async guild(setup: GuildSetup = {}): Promise<Guild> {
    const { name = 'Test', owner, roles = [], channels = [{ name: 'general' }] } = setup;
    const { bots, botPermissions } = setup;
    const members = (setup.members ?? []).map((member) =>
      member instanceof User ? { user: member } : member,
    );
    const made = await this.#client.call<Omit<Guild, 'id'> & { readonly guildId: string }>(
      'POST',
      '/guilds',
      {
        name,
        roles,
        channels,
        members: members.map(({ user, ...rest }) => ({ ...rest, userId: idOf(user) })),
        ...(owner === undefined ? {} : { ownerId: idOf(owner) }),
        ...(bots === undefined ? {} : { bots: bots.map(idOf) }),
        ...(botPermissions === undefined ? {} : { botPermissions }),
      },
    );
    const [home] = Object.values(made.channels);
    for (const { user } of members) {
      if (user instanceof User && home !== undefined) user.home ??= home;
    }
    return { id: made.guildId, channels: made.channels, roles: made.roles };
  }

  /** Changes what the application's owner sets on Discord's pages; what is not named stays. */
  async configure(settings: ApplicationSettings): Promise<APIApplication> {
    return this.#own.configure(settings);
  }

  /** The messages of a channel, oldest first, ephemeral ones too. */
  async messages(channel: Target, query: MessageQuery = {}): Promise<APIMessage[]> {
    return this.#messages(channel, query, 0);
  }

  /** The first message after another one, or of the channel; waits until it is there. */
  async nextMessage(channel: Target, query: MessageQuery = {}): Promise<APIMessage> {
    const { waitMs } = this.#client;
    const [message] = await this.#messages(channel, query, waitMs);
    if (message !== undefined) return message;
    throw new TestingError('NO_ANSWER', `no message within ${waitMs} ms`);
  }

  async #messages(channel: Target, query: MessageQuery, wait: number): Promise<APIMessage[]> {
    const search = new URLSearchParams({ channelId: idOf(channel), wait: String(wait) });
    if (query.after !== undefined) search.set('after', idOf(query.after));
    if (query.author !== undefined) search.set('authorId', idOf(query.author));
    return this.#client.call('GET', `/messages?${search.toString()}`);
  }

  /**
   * Something of which the application has asked to be told by webhook events happens (`type` and `data` as
   * Discord documents them): it is posted to its URL, again and again until it is taken. Waits for that.
   */
  async webhookEvent(type: string, data?: unknown): Promise<EventDelivery> {
    return this.#own.webhookEvent(type, data);
  }

  /** Every webhook event that was to be posted, oldest first. */
  async eventDeliveries(): Promise<EventDelivery[]> {
    return this.#client.call('GET', '/webhook-events');
  }

  /** What befalls the next webhook events that fit, in the place of all that was asked for before. */
  async eventFaults(...faults: readonly EventFault[]): Promise<void> {
    await this.#client.call('PUT', '/webhook-faults', { faults });
  }

  /**
   * Posts a PING to the application's interactions endpoint, or to its URL for webhook events; whether it was
   * answered as it must be. A forged one must be refused with 401.
   */
  async ping(options: PingOptions = {}): Promise<boolean> {
    return this.#own.ping(options);
  }

  /** Moves the clock of a simulator with a virtual one. */
  async advance(ms: number): Promise<void> {
    await this.#client.call('POST', '/clock/advance', { ms });
  }

  /** The next calls of the HTTP API are answered so. */
  async fault(fault: RestFault): Promise<void> {
    await this.#client.call('PUT', '/rest', fault);
  }

  /** What befalls the next calls that fit, in the place of all that was asked for before; none: nothing. */
  async faults(...faults: readonly CallFault[]): Promise<void> {
    await this.#client.call('PUT', '/rest-faults', { faults });
  }

  /** Cuts the bot's gateway connections. */
  async drop(how: 'reset' | 'fin' | 'halfopen' = 'reset'): Promise<void> {
    await this.gateway.drop(how);
  }

  /** All there is in this Discord, as a JSON value: to come back to it, or to start others from it. */
  async save(): Promise<SavedWorld> {
    return this.#client.call('GET', '/world');
  }

  /**
   * Puts a saved Discord in the place of this one, which must have been started with the same seed and
   * guilds. Bots that are connected are told to log in anew.
   */
  async load(saved: SavedWorld): Promise<void> {
    await this.#client.call('PUT', '/world', saved);
  }

  /** What passed between bots and Discord, oldest first. */
  async transcript(): Promise<Readonly<Record<string, unknown>>[]> {
    const lines = await this.#client.text('GET', '/transcript');
    return lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end();
  }
}
