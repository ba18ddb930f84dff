// SPDX-License-Identifier: AGPL-3.0-only
//
// Payloads the machine writes and reads itself (Discord: "Gateway Events"). Everything read is
// checked: a peer that breaks its own protocol is disconnected, not believed.

import { OP } from './opcodes.ts';
import type { SessionOptions, StoredSession } from './session-io.ts';

/** Discord closes with 4002 on longer payloads, in bytes (Discord: "Gateway", Sending Events). */
export const MAX_PAYLOAD_BYTES = 4096;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function payloadBytes(text: string): number {
  return text.length * 3 < MAX_PAYLOAD_BYTES ? text.length : encoder.encode(text).length;
}

export function heartbeatText(sequence: number): string {
  return `{"op":${OP.heartbeat},"d":${sequence === 0 ? 'null' : sequence}}`;
}

export function identifyText(options: SessionOptions): string {
  return JSON.stringify({
    op: OP.identify,
    d: {
      properties: { os: 'linux', browser: 'gatefleet', device: 'gatefleet' },
      ...options.identifyFields,
      token: options.token,
      intents: options.intents,
      shard: [options.shardId, options.shardCount],
      compress: false,
    },
  });
}

export function resumeText(token: string, session: StoredSession): string {
  const { sessionId, sequence } = session;
  return JSON.stringify({ op: OP.resume, d: { token, session_id: sessionId, seq: sequence } });
}

/** The connection URL: the base with version, encoding and compression as the docs ask for. */
export function connectionUrl(base: string, options: SessionOptions): string {
  const url = new URL(base);
  url.hash = '';
  url.searchParams.set('v', '10');
  url.searchParams.set('encoding', 'json');
  url.searchParams.delete('compress');
  if (options.compression !== 'none') url.searchParams.set('compress', options.compression);
  return url.toString();
}

/** HELLO's heartbeat interval in milliseconds; undefined where it is not between 1 s and 10 min. */
export function parseHello(frame: Uint8Array): number | undefined {
  const interval = parseData(frame)?.['heartbeat_interval'];
  const isValid = typeof interval === 'number' && interval >= 1000 && interval <= 600_000;
  return isValid ? interval : undefined;
}

/** Op 9's `d`. */
export function parseResumable(frame: Uint8Array): boolean {
  return parsePayload(frame)?.['d'] === true;
}

/** What READY tells of the session; undefined where it is not usable. */
export function parseReady(
  frame: Uint8Array,
  sequence: number,
): { readonly session: StoredSession } | undefined {
  const data = parseData(frame);
  const sessionId = data?.['session_id'];
  const resumeUrl = data?.['resume_gateway_url'];
  if (typeof sessionId !== 'string' || sessionId === '' || typeof resumeUrl !== 'string') {
    return undefined;
  }
  return isWebSocketUrl(resumeUrl) ? { session: { sessionId, resumeUrl, sequence } } : undefined;
}

function isWebSocketUrl(text: string): boolean {
  return URL.canParse(text) && /^wss?:$/u.test(new URL(text).protocol);
}

function parseData(frame: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  return asObject(parsePayload(frame)?.['d']);
}

function parsePayload(frame: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(decoder.decode(frame)));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}
