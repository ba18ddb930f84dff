// SPDX-License-Identifier: AGPL-3.0-only
// What became of an interaction, as the one who made it sees it.
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { ViewContext } from '../domain/context.ts';
import type { InteractionPhase, InteractionRecord } from '../store/interaction.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { messageView } from '../views/messages.ts';

export interface InteractionResponse {
  readonly type: InteractionResponseType;
  /** Absent when it was deleted, too. */
  readonly message?: APIMessage;
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}

export interface InteractionState {
  readonly interactionId: string;
  readonly applicationId: string;
  readonly type: InteractionType;
  readonly phase: InteractionPhase;
  readonly ephemeral: boolean;
  readonly response?: InteractionResponse;
  readonly followups: readonly APIMessage[];
}

function seen(
  context: ViewContext,
  { channelId, userId }: InteractionRecord,
  messageId: Snowflake,
): APIMessage[] {
  const message = context.store.message(channelId, messageId);
  return message === undefined ? [] : [messageView(context, message, userId)];
}

function responseOf(context: ViewContext, record: InteractionRecord): InteractionResponse | null {
  const { answer, responseId } = record;
  if (answer === null) return null;
  const { type, data } = answer;
  if (type === InteractionResponseType.Modal) {
    return { type, modal: data as APIModalInteractionResponseCallbackData };
  }
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const { choices } = data as { readonly choices: APIApplicationCommandOptionChoice[] };
    return { type, choices };
  }
  const [message] = responseId === null ? [] : seen(context, record, responseId);
  return message === undefined ? { type } : { type, message };
}

export function interactionState(
  context: ViewContext,
  record: InteractionRecord,
): InteractionState {
  const response = responseOf(context, record);
  return {
    interactionId: record.id,
    applicationId: record.applicationId,
    type: record.type,
    phase: record.phase,
    ephemeral: record.isEphemeral,
    ...(response === null ? {} : { response }),
    followups: record.followUpIds.flatMap((id) => seen(context, record, id)),
  };
}
