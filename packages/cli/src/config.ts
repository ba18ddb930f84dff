// SPDX-License-Identifier: AGPL-3.0-only
// What `gatefleet up` reads itself. Everything else of DISCORD_*, GATEFLEET_* and SIM_* is handed to the
// services, each of which refuses what it does not know.
import { NAMESPACE_PATTERN } from '@gatefleet/contract';
import { z } from 'zod';
import { CliError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const AMQP_PROTOCOLS = ['amqp:', 'amqps:'];
const REDIS_PROTOCOLS = ['redis:', 'rediss:'];
const HTTP_PROTOCOLS = ['http:', 'https:'];

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
    .pipe(z.array(url(AMQP_PROTOCOLS)))
    .optional()
    .describe('addresses of one broker or cluster, with commas between them; secret'),
  REDIS_URL: url(REDIS_PROTOCOLS).optional().describe('address of Redis or Valkey; secret'),
  GATEFLEET_NAMESPACE: z
    .string()
    .regex(NAMESPACE_PATTERN, 'must be 1 to 32 of a-z, 0-9, - and _, not beginning with - or _')
    .optional(),
  DISCORD_TOKEN: z.string().min(1, 'is empty').optional().describe('secret'),
  DISCORD_TOKEN_FILE: z.string().min(1, 'is empty').optional(),
  DISCORD_API_URL: url(HTTP_PROTOCOLS).optional(),
});

export interface UpConfig {
  readonly amqpUrls: readonly string[] | undefined;
  readonly redisUrl: string | undefined;
  readonly namespace: string;
  /** Whether Discord is a simulated one of ours. */
  readonly simulated: boolean;
}

/** Throws BAD_CONFIG with one line a problem, by variable and never with its value. */
export function parseConfig(environment: Environment): UpConfig {
  const parsed = schema.safeParse(environment);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
  const has = (name: string): boolean => environment[name] !== undefined;
  if (has('DISCORD_TOKEN') && has('DISCORD_TOKEN_FILE')) {
    problems.push('DISCORD_TOKEN_FILE: set it or DISCORD_TOKEN, not both');
  }
  const hasToken = has('DISCORD_TOKEN') || has('DISCORD_TOKEN_FILE');
  for (const name of ['DISCORD_API_URL', 'DISCORD_GATEWAY_URL']) {
    if (has(name) && !hasToken) problems.push(`${name}: needs DISCORD_TOKEN as well`);
  }
  if (hasToken) {
    for (const name of Object.keys(environment)) {
      if (name.startsWith('SIM_')) {
        problems.push(
          `${name}: has no meaning with DISCORD_TOKEN, which leaves no simulator to run`,
        );
      }
    }
  }
  if (!parsed.success || problems.length > 0) throw new CliError('BAD_CONFIG', problems.join('\n'));
  return {
    amqpUrls: parsed.data.AMQP_URL,
    redisUrl: parsed.data.REDIS_URL,
    namespace: parsed.data.GATEFLEET_NAMESPACE ?? (hasToken ? 'gatefleet' : 'gatefleet-sim'),
    simulated: !hasToken,
  };
}
