// SPDX-License-Identifier: AGPL-3.0-only
// A guild with a bot that has a session, and people who use its commands.
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { InteractionState } from '../control/interaction-state.ts';
import { type BareClient, login } from '../gateway/bare-client.fixture.ts';
import type { SimulatorOptions } from '../options.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { type Called, type CallInit, control, rest } from './calls.fixture.ts';

/** What tests read of an interaction, whatever its kind. */
export type SeenInteraction = APIInteraction & {
  readonly guild_id?: string;
  readonly data: Record<string, unknown>;
};

export interface Refused {
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
}

interface SetUpGuild {
  readonly guildId: string;
  readonly channels: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
}

const INTERACTION_CREATE = 'INTERACTION_CREATE';

export class InteractionScene implements AsyncDisposable {
  readonly simulator: Simulator;
  readonly client: BareClient;
  readonly alice: string;
  readonly bob: string;
  readonly guild: SetUpGuild;

  private constructor(
    parts: Pick<InteractionScene, 'simulator' | 'client' | 'alice' | 'bob' | 'guild'>,
  ) {
    this.simulator = parts.simulator;
    this.client = parts.client;
    this.alice = parts.alice;
    this.bob = parts.bob;
    this.guild = parts.guild;
  }

  static async open(options: SimulatorOptions = {}): Promise<InteractionScene> {
    const simulator = await createSimulator({ guilds: 0, clock: 'virtual', ...options });
    const { client } = await login(simulator);
    const user = async (username: string): Promise<string> => {
      const made = await control<{ id: string }>(simulator, 'POST', '/users', { username });
      return made.body.id;
    };
    const owner = await user('owner');
    const alice = await user('alice');
    const bob = await user('bob');
    const guild = await control<SetUpGuild>(simulator, 'POST', '/guilds', {
      name: 'Test',
      ownerId: owner,
      roles: [{ name: 'mods', permissions: '4' }],
      channels: [{ name: 'general' }, { name: 'voice', type: 2 }],
      members: [{ userId: alice }, { userId: bob, nick: 'Bobby', roles: ['mods'] }],
    });
    await client.untilEvent('GUILD_CREATE');
    return new InteractionScene({ simulator, client, alice, bob, guild: guild.body });
  }

  get channelId(): string {
    return this.guild.channels['general'] ?? '';
  }

  get commandsPath(): string {
    return `/applications/${this.simulator.applicationId}/commands`;
  }

  async rest<T = Refused>(method: string, path: string, init: CallInit = {}): Promise<Called<T>> {
    return rest<T>(this.simulator, method, path, init);
  }

  async control<T = Refused>(method: string, path: string, body?: unknown): Promise<Called<T>> {
    return control<T>(this.simulator, method, path, body);
  }

  /** Registers commands in the place of all. */
  async register(...commands: readonly object[]): Promise<void> {
    const { status } = await this.rest('PUT', this.commandsPath, { body: commands });
    expect(status).toBe(200);
  }

  /** A user acts, and the bot's session hears of it. */
  async act(what: string, body: object): Promise<SeenInteraction> {
    const made = await this.control<{ interactionId: string }>('POST', `/act/${what}`, {
      userId: this.alice,
      ...(what === 'modal' ? {} : { channelId: this.channelId }),
      ...body,
    });
    expect(made.status).toBe(200);
    const { interactionId } = made.body;
    const event = await this.client.until(
      ({ t, d }) => t === INTERACTION_CREATE && (d as { id: string }).id === interactionId,
    );
    return event.d as SeenInteraction;
  }

  /** A user acts and is refused. */
  async refused(what: string, body: object): Promise<Called<Refused>> {
    return this.control('POST', `/act/${what}`, {
      userId: this.alice,
      ...(what === 'modal' ? {} : { channelId: this.channelId }),
      ...body,
    });
  }

  async answer<T = Refused>(
    { id, token }: Pick<SeenInteraction, 'id' | 'token'>,
    body: unknown,
    query = '',
  ): Promise<Called<T>> {
    const path = `/interactions/${id}/${token}/callback${query}`;
    return this.rest<T>('POST', path, { body, token: null });
  }

  /** `@original`, a message's id, or nothing for follow-ups. */
  async followUp<T = APIMessage>(
    { token }: Pick<SeenInteraction, 'token'>,
    method: string,
    which: string,
    body?: unknown,
  ): Promise<Called<T>> {
    const base = `/webhooks/${this.simulator.applicationId}/${token}`;
    const path = which === '' ? base : `${base}/messages/${which}`;
    return this.rest<T>(method, path, { body, token: null });
  }

  async state({ id }: { readonly id: string }, wait = 0): Promise<InteractionState> {
    return (await this.control<InteractionState>('GET', `/interactions/${id}?wait=${wait}`)).body;
  }

  async advance(ms: number): Promise<void> {
    expect((await this.control('POST', '/clock/advance', { ms })).status).toBe(200);
  }

  /** Names of the dispatches of a message, in their order. */
  told(messageId: string): string[] {
    return this.client.dispatches
      .filter(
        ({ t, d }) => t?.startsWith('MESSAGE_') === true && (d as { id?: string }).id === messageId,
      )
      .map(({ t }) => t ?? '');
  }

  /** Waits until everything before this was told: a message of the bot comes back last. */
  async settled(): Promise<void> {
    const sent = await this.rest<APIMessage>('POST', `/channels/${this.channelId}/messages`, {
      body: { content: 'mark' },
    });
    expect(sent.status).toBe(200);
    await this.client.until(({ d }) => (d as { id?: string } | null)?.id === sent.body.id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client[Symbol.asyncDispose]();
    await this.simulator[Symbol.asyncDispose]();
  }
}
