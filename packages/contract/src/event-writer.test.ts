// SPDX-License-Identifier: Apache-2.0
import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventNames, interactions, presentSnowflakes } from './arbitraries.fixture.ts';
import { type DispatchFields, type EventOrigin, EventWriter } from './event-writer.ts';
import { gatefleet } from './generated/gatefleet.js';
import type { InteractionDetail } from './interaction.ts';
import { decodeEvent } from './messages.ts';
import { eventKey } from './routing-key.ts';
import { IdHalves, parseSnowflake, type Snowflake } from './snowflake.ts';

/** What a dispatch is made of, before it is spread over a frame. */
type Dispatch = {
  readonly origin: EventOrigin;
  readonly name: string;
  readonly sequence: number;
  readonly guildId: Snowflake | undefined;
  readonly channelId: Snowflake | undefined;
  readonly userId: Snowflake | undefined;
  readonly data: Uint8Array;
  readonly receivedAtUs: number;
  readonly replayed: boolean;
  readonly guildCreateReason: number;
  readonly interaction: InteractionDetail | undefined;
};

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const optionalId = fc.option(presentSnowflakes, { nil: undefined });

const dispatches: fc.Arbitrary<Dispatch> = fc.record({
  origin: fc.record({
    applicationId: presentSnowflakes,
    shardId: uint32,
    shardCount: uint32,
    generation: uint32,
    fence: fc.maxSafeNat(),
    sessionHash: fc.stringMatching(/^[A-Za-z0-9_-]{12}$/),
  }),
  name: eventNames,
  sequence: fc.oneof(
    fc.maxSafeNat(),
    fc.constantFrom(0, 127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1),
  ),
  guildId: optionalId,
  channelId: optionalId,
  userId: optionalId,
  data: fc.uint8Array({ maxLength: 400 }),
  receivedAtUs: fc.maxSafeNat(),
  replayed: fc.boolean(),
  guildCreateReason: fc.constantFrom(0, 1, 2, 3),
  interaction: fc.option(interactions, { nil: undefined }),
});

function halvesOf(id: Snowflake | undefined): IdHalves {
  const halves = new IdHalves();
  if (id !== undefined) halves.readDigits(id);
  return halves;
}

function fieldsOf(dispatch: Dispatch): DispatchFields {
  const start = Buffer.from(`{"guild_id":"${dispatch.guildId ?? ''}","d":`);
  const guildStart = 13;
  return {
    name: dispatch.name,
    sequence: dispatch.sequence,
    guild: halvesOf(dispatch.guildId),
    channel: halvesOf(dispatch.channelId),
    user: halvesOf(dispatch.userId),
    guildStart,
    guildEnd: guildStart + (dispatch.guildId ?? '').length,
    frame: Buffer.concat([start, dispatch.data, Buffer.from('}')]),
    dataStart: start.length,
    dataEnd: start.length + dispatch.data.length,
    receivedAtUs: dispatch.receivedAtUs,
    replayed: dispatch.replayed,
    guildCreateReason: dispatch.guildCreateReason,
    interaction: dispatch.interaction,
  };
}

const FILL = 0xa5;

/** Writes into exactly the room asked for, with guards on both sides. */
function written(writer: EventWriter, dispatch: Dispatch, at = 7) {
  const fields = fieldsOf(dispatch);
  const bound = writer.sizeBound(fields);
  const target = Buffer.alloc(at + bound + 16, FILL);
  writer.write(target, at, fields);
  const { keyEnd, idEnd, bodyEnd } = writer;
  return {
    key: target.toString('utf8', at, keyEnd),
    id: target.toString('utf8', keyEnd, idEnd),
    body: target.subarray(idEnd, bodyEnd),
    spare: at + bound - bodyEnd,
    around: [target.subarray(0, at), target.subarray(bodyEnd)],
  };
}

test('what is written is what the generated code reads', () => {
  fc.assert(
    fc.property(dispatches, (dispatch) => {
      const { origin, interaction } = dispatch;
      const { id, body } = written(new EventWriter(origin), dispatch);
      const event = decodeEvent(body);
      expect(event).toEqual({
        id: `${origin.sessionHash}-${dispatch.sequence}`,
        dedupeKey: interaction?.id ?? id,
        source: 'ws',
        name: expect.any(String),
        applicationId: origin.applicationId,
        shardId: origin.shardId,
        shardCount: origin.shardCount,
        generation: origin.generation,
        sequence: dispatch.sequence,
        guildId: dispatch.guildId,
        channelId: dispatch.channelId,
        userId: dispatch.userId,
        receivedAtUs: dispatch.receivedAtUs,
        replayed: dispatch.replayed,
        fence: origin.fence,
        interaction: interaction && {
          ...interaction,
          commandPath: interaction.commandPath.map((word) => word.toWellFormed()),
          customId: interaction.customId.toWellFormed(),
        },
        guildCreateReason: dispatch.guildCreateReason,
        fleet: undefined,
        data: Buffer.from(dispatch.data),
      });
      // Names are whole but for absurd ones, which are cut between characters.
      const name = dispatch.name.toWellFormed();
      expect(name.startsWith(event.name)).toBe(true);
      const missing = Buffer.byteLength(name) - Buffer.byteLength(event.name);
      expect(missing === 0 || Buffer.byteLength(event.name) > 96).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the key is the one eventKey() builds, the message id is the event id', () => {
  fc.assert(
    fc.property(dispatches, (dispatch) => {
      const { key, id, body } = written(new EventWriter(dispatch.origin), dispatch);
      const { name, guildId, channelId, userId, interaction } = dispatch;
      const { applicationId } = dispatch.origin;
      expect(key).toBe(
        eventKey({ source: 'ws', name, guildId, channelId, userId, applicationId, interaction }),
      );
      expect(id).toBe(gatefleet.v1.Event.decode(body).id);
    }),
    { numRuns: 1000 },
  );
});

test('the bound is enough, and nothing outside of it is touched', () => {
  fc.assert(
    fc.property(dispatches, fc.nat(50), (dispatch, at) => {
      const { spare, around } = written(new EventWriter(dispatch.origin), dispatch, at);
      expect(spare).toBeGreaterThanOrEqual(0);
      expect(around.every((bytes) => bytes.every((byte) => byte === FILL))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the strings of the body are UTF-8 whatever Discord escaped', () => {
  const origin = originOf('81384788765712384');
  const interaction: InteractionDetail = {
    id: undefined,
    kind: 'component',
    commandPath: [],
    customId: 'a\ud800b',
    commandId: undefined,
  };
  const dispatch = { ...plain(origin), name: 'INTERACTION_CREATE\udc00', interaction };
  const { body } = written(new EventWriter(origin), dispatch);
  expect(body.includes(Buffer.from('a\ufffdb'))).toBe(true);
  expect(body.includes(Buffer.from('INTERACTION_CREATE\ufffd'))).toBe(true);
});

test('the largest dispatch that Discord could think of fits its bound', () => {
  const origin = originOf('18446744073709551615');
  const id = parseSnowflake('18446744073709551615');
  const huge: Dispatch = {
    ...plain(origin),
    name: '設'.repeat(5000),
    sequence: Number.MAX_SAFE_INTEGER,
    guildId: id,
    channelId: id,
    userId: id,
    receivedAtUs: Number.MAX_SAFE_INTEGER,
    replayed: true,
    guildCreateReason: 3,
    interaction: {
      id,
      kind: 'autocomplete',
      commandPath: Array.from({ length: 3 }, () => '設'.repeat(10_000)),
      customId: '設'.repeat(10_000),
      commandId: id,
    },
  };
  expect(written(new EventWriter(origin), huge).spare).toBeGreaterThanOrEqual(0);
  const interaction = { ...huge, name: 'INTERACTION_CREATE' };
  expect(written(new EventWriter(origin), interaction).spare).toBeGreaterThanOrEqual(0);
});

test('one writer serves more names than it remembers', () => {
  const origin = originOf('1');
  const writer = new EventWriter(origin);
  for (let at = 0; at < 1200; at += 1) {
    const name = `NAME_${at % 600}`;
    const { key, body } = written(writer, { ...plain(origin), name });
    expect(key).toBe(`ws.${name}.00.-`);
    expect(decodeEvent(body).name).toBe(name);
  }
});

test('one writer fills one buffer with event after event', () => {
  const origin = originOf('1');
  const writer = new EventWriter(origin);
  const target = Buffer.alloc(4096);
  const bodies: Buffer[] = [];
  let at = 0;
  for (const text of ['one', 'two', 'three']) {
    writer.write(target, at, fieldsOf({ ...plain(origin), data: Buffer.from(text) }));
    bodies.push(target.subarray(writer.idEnd, writer.bodyEnd));
    at = writer.bodyEnd;
  }
  const texts = bodies.map((body) => Buffer.from(decodeEvent(body).data).toString());
  expect(texts).toEqual(['one', 'two', 'three']);
});

test('a guild id of 0 is none', () => {
  const origin = originOf('1');
  const { key, body } = written(new EventWriter(origin), {
    ...plain(origin),
    guildId: parseSnowflake('0'),
    channelId: parseSnowflake('4194304'),
  });
  expect(key).toBe('ws.MESSAGE_CREATE.01.dm');
  expect(decodeEvent(body).guildId).toBeUndefined();
});

function originOf(applicationId: string): EventOrigin {
  return {
    applicationId: parseSnowflake(applicationId),
    shardId: 0,
    shardCount: 1,
    generation: 0,
    fence: 1,
    sessionHash: 'abcdefghijkl',
  };
}

function plain(origin: EventOrigin): Dispatch {
  return {
    origin,
    name: 'MESSAGE_CREATE',
    sequence: 1,
    guildId: undefined,
    channelId: undefined,
    userId: undefined,
    data: Buffer.from('{}'),
    receivedAtUs: 1,
    replayed: false,
    guildCreateReason: 0,
    interaction: undefined,
  };
}
