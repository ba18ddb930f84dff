// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRequestPath } from './request-path.ts';

test.each([
  ['/api/v10/channels/1/messages', 10, ['channels', '1', 'messages']],
  ['/api/channels/1', undefined, ['channels', '1']],
  ['/v9/gateway', 9, ['gateway']],
  ['/gateway/bot', undefined, ['gateway', 'bot']],
  [
    '/api/v10/channels/1/messages/2/reactions/%F0%9F%94%A5/@me',
    10,
    ['channels', '1', 'messages', '2', 'reactions', '🔥', '@me'],
  ],
])('%s is taken apart', (path, version, segments) => {
  const rest = path.replace(/^(?:\/api)?(?:\/v\d+)?/, '');
  expect(parseRequestPath(path)).toEqual({ version, segments, rest });
});

test.each([
  '',
  'channels/1',
  'http://evil.example/api/v10',
  '/',
  '/api/v10',
  '/api/v10/',
  '/api//v10/channels',
  '//evil.example/channels',
  '/api/v10/channels/../users/@me',
  '/api/v10/channels/%2e%2e/users',
  '/api/v10/channels/.',
  '/api/v10/channels%2f1',
  '/api/v10/channels/1%5C2',
  '/api/v10/channels/1\\2',
  '/api/v10/channels/%00',
  '/api/v10/channels/a b',
  '/api/v10/channels/%0d%0aHost:x',
  '/api/v10/channels/%E0%A4%A',
  '/api/v10/channels/%ff',
  `/api/v10/${'x'.repeat(2_050)}`,
  `/api/v10${'/a'.repeat(20)}`,
])('%j is refused', (path) => {
  expect(parseRequestPath(path)).toBeUndefined();
});

test('what is accepted means the same to whoever resolves it', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const parsed = parseRequestPath(path);
      fc.pre(parsed !== undefined);
      const resolved = new URL(path, 'https://discord.com');
      expect(resolved.host).toBe('discord.com');
      expect(resolved.pathname.split('/')).toHaveLength(path.split('/').length);
    }),
  );
});
