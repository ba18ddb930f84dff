// SPDX-License-Identifier: AGPL-3.0-only
// @discordjs/core over @discordjs/rest and @discordjs/ws: `api` names the server, the gateway's address
// comes from /gateway/bot.
import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  Client,
  ComponentType,
  GatewayDispatchEvents,
  type GatewayGuildCreateDispatchData,
  InteractionType,
  type ToEventProps,
} from '@discordjs/core';
import { REST } from '@discordjs/rest';
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { BUTTONS, COMMAND, CUSTOM_IDS, INTENTS, MODAL, TEXTS } from '../bot-script.ts';
import type {
  ConformanceClient,
  SeenGuild,
  SentMessage,
  Target,
  Witness,
} from '../conformance-client.ts';
import { sentMessageFromJson, textChannelIds, typedValue } from '../discord-json.ts';

type Guilds = Map<string, SeenGuild>;

async function answer({ api, data }: ToEventProps<APIInteraction>): Promise<void> {
  const { id, token, application_id: applicationId } = data;
  if (data.type === InteractionType.ApplicationCommand) {
    if (data.data.type !== ApplicationCommandType.ChatInput) return;
    if (data.data.name !== COMMAND.name) return;
    await api.interactions.reply(id, token, { content: TEXTS.answer, components: [BUTTONS] });
    await api.interactions.followUp(applicationId, token, { content: TEXTS.followUp });
  } else if (data.type === InteractionType.MessageComponent) {
    if (data.data.component_type !== ComponentType.Button) return;
    if (data.data.custom_id === CUSTOM_IDS.ask) {
      await api.interactions.createModal(id, token, MODAL);
    } else {
      await api.interactions.updateMessage(id, token, { content: TEXTS.pressed });
    }
  } else if (data.type === InteractionType.ModalSubmit) {
    const content = `${TEXTS.submitted}${typedValue(data.data.components)}`;
    await api.interactions.reply(id, token, { content });
  }
}

function listen(client: Client, gateway: WebSocketManager, witness: Witness): Guilds {
  const guilds: Guilds = new Map();
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  const see = ({ id, name, channels }: GatewayGuildCreateDispatchData): void => {
    guilds.set(id, { id, name, textChannelIds: textChannelIds(channels) });
  };
  gateway.on(WebSocketShardEvents.Error, fail);
  gateway.on(WebSocketShardEvents.Resumed, () => witness({ kind: 'resumed' }));
  client.on(GatewayDispatchEvents.GuildCreate, ({ data }) => see(data));
  client.on(GatewayDispatchEvents.MessageCreate, ({ data: { id, content } }) =>
    witness({ kind: 'message', id, content }),
  );
  client.on(GatewayDispatchEvents.MessageUpdate, ({ data: { id, content } }) =>
    witness({ kind: 'edited', id, content }),
  );
  client.on(GatewayDispatchEvents.MessageDelete, ({ data: { id } }) =>
    witness({ kind: 'deleted', id }),
  );
  client.on(GatewayDispatchEvents.MessageReactionAdd, ({ data }) =>
    witness({ kind: 'reaction', messageId: data.message_id, emoji: data.emoji.name ?? '' }),
  );
  client.on(GatewayDispatchEvents.ThreadCreate, ({ data: { id, name } }) =>
    witness({ kind: 'thread', id, name: name ?? '' }),
  );
  client.on(GatewayDispatchEvents.InteractionCreate, (event) => {
    answer(event).catch(fail);
  });
  return guilds;
}

async function connect(client: Client, gateway: WebSocketManager, guilds: Guilds): Promise<string> {
  const ready = new Promise<string>((resolve) => {
    client.once(GatewayDispatchEvents.Ready, ({ data }) => {
      const expected = data.guilds.length;
      const check = (): void => {
        if (guilds.size < expected) return;
        client.off(GatewayDispatchEvents.GuildCreate, check);
        resolve(data.user.id);
      };
      client.on(GatewayDispatchEvents.GuildCreate, check);
      check();
    });
  });
  await gateway.connect();
  return ready;
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const rest = new REST({ api: target.apiUrl, version: '10' }).setToken(target.token);
  const gateway = new WebSocketManager({
    token: target.token,
    intents: INTENTS,
    rest,
    compression: target.transport === 'zlib-stream' ? CompressionMethod.ZlibNative : null,
    useIdentifyCompression: target.transport === 'payload',
  });
  const client = new Client({ rest, gateway });
  const { api } = client;
  const guilds = listen(client, gateway, witness);
  const sent = (message: APIMessage): SentMessage => sentMessageFromJson(message);
  let userId = '';
  return {
    async connect() {
      userId = await connect(client, gateway, guilds);
      return userId;
    },
    guilds: async () => [...guilds.values()],
    fetchSelf: async () => (await api.users.getCurrent()).id,
    async send({ channelId, content, file: { name, base64 } }) {
      const files = [{ name, data: Buffer.from(base64, 'base64') }];
      return sent(await api.channels.createMessage(channelId, { content, files }));
    },
    edit: async ({ channelId, messageId, content }) =>
      sent(await api.channels.editMessage(channelId, messageId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      api.channels.addMessageReaction(channelId, messageId, emoji),
    delete: async ({ channelId, messageId }) => api.channels.deleteMessage(channelId, messageId),
    async startThread({ channelId, messageId, name }) {
      const thread = await api.channels.createThread(channelId, { name }, messageId);
      return { id: thread.id, name: thread.name };
    },
    async registerCommand({ guildId, ...command }) {
      return (await api.applicationCommands.createGuildCommand(userId, guildId, command)).id;
    },
    async runWebhook({ channelId, name, content }) {
      const { id, token } = await api.channels.createWebhook(channelId, { name });
      const message = await api.webhooks.execute(id, token ?? '', { content, wait: true });
      return { webhookId: id, message: sent(message) };
    },
    async requestMembers({ guildId }) {
      const query = { guild_id: guildId, query: '', limit: 0 };
      const { members } = await client.requestGuildMembers(query);
      return members.map(({ user }) => user.id);
    },
    close: async () => gateway.destroy(),
  };
}
