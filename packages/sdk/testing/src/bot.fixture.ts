// SPDX-License-Identifier: Apache-2.0
// A bot that answers in every way there is, with discord.js.
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  Partials,
} from 'discord.js';
import type { Discord } from './discord.ts';

const COMMANDS = [
  { name: 'later', description: 'Defers' },
  { name: 'never', description: 'Does not answer' },
  { name: 'forgets', description: 'Defers and forgets' },
  { name: 'form', description: 'Opens a modal' },
  { name: 'menu', description: 'Sends a menu' },
  {
    name: 'say',
    description: 'Says it',
    default_member_permissions: '4',
    options: [{ type: 3, name: 'what', description: 'x', autocomplete: true, required: true }],
  },
  {
    name: 'read',
    description: 'Reads a file',
    options: [
      {
        type: 1,
        name: 'file',
        description: 'x',
        options: [{ type: 11, name: 'file', description: 'x', required: true }],
      },
    ],
  },
  { name: 'Who', type: 2 },
  { name: 'Quote', type: 3 },
];

type Answer = (interaction: ChatInputCommandInteraction) => Promise<unknown>;

const ANSWERS: Readonly<Record<string, Answer>> = {
  async later(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('Done');
    await interaction.followUp('And more');
  },
  forgets: async (interaction) => interaction.deferReply(),
  form: async (interaction) =>
    interaction.showModal({
      customId: 'form',
      title: 'Form',
      components: [{ type: 1, components: [{ type: 4, customId: 'why', style: 1, label: 'Why' }] }],
    }),
  async menu(interaction) {
    const options = [{ label: 'Tea', value: 'tea' }];
    const menu = { type: 3, customId: 'drink', options } as const;
    await interaction.reply({ content: '?', components: [{ type: 1, components: [menu] }] });
  },
  say: async (interaction) => interaction.reply(interaction.options.getString('what', true)),
  async read(interaction) {
    const { name, size } = interaction.options.getAttachment('file', true);
    await interaction.reply(`${interaction.options.getSubcommand()} ${name} ${size}`);
  },
};

async function onPlain(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
): Promise<void> {
  if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join());
  if (interaction.isModalSubmit()) {
    await interaction.reply(interaction.fields.getTextInputValue('why'));
  }
}

async function suggest(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused();
  await interaction.respond([{ name: `${typed}!`, value: typed }]);
}

async function onInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction);
  else if (interaction.isChatInputCommand()) await ANSWERS[interaction.commandName]?.(interaction);
  else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(interaction.targetUser.username);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(interaction.targetMessage.content);
  } else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    await onPlain(interaction);
  }
}

export class Bot implements AsyncDisposable {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  static async start({ apiUrl, token }: Discord): Promise<Bot> {
    const client = new Client({
      intents: 53_608_447,
      // Without it discord.js drops DMs from channels that it does not know.
      partials: [Partials.Channel],
      rest: { api: apiUrl },
    });
    client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
    client.on(Events.MessageCreate, ({ content, author, channel }) => {
      if (author.bot || !channel.isSendable()) return;
      void channel.send(`heard ${content}`);
    });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    await ready;
    await client.application?.commands.set(COMMANDS);
    return new Bot(client);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.destroy();
  }
}
