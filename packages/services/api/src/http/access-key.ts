// SPDX-License-Identifier: AGPL-3.0-only
// Who may use the proxy, when a key is set: callers show it in `x-gatefleet-key`.
import { createHash, timingSafeEqual } from 'node:crypto';

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Compares in a time that does not depend on how much of the key is right. */
export function createAccessCheck(key: string | undefined): (shown: unknown) => boolean {
  if (key === undefined) return () => true;
  const wanted = digest(key);
  return (shown) => typeof shown === 'string' && timingSafeEqual(digest(shown), wanted);
}
