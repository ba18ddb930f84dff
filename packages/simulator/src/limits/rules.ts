// SPDX-License-Identifier: AGPL-3.0-only
// Every number of the rate limits, and where it comes from. Discord publishes almost none and changes
// them at will. "documented" is in its documentation; "observed" was reported in discord-api-docs
// under the number given; "guess" is ours, to be overridden where it matters.

export type Basis = 'documented' | 'observed' | 'guess';

export interface Numbers {
  /** Calls in a window. */
  readonly limit: number;
  readonly windowMs: number;
}

interface Sourced {
  readonly basis: Basis;
  readonly reason: string;
}

/** A DELETE of a message falls into one of three buckets by the message's age. */
export type MessageAge = 'young' | 'ordinary' | 'old';

export const YOUNG_BELOW_MS = 10_000;
export const OLD_ABOVE_MS = 14 * 86_400_000;

/** A visible bucket. Rules given later win over earlier ones of the same bucket or route. */
export interface RouteRule extends Partial<Sourced> {
  /** What X-RateLimit-Bucket is the hash of; routes of one bucket share its counters. */
  readonly bucket: string;
  /** `METHOD /template` each; the names in braces do not matter. */
  readonly routes: readonly string[];
  /** `none`: no limit but the global one, and no headers. */
  readonly limit: number | 'none';
  readonly windowMs: number;
  /** What X-RateLimit-Limit says where it is not the truth. */
  readonly shownLimit?: number;
  /** Only for calls on messages of this age. */
  readonly age?: MessageAge;
  /** Another bucket that has to have room too, and answers with its own headers when it has none. */
  readonly alsoCountsIn?: string;
}

const message = '/channels/{channel_id}/messages/{message_id}';
const reactions = `${message}/reactions`;
const webhook = '/webhooks/{webhook_id}/{webhook_token}';
const deletion = `DELETE ${message}`;
const pin = '/channels/{channel_id}/pins/{message_id}';
const newPin = '/channels/{channel_id}/messages/pins/{message_id}';
const memberRole = '/guilds/{guild_id}/members/{user_id}/roles/{role_id}';
const lobbyMember = '/lobbies/{lobby_id}/members/{user_id}';
const WEBHOOK_EXECUTES = ['', '/slack', '/github', '/{platform}'].map(
  (suffix) => `POST ${webhook}${suffix}`,
);

const MESSAGE_BUCKETS: readonly RouteRule[] = [
  {
    bucket: 'message-write',
    routes: ['POST /channels/{channel_id}/messages', `PATCH ${message}`],
    limit: 5,
    windowMs: 5_000,
    basis: 'observed',
    reason: 'numbers #20; both routes show one hash (#981, #8073), so they share the counter here',
  },
  {
    bucket: 'message-delete-young',
    routes: [deletion],
    age: 'young',
    limit: 5,
    windowMs: 1_000,
    basis: 'observed',
    reason: '#8330, #1092: under 10 seconds, and every 404',
  },
  {
    bucket: 'message-delete',
    routes: [deletion],
    age: 'ordinary',
    limit: 3,
    windowMs: 333,
    basis: 'observed',
    reason: '#8330, #1295',
  },
  {
    bucket: 'message-delete-old',
    routes: [deletion],
    age: 'old',
    limit: 30,
    windowMs: 4_000,
    alsoCountsIn: 'message-delete-young',
    basis: 'observed',
    reason: '#8330: over 14 days; the sixth within a second is answered from the young bucket',
  },
  {
    bucket: 'message-bulk-delete',
    routes: ['POST /channels/{channel_id}/messages/bulk-delete'],
    limit: 1,
    windowMs: 1_000,
    basis: 'guess',
    reason: 'one call stands for up to 100 deletions',
  },
  {
    bucket: 'message-crosspost',
    routes: [`POST ${message}/crosspost`],
    limit: 10,
    windowMs: 3_600_000,
    basis: 'guess',
    reason: 'each one reaches every follower',
  },
  {
    bucket: 'reaction-write',
    routes: [
      `PUT ${reactions}/{emoji}/@me`,
      `DELETE ${reactions}/{emoji}/@me`,
      `DELETE ${reactions}/{emoji}/{user_id}`,
      `DELETE ${reactions}/{emoji}`,
      `DELETE ${reactions}`,
    ],
    limit: 1,
    windowMs: 250,
    basis: 'observed',
    reason: 'numbers #182, sharing #981',
  },
  {
    bucket: 'reaction-read',
    routes: [`GET ${reactions}/{emoji}`],
    limit: 5,
    windowMs: 1_000,
    basis: 'guess',
    reason: 'only that it is another bucket is known',
  },
  {
    bucket: 'message-pin',
    routes: [`PUT ${pin}`, `DELETE ${pin}`, `PUT ${newPin}`, `DELETE ${newPin}`],
    limit: 5,
    windowMs: 5_000,
    basis: 'guess',
    reason: 'as messages',
  },
  {
    bucket: 'typing',
    routes: ['POST /channels/{channel_id}/typing'],
    limit: 5,
    windowMs: 5_000,
    basis: 'guess',
    reason: 'as messages',
  },
];

const OTHER_BUCKETS: readonly RouteRule[] = [
  {
    bucket: 'channel-write',
    routes: ['PATCH /channels/{channel_id}'],
    limit: 5,
    windowMs: 15_000,
    basis: 'observed',
    reason: '#1900',
  },
  {
    bucket: 'webhook-execute',
    routes: WEBHOOK_EXECUTES,
    limit: 5,
    windowMs: 2_000,
    basis: 'observed',
    reason: '#367; follow-ups of interactions have the same path and the same limits (documented)',
  },
  {
    bucket: 'webhook-message-write',
    routes: ['PATCH', 'DELETE'].flatMap((method) => [
      `${method} ${webhook}/messages/{message_id}`,
      `${method} ${webhook}/messages/@original`,
    ]),
    limit: 5,
    windowMs: 2_000,
    basis: 'guess',
    reason: 'as executing',
  },
  {
    bucket: 'guild-ban-list',
    routes: ['GET /guilds/{guild_id}/bans'],
    limit: 1,
    shownLimit: 5,
    windowMs: 1_000,
    basis: 'guess',
    reason: '#3803 saw limit 5, remaining 0 after one call; the 60 s only in guilds with many bans',
  },
  {
    bucket: 'member-write',
    routes: [
      'PATCH /guilds/{guild_id}/members/{user_id}',
      `PUT ${memberRole}`,
      `DELETE ${memberRole}`,
    ],
    limit: 10,
    windowMs: 10_000,
    basis: 'guess',
    reason: 'libraries report about this',
  },
  {
    bucket: 'command-create',
    routes: [
      'POST /applications/{application_id}/commands',
      'POST /applications/{application_id}/guilds/{guild_id}/commands',
    ],
    limit: 5,
    windowMs: 20_000,
    basis: 'guess',
    reason: 'libraries report about this',
  },
  {
    bucket: 'lobby-create',
    routes: ['POST /lobbies'],
    limit: 20,
    windowMs: 7_200_000,
    basis: 'documented',
    reason: 'resources/lobby, before approval; which routes have 20 and which 100 is our guess',
  },
  {
    bucket: 'lobby-write',
    routes: [
      'PATCH /lobbies/{lobby_id}',
      'DELETE /lobbies/{lobby_id}',
      `PUT ${lobbyMember}`,
      `DELETE ${lobbyMember}`,
    ],
    limit: 100,
    windowMs: 7_200_000,
    basis: 'documented',
    reason: 'as above',
  },
];

/** Calls whose answers carry no rate limit headers; they count in the global limit all the same. */
const WITHOUT_HEADERS: readonly RouteRule[] = [
  {
    bucket: 'without-headers',
    routes: ['GET /channels/{channel_id}/messages', `GET ${message}`],
    limit: 'none',
    windowMs: 0,
    basis: 'observed',
    reason: '#1135',
  },
  {
    bucket: 'without-headers-too',
    routes: [
      'GET /gateway',
      'GET /users/@me',
      'GET /guilds/{guild_id}/channels',
      'GET /guilds/{guild_id}/roles',
      'GET /voice/regions',
      'GET /sticker-packs',
      'POST /interactions/{interaction_id}/{interaction_token}/callback',
    ],
    limit: 'none',
    windowMs: 0,
    basis: 'guess',
    reason: 'that many have none is known, not which: cheap reads, and what is called once only',
  },
  {
    bucket: 'emoji',
    routes: ['GET', 'POST', 'PATCH', 'DELETE'].flatMap((method) => [
      `${method} /guilds/{guild_id}/emojis`,
      `${method} /guilds/{guild_id}/emojis/{emoji_id}`,
    ]),
    limit: 'none',
    windowMs: 0,
    basis: 'observed',
    reason: '#4008: their limit is hidden, see below',
  },
];

export const BUCKET_RULES: readonly RouteRule[] = [
  ...MESSAGE_BUCKETS,
  ...OTHER_BUCKETS,
  ...WITHOUT_HEADERS,
];

/** The limits that have no bucket; their numbers are overridden by name. */
export type NamedLimit =
  | 'channel-name-topic'
  | 'webhook-channel'
  | 'emoji-guild'
  | 'channel-send'
  | 'guild-send'
  | 'daily-commands'
  | 'open-dm'
  | 'default-read'
  | 'default-write'
  | 'webhook-not-found';

export type NumberOverrides = Readonly<Partial<Record<NamedLimit, Numbers>>>;

/** What a hidden limit counts by. */
export type HiddenKey = 'channel' | 'guild' | 'webhook-channel';

/** A limit that no header shows before it strikes. */
export interface HiddenRule extends Numbers, Sourced {
  readonly name: NamedLimit;
  readonly routes: readonly string[];
  /** `user` counts each identity apart; `shared` all together. */
  readonly scope: 'user' | 'shared';
  readonly by: HiddenKey;
  /** Only for bodies with one of these keys. */
  readonly fields?: readonly string[];
  readonly code?: number;
  readonly message?: string;
}

const emoji = '/guilds/{guild_id}/emojis';

export const HIDDEN_RULES: readonly HiddenRule[] = [
  {
    name: 'channel-name-topic',
    routes: ['PATCH /channels/{channel_id}'],
    fields: ['name', 'topic'],
    scope: 'user',
    by: 'channel',
    limit: 2,
    windowMs: 600_000,
    basis: 'observed',
    reason: '#1900, #2190; the scope is a guess',
  },
  {
    name: 'webhook-channel',
    routes: WEBHOOK_EXECUTES,
    scope: 'shared',
    by: 'webhook-channel',
    limit: 30,
    windowMs: 60_000,
    basis: 'observed',
    reason: '#367, #4043, #1454',
  },
  {
    name: 'emoji-guild',
    routes: [`POST ${emoji}`, `PATCH ${emoji}/{emoji_id}`, `DELETE ${emoji}/{emoji_id}`],
    scope: 'shared',
    by: 'guild',
    limit: 50,
    windowMs: 3_600_000,
    basis: 'guess',
    reason: 'documented as per guild without a number; an hour makes a client notice',
  },
  {
    name: 'channel-send',
    routes: ['POST /channels/{channel_id}/messages'],
    scope: 'shared',
    by: 'channel',
    limit: 10,
    windowMs: 1_000,
    code: 20_028,
    message: 'The write action you are performing on the channel has hit the write rate limit.',
    basis: 'guess',
    reason: 'the code is documented, its window is short (#8290); three busy bots reach this',
  },
  {
    name: 'guild-send',
    routes: ['POST /channels/{channel_id}/messages'],
    scope: 'shared',
    by: 'guild',
    limit: 25,
    windowMs: 1_000,
    code: 20_029,
    message: 'The write action you are performing on the server has hit the write rate limit.',
    basis: 'guess',
    reason: "the code is documented; half of one bot's global limit",
  },
];

/** Buckets of routes without a rule of their own, one for each method and route. */
export const DEFAULT_NUMBERS = {
  'default-read': {
    limit: 20,
    windowMs: 10_000,
    basis: 'guess',
    reason: 'loose, but there to be obeyed',
  },
  'default-write': {
    limit: 10,
    windowMs: 10_000,
    basis: 'guess',
    reason: 'loose, but there to be obeyed',
  },
} as const satisfies Record<string, Numbers & Sourced>;

/** A limit answered with another status than 429. Counted when the call succeeded. */
export interface QuotaRule extends Numbers, Sourced {
  readonly name: NamedLimit;
  readonly routes: readonly string[];
  /** The status of an answer that counts. */
  readonly countsStatus: number;
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export const QUOTA_RULES: readonly QuotaRule[] = [
  {
    name: 'daily-commands',
    routes: [
      'POST /applications/{application_id}/commands',
      'POST /applications/{application_id}/guilds/{guild_id}/commands',
    ],
    countsStatus: 201,
    limit: 200,
    windowMs: 86_400_000,
    status: 400,
    code: 30_034,
    message: 'Max number of daily application command creates has been reached (200)',
    basis: 'documented',
    reason: 'interactions/application-commands: 200 creates a day and guild',
  },
  {
    name: 'open-dm',
    routes: ['POST /users/@me/channels'],
    countsStatus: 200,
    limit: 25,
    windowMs: 60_000,
    status: 403,
    code: 40_003,
    message: 'You are opening direct messages too fast.',
    basis: 'guess',
    reason: 'the code is documented; a few dozen at once were seen to be too many',
  },
];

/** The rest, by name; `globalPerSecond` and the like of the options override them. */
export const ENGINE_NUMBERS = {
  global: { limit: 50, windowMs: 1_000, basis: 'documented', reason: 'the window is a guess' },
  invalid: {
    limit: 10_000,
    windowMs: 600_000,
    basis: 'documented',
    reason: '401, 403 and 429 but not shared ones, by address',
  },
  ban: { limit: 1, windowMs: 3_600_000, basis: 'observed', reason: '#1771: usually an hour' },
  'webhook-not-found': {
    limit: 10,
    windowMs: 600_000,
    basis: 'guess',
    reason: 'documented is only that going on after a 404 leads to a restriction',
  },
} as const satisfies Record<string, Numbers & Sourced>;
