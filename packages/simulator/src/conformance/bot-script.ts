// SPDX-License-Identifier: AGPL-3.0-only
// How the bot behind every adapter behaves towards users, so that each library answers the same things.
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** GUILDS, GUILD_MEMBERS, GUILD_MESSAGES, GUILD_MESSAGE_REACTIONS, MESSAGE_CONTENT. */
export const INTENTS: number = 0b1000_0110_0000_0011;

export const COMMAND = { name: 'conformance', description: 'Answers and follows up' } as const;

export const TEXTS = {
  answer: 'answered',
  followUp: 'followed up',
  pressed: 'pressed',
  /** Before what the user typed into the modal. */
  submitted: 'submitted: ',
} as const;

export const CUSTOM_IDS = { press: 'press', ask: 'ask', modal: 'modal', field: 'field' } as const;

export const LABELS = {
  press: 'Press',
  ask: 'Ask',
  modal: 'A question',
  field: 'What is it?',
} as const;

/** The buttons under the answer to the command, as Discord's JSON has them. */
export const BUTTONS: APIActionRowComponent<APIComponentInMessageActionRow> = {
  type: 1,
  components: [
    { type: 2, style: 1, label: LABELS.press, custom_id: CUSTOM_IDS.press },
    { type: 2, style: 2, label: LABELS.ask, custom_id: CUSTOM_IDS.ask },
  ],
};

/** The modal that the second button opens. */
export const MODAL: APIModalInteractionResponseCallbackData = {
  title: LABELS.modal,
  custom_id: CUSTOM_IDS.modal,
  components: [
    {
      type: 1,
      components: [{ type: 4, custom_id: CUSTOM_IDS.field, label: LABELS.field, style: 1 }],
    },
  ],
};
