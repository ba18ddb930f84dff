// SPDX-License-Identifier: Apache-2.0
//
// Exchanges and queues of a namespace, as data: whoever connects declares them, so that none is
// missing on the first day. All are durable.

/** One application is one namespace: lower-case letters, digits, "-" and "_", 1 to 32 of them. */
export const NAMESPACE_PATTERN = /^[a-z0-9][a-z0-9_-]{0,31}$/;

export type ExchangeSpec = {
  readonly name: string;
  readonly type: 'topic' | 'fanout';
  /** Takes what no queue of this exchange takes. */
  readonly alternate?: string;
};

export type QueueSpec = {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string | number | boolean>>;
  readonly bindings: readonly { readonly exchange: string; readonly pattern: string }[];
};

/** The names of a namespace's exchanges and of the fleet's own queues. */
export type Names = ReturnType<typeof namesOf>;

export function namesOf(namespace: string) {
  return {
    namespace,
    events: `${namespace}.events`,
    commands: `${namespace}.commands`,
    control: `${namespace}.control`,
    dead: `${namespace}.dead`,
    unroutedCommands: `${namespace}.commands.unrouted`,
    wsRouter: `${namespace}.ws.router`,
    wsShard: (shardId: number) => `${namespace}.ws.shard.${shardId}`,
    apiRequests: `${namespace}.api.requests`,
    /** Queues that answers may be sent to begin with this, or are direct reply queues. */
    replyPrefix: `${namespace}.reply.`,
  } as const;
}

export function exchangesOf(names: Names): readonly ExchangeSpec[] {
  return [
    { name: names.unroutedCommands, type: 'fanout' },
    { name: names.events, type: 'topic' },
    { name: names.commands, type: 'topic', alternate: names.unroutedCommands },
    { name: names.control, type: 'topic' },
    { name: names.dead, type: 'topic' },
  ];
}

/** How long the fleet's own queues keep a message nobody takes, in milliseconds: one day. */
const DEAD_KEPT_MS = 86_400_000;
/** Bounds of the dead letters, in bytes: 64 MiB. */
const DEAD_KEPT_BYTES = 67_108_864;
/** A command that was returned this often is poison: it is dropped instead of going round for ever. */
export const DELIVERY_LIMIT = 20;
/** The default lifetime of a command without a deadline. */
export const COMMAND_LIFETIME_MS = 60_000;

const commandQueue = {
  'x-queue-type': 'quorum',
  'x-delivery-limit': DELIVERY_LIMIT,
} as const;

/** The queues that belong to the whole namespace. */
export function queuesOf(names: Names): readonly QueueSpec[] {
  return [
    {
      name: names.dead,
      arguments: {
        'x-queue-type': 'classic',
        'x-message-ttl': DEAD_KEPT_MS,
        'x-max-length-bytes': DEAD_KEPT_BYTES,
        'x-overflow': 'drop-head',
      },
      bindings: [{ exchange: names.dead, pattern: '#' }],
    },
    {
      name: names.unroutedCommands,
      arguments: commandQueue,
      bindings: [{ exchange: names.unroutedCommands, pattern: '#' }],
    },
    {
      name: names.wsRouter,
      arguments: commandQueue,
      bindings: [{ exchange: names.commands, pattern: 'ws.*.guild.*' }],
    },
  ];
}

/** The command queue of one shard, consumed only by the holder of its lease. */
export function shardQueueOf(names: Names, shardId: number): QueueSpec {
  return {
    name: names.wsShard(shardId),
    arguments: { ...commandQueue, 'x-single-active-consumer': true },
    bindings: [
      { exchange: names.commands, pattern: `ws.shard.${shardId}` },
      { exchange: names.commands, pattern: 'ws.all' },
    ],
  };
}

/** REST calls: all replicas of the proxy take from it. Declared by them, so that without any a call is unroutable. */
export function apiQueueOf(names: Names): QueueSpec {
  return {
    name: names.apiRequests,
    arguments: commandQueue,
    bindings: [{ exchange: names.commands, pattern: 'api.request' }],
  };
}

/**
 * A workers' queue as the fleet declares it: bounded in age and bytes, dropping the oldest, so that
 * one queue nobody reads never stops the bot.
 */
export function workerQueueOf(
  names: Names,
  name: string,
  options: { patterns: readonly string[]; maxBytes: number; maxAgeMs: number },
): QueueSpec {
  return {
    name,
    arguments: {
      'x-queue-type': 'classic',
      'x-max-length-bytes': options.maxBytes,
      'x-message-ttl': options.maxAgeMs,
      'x-overflow': 'drop-head',
    },
    bindings: options.patterns.map((pattern) => ({ exchange: names.events, pattern })),
  };
}

/** Whether an answer may be sent there: no worker gets a message into a queue that is not its own. */
export function isReplyTo(names: Names, replyTo: string): boolean {
  return replyTo.startsWith('amq.rabbitmq.reply-to.') || replyTo.startsWith(names.replyPrefix);
}
