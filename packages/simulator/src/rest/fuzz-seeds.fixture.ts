// SPDX-License-Identifier: AGPL-3.0-only
// For every route a call that is good, from which odd ones are drawn.
import { PIXEL, type PathValues } from './fuzz-world.fixture.ts';

export interface Seed {
  /** Without one: nothing where the route takes none, else an empty object. */
  readonly body?: unknown;
  readonly query?: string;
  /** In the place of what paths have by their names alone. */
  readonly path?: PathValues;
  /** An access token, instead of the bot's. */
  readonly bearer?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

type Seeds = Readonly<Record<string, Seed>>;

const text = { content: 'x' };

function ofMessages(values: PathValues): Seeds {
  const at = (name: string): string => values[name] ?? '';
  const poll = { path: { message_id: at('poll_id') } };
  const ids = [at('message_id'), at('other_message_id')];
  const MESSAGES = '/channels/{channel_id}/messages';
  return {
    [`POST ${MESSAGES}`]: { body: text },
    [`PATCH ${MESSAGES}/{message_id}`]: { body: text },
    [`POST ${MESSAGES}/bulk-delete`]: { body: { messages: ids } },
    [`POST ${MESSAGES}/{message_id}/crosspost`]: {
      path: { channel_id: at('news_id'), message_id: at('news_message_id') },
    },
    [`POST ${MESSAGES}/{message_id}/threads`]: {
      body: { name: 'x' },
      path: { message_id: at('other_message_id') },
    },
    'GET /channels/{channel_id}/polls/{message_id}/answers/{answer_id}': poll,
    'POST /channels/{channel_id}/polls/{message_id}/expire': poll,
    'POST /users/@me/channels': { body: { recipient_id: at('user_id') } },
    'PUT /channels/{channel_id}/voice-status': {
      body: { status: 'x' },
      path: { channel_id: at('voice_id') },
    },
  };
}

function ofChannels(values: PathValues): Seeds {
  const at = (name: string): string => values[name] ?? '';
  const thread = { path: { channel_id: at('thread_id') } };
  const member = { path: { channel_id: at('thread_id'), user_id: at('application_id') } };
  return {
    'PUT /channels/{channel_id}/permissions/{overwrite_id}': { body: { type: 0 } },
    'DELETE /channels/{channel_id}/permissions/{overwrite_id}': {
      path: { overwrite_id: at('allowed_id') },
    },
    'POST /guilds/{guild_id}/channels': { body: { name: 'x' } },
    'PATCH /guilds/{guild_id}/channels': { body: [{ id: at('channel_id'), position: 3 }] },
    'POST /channels/{channel_id}/threads': { body: { name: 'x', type: 11 } },
    'PUT /channels/{channel_id}/thread-members/@me': thread,
    'DELETE /channels/{channel_id}/thread-members/@me': thread,
    'GET /channels/{channel_id}/thread-members': thread,
    'PUT /channels/{channel_id}/thread-members/{user_id}': thread,
    'GET /channels/{channel_id}/thread-members/{user_id}': member,
    'DELETE /channels/{channel_id}/thread-members/{user_id}': member,
    'POST /channels/{channel_id}/webhooks': { body: { name: 'x' } },
    'POST /channels/{channel_id}/followers': {
      body: { webhook_channel_id: at('channel_id') },
      path: { channel_id: at('news_id') },
    },
  };
}

function ofGuilds(values: PathValues): Seeds {
  const at = (name: string): string => values[name] ?? '';
  const banned = { path: { user_id: at('banned_id') } };
  const stage = { channel_id: at('stage_id'), suppress: true };
  return {
    'PATCH /guilds/{guild_id}': { body: { name: 'xyz' } },
    'PATCH /guilds/{guild_id}/voice-states/@me': { body: stage },
    'PATCH /guilds/{guild_id}/voice-states/{user_id}': { body: stage },
    'GET /guilds/{guild_id}/members/search': { query: 'query=a' },
    'PUT /guilds/{guild_id}/members/{user_id}': {
      body: { access_token: at('outsider_token') },
      path: { user_id: at('outsider_id') },
    },
    'PATCH /guilds/{guild_id}/members/{user_id}': { body: { nick: 'x' } },
    'PATCH /guilds/{guild_id}/members/@me/nick': { body: { nick: 'x' } },
    'PATCH /guilds/{guild_id}/roles': { body: [{ id: at('role_id'), position: 1 }] },
    'POST /guilds/{guild_id}/roles': { body: { name: 'x' } },
    'GET /guilds/{guild_id}/bans/{user_id}': banned,
    'DELETE /guilds/{guild_id}/bans/{user_id}': banned,
    'POST /guilds/{guild_id}/bulk-ban': { body: { user_ids: [at('user_id')] } },
    'POST /guilds/{guild_id}/emojis': { body: { name: 'xy', image: PIXEL } },
    'PATCH /guilds/{guild_id}/emojis/{emoji_id}': { body: { name: 'xy' } },
    'GET /users/@me/guilds/{guild_id}/member': { bearer: at('access_token') },
    'GET /oauth2/@me': { bearer: at('access_token') },
    'PATCH /users/@me': { body: { username: 'fuzzed' } },
  };
}

function ofApplications(values: PathValues): Seeds {
  const at = (name: string): string => values[name] ?? '';
  const command = { name: 'other', description: 'x' };
  const COMMANDS = '/applications/{application_id}/commands';
  const IN_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';
  const EMOJIS = '/applications/{application_id}/emojis';
  const ofCommand = { path: { command_id: at('own_command_id') } };
  const ofEmoji = { path: { emoji_id: at('own_emoji_id') } };
  return {
    [`POST ${COMMANDS}`]: { body: command },
    [`PUT ${COMMANDS}`]: { body: [command] },
    [`GET ${COMMANDS}/{command_id}`]: ofCommand,
    [`PATCH ${COMMANDS}/{command_id}`]: ofCommand,
    [`DELETE ${COMMANDS}/{command_id}`]: ofCommand,
    [`POST ${IN_GUILD}`]: { body: command },
    [`PUT ${IN_GUILD}`]: { body: [command] },
    [`PUT ${IN_GUILD}/{command_id}/permissions`]: {
      body: { permissions: [] },
      bearer: at('owner_token'),
    },
    [`POST ${EMOJIS}`]: { body: { name: 'xyz', image: PIXEL } },
    [`GET ${EMOJIS}/{emoji_id}`]: ofEmoji,
    [`PATCH ${EMOJIS}/{emoji_id}`]: { ...ofEmoji, body: { name: `z${at('guild_id')}` } },
    [`DELETE ${EMOJIS}/{emoji_id}`]: ofEmoji,
  };
}

function ofWebhooks(values: PathValues): Seeds {
  const at = (name: string): string => values[name] ?? '';
  const BY_TOKEN = '/webhooks/{webhook_id}/{webhook_token}';
  const own = { webhook_id: at('application_id'), webhook_token: at('answered_token') };
  return {
    [`POST ${BY_TOKEN}`]: { body: text },
    [`POST ${BY_TOKEN}/slack`]: { body: { text: 'x' } },
    [`POST ${BY_TOKEN}/github`]: { body: { zen: 'x' }, headers: { 'x-github-event': 'ping' } },
    [`GET ${BY_TOKEN}/messages/@original`]: { path: own },
    [`PATCH ${BY_TOKEN}/messages/@original`]: { body: text, path: own },
    [`DELETE ${BY_TOKEN}/messages/@original`]: { path: own },
    [`GET ${BY_TOKEN}/messages/{message_id}`]: { path: { message_id: at('hooked_id') } },
    [`PATCH ${BY_TOKEN}/messages/{message_id}`]: {
      body: text,
      path: { message_id: at('hooked_id') },
    },
    [`DELETE ${BY_TOKEN}/messages/{message_id}`]: { path: { message_id: at('hooked_id') } },
    'POST /interactions/{interaction_id}/{interaction_token}/callback': {
      body: { type: 4, data: text },
    },
  };
}

/** By method and template. */
export function seedsOf(values: PathValues): Seeds {
  return {
    ...ofMessages(values),
    ...ofChannels(values),
    ...ofGuilds(values),
    ...ofApplications(values),
    ...ofWebhooks(values),
  };
}
