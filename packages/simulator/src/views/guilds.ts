// SPDX-License-Identifier: AGPL-3.0-only
// Guilds, roles and voice states on the wire.
import {
  type APIEmoji,
  type APIGuild,
  type APIGuildPreview,
  type APIRole,
  type APIVoiceState,
  type GuildFeature,
  type Locale,
  type RESTAPIPartialCurrentUserGuild,
} from 'discord-api-types/v10';
import { isoTime, type ViewContext } from '../domain/context.ts';
import { type DomainEvent, guildEvent, type Reader } from '../domain/events.ts';
import { canView, channelSight, guildPermissions, isThreadType } from '../domain/permissions.ts';
import type { EmojiRecord, GuildState, RoleRecord, VoiceStateRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView, hiddenChannelView, threadMemberView } from './channels.ts';
import { memberView, memberViewOf, presenceView, userViewOf } from './users.ts';

export { isVoiceType } from '../domain/permissions.ts';

const GUILD_PRESENCES = 1 << 8;

export function roleView(role: RoleRecord): APIRole {
  return {
    id: role.id,
    name: role.name,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: role.hoist,
    icon: role.icon,
    unicode_emoji: role.unicodeEmoji,
    position: role.position,
    permissions: role.permissions,
    managed: role.managed,
    mentionable: role.mentionable,
    flags: role.flags,
    ...(role.botId === undefined ? {} : { tags: { bot_id: role.botId } }),
  };
}

export function emojiView(context: ViewContext, emoji: EmojiRecord): APIEmoji {
  return {
    id: emoji.id,
    name: emoji.name,
    roles: [...emoji.roleIds],
    user: userViewOf(context, emoji.userId),
    require_colons: true,
    managed: false,
    animated: emoji.animated,
    available: emoji.available,
  };
}

/** A voice state as GUILD_CREATE lists it; `channelId` null means that the user has left. */
export function voiceStateView(
  state: VoiceStateRecord,
  channelId: Snowflake | null,
  member: { readonly deaf: boolean; readonly mute: boolean } | undefined,
): APIVoiceState {
  return {
    user_id: state.userId,
    channel_id: channelId,
    session_id: state.sessionId,
    deaf: member?.deaf ?? false,
    mute: member?.mute ?? false,
    self_deaf: state.selfDeaf,
    self_mute: state.selfMute,
    self_video: false,
    suppress: state.suppress,
    request_to_speak_timestamp:
      state.requestToSpeakAtMs === null ? null : isoTime(state.requestToSpeakAtMs),
  };
}

/** GET of a guild; GUILD_CREATE has more. */
export function guildView(context: ViewContext, guild: GuildState): APIGuild {
  const { settings } = guild;
  return {
    id: guild.id,
    name: settings.name,
    icon: settings.icon,
    splash: settings.splash,
    discovery_splash: settings.discoverySplash,
    banner: settings.banner,
    description: settings.description,
    owner_id: settings.ownerId,
    region: 'deprecated',
    afk_channel_id: settings.afkChannelId,
    afk_timeout: settings.afkTimeoutS as APIGuild['afk_timeout'],
    application_id: null,
    system_channel_id: settings.systemChannelId,
    system_channel_flags: settings.systemChannelFlags,
    rules_channel_id: settings.rulesChannelId,
    public_updates_channel_id: settings.publicUpdatesChannelId,
    safety_alerts_channel_id: settings.safetyAlertsChannelId,
    widget_enabled: settings.widgetEnabled,
    widget_channel_id: settings.widgetChannelId,
    verification_level: settings.verificationLevel,
    default_message_notifications: settings.defaultMessageNotifications,
    explicit_content_filter: settings.explicitContentFilter,
    mfa_level: settings.mfaLevel,
    nsfw_level: settings.nsfwLevel,
    premium_tier: settings.premiumTier,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: settings.premiumProgressBarEnabled,
    preferred_locale: settings.preferredLocale as Locale,
    vanity_url_code: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    hub_type: null,
    features: settings.features as GuildFeature[],
    incidents_data: null,
    roles: [...guild.roles.values()].map(roleView),
    emojis: [...guild.emojis.values()].map((emoji) => emojiView(context, emoji)),
    stickers: [],
  };
}

/** What those see who are not in a guild. */
export function guildPreviewView(context: ViewContext, guild: GuildState): APIGuildPreview {
  const { settings } = guild;
  return {
    id: guild.id,
    name: settings.name,
    icon: settings.icon,
    splash: settings.splash,
    discovery_splash: settings.discoverySplash,
    emojis: [...guild.emojis.values()].map((emoji) => emojiView(context, emoji)),
    features: settings.features as GuildFeature[],
    approximate_member_count: guild.members.size,
    approximate_presence_count: 0,
    description: settings.description,
    stickers: [],
  };
}

export function currentUserGuildView(
  guild: GuildState,
  userId: Snowflake,
  nowMs: number,
): RESTAPIPartialCurrentUserGuild {
  const { settings } = guild;
  return {
    id: guild.id,
    name: settings.name,
    icon: settings.icon,
    banner: settings.banner,
    owner: settings.ownerId === userId,
    permissions: guildPermissions(guild, userId, nowMs).toString(),
    features: settings.features as GuildFeature[],
  };
}

/** Docs: beyond it a guild lists few members, whatever the intents. */
const MAX_LISTED_GUILD = 75_000;

/**
 * The bot itself and members in voice channels; with GUILD_PRESENCES all, and above the threshold those with
 * a role or a nickname (docs: Request Guild Members; nobody else is online there).
 */
function visibleMemberIds(guild: GuildState, reader: Reader): readonly Snowflake[] {
  const { size } = guild.members;
  const isOpen = (reader.intents & GUILD_PRESENCES) !== 0 && size <= MAX_LISTED_GUILD;
  if (isOpen && size <= reader.largeThreshold) return [...guild.members.keys()];
  const listed = new Set([reader.userId, ...guild.voiceStates.keys()]);
  if (!isOpen) return [...listed];
  for (const [id, { roleIds, nick }] of guild.members) {
    if (roleIds.length > 0 || nick !== null) listed.add(id);
  }
  return [...listed];
}

/** Active threads that the reader may see, as its member where it has joined. */
function visibleThreads(context: ViewContext, guild: GuildState, userId: Snowflake): unknown[] {
  // A timeout takes no sight away, so that the time does not matter.
  const who = { userId, nowMs: 0 };
  return [...guild.channels.values()]
    .filter((channel) => isThreadType(channel.type) && channel.thread?.archived === false)
    .filter((channel) => canView(guild, channel, who))
    .map((channel) => {
      const member = guild.threadMembers.get(channel.id)?.get(userId);
      const view = channelView(context, channel);
      const ids = { threadId: channel.id, userId };
      return member === undefined ? view : { ...view, member: threadMemberView(ids, member) };
    });
}

/** The `d` of GUILD_CREATE for one reader. All channels are in it; of those it cannot view, little else. */
export function guildCreateView(
  context: ViewContext,
  guild: GuildState,
  reader: Reader,
): Record<string, unknown> {
  const members = visibleMemberIds(guild, reader);
  const presences = (reader.intents & GUILD_PRESENCES) === 0 ? [] : members;
  const self = guild.members.get(reader.userId);
  const channels = [...guild.channels.values()].filter(({ type }) => !isThreadType(type));
  const isShown = channelSight(guild, reader.userId);
  return {
    ...guildView(context, guild),
    joined_at: isoTime(self?.joinedAtMs ?? 0),
    large: guild.members.size > reader.largeThreshold,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [...guild.voiceStates.values()].map((state) =>
      voiceStateView(state, state.channelId, guild.members.get(state.userId)),
    ),
    members: members.flatMap((id) => memberViewOf(context, guild, id) ?? []),
    channels: channels.map((channel) =>
      isShown(channel) ? channelView(context, channel) : hiddenChannelView(channel),
    ),
    threads: visibleThreads(context, guild, reader.userId),
    presences: presences.map((id) => presenceView(id)),
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

const VIEW_INTENTS = GUILD_PRESENCES;

/** GUILD_CREATE: to the bots in the guild, or to one application alone. */
export function guildCreated(
  context: ViewContext,
  guild: GuildState,
  applicationId?: Snowflake,
): DomainEvent {
  const event = guildEvent(guild, 'GUILD_CREATE', null);
  const audience = { kind: 'application', applicationId, guildId: guild.id } as const;
  return {
    ...event,
    ...(applicationId === undefined ? {} : { audience: { ...audience, applicationId } }),
    view: {
      key: ({ intents, largeThreshold, userId }) =>
        `${intents & VIEW_INTENTS}/${largeThreshold}/${userId}`,
      render: (reader) => guildCreateView(context, guild, reader),
    },
  };
}

/** VOICE_STATE_UPDATE's `d`. */
export function voiceStateUpdateView(
  context: ViewContext,
  guild: GuildState,
  state: VoiceStateRecord & { readonly leftChannel?: boolean },
): Record<string, unknown> {
  const member = guild.members.get(state.userId);
  return {
    guild_id: guild.id,
    ...(member === undefined ? {} : { member: memberView(context, state.userId, member) }),
    ...voiceStateView(state, state.leftChannel === true ? null : state.channelId, member),
  };
}
