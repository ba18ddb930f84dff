// SPDX-License-Identifier: AGPL-3.0-only
// The rules of Discord's REST limits by their number in our list, those of buckets and their headers.
import { expect, test } from 'vitest';
import {
  ADDRESS,
  BOT,
  callOf,
  createLimits,
  exhaust,
  expectLimited,
  expectPass,
  FOLLOW_UP,
  MESSAGE,
  MESSAGES,
  OTHER_BOT,
  REACTION,
  send,
  START_MS,
  WEBHOOK,
} from './calls.fixture.ts';

const POST = `POST ${MESSAGES}`;

function hashOf(route: string, options = {}): string | undefined {
  return expectPass(send(createLimits(), callOf(route, options))).headers['X-RateLimit-Bucket'];
}

test('rule 1: a number is changed without notice, and the next answer shows it', () => {
  const limits = createLimits();
  expect(expectPass(send(limits, callOf(POST))).headers['X-RateLimit-Limit']).toBe('5');
  limits.setRule({ bucket: 'message-write', routes: [POST], limit: 3, windowMs: 2_000 });
  const { headers } = expectPass(send(limits, callOf(POST)));
  expect(headers).toMatchObject({ 'X-RateLimit-Limit': '3', 'X-RateLimit-Reset-After': '2.000' });
  limits.removeRule('message-write');
  expect(expectPass(send(limits, callOf(POST))).headers['X-RateLimit-Limit']).toBe('5');
});

test('rule 2: five headers, a 429 with scope and Retry-After besides, and no Precision', () => {
  const limits = createLimits();
  const passed = expectPass(send(limits, callOf(POST)));
  expect(passed.headers).toEqual({
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': '4',
    'X-RateLimit-Reset': '1767225605.001',
    'X-RateLimit-Reset-After': '5.000',
    'X-RateLimit-Bucket': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
  const { limited } = exhaust(limits, callOf(POST, { atMs: 1_250 }));
  expect(limited.headers).toEqual({
    ...passed.headers,
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset-After': '3.750',
    'X-RateLimit-Scope': 'user',
    'Retry-After': '4',
    Via: '1.1 google',
  });
});

test('rule 3: Reset is the world clock, Reset-After has decimals and is what one may wait by', () => {
  const limits = createLimits();
  exhaust(limits, callOf(POST));
  const { headers } = expectLimited(send(limits, callOf(POST, { atMs: 4_998.6 })));
  expect(headers['X-RateLimit-Reset-After']).toBe('0.002');
  expect(Number(headers['X-RateLimit-Reset'])).toBe(Math.ceil(START_MS + 5_000) / 1_000);
  expect(send(limits, callOf(POST, { atMs: 4_999.9 })).kind).toBe('limited');
  expect(send(limits, callOf(POST, { atMs: 5_000 })).kind).toBe('pass');
});

test.each([`GET ${MESSAGES}`, `GET ${MESSAGE}`, 'GET /gateway', 'GET /voice/regions'])(
  'rule 4: %s has no headers at all and no limit but the global one',
  (route) => {
    const limits = createLimits();
    for (let call = 0; call < 50; call += 1) {
      expect(send(limits, callOf(route))).toEqual({ kind: 'pass', headers: {} });
    }
    expect(expectLimited(send(limits, callOf(route))).scope).toBe('global');
  },
);

test('rule 5: two routes share a hash and its counters; the hash leaves the channel out', () => {
  const limits = createLimits();
  const created = expectPass(send(limits, callOf(POST))).headers;
  const edited = expectPass(send(limits, callOf(`PATCH ${MESSAGE}`))).headers;
  const elsewhere = expectPass(send(limits, callOf(POST, { params: { channel_id: '301' } })));
  expect(edited['X-RateLimit-Bucket']).toBe(created['X-RateLimit-Bucket']);
  expect(edited['X-RateLimit-Remaining']).toBe('3');
  expect(elsewhere.headers['X-RateLimit-Bucket']).toBe(created['X-RateLimit-Bucket']);
  expect(elsewhere.headers['X-RateLimit-Remaining']).toBe('4');
});

test('rule 5: method and route make a bucket where nothing else is known', () => {
  expect(hashOf('GET /guilds/{guild_id}')).not.toBe(hashOf('PATCH /guilds/{guild_id}'));
  expect(hashOf('GET /guilds/{guild_id}')).toBe(hashOf('GET /guilds/{id}'));
  expect(hashOf('GET /guilds/{guild_id}')).not.toBe(hashOf('GET /guilds/{guild_id}/preview'));
});

test.each([
  ['a channel', 'POST /channels/{channel_id}/typing', { channel_id: '2' }],
  ['a thread', 'PUT /channels/{thread_id}/thread-members/@me', { thread_id: '2' }],
  ['a guild', 'PATCH /guilds/{guild_id}', { guild_id: '2' }],
  [
    'the guild of an application',
    'GET /applications/{application_id}/guilds/{guild_id}/commands',
    { guild_id: '2' },
  ],
  ['a webhook', 'GET /webhooks/{webhook_id}', { webhook_id: '2' }],
  ['a webhook', `POST ${WEBHOOK}`, { webhook_id: '2' }],
  ["a webhook's token", `POST ${WEBHOOK}`, { webhook_token: '2' }],
  ["an interaction's token", `POST ${FOLLOW_UP}`, { interaction_token: '2' }],
])('rule 6: %s is a top-level resource of %s', (_what, route, params) => {
  const limits = createLimits();
  exhaust(limits, callOf(route));
  expect(send(limits, callOf(route, { params })).kind).toBe('pass');
  expect(send(limits, callOf(route)).kind).toBe('limited');
});

test('rule 6: an id that is no top-level resource makes no counter of its own', () => {
  const limits = createLimits();
  exhaust(limits, callOf('GET /users/{user_id}'));
  const other = callOf('GET /users/{user_id}', { params: { user_id: '2' } });
  expect(send(limits, other).kind).toBe('limited');
});

test('rule 7: each token is counted apart, calls without one by address', () => {
  const limits = createLimits();
  const anonymous = { identity: undefined };
  exhaust(limits, callOf(POST));
  expect(send(limits, callOf(POST, { identity: OTHER_BOT })).kind).toBe('pass');
  exhaust(limits, callOf(`POST ${WEBHOOK}`, anonymous));
  expect(send(limits, callOf(`POST ${WEBHOOK}`)).kind).toBe('pass');
  const elsewhere = callOf(`POST ${WEBHOOK}`, { ...anonymous, address: '198.51.100.1' });
  expect(send(limits, elsewhere).kind).toBe('pass');
  const owners = limits.inspect().buckets.map((state) => state.owner);
  expect(owners).toEqual([BOT, OTHER_BOT, ADDRESS, BOT, '198.51.100.1']);
});

test('rule 8: a route moves to another hash while clients run', () => {
  const limits = createLimits();
  const before = expectPass(send(limits, callOf(POST))).headers;
  limits.setRule({ bucket: 'moved', routes: [POST], limit: 2, windowMs: 1_000 });
  const after = expectPass(send(limits, callOf(POST))).headers;
  expect(after['X-RateLimit-Bucket']).not.toBe(before['X-RateLimit-Bucket']);
  expect(after['X-RateLimit-Remaining']).toBe('1');
  expect(expectPass(send(limits, callOf(`PATCH ${MESSAGE}`))).headers).toMatchObject({
    'X-RateLimit-Bucket': before['X-RateLimit-Bucket'],
    'X-RateLimit-Remaining': '3',
  });
});

test('rule 9: the limit of guild bans says 5, and after one call nothing remains', () => {
  const limits = createLimits();
  const list = callOf('GET /guilds/{guild_id}/bans');
  expect(expectPass(send(limits, list)).headers).toMatchObject({
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': '0',
  });
  expect(send(limits, list).kind).toBe('limited');
});

test('rule 10: a window starts at its first call and does not move', () => {
  const limits = createLimits();
  expect(send(limits, callOf(POST, { atMs: 0 })).kind).toBe('pass');
  for (const atMs of [4_000, 4_100, 4_200, 4_300]) {
    expect(send(limits, callOf(POST, { atMs })).kind).toBe('pass');
  }
  expect(expectLimited(send(limits, callOf(POST, { atMs: 4_400 }))).retryAfterS).toBe(0.6);
  const next = expectPass(send(limits, callOf(POST, { atMs: 7_000 })));
  expect(next.headers['X-RateLimit-Reset-After']).toBe('5.000');
});

const DELETE = `DELETE ${MESSAGE}`;
const DAY_MS = 86_400_000;
const deletion = (messageAgeMs: number | 'missing', atMs = 0) =>
  callOf(DELETE, { facts: { messageAgeMs }, atMs });

test.each([
  ['under 10 seconds', 9_999, 5, '1.000'],
  ['ordinary', 10_000, 3, '0.333'],
  ['ordinary up to 14 days', 14 * DAY_MS, 3, '0.333'],
  ['missing', 'missing', 5, '1.000'],
] as const)('rule 11: deleting a message, %s', (_what, age, limit, resetAfter) => {
  const { headers } = expectPass(send(createLimits(), deletion(age)));
  expect(headers['X-RateLimit-Reset-After']).toBe(resetAfter);
  expect(exhaust(createLimits(), deletion(age)).passed).toBe(limit);
});

test('rule 11: the route alternates between three hashes with counters of their own', () => {
  const limits = createLimits();
  const ages = [5_000, DAY_MS, 20 * DAY_MS, 5_000, DAY_MS];
  const all = ages.map((age) => expectPass(send(limits, deletion(age))).headers);
  const [young, ordinary, old, youngAgain, ordinaryAgain] = all.map(
    (headers) => headers['X-RateLimit-Bucket'],
  );
  expect(new Set([young, ordinary, old]).size).toBe(3);
  expect([youngAgain, ordinaryAgain]).toEqual([young, ordinary]);
  expect(all.map((headers) => headers['X-RateLimit-Limit'])).toEqual(['5', '3', '30', '5', '3']);
  expect(all[4]?.['X-RateLimit-Remaining']).toBe('1');
});

test('rule 11: over 14 days 30 in 4 s, but fast ones are answered from the young bucket', () => {
  const limits = createLimits();
  const young = hashOf(DELETE, { facts: { messageAgeMs: 0 } });
  const { passed, limited } = exhaust(limits, deletion(20 * DAY_MS));
  expect(passed).toBe(5);
  expect(limited.headers).toMatchObject({
    'X-RateLimit-Bucket': young,
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': '0',
    'Retry-After': '1',
  });
  const after = expectPass(send(limits, deletion(20 * DAY_MS, 1_000)));
  expect(after.headers['X-RateLimit-Remaining']).toBe('24');
});

test('rule 11: old messages alone have 30 in 4 s', () => {
  const old = { bucket: 'message-delete-old', routes: [DELETE], limit: 30, windowMs: 4_000 };
  const limits = createLimits({ rules: [{ ...old, age: 'old' }] });
  const { passed, limited } = exhaust(limits, deletion(20 * DAY_MS));
  expect(passed).toBe(30);
  expect(limited.retryAfterS).toBe(4);
});

test('rule 11: a 404 counts in the young bucket, whatever was thought of its age, and once', () => {
  const limits = createLimits();
  for (let call = 0; call < 2; call += 1) send(limits, deletion('missing'), 404);
  for (let call = 0; call < 2; call += 1) send(limits, deletion(DAY_MS), 404);
  const { headers } = expectPass(send(limits, deletion(0)));
  expect(headers['X-RateLimit-Remaining']).toBe('0');
});

test('rule 12: setting and removing reactions share one bucket whatever the emoji', () => {
  const limits = createLimits();
  send(limits, callOf(`PUT ${REACTION}/@me`));
  const others = [
    callOf(`DELETE ${REACTION}/@me`),
    callOf(`DELETE ${REACTION}/{user_id}`, { params: { emoji: 'x:1' } }),
    callOf(`DELETE ${REACTION}`),
    callOf(`DELETE ${MESSAGE}/reactions`),
    callOf(`PUT ${REACTION}/@me`, { params: { message_id: '401', emoji: 'y:2' } }),
  ];
  for (const other of others) {
    expect(expectLimited(send(limits, other)).retryAfterS).toBe(0.25);
  }
});

test('rule 12: the other reaction routes have another bucket', () => {
  const limits = createLimits();
  const write = expectPass(send(limits, callOf(`PUT ${REACTION}/@me`)));
  const read = expectPass(send(limits, callOf(`GET ${REACTION}`)));
  const hashes = [write, read].map(({ headers }) => headers['X-RateLimit-Bucket']);
  expect(new Set(hashes).size).toBe(2);
});

test('rule 19: lobbies have their limit in two hours', () => {
  const limits = createLimits();
  const { passed, limited } = exhaust(limits, callOf('POST /lobbies'));
  expect([passed, limited.retryAfterS]).toEqual([20, 7_200]);
  expect(
    exhaust(createLimits({ globalPerSecond: 200 }), callOf('DELETE /lobbies/{lobby_id}')).passed,
  ).toBe(100);
});

test('rule 39: follow-ups have the limits of webhooks', () => {
  const seen = [`POST ${WEBHOOK}`, `POST ${FOLLOW_UP}`].map((route) => {
    const { headers } = expectPass(send(createLimits(), callOf(route, { identity: undefined })));
    return headers;
  });
  expect(seen[0]).toMatchObject({ 'X-RateLimit-Limit': '5', 'X-RateLimit-Reset-After': '2.000' });
  expect(seen[1]).toEqual(seen[0]);
});
