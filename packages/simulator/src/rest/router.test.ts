// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { Router } from './router.ts';

const router = new Router(
  [
    'GET /users/@me',
    'GET /users/{user_id}',
    'GET /channels/{channel_id}/messages/{message_id}',
    'GET /channels/{channel_id}/messages/pins',
    'PUT /channels/{channel_id}/messages/pins/{message_id}',
    'GET /webhooks/{webhook_id}/{webhook_token}',
    'PATCH /webhooks/{application_id}/{interaction_token}',
    'DELETE /a/{x}/c',
    'GET /a/b/{y}',
  ].map((line) => {
    const [method = '', template = ''] = line.split(' ');
    return { method, template, value: line };
  }),
);

const find = (method: string, path: string) => {
  const match = router.match(method, path.split('/').slice(1));
  return match === undefined ? undefined : [match.found.value, match.params];
};

test.each([
  ['GET', '/users/@me', 'GET /users/@me', {}],
  ['GET', '/users/7', 'GET /users/{user_id}', { user_id: '7' }],
  ['GET', '/channels/1/messages/pins', 'GET /channels/{channel_id}/messages/pins', { channel_id: '1' }],
  ['GET', '/channels/1/messages/2', 'GET /channels/{channel_id}/messages/{message_id}', { channel_id: '1', message_id: '2' }],
  ['GET', '/webhooks/1/t', 'GET /webhooks/{webhook_id}/{webhook_token}', { webhook_id: '1', webhook_token: 't' }],
  ['PATCH', '/webhooks/1/t', 'PATCH /webhooks/{application_id}/{interaction_token}', { application_id: '1', interaction_token: 't' }],
  ['DELETE', '/a/b/c', 'DELETE /a/{x}/c', { x: 'b' }],
  ['GET', '/a/b/c', 'GET /a/b/{y}', { y: 'c' }],
])('%s %s is %s', (method, path, value, params) => {
  expect(find(method, path)).toEqual([value, params]);
}); // prettier-ignore

test.each([
  ['GET', '/users'],
  ['GET', '/users/'],
  ['GET', '/users/7/8'],
  ['POST', '/users/7'],
  ['GET', ''],
])('%s %s is nothing', (method, path) => {
  expect(find(method, path)).toBeUndefined();
});

test('knows the methods of a path', () => {
  expect(router.methods(['webhooks', '1', 't'])).toEqual(['GET', 'PATCH']);
  expect(router.methods(['nothing'])).toEqual([]);
});
