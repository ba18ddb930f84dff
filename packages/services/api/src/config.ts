// SPDX-License-Identifier: AGPL-3.0-only

import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { NAMESPACE_PATTERN } from '@gatefleet/contract';
import {
  amqpUrls,
  type ConfigOf,
  ConfigError,
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
import { z } from 'zod';
import { parsePattern } from './calls/route-filter.ts';
import { FOREIGN_GRPC_SETTINGS, GRPC_SETTINGS } from './grpc/grpc-settings.ts';

const MEBIBYTE = 1_048_576;

const patterns = wordList().transform((words, context) =>
  words.flatMap((word) => {
    const pattern = parsePattern(word);
    if (pattern !== undefined) return [pattern];
    context.addIssue({
      code: 'custom',
      message: 'must be patterns such as GET * or POST /channels/:id/messages',
    });
    return [];
  }),
);

/** `123456789012345678=100,…`: calls a second by application. */
const rates = wordList().transform((words, context) => {
  const byApplication = new Map<string, number>();
  for (const word of words) {
    const match = /^(\d{15,21})=([1-9]\d{0,4})$/u.exec(word);
    if (match?.[1] !== undefined) byApplication.set(match[1], Number(match[2]));
    else context.addIssue({ code: 'custom', message: 'must be application=calls a second' });
  }
  return byApplication;
});

/** Every setting of the REST proxy; docs/configuration.md is made from this. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    schema: z
      .string()
      .transform((text) => text.replace(/^Bot /u, ''))
      .optional(),
    description:
      'The bot token, for calls by AMQP and gRPC, and by HTTP with API_ADD_TOKEN; DISCORD_BOT_TOKEN is the same, and starts it as discordproxy starts',
    isSecret: true,
  },
  API_ADD_TOKEN: {
    schema: flag(false),
    description:
      'Adds the bot token to HTTP calls that come without Authorization: whoever reaches the port can then act as the bot',
    defaultText: 'false',
  },
  DISCORD_API_URL: {
    schema: urlOf(['http:', 'https:']).default('https://discord.com/api'),
    description: 'Base of the REST API, without a version; another proxy may stand there',
    defaultText: 'https://discord.com/api',
  },
  API_UPSTREAM_PROXY: {
    schema: urlOf(['http:', 'https:']).optional(),
    description:
      'Forward proxy that calls to Discord are tunnelled through (CONNECT), such as http://user:password@proxy:3128; Discord then sees its address',
    isSecret: true,
  },
  API_HOST: {
    schema: z.string().default('0.0.0.0'),
    description: 'Address of the HTTP port',
    defaultText: '0.0.0.0',
  },
  API_PORT: {
    schema: wholeNumber({ min: 0, max: 65_535, default: 8080 }),
    description: 'The HTTP port; 0 takes a free one',
    defaultText: '8080',
  },
  API_TLS_KEY: {
    schema: z.string().optional(),
    description: 'Path of a PEM file: the key of the HTTP port, which then is HTTPS',
  },
  API_TLS_CERT: {
    schema: z.string().optional(),
    description: 'Path of a PEM file: the certificate that goes with it',
  },
  API_ACCESS_KEY: {
    schema: z.string().min(16, 'must have 16 characters or more').optional(),
    description: 'What callers must show in x-gatefleet-key',
    isSecret: true,
  },
  API_ALLOW: {
    schema: patterns,
    description:
      'Only these routes may be called (patterns separated by commas, such as GET *); all where not set',
  },
  API_DENY: {
    schema: patterns,
    description: 'These routes may not be called, such as * /guilds/:id/bans*',
  },
  API_GLOBAL_PER_SECOND: {
    schema: wholeNumber({ min: 1, max: 10_000, default: 50 }),
    description: 'Calls of one bot in a second, apart from the limits of routes',
    defaultText: '50',
  },
  API_GLOBAL_OVERRIDES: {
    schema: rates,
    description: 'Other rates by application, such as 123456789012345678=100',
  },
  API_CONNECTIONS: {
    schema: wholeNumber({ min: 1, max: 10_000, default: 256 }),
    description: 'Connections to Discord at most',
    defaultText: '256',
  },
  API_UPSTREAM_TIMEOUT_MS: {
    schema: wholeNumber({ min: 100, max: 600_000, default: 15_000 }),
    description: 'Milliseconds Discord may take for the head of an answer, and between its parts',
    defaultText: '15000',
  },
  API_MAX_WAIT_MS: {
    schema: wholeNumber({ min: 0, max: 86_400_000, default: 600_000 }),
    description: 'Milliseconds a call waits at most that does not say so itself',
    defaultText: '600000',
  },
  API_MAX_WAITING: {
    schema: wholeNumber({ min: 1, max: 10_000_000, default: 10_000 }),
    description:
      'Calls that wait at most, 20 KiB each by HTTP beside their bodies; more are answered with 503',
    defaultText: '10000',
  },
  API_MAX_WAITING_BYTES: {
    schema: wholeNumber({ min: MEBIBYTE, max: 2 ** 36, default: 128 * MEBIBYTE }),
    description:
      'Memory for bodies of HTTP calls, 64 KiB of each at most, until they are answered; when it is full, calls with a body get 503 before it is read',
    defaultText: '134217728',
  },
  API_MAX_BODY_BYTES: {
    schema: wholeNumber({ min: 1024, max: 2 ** 32, default: 26 * MEBIBYTE }),
    description: 'Largest body whose length is declared',
    defaultText: '27262976',
  },
  API_MAX_INVALID: {
    schema: wholeNumber({ min: 1, max: 10_000, default: 9500 }),
    description:
      'Invalid requests (401, 403, 429) in 10 minutes at which nothing more is sent; Discord bans the address at 10,000',
    defaultText: '9500',
  },
  AMQP_URL: {
    schema: amqpUrls.optional(),
    description:
      'RabbitMQ addresses of one cluster, separated by commas; calls are taken from there too where set',
    isSecret: true,
  },
  API_AMQP_PREFETCH: {
    schema: wholeNumber({ min: 1, max: 65_535, default: 1000 }),
    description: 'Requests by AMQP in hand at most, on their way or waiting for limits',
    defaultText: '1000',
  },
  API_AMQP_BUFFER_BYTES: {
    schema: wholeNumber({ min: MEBIBYTE, max: 2 ** 36, default: 256 * MEBIBYTE }),
    description:
      'Memory for requests by AMQP; when it is full none are taken until half of it is free (what RabbitMQ has sent already still comes)',
    defaultText: '268435456',
  },
  REDIS_URL: {
    schema: redisUrl.optional(),
    description:
      'Redis or Valkey, by which replicas share limits; where not set this process limits for itself alone',
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
  EGRESS_ID: {
    schema: z
      .string()
      .regex(/^[\w.:-]{1,64}$/u, 'must be 1 to 64 letters, digits, ".", ":", "-" and "_"')
      .optional(),
    description:
      'Names the address that Discord sees: invalid requests are counted over all replicas with the same; the namespace where not set',
  },
  REPLICA_ID: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/u, 'must be 1 to 64 letters, digits, ".", "_" or "-"')
      .optional(),
    description: 'Name of this replica in logs and in Redis; the host name where not set',
  },
  ...GRPC_SETTINGS,
  LOG_FILE_PATH: {
    schema: z.string().optional(),
    description:
      'A file that is logged to as well, by appending, or a folder for gatefleet-api.log; the folder must be there',
  },
  LOG_FILE_LEVEL: {
    schema: SERVICE_SETTINGS.LOG_LEVEL.schema,
    description: 'What is logged to the file',
    defaultText: 'info',
  },
  ...SERVICE_SETTINGS,
} as const satisfies Settings;

export interface Tls {
  readonly key: string;
  readonly cert: string;
}

export type Config = ConfigOf<typeof SETTINGS> & {
  readonly tls: Tls | undefined;
  readonly grpcTls: Tls | undefined;
};

/** Reads the environment and the files it names; throws ConfigError with all that is wrong. */
export function parseConfig(environment: Environment): Config {
  const settings = parse(SETTINGS, environment, {
    ownPrefixes: ['GATEFLEET_', 'DISCORD_', 'API_', 'GRPC_'],
    foreign: [...FLEET_SETTINGS, ...FOREIGN_GRPC_SETTINGS],
  });
  if (settings.API_ADD_TOKEN && settings.DISCORD_TOKEN === undefined) {
    throw new ConfigError([{ key: 'API_ADD_TOKEN', message: 'needs DISCORD_TOKEN' }]);
  }
  return {
    ...settings,
    LOG_FILE_PATH: logFile(settings.LOG_FILE_PATH),
    tls: readTls('API', settings.API_TLS_KEY, settings.API_TLS_CERT),
    grpcTls: readTls('GRPC', settings.GRPC_TLS_KEY, settings.GRPC_TLS_CERT),
  };
}

function logFile(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  const path = isFolder ? join(given, 'gatefleet-api.log') : given;
  try {
    closeSync(openSync(path, 'a'));
    return path;
  } catch {
    throw new ConfigError([{ key: 'LOG_FILE_PATH', message: `cannot write to ${path}` }]);
  }
}

function readTls(
  port: 'API' | 'GRPC',
  keyPath: string | undefined,
  certPath: string | undefined,
): Tls | undefined {
  const names = [`${port}_TLS_KEY`, `${port}_TLS_CERT`] as const;
  if (keyPath === undefined && certPath === undefined) return undefined;
  if (keyPath === undefined || certPath === undefined) {
    const [key, other] = keyPath === undefined ? names : names.toReversed();
    throw new ConfigError([{ key: key ?? '', message: `must be set where ${other} is` }]);
  }
  try {
    const tls = { key: readFileSync(keyPath, 'utf8'), cert: readFileSync(certPath, 'utf8') };
    createSecureContext(tls);
    return tls;
  } catch {
    // What stands in the files is not for logs.
    const message = `with ${names[1]}: no PEM files that can be read and fit`;
    throw new ConfigError([{ key: names[0], message }]);
  }
}
