// SPDX-License-Identifier: AGPL-3.0-only
import { Writable } from 'node:stream';
import {
  encodeFleetEvent,
  exchangesOf,
  gatefleet,
  MESSAGE_TYPE,
  namesOf,
  parseSnowflake,
} from '@gatefleet/contract';
import { declareTopology } from '@gatefleet/rabbitmq';
import { sharedRabbitmq, uniqueNamespace } from '@gatefleet/servers/fixture';
import { type ChannelModel, connect } from 'amqplib';
import { expect, test } from 'vitest';
import { tail, type TailOptions } from './tail.ts';

const SECRET = 'aW50ZXJhY3Rpb24';

/** Collects lines; every write is told to be one too many, so that draining is awaited. */
class Lines extends Writable {
  readonly lines: string[] = [];

  constructor() {
    super({ highWaterMark: 1 });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.lines.push(chunk.toString().trimEnd());
    done();
  }
}

function interactionEvent(sequence: number): Uint8Array {
  const data = {
    type: 2,
    token: SECRET,
    nested: [{ token: SECRET, name: 'kept' }],
    id: '9007199254740993',
  };
  return gatefleet.v1.Event.encode({
    id: `abc-${sequence}`,
    source: gatefleet.v1.Source.SOURCE_WS,
    name: 'INTERACTION_CREATE',
    sequence,
    receivedAtUs: 1,
    data: Buffer.from(JSON.stringify(data)),
  }).finish();
}

async function publish(model: ChannelModel, namespace: string, count: number): Promise<void> {
  const { events } = namesOf(namespace);
  const channel = await model.createConfirmChannel();
  const fleet = encodeFleetEvent({
    id: 'fleet-1',
    applicationId: parseSnowflake('9007199254740993'),
    shardId: 3,
    shardCount: 4,
    fence: 1,
    atMs: 1,
    event: { shardReady: {} },
  });
  channel.publish(events, fleet.routingKey, Buffer.from(fleet.body), { type: MESSAGE_TYPE.event });
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const key = 'ws.INTERACTION_CREATE.02.81384788765712384.command.ban';
    channel.publish(events, key, Buffer.from(interactionEvent(sequence)), {
      type: MESSAGE_TYPE.event,
    });
  }
  await channel.waitForConfirms();
  await channel.close();
}

async function collect(more: Partial<TailOptions>, published: number): Promise<string[]> {
  const { url } = await sharedRabbitmq();
  const namespace = uniqueNamespace();
  const output = new Lines();
  const model = await connect(url);
  await declareTopology(model, exchangesOf(namesOf(namespace)), []);
  const sent = Promise.withResolvers<void>();
  await tail({
    amqpUrls: [url],
    namespace,
    pattern: '#',
    json: false,
    count: undefined,
    output,
    onListening: () => sent.resolve(publish(model, namespace, published)),
    signal: AbortSignal.timeout(20_000),
    ...more,
  });
  await sent.promise;
  await model.close();
  return output.lines;
}

test('events are decoded, tokens are masked, and it ends after the count', async () => {
  const lines = await collect({ count: 4, json: true, pattern: 'ws.#' }, 10);
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events.map(({ id }) => id)).toEqual(['abc-1', 'abc-2', 'abc-3', 'abc-4']);
  expect(events[0]).toMatchObject({
    routingKey: 'ws.INTERACTION_CREATE.02.81384788765712384.command.ban',
    name: 'INTERACTION_CREATE',
    data: { token: '***', nested: [{ token: '***', name: 'kept' }], id: '9007199254740993' },
  });
  expect(lines.join()).not.toContain(SECRET);
}, 60_000);

test('without --json a line is key, id and data, and the fleet speaks for itself', async () => {
  const lines = await collect({ count: 2 }, 1);
  expect(lines[0]).toMatch(/^fleet\.SHARD_READY\.\d\d\.- fleet-1 \{.*shardReady/);
  expect(lines[1]).toContain('abc-1 {"type":2,"token":"***"');
  expect(lines.join()).not.toContain(SECRET);
}, 60_000);

test('an unreachable broker is told, and the signal ends it', async () => {
  const stop = new AbortController();
  const problems: string[] = [];
  await tail({
    amqpUrls: ['amqp://user:hunter2@127.0.0.1:1'],
    namespace: uniqueNamespace(),
    pattern: '#',
    json: true,
    count: undefined,
    output: new Lines(),
    onProblem: (text) => {
      problems.push(text);
      stop.abort();
    },
    signal: stop.signal,
  });
  expect(problems[0]).toMatch(/cannot be reached at amqp:\/\/127\.0\.0\.1:1/);
  expect(problems.join()).not.toContain('hunter2');
});
