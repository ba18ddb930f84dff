// SPDX-License-Identifier: AGPL-3.0-only
// Emojis as paths and bodies name them: `name:id` for a server's own, otherwise the Unicode emoji itself.
import type { EmojiRef } from '../store/message.ts';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';

const UNICODE = /^\p{RGI_Emoji}$/v;
/** Emojis that are also drawn without the variation selector that makes them so. */
const BARE = /^\p{Emoji}$/v;
const CUSTOM = /^(?:a:)?(\w{2,32}):(\d{1,20})$/;

/** A bot's own, which it uses anywhere. */
function applicationEmoji(ctx: DomainContext, emojiId: Snowflake, userId: Snowflake) {
  const emoji = ctx.store.applicationEmojis.get(emojiId);
  const application = ctx.store.applications.get(emoji?.applicationId ?? userId);
  return application?.botUserId === userId ? emoji : undefined;
}

/** Any guild's: bots may use emojis of other guilds that they are in. */
function customEmoji(ctx: DomainContext, emojiId: Snowflake, userId: Snowflake) {
  const own = applicationEmoji(ctx, emojiId, userId);
  if (own !== undefined) return { emoji: own, guildId: null };
  for (const { id } of ctx.store.guilds.entries()) {
    if (!ctx.store.guilds.isMade(id)) continue;
    const guild = ctx.store.guild(id);
    const emoji = guild?.emojis.get(emojiId);
    if (emoji !== undefined && guild?.members.has(userId) === true) return { emoji, guildId: id };
  }
  return undefined;
}

export interface FoundEmoji {
  readonly emoji: EmojiRef;
  /** The guild it is of; null for Unicode emojis and those of applications. */
  readonly guildId: Snowflake | null;
}

function unicodeEmoji(text: string): EmojiRef {
  const isEmoji = UNICODE.test(text) || (BARE.test(text) && !/^[\d#*]$/.test(text));
  if (!isEmoji) throw new ApiError('unknownGivenEmoji');
  return { id: null, name: text, animated: false };
}

/** Throws 10014 for what is no emoji that the user can use. */
export function parseEmoji(ctx: DomainContext, text: string, userId: Snowflake): FoundEmoji {
  const [, , id] = CUSTOM.exec(text) ?? [];
  const emojiId = parseSnowflake(id);
  if (emojiId !== undefined) {
    const found = customEmoji(ctx, emojiId, userId);
    if (found === undefined) throw new ApiError('unknownGivenEmoji');
    const { name, animated } = found.emoji;
    return { emoji: { id: emojiId, name, animated }, guildId: found.guildId };
  }
  return { emoji: unicodeEmoji(text), guildId: null };
}

/** The same emoji, whatever it is called now and however it is drawn. */
export function isSameEmoji(a: EmojiRef, b: EmojiRef): boolean {
  if (a.id !== null || b.id !== null) return a.id === b.id;
  const bare = (name: string): string => name.replaceAll('\u{fe0f}', '');
  return bare(a.name) === bare(b.name);
}

/** What a path means of a message's reactions, also of emojis that are gone by now; throws 10014 for others. */
export function namedEmoji(text: string): EmojiRef {
  const [, name = '', id] = CUSTOM.exec(text) ?? [];
  const emojiId = parseSnowflake(id);
  if (emojiId === undefined) return unicodeEmoji(text);
  return { id: emojiId, name, animated: false };
}
