// SPDX-License-Identifier: AGPL-3.0-only
// What the domain says has happened. The gateway turns it into dispatches; nothing else does.
import type { Snowflake } from './snowflake.ts';

/** What decides how much of an event one session may see. */
export interface Reader {
  readonly intents: number;
  /** Above this many members a guild counts as large (50 to 250). */
  readonly largeThreshold: number;
}

export interface DomainEvent {
  /** Discord's own event name, upper case. */
  readonly name: string;
  /** Decides the shard; null for what belongs to no guild (shard 0). */
  readonly guildId: Snowflake | null;
  /** `id >> 22` of the guild; 0 without one. */
  readonly shardKey: number;
  /** What every session sees, unless there is a view. */
  readonly data: unknown;
  /** Where sessions see different things: what this reader sees. */
  readonly view?: (reader: Reader) => unknown;
}
