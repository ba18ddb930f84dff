// SPDX-License-Identifier: AGPL-3.0-only
// Invites on the wire.
import {
  type APIExtendedInvite,
  type APIInvite,
  type GuildFeature,
  InviteType,
} from 'discord-api-types/v10';
import { isoTime, type ViewContext } from '../domain/context.ts';
import type { GuildState } from '../store/guild.ts';
import type { InviteRecord } from '../store/interaction.ts';
import { userViewOf } from './users.ts';

/** Null for those that never expire. */
export function inviteExpiresAtMs({ createdAtMs, maxAgeS }: InviteRecord): number | null {
  return maxAgeS === 0 ? null : createdAtMs + maxAgeS * 1_000;
}

function expiresAt(invite: InviteRecord): string | null {
  const atMs = inviteExpiresAtMs(invite);
  return atMs === null ? null : isoTime(atMs);
}

function guildPart({ id, settings }: GuildState): NonNullable<APIInvite['guild']> {
  return {
    id,
    name: settings.name,
    icon: settings.icon,
    splash: settings.splash,
    banner: settings.banner,
    description: settings.description,
    features: settings.features as GuildFeature[],
    verification_level: settings.verificationLevel,
    vanity_url_code: null,
    nsfw_level: settings.nsfwLevel,
    premium_subscription_count: 0,
  };
}

/** As anybody sees it. */
export function inviteView(
  context: ViewContext,
  guild: GuildState,
  invite: InviteRecord,
): APIInvite {
  const channel = guild.channels.get(invite.channelId);
  return {
    type: InviteType.Guild,
    code: invite.code,
    guild: guildPart(guild),
    channel:
      channel === undefined ? null : { id: channel.id, name: channel.name, type: channel.type },
    inviter: userViewOf(context, invite.inviterId),
    expires_at: expiresAt(invite),
  };
}

/** As those see it who manage invites. */
export function extendedInviteView(
  context: ViewContext,
  guild: GuildState,
  invite: InviteRecord,
): APIExtendedInvite {
  return { ...inviteView(context, guild, invite), ...useOf(invite) };
}

function useOf(invite: InviteRecord) {
  return {
    uses: invite.uses,
    max_uses: invite.maxUses,
    max_age: invite.maxAgeS,
    temporary: invite.temporary,
    created_at: isoTime(invite.createdAtMs),
  };
}

/** The `d` of INVITE_CREATE. */
export function inviteCreatedView(context: ViewContext, invite: InviteRecord): object {
  return {
    type: InviteType.Guild,
    code: invite.code,
    channel_id: invite.channelId,
    guild_id: invite.guildId,
    inviter: userViewOf(context, invite.inviterId),
    expires_at: expiresAt(invite),
    ...useOf(invite),
  };
}
