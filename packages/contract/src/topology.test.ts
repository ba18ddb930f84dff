// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import {
  apiQueueOf,
  exchangesOf,
  isReplyTo,
  NAMESPACE_PATTERN,
  namesOf,
  queuesOf,
  shardQueueOf,
  workerQueueOf,
} from './topology.ts';

const names = namesOf('bot');

test.each(['a', 'gatefleet', 'my-bot_2', '0', 'a'.repeat(32)])('%s is a namespace', (text) => {
  expect(NAMESPACE_PATTERN.test(text)).toBe(true);
});

test.each(['', '-a', '_a', 'A', 'a.b', 'a*', 'a#', 'a b', 'ä', 'a\n', 'a'.repeat(33)])(
  '%j is no namespace',
  (text) => {
    expect(NAMESPACE_PATTERN.test(text)).toBe(false);
  },
);

test('exchanges are those of the contract', () => {
  expect(exchangesOf(names)).toEqual([
    { name: 'bot.commands.unrouted', type: 'fanout' },
    { name: 'bot.events', type: 'topic' },
    { name: 'bot.commands', type: 'topic', alternate: 'bot.commands.unrouted' },
    { name: 'bot.control', type: 'topic' },
    { name: 'bot.dead', type: 'topic' },
  ]);
});

test('an alternate exchange is declared before the one that names it', () => {
  const exchanges = exchangesOf(names);
  const at = (name: string): number => exchanges.findIndex((one) => one.name === name);
  for (const { name, alternate } of exchanges.filter((one) => one.alternate !== undefined)) {
    expect(at(alternate ?? '')).toBeLessThan(at(name));
    expect(at(alternate ?? '')).toBeGreaterThanOrEqual(0);
  }
});

test('every queue is bound to an exchange of the namespace, and named after it', () => {
  const known = new Set(exchangesOf(names).map(({ name }) => name));
  const worker = workerQueueOf(names, 'mine', { patterns: ['#'], maxBytes: 1, maxAgeMs: 1 });
  const queues = [...queuesOf(names), shardQueueOf(names, 7), apiQueueOf(names), worker];
  const exchanges = queues.flatMap(({ bindings }) => bindings.map(({ exchange }) => exchange));
  expect(exchanges.filter((exchange) => !known.has(exchange))).toEqual([]);
  expect(queues.map(({ name }) => name)).toEqual([
    'bot.dead',
    'bot.commands.unrouted',
    'bot.ws.router',
    'bot.ws.shard.7',
    'bot.api.requests',
    'mine',
  ]);
});

test('command queues survive a broker and drop what is delivered for ever', () => {
  const commands = [...queuesOf(names), shardQueueOf(names, 7), apiQueueOf(names)].filter(
    ({ name }) => name !== names.dead,
  );
  for (const queue of commands) {
    expect(queue.arguments).toMatchObject({ 'x-queue-type': 'quorum', 'x-delivery-limit': 20 });
    // The fleet alone writes dead letters: the broker's would carry secrets.
    expect(queue.arguments).not.toHaveProperty('x-dead-letter-exchange');
  }
});

test('the queue of a shard has one consumer and takes what is for it or for all', () => {
  const queue = shardQueueOf(names, 7);
  expect(queue.arguments['x-single-active-consumer']).toBe(true);
  expect(queue.bindings).toEqual([
    { exchange: 'bot.commands', pattern: 'ws.shard.7' },
    { exchange: 'bot.commands', pattern: 'ws.all' },
  ]);
});

test('all replicas of the REST proxy take calls from one queue', () => {
  const queue = apiQueueOf(names);
  expect(queue.arguments).not.toHaveProperty('x-single-active-consumer');
  expect(queue.bindings).toEqual([{ exchange: 'bot.commands', pattern: 'api.request' }]);
});

test('a queue for workers drops its oldest and never refuses', () => {
  const options = { patterns: ['ws.#', 'fleet.#'], maxBytes: 1000, maxAgeMs: 60_000 };
  expect(workerQueueOf(names, 'mine', options)).toEqual({
    name: 'mine',
    arguments: {
      'x-queue-type': 'classic',
      'x-max-length-bytes': 1000,
      'x-message-ttl': 60_000,
      'x-overflow': 'drop-head',
    },
    bindings: [
      { exchange: 'bot.events', pattern: 'ws.#' },
      { exchange: 'bot.events', pattern: 'fleet.#' },
    ],
  });
});

test.each([
  ['amq.rabbitmq.reply-to.g1h2AA.abc==', true],
  ['bot.reply.worker-1', true],
  ['bot.events', false],
  ['bot.ws.shard.0', false],
  ['bot.replyx', false],
  ['other.reply.worker', false],
  ['', false],
])('an answer to %j: %s', (replyTo, allowed) => {
  expect(isReplyTo(names, replyTo)).toBe(allowed);
});
