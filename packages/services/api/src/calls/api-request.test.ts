// SPDX-License-Identifier: AGPL-3.0-only
import type { gatefleet } from '@gatefleet/contract';
import { Response } from 'undici';
import { expect, test } from 'vitest';
import { type ApiCall, apiCallFrom, MAX_BODY_BYTES } from './api-request.ts';

type Request = gatefleet.v1.ApiRequest.$Properties;

const MESSAGES = '/channels/1/messages';

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function callFrom(request: Request): ApiCall {
  const result = apiCallFrom({ method: 'POST', path: MESSAGES, ...request });
  if (!result.ok) throw new Error(result.problem.message);
  return result.call;
}

function problemOf(request: Request): string {
  const result = apiCallFrom({ method: 'POST', path: MESSAGES, ...request });
  return result.ok ? 'none' : `${result.problem.code}: ${result.problem.message}`;
}

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A multipart body, as a parser of another make reads it. */
async function readForm(
  call: ApiCall,
): Promise<{ payload: unknown; files: Record<string, SentFile> }> {
  const contentType = call.headers['content-type'] ?? '';
  const headers = { 'content-type': contentType };
  const form = await new Response(call.body, { headers }).formData();
  const files: Record<string, SentFile> = {};
  let payload: unknown;
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') payload = { [key]: JSON.parse(value) };
    else files[key] = { name: value.name, type: value.type, content: await value.text() };
  }
  return { payload, files };
}

test('a call without a body', () => {
  expect(callFrom({ method: 'GET', query: 'limit=5' })).toEqual({
    method: 'GET',
    url: `${MESSAGES}?limit=5`,
    headers: {},
    body: undefined,
    fields: [],
    priority: 0,
    repetition: 'harmless',
  });
});

test('JSON is sent as it was written, and its keys are known', () => {
  const text = '{ "name": "x",\n "id": 12345678901234567890 }';
  const call = callFrom({ method: 'PATCH', path: '/channels/1', json: Buffer.from(text) });
  expect(call.body?.toString()).toBe(text);
  expect(call.headers).toEqual({ 'content-type': 'application/json' });
  expect(call.fields).toEqual(['name', 'id']);
});

test('a raw body keeps its type', () => {
  const raw = { contentType: 'text/plain; charset=utf-8', content: Buffer.from('hello') };
  const call = callFrom({ raw });
  expect(call.headers).toEqual({ 'content-type': 'text/plain; charset=utf-8' });
  expect(call.body?.toString()).toBe('hello');
  expect(call.fields).toEqual([]);
});

test.each([
  ['plain', 'plain'],
  ['über 100 % of it', '%C3%BCber%20100%20%25%20of%20it'],
  ['two\r\nlines', 'two%0D%0Alines'],
  ['half a pair \uD83D', 'half%20a%20pair%20%EF%BF%BD'],
])('the reason %j is sent as %s', (reason, header) => {
  expect(callFrom({ reason }).headers['x-audit-log-reason']).toBe(header);
});

test.each([
  ['GET', MESSAGES, undefined, 'harmless'],
  ['PUT', '/guilds/1/bans/2', {}, 'harmless'],
  ['DELETE', `${MESSAGES}/2`, undefined, 'harmless'],
  ['PATCH', `${MESSAGES}/2`, { content: 'x' }, 'harmful'],
  ['POST', MESSAGES, { content: 'x' }, 'harmful'],
  ['POST', MESSAGES, { nonce: '1' }, 'harmful'],
  ['POST', MESSAGES, { enforce_nonce: true }, 'harmful'],
  ['POST', MESSAGES, { nonce: '', enforce_nonce: true }, 'harmful'],
  ['POST', MESSAGES, { nonce: null, enforce_nonce: true }, 'harmful'],
  ['POST', MESSAGES, { nonce: '1', enforce_nonce: 'true' }, 'harmful'],
  ['POST', MESSAGES, [{ nonce: '1', enforce_nonce: true }], 'harmful'],
  ['POST', MESSAGES, { nonce: '1', enforce_nonce: true }, 'nonce'],
  ['POST', '/api/v10/channels/1/messages', { nonce: 1, enforce_nonce: true }, 'nonce'],
  ['POST', '/webhooks/1/token', { nonce: '1', enforce_nonce: true }, 'harmful'],
  ['POST', '/channels/1/threads', { nonce: '1', enforce_nonce: true }, 'harmful'],
  ['POST', '/x/channels/1/messages', { nonce: '1', enforce_nonce: true }, 'harmful'],
])('%s %s with %j a second time is %s', (method, path, body, repetition) => {
  const request = body === undefined ? {} : { json: json(body) };
  expect(callFrom({ method, path, ...request }).repetition).toBe(repetition);
});

test.each<[string, Request]>([
  ['INVALID_ARGUMENT: method', { method: 'get' }],
  ['INVALID_ARGUMENT: method', { method: 'HEAD' }],
  ['INVALID_ARGUMENT: method', { method: '' }],
  ['INVALID_ARGUMENT: method', { method: null }],
  ['INVALID_ARGUMENT: path', { path: '' }],
  ['INVALID_ARGUMENT: path', { path: 'https://example.test/channels/1' }],
  ['INVALID_ARGUMENT: path', { path: 'channels/1' }],
  ['INVALID_ARGUMENT: path', { path: '/channels/1?limit=1' }],
  ['INVALID_ARGUMENT: path', { path: '/channels/1#x' }],
  ['INVALID_ARGUMENT: path', { path: '/channels/1 /x' }],
  ['INVALID_ARGUMENT: path', { path: '/channels/1\r\nx: y' }],
  ['INVALID_ARGUMENT: path', { path: '/channels/ü' }],
  ['INVALID_ARGUMENT: query', { query: 'a=b#c' }],
  ['INVALID_ARGUMENT: query', { query: 'a=b c' }],
  ['INVALID_ARGUMENT: query', { query: 'a'.repeat(8193) }],
  ['INVALID_ARGUMENT: priority', { priority: 11 }],
  ['INVALID_ARGUMENT: priority', { priority: -11 }],
  ['INVALID_ARGUMENT: reason', { reason: 'x'.repeat(513) }],
  ['INVALID_ARGUMENT: options', { options: { idempotencyKey: 'ü'.repeat(33) } }],
  ['INVALID_ARGUMENT: the body', { json: Buffer.from('{') }],
  ['INVALID_ARGUMENT: the body', { json: Buffer.from([0x22, 0xff, 0x22]) }],
  ['INVALID_ARGUMENT: a GET', { method: 'GET', json: json({}) }],
  ['INVALID_ARGUMENT: raw', { raw: { content: Buffer.from('x') } }],
  ['INVALID_ARGUMENT: raw', { raw: { contentType: 'text/plain\r\nx: y', content: json(1) } }],
  ['INVALID_ARGUMENT: files go', { files: [{ name: 'a' }], raw: { contentType: 'a/b' } }],
  ['INVALID_ARGUMENT: files[1].name', { files: [{ name: 'a' }, {}] }],
  ['INVALID_ARGUMENT: files[0].name', { files: [{ name: 'a'.repeat(256) }] }],
  ['INVALID_ARGUMENT: files[0].content', { files: [{ name: 'a', contentType: 'a\r\nb/c' }] }],
  ['INVALID_ARGUMENT: at most', { files: Array.from({ length: 101 }, () => ({ name: 'a' })) }],
  ['TOO_LARGE: files', { files: [{ name: 'a', content: Buffer.alloc(MAX_BODY_BYTES + 1) }] }],
  ['TOO_LARGE: the body', { files: [{ name: 'a', content: Buffer.alloc(MAX_BODY_BYTES) }] }],
  [
    'TOO_LARGE: the body',
    { raw: { contentType: 'image/png', content: Buffer.alloc(MAX_BODY_BYTES + 1) } },
  ],
])('%s … is said', (problem, request) => {
  expect(problemOf(request)).toContain(problem);
});

test('files become a form that others read', async () => {
  const files = [
    { name: 'cät "1"\r\n.png', contentType: 'image/png', content: Buffer.from('\r\n--x\r\n') },
    { name: 'empty' },
  ];
  const { payload, files: read } = await readForm(
    callFrom({ files, json: json({ content: 'x' }) }),
  );
  expect(payload).toEqual({ payload_json: { content: 'x' } });
  expect(read).toEqual({
    'files[0]': { name: 'cät "1"\r\n.png', type: 'image/png', content: '\r\n--x\r\n' },
    'files[1]': { name: 'empty', type: 'application/octet-stream', content: '' },
  });
});

test('files may come without JSON', async () => {
  const { payload, files } = await readForm(callFrom({ files: [{ name: 'a' }] }));
  expect(payload).toBeUndefined();
  expect(Object.keys(files)).toEqual(['files[0]']);
});

const FILES = [{ name: 'a', description: 'first' }, { name: 'b' }];
const FIRST = { id: 0, filename: 'a', description: 'first' };
const SECOND = { id: 1, filename: 'b' };

test.each<[string, Request, unknown]>([
  ['nothing', {}, { attachments: [FIRST, SECOND] }],
  ['a message', { json: json({ content: 'x' }) }, { content: 'x', attachments: [FIRST, SECOND] }],
  [
    'one of them',
    { json: json({ attachments: [{ id: '1', title: 't' }] }) },
    { attachments: [{ id: '1', title: 't' }, FIRST] },
  ],
  [
    "the worker's own description",
    { json: json({ attachments: [{ id: 0, description: 'mine' }] }) },
    { attachments: [{ id: 0, description: 'mine' }, SECOND] },
  ],
  [
    'what an edit keeps',
    { method: 'PATCH', path: `${MESSAGES}/2`, json: json({ attachments: [{ id: '77777' }] }) },
    { attachments: [{ id: '77777' }, FIRST, SECOND] },
  ],
  [
    "an interaction's answer",
    { path: '/interactions/1/token/callback', json: json({ type: 4, data: { content: 'x' } }) },
    { type: 4, data: { content: 'x', attachments: [FIRST, SECOND] } },
  ],
  [
    'a post of a forum',
    { path: '/channels/1/threads', json: json({ name: 'n' }) },
    { name: 'n', message: { attachments: [FIRST, SECOND] } },
  ],
])('descriptions are listed beside %s', async (_name, request, expected) => {
  const { payload } = await readForm(callFrom({ ...request, files: FILES }));
  expect(payload).toEqual({ payload_json: expected });
});

test.each<[string, Request]>([
  ['an edit', { method: 'PATCH', json: json({ content: 'x' }) }],
  ['a JSON object', { json: json([]) }],
  ['attachments must', { json: json({ attachments: {} }) }],
  ['attachments must', { json: json({ attachments: [1] }) }],
  ['data must', { path: '/interactions/1/token/callback', json: json({ data: 1 }) }],
])('descriptions that fit nowhere: %s', (problem, request) => {
  expect(problemOf({ ...request, files: FILES })).toContain(problem);
});
