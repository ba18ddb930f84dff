// SPDX-License-Identifier: AGPL-3.0-only

import { NAMESPACE_PATTERN } from '@gatefleet/contract';
import {
  amqpUrls,
  type ConfigOf,
  type Environment,
  FLEET_SETTINGS,
  flag,
  parseConfig as parse,
  redisUrl,
  SERVICE_SETTINGS,
  type Settings,
  urlOf,
  wholeNumber,
  wordList,
} from '@gatefleet/runtime';
import { parseIntents, UNPRIVILEGED_INTENTS } from '@gatefleet/session';
import { z } from 'zod';
import { parseQueues, parseShardIds } from './config-words.ts';

const MEBIBYTE = 1_048_576;

/** Every setting of the shard runner; docs/configuration.md is made from this. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    schema: z.string({ message: 'must be set' }).transform((text) => text.replace(/^Bot /u, '')),
    description: 'The bot token, with or without "Bot "',
    isSecret: true,
  },
  DISCORD_API_URL: {
    schema: urlOf(['http:', 'https:']).default('https://discord.com/api'),
    description: 'Base of the REST API, without a version',
    defaultText: 'https://discord.com/api',
  },
  DISCORD_GATEWAY_URL: {
    schema: urlOf(['ws:', 'wss:']).optional(),
    description: 'Gateway to connect to instead of the one the REST API names',
  },
  DISCORD_INTENTS: {
    schema: z
      .string()
      .default(String(UNPRIVILEGED_INTENTS))
      .transform((text, context) => {
        const bits = parseIntents(text);
        if (bits !== undefined) return bits;
        context.addIssue({
          code: 'custom',
          message: 'must be a number, or names of intents such as GUILDS,GUILD_MESSAGES',
        });
        return z.NEVER;
      }),
    description: 'Intents, as a number or as names separated by commas',
    defaultText: 'all that need no grant',
  },
  DISCORD_IDENTIFY: {
    schema: z
      .string()
      .default('{}')
      .transform((text, context): Record<string, unknown> => {
        try {
          const value: unknown = JSON.parse(text);
          if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return value as Record<string, unknown>;
          }
        } catch {
          // Said below.
        }
        context.addIssue({ code: 'custom', message: 'must be a JSON object' });
        return z.NEVER;
      }),
    description: "JSON of further fields of IDENTIFY's d, such as presence or large_threshold",
    defaultText: '{}',
  },
  SHARDS: {
    schema: z
      .string()
      .regex(/^(auto|[1-9][0-9]{0,4})$/u, 'must be a count from 1 to 99999, or auto')
      .transform((text) => (text === 'auto' ? ('auto' as const) : Number(text)))
      .default('auto'),
    description:
      'How many shards the bot has; auto asks Discord once, stores the answer and keeps to it',
    defaultText: 'auto',
  },
  SHARD_IDS: {
    schema: z.string().optional().transform(parseShardIds),
    description: 'Which shards this process runs, such as 0-7,12; all where not set',
  },
  AMQP_URL: {
    schema: amqpUrls,
    description: 'RabbitMQ addresses of one cluster, separated by commas',
    isSecret: true,
  },
  REDIS_URL: {
    schema: redisUrl,
    description: 'Redis or Valkey: redis://…, rediss://…, or sentinel://host:port,…/master-name',
    isSecret: true,
  },
  GATEFLEET_NAMESPACE: {
    schema: z
      .string()
      .regex(NAMESPACE_PATTERN, 'must be 1 to 32 lower-case letters, digits, "-" and "_"')
      .default('gatefleet'),
    description: 'One namespace is one Discord application',
    defaultText: 'gatefleet',
  },
  GATEFLEET_QUEUES: {
    schema: z.string().default('').transform(parseQueues),
    description:
      "Workers' queues to declare at start: name=pattern,pattern;name=pattern, so that nothing is lost before they come",
  },
  GATEFLEET_QUEUE_MAX_BYTES: {
    schema: wholeNumber({ min: MEBIBYTE, max: 2 ** 40, default: 1024 * MEBIBYTE }),
    description: 'Bytes a declared queue keeps at most; the oldest messages are dropped',
    defaultText: '1073741824',
  },
  GATEFLEET_QUEUE_MAX_AGE_S: {
    schema: wholeNumber({ min: 1, max: 2_592_000, default: 86_400 }),
    description: 'Seconds a declared queue keeps a message at most',
    defaultText: '86400',
  },
  GATEFLEET_COMPRESSION: {
    schema: z
      .enum(['zstd-stream', 'zlib-stream', 'none'], {
        message: 'must be zstd-stream, zlib-stream or none',
      })
      .default('zstd-stream'),
    description: "Transport compression of Discord's gateway",
    defaultText: 'zstd-stream',
  },
  GATEFLEET_EVENTS_ALLOW: {
    schema: wordList(),
    description: 'Only these events are published (names separated by commas); all where not set',
  },
  GATEFLEET_EVENTS_DENY: {
    schema: wordList(),
    description: 'These events are not published',
  },
  GATEFLEET_COUNT_UNROUTED: {
    schema: flag(true),
    description:
      'Count events that no queue is bound for; costs their way back from the broker when there are many',
    defaultText: 'true',
  },
  GATEFLEET_BUFFER_BYTES: {
    schema: wholeNumber({ min: MEBIBYTE, max: 2 ** 36, default: 256 * MEBIBYTE }),
    description: 'Bytes of payloads held at most, over all shards; above it reading stops',
    defaultText: '268435456',
  },
  GATEFLEET_EVENT_MAX_BYTES: {
    schema: wholeNumber({ min: 65_536, max: 15 * MEBIBYTE, default: 8 * MEBIBYTE }),
    description: 'Larger events are replaced by fleet.EVENT_OVERSIZE',
    defaultText: '8388608',
  },
  GATEFLEET_REFUSAL_MS: {
    schema: wholeNumber({ min: 0, max: 60_000, default: 5000 }),
    description:
      'Milliseconds an event is tried again that the broker refuses, before it is dead-lettered',
    defaultText: '5000',
  },
  GATEFLEET_RAW_OPCODES: {
    schema: wordList()
      .refine((words) => words.every((word) => /^[0-9]{1,3}$/u.test(word)), 'must be opcodes')
      .transform((words) => words.map(Number)),
    description: 'Opcodes beside 3, 4, 8, 31 and 43 that raw commands may send',
  },
  GATEFLEET_IDENTIFY_RESERVE: {
    schema: wholeNumber({ min: 0, max: 1000, default: 20 }),
    description: "Identifies of Discord's daily budget that are left alone",
    defaultText: '20',
  },
  REPLICA_ID: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/u, 'must be 1 to 64 letters, digits, ".", "_" or "-"')
      .optional(),
    description: 'Name of this replica in logs and leases; the host name where not set',
  },
  ...SERVICE_SETTINGS,
} as const satisfies Settings;

export type Config = ConfigOf<typeof SETTINGS>;

/** Reads the environment; throws ConfigError with all that is wrong. */
export function parseConfig(environment: Environment): Config {
  return parse(SETTINGS, environment, {
    ownPrefixes: ['GATEFLEET_', 'DISCORD_', 'SHARD'],
    foreign: FLEET_SETTINGS,
  });
}
