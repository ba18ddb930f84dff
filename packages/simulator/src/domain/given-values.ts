// SPDX-License-Identifier: AGPL-3.0-only
// Given values as they are kept.

/** Without what was given as null or not at all, however deep. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]));
}

/** What was given, null too; else what there was. */
export function orElse<T>(value: T | undefined, otherwise: T): T {
  return value === undefined ? otherwise : value;
}
