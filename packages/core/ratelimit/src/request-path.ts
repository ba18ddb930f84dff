// SPDX-License-Identifier: AGPL-3.0-only
// The path of a call, taken apart once, before anything is decided by it: what an allow list, a limiter
// and Discord see must be the same path.

export interface RequestPath {
  /** Of `/api/v10`; undefined where the path names none. */
  readonly version: number | undefined;
  /** What follows, decoded. */
  readonly segments: readonly string[];
  /** The same as the caller wrote it, from `/` on: what is sent behind a base of ours. */
  readonly rest: string;
}

/** Discord's longest paths carry an interaction token of some two hundred characters. */
const MAX_PATH_BYTES = 2_048;
const MAX_SEGMENTS = 16;

function decodeSegment(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not UTF-8 behind the percent signs.
    return undefined;
  }
}

/** A segment that some server may take for another path. */
function isTreacherous(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return true;
  for (let index = 0; index < segment.length; index += 1) {
    const code = segment.charCodeAt(index);
    if (code <= 0x20 || code === 0x7f || code === 0x2f || code === 0x5c) return true;
  }
  return false;
}

/**
 * Undefined for a path that nobody should send on: not absolute, too long, with empty segments, dots,
 * control characters, or slashes and backslashes behind percent signs.
 */
export function parseRequestPath(path: string): RequestPath | undefined {
  if (!path.startsWith('/') || path.length > MAX_PATH_BYTES) return undefined;
  const written = path.split('/').slice(1);
  if (written.length > MAX_SEGMENTS) return undefined;
  const segments: string[] = [];
  let skipped = 0;
  for (const part of written) {
    const segment = decodeSegment(part);
    if (segment === undefined || isTreacherous(segment)) return undefined;
    segments.push(segment);
  }
  if (segments[0] === 'api') skipped += 1;
  const versionMatch = /^v(\d{1,3})$/.exec(segments[skipped] ?? '');
  if (versionMatch !== null) skipped += 1;
  if (segments.length === skipped) return undefined;
  return {
    version: versionMatch === null ? undefined : Number(versionMatch[1]),
    segments: segments.slice(skipped),
    rest: `/${written.slice(skipped).join('/')}`,
  };
}
