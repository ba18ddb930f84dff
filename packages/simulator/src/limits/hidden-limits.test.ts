// SPDX-License-Identifier: AGPL-3.0-only
// The rules of Discord's REST limits by their number in our list, those that no header announces.
import { expect, test } from 'vitest';
import {
  callOf,
  createLimits,
  exhaust,
  expectLimited,
  expectPass,
  MESSAGES,
  OTHER_BOT,
  send,
  WEBHOOK,
} from './calls.fixture.ts';

const RENAME = 'PATCH /channels/{channel_id}';
const EXECUTE = `POST ${WEBHOOK}`;
const POST = `POST ${MESSAGES}`;
const patch = (bodyFields: readonly string[], atMs = 0) =>
  callOf(RENAME, { facts: { bodyFields }, atMs });

test('rule 13: the third name or topic in ten minutes waits for minutes, while calls remain', () => {
  const limits = createLimits();
  expect(send(limits, patch(['name'])).kind).toBe('pass');
  expect(send(limits, patch(['topic', 'nsfw'], 20_000)).kind).toBe('pass');
  const limited = expectLimited(send(limits, patch(['name'], 40_000)));
  expect(limited).toMatchObject({
    scope: 'user',
    retryAfterS: 560,
    headers: {
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Remaining': '4',
      'X-RateLimit-Reset-After': '15.000',
      'Retry-After': '560',
    },
    body: { message: 'You are being rate limited.', retry_after: 560, global: false },
  });
  expect(send(limits, patch(['name'], 600_000)).kind).toBe('pass');
});

test('rule 13: other fields of the channel, and other channels, flow on', () => {
  const limits = createLimits();
  for (let call = 0; call < 3; call += 1) send(limits, patch(['name']));
  expect(expectPass(send(limits, patch(['nsfw']))).headers['X-RateLimit-Remaining']).toBe('1');
  const other = callOf(RENAME, { params: { channel_id: '9' }, facts: { bodyFields: ['name'] } });
  expect(send(limits, other).kind).toBe('pass');
});

test.each([
  'POST /guilds/{guild_id}/emojis',
  'PATCH /guilds/{guild_id}/emojis/{emoji_id}',
  'DELETE /guilds/{guild_id}/emojis/{emoji_id}',
])('rule 14: %s is limited by guild for all bots, without headers', (route) => {
  const limits = createLimits({ numbers: { 'emoji-guild': { limit: 3, windowMs: 60_000 } } });
  for (let call = 0; call < 3; call += 1) {
    expect(send(limits, callOf(route))).toEqual({ kind: 'pass', headers: {} });
  }
  const limited = expectLimited(send(limits, callOf(route, { identity: OTHER_BOT })));
  expect(limited.scope).toBe('shared');
  expect(limited.headers).toEqual({
    'X-RateLimit-Scope': 'shared',
    'Retry-After': '60',
    Via: '1.1 google',
  });
  const elsewhere = callOf(route, { params: { guild_id: '9' } });
  expect(send(limits, elsewhere).kind).toBe('pass');
});

/** Executes every 400 ms, the pace that the visible 5 in 2 s allows. */
function executeAtPace(limits: ReturnType<typeof createLimits>, times: number): void {
  for (let call = 0; call < times; call += 1) {
    const options = { atMs: call * 400, facts: { webhookChannelId: '300' } };
    expectPass(send(limits, callOf(EXECUTE, options)));
  }
}

test('rule 15: the 31st execution in a channel within a minute is refused, whichever webhook', () => {
  const limits = createLimits();
  executeAtPace(limits, 30);
  const facts = { webhookChannelId: '300' };
  const other = { webhook_id: '601', webhook_token: 'other' };
  const limited = expectLimited(
    send(limits, callOf(EXECUTE, { facts, params: other, atMs: 15_000 })),
  );
  expect(limited).toMatchObject({
    scope: 'shared',
    retryAfterS: 45,
    headers: {
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Remaining': '4',
      'X-RateLimit-Reset-After': '2.000',
      'X-RateLimit-Scope': 'shared',
      'Retry-After': '45',
    },
    body: { message: 'The resource is being rate limited.', retry_after: 45, global: false },
  });
  const elsewhere = { facts: { webhookChannelId: '301' }, params: other, atMs: 15_000 };
  expect(send(limits, callOf(EXECUTE, elsewhere)).kind).toBe('pass');
});

test('rule 15: visible are 5 in 2 s for each webhook', () => {
  const { passed, limited } = exhaust(createLimits(), callOf(EXECUTE));
  expect([passed, limited.scope, limited.retryAfterS]).toEqual([5, 'user', 2]);
});

test('rule 16: Retry-After overrides Reset-After, and the visible bucket counts on', () => {
  const limits = createLimits();
  executeAtPace(limits, 30);
  const refused = [0, 1, 2].map((call) => {
    const options = { facts: { webhookChannelId: '300' }, atMs: 14_000 + call };
    return expectLimited(send(limits, callOf(EXECUTE, options)));
  });
  expect(refused.map(({ headers }) => headers['X-RateLimit-Remaining'])).toEqual(['4', '3', '2']);
  for (const { retryAfterS, headers } of refused) {
    expect(retryAfterS).toBeGreaterThan(Number(headers['X-RateLimit-Reset-After']) + 40);
  }
});

test('rule 16: when both are used up, the one that lasts longer answers', () => {
  const limits = createLimits();
  executeAtPace(limits, 30);
  const late = callOf(EXECUTE, { facts: { webhookChannelId: '300' }, atMs: 14_000 });
  for (let call = 0; call < 5; call += 1) expectLimited(send(limits, late));
  const limited = expectLimited(send(limits, late));
  expect(limited).toMatchObject({ scope: 'shared', retryAfterS: 46 });
  expect(limited.headers).toMatchObject({
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset-After': '2.000',
  });
});

test('rule 17: a channel takes only so many messages of all bots, told by code 20028', () => {
  const limits = createLimits();
  const sendAs = (identity: string) => send(limits, callOf(POST, { identity, atMs: 4 }));
  for (const bot of ['1', '2']) {
    for (let call = 0; call < 5; call += 1) expectPass(sendAs(bot));
  }
  expect(expectLimited(sendAs('3'))).toMatchObject({
    scope: 'shared',
    headers: { 'X-RateLimit-Remaining': '4', 'X-RateLimit-Reset-After': '5.000' },
    body: { code: 20_028, retry_after: 1, message: expect.stringContaining('channel') as string },
  });
});

test('rule 17: a guild takes only so many messages over all channels, told by code 20029', () => {
  const limits = createLimits();
  const inChannel = (channel: number) =>
    send(limits, callOf(POST, { params: { channel_id: `${channel}` }, facts: { guildId: '500' } }));
  for (let channel = 0; channel < 25; channel += 1) expectPass(inChannel(channel));
  const limited = expectLimited(inChannel(25));
  expect(limited.body).toMatchObject({
    code: 20_029,
    message: expect.stringContaining('server') as string,
  });
  expect(limited.headers['X-RateLimit-Remaining']).toBe('4');
});

test('rule 17: direct messages opened too fast are refused with 403 and 40003', () => {
  const limits = createLimits({ numbers: { 'open-dm': { limit: 2, windowMs: 60_000 } } });
  const open = callOf('POST /users/@me/channels');
  expect(limits.quota(open)).toBeUndefined();
  send(limits, open, 403);
  send(limits, open, 200);
  expect(limits.quota(open)).toBeUndefined();
  send(limits, open, 200);
  expect(limits.quota(open)).toMatchObject({ status: 403, code: 40_003 });
  expect(limits.quota(callOf('POST /users/@me/channels', { identity: OTHER_BOT }))).toBeUndefined();
  expect(limits.quota(callOf('POST /users/@me/channels', { atMs: 60_000 }))).toBeUndefined();
});

test.each([
  [20_016, 'slow mode'],
  [20_022, 'announcement edits'],
  [30_046, 'edits of old messages'],
  [40_062, 'a service that is limited'],
  [130_000, 'an overloaded service'],
])('rule 17: %i, %s, is answered when asked for', (code, message) => {
  const limits = createLimits();
  limits.force({ scope: 'shared', times: 1, retryAfterMs: 1_500, code, message });
  const limited = expectLimited(send(limits, callOf(POST)));
  expect(limited.body).toEqual({ message, retry_after: 1.5, global: false, code });
  expect(send(limits, callOf(POST)).kind).toBe('pass');
});

test('rule 18: 200 commands are created a day and guild, then 30034', () => {
  const limits = createLimits({ globalPerSecond: 1_000 });
  const route = 'POST /applications/{application_id}/guilds/{guild_id}/commands';
  for (let call = 0; call < 200; call += 1) {
    const create = callOf(route, { atMs: call * 20_000 });
    expect(limits.quota(create)).toBeUndefined();
    send(limits, create, 201);
    send(limits, create, 200);
  }
  const next = { atMs: 200 * 20_000 };
  expect(limits.quota(callOf(route, next))).toMatchObject({ status: 400, code: 30_034 });
  const elsewhere = callOf(route, { ...next, params: { guild_id: '9' } });
  expect(limits.quota(elsewhere)).toBeUndefined();
  expect(limits.quota(callOf(route, { atMs: 86_400_000 }))).toBeUndefined();
});
