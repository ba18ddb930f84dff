// SPDX-License-Identifier: AGPL-3.0-only
// The environment of a simulator that runs alone. Every SIM_* name must be known and every value
// good; all problems are reported at once, by name.

import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { SimulatorError } from './errors.ts';
import { ALL_INTENTS } from './gateway/intents.ts';
import { limitSettings } from './input/limits.ts';
import type { SimulatorOptions, TlsOptions } from './options.ts';
import { MAX_SAVED_BYTES, parseSavedWorld, type SavedWorld } from './saved-form.ts';

const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const flag = z.enum(['0', '1', 'false', 'true']).transform((text) => /^(1|true)$/.test(text));

/** A switch, or as JSON what is other than at Discord. */
const limits = z.string().transform((text, context) => {
  if (!text.startsWith('{')) return parsedWith(flag, text, context);
  try {
    return parsedWith(limitSettings, JSON.parse(text), context);
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});

function parsedWith<T>(schema: z.ZodType<T>, value: unknown, context: z.RefinementCtx): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: 'custom', message: [...path, message].join(': ') });
  }
  return z.NEVER;
}

/** Variable, option, and what the value may be. Defaults are those of `SimulatorOptions`. */
const VARIABLES = {
  SIM_HOST: ['host', z.string().min(1)],
  SIM_PORT: ['port', integer(0, 65_535)],
  SIM_PUBLIC_URL: ['publicUrl', z.string().min(1)],
  SIM_TOKEN: ['token', z.string().min(1)],
  SIM_SEED: ['seed', z.string().min(1)],
  SIM_GUILDS: ['guilds', integer(0, 200_000)],
  SIM_MEMBERS_MIN: ['membersMin', integer(0, 100_000)],
  SIM_MEMBERS_MAX: ['membersMax', integer(0, 100_000)],
  SIM_CHANNELS: ['channelsPerGuild', integer(2, 500)],
  SIM_SHARDS: ['shards', integer(1, 100_000)],
  SIM_MAX_CONCURRENCY: ['maxConcurrency', integer(1, 1_024)],
  SIM_SESSION_START_LIMIT: ['sessionStartLimit', integer(0, 1_000_000)],
  SIM_EVENTS_PER_SECOND: ['eventsPerSecond', z.coerce.number().min(0).max(100_000)],
  SIM_ALLOWED_INTENTS: ['allowedIntents', integer(0, ALL_INTENTS)],
  SIM_HEARTBEAT_INTERVAL_MS: ['heartbeatIntervalMs', integer(20, 600_000)],
  SIM_IDENTIFY_WINDOW_MS: ['identifyWindowMs', integer(0, 60_000)],
  SIM_MEMBER_REQUEST_WINDOW_MS: ['memberRequestWindowMs', integer(0, 3_600_000)],
  SIM_SESSION_TTL_MS: ['sessionTtlMs', integer(0, 3_600_000)],
  SIM_REPLAY_CAPACITY: ['replayCapacity', integer(1, 1_000_000)],
  SIM_ENDPOINT_CHECK_MS: ['endpointCheckMs', integer(0, 1_000_000_000)],
  SIM_HELLO_DELAY_MS: ['helloDelayMs', integer(0, 60_000)],
  SIM_MAX_OUTPUT_BYTES: ['maxOutputBytes', integer(65_536, 1_073_741_824)],
  SIM_JOURNAL_CAPACITY: ['journalCapacity', integer(1, 50_000_000)],
  SIM_KEY_ORDER: ['keyOrder', z.enum(['discord', 'shuffled'])],
  SIM_CLOCK: ['clock', z.enum(['real', 'virtual'])],
  SIM_LIMITS: ['limits', limits],
  SIM_TRANSCRIPT: ['transcript', flag],
  SIM_ALLOW_REMOTE_CONTROL: ['allowRemoteControl', flag],
} as const satisfies Record<string, readonly [keyof SimulatorOptions, z.ZodType]>;

/** Instead of SIM_TOKEN. */
const TOKEN_FILE = 'SIM_TOKEN_FILE';
/** The path of a world that `GET /control/world` gave. */
const WORLD_FILE = 'SIM_WORLD';
/** Paths of PEM files, both or neither. */
const TLS_VARIABLES = { key: 'SIM_TLS_KEY', cert: 'SIM_TLS_CERT' } as const;

/** Those whose value is the path of a file. */
const PATHS: ReadonlySet<string> = new Set([
  TOKEN_FILE,
  WORLD_FILE,
  ...Object.values(TLS_VARIABLES),
]);

/** Every variable's name, for the documentation's test. */
export const VARIABLE_NAMES: readonly string[] = [
  ...Object.keys(VARIABLES),
  TOKEN_FILE,
  WORLD_FILE,
  ...Object.values(TLS_VARIABLES),
];

function isVariable(name: string): name is keyof typeof VARIABLES {
  return Object.hasOwn(VARIABLES, name);
}

/** Reads SIM_* variables; other names are none of its business. */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
): SimulatorOptions {
  const options: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, text] of Object.entries(environment)) {
    if (!name.startsWith('SIM_') || text === undefined) continue;
    if (PATHS.has(name)) continue;
    if (!isVariable(name)) {
      problems.push(`${name}: unknown variable`);
      continue;
    }
    const [option, schema] = VARIABLES[name];
    // An empty value is a mistake, not a zero.
    const parsed = text === '' ? undefined : schema.safeParse(text);
    if (parsed?.success === true) options[option] = parsed.data;
    else problems.push(`${name}: ${parsed?.error?.issues[0]?.message ?? 'empty'}`);
  }
  const token = readToken(environment, problems);
  if (token !== undefined) options['token'] = token;
  const tls = readTls(environment, problems);
  const world = readWorld(environment, problems);
  if (problems.length > 0) throw new SimulatorError('BAD_CONFIG', problems.join('; '));
  return {
    ...options,
    ...(tls === undefined ? {} : { tls }),
    ...(world === undefined ? {} : { world }),
  };
}

function readWorld(
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): SavedWorld | undefined {
  const path = environment[WORLD_FILE];
  if (path === undefined) return undefined;
  try {
    if (statSync(path).size > MAX_SAVED_BYTES) throw new RangeError('too large');
    return parseSavedWorld(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    problems.push(`${WORLD_FILE}: ${error instanceof Error ? error.message : 'cannot be read'}`);
    return undefined;
  }
}

function readToken(
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): string | undefined {
  const path = environment[TOKEN_FILE];
  if (path === undefined) return undefined;
  if (environment['SIM_TOKEN'] !== undefined) {
    problems.push(`${TOKEN_FILE}: set either it or SIM_TOKEN`);
    return undefined;
  }
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    problems.push(`${TOKEN_FILE}: cannot read the file`);
    return undefined;
  }
}

function readTls(
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): TlsOptions | undefined {
  if (Object.values(TLS_VARIABLES).every((name) => environment[name] === undefined)) {
    return undefined;
  }
  const read = (name: string): string => {
    try {
      return readFileSync(environment[name] ?? '', 'utf8');
    } catch {
      problems.push(`${name}: cannot read the file`);
      return '';
    }
  };
  return { key: read(TLS_VARIABLES.key), cert: read(TLS_VARIABLES.cert) };
}
