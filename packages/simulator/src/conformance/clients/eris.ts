// SPDX-License-Identifier: AGPL-3.0-only
// eris: always https with no port for REST, so an agent of its options brings the port along.
import { Agent } from 'node:https';
import {
  type ActionRow,
  Client,
  type ClientEvents,
  CommandInteraction,
  ComponentInteraction,
  Constants,
  type InteractionModal,
  type Message,
  ModalSubmitInteraction,
} from 'eris';
import { BUTTONS, COMMAND, CUSTOM_IDS, INTENTS, MODAL, TEXTS } from '../bot-script.ts';
import type { ConformanceClient, SentMessage, Target, Witness } from '../conformance-client.ts';
import { textChannelIds } from '../discord-json.ts';

type Interaction = ClientEvents['interactionCreate'][0];

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
    const components = [BUTTONS] as ActionRow[];
    await interaction.createMessage({ content: TEXTS.answer, components });
    await interaction.createFollowup(TEXTS.followUp);
  } else if (interaction instanceof ComponentInteraction) {
    if (interaction.data.custom_id === CUSTOM_IDS.ask) {
      await interaction.createModal(MODAL as InteractionModal);
    } else {
      await interaction.editParent({ content: TEXTS.pressed });
    }
  } else if (interaction instanceof ModalSubmitInteraction) {
    const fields = interaction.data.components.flatMap(({ components }) => components);
    const field = fields.find(({ custom_id: customId }) => customId === CUSTOM_IDS.field);
    await interaction.createMessage(`${TEXTS.submitted}${field?.value ?? ''}`);
  }
}

function listen(client: Client, witness: Witness): void {
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  client.on('error', fail);
  client.on('shardResume', () => witness({ kind: 'resumed' }));
  client.on('messageCreate', ({ id, content }) => witness({ kind: 'message', id, content }));
  client.on('messageUpdate', ({ id, content }) => witness({ kind: 'edited', id, content }));
  client.on('messageDelete', ({ id }) => witness({ kind: 'deleted', id }));
  client.on('messageReactionAdd', ({ id }, { name }) =>
    witness({ kind: 'reaction', messageId: id, emoji: name }),
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
  const { hostname, port, pathname } = new URL(target.apiUrl);
  const agent = Object.assign(new Agent(), { defaultPort: Number(port) });
  const client = new Client(`Bot ${target.token}`, {
    intents: INTENTS,
    compress: target.transport === 'zlib-stream',
    rest: { domain: hostname, baseURL: `${pathname}/v10`, agent },
  });
  listen(client, witness);
  return {
    connect: async () => connect(client),
    guilds: async () =>
      client.guilds.map(({ id, name, channels }) => ({
        id,
        name,
        textChannelIds: textChannelIds(channels.map((channel) => channel)),
      })),
    fetchSelf: async () => (await client.getSelf()).id,
    async send({ channelId, content, file: { name, base64 } }) {
      const file = { name, file: Buffer.from(base64, 'base64') };
      return sentMessage(await client.createMessage(channelId, { content }, file));
    },
    edit: async ({ channelId, messageId, content }) =>
      sentMessage(await client.editMessage(channelId, messageId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      client.addMessageReaction(channelId, messageId, emoji),
    delete: async ({ channelId, messageId }) => client.deleteMessage(channelId, messageId),
    async startThread({ channelId, messageId, name }) {
      const options = { name, autoArchiveDuration: 60 } as const;
      const thread = await client.createThreadWithMessage(channelId, messageId, options);
      return { id: thread.id, name: thread.name };
    },
    async registerCommand({ guildId, name, description }) {
      const command = {
        name,
        description,
        type: Constants.ApplicationCommandTypes.CHAT_INPUT,
      };
      return (await client.createGuildCommand(guildId, command)).id;
    },
    async runWebhook({ channelId, name, content }) {
      const { id, token } = await client.createChannelWebhook(channelId, { name });
      const message = await client.executeWebhook(id, token ?? '', { content, wait: true });
      return { webhookId: id, message: sentMessage(message) };
    },
    async requestMembers({ guildId }) {
      const guild = client.guilds.get(guildId);
      return ((await guild?.fetchMembers()) ?? []).map(({ id }) => id);
    },
    close: async () => client.disconnect({ reconnect: false }),
  };
}
