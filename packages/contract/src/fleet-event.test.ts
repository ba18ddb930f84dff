// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { encodeFleetEvent, type FleetEventInput } from './fleet-event.ts';
import { gatefleet } from './generated/gatefleet.js';
import { decodeEvent, optionalFixed64 } from './messages.ts';
import { parseSnowflake, snowflakeFromFixed64 } from './snowflake.ts';

const GUILD = parseSnowflake('9007199254740993');

const input: Omit<FleetEventInput, 'event'> = {
  id: 'fleet-1',
  applicationId: parseSnowflake('81384788765712384'),
  shardId: 3,
  shardCount: 16,
  fence: Number.MAX_SAFE_INTEGER,
  atMs: 1_795_212_345_678,
};

const events: readonly (readonly [string, FleetEventInput['event']])[] = [
  ['SHARD_READY', { shardReady: { sessionHash: 'abc', guildCount: 5 } }],
  ['SHARD_RESUMED', { shardResumed: { sessionHash: 'abc', resumedFrom: 7, replayedCount: 2 } }],
  ['SHARD_GAP', { shardGap: { sessionHash: 'abc', lastCommittedSequence: 9, closeCode: 4009 } }],
  ['SHARD_PARKED', { shardParked: { closeCode: 4014, message: 'intents' } }],
  ['EVENT_OVERSIZE', { eventOversize: { eventId: 'abc-1', name: 'X', sizeBytes: 9_000_000 } }],
  ['EVENT_REFUSED', { eventRefused: { eventId: 'abc-1', routingKey: 'ws.X.00.-', attempts: 4 } }],
];

test.each(events)('%s has its name in key and body', (name, event) => {
  const encoded = encodeFleetEvent({ ...input, event });
  expect(encoded.name).toBe(name);
  expect(encoded.routingKey).toBe(`fleet.${name}.02.-`);
  const { fleet, ...rest } = decodeEvent(encoded.body);
  expect(rest).toMatchObject({
    id: 'fleet-1',
    source: 'fleet',
    name,
    applicationId: '81384788765712384',
    shardId: 3,
    shardCount: 16,
    fence: Number.MAX_SAFE_INTEGER,
    receivedAtUs: 1_795_212_345_678_000,
    data: Buffer.alloc(0),
  });
  expect(JSON.parse(JSON.stringify(fleet))).toMatchObject(withLongsAsText(event));
});

/** As the generated code prints 64-bit numbers. */
function withLongsAsText(event: FleetEventInput['event']): object {
  const longs = new Set(['resumedFrom', 'lastCommittedSequence', 'sizeBytes']);
  return JSON.parse(
    JSON.stringify(event, (key, value: unknown) => (longs.has(key) ? String(value) : value)),
  ) as object;
}

test('there is a name for every kind of the proto', () => {
  const proto = gatefleet.v1.FleetEvent.prototype as unknown as Record<string, unknown>;
  const members = Object.keys(proto).filter((name) => proto[name] === null);
  expect(members.toSorted()).toEqual(events.flatMap(([, event]) => Object.keys(event)).toSorted());
});

test('the ids of a refused event are kept above 2^53', () => {
  const event = { eventRefused: { guildId: optionalFixed64(GUILD) } };
  const { fleet } = decodeEvent(encodeFleetEvent({ ...input, event }).body);
  expect(snowflakeFromFixed64(fleet?.eventRefused?.guildId)).toBe(GUILD);
});
