// SPDX-License-Identifier: AGPL-3.0-only
// What a voice channel says of itself (docs: Set Voice Channel Status); it is no part of the channel.
import { AuditLogEvent, ChannelType } from 'discord-api-types/v10';
import type { Snowflake } from '../store/snowflake.ts';
import { requireInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import { recordAudit } from './audit.ts';
import { findGuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { channelEvent } from './events.ts';
import { PERMISSIONS } from './permissions.ts';

/** Whoever is not in the channel needs to manage it too. */
export function setVoiceStatus(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly channelId: Snowflake; readonly status: string | null },
): void {
  const found = findGuildChannel(ctx, actor, asked.channelId);
  const { channel, guild } = found;
  if (channel.type !== ChannelType.GuildVoice) throw new ApiError('wrongChannelType');
  const isHere = guild.voiceStates.get(actor.userId)?.channelId === channel.id;
  const outside = isHere ? 0n : PERMISSIONS.ManageChannels;
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.SetVoiceChannelStatus | outside });
  const status = asked.status === '' ? null : asked.status;
  if (status === (channel.voiceStatus ?? null)) return;
  ctx.store.guilds.putChannel(guild, { ...channel, voiceStatus: status });
  const data = { id: channel.id, guild_id: guild.id, status };
  ctx.events.push(channelEvent(channel, 'VOICE_CHANNEL_STATUS_UPDATE', data));
  const action =
    status === null
      ? AuditLogEvent.VoiceChannelStatusDelete
      : AuditLogEvent.VoiceChannelStatusCreate;
  const options = { channel_id: channel.id, ...(status === null ? {} : { status }) };
  recordAudit(ctx, actor, { guild, entry: { action, targetId: channel.id, options } });
}
