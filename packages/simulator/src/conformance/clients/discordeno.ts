// SPDX-License-Identifier: AGPL-3.0-only
// discordeno: the public `rest.baseUrl` names the server. Its proxy option would do so too, but turns the
// library's own rate limiting off. The gateway's address comes from /gateway/bot.
import {
  ApplicationCommandTypes,
  ButtonStyles,
  createBot,
  createDesiredPropertiesObject,
  type DesiredPropertiesBehavior,
  type EventHandlers,
  type InteractionCallbackData,
  InteractionTypes,
  type MessageComponents,
  MessageComponentTypes,
  TextStyles,
  TransportCompression,
} from '@discordeno/bot';
import { COMMAND, CUSTOM_IDS, INTENTS, LABELS, TEXTS } from '../bot-script.ts';
import type {
  ConformanceClient,
  SeenGuild,
  SentMessage,
  Target,
  Transport,
  Witness,
} from '../conformance-client.ts';
import { textChannelIds } from '../discord-json.ts';

const PROPERTIES = createDesiredPropertiesObject({
  attachment: { filename: true, url: true, size: true },
  channel: { id: true, name: true, type: true },
  emoji: { name: true },
  guild: { id: true, name: true, channels: true },
  interaction: { id: true, type: true, token: true, data: true, applicationId: true },
  member: { user: true },
  message: { id: true, content: true, attachments: true },
  user: { id: true },
  webhook: { id: true, token: true },
});

type Properties = typeof PROPERTIES;
type Handlers = EventHandlers<Properties, DesiredPropertiesBehavior.RemoveKey>;
type Interaction = Parameters<Handlers['interactionCreate']>[0];
type Message = Parameters<Handlers['messageCreate']>[0];

const BUTTONS: MessageComponents = [
  {
    type: MessageComponentTypes.ActionRow,
    components: [
      {
        type: MessageComponentTypes.Button,
        style: ButtonStyles.Primary,
        label: LABELS.press,
        customId: CUSTOM_IDS.press,
      },
      {
        type: MessageComponentTypes.Button,
        style: ButtonStyles.Secondary,
        label: LABELS.ask,
        customId: CUSTOM_IDS.ask,
      },
    ],
  },
];

const MODAL: InteractionCallbackData = {
  title: LABELS.modal,
  customId: CUSTOM_IDS.modal,
  components: [
    {
      type: MessageComponentTypes.ActionRow,
      components: [
        {
          type: MessageComponentTypes.InputText,
          style: TextStyles.Short,
          label: LABELS.field,
          customId: CUSTOM_IDS.field,
        },
      ],
    },
  ],
};

const COMPRESSIONS: Readonly<Record<Transport, TransportCompression | null>> = {
  none: null,
  payload: null,
  'zlib-stream': TransportCompression.zlib,
  'zstd-stream': TransportCompression.zstd,
};

function sentMessage({ id, content, attachments }: Message): SentMessage {
  return {
    id: String(id),
    content,
    attachments: (attachments ?? []).map(({ filename, url, size }) => ({
      name: filename,
      url,
      sizeBytes: size,
    })),
  };
}

async function answer(interaction: Interaction): Promise<void> {
  const { data } = interaction;
  if (interaction.type === InteractionTypes.ApplicationCommand) {
    if (data?.name !== COMMAND.name) return;
    await interaction.respond({ content: TEXTS.answer, components: BUTTONS });
    await interaction.respond(TEXTS.followUp);
  } else if (interaction.type === InteractionTypes.MessageComponent) {
    if (data?.customId === CUSTOM_IDS.ask) await interaction.respond(MODAL);
    else await interaction.edit({ content: TEXTS.pressed });
  } else if (interaction.type === InteractionTypes.ModalSubmit) {
    const fields = data?.components?.flatMap(({ components = [] }) => components) ?? [];
    const field = fields.find(({ customId }) => customId === CUSTOM_IDS.field);
    await interaction.respond(`${TEXTS.submitted}${field?.value ?? ''}`);
  }
}

/** What the bot knows: the library keeps nothing by itself. */
class Knowledge {
  readonly guilds = new Map<string, SeenGuild>();
  readonly ready: Promise<string>;
  #expected = new Set<string>();
  #userId = '';
  #becomeReady: (userId: string) => void = () => undefined;

  constructor() {
    this.ready = new Promise((resolve) => (this.#becomeReady = resolve));
  }

  expect(userId: bigint, guildIds: readonly bigint[]): void {
    this.#userId = String(userId);
    this.#expected = new Set(guildIds.map(String));
    this.#check();
  }

  learn(guild: SeenGuild): void {
    this.guilds.set(guild.id, guild);
    this.#check();
  }

  #check(): void {
    const isComplete = [...this.#expected].every((id) => this.guilds.has(id));
    if (this.#userId !== '' && isComplete) this.#becomeReady(this.#userId);
  }
}

function eventHandlers(knowledge: Knowledge, witness: Witness): Partial<Handlers> {
  const fail = (error: unknown): void => witness({ kind: 'error', text: String(error) });
  return {
    ready: ({ user, guilds }) => knowledge.expect(user.id, guilds),
    guildCreate: ({ id, name, channels }) =>
      knowledge.learn({
        id: String(id),
        name,
        textChannelIds: textChannelIds(
          [...(channels?.values() ?? [])].map((channel) => ({
            id: String(channel.id),
            type: channel.type,
          })),
        ),
      }),
    messageCreate: ({ id, content }) => witness({ kind: 'message', id: String(id), content }),
    messageUpdate: ({ id, content }) => witness({ kind: 'edited', id: String(id), content }),
    messageDelete: ({ id }) => witness({ kind: 'deleted', id: String(id) }),
    reactionAdd: ({ messageId, emoji }) =>
      witness({ kind: 'reaction', messageId: String(messageId), emoji: emoji.name ?? '' }),
    threadCreate: ({ id, name }) => witness({ kind: 'thread', id: String(id), name: name ?? '' }),
    interactionCreate: (interaction) => {
      answer(interaction).catch(fail);
    },
  };
}

export async function createClient(target: Target, witness: Witness): Promise<ConformanceClient> {
  const knowledge = new Knowledge();
  const bot = createBot({
    token: target.token,
    intents: INTENTS,
    desiredProperties: PROPERTIES,
    events: eventHandlers(knowledge, witness),
    gateway: {
      compress: target.transport === 'payload',
      transportCompression: COMPRESSIONS[target.transport],
      cache: { requestMembers: { enabled: true } },
    },
  });
  bot.gateway.events.resumed = () => witness({ kind: 'resumed' });
  bot.rest.baseUrl = target.apiUrl;
  const { helpers } = bot;
  return {
    async connect() {
      await bot.start();
      return knowledge.ready;
    },
    guilds: async () => [...knowledge.guilds.values()],
    fetchSelf: async () => String((await helpers.getUser('@me')).id),
    async send({ channelId, content, file: { name, base64 } }) {
      const files = [{ name, blob: new Blob([Buffer.from(base64, 'base64')]) }];
      return sentMessage(await helpers.sendMessage(channelId, { content, files }));
    },
    edit: async ({ channelId, messageId, content }) =>
      sentMessage(await helpers.editMessage(channelId, messageId, { content })),
    react: async ({ channelId, messageId, emoji }) =>
      helpers.addReaction(channelId, messageId, emoji),
    delete: async ({ channelId, messageId }) => helpers.deleteMessage(channelId, messageId),
    async startThread({ channelId, messageId, name }) {
      const options = { name, autoArchiveDuration: 60 } as const;
      const thread = await helpers.startThreadWithMessage(channelId, messageId, options);
      return { id: String(thread.id), name: thread.name ?? '' };
    },
    async registerCommand({ guildId, name, description }) {
      const command = { name, description, type: ApplicationCommandTypes.ChatInput };
      return String((await helpers.createGuildApplicationCommand(command, guildId)).id);
    },
    async runWebhook({ channelId, name, content }) {
      const { id, token } = await helpers.createWebhook(channelId, { name });
      const message = await helpers.executeWebhook(id, token ?? '', { content, wait: true });
      if (message === undefined) throw new Error('the webhook answered with no message');
      return { webhookId: String(id), message: sentMessage(message) };
    },
    async requestMembers({ guildId }) {
      const members = await bot.gateway.requestMembers(guildId, { query: '', limit: 0 });
      return members.map(({ user }) => user.id);
    },
    close: async () => bot.shutdown(),
  };
}
