// SPDX-License-Identifier: AGPL-3.0-only
import { findGuild, requireInChannel } from '../../domain/access.ts';
import { ApiError } from '../../domain/api-errors.ts';
import { PERMISSIONS } from '../../domain/permissions.ts';
import { editOwnVoiceState, editVoiceState } from '../../domain/voice-state-edit.ts';
import { setVoiceStatus } from '../../domain/voice-status.ts';
import { voiceStatus } from '../../input/channels.ts';
import { voiceStateEdit } from '../../input/members.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { voiceStateUpdateView } from '../../views/guilds.ts';
import { VOICE_REGIONS } from '../../views/voice-regions.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const STATES = '/guilds/{guild_id}/voice-states';
const OWN = `${STATES}/@me`;
const OTHER = `${STATES}/{user_id}`;

type AnyCall = Pick<Call<unknown, unknown>, 'ctx' | 'actor' | 'id'>;

function stateOf({ ctx, actor, id }: AnyCall, userId: Snowflake) {
  const guild = findGuild(ctx, actor, id('guild_id'));
  const state = guild.voiceStates.get(userId);
  if (state === undefined) throw new ApiError('unknownVoiceState');
  const channel = guild.channels.get(state.channelId);
  if (channel !== undefined && userId !== actor.userId) {
    requireInChannel(ctx, actor, { found: { guild, channel }, wanted: PERMISSIONS.Connect });
  }
  return voiceStateUpdateView(ctx, guild, state);
}

const stateRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: OWN,
    auth: 'bot',
    handle: (call) => stateOf(call, call.actor.userId),
  }),
  route({
    method: 'GET',
    template: OTHER,
    auth: 'bot',
    handle: (call) => stateOf(call, call.id('user_id')),
  }),
  route({
    method: 'PATCH',
    template: OWN,
    auth: 'bot',
    body: voiceStateEdit,
    handle: ({ ctx, actor, id, body }) =>
      editOwnVoiceState(ctx, actor, { guildId: id('guild_id'), input: body }),
  }),
  route({
    method: 'PATCH',
    template: OTHER,
    auth: 'bot',
    body: voiceStateEdit.omit({ request_to_speak_timestamp: true }),
    handle: ({ ctx, actor, id, body }) =>
      editVoiceState(ctx, actor, {
        guildId: id('guild_id'),
        userId: id('user_id'),
        input: body,
      }),
  }),
];

const regionRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/voice/regions',
    auth: 'bot',
    handle: () => VOICE_REGIONS,
  }),
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/regions',
    auth: 'bot',
    handle({ ctx, actor, id }) {
      findGuild(ctx, actor, id('guild_id'));
      return VOICE_REGIONS;
    },
  }),
];

export const voiceRoutes: readonly AnyRoute[] = [
  ...stateRoutes,
  ...regionRoutes,
  route({
    method: 'PUT',
    template: '/channels/{channel_id}/voice-status',
    auth: 'bot',
    body: voiceStatus,
    handle({ ctx, actor, id, body }) {
      setVoiceStatus(ctx, actor, { channelId: id('channel_id'), status: body.status });
    },
  }),
];
