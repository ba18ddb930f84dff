// SPDX-License-Identifier: AGPL-3.0-only
// Shapes of what guild resources answer (docs: Channel, Guild, User): a field too many or too few fails.
import { z } from 'zod';

export const id = z.string().regex(/^\d{17,20}$/);
const time = z.iso.datetime({ offset: true });
const bits = z.string().regex(/^\d+$/);

export const user = z.strictObject({
  id,
  username: z.string(),
  discriminator: z.string(),
  global_name: z.string().nullable(),
  avatar: z.string().nullable(),
  bot: z.boolean(),
  system: z.boolean(),
  public_flags: z.int(),
  banner: z.string().nullable(),
  accent_color: z.null(),
  avatar_decoration_data: z.null(),
});

export const member = z.strictObject({
  user,
  nick: z.string().nullable(),
  avatar: z.string().nullable(),
  banner: z.string().nullable(),
  roles: z.array(id),
  joined_at: time,
  premium_since: z.null(),
  deaf: z.boolean(),
  mute: z.boolean(),
  flags: z.int(),
  pending: z.boolean(),
  communication_disabled_until: time.nullable(),
});

export const overwrite = z.strictObject({
  id,
  type: z.literal([0, 1]),
  allow: bits,
  deny: bits,
});

const base = { id, guild_id: id, name: z.string(), parent_id: id.nullable(), flags: z.int() };

const home = {
  ...base,
  position: z.int(),
  permission_overwrites: z.array(overwrite),
  nsfw: z.boolean(),
};

const written = {
  last_message_id: id.nullable(),
  last_pin_timestamp: time.optional(),
  rate_limit_per_user: z.int(),
};

const text = {
  ...home,
  ...written,
  topic: z.string().nullable(),
  default_auto_archive_duration: z.int().optional(),
  default_thread_rate_limit_per_user: z.int().optional(),
};

const tag = z.strictObject({
  id,
  name: z.string(),
  moderated: z.boolean(),
  emoji_id: id.nullable(),
  emoji_name: z.string().nullable(),
});

/** Any channel of a guild but threads. */
export const channel = z.discriminatedUnion('type', [
  z.strictObject({ ...text, type: z.literal([0, 5]) }),
  z.strictObject({ ...home, type: z.literal(4) }),
  z.strictObject({
    ...home,
    ...written,
    type: z.literal([2, 13]),
    bitrate: z.int(),
    user_limit: z.int(),
    rtc_region: z.string().nullable(),
    video_quality_mode: z.int(),
  }),
  z.strictObject({
    ...text,
    type: z.literal([15, 16]),
    available_tags: z.array(tag),
    default_reaction_emoji: z
      .strictObject({ emoji_id: id.nullable(), emoji_name: z.string().nullable() })
      .nullable(),
    default_sort_order: z.int().nullable(),
    default_forum_layout: z.int(),
  }),
]);

const threadFields = {
  /** One's own, in the thread as one gets it. */
  member: z.looseObject({ id, user_id: id, join_timestamp: time, flags: z.int() }).optional(),
  ...base,
  ...written,
  type: z.literal([10, 11, 12]),
  owner_id: id,
  message_count: z.int(),
  total_message_sent: z.int(),
  member_count: z.int(),
  applied_tags: z.array(id).optional(),
  thread_metadata: z.strictObject({
    archived: z.boolean(),
    archive_timestamp: time,
    auto_archive_duration: z.literal([60, 1_440, 4_320, 10_080]),
    locked: z.boolean(),
    create_timestamp: time,
    invitable: z.boolean().optional(),
  }),
};

export const thread = z.strictObject(threadFields);

/** The answer to a post: the thread with its first message. */
export const post = z.strictObject({
  ...threadFields,
  message: z.looseObject({ id, channel_id: id, content: z.string() }),
});

export const threadMember = z.strictObject({
  id,
  user_id: id,
  join_timestamp: time,
  flags: z.int(),
  member: member.optional(),
});

export const threadList = z.strictObject({
  threads: z.array(thread),
  members: z.array(threadMember),
});

export const archivedList = z.strictObject({ ...threadList.shape, has_more: z.boolean() });

export const role = z.strictObject({
  id,
  name: z.string(),
  color: z.int(),
  colors: z.strictObject({
    primary_color: z.int(),
    secondary_color: z.null(),
    tertiary_color: z.null(),
  }),
  hoist: z.boolean(),
  icon: z.string().nullable(),
  unicode_emoji: z.string().nullable(),
  position: z.int(),
  permissions: bits,
  managed: z.boolean(),
  mentionable: z.boolean(),
  flags: z.int(),
  tags: z.strictObject({ bot_id: id }).optional(),
});

export const ban = z.strictObject({ reason: z.string().nullable(), user });

export const bulkBanned = z.strictObject({ banned_users: z.array(id), failed_users: z.array(id) });

export const nothing = z.undefined();

export const webhook = z.strictObject({
  id,
  type: z.literal(1),
  guild_id: id,
  channel_id: id,
  name: z.string(),
  avatar: z.string().nullable(),
  application_id: id.nullable(),
  token: z.string().length(68),
  url: z.url(),
  user: user.optional(),
});

export const invite = z.strictObject({
  type: z.literal(0),
  code: z.string().regex(/^\w{8}$/),
  guild: z.strictObject({
    id,
    name: z.string(),
    icon: z.string().nullable(),
    splash: z.string().nullable(),
    banner: z.string().nullable(),
    description: z.string().nullable(),
    features: z.array(z.string()),
    verification_level: z.int(),
    vanity_url_code: z.null(),
    nsfw_level: z.int(),
    premium_subscription_count: z.int(),
  }),
  channel: z.strictObject({ id, name: z.string(), type: z.int() }),
  inviter: user,
  expires_at: time.nullable(),
  approximate_member_count: z.int().optional(),
  approximate_presence_count: z.int().optional(),
});

export const extendedInvite = z.strictObject({
  ...invite.shape,
  uses: z.int(),
  max_uses: z.int(),
  max_age: z.int(),
  temporary: z.boolean(),
  created_at: time,
});

export const guildEmoji = z.strictObject({
  id,
  name: z.string(),
  roles: z.array(id),
  user,
  require_colons: z.boolean(),
  managed: z.boolean(),
  animated: z.boolean(),
  available: z.boolean(),
});

const auditEntry = z.strictObject({
  id,
  user_id: id,
  target_id: id.nullable(),
  action_type: z.int(),
  reason: z.string().optional(),
  options: z.record(z.string(), z.string()).optional(),
  changes: z
    .array(
      z.strictObject({
        key: z.string(),
        old_value: z.unknown().optional(),
        new_value: z.unknown().optional(),
      }),
    )
    .optional(),
});

export const auditLog = z.strictObject({
  audit_log_entries: z.array(auditEntry),
  users: z.array(user),
  threads: z.array(thread),
  webhooks: z.array(webhook.omit({ token: true, url: true, user: true })),
  integrations: z.array(z.never()),
  application_commands: z.array(z.never()),
  auto_moderation_rules: z.array(z.never()),
  guild_scheduled_events: z.array(z.never()),
});

const images = z.string().nullable();
const channelId = id.nullable();

export const guild = z.strictObject({
  id,
  name: z.string(),
  icon: images,
  splash: images,
  discovery_splash: images,
  banner: images,
  description: z.string().nullable(),
  owner_id: id,
  region: z.string(),
  afk_channel_id: channelId,
  afk_timeout: z.int(),
  application_id: z.null(),
  system_channel_id: channelId,
  system_channel_flags: z.int(),
  rules_channel_id: channelId,
  public_updates_channel_id: channelId,
  safety_alerts_channel_id: channelId,
  widget_enabled: z.boolean(),
  widget_channel_id: channelId,
  verification_level: z.int(),
  default_message_notifications: z.int(),
  explicit_content_filter: z.int(),
  mfa_level: z.int(),
  nsfw_level: z.int(),
  premium_tier: z.int(),
  premium_subscription_count: z.int(),
  premium_progress_bar_enabled: z.boolean(),
  preferred_locale: z.string(),
  vanity_url_code: z.null(),
  max_members: z.int(),
  max_presences: z.null(),
  max_video_channel_users: z.int(),
  max_stage_video_channel_users: z.int(),
  hub_type: z.null(),
  features: z.array(z.string()),
  incidents_data: z.null(),
  roles: z.array(role),
  emojis: z.array(guildEmoji),
  stickers: z.array(z.never()),
  approximate_member_count: z.int().optional(),
  approximate_presence_count: z.int().optional(),
});

export const voiceState = z.strictObject({
  guild_id: id,
  channel_id: id,
  user_id: id,
  member,
  session_id: z.string(),
  deaf: z.boolean(),
  mute: z.boolean(),
  self_deaf: z.boolean(),
  self_mute: z.boolean(),
  self_video: z.boolean(),
  suppress: z.boolean(),
  request_to_speak_timestamp: time.nullable(),
});

export const ownUser = z.strictObject({
  ...user.shape,
  flags: z.int(),
  mfa_enabled: z.boolean(),
  locale: z.string(),
  verified: z.boolean(),
  email: z.null(),
  premium_type: z.int(),
});
