// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { createRouteFilter, parsePattern } from './route-filter.ts';

function filter(allow: readonly string[], deny: readonly string[]) {
  const patterns = (texts: readonly string[]) => texts.map((text) => parsePattern(text) as RegExp);
  return createRouteFilter(patterns(allow), patterns(deny));
}

test.each([
  [[], [], 'POST', 'POST /channels/:id/messages', true],
  [['GET *'], [], 'GET', 'GET /users/@me', true],
  [['GET *'], [], 'POST', 'POST /channels/:id/messages', false],
  [[], ['* /guilds/:id/bans*'], 'PUT', 'PUT /guilds/:id/bans/:id', false],
  [['* /channels/*'], ['DELETE *'], 'DELETE', 'DELETE /channels/:id/messages/:id (young)', false],
  [
    ['DELETE /channels/:id/messages/:id'],
    [],
    'DELETE',
    'DELETE /channels/:id/messages/:id (old)',
    true,
  ],
  [
    [],
    ['DELETE /channels/:id/messages/:id/reactions/*'],
    'DELETE',
    'PUT|DELETE /channels/:id/messages/:id/reactions/:emoji/:user',
    false,
  ],
  [
    [],
    ['DELETE /channels/:id/messages/:id/reactions/*'],
    'PUT',
    'PUT|DELETE /channels/:id/messages/:id/reactions/:emoji/:user',
    true,
  ],
  [[], ['GET /guilds/:id/widget.png'], 'GET', 'GET /guilds/:id/widgetxpng', true],
])('allow %j, deny %j: %s %s is allowed: %s', (allow, deny, ...[method, template, isAllowed]) => {
  expect(filter(allow, deny).allows(method, template)).toBe(isAllowed);
});

test.each(['', 'GET', 'get /x', 'GET x', '/x', 'GET /a b', `GET /${'x'.repeat(300)}`])(
  '%j is no pattern',
  (text) => {
    expect(parsePattern(text)).toBeUndefined();
  },
);
