// SPDX-License-Identifier: AGPL-3.0-only
// Joining, moving in and leaving voice channels.
import type { GuildState } from '../store/guild.ts';
import { HEX } from '../store/random.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { isVoiceType, voiceStateUpdateView } from '../views/guilds.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';

export interface VoiceStateChange {
  readonly guild: GuildState;
  readonly channelId: Snowflake | null;
  readonly selfMute: boolean;
  readonly selfDeaf: boolean;
}

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

/** Nothing happens where Discord stays silent. */
export function changeVoiceState(ctx: DomainContext, actor: Actor, change: VoiceStateChange): void {
  const { guild, channelId, selfMute, selfDeaf } = change;
  if (guild.unavailable) return;
  const previous = guild.voiceStates.get(actor.userId);
  if (channelId === null && previous === undefined) return;
  const channel = channelId === null ? undefined : guild.channels.get(channelId);
  if (channelId !== null && (channel === undefined || !isVoiceType(channel.type))) return;
  const sessionId = previous?.sessionId ?? ctx.randoms.stream('voice').text(32, HEX);
  const state = {
    userId: actor.userId,
    channelId: channelId ?? previous?.channelId ?? guild.id,
    sessionId,
    selfMute,
    selfDeaf,
    suppress: false,
    requestToSpeakAtMs: null,
  };
  if (channelId === null) guild.voiceStates.delete(actor.userId);
  else guild.voiceStates.set(actor.userId, state);
  const told = { ...state, leftChannel: channelId === null };
  ctx.events.push(guildEvent(guild, 'VOICE_STATE_UPDATE', voiceStateUpdateView(ctx, guild, told)));
  if (channelId !== null) announceServer(ctx, actor, guild);
}
