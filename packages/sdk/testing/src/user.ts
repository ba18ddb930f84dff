// SPDX-License-Identifier: Apache-2.0
// A simulated person: what anybody at Discord can do, held to the same permissions.
import {
  ApplicationCommandType,
  type APIMessage,
  type APIThreadChannel,
} from 'discord-api-types/v10';
import type { ControlClient } from './control-client.ts';
import { TestingError } from './errors.ts';
import { awaitReply, type Reply } from './reply.ts';
import { idOf, type Target } from './target.ts';

export interface UploadedFile {
  readonly filename: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

/** Of a slash command: users, roles and channels may be given whole. */
export type OptionValue = string | number | boolean | { readonly id: string } | UploadedFile;

export interface CommandPlace {
  /** Default the user's home. */
  readonly channel?: Target;
  /** Group and subcommand, or the subcommand alone. */
  readonly subcommand?: string | readonly string[];
  /** Whose command it is, where several have one of the name. */
  readonly application?: Target;
}

export interface VoiceOptions {
  readonly selfMute?: boolean;
  readonly selfDeaf?: boolean;
}

function optionFrom(value: OptionValue): unknown {
  if (typeof value !== 'object') return value;
  if ('id' in value) return value.id;
  const { filename, contentType, bytes } = value;
  const base64 = Buffer.from(bytes).toString('base64');
  return { filename, base64, ...(contentType === undefined ? {} : { contentType }) };
}

export class User {
  readonly id: string;
  readonly username: string;
  /** Where the user acts when no channel is named. */
  home: string | undefined;
  readonly #client: ControlClient;

  constructor(client: ControlClient, user: { readonly id: string; readonly username: string }) {
    this.#client = client;
    this.id = user.id;
    this.username = user.username;
  }

  async #act<T = unknown>(what: string, body: object): Promise<T> {
    return this.#client.call<T>('POST', `/act/${what}`, { userId: this.id, ...body });
  }

  #channelId(channel: Target | undefined): string {
    const id = channel === undefined ? this.home : idOf(channel);
    if (id !== undefined) return id;
    throw new TestingError('CALL_FAILED', `${this.username} is in no guild: name a channel`);
  }

  /** Writes a message: a text, or whatever else a message can be made of. */
  async send(channel: Target, message: string | object): Promise<APIMessage> {
    const content = typeof message === 'string' ? { content: message } : message;
    return this.#act('message', { channelId: idOf(channel), ...content });
  }

  async edit(message: APIMessage, content: string): Promise<APIMessage> {
    return this.#act('edit', { ...placeOf(message), content });
  }

  async delete(message: APIMessage): Promise<void> {
    await this.#act('delete', placeOf(message));
  }

  /** With a Unicode emoji, or `name:id`. */
  async react(message: APIMessage, emoji: string): Promise<void> {
    await this.#act('react', { ...placeOf(message), emoji });
  }

  async unreact(message: APIMessage, emoji: string): Promise<void> {
    await this.#act('unreact', { ...placeOf(message), emoji });
  }

  /** Starts a thread in a channel, public unless `type` says otherwise, or on a message. */
  async startThread(
    on: Target | APIMessage,
    name: string,
    options: object = {},
  ): Promise<APIThreadChannel> {
    const isMessage = typeof on === 'object' && 'channel_id' in on;
    const place = isMessage ? placeOf(on) : { channelId: idOf(on) };
    return this.#act('thread', { ...place, name, ...options });
  }

  /** Starts a post in a forum; answers its thread, with its first message. */
  async post(
    forum: Target,
    post: { readonly name: string; readonly message: string | object },
  ): Promise<APIThreadChannel & { readonly message: APIMessage }> {
    const { message } = post;
    const first = typeof message === 'string' ? { content: message } : message;
    return this.#act('thread', { channelId: idOf(forum), ...post, message: first });
  }

  /** Grants the bot's application an access token with these scopes, as by its authorization page. */
  async authorize(...scopes: readonly string[]): Promise<string> {
    const path = `/users/${this.id}/access-token`;
    const { accessToken } = await this.#client.call<{ readonly accessToken: string }>(
      'POST',
      path,
      { scopes },
    );
    return accessToken;
  }

  /** Takes back all that was granted. */
  async deauthorize(): Promise<void> {
    await this.#act('deauthorize', {});
  }

  async vote(message: APIMessage, answerId: number): Promise<void> {
    await this.#act('poll-vote', { ...placeOf(message), answerId });
  }

  async type(channel?: Target): Promise<void> {
    await this.#act('typing', { channelId: this.#channelId(channel) });
  }

  async join(guild: Target): Promise<void> {
    await this.#act('join', { guildId: idOf(guild) });
  }

  async leave(guild: Target): Promise<void> {
    await this.#act('leave', { guildId: idOf(guild) });
  }

  /** Joins a voice channel, or moves there. */
  async joinVoice(channel: Target, options: VoiceOptions = {}): Promise<void> {
    await this.#act('voice', { channelId: idOf(channel), ...options });
  }

  /** Leaves the voice channels of a guild. */
  async leaveVoice(guild: Target): Promise<void> {
    await this.#act('voice', { guildId: idOf(guild), channelId: null });
  }

  /** Opens the DM with the bot, or with somebody else; its channel. */
  async direct(recipient?: Target): Promise<{ readonly id: string }> {
    const other = recipient === undefined ? {} : { recipientId: idOf(recipient) };
    const { channelId } = await this.#act<{ channelId: string }>('direct', other);
    return { id: channelId };
  }

  /** Uses a slash command and waits for the bot's answer. */
  async command(
    name: string,
    options: Readonly<Record<string, OptionValue>> = {},
    place: CommandPlace = {},
  ): Promise<Reply> {
    return this.#reply('command', this.#commandBody(name, options, place));
  }

  /** What the bot offers while an option is being typed. */
  async autocomplete(
    name: string,
    typed: Readonly<Record<string, OptionValue>>,
    place: CommandPlace & { readonly focused?: string } = {},
  ): Promise<Reply> {
    const focused = place.focused ?? Object.keys(typed).at(-1);
    return this.#reply('autocomplete', { ...this.#commandBody(name, typed, place), focused });
  }

  /** Uses a command of the context menu of a user. */
  async userCommand(name: string, target: Target, place: CommandPlace = {}): Promise<Reply> {
    const type = ApplicationCommandType.User;
    const body = { ...this.#commandBody(name, {}, place), type, targetId: idOf(target) };
    return this.#reply('command', body);
  }

  /** Uses a command of the context menu of a message. */
  async messageCommand(name: string, target: APIMessage): Promise<Reply> {
    const type = ApplicationCommandType.Message;
    const place = { channel: target.channel_id };
    return this.#reply('command', {
      ...this.#commandBody(name, {}, place),
      type,
      targetId: target.id,
    });
  }

  /** Presses a button. */
  async click(message: APIMessage, customId: string): Promise<Reply> {
    return this.#reply('component', { ...placeOf(message), customId });
  }

  /** Chooses from a menu: values, or users, roles and channels. */
  async select(message: APIMessage, customId: string, values: readonly Target[]): Promise<Reply> {
    return this.#reply('component', {
      ...placeOf(message),
      customId,
      values: values.map(idOf),
    });
  }

  /** Sends in the modal that an interaction was answered with. */
  async submitModal(
    reply: Pick<Reply, 'interactionId'>,
    values: Readonly<Record<string, string | boolean | readonly string[]>>,
  ): Promise<Reply> {
    return this.#reply('modal', { interactionId: reply.interactionId, values });
  }

  #commandBody(
    name: string,
    options: Readonly<Record<string, OptionValue>>,
    { channel, subcommand = [], application }: CommandPlace,
  ): object {
    return {
      ...(application === undefined ? {} : { applicationId: idOf(application) }),
      channelId: this.#channelId(channel),
      name,
      subcommand: typeof subcommand === 'string' ? [subcommand] : subcommand,
      options: Object.fromEntries(
        Object.entries(options).map(([key, value]) => [key, optionFrom(value)]),
      ),
    };
  }

  async #reply(what: string, body: object): Promise<Reply> {
    const { interactionId } = await this.#act<{ interactionId: string }>(what, body);
    return awaitReply({ client: this.#client, user: this, interactionId });
  }
}

function placeOf(message: APIMessage): object {
  return { channelId: message.channel_id, messageId: message.id };
}
