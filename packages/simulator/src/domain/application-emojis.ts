// SPDX-License-Identifier: AGPL-3.0-only
// Emojis that belong to an application and not to a guild (docs: Emoji, Application-Owned Emoji). Nobody
// is told of their changes.
import type {
  ApplicationEmojiCreateInput,
  ApplicationEmojiEditInput,
} from '../input/guild-parts.ts';
import type { ApplicationEmojiRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { requireOwnApplication } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { emojiFile } from './emojis.ts';

const MAX_EMOJIS = 2_000;

export interface ApplicationEmojiPlace {
  readonly applicationId: Snowflake;
  readonly emojiId: Snowflake;
}

export function listApplicationEmojis(
  ctx: DomainContext,
  actor: Actor,
  applicationId: Snowflake,
): readonly ApplicationEmojiRecord[] {
  requireOwnApplication(ctx, actor, applicationId);
  return [...ctx.store.applicationEmojis.values()].filter(
    (emoji) => emoji.applicationId === applicationId,
  );
}

export function findApplicationEmoji(
  ctx: DomainContext,
  actor: Actor,
  { applicationId, emojiId }: ApplicationEmojiPlace,
): ApplicationEmojiRecord {
  requireOwnApplication(ctx, actor, applicationId);
  const emoji = ctx.store.applicationEmojis.get(emojiId);
  if (emoji?.applicationId !== applicationId) throw new ApiError('unknownEmoji');
  return emoji;
}

export function createApplicationEmoji(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly applicationId: Snowflake; readonly input: ApplicationEmojiCreateInput },
): ApplicationEmojiRecord {
  const { applicationId, input } = asked;
  if (listApplicationEmojis(ctx, actor, applicationId).length >= MAX_EMOJIS) {
    throw new ApiError('tooManyEmojis');
  }
  const emoji: ApplicationEmojiRecord = {
    id: ctx.ids.take(),
    applicationId,
    name: input.name,
    roleIds: [],
    userId: actor.userId,
    animated: input.image.contentType === 'image/gif',
    available: true,
  };
  ctx.store.applicationEmojis.set(emoji.id, emoji);
  ctx.store.files.put(emojiFile(emoji.id), input.image);
  return emoji;
}

export function editApplicationEmoji(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly place: ApplicationEmojiPlace; readonly input: ApplicationEmojiEditInput },
): ApplicationEmojiRecord {
  const before = findApplicationEmoji(ctx, actor, asked.place);
  const emoji = { ...before, name: asked.input.name ?? before.name };
  ctx.store.applicationEmojis.set(emoji.id, emoji);
  return emoji;
}

export function deleteApplicationEmoji(
  ctx: DomainContext,
  actor: Actor,
  place: ApplicationEmojiPlace,
): void {
  const { id } = findApplicationEmoji(ctx, actor, place);
  ctx.store.applicationEmojis.delete(id);
  ctx.store.files.delete(emojiFile(id));
}
