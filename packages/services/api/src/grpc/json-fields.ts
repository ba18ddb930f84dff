// SPDX-License-Identifier: AGPL-3.0-only
// Fields of Discord's JSON as protobuf has them: what is absent, null or of another kind is empty.
import { isSnowflake, optionalFixed64 } from '@gatefleet/contract';

const MAX_INT32 = 2_147_483_647;

export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : undefined;
}

/** An object within: null where there is none. */
export function part<T>(
  value: unknown,
  read: (fields: Readonly<Record<string, unknown>>) => T,
): T | null {
  const fields = record(value);
  return fields === undefined ? null : read(fields);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** JSON may hold half a surrogate pair, which is no UTF-8. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : '';
}

export function number(value: unknown): number {
  return Number.isInteger(value) && Math.abs(value as number) <= MAX_INT32 ? (value as number) : 0;
}

/** For generated code, whose type of a uint64 asks for a Long although it takes the halves. */
export function id(value: unknown): never {
  return optionalFixed64(isSnowflake(value) ? value : undefined);
}
