// SPDX-License-Identifier: AGPL-3.0-only
// Modals as applications give them (docs: Component Reference, those that are "available in modals").
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  autoSelect,
  channelSelect,
  componentId as id,
  customId,
  stringSelect,
  textDisplay,
} from './component.ts';
import { coded, integer, list, text } from './fields.ts';

const MAX_TEXT = 4_000;
const MAX_OPTIONS = 10;
const MAX_FILES = 10;

const required = z.boolean().nullish();

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.enum(TextInputStyle),
  label: text({ min: 1, max: 45 }).nullish(),
  min_length: integer({ min: 0, max: MAX_TEXT }).nullish(),
  max_length: integer({ min: 1, max: MAX_TEXT }).nullish(),
  required,
  value: text({ max: MAX_TEXT }).nullish(),
  placeholder: text({ max: 100 }).nullish(),
});

/** Only without a label around them do text inputs need one of their own. */
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(textInput.extend({ label: text({ min: 1, max: 45 }) }), { min: 1, max: 1 }),
});

const option = z.object({
  value: text({ min: 1, max: 100 }),
  label: text({ min: 1, max: 100 }),
  description: text({ max: 100 }).nullish(),
  default: z.boolean().nullish(),
});

/** `audio`, `image`, `video` or an extension with its dot. */
const fileType = z.string().regex(/^(audio|image|video|\.\w{1,15})$/);

/** What kinds of files are taken. */
export const fileTypes = list(fileType, { max: 10 });

const fileUpload = z.object({
  type: z.literal(ComponentType.FileUpload),
  id,
  custom_id: customId,
  min_values: integer({ min: 0, max: MAX_FILES }).nullish(),
  max_values: integer({ min: 1, max: MAX_FILES }).nullish(),
  file_types: fileTypes.nullish(),
  required,
});

const radioGroup = z.object({
  type: z.literal(ComponentType.RadioGroup),
  id,
  custom_id: customId,
  options: list(option, { min: 2, max: MAX_OPTIONS }),
  required,
});

const checkboxGroup = z.object({
  type: z.literal(ComponentType.CheckboxGroup),
  id,
  custom_id: customId,
  options: list(option, { min: 1, max: MAX_OPTIONS }),
  min_values: integer({ min: 0, max: MAX_OPTIONS }).nullish(),
  max_values: integer({ min: 1, max: MAX_OPTIONS }).nullish(),
  required,
});

const checkbox = z.object({
  type: z.literal(ComponentType.Checkbox),
  id,
  custom_id: customId,
  default: z.boolean().nullish(),
});

/** What menus have in modals and not in messages. */
const inModal = { required, disabled: z.literal(false).nullish() };

const inLabel = z
  .discriminatedUnion('type', [
    textInput,
    stringSelect.extend(inModal),
    autoSelect(ComponentType.UserSelect).extend(inModal),
    autoSelect(ComponentType.RoleSelect).extend(inModal),
    autoSelect(ComponentType.MentionableSelect).extend(inModal),
    channelSelect.extend(inModal),
    fileUpload,
    radioGroup,
    checkboxGroup,
    checkbox,
  ])
  .superRefine((value, context) => {
    if (!('min_values' in value) || value.min_values !== 0 || value.required === false) return;
    const message = coded('NUMBER_TYPE_MIN', 'int value should be greater than or equal to 1.');
    context.addIssue({ code: 'custom', path: ['min_values'], message });
  });

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: text({ min: 1, max: 45 }),
  description: text({ max: 100 }).nullish(),
  component: inLabel,
});

export const modal = z.object({
  custom_id: customId,
  title: text({ min: 1, max: 45 }),
  components: list(z.discriminatedUnion('type', [row, textDisplay, label]), { min: 1, max: 5 }),
});

export type ModalInput = z.output<typeof modal>;
