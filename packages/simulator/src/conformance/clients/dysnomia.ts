// SPDX-License-Identifier: AGPL-3.0-only
// @projectdysnomia/dysnomia: REST has options for host, port and scheme; the gateway's address comes from
// /gateway.
import {
  type ActionRow,
  Client,
  CommandInteraction,
  ComponentInteraction,
  Constants,
  type Interaction,
  type InteractionModalContent,
  type Message,
  ModalSubmitInteraction,
} from '@projectdysnomia/dysnomia';
import { BUTTONS, COMMAND, CUSTOM_IDS, INTENTS, MODAL, TEXTS } from '../bot-script.ts';
import type { ConformanceClient, SentMessage, Target, Witness } from '../conformance-client.ts';
import { textChannelIds } from '../discord-json.ts';

type Row = ModalSubmitInteraction['data']['components'][number];

function sentMessage({ id, content, attachments }: Message): SentMessage {
  return {
    id,
    content,
    attachments: [...attachments.values()].map(({ filename, url, size }) => ({
      name: filename,
      url,
      sizeBytes: size,
    })),
  };
}

function typedValue(rows: readonly Row[]): string {
  const fields = rows.flatMap((row) => ('components' in row ? row.components : []));
  return fields.find(({ custom_id: customId }) => customId === CUSTOM_IDS.field)?.value ?? '';
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction instanceof CommandInteraction) {
    if (interaction.data.name !== COMMAND.name) return;
    const components = [BUTTONS] as ActionRow[];
    await interaction.createMessage({ content: TEXTS.answer, components });
    await interaction.createFollowup(TEXTS.followUp);
  } else if (interaction instanceof ComponentInteraction) {
    if (interaction.data.custom_id === CUSTOM_IDS.ask) {
      await interaction.createModal(MODAL as InteractionModalContent);
    } else {
      await interaction.editParent({ content: TEXTS.pressed });
    }
  } else if (interaction instanceof ModalSubmitInteraction) {
    const value = typedValue(interaction.data.components);
    await interaction.createMessage(`${TEXTS.submitted}${value}`);
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
  const client = new Client(`Bot ${target.token}`, {
    gateway: { intents: INTENTS, compress: target.transport === 'zlib-stream' },
    rest: { domain: hostname, port: Number(port), https: false, baseURL: `${pathname}/v10` },
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
      const attachments = [{ filename: name, file: Buffer.from(base64, 'base64') }];
      return sentMessage(await client.createMessage(channelId, { content, attachments }));
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
      const type = Constants.ApplicationCommandTypes.CHAT_INPUT;
      return (await client.createGuildCommand(guildId, { name, description, type })).id;
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
