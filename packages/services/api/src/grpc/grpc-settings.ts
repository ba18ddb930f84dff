// SPDX-License-Identifier: AGPL-3.0-only
// What the gRPC port can be told.
import { flag, type Settings, wholeNumber } from '@gatefleet/runtime';
import { z } from 'zod';

const MEBIBYTE = 1_048_576;

export const GRPC_SETTINGS = {
  GRPC_ENABLED: {
    schema: flag(true),
    description: 'Serves gRPC, where DISCORD_TOKEN is set: its calls are made as the bot',
    defaultText: 'true',
  },
  GRPC_HOST: {
    schema: z.string().default('127.0.0.1'),
    description: 'Address of the gRPC port',
    defaultText: '127.0.0.1',
  },
  GRPC_PORT: {
    schema: wholeNumber({ min: 0, max: 65_535, default: 50_051 }),
    description: 'The gRPC port; 0 takes a free one',
    defaultText: '50051',
  },
  GRPC_ACCESS_KEY: {
    schema: z.string().min(16, 'must have 16 characters or more').optional(),
    description:
      'What callers by gRPC must show as metadata x-gatefleet-key; API_ACCESS_KEY where not set',
    isSecret: true,
  },
  GRPC_TLS_KEY: {
    schema: z.string().optional(),
    description: 'Path of a PEM file: the key of the gRPC port, which then takes TLS alone',
  },
  GRPC_TLS_CERT: {
    schema: z.string().optional(),
    description: 'Path of a PEM file: the certificate that goes with it',
  },
  GRPC_MAX_MESSAGE_BYTES: {
    schema: wholeNumber({ min: 1024, max: 2 ** 31 - 1, default: 27 * MEBIBYTE }),
    description: 'Largest request by gRPC',
    defaultText: '28311552',
  },
  GRPC_MAX_HELD_BYTES: {
    schema: wholeNumber({ min: 1024, max: 2 ** 40, default: 256 * MEBIBYTE }),
    description:
      'All requests by gRPC that wait or are on their way; more are answered with RESOURCE_EXHAUSTED',
    defaultText: '268435456',
  },
  GRPC_MAX_STREAMS: {
    schema: wholeNumber({ min: 1, max: 2 ** 31 - 1, default: 10_000 }),
    description: 'Calls at once by one connection; its client holds further ones back',
    defaultText: '10000',
  },
  GRPC_KEEPALIVE_MS: {
    schema: wholeNumber({ min: 1000, max: 86_400_000, default: 60_000 }),
    description: 'Milliseconds after which a silent connection is asked whether it lives',
    defaultText: '60000',
  },
} as const satisfies Settings;

/** Variables of gRPC's own libraries, ours among them, whose names begin as our settings do. */
export const FOREIGN_GRPC_SETTINGS: readonly string[] = [
  'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH',
  'GRPC_DNS_RESOLVER',
  'GRPC_ENABLE_FORK_SUPPORT',
  'GRPC_NODE_TRACE',
  'GRPC_NODE_USE_ALTERNATIVE_RESOLVER',
  'GRPC_NODE_VERBOSITY',
  'GRPC_POLL_STRATEGY',
  'GRPC_SSL_CIPHER_SUITES',
  'GRPC_TRACE',
  'GRPC_VERBOSITY',
];
