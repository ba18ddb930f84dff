// SPDX-License-Identifier: AGPL-3.0-only

/** Versions are three numbers; there are no pre-releases. */
export function parseVersion(text: string): readonly [number, number, number] | undefined {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Negative when `a` is the older one. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === undefined || right === undefined) throw new Error(`not a version: ${a} or ${b}`);
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
