// SPDX-License-Identifier: AGPL-3.0-only
// discord.js: `rest.api` names the proxy, by which it also asks for the gateway's address.
import { once } from 'node:events';
import {
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Message,
  TextChannel,
} from 'discord.js';
import type { LibraryBot, Place, Target } from './bot-library.fixture.ts';

async function channelOf(client: Client, id: string): Promise<TextChannel> {
  const channel = await client.channels.fetch(id);
  if (channel instanceof TextChannel) return channel;
  throw new Error(`${id} is no text channel`);
}

async function messageAt(client: Client, { channelId, messageId }: Place): Promise<Message> {
  const channel = await channelOf(client, channelId);
  return await channel.messages.fetch({ message: messageId, force: true });
}

export async function openDiscordjs({ apiUrl, token }: Target): Promise<LibraryBot> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  const interactions = new Map<string, ChatInputCommandInteraction>();
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) interactions.set(interaction.id, interaction);
    client.emit('gatefleet-test', interaction.id);
  });
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
  return {
    read: async (place) => (await messageAt(client, place)).content,
    async send(channelId, content, file) {
      const files = file === undefined ? [] : [{ name: 'a.txt', attachment: file }];
      const sent = await (await channelOf(client, channelId)).send({ content, files });
      return { id: sent.id, fileBytes: sent.attachments.first()?.size };
    },
    async edit(place, content) {
      await (await messageAt(client, place)).edit(content);
    },
    async react(place, emoji) {
      await (await messageAt(client, place)).react(emoji);
    },
    async remove(place) {
      await (await messageAt(client, place)).delete();
    },
    async rename(channelId, name, reason) {
      await (await channelOf(client, channelId)).setName(name, reason);
    },
    async answer({ id }, content) {
      if (!interactions.has(id)) await once(client, 'gatefleet-test');
      await interactions.get(id)?.reply(content);
    },
    codeOf: (error) => (error instanceof DiscordAPIError ? error.code : error),
    close: async () => client.destroy(),
  };
}
