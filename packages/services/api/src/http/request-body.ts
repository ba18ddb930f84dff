// SPDX-License-Identifier: AGPL-3.0-only
// Bodies on their way to Discord. Small ones are held, so that a call can be repeated after a 429 and so that
// hidden limits can look at their fields; large ones stream through.
import type { IncomingMessage } from 'node:http';

export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'held'; readonly content: Buffer }
  | { readonly kind: 'streamed'; readonly content: IncomingMessage };

/** Held bodies are at most as large as this each. */
export const MAX_HELD_BYTES = 65_536;
const MAX_FIELDS = 64;

/** What a body will take in memory while the call waits: that of a stream is what is read ahead. */
export function heldBytesOf({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return MAX_HELD_BYTES;
  return Math.min(MAX_HELD_BYTES, Number(headers['content-length'] ?? 0));
}

/** A caller whose body stands still while it is wanted is cut off: it holds a connection to Discord, or memory. */
function watchUpload(request: IncomingMessage, idleMs: number): void {
  let seenBytes = -1;
  const timer = setInterval(() => {
    const isWanted = request.readableFlowing === true;
    const { bytesRead } = request.socket;
    if (isWanted && bytesRead === seenBytes) request.destroy();
    seenBytes = isWanted ? bytesRead : -1;
  }, idleMs);
  timer.unref();
  const stop = (): void => clearInterval(timer);
  request.once('end', stop);
  request.once('close', stop);
}

/**
 * Gives the body, or undefined when the caller went away while sending it, or stood still for longer than `idleMs`
 * (twice that at most).
 */
export function takeBody(
  request: IncomingMessage,
  idleMs: number,
  take: (body: RequestBody | undefined) => void,
): void {
  if (heldBytesOf(request) === 0) {
    request.resume();
    take({ kind: 'none' });
    return;
  }
  watchUpload(request, idleMs);
  const { headers } = request;
  const isChunked = headers['transfer-encoding'] !== undefined;
  if (isChunked || Number(headers['content-length']) > MAX_HELD_BYTES) {
    take({ kind: 'streamed', content: request });
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const [first = Buffer.alloc(0)] = parts;
    take({ kind: 'held', content: parts.length === 1 ? first : Buffer.concat(parts) });
  });
  request.on('error', () => take(undefined));
}

/** The keys of a JSON object; none for anything else. */
export function fieldsOf(body: RequestBody, contentType: string | undefined): string[] {
  if (body.kind !== 'held' || contentType?.startsWith('application/json') !== true) return [];
  try {
    const value: unknown = JSON.parse(body.content.toString());
    if (typeof value !== 'object' || value === null) return [];
    return Object.keys(value).slice(0, MAX_FIELDS);
  } catch {
    // Discord will say so.
    return [];
  }
}
