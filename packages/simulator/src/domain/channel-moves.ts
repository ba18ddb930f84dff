// SPDX-License-Identifier: AGPL-3.0-only
// What moving channels takes (docs: Guild, Modify Guild Channel Positions).
import type { ChannelPositionsInput } from '../input/channels.ts';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import {
  findChannel,
  permissionsInChannel,
  permissionsInGuild,
  requireInChannel,
} from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { has, PERMISSIONS } from './permissions.ts';

export interface Move {
  readonly guild: GuildState;
  readonly channel: ChannelRecord;
  readonly input: ChannelPositionsInput[number];
}

function changesParent({ channel, input }: Move): boolean {
  return input.parent_id !== undefined && input.parent_id !== channel.parentId;
}

/** Whether the actor manages channels in a category, or in the guild where there is none. */
function managesIn(
  ctx: DomainContext,
  actor: Actor,
  { guild, parent }: { readonly guild: GuildState; readonly parent: ChannelRecord | undefined },
): boolean {
  const permissions =
    parent === undefined
      ? permissionsInGuild(ctx, actor, guild)
      : permissionsInChannel(ctx, actor, { guild, channel: parent });
  return has(permissions, PERMISSIONS.ManageChannels);
}

/** Into another category: MANAGE_CHANNELS here and there, and to view it. */
function checkParentChange(ctx: DomainContext, actor: Actor, { guild, channel, input }: Move) {
  findChannel(ctx, actor, channel.id);
  const here = permissionsInChannel(ctx, actor, { guild, channel });
  const parent = guild.channels.get(input.parent_id ?? guild.id);
  const isAllowed =
    has(here, PERMISSIONS.ManageChannels) && managesIn(ctx, actor, { guild, parent });
  if (!isAllowed) throw new ApiError('missingAccess');
}

/** To another place: MANAGE_CHANNELS in the guild or in the category, whether it is in view or not. */
function checkPlace(ctx: DomainContext, actor: Actor, { guild, channel }: Move): void {
  const parent = guild.channels.get(channel.parentId ?? guild.id);
  const isAllowed =
    managesIn(ctx, actor, { guild, parent: undefined }) || managesIn(ctx, actor, { guild, parent });
  if (!isAllowed) throw new ApiError('missingPermissions');
}

/** All of a request. */
export function checkMoves(ctx: DomainContext, actor: Actor, moves: readonly Move[]): void {
  if (moves.filter(changesParent).length > 1) throw new ApiError('twoParents');
  for (const move of moves) {
    const { guild, channel, input } = move;
    if (changesParent(move)) checkParentChange(ctx, actor, move);
    else checkPlace(ctx, actor, move);
    if (input.lock_permissions !== true) continue;
    requireInChannel(ctx, actor, { found: { guild, channel }, wanted: PERMISSIONS.ManageRoles });
  }
}
