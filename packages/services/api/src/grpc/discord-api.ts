// SPDX-License-Identifier: AGPL-3.0-only
// discord_api.DiscordApi: what clients of discordproxy call, each method with one call to Discord where one will do.
import { snowflakeFromFixed64 } from '@gatefleet/contract';
import type { DiscordAnswer } from '../calls/call-discord.ts';
import { type Ask, jsonBody, type Outcome } from './ask.ts';
import { channelFromJson, messageFromJson } from './discord-objects.ts';
import { embedToJson } from './embeds.ts';
import { discord_api } from './generated/messages.js';
import { record } from './json-fields.ts';
import { LearnedIds } from './learned-ids.ts';
import { failureOfAnswer, failureOfFault } from './status.ts';
import { type UnaryMethod, unaryMethod } from './unary.ts';

const MAX_DM_CHANNELS = 20_000;
const MAX_CHANNELS = 50_000;
const UNKNOWN_CHANNEL = 10_003;

type Content = Pick<discord_api.SendChannelMessageRequest.$Properties, 'content' | 'embed'>;

export class DiscordApi {
  readonly #dmChannels = new LearnedIds(MAX_DM_CHANNELS);
  readonly #guilds = new LearnedIds(MAX_CHANNELS);

  get methods(): readonly UnaryMethod[] {
    return [
      unaryMethod({
        path: '/discord_api.DiscordApi/SendChannelMessage',
        request: discord_api.SendChannelMessageRequest,
        response: discord_api.SendChannelMessageResponse,
        serve: async (request, ask) => this.#send(idText(request.channelId), request, ask),
      }),
      unaryMethod({
        path: '/discord_api.DiscordApi/SendDirectMessage',
        request: discord_api.SendDirectMessageRequest,
        response: discord_api.SendDirectMessageResponse,
        serve: async (request, ask) => this.#sendDirect(idText(request.userId), request, ask),
      }),
      unaryMethod({
        path: '/discord_api.DiscordApi/GetGuildChannels',
        request: discord_api.GetGuildChannelsRequest,
        response: discord_api.GetGuildChannelsResponse,
        serve: async (request, ask) => this.#channelsOf(idText(request.guildId), ask),
      }),
    ];
  }

  /** Discord does not say which guild a message is in; where the channel's is known, we do. */
  async #send(channelId: string, content: Content, ask: Ask) {
    return messageOf(await postMessage(channelId, content, ask), this.#guilds.get(channelId));
  }

  async #channelsOf(
    guildId: string,
    ask: Ask,
  ): Promise<Outcome<discord_api.GetGuildChannelsResponse.$Properties>> {
    const answer = await ask({ method: 'GET', url: `/guilds/${guildId}/channels` });
    const found = jsonOf(answer, (value) => (Array.isArray(value) ? value : undefined));
    if (found.kind === 'failed') return found;
    const channels = found.value.map((value) => record(value) ?? {});
    for (const { id } of channels) {
      if (typeof id === 'string') this.#guilds.learn(id, guildId);
    }
    return {
      kind: 'done',
      value: { channels: channels.map((channel) => channelFromJson(channel, guildId)) },
    };
  }

  async #sendDirect(userId: string, content: Content, ask: Ask) {
    const known = this.#dmChannels.get(userId);
    if (known !== undefined) {
      const sent = await postMessage(known, content, ask);
      if (sent.kind === 'failed' || sent.value.error.code !== UNKNOWN_CHANNEL) {
        return messageOf(sent);
      }
      this.#dmChannels.forget(userId, known);
    }
    const opened = await ask({
      method: 'POST',
      url: '/users/@me/channels',
      ...jsonBody({ recipient_id: userId }),
    });
    const channel = jsonOf(opened, record);
    if (channel.kind === 'failed') return channel;
    const { id } = channel.value;
    if (typeof id !== 'string') return { kind: 'failed', failure: UNREADABLE } as const;
    this.#dmChannels.learn(userId, id);
    return messageOf(await postMessage(id, content, ask));
  }
}

const UNREADABLE = failureOfFault("Gatefleet: Discord's answer cannot be read");

function idText(value: unknown): string {
  return snowflakeFromFixed64(value) ?? '0';
}

async function postMessage(
  channelId: string,
  { content, embed }: Content,
  ask: Ask,
): Promise<Outcome<DiscordAnswer>> {
  const json = embedToJson(embed);
  return await ask({
    method: 'POST',
    url: `/channels/${channelId}/messages`,
    ...jsonBody({ content: content ?? '', ...(json === undefined ? {} : { embeds: [json] }) }),
  });
}

function messageOf(
  sent: Outcome<DiscordAnswer>,
  guildId?: string,
): Outcome<{ message: discord_api.Message.$Properties }> {
  const message = jsonOf(sent, record);
  if (message.kind === 'failed') return message;
  return { kind: 'done', value: { message: messageFromJson(message.value, guildId) } };
}

/** What is in Discord's answer when it is one of success; never anything empty in its place. */
function jsonOf<T>(
  asked: Outcome<DiscordAnswer>,
  read: (value: unknown) => T | undefined,
): Outcome<T> {
  if (asked.kind === 'failed') return asked;
  const { status, body } = asked.value;
  if (status < 200 || status >= 300) {
    return { kind: 'failed', failure: failureOfAnswer(asked.value) };
  }
  try {
    const value = read(JSON.parse(body.toString()) as unknown);
    if (value !== undefined) return { kind: 'done', value };
  } catch {
    // Not JSON: told below.
  }
  return { kind: 'failed', failure: UNREADABLE };
}
