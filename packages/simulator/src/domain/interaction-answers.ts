// SPDX-License-Identifier: AGPL-3.0-only
// What an application does with an interaction: the first answer, that answer changed or taken back, and
// follow-ups.
import {
  InteractionResponseType as Answer,
  InteractionType as Kind,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Callback } from '../input/interaction.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import type { GivenFile } from './attachments.ts';
import type { DomainContext } from './context.ts';
import {
  createAnswer,
  createFollowUp,
  createLoading,
  deleteInteractionMessage,
  type Draft,
  editInteractionMessage,
  findInteractionMessage,
} from './interaction-messages.ts';
import { openedModal } from './modals.ts';

/** Answers by kind. No application here has premium offers or activities, which 10 and 12 are for. */
const ALLOWED: Readonly<Record<Kind, readonly Answer[]>> = {
  [Kind.Ping]: [Answer.Pong],
  [Kind.ApplicationCommand]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.Modal,
  ],
  [Kind.MessageComponent]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
    Answer.Modal,
  ],
  [Kind.ApplicationCommandAutocomplete]: [Answer.ApplicationCommandAutocompleteResult],
  [Kind.ModalSubmit]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
  ],
};

const ON_MESSAGES: ReadonlySet<Answer> = new Set([
  Answer.DeferredMessageUpdate,
  Answer.UpdateMessage,
]);

function checkType({ type, messageId }: InteractionRecord, answer: Answer): void {
  const allowed = ALLOWED[type].filter((one) => messageId !== null || !ON_MESSAGES.has(one));
  if (allowed.includes(answer)) return;
  const message = `Value must be one of {${allowed.join(', ')}}.`;
  throw invalidForm({ path: ['type'], code: 'BASE_TYPE_CHOICES', message });
}

function isEphemeral(flags: number | null | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

export interface Given {
  readonly callback: Callback;
  readonly files: readonly GivenFile[];
}

type Change = Pick<InteractionRecord, 'phase' | 'answer' | 'responseId' | 'isEphemeral'>;

function withMessage(answer: Answer, message: MessageRecord): Change {
  return {
    phase: answer === Answer.DeferredChannelMessageWithSource ? 'deferred' : 'answered',
    answer: { type: answer, data: null },
    responseId: message.id,
    isEphemeral: message.ephemeralFor !== null,
  };
}

function withData(answer: Answer, data: unknown): Change {
  return {
    phase: 'answered',
    answer: { type: answer, data },
    responseId: null,
    isEphemeral: false,
  };
}

function changeFor(ctx: DomainContext, record: InteractionRecord, given: Given): Change {
  const { callback, files } = given;
  const { type } = callback;
  const component = (): MessageRecord => findInteractionMessage(ctx, record, record.messageId);
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return withMessage(type, createAnswer(ctx, record, { input: callback.data, files }));
    case Answer.DeferredChannelMessageWithSource:
      return withMessage(type, createLoading(ctx, record, isEphemeral(callback.data?.flags)));
    case Answer.DeferredMessageUpdate:
      return withMessage(type, component());
    case Answer.UpdateMessage: {
      const draft = { input: callback.data ?? {}, files };
      const message = component();
      const { applicationId } = record;
      return withMessage(type, editInteractionMessage(ctx, { message, applicationId }, draft));
    }
    case Answer.ApplicationCommandAutocompleteResult:
      return withData(type, callback.data);
    case Answer.Modal:
      return withData(type, openedModal(callback.data));
    case Answer.Pong:
    case Answer.PremiumRequired:
    case Answer.LaunchActivity:
      return withData(type, null);
  }
}

/** The first answer. */
export function answerInteraction(
  ctx: DomainContext,
  record: InteractionRecord,
  given: Given,
): InteractionRecord {
  checkType(record, given.callback.type);
  const answered = { ...record, ...changeFor(ctx, record, given) };
  ctx.store.interactions.set(record.id, answered);
  return answered;
}

/** A message by its id, or the answer itself as `@original`. */
export type WhichMessage = Snowflake | '@original';

export function getInteractionMessage(
  ctx: DomainContext,
  record: InteractionRecord,
  which: WhichMessage,
): MessageRecord {
  const id = which === '@original' ? record.responseId : which;
  const isOwn = id === record.responseId || record.followUpIds.some((one) => one === id);
  if (!isOwn) throw new ApiError('unknownMessage');
  return findInteractionMessage(ctx, record, id);
}

function refusePoll(): never {
  const message = 'Polls can only be added when editing a deferred interaction response.';
  throw invalidForm({ path: ['poll'], code: 'BASE_TYPE_CHOICES', message });
}

export function editAnswer(
  ctx: DomainContext,
  record: InteractionRecord,
  change: { readonly which: WhichMessage; readonly draft: Draft },
): MessageRecord {
  const message = getInteractionMessage(ctx, record, change.which);
  const isPromised = record.phase === 'deferred' && message.id === record.responseId;
  if ((change.draft.input.poll ?? null) !== null && !isPromised) refusePoll();
  const { applicationId } = record;
  const edited = editInteractionMessage(ctx, { message, applicationId }, change.draft);
  if (isPromised) {
    ctx.store.interactions.set(record.id, { ...record, phase: 'answered' });
  }
  return edited;
}

export function deleteAnswer(
  ctx: DomainContext,
  record: InteractionRecord,
  which: WhichMessage,
): void {
  const message = getInteractionMessage(ctx, record, which);
  deleteInteractionMessage(ctx, message);
  if (message.id !== record.responseId) return;
  ctx.store.interactions.set(record.id, { ...record, phase: 'answered' });
}

/** Right after a deferral this edits the loading message, as the documents have it. */
export function followUp(
  ctx: DomainContext,
  record: InteractionRecord,
  draft: Draft,
): MessageRecord {
  if (record.phase === 'deferred') {
    // Whether it is ephemeral the deferral has decided.
    const { flags } = draft.input;
    const kept = typeof flags === 'number' ? flags & ~MessageFlags.Ephemeral : undefined;
    const input = { ...draft.input, flags: kept };
    return editAnswer(ctx, record, { which: '@original', draft: { ...draft, input } });
  }
  const message = createFollowUp(ctx, record, draft);
  const followUpIds = [...record.followUpIds, message.id];
  ctx.store.interactions.set(record.id, { ...record, followUpIds });
  return message;
}
