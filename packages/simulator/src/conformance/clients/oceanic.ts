// SPDX-License-Identifier: AGPL-3.0-only
// oceanic.js: `rest.baseURL` names the server, with the version; the gateway's address comes from
// /gateway/bot.
import {
  ApplicationCommandTypes,
  ButtonStyles,
  Client,
  CommandInteraction,
  ComponentInteraction,
  ComponentTypes,
  type Interaction,
  type MessageActionRow,
  type Message,
  type ModalData,
  ModalSubmitInteraction,
  TextInputStyles,
} from 'oceanic.js';
import { COMMAND, CUSTOM_IDS, INTENTS, LABELS, TEXTS } from '../bot-script.ts';
import type { ConformanceClient, SentMessage, Target, Witness } from '../conformance-client.ts';
import { textChannelIds } from '../discord-json.ts';

const BUTTONS: MessageActionRow = {
  type: ComponentTypes.ACTION_ROW,
  components: [
    {
      type: ComponentTypes.BUTTON,
      style: ButtonStyles.PRIMARY,
      label: LABELS.press,
      customID: CUSTOM_IDS.press,
    },
    {
      type: ComponentTypes.BUTTON,
      style: ButtonStyles.SECONDARY,
      label: LABELS.ask,
      customID: CUSTOM_IDS.ask,
    },
  ],
};

const MODAL: ModalData = {
  title: LABELS.modal,
  customID: CUSTOM_IDS.modal,
  components: [
    {
      type: ComponentTypes.ACTION_ROW,
      components: [
        {
          type: ComponentTypes.TEXT_INPUT,
          style: TextInputStyles.SHORT,
          label: LABELS.field,
          customID: CUSTOM_IDS.field,
        },
      ],
    },
  ],
};

function sentMessage({ id, content, attachments }: Message): SentMessage {
  return {
    id,
    content,
    attachments: attachments.map(({ filename, url, size }) => ({
      name: filename,
      url,
      sizeBytes: size,
    })),
  };
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction instanceof CommandInteraction) {
    if (interaction.data.name !== COMMAND.name) return;
    await interaction.createMessage({ content: TEXTS.answer, components: [BUTTONS] });
    await interaction.createFollowup({ content: TEXTS.followUp });
  } else if (interaction instanceof ComponentInteraction) {
    if (interaction.data.customID === CUSTOM_IDS.ask) {
      await interaction.createModal(MODAL);
    } else {
      await interaction.editParent({ content: TEXTS.pressed });
    }
  } else if (interaction instanceof ModalSubmitInteraction) {
    const value = interaction.data.components.getTextInput(CUSTOM_IDS.field, true);
    await interaction.createMessage({ content: `${TEXTS.submitted}${value}` });
  }
}

function listen(client: Client, witness: Witness): void {
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  client.on('error', fail);
  client.on('shardResume', () => witness({ kind: 'resumed' }));
  client.on('messageCreate', ({ id, content }) => witness({ kind: 'message', id, content }));
  client.on('messageUpdate', ({ id, content }) => witness({ kind: 'edited', id, content }));
  client.on('messageDelete', ({ id }) => witness({ kind: 'deleted', id }));
  client.on('messageReactionAdd', ({ id }, _reactor, { emoji }) =>
    witness({ kind: 'reaction', messageId: id, emoji: emoji.name ?? '' }),
  );
  client.on('threadCreate', ({ id, name }) => witness({ kind: 'thread', id, name }));
  client.on('interactionCreate', (interaction) => {
    answer(interaction).catch(fail);
  });
}

async function connect(client: Client): Promise<string> {
  const ready = new Promise<string>((resolve) => {
    client.once('ready', () => resolve(client.user.id));
  });
  await client.connect();
  return ready;
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const { transport } = target;
  const compress = transport === 'zlib-stream' || transport === 'zstd-stream' ? transport : false;
  const client = new Client({
    auth: `Bot ${target.token}`,
    gateway: {
      intents: INTENTS,
      compress,
      ...(compress === false ? {} : { compressLibrary: 'native' }),
    },
    rest: { baseURL: `${target.apiUrl}/v10` },
  });
  const { rest } = client;
  listen(client, witness);
  return {
    connect: async () => connect(client),
    guilds: async () =>
      client.guilds.map(({ id, name, channels }) => ({
        id,
        name,
        textChannelIds: textChannelIds(channels.map((channel) => channel)),
      })),
    fetchSelf: async () => (await rest.oauth.getCurrentUser()).id,
    async send({ channelId, content, file: { name, base64 } }) {
      const files = [{ name, contents: Buffer.from(base64, 'base64') }];
      return sentMessage(await rest.channels.createMessage(channelId, { content, files }));
    },
    edit: async ({ channelId, messageId, content }) =>
      sentMessage(await rest.channels.editMessage(channelId, messageId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      rest.channels.createReaction(channelId, messageId, emoji),
    delete: async ({ channelId, messageId }) => rest.channels.deleteMessage(channelId, messageId),
    async startThread({ channelId, messageId, name }) {
      const thread = await rest.channels.startThreadFromMessage(channelId, messageId, { name });
      return { id: thread.id, name: thread.name };
    },
    async registerCommand({ guildId, name, description }) {
      const command = { type: ApplicationCommandTypes.CHAT_INPUT, name, description } as const;
      return (await client.application.createGuildCommand(guildId, command)).id;
    },
    async runWebhook({ channelId, name, content }) {
      const { id, token } = await rest.webhooks.create(channelId, { name });
      const message = await rest.webhooks.execute(id, token ?? '', { content, wait: true });
      return { webhookId: id, message: sentMessage(message) };
    },
    async requestMembers({ guildId }) {
      const guild = client.guilds.get(guildId);
      return ((await guild?.fetchMembers()) ?? []).map(({ id }) => id);
    },
    close: async () => client.disconnect(false),
  };
}
