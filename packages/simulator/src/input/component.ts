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
import {
  anyList,
  BUTTON_SCHEMES,
  coded,
  integer,
  link,
  list,
  MEDIA_SCHEMES,
  snowflake,
  text,
} from './fields.ts';

export const componentId = integer({ min: 0, max: 2 ** 31 - 1 }).nullish();
const id = componentId;
export const customId = text({ min: 1, max: 100 });

/** Unicode emojis, also those that are drawn as such only with a selector that is often left out. */
const UNICODE_EMOJI = /^(?:\p{RGI_Emoji}|(?![\d#*]$)\p{Emoji})$/v;

const emoji = z
  .object({
    id: snowflake.nullish(),
    name: text({ max: 32 }).nullish(),
    animated: z.boolean().nullish(),
  })
  .refine(({ id: emojiId, name }) => (emojiId ?? null) !== null || UNICODE_EMOJI.test(name ?? ''), {
    path: ['name'],
    error: coded('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji'),
  });

const buttonFields = z.object({
  type: z.literal(ComponentType.Button),
  id,
  style: z.enum(ButtonStyle),
  label: text({ max: 80 }).nullish(),
  emoji: emoji.nullish(),
  custom_id: customId.nullish(),
  url: link({ schemes: BUTTON_SCHEMES, max: 512 }).nullish(),
  sku_id: snowflake.nullish(),
  disabled: z.boolean().nullish(),
});

type ButtonField = Exclude<keyof z.output<typeof buttonFields>, 'type' | 'id' | 'style'>;
type ButtonProblem = readonly [field: ButtonField, code: string, message: string];

const TARGETS = ['custom_id', 'url', 'sku_id'] as const;

function wantedField(style: ButtonStyle): (typeof TARGETS)[number] {
  if (style === ButtonStyle.Link) return 'url';
  return style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
}

function missingField(field: ButtonField): ButtonProblem {
  return field === 'custom_id'
    ? [field, 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required']
    : [field, 'BASE_TYPE_REQUIRED', 'This field is required'];
}

/** Fields that go with the style or do not (docs: Button Structure). */
function buttonProblems(value: z.output<typeof buttonFields>): readonly ButtonProblem[] {
  const isGiven = (field: ButtonField): boolean => (value[field] ?? null) !== null;
  if (isGiven('custom_id') && isGiven('url')) {
    const code = 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE';
    const message = 'A custom id and url cannot both be specified';
    return [
      ['custom_id', code, message],
      ['url', code, message],
    ];
  }
  const wanted = wantedField(value.style);
  const isPremium = value.style === ButtonStyle.Premium;
  const looks = isPremium ? (['label', 'emoji'] as const) : [];
  const forbidden = [...TARGETS.filter((field) => field !== wanted), ...looks].filter(isGiven);
  const isBare = (value.label ?? '') === '' && !isGiven('emoji') && !isPremium;
  return [
    ...(isGiven(wanted) ? [] : [missingField(wanted)]),
    ...forbidden.map((field): ButtonProblem => {
      const message = `A button of this style has no ${field}`;
      return [field, 'BUTTON_COMPONENT_FIELD_FORBIDDEN', message];
    }),
    ...(isBare ? [missingField('label')] : []),
  ];
}

const button = buttonFields.superRefine((value, context) => {
  for (const [field, code, message] of buttonProblems(value)) {
    context.addIssue({ code: 'custom', path: [field], message: coded(code, message) });
  }
});

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

const defaultValues = list(z.object({ id: snowflake, type: z.enum(SelectMenuDefaultValueType) }), {
  max: 25,
}).nullish();

export const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...select,
  options: list(option, { min: 1, max: 25 }),
});

export const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...select,
  channel_types: anyList(z.enum(ChannelType)).nullish(),
  default_values: defaultValues,
});

export const autoSelect = <T extends ComponentType>(type: T) =>
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

const media = z.object({ url: link({ schemes: MEDIA_SCHEMES }) });
const spoiler = z.boolean().nullish();
const description = text({ min: 1, max: 1_024 }).nullish();

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text({ min: 1, max: 4_000 }),
});

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description,
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
  items: list(z.object({ media, description, spoiler }), {
    min: 1,
    max: 10,
  }),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: z.object({ url: link({ schemes: ['attachment'] }) }),
  spoiler,
});

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
