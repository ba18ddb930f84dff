// SPDX-License-Identifier: AGPL-3.0-only
import { Writable } from 'node:stream';
import { encodeFleetEvent, gatefleet, MESSAGE_TYPE, parseSnowflake } from '@gatefleet/contract';
import type { ConsumeMessage } from 'amqplib';
import { expect, test } from 'vitest';
import { LiveView } from './live-view.ts';
import { printable, Screen, sizeText } from './screen.ts';

function screenOf(colours: boolean): { screen: Screen; lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString().trimEnd());
      done();
    },
  });
  return { screen: new Screen(stream, colours), lines };
}

function message(routingKey: string, content: Uint8Array): ConsumeMessage {
  return {
    fields: { routingKey },
    properties: { type: MESSAGE_TYPE.event },
    content: Buffer.from(content),
  } as unknown as ConsumeMessage;
}

function event(name: string, receivedAtMs: number): ConsumeMessage {
  const bytes = gatefleet.v1.Event.encode({
    source: gatefleet.v1.Source.SOURCE_WS,
    name,
    receivedAtUs: receivedAtMs * 1000,
  }).finish();
  return message(`ws.${name}.00.-`, bytes);
}

function shardEvent(shardId: number, kind: 'shardReady' | 'shardParked'): ConsumeMessage {
  const { routingKey, body } = encodeFleetEvent({
    id: 'f',
    applicationId: parseSnowflake('9007199254740993'),
    shardId,
    shardCount: 2,
    fence: 1,
    atMs: 1,
    event: { [kind]: {} },
  });
  return message(routingKey, body);
}

test('a few events are shown each with their latency, many are sampled, all are counted', () => {
  const { screen, lines } = screenOf(false);
  const view = new LiveView(screen);
  view.note(event('BEFORE_OPEN', 1000), 1000);
  view.open(10_000);
  for (let index = 0; index < 50; index += 1) view.note(event('MESSAGE_CREATE', 10_000), 10_001.5);
  expect(lines).toHaveLength(20);
  expect(lines[0]).toMatch(/^00:00:10\.001 MESSAGE_CREATE +shard 0 +- +\d+ B +1\.5 ms$/);
  expect(view.summary(20_000)).toBe('-- 5.0 events/s, 51 in all, shards ready 0/0, 30 not shown');
  expect(view.summary(30_000)).toBe('-- 0.0 events/s, 51 in all, shards ready 0/0');
});

test('shards are counted from what the fleet says of them', () => {
  const view = new LiveView(screenOf(false).screen);
  view.note(shardEvent(0, 'shardReady'), 1);
  view.note(shardEvent(1, 'shardReady'), 1);
  expect(view.summary(1)).toContain('shards ready 2/2');
  view.note(shardEvent(1, 'shardParked'), 2);
  expect(view.summary(2)).toContain('shards ready 1/2');
  view.noteShardsLost();
  expect(view.summary(3)).toContain('shards ready 0/2');
});

test('colours are only written where they are wanted, and nothing from outside steers the terminal', () => {
  expect(screenOf(true).screen.paint('red', 'x')).toBe('\u001B[31mx\u001B[0m');
  expect(screenOf(false).screen.paint('red', 'x')).toBe('x');
  expect(printable('a\u001B[2Jb\nc')).toBe('a [2Jb c');
  expect([12, 1500, 2_500_000].map(sizeText)).toEqual(['12 B', '1.5 kB', '2.5 MB']);
});
