// SPDX-License-Identifier: AGPL-3.0-only
// The environment of a simulator that runs alone. Every SIM_* name must be known and every value
// good; all problems are reported at once, by name.
import { z } from 'zod';
import { SimulatorError } from './errors.ts';
import { ALL_INTENTS } from './gateway/intents.ts';
import type { SimulatorOptions } from './options.ts';

const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const flag = z.enum(['0', '1', 'false', 'true']).transform((text) => /^(1|true)$/.test(text));

/** Variable, option, and what the value may be. Defaults are those of `SimulatorOptions`. */
const VARIABLES = {
  SIM_HOST: ['host', z.string().min(1)],
  SIM_PORT: ['port', integer(0, 65_535)],
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
  SIM_SESSION_TTL_MS: ['sessionTtlMs', integer(0, 3_600_000)],
  SIM_REPLAY_CAPACITY: ['replayCapacity', integer(1, 1_000_000)],
  SIM_HELLO_DELAY_MS: ['helloDelayMs', integer(0, 60_000)],
  SIM_MAX_OUTPUT_BYTES: ['maxOutputBytes', integer(65_536, 1_073_741_824)],
  SIM_JOURNAL_CAPACITY: ['journalCapacity', integer(1, 50_000_000)],
  SIM_KEY_ORDER: ['keyOrder', z.enum(['discord', 'shuffled'])],
  SIM_ALLOW_REMOTE_CONTROL: ['allowRemoteControl', flag],
} as const satisfies Record<string, readonly [keyof SimulatorOptions, z.ZodType]>;

/** Every variable's name, for the documentation's test. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES);

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
  if (problems.length > 0) throw new SimulatorError('BAD_CONFIG', problems.join('; '));
  return options;
}
