// SPDX-License-Identifier: AGPL-3.0-only
// Embeds as senders give them (docs: Message resource, Embed Limits). What only Discord fills in is ignored.
import { z } from 'zod';
import { coded, integer, link, list, MEDIA_SCHEMES, text, timestamp } from './fields.ts';

const media = z.object({ url: link({ schemes: MEDIA_SCHEMES }) });

const REQUIRED = coded('BASE_TYPE_REQUIRED', 'This field is required');

const trimmed = (max: number) => text({ max, trimmed: true });

/** Discord takes blank for absent here. */
const filled = (max: number) => trimmed(max).refine((value) => value !== '', { error: REQUIRED });

const field = z.object({
  name: filled(256),
  value: filled(1_024),
  inline: z.boolean().nullish(),
});

export const embedInput = z.object({
  title: trimmed(256).nullish(),
  description: trimmed(4_096).nullish(),
  url: link().nullish(),
  timestamp: timestamp.nullish(),
  color: integer({ min: 0, max: 0xffffff }).nullish(),
  footer: z
    .object({ text: trimmed(2_048), icon_url: link({ schemes: MEDIA_SCHEMES }).nullish() })
    .nullish(),
  image: media.nullish(),
  thumbnail: media.nullish(),
  author: z
    .object({
      name: trimmed(256),
      url: link().nullish(),
      icon_url: link({ schemes: MEDIA_SCHEMES }).nullish(),
    })
    .nullish(),
  fields: list(field, { max: 25 }).nullish(),
});

export type EmbedInput = z.output<typeof embedInput>;

/** In all embeds of a message together. */
export const MAX_EMBED_CHARS = 6_000;

const lengthOf = (value: string | null | undefined): number => Array.from(value ?? '').length;

/** What the limit of a message's embeds counts. */
export function embedChars({ title, description, footer, author, fields }: EmbedInput): number {
  const inFields = (fields ?? []).reduce(
    (total, { name, value }) => total + lengthOf(name) + lengthOf(value),
    0,
  );
  return [title, description, footer?.text, author?.name]
    .map(lengthOf)
    .reduce((total, length) => total + length, inFields);
}
