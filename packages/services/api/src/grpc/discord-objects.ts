// SPDX-License-Identifier: AGPL-3.0-only
// Discord's messages and channels as discord_api has them.
import { embedFromJson } from './embeds.ts';
import { discord_api } from './generated/messages.js';
import { id, list, number, part, text } from './json-fields.ts';

type Json = Readonly<Record<string, unknown>>;

const { Type } = discord_api.Channel;

/** By Discord's number. */
const CHANNEL_TYPES: readonly discord_api.Channel.Type[] = [
  Type.GUILD_TEXT,
  Type.DM,
  Type.GUILD_VOICE,
  Type.GROUP_DM,
  Type.GUILD_CATEGORY,
  Type.GUILD_NEWS,
];

/** `guildId`: where Discord's answer does not say it. */
export function channelFromJson(channel: Json, guildId?: string): discord_api.Channel.$Properties {
  const { type } = channel;
  return {
    id: id(channel['id']),
    type: CHANNEL_TYPES[Number.isInteger(type) ? (type as number) : -1] ?? Type.UNDEFINED,
    guildId: id(channel['guild_id'] ?? guildId),
    position: number(channel['position']),
    name: text(channel['name']),
    topic: text(channel['topic']),
    nsfw: channel['nsfw'] === true,
    lastMessageId: id(channel['last_message_id']),
    parentId: id(channel['parent_id']),
  };
}

/** `guildId`: where Discord's answer does not say it. */
export function messageFromJson(message: Json, guildId?: string): discord_api.Message.$Properties {
  return {
    id: id(message['id']),
    channelId: id(message['channel_id']),
    guildId: id(message['guild_id'] ?? guildId),
    author: part(message['author'], userFromJson),
    member: part(message['member'], memberFromJson),
    content: text(message['content']),
    tts: message['tts'] === true,
    mentionEveryone: message['mention_everyone'] === true,
    embeds: list(message['embeds']).map(embedFromJson),
    pinned: message['pinned'] === true,
    webhookId: id(message['webhook_id']),
  };
}

function memberFromJson(member: Json): discord_api.GuildMember.$Properties {
  return {
    user: part(member['user'], userFromJson),
    nick: text(member['nick']),
    deaf: member['deaf'] === true,
    mute: member['mute'] === true,
    pending: member['pending'] === true,
  };
}

function userFromJson(user: Json): discord_api.User.$Properties {
  return {
    id: id(user['id']),
    username: text(user['username']),
    discriminator: text(user['discriminator']),
    avatar: text(user['avatar']),
    bot: user['bot'] === true,
    system: user['system'] === true,
    publicFlags: number(user['public_flags']),
  };
}
