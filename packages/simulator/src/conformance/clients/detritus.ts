// SPDX-License-Identifier: AGPL-3.0-only
// detritus-client: `rest.baseUrl` names the server, with the version; the gateway's address comes from
// /gateway.
import { ShardClient } from 'detritus-client';
import { COMMAND, CUSTOM_IDS, INTENTS, LABELS, TEXTS } from '../bot-script.ts';
import type {
  ConformanceClient,
  SeenGuild,
  SentMessage,
  Target,
  Witness,
} from '../conformance-client.ts';
import { textChannelIds } from '../discord-json.ts';

type Message = Awaited<ReturnType<ShardClient['rest']['createMessage']>>;
type Interaction = Parameters<ShardClient['interactions']['insert']>[0];

/** Discord's numbers; the library exports them as enums of its own. */
const CALLBACK = { message: 4, updateMessage: 7 } as const;

const ROWS = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: LABELS.press, customId: CUSTOM_IDS.press },
      { type: 2, style: 2, label: LABELS.ask, customId: CUSTOM_IDS.ask },
    ],
  },
];

function sentMessage({ id, content, attachments }: Message): SentMessage {
  return {
    id,
    content,
    attachments: attachments.map(({ filename, url = '', size }) => ({
      name: filename,
      url,
      sizeBytes: size,
    })),
  };
}

async function answer(interaction: Interaction): Promise<void> {
  const { data } = interaction;
  if (data === undefined) return;
  if ('customId' in data) {
    if (data.customId !== CUSTOM_IDS.press) return;
    await interaction.respond(CALLBACK.updateMessage, { content: TEXTS.pressed });
  } else if (data.name === COMMAND.name) {
    await interaction.respond(CALLBACK.message, { content: TEXTS.answer, components: ROWS });
    await interaction.createMessage(TEXTS.followUp);
  }
}

function listen(client: ShardClient, witness: Witness): void {
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  client.on('warn', ({ error }) => fail(error));
  client.on('gatewayResumed', () => witness({ kind: 'resumed' }));
  client.on('messageCreate', ({ message: { id, content } }) =>
    witness({ kind: 'message', id, content }),
  );
  client.on('messageUpdate', ({ messageId, message }) =>
    witness({ kind: 'edited', id: messageId, content: message?.content ?? '' }),
  );
  client.on('messageDelete', ({ messageId }) => witness({ kind: 'deleted', id: messageId }));
  client.on('messageReactionAdd', ({ messageId, reaction }) =>
    witness({ kind: 'reaction', messageId, emoji: reaction.emoji.name }),
  );
  client.on('threadCreate', ({ thread: { id, name } }) => witness({ kind: 'thread', id, name }));
  client.on('interactionCreate', ({ interaction }) => {
    answer(interaction).catch(fail);
  });
}

/** GATEWAY_READY comes before the guilds do. */
async function connect(client: ShardClient): Promise<string> {
  await client.run();
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (client.guilds.some((guild) => guild.unavailable)) return;
      client.removeListener('guildCreate', check);
      resolve();
    };
    client.on('guildCreate', check);
    check();
  });
  return client.userId;
}

function seenGuilds(client: ShardClient): SeenGuild[] {
  return client.guilds.map(({ id, name, channels }) => ({
    id,
    name,
    textChannelIds: textChannelIds(channels.map((channel) => channel)),
  }));
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const client = new ShardClient(target.token, {
    gateway: {
      intents: INTENTS,
      compress: target.transport === 'zlib-stream' ? 'zlib-stream' : 'none',
    },
    rest: { baseUrl: `${target.apiUrl}/v10` },
  });
  const { rest } = client;
  listen(client, witness);
  return {
    connect: async () => connect(client),
    guilds: async () => seenGuilds(client),
    fetchSelf: async () => (await rest.fetchMe()).id,
    async send({ channelId, content, file: { name, base64 } }) {
      const file = { filename: name, value: Buffer.from(base64, 'base64') };
      return sentMessage(await rest.createMessage(channelId, { content, file }));
    },
    edit: async ({ channelId, messageId, content }) =>
      sentMessage(await rest.editMessage(channelId, messageId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      rest.createReaction(channelId, messageId, emoji),
    delete: async ({ channelId, messageId }) => rest.deleteMessage(channelId, messageId),
    async startThread({ channelId, messageId, name }) {
      const options = { name, autoArchiveDuration: 60 };
      const thread = await rest.createChannelMessageThread(channelId, messageId, options);
      return { id: thread.id, name: thread.name };
    },
    async registerCommand({ guildId, ...command }) {
      const { id } = await rest.createApplicationGuildCommand(client.userId, guildId, command);
      return id;
    },
    async runWebhook({ channelId, name, content }) {
      const { id, token } = await rest.createWebhook(channelId, { name });
      const message = await rest.executeWebhook(id, token ?? '', { content, wait: true });
      if (message === null) throw new Error('the webhook answered with no message');
      return { webhookId: id, message: sentMessage(message) };
    },
    async requestMembers({ guildId }) {
      const { members } = await client.requestGuildMembers(guildId, { query: '', limit: 0 });
      return members.map(({ id }) => id);
    },
    close: async () => client.kill(),
  };
}
