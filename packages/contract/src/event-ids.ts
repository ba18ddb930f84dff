// SPDX-License-Identifier: Apache-2.0
//
// Whose an event is: where in `d` the ids stand that its routing key and envelope carry. Discord
// ("Gateway Events") names them guild_id, channel_id and user_id, but where `d` is the guild, channel or
// user itself they are its `id`.

import { isSnowflake, type Snowflake } from './snowflake.ts';

/** Events whose `d.id` is the guild's. */
export const GUILD_ID_IS_ID: ReadonlySet<string> = new Set([
  'GUILD_CREATE',
  'GUILD_UPDATE',
  'GUILD_DELETE',
]);

/** Events whose `d.id` is the channel's or thread's. */
export const CHANNEL_ID_IS_ID: ReadonlySet<string> = new Set([
  'CHANNEL_CREATE',
  'CHANNEL_UPDATE',
  'CHANNEL_DELETE',
  'THREAD_CREATE',
  'THREAD_UPDATE',
  'THREAD_DELETE',
  'THREAD_MEMBER_UPDATE',
  'THREAD_MEMBERS_UPDATE',
  'VOICE_CHANNEL_STATUS_UPDATE',
  'VOICE_CHANNEL_START_TIME_UPDATE',
]);

/** Events whose `d.id` is the user's. */
export const USER_ID_IS_ID: ReadonlySet<string> = new Set(['USER_UPDATE']);

export type EventIds = {
  readonly guildId: Snowflake | undefined;
  readonly channelId: Snowflake | undefined;
  readonly userId: Snowflake | undefined;
};

type Json = Readonly<Record<string, unknown>>;

/** The ids of an event, from its name and its parsed `d`. */
export function eventIdsFromJson(name: string, d: Json): EventIds {
  const id = idOf(d['id']);
  return {
    guildId: GUILD_ID_IS_ID.has(name) ? id : guildIdOf(name, d),
    channelId: CHANNEL_ID_IS_ID.has(name) ? id : idOf(d['channel_id']),
    userId: USER_ID_IS_ID.has(name) ? id : userIdOf(name, d),
  };
}

/** RATE_LIMITED names the guild in `meta`: it must reach whoever asked. */
function guildIdOf(name: string, d: Json): Snowflake | undefined {
  return idOf(name === 'RATE_LIMITED' ? objectOf(d['meta'])['guild_id'] : d['guild_id']);
}

function userIdOf(name: string, d: Json): Snowflake | undefined {
  const member = name === 'INTERACTION_CREATE' ? objectOf(d['member']) : {};
  return (
    idOf(objectOf(member['user'])['id']) ??
    idOf(d['user_id']) ??
    idOf(objectOf(d['user'])['id']) ??
    idOf(objectOf(d['author'])['id'])
  );
}

/** An id, "0" being none, as on the wire. */
function idOf(value: unknown): Snowflake | undefined {
  return isSnowflake(value) && value !== '0' ? value : undefined;
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}
