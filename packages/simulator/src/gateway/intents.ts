// SPDX-License-Identifier: AGPL-3.0-only
// Gateway intents and which events they open (docs: Gateway, List of Intents).

export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildModeration: 1 << 2,
  guildExpressions: 1 << 3,
  guildIntegrations: 1 << 4,
  guildWebhooks: 1 << 5,
  guildInvites: 1 << 6,
  guildVoiceStates: 1 << 7,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
  guildScheduledEvents: 1 << 16,
  autoModerationConfiguration: 1 << 20,
  autoModerationExecution: 1 << 21,
  guildMessagePolls: 1 << 24,
  directMessagePolls: 1 << 25,
} as const;

/** Every bit that is an intent; any other bit is a 4013. */
export const ALL_INTENTS: number = Object.values(INTENTS).reduce((all, bit) => all | bit, 0);

/** Those that an application must be allowed: without it a 4014. */
export const PRIVILEGED_INTENTS: number =
  INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;

interface EventGate {
  /** Any of these opens the event in a guild; 0 means it never comes from a guild. */
  readonly guild: number;
  /** Any of these opens it outside guilds. */
  readonly direct: number;
}

const inGuild = (guild: number): EventGate => ({ guild, direct: 0 });

const GUILDS = inGuild(INTENTS.guilds);
const MEMBERS = inGuild(INTENTS.guildMembers);
const MODERATION = inGuild(INTENTS.guildModeration);
const EXPRESSIONS = inGuild(INTENTS.guildExpressions);
const INTEGRATIONS = inGuild(INTENTS.guildIntegrations);
const INVITES = inGuild(INTENTS.guildInvites);
const VOICE = inGuild(INTENTS.guildVoiceStates);
const SCHEDULED = inGuild(INTENTS.guildScheduledEvents);
const RULES = inGuild(INTENTS.autoModerationConfiguration);
const MESSAGES: EventGate = { guild: INTENTS.guildMessages, direct: INTENTS.directMessages };
const REACTIONS: EventGate = {
  guild: INTENTS.guildMessageReactions,
  direct: INTENTS.directMessageReactions,
};
const TYPING: EventGate = {
  guild: INTENTS.guildMessageTyping,
  direct: INTENTS.directMessageTyping,
};
const POLLS: EventGate = { guild: INTENTS.guildMessagePolls, direct: INTENTS.directMessagePolls };

const EVENT_GATES: ReadonlyMap<string, EventGate> = new Map(
  Object.entries({
    GUILD_CREATE: GUILDS,
    GUILD_UPDATE: GUILDS,
    GUILD_DELETE: GUILDS,
    GUILD_ROLE_CREATE: GUILDS,
    GUILD_ROLE_UPDATE: GUILDS,
    GUILD_ROLE_DELETE: GUILDS,
    CHANNEL_CREATE: GUILDS,
    CHANNEL_UPDATE: GUILDS,
    CHANNEL_DELETE: GUILDS,
    CHANNEL_PINS_UPDATE: { guild: INTENTS.guilds, direct: INTENTS.directMessages },
    THREAD_CREATE: GUILDS,
    THREAD_UPDATE: GUILDS,
    THREAD_DELETE: GUILDS,
    THREAD_LIST_SYNC: GUILDS,
    THREAD_MEMBER_UPDATE: GUILDS,
    THREAD_MEMBERS_UPDATE: inGuild(INTENTS.guilds | INTENTS.guildMembers),
    STAGE_INSTANCE_CREATE: GUILDS,
    STAGE_INSTANCE_UPDATE: GUILDS,
    STAGE_INSTANCE_DELETE: GUILDS,
    VOICE_CHANNEL_STATUS_UPDATE: GUILDS,
    VOICE_CHANNEL_START_TIME_UPDATE: GUILDS,
    GUILD_MEMBER_ADD: MEMBERS,
    GUILD_MEMBER_UPDATE: MEMBERS,
    GUILD_MEMBER_REMOVE: MEMBERS,
    GUILD_AUDIT_LOG_ENTRY_CREATE: MODERATION,
    GUILD_BAN_ADD: MODERATION,
    GUILD_BAN_REMOVE: MODERATION,
    GUILD_EMOJIS_UPDATE: EXPRESSIONS,
    GUILD_STICKERS_UPDATE: EXPRESSIONS,
    GUILD_SOUNDBOARD_SOUND_CREATE: EXPRESSIONS,
    GUILD_SOUNDBOARD_SOUND_UPDATE: EXPRESSIONS,
    GUILD_SOUNDBOARD_SOUND_DELETE: EXPRESSIONS,
    GUILD_SOUNDBOARD_SOUNDS_UPDATE: EXPRESSIONS,
    GUILD_INTEGRATIONS_UPDATE: INTEGRATIONS,
    INTEGRATION_CREATE: INTEGRATIONS,
    INTEGRATION_UPDATE: INTEGRATIONS,
    INTEGRATION_DELETE: INTEGRATIONS,
    WEBHOOKS_UPDATE: inGuild(INTENTS.guildWebhooks),
    INVITE_CREATE: INVITES,
    INVITE_DELETE: INVITES,
    VOICE_STATE_UPDATE: VOICE,
    VOICE_CHANNEL_EFFECT_SEND: VOICE,
    PRESENCE_UPDATE: inGuild(INTENTS.guildPresences),
    MESSAGE_CREATE: MESSAGES,
    MESSAGE_UPDATE: MESSAGES,
    MESSAGE_DELETE: MESSAGES,
    MESSAGE_DELETE_BULK: inGuild(INTENTS.guildMessages),
    MESSAGE_REACTION_ADD: REACTIONS,
    MESSAGE_REACTION_REMOVE: REACTIONS,
    MESSAGE_REACTION_REMOVE_ALL: REACTIONS,
    MESSAGE_REACTION_REMOVE_EMOJI: REACTIONS,
    MESSAGE_POLL_VOTE_ADD: POLLS,
    MESSAGE_POLL_VOTE_REMOVE: POLLS,
    TYPING_START: TYPING,
    GUILD_SCHEDULED_EVENT_CREATE: SCHEDULED,
    GUILD_SCHEDULED_EVENT_UPDATE: SCHEDULED,
    GUILD_SCHEDULED_EVENT_DELETE: SCHEDULED,
    GUILD_SCHEDULED_EVENT_USER_ADD: SCHEDULED,
    GUILD_SCHEDULED_EVENT_USER_REMOVE: SCHEDULED,
    AUTO_MODERATION_RULE_CREATE: RULES,
    AUTO_MODERATION_RULE_UPDATE: RULES,
    AUTO_MODERATION_RULE_DELETE: RULES,
    AUTO_MODERATION_ACTION_EXECUTION: inGuild(INTENTS.autoModerationExecution),
  }),
);

/** Whether a session with these intents receives the event. What no intent names passes. */
export function receivesEvent(intents: number, event: string, fromGuild: boolean): boolean {
  const gate = EVENT_GATES.get(event);
  if (gate === undefined) return true;
  return (intents & (fromGuild ? gate.guild : gate.direct)) !== 0;
}

/** The close code an IDENTIFY with these intents deserves, or undefined when they are fine. */
export function refusedIntents(intents: unknown, allowed: number): 4013 | 4014 | undefined {
  if (typeof intents !== 'number' || !Number.isSafeInteger(intents) || intents < 0) return 4013;
  if (intents > ALL_INTENTS || (intents & ~ALL_INTENTS) !== 0) return 4013;
  return (intents & PRIVILEGED_INTENTS & ~allowed) === 0 ? undefined : 4014;
}
