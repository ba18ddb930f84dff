// SPDX-License-Identifier: AGPL-3.0-only
// A guild with one of everything in it, whose ids fill the paths and bodies of calls.
import { mintAccessToken } from '../domain/access-tokens.ts';
import { putCommandPermissions } from '../domain/command-permissions.ts';
import { useCommand } from '../domain/command-use.ts';
import type { Actor, DomainContext } from '../domain/context.ts';
import { answerInteraction } from '../domain/interaction-answers.ts';
import { createMessage } from '../domain/messages.ts';
import { addReaction } from '../domain/reactions.ts';
import { setUpUser } from '../domain/setup.ts';
import { changeVoiceState } from '../domain/voice.ts';
import { perform } from '../perform.ts';
import type { Simulator } from '../simulator.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { rest } from './calls.fixture.ts';

export type PathValues = Readonly<Record<string, string>>;

export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const LIKE = '👍';
const SCOPES = [
  'identify',
  'guilds',
  'guilds.join',
  'guilds.members.read',
  'applications.commands.permissions.update',
];

type Make = (path: string, body: unknown) => Promise<string>;

/** Channels, and what is in them. */
async function furnishChannels(make: Make, guildId: string) {
  const channels = `/guilds/${guildId}/channels`;
  const channel_id = await make(channels, { name: 'fuzz' });
  const inChannel = `/channels/${channel_id}`;
  const message_id = await make(`${inChannel}/messages`, { content: 'x' });
  const thread_id = await make(`${inChannel}/messages/${message_id}/threads`, { name: 'thread' });
  const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] };
  const news_id = await make(channels, { name: 'news', type: 5 });
  return {
    channel_id,
    message_id,
    thread_id,
    poll_id: await make(`${inChannel}/messages`, { poll }),
    other_message_id: await make(`${inChannel}/messages`, { content: 'y' }),
    webhook_id: await make(`${inChannel}/webhooks`, { name: 'hook' }),
    role_id: await make(`/guilds/${guildId}/roles`, { name: 'role' }),
    emoji_id: await make(`/guilds/${guildId}/emojis`, { name: 'fuzz', image: PIXEL }),
    news_id,
    news_message_id: await make(`/channels/${news_id}/messages`, { content: 'x' }),
    voice_id: await make(channels, { name: 'voice', type: 2 }),
    stage_id: await make(channels, { name: 'stage', type: 13 }),
  };
}

interface People {
  readonly user: Actor;
  readonly bot: Actor;
  readonly banned: Snowflake;
}

function peopleOf(guild: GuildState, botId: Snowflake): People {
  const [user = botId, banned = botId] = [...guild.members.keys()].filter(
    (id) => id !== botId && id !== guild.settings.ownerId,
  );
  return {
    user: { kind: 'user', userId: user },
    bot: { kind: 'bot', userId: botId, applicationId: botId },
    banned,
  };
}

/** What users do, and what only time or another application would bring about. */
function enact(ctx: DomainContext, people: People, made: PathValues) {
  const { user, bot } = people;
  const idOf = (name: string) => made[name] as Snowflake;
  const channelId = idOf('channel_id');
  const guild = ctx.store.guild(idOf('guild_id')) as GuildState;
  const place = { channelId, messageId: idOf('message_id'), emoji: LIKE };
  for (const actor of [user, bot]) addReaction(ctx, actor, place);
  const said = createMessage(ctx, user, { channelId, input: { content: 'z' } });
  const seat = { guild, selfMute: false, selfDeaf: false };
  changeVoiceState(ctx, user, { ...seat, channelId: idOf('stage_id') });
  changeVoiceState(ctx, bot, { ...seat, channelId: idOf('stage_id') });
  const options = { values: {}, subcommand: [] };
  const use = { channelId, name: 'fuzz', options };
  const [open, answered] = [useCommand(ctx, user, use), useCommand(ctx, user, use)];
  answerInteraction(ctx, answered, { callback: { type: 4, data: { content: 'x' } }, files: [] });
  const { ownerId: userId } = guild.settings;
  const owner: Actor = { kind: 'user', userId, applicationId: bot.userId };
  putCommandPermissions(ctx, owner, {
    place: { guildId: guild.id, applicationId: bot.userId, commandId: idOf('command_id') },
    input: { permissions: [{ id: user.userId, type: 2, permission: true }] },
  });
  const outsider = setUpUser(ctx, { username: 'outsider' }).id;
  const mint = (userId: Snowflake) =>
    mintAccessToken(ctx, { userId, applicationId: bot.userId, scopes: SCOPES }).token;
  return {
    said_id: said.id,
    interaction_id: open.id,
    interaction_token: open.token,
    answered_token: answered.token,
    outsider_id: outsider,
    outsider_token: mint(outsider),
    access_token: mint(user.userId),
    owner_token: mint(owner.userId),
  };
}

/** Makes them and gives them by the names that paths have. */
export async function furnish(simulator: Simulator, guildId: string): Promise<PathValues> {
  const { applicationId, world } = simulator;
  const call = async (path: string, body: unknown, method = 'POST') => {
    const answered = await rest<Record<string, string>>(simulator, method, path, { body });
    if (answered.status >= 300) throw new Error(`${path}: ${JSON.stringify(answered)}`);
    return answered.body;
  };
  const make: Make = async (path, body) => (await call(path, body))['id'] ?? '';
  const made = { guild_id: guildId, ...(await furnishChannels(make, guildId)) };
  const guild = world.store.guild(guildId as Snowflake) as GuildState;
  const people = peopleOf(guild, applicationId as Snowflake);
  await call(`/guilds/${guildId}/bans/${people.banned}`, {}, 'PUT');
  const everyone = `/channels/${made.channel_id}/permissions/${guildId}`;
  await rest(simulator, 'PUT', everyone, { body: { type: 0 } });
  const commands = `/applications/${applicationId}/guilds/${guildId}/commands`;
  const fields = { name: 'fuzz', description: 'x' };
  const invite = await call(`/channels/${made.channel_id}/invites`, {});
  const webhook = world.store.webhooks.get(made.webhook_id as Snowflake);
  const token = webhook?.token ?? '';
  const values = {
    ...made,
    allowed_id: guildId,
    hooked_id: await make(`/webhooks/${made.webhook_id}/${token}?wait=true`, { content: 'x' }),
    application_id: applicationId,
    command_id: await make(commands, fields),
    own_command_id: await make(`/applications/${applicationId}/commands`, fields),
    own_emoji_id: await make(`/applications/${applicationId}/emojis`, {
      name: `e${guildId}`,
      image: PIXEL,
    }),
    webhook_token: token,
    invite_code: invite['code'] ?? '',
    emoji: encodeURIComponent(LIKE),
    overwrite_id: made.role_id,
    answer_id: '1',
    user_id: people.user.userId,
    banned_id: people.banned,
  };
  return { ...values, ...perform(world, (ctx) => enact(ctx, people, values)).result };
}
