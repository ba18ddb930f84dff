// SPDX-License-Identifier: Apache-2.0
// A small bot: a slash command, a button, and a reply to a message.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  type RESTOptions,
  SlashCommandBuilder,
} from 'discord.js';

const greet = new SlashCommandBuilder()
  .setName('greet')
  .setDescription('Greets somebody')
  .addUserOption((option) => option.setName('who').setDescription('Whom').setRequired(true));

async function onInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isButton() && interaction.customId === 'wave') {
    await interaction.update({ content: `${interaction.user.username} waved`, components: [] });
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'greet') {
    const wave = new ButtonBuilder()
      .setCustomId('wave')
      .setLabel('Wave')
      .setStyle(ButtonStyle.Primary);
    await interaction.reply({
      content: `Hello, ${interaction.options.getUser('who', true).username}!`,
      components: [new ActionRowBuilder<ButtonBuilder>().addComponents(wave)],
    });
  }
}

async function onMessage(message: Message): Promise<void> {
  if (message.content === '!ping') await message.reply('Pong!');
}

/** Logs in and resolves when the bot is ready. `rest.api` is Discord's unless told otherwise. */
export async function startBot(token: string, rest: Partial<RESTOptions> = {}): Promise<Client> {
  const intents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.MessageContent,
  ];
  const client = new Client({ intents, rest });
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
  client.on(Events.MessageCreate, (message) => void onMessage(message));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  await client.application?.commands.set([greet]);
  return client;
}
