// SPDX-License-Identifier: AGPL-3.0-only
// Answers to interactions, and the messages that applications send by an interaction's token (docs:
// Receiving and Responding).
import { InteractionResponseType } from 'discord-api-types/v10';
import { z } from 'zod';
import { integer, list, localizations, queryFlag, text } from './fields.ts';
import { messageContent, messageEdit } from './message.ts';
import { modal } from './modal.ts';

const choice = z.object({
  name: text({ min: 1, max: 100 }),
  name_localizations: localizations({ min: 1, max: 100 }).nullish(),
  value: z.union([text({ max: 100 }), z.number()]),
});

const of = <T extends InteractionResponseType>(type: T): z.ZodLiteral<T> => z.literal(type);

export const callbackSchema = z.discriminatedUnion('type', [
  z.object({ type: of(InteractionResponseType.Pong) }),
  z.object({
    type: of(InteractionResponseType.ChannelMessageWithSource),
    data: messageContent,
  }),
  z.object({
    type: of(InteractionResponseType.DeferredChannelMessageWithSource),
    data: z.object({ flags: integer({ min: 0, max: 2 ** 31 - 1 }).nullish() }).nullish(),
  }),
  z.object({ type: of(InteractionResponseType.DeferredMessageUpdate) }),
  z.object({
    type: of(InteractionResponseType.UpdateMessage),
    data: messageEdit.nullish(),
  }),
  z.object({
    type: of(InteractionResponseType.ApplicationCommandAutocompleteResult),
    data: z.object({ choices: list(choice, { max: 25 }) }),
  }),
  z.object({ type: of(InteractionResponseType.Modal), data: modal }),
  z.object({ type: of(InteractionResponseType.PremiumRequired) }),
  z.object({ type: of(InteractionResponseType.LaunchActivity) }),
]);

export type Callback = z.output<typeof callbackSchema>;

export const callbackQuery = z.object({ with_response: queryFlag.default(false) });
