// SPDX-License-Identifier: AGPL-3.0-only
// A guild's own settings.
import { AuditLogEvent, ChannelType } from 'discord-api-types/v10';
import type { GuildEditInput } from '../input/guild.ts';
import type { GuildSettings, GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { guildView } from '../views/guilds.ts';
import { findGuild, requireInGuild } from './access.ts';
import { ApiError, type FieldProblem, invalidForm } from './api-errors.ts';
import { auditChanges, recordAudit } from './audit.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { orElse } from './given-values.ts';
import { imageHash } from './image-hash.ts';
import { PERMISSIONS } from './permissions.ts';

const TEXT: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** Which kinds of channel a setting can name. */
const CHANNEL_FIELDS = [
  ['afk_channel_id', [ChannelType.GuildVoice]],
  ['system_channel_id', TEXT],
  ['rules_channel_id', TEXT],
  ['public_updates_channel_id', TEXT],
  ['safety_alerts_channel_id', TEXT],
] as const satisfies readonly (readonly [keyof GuildEditInput, readonly ChannelType[]])[];

function checkChannels(guild: GuildState, input: GuildEditInput): void {
  const problems = CHANNEL_FIELDS.flatMap(([field, types]): FieldProblem[] => {
    const id = input[field];
    if (id === undefined || id === null) return [];
    const type = guild.channels.get(id)?.type;
    if (type !== undefined && types.some((one) => one === type)) return [];
    return [{ path: [field], code: 'CHANNEL_INVALID', message: 'Channel does not fit.' }];
  });
  if (problems.length > 0) throw invalidForm(...problems);
}

function withEdit(old: GuildSettings, input: GuildEditInput): GuildSettings {
  const { icon } = input;
  return {
    ...old,
    name: input.name ?? old.name,
    description: orElse(input.description, old.description),
    icon: icon === undefined ? old.icon : icon && imageHash(icon),
    ownerId: input.owner_id ?? old.ownerId,
    afkChannelId: orElse(input.afk_channel_id, old.afkChannelId),
    afkTimeoutS: input.afk_timeout ?? old.afkTimeoutS,
    systemChannelId: orElse(input.system_channel_id, old.systemChannelId),
    systemChannelFlags: input.system_channel_flags ?? old.systemChannelFlags,
    rulesChannelId: orElse(input.rules_channel_id, old.rulesChannelId),
    publicUpdatesChannelId: orElse(input.public_updates_channel_id, old.publicUpdatesChannelId),
    safetyAlertsChannelId: orElse(input.safety_alerts_channel_id, old.safetyAlertsChannelId),
    verificationLevel: input.verification_level ?? old.verificationLevel,
    defaultMessageNotifications:
      input.default_message_notifications ?? old.defaultMessageNotifications,
    explicitContentFilter: input.explicit_content_filter ?? old.explicitContentFilter,
    preferredLocale: input.preferred_locale ?? old.preferredLocale,
    premiumProgressBarEnabled: input.premium_progress_bar_enabled ?? old.premiumProgressBarEnabled,
  };
}

/** Only its owner gives a guild away, and only to a member. */
function checkOwner(guild: GuildState, actor: Actor, ownerId: Snowflake | undefined): void {
  if (ownerId === undefined || ownerId === guild.settings.ownerId) return;
  if (actor.userId !== guild.settings.ownerId) throw new ApiError('missingPermissions');
  if (!guild.members.has(ownerId)) throw new ApiError('unknownMember');
}

function auditedFields(ctx: DomainContext, guild: GuildState): object {
  const { roles: _roles, emojis: _emojis, ...fields } = guildView(ctx, guild);
  return fields;
}

export function editGuild(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly input: GuildEditInput },
): GuildState {
  const { input } = asked;
  const guild = findGuild(ctx, actor, asked.guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ManageGuild });
  checkOwner(guild, actor, input.owner_id);
  checkChannels(guild, input);
  const before = auditedFields(ctx, guild);
  guild.settings = withEdit(guild.settings, input);
  const { icon } = guild.settings;
  if (input.icon && icon !== null) ctx.store.files.put(`icons/${guild.id}/${icon}`, input.icon);
  const changes = auditChanges(before, auditedFields(ctx, guild));
  if (changes.length === 0) return guild;
  ctx.events.push(guildEvent(guild, 'GUILD_UPDATE', guildView(ctx, guild)));
  const entry = { action: AuditLogEvent.GuildUpdate, targetId: guild.id, changes };
  recordAudit(ctx, actor, { guild, entry });
  return guild;
}
