// SPDX-License-Identifier: AGPL-3.0-only
// Which headers pass the proxy. Those that belong to one connection do not (RFC 9110, section 7.6.1), nor do
// ours.
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

const OWN_PREFIX = 'x-gatefleet-';

const NOT_PASSED: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export interface RequestHeaderOptions {
  /** The value to send; undefined for none. */
  readonly authorization: string | undefined;
  /** When the caller names none (docs: Reference, User Agent). */
  readonly userAgent: string;
}

/** Names in a `Connection` header are of this connection too. */
function namedByConnection(headers: IncomingHttpHeaders): ReadonlySet<string> | undefined {
  const { connection } = headers;
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') {
    return undefined;
  }
  return new Set(connection.split(',').map((name) => name.trim().toLowerCase()));
}

/** What goes on to Discord. */
export function requestHeaders(
  headers: IncomingHttpHeaders,
  { authorization, userAgent }: RequestHeaderOptions,
): Record<string, string | string[]> {
  const passed: Record<string, string | string[]> = {};
  const named = namedByConnection(headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || NOT_PASSED.has(name) || name === 'authorization') continue;
    if (name.startsWith(OWN_PREFIX) || named?.has(name) === true) continue;
    passed[name] = value;
  }
  if (authorization !== undefined) passed['authorization'] = authorization;
  if ((passed['user-agent'] ?? '') === '') passed['user-agent'] = userAgent;
  return passed;
}

/** What goes back to the caller. */
export function responseHeaders(
  headers: IncomingHttpHeaders,
  waitedMs: number,
): OutgoingHttpHeaders {
  const passed: OutgoingHttpHeaders = {};
  const named = namedByConnection(headers);
  for (const [name, value] of Object.entries(headers)) {
    if (NOT_PASSED.has(name) || named?.has(name) === true) continue;
    passed[name] = value;
  }
  passed['x-gatefleet-waited-ms'] = Math.round(waitedMs);
  return passed;
}
