// SPDX-License-Identifier: AGPL-3.0-only
// Shapes of what message resources answer (docs: Message, Poll): a field too many or too few fails.
import { z } from 'zod';
import { id, member, thread, user } from './guild-answers.fixture.ts';

const time = z.iso.datetime({ offset: true });

/** What a webhook says it is. */
const webhookUser = z.strictObject({
  id,
  username: z.string(),
  discriminator: z.literal('0000'),
  global_name: z.null(),
  avatar: z.string().nullable(),
  bot: z.literal(true),
  public_flags: z.literal(0),
});

export const emoji = z.strictObject({
  id: id.nullable(),
  name: z.string(),
  animated: z.boolean().optional(),
});

export const attachment = z.strictObject({
  id,
  filename: z.string(),
  size: z.int(),
  url: z.url(),
  proxy_url: z.url(),
  title: z.string().optional(),
  description: z.string().optional(),
  content_type: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  duration_secs: z.number().optional(),
  waveform: z.string().optional(),
  flags: z.int().optional(),
});

const media = z.strictObject({ url: z.string() });

export const embed = z.strictObject({
  type: z.literal(['rich', 'poll_result']),
  title: z.string().optional(),
  description: z.string().optional(),
  url: z.string().optional(),
  timestamp: time.optional(),
  color: z.int().optional(),
  footer: z.strictObject({ text: z.string(), icon_url: z.string().optional() }).optional(),
  image: media.optional(),
  thumbnail: media.optional(),
  author: z
    .strictObject({
      name: z.string(),
      url: z.string().optional(),
      icon_url: z.string().optional(),
    })
    .optional(),
  fields: z
    .array(z.strictObject({ name: z.string(), value: z.string(), inline: z.boolean().optional() }))
    .optional(),
});

const reaction = z.strictObject({
  emoji,
  count: z.int().min(1),
  count_details: z.strictObject({ burst: z.literal(0), normal: z.int() }),
  burst_colors: z.array(z.never()),
  me: z.boolean(),
  me_burst: z.literal(false),
});

export const poll = z.strictObject({
  question: z.strictObject({ text: z.string() }),
  answers: z.array(
    z.strictObject({
      answer_id: z.int().min(1),
      poll_media: z.strictObject({ text: z.string().optional(), emoji: emoji.optional() }),
    }),
  ),
  expiry: time,
  allow_multiselect: z.boolean(),
  layout_type: z.literal(1),
  results: z.strictObject({
    is_finalized: z.boolean(),
    answer_counts: z.array(
      z.strictObject({ id: z.int(), count: z.int().min(1), me_voted: z.boolean() }),
    ),
  }),
});

/** Every component has an id by then. */
const component: z.ZodType = z.lazy(() =>
  z.looseObject({ type: z.int(), id: z.int().min(1), components: z.array(component).optional() }),
);

const base = {
  id,
  channel_id: id,
  type: z.int(),
  content: z.string(),
  timestamp: time,
  edited_timestamp: time.nullable(),
  tts: z.boolean(),
  mention_everyone: z.boolean(),
  mention_roles: z.array(id),
  attachments: z.array(attachment),
  embeds: z.array(embed),
  components: z.array(component),
  pinned: z.boolean(),
  position: z.int().optional(),
  flags: z.int(),
  nonce: z.union([z.string(), z.int()]).optional(),
  reactions: z.array(reaction).optional(),
  webhook_id: id.optional(),
  application_id: id.optional(),
  poll: poll.optional(),
  message_reference: z
    .strictObject({
      type: z.literal([0, 1]),
      channel_id: id,
      message_id: id.optional(),
      guild_id: id.optional(),
    })
    .optional(),
  message_snapshots: z
    .array(
      z.strictObject({
        message: z.strictObject({
          type: z.int(),
          content: z.string(),
          embeds: z.array(embed),
          attachments: z.array(attachment),
          components: z.array(component),
          mentions: z.array(user),
          mention_roles: z.array(id),
          timestamp: time,
          edited_timestamp: time.nullable(),
          flags: z.int(),
        }),
      }),
    )
    .optional(),
  thread: thread.optional(),
};

const author = z.union([user, webhookUser]);

/** A message that another one refers to has no reference spelt out again. */
const plain = z.strictObject({ ...base, author, mentions: z.array(user) });

/** As REST answers it. */
export const message = z.strictObject({
  ...plain.shape,
  referenced_message: plain.nullable().optional(),
});

export type Message = z.output<typeof message>;

const memberOnly = member.omit({ user: true });

/** As MESSAGE_CREATE and MESSAGE_UPDATE tell it. */
export const messageEvent = z.strictObject({
  ...message.shape,
  channel_type: z.int(),
  guild_id: id.optional(),
  member: memberOnly.optional(),
  mentions: z.array(user.extend({ member: memberOnly.optional() })),
});

export const messages = z.array(message);

export const pinsPage = z.strictObject({
  items: z.array(z.strictObject({ pinned_at: time, message })),
  has_more: z.boolean(),
});

export const users = z.array(user);

export const directChannel = z.strictObject({
  id,
  type: z.literal(1),
  flags: z.int(),
  name: z.null(),
  recipients: z.array(user),
  last_message_id: id.nullable(),
  last_pin_timestamp: time.optional(),
});
