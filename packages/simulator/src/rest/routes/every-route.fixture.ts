// SPDX-License-Identifier: AGPL-3.0-only
// For every route how its good call is changed so that what it names is missing, that it is forbidden, and
// that what is sent is invalid; and what Discord answers to that.
import type { PathValues } from '../fuzz-world.fixture.ts';
import { NOWHERE } from '../guild-scene.fixture.ts';

/** Why a route has no such case. */
export const REASONS = [
  'names nothing that could be missing',
  'anybody may',
  'takes nothing',
] as const;

/** Default who makes the good call; else a bot, whose access token, or nobody who is known. */
type Caller = 'meek' | 'stranger' | 'bot' | 'access_token' | 'scopeless_token' | 'nobody';

export interface Change {
  /** Parts of the path: the names of others that there are, or what is sent itself. */
  readonly path?: PathValues;
  readonly as?: Caller;
  readonly body?: unknown;
  readonly query?: string;
  readonly status: number;
  readonly code: number;
}

type Case = Change | (typeof REASONS)[number];

interface Row {
  readonly missing: Case;
  readonly forbidden: Case;
  readonly invalid: Case;
}

type Rows = Readonly<Record<string, Row>>;

const UNNAMED = 'names nothing that could be missing';
/** Holds for a bot that is in no guild. */
export const ANYBODY = 'anybody may';
const EMPTY = 'takes nothing';

const INVALID = { status: 400, code: 50_035 } as const;

const none = (name: string, code: number): Change => ({
  path: { [name]: NOWHERE },
  status: 404,
  code,
});
const odd = (name: string): Change => ({ path: { [name]: 'x' }, ...INVALID });
const sent = (body: unknown): Change => ({ body, ...INVALID });
const asked = (query: string): Change => ({ query, ...INVALID });
const refuse = (as: Caller, code: number): Change => ({ as, status: 403, code });

const noGuild = none('guild_id', 10_004);
const noChannel = none('channel_id', 10_003);
const noMessage = none('message_id', 10_008);
/** There is such a user, elsewhere. */
const noMember: Change = { path: { user_id: 'outsider_id' }, status: 404, code: 10_007 };
const noUser = none('user_id', 10_013);
const noRole = none('role_id', 10_011);
const noCommand = none('command_id', 10_063);
const noEmoji = none('emoji_id', 10_014);
const noWebhook = none('webhook_id', 10_015);
/** In the guild, and may only look on. */
const meek = refuse('meek', 50_013);
/** In no guild. */
const stranger = refuse('stranger', 50_001);
const notTheOwner = refuse('meek', 20_012);
const noApplication = none('application_id', 10_002);
const notAnEmoji: Change = { path: { emoji: 'nothing' }, status: 400, code: 10_014 };

const OF_USERS: Rows = {
  'GET /gateway': { missing: UNNAMED, forbidden: ANYBODY, invalid: EMPTY },
  'GET /gateway/bot': { missing: UNNAMED, forbidden: ANYBODY, invalid: EMPTY },
  'GET /applications/@me': { missing: UNNAMED, forbidden: ANYBODY, invalid: EMPTY },
  'GET /oauth2/applications/@me': { missing: UNNAMED, forbidden: ANYBODY, invalid: EMPTY },
  'PATCH /applications/@me': {
    missing: UNNAMED,
    forbidden: ANYBODY,
    invalid: sent({ description: 1 }),
  },
  'GET /users/@me': {
    missing: UNNAMED,
    forbidden: refuse('scopeless_token', 50_026),
    invalid: EMPTY,
  },
  'PATCH /users/@me': { missing: UNNAMED, forbidden: ANYBODY, invalid: sent({ username: '' }) },
  'GET /users/@me/guilds': {
    missing: UNNAMED,
    forbidden: refuse('scopeless_token', 50_026),
    invalid: asked('limit=0'),
  },
  'GET /users/@me/guilds/{guild_id}/member': {
    missing: noGuild,
    forbidden: refuse('scopeless_token', 50_026),
    invalid: odd('guild_id'),
  },
  'DELETE /users/@me/guilds/{guild_id}': {
    missing: noGuild,
    forbidden: { as: 'stranger', status: 404, code: 10_004 },
    invalid: odd('guild_id'),
  },
  'GET /users/{user_id}': {
    missing: noUser,
    forbidden: ANYBODY,
    invalid: odd('user_id'),
  },
  'GET /oauth2/@me': { missing: UNNAMED, forbidden: refuse('bot', 20_001), invalid: EMPTY },
  'POST /users/@me/channels': {
    missing: { body: { recipient_id: NOWHERE }, status: 400, code: 50_033 },
    forbidden: ANYBODY,
    invalid: sent({}),
  },
  'GET /voice/regions': { missing: UNNAMED, forbidden: ANYBODY, invalid: EMPTY },
};

const GUILD = '/guilds/{guild_id}';

const OF_GUILDS: Rows = {
  [`GET ${GUILD}`]: {
    missing: noGuild,
    forbidden: { as: 'stranger', status: 404, code: 10_004 },
    invalid: asked('with_counts=2'),
  },
  [`PATCH ${GUILD}`]: { missing: noGuild, forbidden: meek, invalid: sent({ name: 'x' }) },
  [`GET ${GUILD}/preview`]: {
    missing: noGuild,
    forbidden: { as: 'stranger', status: 404, code: 10_004 },
    invalid: odd('guild_id'),
  },
  [`GET ${GUILD}/vanity-url`]: { missing: noGuild, forbidden: meek, invalid: odd('guild_id') },
  [`GET ${GUILD}/voice-states/@me`]: {
    missing: noGuild,
    forbidden: stranger,
    invalid: odd('guild_id'),
  },
  [`GET ${GUILD}/voice-states/{user_id}`]: {
    missing: none('user_id', 10_065),
    forbidden: stranger,
    invalid: odd('user_id'),
  },
  [`PATCH ${GUILD}/voice-states/@me`]: {
    missing: noGuild,
    forbidden: stranger,
    invalid: sent({ suppress: 'x' }),
  },
  [`PATCH ${GUILD}/voice-states/{user_id}`]: {
    missing: none('user_id', 10_065),
    forbidden: meek,
    invalid: sent({ suppress: 'x' }),
  },
  [`GET ${GUILD}/regions`]: { missing: noGuild, forbidden: stranger, invalid: odd('guild_id') },
  [`GET ${GUILD}/channels`]: { missing: noGuild, forbidden: stranger, invalid: odd('guild_id') },
  [`POST ${GUILD}/channels`]: { missing: noGuild, forbidden: meek, invalid: sent({ name: '' }) },
  [`PATCH ${GUILD}/channels`]: {
    missing: noGuild,
    forbidden: meek,
    invalid: sent([{ id: 'x' }]),
  },
  [`GET ${GUILD}/threads/active`]: {
    missing: noGuild,
    forbidden: stranger,
    invalid: odd('guild_id'),
  },
  [`GET ${GUILD}/invites`]: { missing: noGuild, forbidden: meek, invalid: odd('guild_id') },
  [`GET ${GUILD}/webhooks`]: { missing: noGuild, forbidden: meek, invalid: odd('guild_id') },
  [`GET ${GUILD}/audit-logs`]: { missing: noGuild, forbidden: meek, invalid: asked('limit=0') },
  [`GET ${GUILD}/prune`]: { missing: noGuild, forbidden: meek, invalid: asked('days=0') },
  [`POST ${GUILD}/prune`]: { missing: noGuild, forbidden: meek, invalid: sent({ days: 0 }) },
  [`GET ${GUILD}/emojis`]: { missing: noGuild, forbidden: stranger, invalid: odd('guild_id') },
  [`POST ${GUILD}/emojis`]: { missing: noGuild, forbidden: meek, invalid: sent({ name: 'xy' }) },
  [`GET ${GUILD}/emojis/{emoji_id}`]: {
    missing: noEmoji,
    forbidden: stranger,
    invalid: odd('emoji_id'),
  },
  [`PATCH ${GUILD}/emojis/{emoji_id}`]: {
    missing: noEmoji,
    forbidden: meek,
    invalid: sent({ name: '-' }),
  },
  [`DELETE ${GUILD}/emojis/{emoji_id}`]: {
    missing: noEmoji,
    forbidden: meek,
    invalid: odd('emoji_id'),
  },
};

const OF_MEMBERS: Rows = {
  [`GET ${GUILD}/members`]: { missing: noGuild, forbidden: stranger, invalid: asked('limit=0') },
  [`GET ${GUILD}/members/search`]: {
    missing: noGuild,
    forbidden: stranger,
    invalid: asked('limit=1'),
  },
  [`PATCH ${GUILD}/members/@me`]: {
    missing: noGuild,
    forbidden: { ...meek, body: { nick: 'x' } },
    invalid: sent({ nick: 1 }),
  },
  [`PATCH ${GUILD}/members/@me/nick`]: {
    missing: noGuild,
    forbidden: meek,
    invalid: sent({ nick: 1 }),
  },
  [`GET ${GUILD}/members/{user_id}`]: {
    missing: noMember,
    forbidden: stranger,
    invalid: odd('user_id'),
  },
  [`PUT ${GUILD}/members/{user_id}`]: {
    missing: noGuild,
    forbidden: meek,
    invalid: sent({}),
  },
  [`PATCH ${GUILD}/members/{user_id}`]: {
    missing: noMember,
    forbidden: meek,
    invalid: sent({ nick: 1 }),
  },
  [`DELETE ${GUILD}/members/{user_id}`]: {
    missing: noMember,
    forbidden: meek,
    invalid: odd('user_id'),
  },
  [`PUT ${GUILD}/members/{user_id}/roles/{role_id}`]: {
    missing: noRole,
    forbidden: meek,
    invalid: odd('role_id'),
  },
  [`DELETE ${GUILD}/members/{user_id}/roles/{role_id}`]: {
    missing: noRole,
    forbidden: meek,
    invalid: odd('role_id'),
  },
  [`GET ${GUILD}/roles`]: { missing: noGuild, forbidden: stranger, invalid: odd('guild_id') },
  [`GET ${GUILD}/roles/member-counts`]: {
    missing: noGuild,
    forbidden: stranger,
    invalid: odd('guild_id'),
  },
  [`PATCH ${GUILD}/roles`]: { missing: noGuild, forbidden: meek, invalid: sent([{ id: 'x' }]) },
  [`POST ${GUILD}/roles`]: { missing: noGuild, forbidden: meek, invalid: sent({ name: 1 }) },
  [`GET ${GUILD}/roles/{role_id}`]: {
    missing: noRole,
    forbidden: stranger,
    invalid: odd('role_id'),
  },
  [`PATCH ${GUILD}/roles/{role_id}`]: {
    missing: noRole,
    forbidden: meek,
    invalid: sent({ name: 1 }),
  },
  [`DELETE ${GUILD}/roles/{role_id}`]: {
    missing: noRole,
    forbidden: meek,
    invalid: odd('role_id'),
  },
  [`GET ${GUILD}/bans`]: { missing: noGuild, forbidden: meek, invalid: asked('limit=-1') },
  [`GET ${GUILD}/bans/{user_id}`]: {
    missing: none('user_id', 10_026),
    forbidden: meek,
    invalid: odd('user_id'),
  },
  [`PUT ${GUILD}/bans/{user_id}`]: {
    missing: noUser,
    forbidden: meek,
    invalid: sent({ delete_message_seconds: -1 }),
  },
  [`DELETE ${GUILD}/bans/{user_id}`]: {
    missing: none('user_id', 10_026),
    forbidden: meek,
    invalid: odd('user_id'),
  },
  [`POST ${GUILD}/bulk-ban`]: { missing: noGuild, forbidden: meek, invalid: sent({}) },
};

const CHANNEL = '/channels/{channel_id}';

const OF_CHANNELS: Rows = {
  [`PUT ${CHANNEL}/voice-status`]: {
    missing: noChannel,
    forbidden: meek,
    invalid: sent({ status: 'x'.repeat(501) }),
  },
  [`GET ${CHANNEL}`]: { missing: noChannel, forbidden: stranger, invalid: odd('channel_id') },
  [`PATCH ${CHANNEL}`]: { missing: noChannel, forbidden: meek, invalid: sent({ name: '' }) },
  [`DELETE ${CHANNEL}`]: { missing: noChannel, forbidden: meek, invalid: odd('channel_id') },
  [`PUT ${CHANNEL}/permissions/{overwrite_id}`]: {
    missing: noChannel,
    forbidden: meek,
    invalid: sent({ type: 7 }),
  },
  [`DELETE ${CHANNEL}/permissions/{overwrite_id}`]: {
    missing: none('overwrite_id', 10_009),
    forbidden: meek,
    invalid: odd('overwrite_id'),
  },
  [`POST ${CHANNEL}/typing`]: { missing: noChannel, forbidden: meek, invalid: odd('channel_id') },
  [`POST ${CHANNEL}/invites`]: {
    missing: noChannel,
    forbidden: meek,
    invalid: sent({ max_age: -1 }),
  },
  [`GET ${CHANNEL}/invites`]: { missing: noChannel, forbidden: meek, invalid: odd('channel_id') },
  'GET /invites/{invite_code}': {
    missing: none('invite_code', 10_006),
    forbidden: ANYBODY,
    invalid: asked('with_counts=2'),
  },
  'DELETE /invites/{invite_code}': {
    missing: none('invite_code', 10_006),
    forbidden: meek,
    invalid: EMPTY,
  },
  [`POST ${CHANNEL}/followers`]: {
    missing: noChannel,
    forbidden: meek,
    invalid: sent({ webhook_channel_id: 'x' }),
  },
  [`POST ${CHANNEL}/messages/{message_id}/threads`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: sent({ name: '' }),
  },
  [`POST ${CHANNEL}/threads`]: { missing: noChannel, forbidden: meek, invalid: sent({ name: '' }) },
  [`PUT ${CHANNEL}/thread-members/@me`]: {
    missing: noChannel,
    forbidden: stranger,
    invalid: odd('channel_id'),
  },
  [`DELETE ${CHANNEL}/thread-members/@me`]: {
    missing: noChannel,
    forbidden: stranger,
    invalid: odd('channel_id'),
  },
  [`PUT ${CHANNEL}/thread-members/{user_id}`]: {
    missing: noMember,
    forbidden: meek,
    invalid: odd('user_id'),
  },
  [`DELETE ${CHANNEL}/thread-members/{user_id}`]: {
    missing: noMember,
    forbidden: meek,
    invalid: odd('user_id'),
  },
  [`GET ${CHANNEL}/thread-members/{user_id}`]: {
    missing: noMember,
    forbidden: stranger,
    invalid: asked('with_member=2'),
  },
  [`GET ${CHANNEL}/thread-members`]: {
    missing: noChannel,
    forbidden: stranger,
    invalid: asked('limit=0'),
  },
  [`GET ${CHANNEL}/threads/archived/public`]: {
    missing: noChannel,
    forbidden: stranger,
    invalid: asked('before=x'),
  },
  [`GET ${CHANNEL}/threads/archived/private`]: {
    missing: noChannel,
    forbidden: meek,
    invalid: asked('before=x'),
  },
  [`GET ${CHANNEL}/users/@me/threads/archived/private`]: {
    missing: noChannel,
    forbidden: stranger,
    invalid: asked('before=x'),
  },
};

const MESSAGES = `${CHANNEL}/messages`;
const MESSAGE = `${MESSAGES}/{message_id}`;
const REACTIONS = `${MESSAGE}/reactions`;

const OF_MESSAGES: Rows = {
  [`GET ${MESSAGES}`]: { missing: noChannel, forbidden: stranger, invalid: asked('limit=0') },
  [`GET ${MESSAGE}`]: { missing: noMessage, forbidden: stranger, invalid: odd('message_id') },
  [`POST ${MESSAGES}`]: { missing: noChannel, forbidden: meek, invalid: sent({ content: 1 }) },
  [`PATCH ${MESSAGE}`]: {
    missing: noMessage,
    forbidden: refuse('meek', 50_005),
    invalid: sent({ content: 1 }),
  },
  [`DELETE ${MESSAGE}`]: { missing: noMessage, forbidden: meek, invalid: odd('message_id') },
  [`POST ${MESSAGES}/bulk-delete`]: { missing: noChannel, forbidden: meek, invalid: sent({}) },
  [`POST ${MESSAGE}/crosspost`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: odd('message_id'),
  },
  [`PUT ${REACTIONS}/{emoji}/@me`]: {
    missing: noMessage,
    // One that is there already takes nothing.
    forbidden: { ...meek, path: { emoji: encodeURIComponent('🎉') } },
    invalid: notAnEmoji,
  },
  [`DELETE ${REACTIONS}/{emoji}/@me`]: {
    missing: noMessage,
    forbidden: stranger,
    invalid: notAnEmoji,
  },
  [`DELETE ${REACTIONS}/{emoji}/{user_id}`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: odd('user_id'),
  },
  [`GET ${REACTIONS}/{emoji}`]: {
    missing: noMessage,
    forbidden: stranger,
    invalid: asked('limit=0'),
  },
  [`DELETE ${REACTIONS}/{emoji}`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: notAnEmoji,
  },
  [`DELETE ${REACTIONS}`]: { missing: noMessage, forbidden: meek, invalid: odd('message_id') },
  [`PUT ${MESSAGES}/pins/{message_id}`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: odd('message_id'),
  },
  [`DELETE ${MESSAGES}/pins/{message_id}`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: odd('message_id'),
  },
  [`PUT ${CHANNEL}/pins/{message_id}`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: odd('message_id'),
  },
  [`DELETE ${CHANNEL}/pins/{message_id}`]: {
    missing: noMessage,
    forbidden: meek,
    invalid: odd('message_id'),
  },
  [`GET ${MESSAGES}/pins`]: { missing: noChannel, forbidden: stranger, invalid: asked('limit=0') },
  [`GET ${CHANNEL}/pins`]: { missing: noChannel, forbidden: stranger, invalid: odd('channel_id') },
  [`GET ${CHANNEL}/polls/{message_id}/answers/{answer_id}`]: {
    missing: noMessage,
    forbidden: stranger,
    invalid: asked('limit=0'),
  },
  [`POST ${CHANNEL}/polls/{message_id}/expire`]: {
    missing: noMessage,
    forbidden: refuse('meek', 50_005),
    invalid: { path: { message_id: 'other_message_id' }, status: 400, code: 520_006 },
  },
};

const GLOBAL = '/applications/{application_id}/commands';
const LOCAL = '/applications/{application_id}/guilds/{guild_id}/commands';
const EMOJIS = '/applications/{application_id}/emojis';
/** Refused by its shape. */
const badCommand = { name: '' };

const OF_APPLICATIONS: Rows = {
  [`GET ${GLOBAL}`]: {
    missing: noApplication,
    forbidden: notTheOwner,
    invalid: asked('with_localizations=2'),
  },
  [`POST ${GLOBAL}`]: { missing: noApplication, forbidden: notTheOwner, invalid: sent(badCommand) },
  [`PUT ${GLOBAL}`]: {
    missing: noApplication,
    forbidden: notTheOwner,
    invalid: sent([badCommand]),
  },
  [`GET ${GLOBAL}/{command_id}`]: {
    missing: noCommand,
    forbidden: notTheOwner,
    invalid: odd('command_id'),
  },
  [`PATCH ${GLOBAL}/{command_id}`]: {
    missing: noCommand,
    forbidden: notTheOwner,
    invalid: sent(badCommand),
  },
  [`DELETE ${GLOBAL}/{command_id}`]: {
    missing: noCommand,
    forbidden: notTheOwner,
    invalid: odd('command_id'),
  },
  [`GET ${LOCAL}`]: {
    missing: noGuild,
    forbidden: notTheOwner,
    invalid: asked('with_localizations=2'),
  },
  [`POST ${LOCAL}`]: { missing: noGuild, forbidden: notTheOwner, invalid: sent(badCommand) },
  [`PUT ${LOCAL}`]: { missing: noGuild, forbidden: notTheOwner, invalid: sent([badCommand]) },
  [`GET ${LOCAL}/{command_id}`]: {
    missing: noCommand,
    forbidden: notTheOwner,
    invalid: odd('command_id'),
  },
  [`PATCH ${LOCAL}/{command_id}`]: {
    missing: noCommand,
    forbidden: notTheOwner,
    invalid: sent(badCommand),
  },
  [`DELETE ${LOCAL}/{command_id}`]: {
    missing: noCommand,
    forbidden: notTheOwner,
    invalid: odd('command_id'),
  },
  [`GET ${LOCAL}/permissions`]: {
    missing: noGuild,
    forbidden: notTheOwner,
    invalid: odd('guild_id'),
  },
  [`GET ${LOCAL}/{command_id}/permissions`]: {
    missing: none('command_id', 10_066),
    forbidden: notTheOwner,
    invalid: odd('command_id'),
  },
  [`PUT ${LOCAL}/{command_id}/permissions`]: {
    missing: noCommand,
    forbidden: refuse('access_token', 50_013),
    invalid: sent({}),
  },
  [`GET ${EMOJIS}`]: {
    missing: noApplication,
    forbidden: notTheOwner,
    invalid: odd('application_id'),
  },
  [`POST ${EMOJIS}`]: {
    missing: noApplication,
    forbidden: notTheOwner,
    invalid: sent({ name: 'xy' }),
  },
  [`GET ${EMOJIS}/{emoji_id}`]: {
    missing: noEmoji,
    forbidden: notTheOwner,
    invalid: odd('emoji_id'),
  },
  [`PATCH ${EMOJIS}/{emoji_id}`]: {
    missing: noEmoji,
    forbidden: notTheOwner,
    invalid: sent({ name: '-' }),
  },
  [`DELETE ${EMOJIS}/{emoji_id}`]: {
    missing: noEmoji,
    forbidden: notTheOwner,
    invalid: odd('emoji_id'),
  },
};

const WEBHOOK = '/webhooks/{webhook_id}';
const BY_TOKEN = `${WEBHOOK}/{webhook_token}`;
const ORIGINAL = `${BY_TOKEN}/messages/@original`;
const HOOKED = `${BY_TOKEN}/messages/{message_id}`;
/** What opens these is the token in the path. */
const badToken: Change = { path: { webhook_token: 'x' }, status: 401, code: 50_027 };

const OF_WEBHOOKS: Rows = {
  [`GET ${WEBHOOK}`]: { missing: noWebhook, forbidden: meek, invalid: odd('webhook_id') },
  [`PATCH ${WEBHOOK}`]: { missing: noWebhook, forbidden: meek, invalid: sent({ name: '' }) },
  [`DELETE ${WEBHOOK}`]: { missing: noWebhook, forbidden: meek, invalid: odd('webhook_id') },
  [`GET ${BY_TOKEN}`]: { missing: noWebhook, forbidden: badToken, invalid: odd('webhook_id') },
  [`PATCH ${BY_TOKEN}`]: { missing: noWebhook, forbidden: badToken, invalid: sent({ name: '' }) },
  [`DELETE ${BY_TOKEN}`]: { missing: noWebhook, forbidden: badToken, invalid: odd('webhook_id') },
  [`GET ${CHANNEL}/webhooks`]: { missing: noChannel, forbidden: meek, invalid: odd('channel_id') },
  [`POST ${CHANNEL}/webhooks`]: { missing: noChannel, forbidden: meek, invalid: sent({}) },
  [`POST ${BY_TOKEN}`]: { missing: noWebhook, forbidden: badToken, invalid: sent({ content: 1 }) },
  [`POST ${BY_TOKEN}/slack`]: {
    missing: noWebhook,
    forbidden: badToken,
    invalid: sent({ text: [] }),
  },
  [`POST ${BY_TOKEN}/github`]: {
    missing: noWebhook,
    forbidden: badToken,
    invalid: odd('webhook_id'),
  },
  [`GET ${ORIGINAL}`]: { missing: noWebhook, forbidden: badToken, invalid: odd('webhook_id') },
  [`PATCH ${ORIGINAL}`]: {
    missing: noWebhook,
    forbidden: badToken,
    invalid: sent({ content: 1 }),
  },
  [`DELETE ${ORIGINAL}`]: { missing: noWebhook, forbidden: badToken, invalid: odd('webhook_id') },
  [`GET ${HOOKED}`]: { missing: noMessage, forbidden: badToken, invalid: odd('message_id') },
  [`PATCH ${HOOKED}`]: { missing: noMessage, forbidden: badToken, invalid: sent({ content: 1 }) },
  [`DELETE ${HOOKED}`]: { missing: noMessage, forbidden: badToken, invalid: odd('message_id') },
  'POST /interactions/{interaction_id}/{interaction_token}/callback': {
    missing: none('interaction_id', 10_062),
    forbidden: { path: { interaction_token: 'x' }, status: 404, code: 10_062 },
    invalid: sent({ type: 99 }),
  },
};

/** By method and template. */
export const ROWS: Rows = {
  ...OF_USERS,
  ...OF_GUILDS,
  ...OF_MEMBERS,
  ...OF_CHANNELS,
  ...OF_MESSAGES,
  ...OF_APPLICATIONS,
  ...OF_WEBHOOKS,
};
