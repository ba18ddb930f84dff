// SPDX-License-Identifier: AGPL-3.0-only
import { gzipSync } from 'node:zlib';
import { parseRequestPath, routeOf } from '@gatefleet/ratelimit';
import { expect, test } from 'vitest';
import { WebhookChannels } from './webhook-channels.ts';

const WEBHOOK = { id: '11', channel_id: '22', name: 'x' };
const MESSAGE = { id: '33', webhook_id: '11', channel_id: '22' };
const JSON_TYPE = { 'content-type': 'application/json' };

interface Told {
  readonly call?: string;
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

class Listener {
  readonly lessons: string[] = [];
  readonly #channels = new WebhookChannels(({ webhookId, channelId }) =>
    this.lessons.push(`${webhookId} in ${channelId}`),
  );

  /** Whether anybody looked at the body. */
  hear({ call = 'GET /webhooks/11', body, status = 200, headers = JSON_TYPE }: Told): boolean {
    const [method = '', path = ''] = call.split(' ');
    const { segments } = parseRequestPath(path.split('?')[0] ?? '') ?? { segments: [] };
    const route = routeOf({ method, segments }, 0, { isApplication: (id) => id === '77' });
    const listening = this.#channels.listen({ path, route, status, headers });
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    const half = Math.floor(bytes.length / 2);
    listening?.add(bytes.subarray(0, half));
    listening?.add(bytes.subarray(half));
    listening?.end();
    return listening !== undefined;
  }
}

test.each([
  ['POST /channels/22/webhooks', WEBHOOK],
  ['GET /webhooks/11', WEBHOOK],
  ['PATCH /webhooks/11', WEBHOOK],
  ['GET /webhooks/11/token', WEBHOOK],
  ['PATCH /webhooks/11/token', WEBHOOK],
  ['POST /webhooks/11/token?wait=true', MESSAGE],
])('%s says where the webhook posts', (call, body) => {
  const listener = new Listener();
  listener.hear({ call, body });
  expect(listener.lessons).toEqual(['11 in 22']);
});

test.each(['GET /channels/22/webhooks', 'GET /guilds/5/webhooks'])(
  '%s says it of each that has a channel',
  (call) => {
    const listener = new Listener();
    const other = { id: '12', channel_id: '23' };
    listener.hear({ call, body: [WEBHOOK, { id: '13', channel_id: null }, null, other] });
    expect(listener.lessons).toEqual(['11 in 22', '12 in 23']);
  },
);

test.each<[string, Told]>([
  ['another status', { body: WEBHOOK, status: 201 }],
  ['no JSON', { body: WEBHOOK, headers: { 'content-type': 'text/html' } }],
  ['no type', { body: WEBHOOK, headers: {} }],
  ['another route', { body: WEBHOOK, call: 'GET /channels/22/messages' }],
  ['into a thread', { body: MESSAGE, call: 'POST /webhooks/11/t?wait=true&thread_id=4' }],
  ['a follow-up', { body: MESSAGE, call: 'POST /webhooks/77/token' }],
])('is not looked at: %s', (_what, told) => {
  const listener = new Listener();
  expect(listener.hear(told)).toBe(false);
  expect(listener.lessons).toEqual([]);
});

test.each<[string, Told]>([
  ['half a body', { body: Buffer.from('{"id":"11","channel_id":') }],
  ['ids that are none', { body: { id: 11, channel_id: '../22' } }],
  ['more than 64 KiB', { body: { ...WEBHOOK, name: 'x'.repeat(65_536) } }],
  ['broken gzip', { body: WEBHOOK, headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }],
  [
    'a new post of a forum',
    { body: { ...MESSAGE, id: '22' }, call: 'POST /webhooks/11/token?wait=true' },
  ],
])('teaches nothing: %s', (_what, told) => {
  const listener = new Listener();
  listener.hear(told);
  expect(listener.lessons).toEqual([]);
});

test('compressed bodies are read', () => {
  const listener = new Listener();
  const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
  listener.hear({ body: gzipSync(JSON.stringify(WEBHOOK)), headers });
  expect(listener.lessons).toEqual(['11 in 22']);
});

test('messages of a webhook that is known are not looked at, what moves it is', () => {
  const listener = new Listener();
  const call = 'POST /webhooks/11/token?wait=true';
  expect(listener.hear({ call, body: MESSAGE })).toBe(true);
  expect(listener.hear({ call, body: MESSAGE })).toBe(false);
  listener.hear({ call: 'PATCH /webhooks/11', body: { ...WEBHOOK, channel_id: '99' } });
  expect(listener.lessons).toEqual(['11 in 22', '11 in 99']);
});
