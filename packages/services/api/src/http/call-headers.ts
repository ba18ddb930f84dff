// SPDX-License-Identifier: AGPL-3.0-only
// What a caller may ask for each call:
//
//   x-gatefleet-priority      -10 to 10, higher goes first; default 0
//   x-gatefleet-max-wait-ms   longest wait before it is sent; a 429 with Retry-After when it takes longer
import type { IncomingHttpHeaders } from 'node:http';

export interface CallWishes {
  readonly priority: number;
  readonly maxWaitMs: number | undefined;
}

const PRIORITY = /^(?:-?(?:10|[0-9]))$/;
const MILLISECONDS = /^\d{1,9}$/;

/** Undefined when a header makes no sense. */
export function parseCallWishes(headers: IncomingHttpHeaders): CallWishes | undefined {
  const priority = headers['x-gatefleet-priority'] ?? '0';
  const maxWait = headers['x-gatefleet-max-wait-ms'];
  if (typeof priority !== 'string' || !PRIORITY.test(priority)) return undefined;
  if (maxWait === undefined) return { priority: Number(priority), maxWaitMs: undefined };
  if (typeof maxWait !== 'string' || !MILLISECONDS.test(maxWait)) return undefined;
  return { priority: Number(priority), maxWaitMs: Number(maxWait) };
}
