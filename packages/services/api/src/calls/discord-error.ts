// SPDX-License-Identifier: AGPL-3.0-only
// What Discord says in the body of an error.
import type { IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface DiscordError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly retry_after?: unknown;
  readonly errors?: unknown;
}

/** Nothing that is read here is larger, decompressed. */
const MAX_BYTES = 262_144;

/** A body as text; throws when it is compressed and broken, or too large. */
export function decodeText(bytes: Buffer, encoding: string | string[] | undefined): string {
  const options = { maxOutputLength: MAX_BYTES };
  if (encoding === 'gzip') return gunzipSync(bytes, options).toString();
  if (encoding === 'br') return brotliDecompressSync(bytes, options).toString();
  if (encoding === 'deflate') return inflateSync(bytes, options).toString();
  return bytes.toString();
}

/** Empty when the body is none of Discord's. */
export function discordErrorIn(bytes: Buffer, headers: IncomingHttpHeaders): DiscordError {
  try {
    const value: unknown = JSON.parse(decodeText(bytes, headers['content-encoding']));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // HTML, or cut off.
    return {};
  }
}
