// SPDX-License-Identifier: AGPL-3.0-only
// The rules of Discord's REST limits by their number in our list: the global limit, bans, and 429s.
import { expect, test } from 'vitest';
import {
  ADDRESS,
  CALLBACK,
  callOf,
  createLimits,
  exhaust,
  expectLimited,
  expectPass,
  FOLLOW_UP,
  MESSAGES,
  OTHER_BOT,
  send,
  sendUntil,
  WEBHOOK,
} from './calls.fixture.ts';

const FREE = `GET ${MESSAGES}`;
const POST = `POST ${MESSAGES}`;
const anonymous = { identity: undefined };

test('rule 20: a global 429 says so in header and body, and nothing of buckets', () => {
  const limits = createLimits();
  exhaust(limits, callOf(FREE));
  expect(send(limits, callOf(POST, { atMs: 400 }))).toEqual({
    kind: 'limited',
    scope: 'global',
    retryAfterS: 0.6,
    headers: {
      'X-RateLimit-Global': 'true',
      'X-RateLimit-Scope': 'global',
      'Retry-After': '1',
      Via: '1.1 google',
    },
    body: { message: 'You are being rate limited.', retry_after: 0.6, global: true },
  });
});

test.each(['user', 'global', 'shared'] as const)(
  'rule 20: a 429 of scope %s on demand',
  (scope) => {
    const limits = createLimits();
    const route = `POST ${MESSAGES}`;
    limits.force({ scope, times: 2, retryAfterMs: 2_345, route });
    expect(send(limits, callOf(FREE)).kind).toBe('pass');
    for (const call of [1, 2]) {
      const limited = expectLimited(send(limits, callOf(route, { atMs: call })));
      expect(limited.body).toMatchObject({ retry_after: 2.345, global: scope === 'global' });
      expect(limited.headers).toMatchObject({ 'Retry-After': '3', 'X-RateLimit-Scope': scope });
      const remaining = { user: '0', global: undefined, shared: '5' }[scope];
      expect(limited.headers['X-RateLimit-Remaining']).toBe(remaining);
      expect(limited.headers['X-RateLimit-Global']).toBe(scope === 'global' ? 'true' : undefined);
    }
    expect(expectPass(send(limits, callOf(route))).headers['X-RateLimit-Remaining']).toBe('4');
  },
);

test('rule 20: a 429 on demand for one bot only', () => {
  const limits = createLimits();
  limits.force({ scope: 'user', times: 1, identity: OTHER_BOT });
  expect(send(limits, callOf(POST)).kind).toBe('pass');
  expect(send(limits, callOf(POST, { identity: OTHER_BOT })).kind).toBe('limited');
});

test('rule 21: 50 a second over all routes, each bot by itself', () => {
  const limits = createLimits();
  for (let call = 0; call < 50; call += 1) {
    const params = { channel_id: `${call}` };
    expectPass(send(limits, callOf(call % 2 === 0 ? POST : FREE, { params, atMs: call * 10 })));
  }
  expect(expectLimited(send(limits, callOf(FREE, { atMs: 999 }))).scope).toBe('global');
  expect(send(limits, callOf(FREE, { atMs: 999, identity: OTHER_BOT })).kind).toBe('pass');
  expect(send(limits, callOf(FREE, { atMs: 1_000 })).kind).toBe('pass');
});

test('rule 21: a bot that was granted more has more', () => {
  const limits = createLimits({ globalPerSecond: 120 });
  expect(exhaust(limits, callOf(FREE)).passed).toBe(120);
});

test.each([
  `POST ${CALLBACK}`,
  `POST ${FOLLOW_UP}`,
  `PATCH ${FOLLOW_UP}/messages/{message_id}`,
  `GET ${FOLLOW_UP}/messages/@original`,
])('rule 22: %s is outside of the global limit', (route) => {
  const limits = createLimits({ globalPerSecond: 2 });
  for (let call = 0; call < 2; call += 1) send(limits, callOf(FREE, anonymous));
  expect(send(limits, callOf(FREE, anonymous)).kind).toBe('limited');
  for (let call = 0; call < 10; call += 1) {
    const params = { interaction_token: `token-${call}` };
    expect(send(limits, callOf(route, { ...anonymous, params })).kind).toBe('pass');
  }
});

test('rule 22: a follow-up is known by its application where the template names a webhook', () => {
  const limits = createLimits({ globalPerSecond: 1, isApplication: (id) => id === '700' });
  const execute = (webhook_id: string, webhook_token: string) =>
    send(
      limits,
      callOf(`POST ${WEBHOOK}`, { ...anonymous, params: { webhook_id, webhook_token } }),
    );
  expect(execute('600', 'a').kind).toBe('pass');
  expect(expectLimited(execute('601', 'b')).scope).toBe('global');
  expect(execute('700', 'c').kind).toBe('pass');
  expect(execute('700', 'd').kind).toBe('pass');
});

test('rule 22: webhooks with a token but without Authorization are limited by address', () => {
  const limits = createLimits({ globalPerSecond: 3 });
  const execute = (webhook_id: string, address: string) =>
    send(limits, callOf(`POST ${WEBHOOK}`, { ...anonymous, address, params: { webhook_id } }));
  for (const id of ['1', '2', '3']) expect(execute(id, ADDRESS).kind).toBe('pass');
  expect(expectLimited(execute('4', ADDRESS)).scope).toBe('global');
  expect(execute('4', '198.51.100.1').kind).toBe('pass');
});

test.each([`POST ${CALLBACK}`, `POST ${FOLLOW_UP}`])(
  'rule 23: with Authorization %s counts after all',
  (route) => {
    const limits = createLimits({ globalPerSecond: 3 });
    for (let call = 0; call < 3; call += 1) send(limits, callOf(route));
    expect(expectLimited(send(limits, callOf(route))).scope).toBe('global');
    expect(expectLimited(send(limits, callOf(FREE))).scope).toBe('global');
    expect(send(limits, callOf(route, anonymous)).kind).toBe('pass');
  },
);

test('rule 24: the global window is a fixed second from its first call', () => {
  const limits = createLimits({ globalPerSecond: 2 });
  const at = (atMs: number) => send(limits, callOf(FREE, { atMs })).kind;
  expect([at(0), at(990), at(999), at(1_000), at(1_010), at(1_020)]).toEqual([
    'pass',
    'pass',
    'limited',
    'pass',
    'pass',
    'limited',
  ]);
});

test('rule 25: while the global limit holds, no bucket is counted', () => {
  const limits = createLimits({ globalPerSecond: 1 });
  send(limits, callOf(FREE));
  for (let call = 0; call < 9; call += 1) send(limits, callOf(POST));
  const { headers } = expectPass(send(limits, callOf(POST, { atMs: 1_000 })));
  expect(headers['X-RateLimit-Remaining']).toBe('4');
});

test.each([
  ['401', 401, undefined],
  ['403', 403, undefined],
  ['429 of scope user', 429, 'user'],
  ['429 of scope global', 429, 'global'],
] as const)('rule 26: %s is an invalid request', (_what, status, scope) => {
  const limits = createLimits({ invalidRequests: 3 });
  for (let call = 0; call < 3; call += 1) {
    expect(limits.take(callOf(FREE)).kind).toBe('pass');
    limits.settle(callOf(FREE), status, scope);
  }
  expect(limits.take(callOf(FREE)).kind).toBe('banned');
});

test('rule 26: a shared 429 and every other status are not', () => {
  const limits = createLimits({ invalidRequests: 1 });
  limits.settle(callOf(FREE), 429, 'shared');
  for (const status of [200, 204, 400, 404, 405, 500, 502]) limits.settle(callOf(FREE), status);
  expect(limits.take(callOf(FREE)).kind).toBe('pass');
  expect(limits.inspect().invalid).toEqual([]);
});

test('rule 26: 10,000 in 10 minutes, by address over all bots', () => {
  const limits = createLimits();
  for (let call = 0; call < 9_999; call += 1) {
    limits.settle(callOf(FREE, { identity: `${call % 7}`, atMs: call }), 401);
  }
  expect(limits.take(callOf(FREE, { atMs: 599_999 })).kind).toBe('pass');
  expect(limits.inspect().invalid).toMatchObject([{ address: ADDRESS, count: 9_999 }]);
  limits.settle(callOf(FREE, { identity: 'x', atMs: 599_999 }), 403);
  expect(limits.take(callOf(FREE, { identity: 'y', atMs: 599_999 })).kind).toBe('banned');
  const elsewhere = callOf(FREE, { address: '198.51.100.1', atMs: 599_999 });
  expect(limits.take(elsewhere).kind).toBe('pass');
});

test('rule 26: what happened 10 minutes ago is forgotten', () => {
  const limits = createLimits({ invalidRequests: 2 });
  limits.settle(callOf(FREE), 401);
  limits.settle(callOf(FREE, { atMs: 600_000 }), 401);
  expect(limits.take(callOf(FREE, { atMs: 600_000 })).kind).toBe('pass');
});

test('rule 27: going on with a webhook that is gone leads to a restriction to webhooks', () => {
  const limits = createLimits({ numbers: { 'webhook-not-found': { limit: 3, windowMs: 60_000 } } });
  const gone = (atMs: number) => callOf(`POST ${WEBHOOK}`, { ...anonymous, atMs });
  for (const atMs of [0, 1, 2]) expect(send(limits, gone(atMs), 404).kind).toBe('pass');
  expect(send(limits, gone(3)).kind).toBe('banned');
  expect(send(limits, callOf(FREE, { ...anonymous, atMs: 3 })).kind).toBe('pass');
  const other = callOf(`POST ${WEBHOOK}`, { ...anonymous, params: { webhook_id: '9' }, atMs: 3 });
  expect(send(limits, other).kind).toBe('pass');
  expect(send(limits, gone(60_000)).kind).toBe('pass');
});

test('rule 27: a message that is missing under a webhook, or an expired interaction, is another thing', () => {
  const limits = createLimits({ numbers: { 'webhook-not-found': { limit: 1, windowMs: 60_000 } } });
  const routes = [`PATCH ${WEBHOOK}/messages/{message_id}`, `POST ${FOLLOW_UP}`];
  for (const route of [...routes, ...routes]) {
    expect(send(limits, callOf(route, anonymous), 404).kind).toBe('pass');
  }
  expect(send(limits, callOf(`POST ${WEBHOOK}`, anonymous)).kind).toBe('pass');
});

test('rule 29: a ban is a page without headers, for all bots of the address, for an hour', () => {
  const limits = createLimits({ invalidRequests: 1 });
  limits.settle(callOf(FREE), 401);
  const banned = send(limits, callOf(FREE, { identity: OTHER_BOT, atMs: 3_599_999 }));
  expect(Object.keys(banned)).toEqual(['kind', 'html']);
  expect(banned).toMatchObject({ html: expect.stringMatching(/^<!doctype html>/) as string });
  expect(limits.inspect().bans).toMatchObject([{ address: ADDRESS }]);
  expect(send(limits, callOf(`POST ${CALLBACK}`, anonymous)).kind).toBe('banned');
  expect(send(limits, callOf(FREE, { atMs: 3_600_000 })).kind).toBe('pass');
});

test('rule 29: a bot that does not wait is banned in the end', () => {
  const limits = createLimits({ invalidRequests: 20 });
  const { before } = sendUntil(limits, callOf(POST), 'banned');
  expect(before).toBe(25);
});

test('rule 29: a ban on demand, for as long as wanted', () => {
  const limits = createLimits();
  limits.ban(ADDRESS, callOf(FREE).nowMs, 5_000);
  expect(limits.take(callOf(FREE, { atMs: 4_999 })).kind).toBe('banned');
  expect(limits.take(callOf(FREE, { atMs: 5_000 })).kind).toBe('pass');
});

test('rule 29: after a ban the count begins anew', () => {
  const limits = createLimits({ invalidRequests: 2, banMs: 1_000 });
  for (let call = 0; call < 2; call += 1) limits.settle(callOf(FREE), 401);
  expect(limits.take(callOf(FREE)).kind).toBe('banned');
  limits.settle(callOf(FREE, { atMs: 1_000 }), 401);
  expect(limits.take(callOf(FREE, { atMs: 1_000 })).kind).toBe('pass');
});
