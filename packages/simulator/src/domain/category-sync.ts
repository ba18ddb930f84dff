// SPDX-License-Identifier: AGPL-3.0-only
// Channels with the overwrites of their category follow it (docs: Permissions, Permission Syncing).
import { ChannelType } from 'discord-api-types/v10';
import type { ChannelRecord } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import { isThreadType } from './permissions.ts';

function sameOverwrites(a: ChannelRecord, b: ChannelRecord): boolean {
  if (a.overwrites.length !== b.overwrites.length) return false;
  const others = new Map(b.overwrites.map((overwrite) => [overwrite.id, overwrite]));
  return a.overwrites.every(({ id, allow, deny }) => {
    const other = others.get(id);
    return other?.allow === allow && other.deny === deny;
  });
}

/** The channels that change along with a category: those that were as it was. */
export function syncedWith(
  guild: GuildState,
  before: ChannelRecord,
  after: ChannelRecord,
): ChannelRecord[] {
  if (after.type !== ChannelType.GuildCategory || sameOverwrites(before, after)) return [];
  return [...guild.channels.values()]
    .filter(({ parentId, type }) => parentId === after.id && !isThreadType(type))
    .filter((child) => sameOverwrites(child, before))
    .map((child) => ({ ...child, overwrites: after.overwrites }));
}
