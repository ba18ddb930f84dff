// SPDX-License-Identifier: AGPL-3.0-only
// What the head of an answer tells about limits (docs: Rate Limits, Header Format).

export type LimitScope = 'user' | 'global' | 'shared';

/** The state of a visible bucket right after a call was counted in it. */
export interface BucketReading {
  /** X-RateLimit-Bucket: names the limit, but not the top-level resource. */
  readonly hash: string;
  readonly limit: number;
  readonly remaining: number;
  /** Until the window ends, from when the answer was made. */
  readonly resetAfterMs: number;
  /** X-RateLimit-Reset by Discord's clock: good for telling windows apart, not for waiting. */
  readonly resetAtMs: number | undefined;
}

export interface RateLimitReading {
  readonly bucket: BucketReading | undefined;
  readonly scope: LimitScope | undefined;
  readonly isGlobal: boolean;
  readonly retryAfterMs: number | undefined;
  /** Answers that passed Discord's servers have one; those of the guard before them have not. */
  readonly hasVia: boolean;
}

/** One header by its lower-case name. */
export type HeaderLookup = (name: string) => string | undefined;

/** A decimal number that is not negative; undefined for anything else. Decimals matter (eris #1344). */
function numberFrom(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,16}(?:\.\d{1,16})?$/.test(text)) return undefined;
  return Number(text);
}

function msFrom(text: string | undefined): number | undefined {
  const seconds = numberFrom(text);
  return seconds === undefined ? undefined : Math.ceil(seconds * 1_000);
}

function scopeFrom(text: string | undefined): LimitScope | undefined {
  return text === 'user' || text === 'global' || text === 'shared' ? text : undefined;
}

function bucketFrom(header: HeaderLookup): BucketReading | undefined {
  const hash = header('x-ratelimit-bucket');
  const limit = numberFrom(header('x-ratelimit-limit'));
  const remaining = numberFrom(header('x-ratelimit-remaining'));
  const resetAfterMs = msFrom(header('x-ratelimit-reset-after'));
  if (hash === undefined || limit === undefined || remaining === undefined) return undefined;
  if (hash === '' || hash.length > 128 || resetAfterMs === undefined) return undefined;
  const resetAtMs = msFrom(header('x-ratelimit-reset'));
  return { hash, limit, remaining, resetAfterMs, resetAtMs };
}

/** Reads what is there; a header that makes no sense counts as absent. */
export function readRateLimit(header: HeaderLookup): RateLimitReading {
  const scope = scopeFrom(header('x-ratelimit-scope'));
  return {
    bucket: bucketFrom(header),
    scope,
    isGlobal: scope === 'global' || header('x-ratelimit-global') === 'true',
    retryAfterMs: msFrom(header('retry-after')),
    hasVia: header('via') !== undefined,
  };
}
