// SPDX-License-Identifier: AGPL-3.0-only
// The wire shapes of users, members, channels, roles and guilds (Discord API v10).
import type { APIRole, APIUser, RoleFlags, UserFlags } from 'discord-api-types/v10';
import type { Reader } from './domain-event.ts';
import type { StoredChannel, StoredGuild, StoredUser, StoredVoiceState } from './guild.ts';
import type { Population } from './population.ts';
import type { Snowflake } from './snowflake.ts';

const GUILD_PRESENCES = 1 << 8;
// View channels, send messages, read history, connect and speak: what @everyone may do.
const EVERYONE_PERMISSIONS = '3263488';

export function userPayload(user: StoredUser): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.globalName,
    avatar: user.avatar,
    bot: user.bot,
    system: false,
    public_flags: 0 as UserFlags,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
  };
}

/** A member without `user`, as messages carry it. */
export function memberPayload(guild: StoredGuild): Record<string, unknown> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: guild.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

function rolePayload(role: { id: Snowflake; name: string }, position: number): APIRole {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: EVERYONE_PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}

function channelPayload(channel: StoredChannel): Record<string, unknown> {
  const shared = {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    position: channel.position,
    parent_id: channel.parentId,
    permission_overwrites: [],
    flags: 0,
  };
  if (channel.type === 4) return shared;
  if (channel.type === 2) {
    return { ...shared, bitrate: 64_000, user_limit: 0, rtc_region: null, nsfw: false };
  }
  const chat = { topic: null, nsfw: false, last_message_id: null, rate_limit_per_user: 0 };
  return { ...shared, ...chat };
}

/** A voice state as GUILD_CREATE lists it; `channelId` null means the user has left. */
export function voiceStatePayload(
  state: Omit<StoredVoiceState, 'channelId'>,
  channelId: Snowflake | null,
): Record<string, unknown> {
  return {
    user_id: state.userId,
    channel_id: channelId,
    session_id: state.sessionId,
    deaf: false,
    mute: false,
    self_deaf: state.selfDeaf,
    self_mute: state.selfMute,
    self_video: false,
    suppress: false,
    request_to_speak_timestamp: null,
  };
}

/**
 * Without GUILD_PRESENCES, and in guilds above the threshold, Discord lists only the bot itself and
 * members in voice channels.
 */
function visibleMemberIds(guild: StoredGuild, reader: Reader): readonly Snowflake[] {
  const all = (reader.intents & GUILD_PRESENCES) !== 0;
  if (all && guild.memberIds.length <= reader.largeThreshold) return guild.memberIds;
  const own = guild.memberIds.slice(0, 1);
  const inVoice = [...guild.voiceStates.keys()].filter((id) => !own.includes(id));
  return [...own, ...inVoice];
}

export function memberWithUser(
  population: Population,
  guild: StoredGuild,
  userId: Snowflake,
): Record<string, unknown> {
  const user = population.users.get(userId) ?? population.self;
  return { user: userPayload(user), ...memberPayload(guild) };
}

function guildProperties(guild: StoredGuild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    system_channel_id: guild.textChannels[0]?.id ?? null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    vanity_url_code: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    hub_type: null,
    features: [],
    incidents_data: null,
  };
}

/** The `d` of GUILD_CREATE for one reader. */
export function guildPayload(
  population: Population,
  guild: StoredGuild,
  reader: Reader,
): Record<string, unknown> {
  const members = visibleMemberIds(guild, reader);
  const presences = (reader.intents & GUILD_PRESENCES) === 0 ? [] : members;
  return {
    ...guildProperties(guild),
    joined_at: guild.joinedAt,
    large: guild.memberIds.length > reader.largeThreshold,
    unavailable: false,
    member_count: guild.memberIds.length,
    roles: guild.roles.map((role, index) => rolePayload(role, index)),
    emojis: [],
    stickers: [],
    voice_states: [...guild.voiceStates.values()].map((s) => voiceStatePayload(s, s.channelId)),
    members: members.map((userId) => memberWithUser(population, guild, userId)),
    channels: guild.channels.map((channel) => channelPayload(channel)),
    threads: [],
    presences: presences.map((id) => presencePayload(id)),
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function presencePayload(userId: Snowflake): Record<string, unknown> {
  return {
    user: { id: userId },
    status: 'online',
    activities: [],
    client_status: { desktop: 'online' },
  };
}
