// SPDX-License-Identifier: AGPL-3.0-only
// Components of messages as senders give them (docs: Component Reference). The older layout is checked in
// full; what only the newer one has is checked for its shape.
import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { coded, integer, link, list, snowflake, text } from './fields.ts';

const id = integer({ min: 0, max: 2 ** 31 - 1 }).nullish();
const customId = text({ min: 1, max: 100 });

const emoji = z.object({
  id: snowflake.nullish(),
  name: text({ max: 100 }).nullish(),
  animated: z.boolean().nullish(),
});

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: text({ max: 80 }).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: link().nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const report = (field: string, code: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message: coded(code, message) });
    };
    const wanted = wantedField(value.style);
    for (const field of ['custom_id', 'url', 'sku_id'] as const) {
      const isGiven = (value[field] ?? null) !== null;
      if (field === wanted && !isGiven) {
        report(field, 'BASE_TYPE_REQUIRED', 'This field is required');
      } else if (field !== wanted && isGiven) {
        report(field, 'BUTTON_COMPONENT_FIELD_FORBIDDEN', `A button of this style has no ${field}`);
      }
    }
    const isBare = (value.label ?? '') === '' && (value.emoji ?? null) === null;
    if (isBare && value.style !== ButtonStyle.Premium) {
      report(
        'label',
        'BUTTON_COMPONENT_CONTENT_REQUIRED',
        'A button must have a label or an emoji',
      );
    }
  });

function wantedField(style: ButtonStyle): 'custom_id' | 'url' | 'sku_id' {
  if (style === ButtonStyle.Link) return 'url';
  return style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
}

const select = {
  id,
  custom_id: customId,
  placeholder: text({ max: 150 }).nullish(),
  min_values: integer({ min: 0, max: 25 }).nullish(),
  max_values: integer({ min: 1, max: 25 }).nullish(),
  disabled: z.boolean().nullish(),
};

const option = z.object({
  label: text({ min: 1, max: 100 }),
  value: text({ min: 1, max: 100 }),
  description: text({ max: 100 }).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const defaultValues = z
  .array(z.object({ id: snowflake, type: z.enum(SelectMenuDefaultValueType) }))
  .max(25)
  .nullish();

const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...select,
  options: list(option, { min: 1, max: 25 }),
});

const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...select,
  channel_types: z.array(z.enum(ChannelType)).nullish(),
  default_values: defaultValues,
});

const autoSelect = <T extends ComponentType>(type: T) =>
  z.object({ type: z.literal(type), ...select, default_values: defaultValues });

const inRow = z.discriminatedUnion('type', [
  button,
  stringSelect,
  channelSelect,
  autoSelect(ComponentType.UserSelect),
  autoSelect(ComponentType.RoleSelect),
  autoSelect(ComponentType.MentionableSelect),
]);

const actionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(inRow, { min: 1, max: 5 }),
});

const media = z.object({ url: link({ attachments: true }) });
const spoiler = z.boolean().nullish();

const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text({ min: 1, max: 4_000 }),
});

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: text({ max: 1_024 }).nullish(),
  spoiler,
});

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: list(textDisplay, { min: 1, max: 3 }),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(z.object({ media, description: text({ max: 1_024 }).nullish(), spoiler }), {
    min: 1,
    max: 10,
  }),
});

const file = z.object({ type: z.literal(ComponentType.File), id, file: media, spoiler });

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().nullish(),
  spacing: integer({ min: 1, max: 2 }).nullish(),
});

const inContainer = z.discriminatedUnion('type', [
  actionRow,
  textDisplay,
  section,
  gallery,
  separator,
  file,
]);

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: list(inContainer, { min: 1, max: 40 }),
  accent_color: integer({ min: 0, max: 0xffffff }).nullish(),
  spoiler,
});

export const componentInput = z.discriminatedUnion('type', [
  actionRow,
  textDisplay,
  section,
  gallery,
  separator,
  file,
  container,
]);

export type ComponentInput = z.output<typeof componentInput>;
