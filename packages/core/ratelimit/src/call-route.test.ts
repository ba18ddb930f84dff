// SPDX-License-Identifier: AGPL-3.0-only
import { describe, expect, test } from 'vitest';
import { routeOf, snowflakeTimeMs } from './call-route.ts';

const NOW_MS = Date.UTC(2026, 10, 21);
const TOKEN = 'q8f3k'.repeat(13);
const INTERACTION = `aW50ZXJhY3Rpb246${'x'.repeat(100)}`;

function idOfAge(ageMs: number): string {
  return String(BigInt(NOW_MS - ageMs - 1_420_070_400_000) << 22n);
}

function route(line: string) {
  const [method = '', path = ''] = line.split(' ');
  return routeOf({ method, segments: path.split('/').slice(1) }, NOW_MS);
}

test.each([
  ['POST /channels/123/messages', 'POST /channels/:id/messages', 'channels/123'],
  ['GET /guilds/123/members/456', 'GET /guilds/:id/members/:id', 'guilds/123'],
  ['GET /users/@me', 'GET /users/@me', ''],
  ['GET /users/123', 'GET /users/:id', ''],
  ['GET /invites/discord', 'GET /invites/:code', ''],
  ['GET /invites/aB3x', 'GET /invites/:code', ''],
  ['GET /guilds/123/widget.png', 'GET /guilds/:id/widget.png', 'guilds/123'],
  ['GET /guilds/123/roles/member-counts', 'GET /guilds/:id/roles/member-counts', 'guilds/123'],
  ['GET /applications/1/commands', 'GET /applications/:id/commands', ''],
  ['PATCH /webhooks/1', 'PATCH /webhooks/:id', 'webhooks/1'],
  [`POST /webhooks/1/${TOKEN}`, 'POST /webhooks/:id/:token', `webhooks/1/${TOKEN}`],
  [`POST /webhooks/1/${TOKEN}/slack`, 'POST /webhooks/:id/:token/slack', `webhooks/1/${TOKEN}`],
  [
    `PATCH /webhooks/1/${TOKEN}/messages/@original`,
    'PATCH /webhooks/:id/:token/messages/@original',
    `webhooks/1/${TOKEN}`,
  ],
  [
    `POST /interactions/9/${TOKEN}/callback`,
    'POST /interactions/:id/:token/callback',
    `interactions/9/${TOKEN}`,
  ],
  ['POST /some-new-thing/XYZ123', 'POST /some-new-thing/:code', ''],
  [`GET /some-new-thing/${'a'.repeat(40)}`, 'GET /some-new-thing/:code', ''],
])('%s', (line, template, topLevel) => {
  expect(route(line)).toMatchObject({ template, topLevel });
});

describe('reactions', () => {
  const message = '/channels/1/messages/2/reactions';
  test.each([
    [`PUT ${message}/🔥/@me`, 'PUT|DELETE /channels/:id/messages/:id/reactions/:emoji/:user'],
    [`DELETE ${message}/🔥/@me`, 'PUT|DELETE /channels/:id/messages/:id/reactions/:emoji/:user'],
    [`DELETE ${message}/x:5/7`, 'PUT|DELETE /channels/:id/messages/:id/reactions/:emoji/:user'],
    [`DELETE ${message}/x:5`, 'DELETE /channels/:id/messages/:id/reactions/:emoji'],
    [`GET ${message}/x:5`, 'GET /channels/:id/messages/:id/reactions/:emoji'],
    [`DELETE ${message}`, 'DELETE /channels/:id/messages/:id/reactions'],
  ])('%s', (line, template) => {
    expect(route(line).template).toBe(template);
  });
});

test.each([
  [0, ' (young)'],
  [9_000, ' (young)'],
  [11_000, ''],
  [13 * 86_400_000, ''],
  [15 * 86_400_000, ' (old)'],
])('a message of %d ms is deleted from the bucket of its age', (ageMs, suffix) => {
  const { template } = route(`DELETE /channels/1/messages/${idOfAge(ageMs)}`);
  expect(template).toBe(`DELETE /channels/:id/messages/:id${suffix}`);
});

test.each([
  [`POST /interactions/9/${TOKEN}/callback`, true, true],
  [`POST /webhooks/9/${INTERACTION}`, true, true],
  [`PATCH /webhooks/9/${INTERACTION}/messages/@original`, true, true],
  [`POST /webhooks/9/${TOKEN}`, false, true],
  ['POST /webhooks/9', false, false],
  ['POST /channels/9/messages', false, false],
])('%s: interaction %s, token in the path %s', (line, isInteraction, carriesToken) => {
  expect(route(line)).toMatchObject({ isInteraction, carriesToken });
});

test("a webhook with an application's id is a follow-up", () => {
  const call = { method: 'POST', segments: ['webhooks', '42', TOKEN] };
  const isApplication = (id: string): boolean => id === '42';
  expect(routeOf(call, NOW_MS, { isApplication })).toMatchObject({ isInteraction: true });
  expect(routeOf(call, NOW_MS).webhook).toEqual({ id: '42', isExecution: true });
});

test('a snowflake tells its time', () => {
  // The example of Discord's reference.
  expect(snowflakeTimeMs('175928847299117063')).toBe(1_462_015_105_796);
});
