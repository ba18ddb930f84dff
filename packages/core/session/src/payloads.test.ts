// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import {
  connectionUrl,
  heartbeatText,
  identifyText,
  MAX_PAYLOAD_BYTES,
  parseHello,
  parseReady,
  parseResumable,
  payloadBytes,
  resumeText,
} from './payloads.ts';
import type { SessionOptions } from './session-io.ts';

const OPTIONS: SessionOptions = {
  shardId: 3,
  shardCount: 8,
  token: 'tok',
  intents: 513,
  gatewayUrl: 'wss://gateway.test',
  compression: 'none',
  random: () => 0,
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a heartbeat carries the sequence, and null before any', () => {
  expect(heartbeatText(0)).toBe('{"op":1,"d":null}');
  expect(heartbeatText(251)).toBe('{"op":1,"d":251}');
});

test('IDENTIFY carries token, intents and shard', () => {
  expect(JSON.parse(identifyText(OPTIONS))).toEqual({
    op: 2,
    d: {
      token: 'tok',
      intents: 513,
      shard: [3, 8],
      compress: false,
      properties: { os: 'linux', browser: 'gatefleet', device: 'gatefleet' },
    },
  });
});

test('further fields of IDENTIFY may replace the properties, but not what the shard is', () => {
  const identifyFields = { capabilities: 1, properties: { os: 'x' }, shard: [0, 1], token: 'no' };
  const identify: unknown = JSON.parse(identifyText({ ...OPTIONS, identifyFields }));
  const d = { capabilities: 1, properties: { os: 'x' }, shard: [3, 8], token: 'tok' };
  expect(identify).toMatchObject({ d });
});

test('RESUME carries the committed sequence', () => {
  const session = { sessionId: 'a"b', resumeUrl: 'wss://r.test', sequence: 17 };
  const d = { token: 'tok', session_id: 'a"b', seq: 17 };
  expect(JSON.parse(resumeText('tok', session))).toEqual({ op: 6, d });
});

test.each([
  { base: 'wss://g.test', compression: 'none', url: 'wss://g.test/?v=10&encoding=json' },
  {
    base: 'wss://g.test/?v=9&compress=zlib-stream&x=1',
    compression: 'none',
    url: 'wss://g.test/?v=10&x=1&encoding=json',
  },
  {
    base: 'ws://127.0.0.1:1/path/',
    compression: 'zstd-stream',
    url: 'ws://127.0.0.1:1/path/?v=10&encoding=json&compress=zstd-stream',
  },
  {
    base: 'wss://g.test',
    compression: 'zlib-stream',
    url: 'wss://g.test/?v=10&encoding=json&compress=zlib-stream',
  },
] as const)('$base with $compression becomes $url', ({ base, compression, url }) => {
  expect(connectionUrl(base, { ...OPTIONS, compression })).toBe(url);
});

test.each([
  { hello: '{"op":10,"d":{"heartbeat_interval":41250}}', intervalMs: 41_250 },
  { hello: '{"op":10,"d":{"heartbeat_interval":1000}}', intervalMs: 1000 },
  { hello: '{"op":10,"d":{"heartbeat_interval":600000}}', intervalMs: 600_000 },
  { hello: '{"op":10,"d":{"heartbeat_interval":999}}', intervalMs: undefined },
  { hello: '{"op":10,"d":{"heartbeat_interval":600001}}', intervalMs: undefined },
  { hello: '{"op":10,"d":{"heartbeat_interval":"41250"}}', intervalMs: undefined },
  { hello: '{"op":10,"d":[41250]}', intervalMs: undefined },
  { hello: '{"op":10,"d":null}', intervalMs: undefined },
  { hello: '{"op":10}', intervalMs: undefined },
  { hello: '[]', intervalMs: undefined },
  { hello: '{"op":10,', intervalMs: undefined },
])('HELLO $hello gives $intervalMs', ({ hello, intervalMs }) => {
  expect(parseHello(bytes(hello))).toBe(intervalMs);
});

test.each([
  { frame: '{"op":9,"d":true}', isResumable: true },
  { frame: '{"op":9,"d":false}', isResumable: false },
  { frame: '{"op":9,"d":null}', isResumable: false },
  { frame: '{"op":9,"d":"true"}', isResumable: false },
  { frame: '{"op":9,"d":1}', isResumable: false },
  { frame: '{"op":9}', isResumable: false },
  { frame: 'true', isResumable: false },
])('op 9 as $frame is resumable: $isResumable', ({ frame, isResumable }) => {
  expect(parseResumable(bytes(frame))).toBe(isResumable);
});

test('READY gives the session, whatever else it carries', () => {
  const d = { v: 10, session_id: 'id', resume_gateway_url: 'wss://r.test', guilds: [{ id: '1' }] };
  expect(parseReady(bytes(JSON.stringify({ op: 0, d })), 4)).toEqual({
    session: { sessionId: 'id', resumeUrl: 'wss://r.test', sequence: 4 },
  });
});

test.each([
  { resume_gateway_url: 'wss://r.test' },
  { session_id: '', resume_gateway_url: 'wss://r.test' },
  { session_id: 5, resume_gateway_url: 'wss://r.test' },
  { session_id: 'id' },
  { session_id: 'id', resume_gateway_url: null },
  { session_id: 'id', resume_gateway_url: '' },
  { session_id: 'id', resume_gateway_url: 'r.test' },
  { session_id: 'id', resume_gateway_url: 'https://r.test' },
  { session_id: 'id', resume_gateway_url: 'file:///etc' },
  [],
  null,
])('READY with %j is of no use', (d) => {
  expect(parseReady(bytes(JSON.stringify({ op: 0, d })), 1)).toBeUndefined();
});

test('sizes are told in bytes once they matter', () => {
  expect(payloadBytes('abc')).toBe(3);
  expect(payloadBytes('é'.repeat(2048))).toBe(MAX_PAYLOAD_BYTES);
  expect(payloadBytes('€'.repeat(1366))).toBe(4098);
  expect(payloadBytes('x'.repeat(5000))).toBe(5000);
});
