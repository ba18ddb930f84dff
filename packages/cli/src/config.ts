// SPDX-License-Identifier: AGPL-3.0-only
// What `gatefleet up` reads itself. Everything else of DISCORD_*, GATEFLEET_* and SIM_* is handed to the
// services, each of which refuses what it does not know.
import { NAMESPACE_PATTERN } from '@gatefleet/contract';
import { z } from 'zod';
import { CliError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

function url(protocols: readonly string[]) {
  return z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      message: `must be a URL that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`,
    });
}

const schema = z.object({
  AMQP_URL: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(url(['amqp:', 'amqps:'])))
    .optional()
    .describe('addresses of one broker or cluster, with commas between them; secret'),
  REDIS_URL: z
    .string()
    .refine(isRedisUrl, 'must be a URL that begins with redis://, rediss:// or sentinel://')
    .optional()
    .describe('address of Redis or Valkey, or of its sentinels; secret'),
  GATEFLEET_NAMESPACE: z
    .string()
    .regex(NAMESPACE_PATTERN, 'must be 1 to 32 of a-z, 0-9, - and _, not beginning with - or _')
    .optional(),
  DISCORD_TOKEN: z.string().optional().describe('secret'),
  DISCORD_TOKEN_FILE: z.string().optional(),
  DISCORD_API_URL: url(['http:', 'https:']).optional(),
  DISCORD_GATEWAY_URL: url(['ws:', 'wss:']).optional(),
});

/** Sentinels are several addresses in one, which is no URL by the rules of URLs. */
function isRedisUrl(text: string): boolean {
  if (/^sentinel:\/\/[^\s/]+\/[^\s/]+$/.test(text)) return true;
  return URL.canParse(text) && ['redis:', 'rediss:'].includes(new URL(text).protocol);
}

export interface UpConfig {
  readonly amqpUrls: readonly string[] | undefined;
  readonly redisUrl: string | undefined;
  readonly namespace: string;
  /** Whether Discord is a simulated one of ours. */
  readonly simulated: boolean;
}

/**
 * Throws BAD_CONFIG with one line a problem, by variable and never with its value. An empty variable counts
 * as none, as for the services.
 */
export function parseConfig(given: Environment): UpConfig {
  const environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(environment);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`),
    ...contradictions(environment),
  ];
  if (!parsed.success || problems.length > 0) throw new CliError('BAD_CONFIG', problems.join('\n'));
  const simulated = !hasToken(environment);
  return {
    amqpUrls: parsed.data.AMQP_URL,
    redisUrl: parsed.data.REDIS_URL,
    namespace: parsed.data.GATEFLEET_NAMESPACE ?? (simulated ? 'gatefleet-sim' : 'gatefleet'),
    simulated,
  };
}

function hasToken(environment: Environment): boolean {
  return (
    environment['DISCORD_TOKEN'] !== undefined || environment['DISCORD_TOKEN_FILE'] !== undefined
  );
}

function contradictions(environment: Environment): string[] {
  const names = Object.keys(environment);
  const has = (name: string): boolean => names.includes(name);
  const problems: string[] = [];
  if (has('DISCORD_TOKEN') && has('DISCORD_TOKEN_FILE')) {
    problems.push('DISCORD_TOKEN_FILE: set it or DISCORD_TOKEN, not both');
  }
  for (const name of ['AMQP_URL', 'REDIS_URL']) {
    if (has(`${name}_FILE`)) problems.push(`${name}_FILE: gatefleet up takes ${name} only`);
  }
  if (hasToken(environment)) {
    const meaningless = names.filter((name) => name.startsWith('SIM_'));
    return problems.concat(
      meaningless.map((name) => `${name}: means nothing with DISCORD_TOKEN: no simulator is run`),
    );
  }
  const needy = ['DISCORD_API_URL', 'DISCORD_GATEWAY_URL'].filter(has);
  return problems.concat(needy.map((name) => `${name}: needs DISCORD_TOKEN as well`));
}
