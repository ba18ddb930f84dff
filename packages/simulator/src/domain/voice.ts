// SPDX-License-Identifier: AGPL-3.0-only
// Joining, moving in and leaving voice channels.
import { ChannelType } from 'discord-api-types/v10';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState, VoiceStateRecord } from '../store/guild.ts';
import { HEX } from '../store/random.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { isVoiceType, voiceStateUpdateView } from '../views/guilds.ts';
import { permissionsInChannel } from './access.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { has, PERMISSIONS } from './permissions.ts';
import { withSightOf } from './sight.ts';

export interface VoiceStateChange {
  readonly guild: GuildState;
  readonly channelId: Snowflake | null;
  readonly selfMute: boolean;
  readonly selfDeaf: boolean;
}

/** The channel of those who are in none yet. */
const NOWHERE = '0' as Snowflake;

/** Voice servers that are named here do not exist. */
const ENDPOINT = 'voice.invalid:443';

function announceServer(ctx: DomainContext, actor: Actor, guild: GuildState): void {
  if (actor.applicationId === undefined) return;
  const audience = {
    kind: 'application',
    applicationId: actor.applicationId,
    guildId: guild.id,
  } as const;
  const token = ctx.randoms.stream('voice').text(16, HEX);
  const data = { token, guild_id: guild.id, endpoint: ENDPOINT };
  ctx.events.push({ name: 'VOICE_SERVER_UPDATE', audience, data });
}

/** On a stage everybody begins as one of the audience. */
export function seatIn(channel: ChannelRecord, state: VoiceStateRecord): VoiceStateRecord {
  if (state.channelId === channel.id) return state;
  const suppress = channel.type === ChannelType.GuildStageVoice;
  return { ...state, channelId: channel.id, suppress, requestToSpeakAtMs: null };
}

/** Nothing happens where Discord stays silent. */
export function changeVoiceState(ctx: DomainContext, actor: Actor, asked: VoiceStateChange): void {
  const { guild, channelId, selfMute, selfDeaf } = asked;
  if (guild.unavailable) return;
  const previous = guild.voiceStates.get(actor.userId);
  if (channelId === null) {
    leaveVoice(ctx, guild, actor.userId);
    return;
  }
  const channel = guild.channels.get(channelId);
  if (channel === undefined || !isVoiceType(channel.type)) return;
  const permissions = permissionsInChannel(ctx, actor, { guild, channel });
  if (!has(permissions, PERMISSIONS.Connect)) return;
  const begun = previous ?? {
    userId: actor.userId,
    channelId: NOWHERE,
    sessionId: ctx.randoms.stream('voice').text(32, HEX),
    suppress: false,
    requestToSpeakAtMs: null,
  };
  const state = seatIn(channel, { ...begun, selfMute, selfDeaf });
  const { userId } = actor;
  const change = (): void => {
    guild.voiceStates.set(userId, state);
    const data = voiceStateUpdateView(ctx, guild, state);
    ctx.events.push(guildEvent(guild, 'VOICE_STATE_UPDATE', data));
  };
  withSightOf(ctx, guild, { userId, change });
  announceServer(ctx, actor, guild);
}

/** VOICE_STATE_UPDATE without a channel, if the member is in voice. */
export function leaveVoice(ctx: DomainContext, guild: GuildState, userId: Snowflake): void {
  const state = guild.voiceStates.get(userId);
  if (state === undefined) return;
  const change = (): void => {
    guild.voiceStates.delete(userId);
    const data = voiceStateUpdateView(ctx, guild, { ...state, leftChannel: true });
    ctx.events.push(guildEvent(guild, 'VOICE_STATE_UPDATE', data));
  };
  withSightOf(ctx, guild, { userId, change });
}
