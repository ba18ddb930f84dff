// SPDX-License-Identifier: AGPL-3.0-only
// JSON as clients send it. Some (discord.py among them) write ids as numbers, which have more digits than a
// number here: those are kept as they were written.
import { ApiError } from '../domain/api-errors.ts';

/** An integer that a number cannot hold. */
export class LargeInteger {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  toString(): string {
    return this.digits;
  }

  toJSON(): string {
    return this.digits;
  }
}

/** No body that Discord takes is as deep, and no bot's is as large. */
const MAX_DEPTH = 100;
const MAX_VALUES = 200_000;

/** Throws for what would be more work to refuse than it was to send. */
function checkExtent(value: unknown): void {
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new ApiError('invalidJson');
    const next: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null || node instanceof LargeInteger) continue;
      const children: readonly unknown[] = Object.values(node);
      values += children.length;
      if (values > MAX_VALUES) throw new ApiError('entityTooLarge');
      for (const child of children) next.push(child);
    }
    level = next;
  }
}

/** Whether a body may be as deep and as large. */
export function hasModestExtent(value: unknown): boolean {
  try {
    checkExtent(value);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

const LARGE = /[:,[]\s*-?\d{16}/;

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

const keepDigits: Reviver = (_key, value, { source = '' }) => {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  return /^-?\d+$/.test(source) ? new LargeInteger(source) : value;
};

function parse(text: string): unknown {
  try {
    return LARGE.test(text) ? JSON.parse(text, keepDigits as () => unknown) : JSON.parse(text);
  } catch {
    throw new ApiError('invalidJson');
  }
}

/** Throws a 50109 for what is no JSON or too deep, a 40005 for what is too large. */
export function parseJson(text: string): unknown {
  const value = parse(text);
  checkExtent(value);
  return value;
}
