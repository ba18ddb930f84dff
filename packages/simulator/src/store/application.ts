// SPDX-License-Identifier: AGPL-3.0-only
// Applications and users, as the store keeps them.
import type { EmojiRecord } from './guild.ts';
import type { Snowflake } from './snowflake.ts';

export interface UserRecord {
  readonly id: Snowflake;
  readonly username: string;
  readonly globalName: string | null;
  /** The image's hash. */
  readonly avatar: string | null;
  readonly bot: boolean;
  readonly banner?: string | null;
}

/** An emoji that no guild owns; it has no roles. */
export interface ApplicationEmojiRecord extends EmojiRecord {
  readonly applicationId: Snowflake;
}

/** What a user has let an application do. */
export interface AccessTokenRecord {
  readonly token: string;
  readonly userId: Snowflake;
  readonly applicationId: Snowflake;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
}

/** What the bot asks for when it is added. */
export interface InstallParams {
  readonly scopes: readonly string[];
  /** Permission bits, decimal. */
  readonly permissions: string;
}

export interface ApplicationRecord {
  readonly id: Snowflake;
  readonly botUserId: Snowflake;
  readonly ownerId: Snowflake;
  readonly name: string;
  readonly description: string;
  readonly token: string;
  /** Set when the session start limit has run out: the token opens nothing any more. */
  readonly isTokenRevoked: boolean;
  /** The 32 bytes that the Ed25519 key pair is made from, in hex. */
  readonly signingSeed: string;
  /** The public key, in hex, as bots are given it. */
  readonly verifyKey: string;
  /** Bits of intents; only the privileged ones among them matter. */
  readonly allowedIntents: number;
  readonly interactionsEndpointUrl: string | null;
  readonly eventWebhooksUrl: string | null;
  /** Discord's: 1 disabled, 2 enabled, 3 disabled by Discord. */
  readonly eventWebhooksStatus: 1 | 2 | 3;
  readonly eventWebhooksTypes: readonly string[];
  readonly tags: readonly string[];
  /** Besides those that tell of intents. */
  readonly flags?: number;
  /** Whether anybody may add the bot; true when absent. */
  readonly isPublic?: boolean;
  readonly installParams?: InstallParams | null;
}
