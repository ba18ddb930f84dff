// SPDX-License-Identifier: AGPL-3.0-only
//
// Settings come from environment variables, secrets also from files (`NAME_FILE`). Each service
// declares them once, with type, default, range, description and whether they are secret;
// docs/configuration.md is made from the same declaration.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, type ConfigProblem } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Setting<T extends z.ZodType = z.ZodType> = {
  readonly schema: T;
  /** For people: what it is for, its unit and range. */
  readonly description: string;
  /** As text, for the documentation; undefined where it must be set or is simply absent. */
  readonly defaultText?: string;
  readonly isSecret?: boolean;
};

export type Settings = Readonly<Record<string, Setting>>;
export type ConfigOf<S extends Settings> = { readonly [K in keyof S]: z.output<S[K]['schema']> };

export type ConfigOptions = {
  /** Variables with these beginnings belong to us: unknown ones are errors. */
  readonly ownPrefixes: readonly string[];
  /** Known to other services of the fleet, and no error here. */
  readonly foreign?: readonly string[];
  readonly readFile?: (path: string) => string;
};

/** Reads all settings or throws one ConfigError with everything that is wrong. */
export function parseConfig<S extends Settings>(
  settings: S,
  environment: Environment,
  options: ConfigOptions,
): ConfigOf<S> {
  const problems: ConfigProblem[] = unknownVariables(settings, environment, options);
  const config: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(settings)) {
    const raw = rawValue(key, setting, { environment, options, problems });
    const parsed = setting.schema.safeParse(raw);
    if (parsed.success) config[key] = parsed.data;
    else problems.push(...problemsOf(key, setting, parsed.error));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config as ConfigOf<S>;
}

function rawValue(
  key: string,
  setting: Setting,
  input: { environment: Environment; options: ConfigOptions; problems: ConfigProblem[] },
): string | undefined {
  const { environment, options, problems } = input;
  const value = emptyIsUnset(environment[key]);
  const path = setting.isSecret === true ? emptyIsUnset(environment[`${key}_FILE`]) : undefined;
  if (path === undefined) return value;
  if (value !== undefined) {
    problems.push({ key, message: `set either ${key} or ${key}_FILE, not both` });
    return value;
  }
  try {
    const read = options.readFile ?? ((file: string) => readFileSync(file, 'utf8'));
    return emptyIsUnset(read(path).trim());
  } catch {
    problems.push({ key: `${key}_FILE`, message: `cannot read ${path}` });
    return undefined;
  }
}

function problemsOf(key: string, setting: Setting, error: z.ZodError): ConfigProblem[] {
  const isSecret = setting.isSecret === true;
  return error.issues.map(({ message }) => ({
    key,
    message: isSecret ? `is missing or not valid (${setting.description})` : message,
  }));
}

function unknownVariables(
  settings: Settings,
  environment: Environment,
  options: ConfigOptions,
): ConfigProblem[] {
  const known = new Set(options.foreign);
  for (const [key, { isSecret }] of Object.entries(settings)) {
    known.add(key);
    if (isSecret === true) known.add(`${key}_FILE`);
  }
  return Object.keys(environment)
    .filter((key) => !known.has(key))
    .filter((key) => options.ownPrefixes.some((prefix) => key.startsWith(prefix)))
    .map((key) => ({ key, message: 'no such setting' }));
}

function emptyIsUnset(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** A whole number within a range. */
export function wholeNumber(range: { min: number; max: number; default: number }) {
  const { min, max } = range;
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^[0-9]+$/u, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
    .default(range.default);
}

/** "true" or "false". */
export function flag(byDefault: boolean) {
  return z
    .enum(['true', 'false'], { message: 'must be true or false' })
    .transform((text) => text === 'true')
    .default(byDefault);
}

/** Comma-separated words; empty ones are left out. */
export function wordList() {
  return z
    .string()
    .default('')
    .transform((text) => text.split(',').map((word) => word.trim()))
    .transform((words) => words.filter((word) => word !== ''));
}
