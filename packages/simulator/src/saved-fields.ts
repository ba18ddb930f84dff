// SPDX-License-Identifier: AGPL-3.0-only
// What the schemas of saved records are made of. What is kept in Discord's own shapes (embeds, options of commands)
// is held to be objects, no more: it goes out as it came.
import { z } from 'zod';
import { snowflakeText as snowflake } from './input/fields.ts';

/** The compiler asks for a schema for every field. */
export function record<T>(shape: {
  readonly [K in keyof T]-?: z.ZodType<T[K] | undefined>;
}): z.ZodType<T> {
  return z.object(shape) as unknown as z.ZodType<T>;
}

const LAST_DATE_MS = 8_640_000_000_000_000;

export const text = z.string();
export const flag = z.boolean();
export const whole = z.int();
export const timeMs = z.number().min(0).max(LAST_DATE_MS);
export const ids = z.array(snowflake);
export const texts = z.array(text);
export const orNull = <T extends z.ZodType>(schema: T): z.ZodNullable<T> => schema.nullable();
export const id = orNull(snowflake);

/** A value in a shape of Discord's. */
export function foreign<T>(): z.ZodType<T> {
  return z.looseObject({}) as unknown as z.ZodType<T>;
}
