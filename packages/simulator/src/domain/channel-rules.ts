// SPDX-License-Identifier: AGPL-3.0-only
// What a guild's channel may be: parents, overwrites, and the fields that go with each type.
import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import type { ChannelCreateInput, ChannelEditInput } from '../input/channels.ts';
import type { ChannelRecord, ForumPart, OverwriteRecord, VoicePart } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { permissionsInChannel, permissionsInGuild } from './access.ts';
import { ApiError, type FieldProblem, invalidForm } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { orElse } from './given-values.ts';
import { ALL_PERMISSIONS, has, PERMISSIONS } from './permissions.ts';

/** What creation and change have in common. */
export type ChannelSettings = Omit<ChannelCreateInput, 'name' | 'type'> &
  Partial<Pick<ChannelEditInput, 'name' | 'flags'>> & {
    readonly type?: ChannelCreateInput['type'] | undefined;
  };

const MAX_CHILDREN = 50;

const VOICE_TYPES: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
]);
const FORUM_TYPES: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);
/** Those whose names Discord writes in lower case with hyphens. */
const HYPHENATED: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

export const isForum = (type: ChannelType): boolean => FORUM_TYPES.has(type);

export function channelName(type: ChannelType, name: string): string {
  return HYPHENATED.has(type) ? name.trim().toLowerCase().replaceAll(/\s+/g, '-') : name;
}

/** By the tier of boosts; stages are held lower. */
const MAX_BITRATES = [96_000, 128_000, 256_000, 384_000];
const MAX_STAGE_BITRATE = 64_000;

/** Lengths that differ from type to type. */
export function checkSettings(guild: GuildState, type: ChannelType, input: ChannelSettings): void {
  const problems: FieldProblem[] = [];
  const bitrate = input.bitrate ?? 0;
  const isStage = type === ChannelType.GuildStageVoice;
  if (isStage && bitrate > MAX_STAGE_BITRATE) throw new ApiError('bitrateTooHigh');
  const maxBitrate = MAX_BITRATES[guild.settings.premiumTier] ?? MAX_STAGE_BITRATE;
  const atMost = (field: string, max: number): void => {
    const message = `int value should be less than or equal to ${max}.`;
    problems.push({ path: [field], code: 'NUMBER_TYPE_MAX', message });
  };
  const isVoice = type === ChannelType.GuildVoice;
  if (isVoice && bitrate > maxBitrate) atMost('bitrate', maxBitrate);
  if (isVoice && (input.user_limit ?? 0) > 99) atMost('user_limit', 99);
  if (!isForum(type) && Array.from(input.topic ?? '').length > 1_024) {
    const message = 'Must be 1024 or fewer in length.';
    problems.push({ path: ['topic'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  if (problems.length > 0) throw invalidForm(...problems);
}

/** A category of the guild that has room. */
export function checkParent(
  guild: GuildState,
  parentId: Snowflake,
  child: { readonly id: Snowflake | null; readonly type: ChannelType },
): void {
  const refuse = (code: string, message: string): never => {
    throw invalidForm({ path: ['parent_id'], code, message });
  };
  const parent = guild.channels.get(parentId);
  if (parent === undefined) refuse('CHANNEL_PARENT_INVALID', 'Category does not exist');
  if (parent?.type !== ChannelType.GuildCategory || child.type === ChannelType.GuildCategory) {
    refuse('CHANNEL_PARENT_INVALID_TYPE', 'Not a category');
  }
  const children = [...guild.channels.values()].filter(
    (channel) => channel.parentId === parentId && channel.id !== child.id,
  );
  if (children.length < MAX_CHILDREN) return;
  const message = `Maximum number of channels in category reached (${MAX_CHILDREN})`;
  refuse('CHANNEL_PARENT_MAX_CHANNELS', message);
}

type OverwriteInput = NonNullable<ChannelCreateInput['permission_overwrites']>[number];

export function overwriteFrom({ id, type, allow, deny }: OverwriteInput): OverwriteRecord {
  const known = (bits: string | null | undefined): string =>
    (BigInt(bits ?? 0) & ALL_PERMISSIONS).toString();
  return { id, type, allow: known(allow), deny: known(deny) };
}

/** What an actor may allow and deny in overwrites of a channel, or of a new one (null). */
function grantable(
  ctx: DomainContext,
  actor: Actor,
  { guild, channel }: { readonly guild: GuildState; readonly channel: ChannelRecord | null },
): bigint {
  const inGuild = permissionsInGuild(ctx, actor, guild);
  if (channel === null) return inGuild;
  const inChannel = permissionsInChannel(ctx, actor, { guild, channel });
  const own = channel.overwrites.find(({ id, type }) => type === 1 && id === actor.userId);
  // Somebody to whom the channel itself gives MANAGE_ROLES is free in it.
  const isFree = own !== undefined && has(BigInt(own.allow), PERMISSIONS.ManageRoles);
  return isFree ? ALL_PERMISSIONS : inGuild | inChannel;
}

/** Each role once, and none that is not there. */
function checkTargets(guild: GuildState, wanted: readonly OverwriteRecord[]): void {
  const seen = new Set<Snowflake>();
  for (const [at, { id, type }] of wanted.entries()) {
    if (type === 0 && !guild.roles.has(id)) throw new ApiError('unknownRole');
    if (seen.has(id)) {
      const path = ['permission_overwrites', at, 'id'];
      const message = 'Permission overwrites cannot be duplicated';
      throw invalidForm({ path, code: 'CHANNEL_OVERWRITE_DUPLICATED', message });
    }
    seen.add(id);
  }
}

/** Throws 50013 where overwrites change bits that the actor has not. */
export function checkOverwrites(
  ctx: DomainContext,
  actor: Actor,
  asked: {
    readonly guild: GuildState;
    readonly channel: ChannelRecord | null;
    readonly wanted: readonly OverwriteRecord[];
  },
): void {
  const before = new Map(asked.channel?.overwrites.map((overwrite) => [overwrite.id, overwrite]));
  checkTargets(asked.guild, asked.wanted);
  let changed = 0n;
  for (const { id, allow, deny } of asked.wanted) {
    const old = before.get(id);
    before.delete(id);
    changed |= (BigInt(allow) ^ BigInt(old?.allow ?? 0)) | (BigInt(deny) ^ BigInt(old?.deny ?? 0));
  }
  for (const { allow, deny } of before.values()) changed |= BigInt(allow) | BigInt(deny);
  if (!has(grantable(ctx, actor, asked), changed)) throw new ApiError('missingPermissions');
  const inGuild = permissionsInGuild(ctx, actor, asked.guild);
  const touchesRoles = (changed & PERMISSIONS.ManageRoles) !== 0n;
  // Giving MANAGE_ROLES in a channel is for administrators.
  if (touchesRoles && !has(inGuild, PERMISSIONS.Administrator)) {
    throw new ApiError('missingPermissions');
  }
}

function voicePart(old: VoicePart | undefined, input: ChannelSettings): VoicePart {
  return {
    bitrate: input.bitrate ?? old?.bitrate ?? 64_000,
    userLimit: input.user_limit ?? old?.userLimit ?? 0,
    rtcRegion: input.rtc_region === undefined ? (old?.rtcRegion ?? null) : input.rtc_region,
    videoQualityMode: input.video_quality_mode ?? old?.videoQualityMode ?? 1,
  };
}

function forumPart(
  ctx: DomainContext,
  old: ForumPart | undefined,
  input: ChannelSettings,
): ForumPart {
  const { available_tags: tags, default_reaction_emoji: emoji, default_sort_order: order } = input;
  return {
    availableTags:
      tags === undefined || tags === null
        ? (old?.availableTags ?? [])
        : tags.map((tag) => ({
            id: old?.availableTags.find(({ id }) => id === tag.id)?.id ?? ctx.ids.take(),
            name: tag.name,
            moderated: tag.moderated ?? false,
            emojiId: tag.emoji_id ?? null,
            emojiName: tag.emoji_name ?? null,
          })),
    defaultReactionEmoji:
      emoji === undefined
        ? (old?.defaultReactionEmoji ?? null)
        : emoji && { emojiId: emoji.emoji_id ?? null, emojiName: emoji.emoji_name ?? null },
    defaultSortOrder: order === undefined ? (old?.defaultSortOrder ?? null) : order,
    defaultForumLayout: input.default_forum_layout ?? old?.defaultForumLayout ?? 0,
  };
}

/** IS_SPOILER_CHANNEL, for what has texts and is not for adults. */
const IS_SPOILER = 1 << 21;
const NEVER_SPOILERS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildCategory,
  ChannelType.GuildStageVoice,
]);

/** Docs: Channel Flags, those that a channel of a type may be given. */
function editableFlags(type: ChannelType, nsfw: boolean): number {
  const spoiler = nsfw || NEVER_SPOILERS.has(type) ? 0 : IS_SPOILER;
  const downloads = type === ChannelType.GuildMedia ? ChannelFlags.HideMediaDownloadOptions : 0;
  return spoiler | downloads | (isForum(type) ? ChannelFlags.RequireTag : 0);
}

/** Of the flags that are wanted only those that may be changed. */
export function flagsWith(
  old: number,
  { flags, editable }: { readonly flags: number | undefined; readonly editable: number },
): number {
  return flags === undefined ? old : (old & ~editable) | (flags & editable);
}

/** The channel with the settings that an input gives; of another type's fields none. */
export function withSettings(
  ctx: DomainContext,
  old: ChannelRecord,
  input: ChannelSettings,
): ChannelRecord {
  const type = input.type ?? old.type;
  const overwrites = input.permission_overwrites;
  return {
    ...old,
    type,
    name: input.name === undefined ? old.name : channelName(type, input.name),
    topic: orElse(input.topic, old.topic),
    position: input.position ?? old.position,
    nsfw: input.nsfw ?? old.nsfw,
    rateLimitPerUser: input.rate_limit_per_user ?? old.rateLimitPerUser,
    parentId: orElse(input.parent_id, old.parentId),
    overwrites: overwrites === undefined ? old.overwrites : (overwrites ?? []).map(overwriteFrom),
    defaultAutoArchiveMinutes: orElse(
      input.default_auto_archive_duration,
      old.defaultAutoArchiveMinutes,
    ),
    defaultThreadRateLimitPerUser:
      input.default_thread_rate_limit_per_user ?? old.defaultThreadRateLimitPerUser,
    flags: flagsWith(old.flags, {
      flags: input.flags,
      editable: editableFlags(type, input.nsfw ?? old.nsfw),
    }),
    ...(VOICE_TYPES.has(type) ? { voice: voicePart(old.voice, input) } : {}),
    ...(isForum(type) ? { forum: forumPart(ctx, old.forum, input) } : {}),
  };
}
