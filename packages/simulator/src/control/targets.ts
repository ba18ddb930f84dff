// SPDX-License-Identifier: AGPL-3.0-only
// What control calls name.
import { SimulatorError } from '../errors.ts';
import type { GuildState } from '../store/guild.ts';
import { parseSnowflake } from '../store/snowflake.ts';
import type { Store } from '../store/store.ts';

export function guildById(store: Store, guildId: string): GuildState {
  const id = parseSnowflake(guildId);
  const guild = id === undefined ? undefined : store.guild(id);
  if (guild === undefined) throw new SimulatorError('NO_SUCH_TARGET', `no guild ${guildId}`);
  return guild;
}
