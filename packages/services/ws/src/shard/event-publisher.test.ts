// SPDX-License-Identifier: AGPL-3.0-only

import {
  decodeEvent,
  decodeMessage,
  gatefleet,
  namesOf,
  parseSnowflake,
} from '@gatefleet/contract';
import type { OutboundMessage, PublishLane } from '@gatefleet/rabbitmq';
import { FrameScanner } from '@gatefleet/session';
import { beforeEach, expect, it } from 'vitest';
import { Counters } from '../metrics.ts';
import { DispatchReader } from './dispatch-reader.ts';
import { type EventFilter, EventPublisher, NO_TICKET } from './event-publisher.ts';
import { GuildTracker } from './guild-tracker.ts';
import { Slab } from './slab.ts';

const GUILD = '41771983423143937';
const TOKEN = 'an-interaction-token';

let pushed: OutboundMessage[];
let settled: number[];
let counters: Counters;

beforeEach(() => {
  pushed = [];
  settled = [];
  counters = new Counters();
});

function publisher(filter: Partial<Record<keyof EventFilter, string[]>> = {}): EventPublisher {
  const subject = new EventPublisher({
    names: namesOf('test'),
    applicationId: parseSnowflake('123456789012345678'),
    shardId: 3,
    shardCount: 8,
    fence: 17,
    filter: { allow: new Set(filter.allow), deny: new Set(filter.deny) },
    maxEventBytes: 1000,
    isMandatory: true,
    reader: new DispatchReader(new GuildTracker()),
    slab: new Slab(),
    lane: { push: (message: OutboundMessage) => pushed.push(message) } as unknown as PublishLane,
    counters,
    settle: (ticket) => settled.push(ticket),
  });
  subject.beginSession('abcdefghijkl', 17);
  return subject;
}

function publish(subject: EventPublisher, name: string, d: object, ticket = 1): void {
  const frame = Buffer.from(JSON.stringify({ t: name, s: 42, op: 0, d }));
  const scan = new FrameScanner();
  expect(scan.scan(frame)).toBe(true);
  subject.publish(frame, scan, { ticket, replayed: false });
}

it('publishes an event with its key, its id and its own bytes', () => {
  publish(publisher(), 'MESSAGE_CREATE', { guild_id: GUILD, content: 'ü' });
  const [message] = pushed;
  expect(message?.routingKey).toMatch(
    new RegExp(`^ws\\.MESSAGE_CREATE\\.[0-9]{2}\\.${GUILD}$`, 'u'),
  );
  expect(message?.messageId).toBe('abcdefghijkl-42');
  const event = decodeEvent(message?.body ?? new Uint8Array(0));
  expect(event).toMatchObject({ id: 'abcdefghijkl-42', shardId: 3, shardCount: 8, fence: 17 });
  expect(Buffer.from(event.data).toString()).toBe(`{"guild_id":"${GUILD}","content":"ü"}`);
  expect(settled).toEqual([]);
});

it.each([
  ['denied', { deny: ['TYPING_START'] }],
  ['not among those allowed', { allow: ['MESSAGE_CREATE'] }],
])('settles what is %s without publishing it', (_name, filter) => {
  const subject = publisher(filter);
  publish(subject, 'TYPING_START', { channel_id: GUILD }, 5);
  publish(subject, 'MESSAGE_CREATE', { channel_id: GUILD }, 6);
  expect(settled).toEqual([5]);
  expect(pushed.map(({ ticket }) => ticket)).toEqual([6]);
  expect(counters.filtered).toBe(1);
});

it('replaces an event that is too large by its ids and size, with its ticket', () => {
  publish(publisher(), 'GUILD_CREATE', { id: GUILD, name: 'x'.repeat(2000) }, 9);
  const [message] = pushed;
  const { fleet, name } = decodeEvent(message?.body ?? new Uint8Array(0));
  expect(message?.ticket).toBe(9);
  expect(name).toBe('EVENT_OVERSIZE');
  expect(fleet?.eventOversize).toMatchObject({ eventId: 'abcdefghijkl-42', name: 'GUILD_CREATE' });
  expect(Number(fleet?.eventOversize?.sizeBytes)).toBeGreaterThan(2000);
  expect(counters.oversize).toBe(1);
});

it('dead-letters what the broker refuses, tokens masked, and says so', () => {
  const subject = publisher();
  publish(subject, 'INTERACTION_CREATE', { id: '1', type: 3, guild_id: GUILD, token: TOKEN }, 7);
  const [refused] = pushed.splice(0);
  expect(refused?.body.toString()).toContain(TOKEN);
  if (refused !== undefined) subject.givenUp(refused, 'REFUSED');
  const [letter, told] = pushed;
  const dead = decodeMessage(gatefleet.v1.DeadLetter, letter?.body ?? new Uint8Array(0));
  expect(letter?.ticket).toBe(7);
  expect(letter?.target.exchange.toString()).toBe('test.dead');
  expect(letter?.body.toString()).not.toContain(TOKEN);
  expect(decodeEvent(dead.body).id).toBe('abcdefghijkl-42');
  expect(told?.ticket).toBe(NO_TICKET);
  expect(decodeEvent(told?.body ?? new Uint8Array(0)).fleet?.eventRefused).toMatchObject({
    eventId: 'abcdefghijkl-42',
  });
});

it('settles a dead letter that is refused, too, and counts it', () => {
  const subject = publisher();
  publish(subject, 'MESSAGE_CREATE', { guild_id: GUILD }, 7);
  for (const message of pushed.splice(0)) subject.givenUp(message, 'REFUSED');
  const [letter] = pushed.splice(0);
  if (letter !== undefined) subject.givenUp(letter, 'REFUSED');
  expect(settled).toEqual([7]);
  expect(counters.deadLettersLost).toBe(1);
  expect(pushed).toEqual([]);
});

it('bounds the event names that become labels', () => {
  for (let n = 0; n < 1000; n += 1) counters.received(`EVENT_${n}`, 1);
  expect(counters.events.size).toBeLessThanOrEqual(257);
});
