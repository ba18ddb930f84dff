// SPDX-License-Identifier: AGPL-3.0-only
//
// Gateway intents (Discord: "Gateway", section "List of Intents").

const BITS = {
  GUILDS: 0,
  GUILD_MEMBERS: 1,
  GUILD_MODERATION: 2,
  GUILD_EXPRESSIONS: 3,
  GUILD_INTEGRATIONS: 4,
  GUILD_WEBHOOKS: 5,
  GUILD_INVITES: 6,
  GUILD_VOICE_STATES: 7,
  GUILD_PRESENCES: 8,
  GUILD_MESSAGES: 9,
  GUILD_MESSAGE_REACTIONS: 10,
  GUILD_MESSAGE_TYPING: 11,
  DIRECT_MESSAGES: 12,
  DIRECT_MESSAGE_REACTIONS: 13,
  DIRECT_MESSAGE_TYPING: 14,
  MESSAGE_CONTENT: 15,
  GUILD_SCHEDULED_EVENTS: 16,
  AUTO_MODERATION_CONFIGURATION: 20,
  AUTO_MODERATION_EXECUTION: 21,
  GUILD_MESSAGE_POLLS: 24,
  DIRECT_MESSAGE_POLLS: 25,
} as const;

export type IntentName = keyof typeof BITS;

export const INTENT_NAMES = Object.keys(BITS) as readonly IntentName[];

/** Intents an application must be granted in Discord's developer portal. */
export const PRIVILEGED_INTENTS: readonly IntentName[] = [
  'GUILD_MEMBERS',
  'GUILD_PRESENCES',
  'MESSAGE_CONTENT',
];

/** The number IDENTIFY takes. */
export function intentBits(names: Iterable<IntentName>): number {
  let bits = 0;
  for (const name of names) bits |= 1 << BITS[name];
  return bits;
}

/** Every intent that needs no grant. */
export const UNPRIVILEGED_INTENTS = intentBits(
  INTENT_NAMES.filter((name) => !PRIVILEGED_INTENTS.includes(name)),
);

/**
 * Reads a number, or names separated by commas, spaces or "|". Undefined where a word is neither.
 */
export function parseIntents(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[0-9]{1,10}$/.test(trimmed)) {
    const bits = Number(trimmed);
    return bits < 2 ** 31 ? bits : undefined;
  }
  const words = trimmed.split(/[\s,|]+/u).map((word) => word.toUpperCase());
  const known = words.filter((word): word is IntentName => word in BITS);
  return known.length === words.length && known.length > 0 ? intentBits(known) : undefined;
}
