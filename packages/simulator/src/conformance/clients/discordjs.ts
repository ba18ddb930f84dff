// SPDX-License-Identifier: AGPL-3.0-only
// discord.js: `rest.api` names the server; the gateway's address comes from /gateway/bot.
import {
  AttachmentBuilder,
  ChannelType,
  Client,
  Events,
  type GuildTextBasedChannel,
  type Interaction,
  type Message,
  TextChannel,
} from 'discord.js';
import { BUTTONS, COMMAND, CUSTOM_IDS, INTENTS, MODAL, TEXTS } from '../bot-script.ts';
import type { ConformanceClient, SentMessage, Target, Witness } from '../conformance-client.ts';

function sentMessage(message: Message): SentMessage {
  return {
    id: message.id,
    content: message.content,
    attachments: message.attachments.map(({ name, url, size }) => ({ name, url, sizeBytes: size })),
  };
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand() && interaction.commandName === COMMAND.name) {
    await interaction.reply({ content: TEXTS.answer, components: [BUTTONS] });
    await interaction.followUp(TEXTS.followUp);
  } else if (interaction.isButton()) {
    if (interaction.customId === CUSTOM_IDS.ask) await interaction.showModal(MODAL);
    else await interaction.update({ content: TEXTS.pressed });
  } else if (interaction.isModalSubmit()) {
    const value = interaction.fields.getTextInputValue(CUSTOM_IDS.field);
    await interaction.reply(`${TEXTS.submitted}${value}`);
  }
}

function listen(client: Client, witness: Witness): void {
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  client.on(Events.Error, fail);
  client.on(Events.ShardError, fail);
  client.on(Events.ShardResume, () => witness({ kind: 'resumed' }));
  client.on(Events.MessageCreate, ({ id, content }) => witness({ kind: 'message', id, content }));
  client.on(Events.MessageUpdate, (_old, { id, content }) =>
    witness({ kind: 'edited', id, content }),
  );
  client.on(Events.MessageDelete, ({ id }) => witness({ kind: 'deleted', id }));
  client.on(Events.MessageReactionAdd, ({ message, emoji }) =>
    witness({ kind: 'reaction', messageId: message.id, emoji: emoji.name ?? '' }),
  );
  client.on(Events.ThreadCreate, ({ id, name }) => witness({ kind: 'thread', id, name }));
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch(fail);
  });
}

async function textChannel(client: Client, id: string): Promise<TextChannel> {
  const channel = await client.channels.fetch(id);
  if (channel instanceof TextChannel) return channel;
  throw new Error(`${id} is no text channel`);
}

async function messageAt(
  client: Client,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
): Promise<Message> {
  const channel: GuildTextBasedChannel = await textChannel(client, channelId);
  return channel.messages.fetch(messageId);
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const client = new Client({ intents: INTENTS, rest: { api: target.apiUrl } });
  listen(client, witness);
  return {
    async connect() {
      const ready = new Promise<string>((resolve) => {
        client.once(Events.ClientReady, ({ user }) => resolve(user.id));
      });
      await client.login(target.token);
      return ready;
    },
    guilds: async () =>
      client.guilds.cache.map(({ id, name, channels }) => ({
        id,
        name,
        textChannelIds: channels.cache
          .filter(({ type }) => type === ChannelType.GuildText)
          .map((channel) => channel.id),
      })),
    fetchSelf: async () => (await client.users.fetch(client.user?.id ?? '', { force: true })).id,
    async send({ channelId, content, file }) {
      const attachment = new AttachmentBuilder(Buffer.from(file.base64, 'base64'), {
        name: file.name,
      });
      const channel = await textChannel(client, channelId);
      return sentMessage(await channel.send({ content, files: [attachment] }));
    },
    edit: async (request) =>
      sentMessage(await (await messageAt(client, request)).edit(request.content)),
    async react(request) {
      await (await messageAt(client, request)).react(request.emoji);
    },
    async delete(request) {
      await (await messageAt(client, request)).delete();
    },
    async startThread(request) {
      const { id, name } = await (await messageAt(client, request)).startThread(request);
      return { id, name };
    },
    async registerCommand({ guildId, name, description }) {
      const guild = await client.guilds.fetch(guildId);
      return (await guild.commands.create({ name, description })).id;
    },
    async runWebhook({ channelId, name, content }) {
      const webhook = await (await textChannel(client, channelId)).createWebhook({ name });
      return { webhookId: webhook.id, message: sentMessage(await webhook.send(content)) };
    },
    async requestMembers({ guildId }) {
      const guild = await client.guilds.fetch(guildId);
      return (await guild.members.fetch()).map(({ id }) => id);
    },
    close: async () => client.destroy(),
  };
}
