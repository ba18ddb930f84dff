// SPDX-License-Identifier: AGPL-3.0-only
// Answers to interactions. What is below `/webhooks/{application_id}/{token}` is shared with webhooks, and
// told apart by the id.
import type {
  RESTAPIInteractionCallbackResourceObject,
  RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import type { DomainContext } from '../../domain/context.ts';
import { answerInteraction, getInteractionMessage } from '../../domain/interaction-answers.ts';
import { findUnanswered } from '../../domain/interactions.ts';
import { callbackQuery, callbackSchema } from '../../input/interaction.ts';
import type { InteractionRecord } from '../../store/interaction.ts';
import { messageView } from '../../views/messages.ts';
import { type AnyRoute, route } from '../route.ts';

function resourceOf(
  ctx: DomainContext,
  record: InteractionRecord,
): RESTAPIInteractionCallbackResourceObject | undefined {
  const { answer, responseId } = record;
  if (answer === null || responseId === null) return undefined;
  const application = ctx.store.applications.get(record.applicationId);
  const message = getInteractionMessage(ctx, record, '@original');
  return {
    type: answer.type,
    message: messageView(ctx, message, application?.botUserId ?? record.applicationId),
  };
}

function callbackView(
  ctx: DomainContext,
  record: InteractionRecord,
): RESTPostAPIInteractionCallbackWithResponseResult {
  const { id, type, responseId, phase, isEphemeral } = record;
  const resource = resourceOf(ctx, record);
  return {
    interaction: {
      id,
      type,
      ...(responseId === null
        ? {}
        : {
            response_message_id: responseId,
            response_message_loading: phase === 'deferred',
            response_message_ephemeral: isEphemeral,
          }),
    },
    ...(resource === undefined ? {} : { resource }),
  };
}

export const interactionRoutes: readonly AnyRoute[] = [
  route({
    method: 'POST',
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    auth: 'none',
    body: callbackSchema,
    query: callbackQuery,
    form: 'multipart',
    handle({ ctx, id, param, body, query, files }) {
      const asked = { id: id('interaction_id'), token: param('interaction_token') };
      const record = findUnanswered(ctx, asked);
      const answered = answerInteraction(ctx, record, { callback: body, files });
      return query.with_response ? callbackView(ctx, answered) : undefined;
    },
  }),
];
