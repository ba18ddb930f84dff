// SPDX-License-Identifier: AGPL-3.0-only
// Who may speak on a stage (docs: Voice, Modify Current User Voice State, Modify User Voice State).
import { ChannelType } from 'discord-api-types/v10';
import type { VoiceStateEditInput } from '../input/members.ts';
import type { VoiceStateRecord } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { voiceStateUpdateView } from '../views/guilds.ts';
import { findGuild, requireInChannel } from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import type { GuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { PERMISSIONS } from './permissions.ts';

/** How much a clock may be behind that says "now". */
const TOLERANCE_MS = 60_000;

export interface VoiceStateEdit {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  readonly input: VoiceStateEditInput;
}

interface Seat extends GuildChannel {
  readonly state: VoiceStateRecord;
}

/** Where the user is, which must be a stage. */
function findSeat(
  ctx: DomainContext,
  actor: Actor,
  { guildId, userId, input }: VoiceStateEdit,
): Seat {
  const guild = findGuild(ctx, actor, guildId);
  const state = guild.voiceStates.get(userId);
  if (state === undefined) throw new ApiError('unknownVoiceState');
  const { channel_id: named } = input;
  if (named !== undefined && named !== state.channelId) throw new ApiError('notInVoice');
  const channel = guild.channels.get(state.channelId);
  if (channel?.type !== ChannelType.GuildStageVoice) throw new ApiError('wrongChannelType');
  return { guild, channel, state };
}

function put(ctx: DomainContext, { guild, state }: Seat, changed: VoiceStateRecord): void {
  const isSame = JSON.stringify(changed) === JSON.stringify(state);
  if (isSame) return;
  guild.voiceStates.set(changed.userId, changed);
  const data = voiceStateUpdateView(ctx, guild, changed);
  ctx.events.push(guildEvent(guild, 'VOICE_STATE_UPDATE', data));
}

function requestedAtMs(ctx: DomainContext, timestamp: string | null): number | null {
  if (timestamp === null) return null;
  const atMs = Date.parse(timestamp);
  if (atMs >= ctx.clock.now() - TOLERANCE_MS) return atMs;
  const message = 'Must be now or later.';
  throw invalidForm({ path: ['request_to_speak_timestamp'], code: 'BASE_TYPE_MIN', message });
}

/** One may always be silent and ask for nothing; the rest takes permissions. */
export function editOwnVoiceState(
  ctx: DomainContext,
  actor: Actor,
  asked: Omit<VoiceStateEdit, 'userId'>,
): void {
  const seat = findSeat(ctx, actor, { ...asked, userId: actor.userId });
  const { state } = seat;
  const { suppress = state.suppress, request_to_speak_timestamp: requested } = asked.input;
  if (asked.input.suppress === false) {
    requireInChannel(ctx, actor, { found: seat, wanted: PERMISSIONS.MuteMembers });
  }
  if (typeof requested === 'string') {
    requireInChannel(ctx, actor, { found: seat, wanted: PERMISSIONS.RequestToSpeak });
  }
  const asks = requested === undefined ? state.requestToSpeakAtMs : requestedAtMs(ctx, requested);
  put(ctx, seat, { ...state, suppress, requestToSpeakAtMs: asks });
}

/** Whoever is let speak is taken to have asked for it, but for bots. */
export function editVoiceState(ctx: DomainContext, actor: Actor, asked: VoiceStateEdit): void {
  const seat = findSeat(ctx, actor, asked);
  requireInChannel(ctx, actor, { found: seat, wanted: PERMISSIONS.MuteMembers });
  const { state } = seat;
  const { suppress } = asked.input;
  if (suppress === undefined || suppress === state.suppress) return;
  const isBot = ctx.store.user(asked.userId)?.bot === true;
  const requestToSpeakAtMs = suppress || isBot ? null : Math.floor(ctx.clock.now());
  put(ctx, seat, { ...state, suppress, requestToSpeakAtMs });
}
