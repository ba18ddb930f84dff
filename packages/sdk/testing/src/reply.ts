// SPDX-License-Identifier: Apache-2.0
// What the bot made of an interaction, as the user who made it sees it.
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { ControlClient } from './control-client.ts';
import { TestingError } from './errors.ts';
import type { Target } from './target.ts';
import type { User } from './user.ts';

interface State {
  readonly interactionId: string;
  readonly phase: 'waiting' | 'deferred' | 'answered' | 'expired';
  readonly ephemeral: boolean;
  readonly response?: {
    readonly type: InteractionResponseType;
    readonly message?: APIMessage;
    readonly modal?: APIModalInteractionResponseCallbackData;
    readonly choices?: readonly APIApplicationCommandOptionChoice[];
  };
  readonly followups: readonly APIMessage[];
}

export interface Source {
  readonly client: ControlClient;
  readonly user: User;
  readonly interactionId: string;
}

async function read({ client, interactionId }: Source, waitMs: number): Promise<State> {
  return client.call('GET', `/interactions/${interactionId}?wait=${waitMs}`);
}

/** The final answer of a bot: a deferred one is waited for. */
export async function awaitReply(source: Source): Promise<Reply> {
  const state = await read(source, source.client.waitMs);
  if (state.phase === 'answered') return new Reply(source, state);
  const why =
    state.phase === 'deferred'
      ? `deferred its answer and gave none within ${source.client.waitMs} ms`
      : 'did not answer in time';
  throw new TestingError('NO_ANSWER', `the bot ${why}`);
}

export class Reply {
  readonly #source: Source;
  readonly #state: State;

  constructor(source: Source, state: State) {
    this.#source = source;
    this.#state = state;
  }

  get interactionId(): string {
    return this.#state.interactionId;
  }

  get type(): InteractionResponseType | undefined {
    return this.#state.response?.type;
  }

  /** Whether only this user sees it. */
  get ephemeral(): boolean {
    return this.#state.ephemeral;
  }

  /** The message that answers, or that was changed; throws when there is none. */
  get message(): APIMessage {
    const { message } = this.#state.response ?? {};
    if (message !== undefined) return message;
    throw new TestingError('NO_ANSWER', 'the bot answered with no message');
  }

  get content(): string {
    return this.message.content;
  }

  get modal(): APIModalInteractionResponseCallbackData | undefined {
    return this.#state.response?.modal;
  }

  /** Of an autocomplete. */
  get choices(): readonly APIApplicationCommandOptionChoice[] {
    return this.#state.response?.choices ?? [];
  }

  /** Messages that followed, up to when this was read. */
  get followups(): readonly APIMessage[] {
    return this.#state.followups;
  }

  /** The same, as it is by now. */
  async refresh(): Promise<Reply> {
    return new Reply(this.#source, await read(this.#source, 0));
  }

  /** The same user presses a button of the answer. */
  async click(customId: string): Promise<Reply> {
    return this.#source.user.click(this.message, customId);
  }

  async select(customId: string, values: readonly Target[]): Promise<Reply> {
    return this.#source.user.select(this.message, customId, values);
  }

  /** The same user fills the modal in and sends it. */
  async submit(
    values: Readonly<Record<string, string | boolean | readonly string[]>>,
  ): Promise<Reply> {
    return this.#source.user.submitModal(this, values);
  }
}
