// SPDX-License-Identifier: AGPL-3.0-only
// What the store knows of guilds and users. Shapes for the wire are made in `guild-payloads.ts`.
import type { Snowflake } from './snowflake.ts';

export interface StoredUser {
  readonly id: Snowflake;
  readonly username: string;
  readonly globalName: string | null;
  readonly avatar: string | null;
  readonly bot: boolean;
}

export interface StoredChannel {
  readonly id: Snowflake;
  /** Discord's channel type: 0 text, 2 voice, 4 category. */
  readonly type: 0 | 2 | 4;
  readonly name: string;
  readonly parentId: Snowflake | null;
  readonly position: number;
}

export interface StoredVoiceState {
  readonly userId: Snowflake;
  readonly channelId: Snowflake;
  readonly sessionId: string;
  readonly selfMute: boolean;
  readonly selfDeaf: boolean;
}

export interface StoredGuild {
  readonly id: Snowflake;
  /** `id >> 22`, kept because every event is routed by it. */
  readonly shardKey: number;
  readonly name: string;
  readonly ownerId: Snowflake;
  readonly roles: readonly { readonly id: Snowflake; readonly name: string }[];
  readonly channels: readonly StoredChannel[];
  readonly textChannels: readonly StoredChannel[];
  readonly voiceChannels: readonly StoredChannel[];
  /** The application's own user first. */
  readonly memberIds: readonly Snowflake[];
  /** ISO 8601. */
  readonly joinedAt: string;
  /** True during an outage. */
  unavailable: boolean;
  readonly voiceStates: Map<Snowflake, StoredVoiceState>;
}
