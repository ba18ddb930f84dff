// SPDX-License-Identifier: AGPL-3.0-only
// Application commands, interactions, webhooks and invites, as the store keeps them.
import type {
  APIApplicationCommandOption,
  APIApplicationCommandPermission,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  LocalizationMap,
  WebhookType,
} from 'discord-api-types/v10';
import type { Snowflake } from './snowflake.ts';

export interface CommandRecord {
  readonly id: Snowflake;
  readonly applicationId: Snowflake;
  /** Null for global ones. */
  readonly guildId: Snowflake | null;
  readonly type: ApplicationCommandType;
  readonly name: string;
  readonly nameLocalizations: LocalizationMap | null;
  readonly description: string;
  readonly descriptionLocalizations: LocalizationMap | null;
  readonly options: readonly APIApplicationCommandOption[];
  /** Permission bits, decimal; null means everyone. */
  readonly defaultMemberPermissions: string | null;
  readonly nsfw: boolean;
  readonly integrationTypes: readonly number[];
  readonly contexts: readonly number[] | null;
  readonly version: Snowflake;
}

/** What a guild has set for a command, or under the application's id for all of its commands. */
export interface CommandPermissionsRecord {
  readonly id: Snowflake;
  readonly applicationId: Snowflake;
  readonly guildId: Snowflake;
  readonly permissions: readonly APIApplicationCommandPermission[];
}

/**
 * `waiting` for a first answer; `deferred` when a message is promised; `answered`; `expired` when none
 * came in time.
 */
export type InteractionPhase = 'waiting' | 'deferred' | 'answered' | 'expired';

/** The first answer. */
export interface InteractionAnswerRecord {
  readonly type: InteractionResponseType;
  /** A modal, or the choices of an autocomplete; null for messages, which are in their channel. */
  readonly data: unknown;
}

export interface InteractionRecord {
  readonly id: Snowflake;
  readonly token: string;
  readonly type: InteractionType;
  readonly applicationId: Snowflake;
  readonly guildId: Snowflake | null;
  readonly channelId: Snowflake;
  readonly userId: Snowflake;
  /** Of a command. */
  readonly commandName: string | null;
  readonly commandType: ApplicationCommandType | null;
  /** The user or message that a command of a context menu was used on. */
  readonly targetId: Snowflake | null;
  readonly createdAtMs: number;
  readonly phase: InteractionPhase;
  readonly answer: InteractionAnswerRecord | null;
  /** The message that a component was on. */
  readonly messageId: Snowflake | null;
  /** The message that the answer became. */
  readonly responseId: Snowflake | null;
  readonly followUpIds: readonly Snowflake[];
  readonly isEphemeral: boolean;
  /** As it was sent to the application. */
  readonly payload: unknown;
}

export interface WebhookRecord {
  readonly id: Snowflake;
  readonly type: WebhookType;
  readonly guildId: Snowflake;
  readonly channelId: Snowflake;
  readonly name: string | null;
  readonly avatar: string | null;
  /** Incoming ones only. */
  readonly token: string | null;
  readonly applicationId: Snowflake | null;
  readonly userId: Snowflake | null;
  readonly sourceGuildId: Snowflake | null;
  readonly sourceChannelId: Snowflake | null;
}

export interface InviteRecord {
  readonly code: string;
  readonly guildId: Snowflake;
  readonly channelId: Snowflake;
  readonly inviterId: Snowflake;
  readonly createdAtMs: number;
  /** Seconds; 0 for ever. */
  readonly maxAgeS: number;
  /** 0 without limit. */
  readonly maxUses: number;
  readonly uses: number;
  readonly temporary: boolean;
}
