// SPDX-License-Identifier: AGPL-3.0-only
// cloudstorm with snowtransfer: `baseHost` names the server; the gateway's address comes from /gateway/bot.
import { Client } from 'cloudstorm';
import {
  type APIInteraction,
  ComponentType,
  type GatewayDispatchPayload,
  GatewayDispatchEvents,
  type GatewayGuildMembersChunkDispatchData,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { SnowTransfer } from 'snowtransfer';
import { BUTTONS, COMMAND, CUSTOM_IDS, INTENTS, MODAL, TEXTS } from '../bot-script.ts';
import type { ConformanceClient, SeenGuild, Target, Witness } from '../conformance-client.ts';
import { sentMessageFromJson, textChannelIds, typedValue } from '../discord-json.ts';

async function answer({ interaction: api }: SnowTransfer, data: APIInteraction): Promise<void> {
  const { id, token, application_id: applicationId } = data;
  if (data.type === InteractionType.ApplicationCommand) {
    if (data.data.name !== COMMAND.name) return;
    await api.createInteractionResponse(id, token, {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { content: TEXTS.answer, components: [BUTTONS] },
    });
    await api.createFollowupMessage(applicationId, token, { content: TEXTS.followUp });
  } else if (data.type === InteractionType.MessageComponent) {
    if (data.data.component_type !== ComponentType.Button) return;
    await api.createInteractionResponse(
      id,
      token,
      data.data.custom_id === CUSTOM_IDS.ask
        ? { type: InteractionResponseType.Modal, data: MODAL }
        : { type: InteractionResponseType.UpdateMessage, data: { content: TEXTS.pressed } },
    );
  } else if (data.type === InteractionType.ModalSubmit) {
    await api.createInteractionResponse(id, token, {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { content: `${TEXTS.submitted}${typedValue(data.data.components)}` },
    });
  }
}

/** Cloudstorm hands on dispatches as they are; this is the bot's own bookkeeping. */
class Dispatches {
  readonly guilds = new Map<string, SeenGuild>();
  readonly ready: Promise<string>;
  readonly #rest: SnowTransfer;
  readonly #witness: Witness;
  readonly #members = new Map<string, string[]>();
  readonly #memberRequests = new Map<string, (userIds: string[]) => void>();
  #userId = '';
  #expected = Number.POSITIVE_INFINITY;
  #becomeReady: (userId: string) => void = () => undefined;

  constructor(rest: SnowTransfer, witness: Witness) {
    this.#rest = rest;
    this.#witness = witness;
    this.ready = new Promise((resolve) => (this.#becomeReady = resolve));
  }

  async membersFor(nonce: string): Promise<string[]> {
    return new Promise((resolve) => this.#memberRequests.set(nonce, resolve));
  }

  handle(packet: GatewayDispatchPayload): void {
    if (packet.t === GatewayDispatchEvents.Ready) {
      this.#userId = packet.d.user.id;
      this.#expected = packet.d.guilds.length;
      this.#check();
    } else if (packet.t === GatewayDispatchEvents.GuildCreate) {
      const { id, name, channels } = packet.d;
      this.guilds.set(id, { id, name, textChannelIds: textChannelIds(channels) });
      this.#check();
    } else if (packet.t === GatewayDispatchEvents.GuildMembersChunk) {
      this.#collectMembers(packet.d);
    } else if (packet.t === GatewayDispatchEvents.InteractionCreate) {
      answer(this.#rest, packet.d).catch((error: unknown) => {
        this.#witness({ kind: 'error', text: String(error) });
      });
    } else {
      this.#see(packet);
    }
  }

  #collectMembers(chunk: GatewayGuildMembersChunkDispatchData): void {
    const { nonce = '', members, chunk_index: index, chunk_count: count } = chunk;
    const userIds = this.#members.get(nonce) ?? [];
    userIds.push(...members.map(({ user }) => user.id));
    this.#members.set(nonce, userIds);
    if (index === count - 1) this.#memberRequests.get(nonce)?.(userIds);
  }

  #see(packet: GatewayDispatchPayload): void {
    const see = this.#witness;
    if (packet.t === GatewayDispatchEvents.Resumed) {
      see({ kind: 'resumed' });
    } else if (packet.t === GatewayDispatchEvents.MessageCreate) {
      see({ kind: 'message', id: packet.d.id, content: packet.d.content });
    } else if (packet.t === GatewayDispatchEvents.MessageUpdate) {
      see({ kind: 'edited', id: packet.d.id, content: packet.d.content });
    } else if (packet.t === GatewayDispatchEvents.MessageDelete) {
      see({ kind: 'deleted', id: packet.d.id });
    } else if (packet.t === GatewayDispatchEvents.MessageReactionAdd) {
      const { message_id: messageId, emoji } = packet.d;
      see({ kind: 'reaction', messageId, emoji: emoji.name ?? '' });
    } else if (packet.t === GatewayDispatchEvents.ThreadCreate) {
      see({ kind: 'thread', id: packet.d.id, name: packet.d.name ?? '' });
    }
  }

  #check(): void {
    if (this.guilds.size >= this.#expected) this.#becomeReady(this.#userId);
  }
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const { origin } = new URL(target.apiUrl);
  const rest = new SnowTransfer(target.token, { baseHost: origin, retryRequests: true });
  const client = new Client(target.token, {
    intents: INTENTS,
    // Its types are those of an older snowtransfer, which it would make for itself.
    snowtransferInstance: rest as never,
    ws: { compress: target.transport === 'zlib-stream', encoding: 'json' },
  });
  const dispatches = new Dispatches(rest, witness);
  client.on('dispatch', (packet) => dispatches.handle(packet));
  client.on('error', (error) => witness({ kind: 'error', text: error.message }));
  let userId = '';
  return {
    async connect() {
      await client.connect();
      userId = await dispatches.ready;
      return userId;
    },
    guilds: async () => [...dispatches.guilds.values()],
    fetchSelf: async () => (await rest.user.getSelf()).id,
    async send({ channelId, content, file: { name, base64 } }) {
      const files = [{ name, file: Buffer.from(base64, 'base64') }];
      return sentMessageFromJson(await rest.channel.createMessage(channelId, { content, files }));
    },
    edit: async ({ channelId, messageId, content }) =>
      sentMessageFromJson(await rest.channel.editMessage(channelId, messageId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      rest.channel.createReaction(channelId, messageId, encodeURIComponent(emoji)),
    delete: async ({ channelId, messageId }) => rest.channel.deleteMessage(channelId, messageId),
    async startThread({ channelId, messageId, name }) {
      const thread = await rest.channel.createThreadWithMessage(channelId, messageId, { name });
      return { id: thread.id, name: thread.name ?? '' };
    },
    registerCommand: async ({ guildId, ...command }) =>
      (await rest.interaction.createGuildApplicationCommand(userId, guildId, command)).id,
    async runWebhook({ channelId, name, content }) {
      const { id, token = '' } = await rest.webhook.createWebhook(channelId, { name });
      const message = await rest.webhook.executeWebhook(id, token, { content }, { wait: true });
      return { webhookId: id, message: sentMessageFromJson(message) };
    },
    async requestMembers({ guildId }) {
      const nonce = `members of ${guildId}`.slice(0, 32);
      const members = dispatches.membersFor(nonce);
      const request = { guild_id: guildId, query: '', limit: 0, nonce };
      await client.shardManager.shards[0]?.requestGuildMembers(request);
      return members;
    },
    close: async () => client.disconnect(),
  };
}
