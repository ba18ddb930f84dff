// SPDX-License-Identifier: AGPL-3.0-only
// Follow-ups: the token of an interaction opens the routes of a webhook whose id is the application's.
import {
  deleteAnswer,
  editAnswer,
  followUp,
  getInteractionMessage,
  type WhichMessage,
} from '../../domain/interaction-answers.ts';
import { findAnswered } from '../../domain/interactions.ts';
import type { AnswerEdit, MessageContent } from '../../input/message.ts';
import type { InteractionRecord } from '../../store/interaction.ts';
import type { MessageRecord } from '../../store/message.ts';
import { messageView } from '../../views/messages.ts';
import type { Call } from '../route.ts';

type AnyCall<B = unknown> = Pick<Call<B, unknown>, 'ctx' | 'id' | 'param' | 'body' | 'files'>;

const interactionOf = ({ ctx, id, param }: AnyCall): InteractionRecord =>
  findAnswered(ctx, { id: id('webhook_id'), token: param('webhook_token') });

/** Whether a call on a webhook's route is meant for an interaction. */
export function isForInteraction({ ctx, id }: Pick<AnyCall, 'ctx' | 'id'>): boolean {
  return ctx.store.applications.has(id('webhook_id'));
}

function view({ ctx }: AnyCall, message: MessageRecord): unknown {
  return messageView(ctx, message, message.authorId);
}

/** These answer for interactions what the webhook's routes answer for webhooks. */
export function postFollowUp(call: AnyCall<MessageContent>): unknown {
  const draft = { input: call.body, files: call.files };
  return view(call, followUp(call.ctx, interactionOf(call), draft));
}

export function getAnswer(call: AnyCall, which: WhichMessage): unknown {
  return view(call, getInteractionMessage(call.ctx, interactionOf(call), which));
}

export function patchAnswer(call: AnyCall<AnswerEdit>, which: WhichMessage): unknown {
  const draft = { input: call.body, files: call.files };
  return view(call, editAnswer(call.ctx, interactionOf(call), { which, draft }));
}

export function removeAnswer(call: AnyCall, which: WhichMessage): void {
  deleteAnswer(call.ctx, interactionOf(call), which);
}
