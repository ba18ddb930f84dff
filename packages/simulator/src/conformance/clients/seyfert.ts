// SPDX-License-Identifier: AGPL-3.0-only
// seyfert: an ApiHandler of its options names the server. Its gateway socket speaks TLS to the default port
// of https whatever the gateway's address says, so that port is set on the agent that this process shares.
import { globalAgent } from 'node:https';
import {
  ApiHandler,
  AttachmentBuilder,
  Client,
  createEvent,
  type ClientEvent,
  type ComponentInteraction,
  type MessageStructure,
} from 'seyfert';
import { BUTTONS, COMMAND, CUSTOM_IDS, INTENTS, LABELS, MODAL, TEXTS } from '../bot-script.ts';
import type {
  ConformanceClient,
  SeenGuild,
  SentMessage,
  Target,
  Witness,
} from '../conformance-client.ts';
import { textChannelIds } from '../discord-json.ts';

type CreateEvent = typeof createEvent<'interactionCreate'>;
type Interaction = Parameters<Parameters<CreateEvent>[0]['run']>[0];
type AnyMessage = Pick<MessageStructure, 'id' | 'content' | 'attachments'>;

function sentMessage({ id, content, attachments }: AnyMessage): SentMessage {
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

// The library's types are its own copy of discord-api-types: equal enums, but not to the compiler.
type Rows = NonNullable<Parameters<ComponentInteraction['write']>[0]['components']>;
const ROWS = [BUTTONS] as unknown as Rows;
// It finds the values of labels only, not of the older action rows.
const INPUT = { type: 4, custom_id: CUSTOM_IDS.field, style: 1 };
const FORM = {
  ...MODAL,
  components: [{ type: 18, label: LABELS.field, component: INPUT }],
} as unknown as Parameters<ComponentInteraction['modal']>[0];

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInput()) {
    if (interaction.data.name !== COMMAND.name) return;
    await interaction.write({ content: TEXTS.answer, components: ROWS });
    await interaction.followup({ content: TEXTS.followUp });
  } else if (interaction.isButton()) {
    if (interaction.customId === CUSTOM_IDS.ask) await interaction.modal(FORM);
    else await interaction.update({ content: TEXTS.pressed });
  } else if (interaction.isModal()) {
    const value = interaction.getInputValue(CUSTOM_IDS.field, true);
    await interaction.write({ content: `${TEXTS.submitted}${String(value)}` });
  }
}

function listen(client: Client, witness: Witness): void {
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  client.events.onFail = (_event, error) => fail(error);
  client.events.set([
    createEvent({ data: { name: 'resumed' }, run: () => witness({ kind: 'resumed' }) }),
    createEvent({
      data: { name: 'messageCreate' },
      run: ({ id, content }) => witness({ kind: 'message', id, content }),
    }),
    createEvent({
      data: { name: 'messageUpdate' },
      run: ([{ id, content }]) => witness({ kind: 'edited', id, content }),
    }),
    createEvent({
      data: { name: 'messageDelete' },
      run: ({ id }) => witness({ kind: 'deleted', id }),
    }),
    createEvent({
      data: { name: 'messageReactionAdd' },
      run: ({ messageId, emoji }) =>
        witness({ kind: 'reaction', messageId, emoji: emoji.name ?? '' }),
    }),
    createEvent({
      data: { name: 'threadCreate' },
      run: ({ id, name }) => witness({ kind: 'thread', id, name }),
    }),
    createEvent({ data: { name: 'interactionCreate' }, run: answer }),
  ] as ClientEvent[]);
}

async function connect(client: Client): Promise<string> {
  const ready = new Promise<string>((resolve) => {
    const botReady = { name: 'botReady', once: true } as const;
    const event = createEvent({ data: botReady, run: ({ id }) => resolve(id) });
    client.events.set([event as ClientEvent]);
  });
  await client.start();
  return ready;
}

function seenGuilds({ cache }: Client): SeenGuild[] {
  return (cache.guilds?.values() ?? []).map(({ id, name }) => ({
    id,
    name,
    textChannelIds: textChannelIds(cache.channels?.values(id) ?? []),
  }));
}

function createSeyfert(target: Target): Client {
  const { origin, pathname, port } = new URL(target.apiUrl);
  Object.assign(globalAgent, { defaultPort: Number(port) });
  const configuration = { token: target.token, intents: INTENTS, locations: { base: '.' } };
  const client = new Client({
    getRC: () => configuration,
    gateway: { compress: target.transport === 'payload' },
  });
  const baseUrl = `${pathname.slice(1)}/v10`;
  client.setServices({ rest: new ApiHandler({ token: target.token, domain: origin, baseUrl }) });
  return client;
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const client = createSeyfert(target);
  listen(client, witness);
  return {
    connect: async () => connect(client),
    guilds: async () => seenGuilds(client),
    fetchSelf: async () => (await client.proxy.users('@me').get()).id,
    async send({ channelId, content, file: { name, base64 } }) {
      const data = Buffer.from(base64, 'base64');
      const file = new AttachmentBuilder().setName(name).setFile('buffer', data);
      return sentMessage(await client.messages.write(channelId, { content, files: [file] }));
    },
    edit: async ({ channelId, messageId, content }) =>
      sentMessage(await client.messages.edit(messageId, channelId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      client.reactions.add(messageId, channelId, emoji),
    delete: async ({ channelId, messageId }) => client.messages.delete(messageId, channelId),
    async startThread({ channelId, messageId, name }) {
      const thread = await client.messages.thread(channelId, messageId, { name });
      return { id: thread.id, name: thread.name };
    },
    async registerCommand({ guildId, ...command }) {
      const application = client.proxy.applications(client.applicationId);
      return (await application.guilds(guildId).commands.post({ body: command })).id;
    },
    async runWebhook({ channelId, name, content }) {
      const { id, token = '' } = await client.webhooks.create(channelId, { name });
      const request = { body: { content }, query: { wait: true } } as const;
      return {
        webhookId: id,
        message: sentMessage(await client.webhooks.writeMessage(id, token, request)),
      };
    },
    async requestMembers({ guildId }) {
      const shard = client.gateway.get(client.gateway.calculateShardId(guildId));
      if (shard === undefined) throw new Error('no shard');
      const request = { guild_id: guildId, query: '', limit: 0 };
      return (await shard.requestGuildMember(request)).members.map(({ user }) => user.id);
    },
    close: async () => client.gateway.disconnectAll(),
  };
}
