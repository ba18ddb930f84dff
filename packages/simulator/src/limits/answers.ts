// SPDX-License-Identifier: AGPL-3.0-only
// The headers and bodies of limited and passing calls (Discord's documentation: Rate Limits).
import type { Counter } from './counters.ts';
import type { Bucket } from './route-book.ts';
import type { Banned, HeaderFields, Limited, LimitedBody, LimitScope, Passed } from './verdict.ts';

const USER_MESSAGE = 'You are being rate limited.';
const SHARED_MESSAGE = 'The resource is being rate limited.';

const THOUSANDTHS: readonly string[] = Array.from({ length: 1_000 }, (_, index) =>
  String(index).padStart(3, '0'),
);

/** Seconds with three decimals, rounded up to the millisecond. */
export function secondsText(durationMs: number): string {
  const wholeMs = Math.ceil(durationMs);
  const seconds = Math.floor(wholeMs / 1_000);
  return `${seconds}.${THOUSANDTHS[wholeMs - seconds * 1_000]}`;
}

/** Where a bucket stands, as its headers tell it. */
export interface BucketState {
  readonly bucket: Bucket;
  readonly remaining: number;
  readonly resetAtMs: number;
}

export function bucketState(
  bucket: Bucket,
  counter: Counter | undefined,
  nowMs: number,
): BucketState {
  const used = counter?.used ?? 0;
  const resetAtMs = counter?.resetAtMs ?? nowMs + bucket.windowMs;
  return { bucket, remaining: Math.max(0, bucket.limit - used), resetAtMs };
}

export function bucketHeaders(state: BucketState, nowMs: number): HeaderFields {
  return {
    'X-RateLimit-Limit': state.bucket.limitText,
    'X-RateLimit-Remaining': String(state.remaining),
    'X-RateLimit-Reset': secondsText(state.resetAtMs),
    'X-RateLimit-Reset-After': secondsText(state.resetAtMs - nowMs),
    'X-RateLimit-Bucket': state.bucket.hash,
  };
}

const NO_HEADERS: HeaderFields = Object.freeze({});

export const PASS_WITHOUT_HEADERS: Passed = Object.freeze({ kind: 'pass', headers: NO_HEADERS });

export interface LimitedParts {
  readonly scope: LimitScope;
  readonly waitMs: number;
  readonly nowMs: number;
  /** undefined: the route shows none. */
  readonly state: BucketState | undefined;
  readonly code: number | undefined;
  readonly message: string | undefined;
}

/** A global 429 says nothing of buckets. Via is what clients tell a ban from a limit by. */
export function limitedAnswer(parts: LimitedParts): Limited {
  const { scope, waitMs, state, code } = parts;
  const retryAfterS = Math.ceil(waitMs) / 1_000;
  const shown =
    scope === 'global' || state === undefined ? NO_HEADERS : bucketHeaders(state, parts.nowMs);
  const message = parts.message ?? (scope === 'shared' ? SHARED_MESSAGE : USER_MESSAGE);
  const body: LimitedBody = { message, retry_after: retryAfterS, global: scope === 'global' };
  return {
    kind: 'limited',
    scope,
    retryAfterS,
    headers: {
      ...shown,
      ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
      'X-RateLimit-Scope': scope,
      'Retry-After': String(Math.ceil(retryAfterS)),
      Via: '1.1 google',
    },
    body: code === undefined ? body : { ...body, code },
  };
}

/** Discord's edge answers a banned address with a page of its own, cached and without any hint when it ends. */
export const BANNED: Banned = Object.freeze({
  kind: 'banned',
  html:
    '<!doctype html><html lang="en"><head><title>Access denied</title></head>' +
    '<body><h1>Error 1015</h1><p>This address sent too many invalid requests.</p></body></html>\n',
});
