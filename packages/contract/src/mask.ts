// SPDX-License-Identifier: Apache-2.0
//
// Tokens out of an event's JSON: interactions and voice servers carry them, and neither a terminal
// nor a dead letter may.

const MASK = '***';

/**
 * The JSON with the value of every key named "token" (at any depth) replaced. Undefined where the
 * bytes are no JSON, so that the caller leaves them out rather than showing what it cannot read.
 */
export function maskTokens(json: Uint8Array): string | undefined {
  try {
    return JSON.stringify(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)),
      (key: string, value: unknown) => (isTokenKey(key) && value !== null ? MASK : value),
    );
  } catch {
    return undefined;
  }
}

function isTokenKey(key: string): boolean {
  const lower = key.toLowerCase();
  return lower === 'token' || lower.endsWith('_token');
}
