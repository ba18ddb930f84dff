// SPDX-License-Identifier: AGPL-3.0-only
// The client libraries and the transports that each is run with.
import type { CreateClient, Transport } from './conformance-client.ts';

interface Library {
  /** As in the table of docs/simulator.md. */
  readonly title: string;
  readonly transports: readonly Transport[];
  /** Whether it speaks to a server with TLS only. */
  readonly tls: boolean;
  /** Steps that it has no calls for, and why. */
  readonly lacks: Readonly<Record<string, string>>;
  /** Transports that it is not run with, and why. */
  readonly unrun: Readonly<Record<string, string>>;
  readonly load: () => Promise<{ readonly createClient: CreateClient }>;
}

export const LIBRARIES = {
  'discord.js': {
    title: 'discord.js 14.28.1',
    transports: ['none'],
    tls: false,
    lacks: {},
    unrun: {
      'zlib-stream': 'it inflates with zlib-sync only, which is native and comes without binaries',
    },
    load: async () => import('./clients/discordjs.ts'),
  },
  '@discordjs/core': {
    title: '@discordjs/core 2.6.0 + ws 2.0.4 + rest 2.6.3',
    transports: ['none', 'zlib-stream', 'payload'],
    tls: false,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/discordjs-core.ts'),
  },
  eris: {
    title: 'eris 0.18.0',
    transports: ['none', 'zlib-stream'],
    tls: true,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/eris.ts'),
  },
  dysnomia: {
    title: '@projectdysnomia/dysnomia 0.2.4',
    transports: ['none', 'zlib-stream'],
    tls: false,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/dysnomia.ts'),
  },
  'oceanic.js': {
    title: 'oceanic.js 1.15.0',
    transports: ['none', 'zlib-stream', 'zstd-stream'],
    tls: false,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/oceanic.ts'),
  },
  discordeno: {
    title: 'discordeno 21.0.0',
    transports: ['none', 'zlib-stream', 'zstd-stream', 'payload'],
    tls: false,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/discordeno.ts'),
  },
  cloudstorm: {
    title: 'cloudstorm 0.17.0 + snowtransfer 0.19.0',
    transports: ['none', 'zlib-stream'],
    tls: false,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/cloudstorm.ts'),
  },
  'detritus-client': {
    title: 'detritus-client 0.16.3',
    transports: ['none', 'zlib-stream'],
    tls: false,
    lacks: { modal: 'it is older than modals' },
    unrun: {},
    load: async () => import('./clients/detritus.ts'),
  },
  seyfert: {
    title: 'seyfert 5.1.0',
    transports: ['none', 'payload'],
    tls: true,
    lacks: {},
    unrun: {},
    load: async () => import('./clients/seyfert.ts'),
  },
} as const satisfies Readonly<Record<string, Library>>;

export type LibraryName = keyof typeof LIBRARIES;

export async function loadLibrary(name: LibraryName): Promise<CreateClient> {
  return (await LIBRARIES[name].load()).createClient;
}
